"""Connections that one caller at a time owns, for blocking callers. `aio_pool` is the twin.

Waiting for a free one lasts as long as the caller's deadline allows. After a fork the child starts
with an empty pool: the parent's sockets are not its own.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from operator import call
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from valkeykit.lazy import Lazy
from valkeykit.providers import faults, fork
from valkeykit.stats import PoolStats

if TYPE_CHECKING:
    from valkeykit.config import Pool as PoolSettings
    from valkeykit.hooks import Emit

# Only those who have hooks pay for them.
_hooks = Lazy("valkeykit.hooks")


class Held:
    """A connection that carries the token of whoever uses it."""

    token: object = None
    # Instants of the monotonic clock.
    born = idle_since = 0.0

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


@frozen
class Terms:
    """How many connections there may be, and for how long: seconds, None for ever."""

    size: int
    min_idle: int = 0
    idle_timeout: float | None = None
    max_age: float | None = None

    @classmethod
    def of(cls, settings: PoolSettings, size: int) -> Terms:
        """Those of the configuration, for a pool of `size`."""
        return cls(size, min(size, settings.min_idle), settings.idle_timeout, settings.max_age)

    def aged(self, connection: Held, now: float) -> bool:
        """Whether a connection is to be replaced."""
        return self.max_age is not None and now - connection.born >= self.max_age

    def surplus(self, idle: Sequence[Held], now: float) -> bool:
        """Whether the connection that is idle for longest is one too many."""
        if self.idle_timeout is None or len(idle) <= self.min_idle:
            return False
        return now - idle[0].idle_since >= self.idle_timeout


class Counts:
    """What both pools count, and tell hooks of."""

    def __init__(self, node: str, limit: int, emit: Emit | None) -> None:
        self._node, self._limit, self._emit = node, limit, emit
        self.waiting = self.waits = self.exhausted = 0
        self.waited = 0.0
        self.opened = self.closed = self.retired = 0

    def grown(self) -> None:
        """Tell of one connection more."""
        if self._emit is not None:
            self._emit(_hooks.PoolGrew(self._node, self.opened - self.closed, self._limit))

    def ended(self, reason: str) -> None:
        """Count one connection less."""
        self.closed += 1
        if self._emit is not None:
            self._emit(_hooks.PoolShrank(self._node, self.opened - self.closed, self._limit, reason))

    def snapshot(self, idle: int) -> PoolStats:
        """As numbers."""
        used = self.opened - self.closed - idle
        return PoolStats(
            self._limit,
            max(0, used),
            idle,
            self.waiting,
            self.waits,
            self.waited,
            self.exhausted,
            self.opened,
            self.closed,
            self.retired,
        )


class Pool(Generic[C]):
    """Grows when callers wait, up to its size; the connection used last is used next, so that those
    nobody needs grow old and are closed.

    There is no thread of its own: idle connections are looked at when one is taken or given back.
    """

    def __init__(
        self,
        node: str,
        terms: Terms,
        *,
        connect: Callable[[float], C],
        usable: Callable[[C], bool],
        disconnect: Callable[[C, str], None],
        emit: Emit | None = None,
    ) -> None:
        self._node = node
        self._terms = terms
        self._emit = emit
        self._connect = connect
        self._usable = usable
        self._disconnect = disconnect
        self.closed = False
        self._reset()

    def _reset(self) -> None:
        self._generation = fork.current.generation
        self._slots = tokens(self._terms.size)
        self._free = taker(self._slots.get_nowait)
        self.idle: deque[C] = deque()
        self._counts = Counts(self._node, self._terms.size, self._emit)

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
        try:
            connection = self._take(deadline)
            connection.token = token
        finally:
            del token  # an error's traceback holds this frame, and would hold the place for as long
        return connection

    def _take(self, deadline: float) -> C:
        while not self.closed:
            try:
                connection = self.idle.pop()
            except IndexError:
                self._counts.opened += 1
                connected = False
                try:
                    connection = self._connect(deadline)
                    connected = True
                finally:
                    self._counts.opened -= not connected
                connection.born = time.monotonic()
                self._counts.grown()
                if self.closed:  # meanwhile
                    self._end(connection, "client closed")
                    break
                return connection
            if self._terms.aged(connection, time.monotonic()):
                self._retire(connection, "too old")
            elif self._usable(connection):
                return connection
            else:
                self._end(connection, "closed by the server while idle")
        raise faults.closed(self._node)

    def _end(self, connection: C, reason: str) -> None:
        self._counts.ended(reason)
        self._disconnect(connection, reason)

    def _retire(self, connection: C, reason: str) -> None:
        self._counts.retired += 1
        self._end(connection, reason)

    def _shrink(self, now: float) -> None:
        """Close what nobody has needed for long."""
        while self._terms.surplus(self.idle, now):
            try:
                connection = self.idle.popleft()
            except IndexError:  # another thread was faster
                return
            self._retire(connection, "idle for too long")

    def _wait(self, deadline: float) -> object:
        counts, started = self._counts, time.monotonic()
        left = max(0.0, min(deadline - started, threading.TIMEOUT_MAX))
        counts.waits += 1
        counts.waiting += 1
        try:
            return next(taker(partial(self._slots.get, True, left)))
        except Empty:
            counts.exhausted += 1
            raise faults.pool_exhausted(self._node, self._terms.size) from None
        finally:
            counts.waiting -= 1
            counts.waited += time.monotonic() - started

    def stats(self) -> PoolStats:
        """What there is, and what has been."""
        return self._counts.snapshot(len(self.idle))

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
        connection.idle_since = time.monotonic()
        self.idle.append(connection)
        if self.closed:
            self.close()
        elif len(self.idle) > 1:
            self._shrink(connection.idle_since)
        del token

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        token, connection.token = connection.token, None
        self._end(connection, reason)
        del token

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self.closed = True
        while True:
            try:
                connection = self.idle.pop()
            except IndexError:
                return
            self._end(connection, "client closed")
