"""Connections that one task at a time owns, for asyncio. `pool` is the twin.

One pool belongs to one event loop; `PerLoop` finds the running loop's.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

from valkeykit.providers import faults, fork


class Cleanly(Protocol):
    """A connection that knows whether it can be used again."""

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        ...


C = TypeVar("C", bound=Cleanly)
X = TypeVar("X")


class AsyncPool(Generic[C]):
    """At most `size` connections; the one used last is used next."""

    def __init__(  # what a pool cannot know by itself
        self,
        node: str,
        size: int,
        *,
        connect: Callable[[], Awaitable[C]],
        usable: Callable[[C], bool],
        disconnect: Callable[[C, str], None],
    ) -> None:
        self._node = node
        self._connect = connect
        self._usable = usable
        self._disconnect = disconnect
        self.closed = False
        self._slots = asyncio.Semaphore(size)
        self._idle: deque[C] = deque()

    async def acquire(self) -> C:
        """A connected connection; the caller bounds the wait."""
        if self.closed:
            raise faults.closed(self._node)
        await self._slots.acquire()
        try:
            if self.closed:
                raise faults.closed(self._node)
            while self._idle:
                connection = self._idle.pop()
                if self._usable(connection):
                    return connection
                self._disconnect(connection, "closed by the server while idle")
            return await self._connect()
        except BaseException:
            self._slots.release()
            raise

    def give_back(self, connection: C) -> None:
        """Reuse the connection, unless a reply is still on its way (also after a cancellation)."""
        if connection.clean:
            self.release(connection)
        else:
            self.discard(connection, "a reply was not read")

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        if self.closed:
            self._disconnect(connection, "client closed")
        else:
            self._idle.append(connection)
        self._slots.release()

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        try:
            self._disconnect(connection, reason)
        finally:
            self._slots.release()

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self.closed = True
        while self._idle:
            self._disconnect(self._idle.pop(), "client closed")


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
            else:
                asyncio.run_coroutine_threadsafe(watch.aclose(), loop)
