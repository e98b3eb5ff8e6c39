"""Connections that one caller at a time owns, for blocking callers. `aio_pool` is the twin.

Waiting for a free one lasts as long as the caller's deadline allows. After a fork the child starts
with an empty pool: the parent's sockets are not its own.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar
from weakref import ref

from valkeykit.providers import faults, fork

Slots = SimpleQueue["Token"]


class Token:
    """The right to use one connection.

    A queue of them waits with a timeout at a tenth of the price of a semaphore. Whoever drops a
    token, also because an exception (Ctrl-C) struck between any two lines, gives the right back.
    """

    __slots__ = ("_slots",)

    def __init__(self, slots: ref[Slots]) -> None:
        self._slots = slots

    def is_of(self, slots: Slots) -> bool:
        """Whether it was taken from this queue."""
        return self._slots() is slots

    def __del__(self) -> None:
        slots = self._slots()
        if slots is not None:
            slots.put(Token(self._slots))


class Held:
    """A connection that carries the token of whoever uses it."""

    token: Token | None = None


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
        self._generation = fork.generation()
        self._slots: Slots = SimpleQueue()
        home = ref(self._slots)
        for _ in range(self._size):
            self._slots.put(Token(home))
        self._idle: deque[C] = deque()

    def acquire(self, deadline: float) -> C:
        """A connected connection. Raises `PoolExhausted` when none became free in time."""
        if fork.generation() != self._generation:
            self._reset()
        if self.closed:
            raise faults.closed(self._node)
        try:
            token = self._slots.get_nowait()
        except Empty:
            token = self._wait(deadline)
        connection = self._take(deadline)
        connection.token = token
        return connection

    def _take(self, deadline: float) -> C:
        while not self.closed:
            try:
                connection = self._idle.pop()
            except IndexError:
                return self._connect(deadline)
            if self._usable(connection):
                return connection
            self._disconnect(connection, "closed by the server while idle")
        raise faults.closed(self._node)

    def _wait(self, deadline: float) -> Token:
        left = min(deadline - time.monotonic(), threading.TIMEOUT_MAX)
        try:
            return self._slots.get(timeout=max(left, 0.0))
        except Empty:
            raise faults.pool_exhausted(self._node, self._size) from None

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        token, connection.token = connection.token, None
        self._idle.append(connection)
        if self.closed:
            self.close()
        self._put(token)

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        token, connection.token = connection.token, None
        try:
            self._disconnect(connection, reason)
        finally:
            self._put(token)

    def _put(self, token: Token | None) -> None:
        # After a fork, what the parent had taken is no right in the child.
        if token is not None and token.is_of(self._slots):
            self._slots.put(token)

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self.closed = True
        while True:
            try:
                connection = self._idle.pop()
            except IndexError:
                return
            self._disconnect(connection, "client closed")
