"""Connections that one caller at a time owns, for blocking callers. `aio_pool` is the twin.

Waiting for a free one lasts as long as the caller's deadline allows. After a fork the child starts
with an empty pool: the parent's sockets are not its own.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from operator import call
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

from valkeykit.providers import faults, fork


class Held:
    """A connection that carries the token of whoever uses it."""

    token: object = None

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        return True


def tokens(size: int) -> SimpleQueue[type]:
    """A queue of `size` rights to use a connection.

    It holds a class. Taking one means making an instance of it, and when that instance goes, for
    whatever reason, it puts its class back. Both happen inside C calls, so no interrupt (Ctrl-C, an
    exception thrown into a thread) can strike in between and cost the pool a place for good. It is
    also ten times as fast as a semaphore.
    """
    slots: SimpleQueue[type] = SimpleQueue()
    kind: Any = type("Token", (), {"__slots__": ()})
    # Static: a partial in a class may or may not be bound as a method, by version of Python.
    kind.__del__ = staticmethod(partial(slots.put, kind))
    for _ in range(size):
        slots.put(kind)
    return slots


def taker(get: Callable[[], type]) -> Iterator[object]:
    """Each `next` takes a class from the queue and makes its instance, without a line of Python."""
    return map(call, iter(get, None))


C = TypeVar("C", bound=Held)


class Pool(Generic[C]):
    """At most `size` connections; the one used last is used next."""

    def __init__(
        self,
        node: str,
        size: int,
        *,
        connect: Callable[[float], C],
        usable: Callable[[C], bool],
        disconnect: Callable[[C, str], None],
    ) -> None:
        self._node = node
        self._size = size
        self._connect = connect
        self._usable = usable
        self._disconnect = disconnect
        self.closed = False
        self._reset()

    def _reset(self) -> None:
        self._generation = fork.current.generation
        self._slots = tokens(self._size)
        self._free = taker(self._slots.get_nowait)
        self.idle: deque[C] = deque()

    def acquire(self, deadline: float) -> C:
        """A connected connection. Raises `PoolExhausted` when none became free in time."""
        if fork.current.generation != self._generation:
            self._reset()
        if self.closed:
            raise faults.closed(self._node)
        try:
            token = next(self._free)
        except Empty:
            token = self._wait(deadline)
        connection = self._take(deadline)
        connection.token = token
        return connection

    def _take(self, deadline: float) -> C:
        while not self.closed:
            try:
                connection = self.idle.pop()
            except IndexError:
                return self._connect(deadline)
            if self._usable(connection):
                return connection
            self._disconnect(connection, "closed by the server while idle")
        raise faults.closed(self._node)

    def _wait(self, deadline: float) -> object:
        left = max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))
        try:
            return next(taker(partial(self._slots.get, True, left)))
        except Empty:
            raise faults.pool_exhausted(self._node, self._size) from None

    def give_back(self, connection: C) -> None:
        """Reuse the connection, unless a reply is still on its way (also after an interrupt)."""
        if connection.clean:
            self.release(connection)
        else:
            self.discard(connection, "a reply was not read")

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        # The token leaves first: the next user may already have put its own.
        token, connection.token = connection.token, None
        self.idle.append(connection)
        if self.closed:
            self.close()
        del token

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        token, connection.token = connection.token, None
        self._disconnect(connection, reason)
        del token

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self.closed = True
        while True:
            try:
                connection = self.idle.pop()
            except IndexError:
                return
            self._disconnect(connection, "client closed")
