"""Connections that one task at a time owns, for asyncio. `pool` is the twin.

One pool belongs to one event loop; `PerLoop` finds the running loop's.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from valkeykit.providers import faults, fork
from valkeykit.providers.clock import Clock
from valkeykit.providers.pool import Counts, Held, Terms
from valkeykit.stats import PoolStats

if TYPE_CHECKING:
    from valkeykit.hooks import Emit

C = TypeVar("C", bound=Held)
X = TypeVar("X")


class AsyncPool(Generic[C]):
    """Grows when callers wait, up to its size; the connection used last is used next, so that those
    nobody needs grow old and are closed, by a timer while there are any.
    """

    def __init__(  # what a pool cannot know by itself
        self,
        node: str,
        terms: Terms,
        *,
        connect: Callable[[], Awaitable[C]],
        usable: Callable[[C], bool],
        disconnect: Callable[[C, str], None],
        emit: Emit | None = None,
    ) -> None:
        self._node = node
        self._terms = terms
        self._connect = connect
        self._usable = usable
        self._disconnect = disconnect
        self.closed = False
        self._slots = asyncio.Semaphore(terms.size)
        self.idle: deque[C] = deque()
        self._counts = Counts(node, terms.size, emit)
        self._timer: asyncio.TimerHandle | None = None

    async def acquire(self, clock: Clock) -> C:
        """A connected connection; the clock bounds the wait: `PoolExhausted` when none became free."""
        if self.closed:
            raise faults.closed(self._node)
        if self._slots.locked():
            await self._wait(clock)
        else:
            await self._slots.acquire()
        try:
            return await self._take()
        except BaseException:
            self._slots.release()
            raise

    async def _take(self) -> C:
        while not self.closed:
            if not self.idle:
                connection = await self._connect()
                self._counts.opened += 1
                connection.born = time.monotonic()
                self._counts.grown()
                if self.closed:  # meanwhile
                    self._end(connection, "client closed")
                    break
                return connection
            connection = self.idle.pop()
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

    def _shrink(self) -> None:
        """Close what nobody has needed for long."""
        self._timer = None
        while self._terms.surplus(self.idle, time.monotonic()):
            self._retire(self.idle.popleft(), "idle for too long")
        self._watch_idle()

    def _watch_idle(self) -> None:
        seconds = self._terms.idle_timeout
        if seconds is not None and self._timer is None and len(self.idle) > self._terms.min_idle:
            left = self.idle[0].idle_since + seconds - time.monotonic()
            self._timer = asyncio.get_running_loop().call_later(max(0.01, left), self._shrink)

    async def _wait(self, clock: Clock) -> None:
        counts, started = self._counts, time.monotonic()
        clock.late = partial(faults.pool_exhausted, self._node, self._terms.size)
        counts.waits += 1
        counts.waiting += 1
        got = False
        try:
            await self._slots.acquire()
            got = True
            clock.late = None
        finally:
            counts.exhausted += not got
            counts.waiting -= 1
            counts.waited += time.monotonic() - started

    def stats(self) -> PoolStats:
        """What there is, and what has been."""
        return self._counts.snapshot(len(self.idle))

    def give_back(self, connection: C) -> None:
        """Reuse the connection, unless a reply is still on its way (also after a cancellation)."""
        if connection.clean:
            self.release(connection)
        else:
            self.discard(connection, "a reply was not read")

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        if self.closed:
            self._end(connection, "client closed")
        else:
            connection.idle_since = time.monotonic()
            self.idle.append(connection)
            self._watch_idle()
        self._slots.release()

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        try:
            self._end(connection, reason)
        finally:
            self._slots.release()

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self.closed = True
        if self._timer is not None:
            self._timer.cancel()
        while self.idle:
            self._end(self.idle.pop(), "client closed")


class PerLoop(Generic[X]):
    """One object per running event loop and process, made on first use.

    When a loop shuts down (`asyncio.run` ends) its object is closed while that is still possible. A
    loop that was closed without a shutdown is noticed when the next one comes.
    """

    def __init__(
        self, make: Callable[[], X], close: Callable[[X], Awaitable[None]], abandon: Callable[[X], None]
    ) -> None:
        self._make = make
        self._close = close
        self._abandon = abandon
        self._reset()

    def _reset(self) -> None:
        self._generation = fork.current.generation
        self._last: tuple[asyncio.AbstractEventLoop, X] | None = None
        self._all: dict[asyncio.AbstractEventLoop, tuple[X, AsyncGenerator[None, None]]] = {}

    def get(self) -> X:
        """The running loop's object."""
        loop = asyncio.get_running_loop()
        if fork.current.generation != self._generation:
            self._reset()
        if self._last is not None and self._last[0] is loop:
            return self._last[1]
        found = self._all.get(loop)
        if found is None:
            self._sweep()
            made = self._make()
            found = self._all[loop] = made, self._watch(loop, made)
        self._last = loop, found[0]
        return found[0]

    def every(self) -> list[X]:
        """The objects of all loops."""
        return [made for made, _ in list(self._all.values())]

    def _sweep(self) -> None:
        """Let go of what belongs to loops that are closed."""
        for loop in [loop for loop in self._all if loop.is_closed()]:
            self._abandon(self._all.pop(loop)[0])

    def _watch(self, loop: asyncio.AbstractEventLoop, made: X) -> AsyncGenerator[None, None]:
        """An asynchronous generator that the loop ends, and so closes `made`, before it closes."""

        async def until_shutdown() -> AsyncGenerator[None, None]:
            try:
                yield
            finally:
                self._last = None
                self._all.pop(loop, None)
                await self._close(made)

        watch = until_shutdown()
        # Its first step registers it with the running loop; it never really waits.
        with suppress(StopIteration):
            watch.__anext__().__await__().send(None)
        return watch

    async def aclose(self) -> None:
        """Close the objects of every loop: of another one that still runs, over there."""
        self._sweep()
        self._last = None
        running = asyncio.get_running_loop()
        for loop, (_, watch) in list(self._all.items()):
            if loop is running:
                await watch.aclose()
            elif loop.is_running():  # else its own shutdown does it
                asyncio.run_coroutine_threadsafe(watch.aclose(), loop)
