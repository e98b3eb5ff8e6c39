"""valkey-py for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from valkey.asyncio.retry import Retry
from valkey.backoff import NoBackoff
from valkey.exceptions import ValkeyError

from valkeykit.errors import ConnectionFailed, ValkeyKitError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.aio_pool import AsyncPool, PerLoop
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.handshake import Introduced
from valkeykit.providers.pool import Terms
from valkeykit.providers.valkey_py import options, wire
from valkeykit.providers.valkey_py.aio_link import Link, connection_class
from valkeykit.providers.valkey_py.gates import AsyncGate

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw

# So long may it take to tell the server that nobody waits any more; other calls wait for it.
_UNBLOCK = 1.0


class _Pools:
    """The two pools of one event loop, and its clock."""

    def __init__(self, owner: AsyncValkeyPyTransport) -> None:
        self.watch = Watch()
        self._owner = owner
        self.gate = AsyncGate(owner.config)
        self.data = owner.pool(self.gate, owner.sizes[0])
        self.blocking = owner.pool(self.gate, owner.sizes[1])
        # The server is being told that nobody waits any more: whatever comes next comes after it.
        self.unblocking: set[asyncio.Task[None]] = set()

    def give_back(self, pool: AsyncPool[Link], link: Link) -> None:
        """Take a connection back; one whose caller left while the server waits is unblocked first."""
        if pool is self.blocking and link.waited_on is not None and not pool.closed:
            self._aside(self._recover(link))
        else:
            pool.give_back(link)

    def forsake(self, link: Link) -> None:
        """The same for one that stays with its session."""
        if link.waited_on is not None and not self.blocking.closed:
            self._aside(self._unblock(link))

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.unblocking.add(task)
        task.add_done_callback(self.unblocking.discard)

    async def _recover(self, link: Link) -> None:
        try:
            await self._unblock(link)
        finally:
            self.blocking.give_back(link)

    async def _unblock(self, link: Link) -> None:
        words = resp.pack(("CLIENT", "UNBLOCK", link.waited_on or 0))
        link.introduced = Introduced()  # once is enough
        with suppress(ValkeyKitError), Clock(self.watch, time.monotonic() + _UNBLOCK, link.node) as clock:
            other = await self.data.acquire(clock)
            try:
                await other.one(words)
            finally:
                self.data.give_back(other)

    async def unblocked(self) -> None:
        """Wait until the server was told."""
        await asyncio.wait(list(self.unblocking))

    async def aclose(self) -> None:
        self.gate.closed = True
        self.data.close()
        self.blocking.close()
        for task in self.unblocking:
            task.cancel()
        running = asyncio.get_running_loop()
        for link in list(self._owner.links):
            if link.loop is running:
                link.interrupt()
        await asyncio.sleep(0)  # lets the loop run the callbacks that close the sockets

    def abandon(self) -> None:
        """Close what a closed loop has left behind."""
        self.data.close()
        self.blocking.close()


class AsyncValkeyPyTransport:
    """Two pools: one for ordinary commands, one for those that wait on the server or bind state."""

    arrivals: Arrivals = NOW

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self.sizes = (config.pool.size, config.pool.blocking_size)
        self._emit = emit
        self._connect_timeout = config.timeouts.connect
        self._hedge = wire.hedge(config)
        self.config = config
        self._options = options.everything(config)
        self._class = connection_class(config)
        self._terms = partial(Terms.of, config.pool)
        self.links: WeakSet[Link] = WeakSet()
        self._pools = PerLoop(lambda: _Pools(self), _Pools.aclose, _Pools.abandon)
        self._closed = False

    def pool(self, gate: AsyncGate, size: int) -> AsyncPool[Link]:
        """A pool for the running loop."""
        return AsyncPool(
            self.node,
            self._terms(size),
            connect=partial(gate.dial, partial(self._reach, gate)),
            usable=Link.usable,
            disconnect=self._hang_up,
            emit=self._emit,
        )

    async def _reach(self, gate: AsyncGate) -> Link:
        """While there is time, a silent attempt is given up for another one with twice the time."""
        ends = time.monotonic() + self._connect_timeout
        share = self._hedge if gate.reached else self._connect_timeout
        while True:
            until = min(ends, time.monotonic() + share)
            try:
                return await self._once(until)
            except ConnectionFailed:
                if not until <= time.monotonic() < ends:
                    raise
            share *= 2

    async def _once(self, until: float) -> Link:
        driver = self._class(**self._options, retry=Retry(NoBackoff(), 0))
        driver.socket_timeout = driver.socket_connect_timeout = None
        driver.patience = left = until - time.monotonic()
        greeted = False
        try:
            async with asyncio.timeout(left):
                await driver.connect()
                link = Link(driver, self.node, self.config.limits)
                await link.greet(self.config)
            greeted = True
        except ValkeyKitError:
            raise  # some of them are OSErrors too
        except (ValkeyError, OSError, UnicodeError) as error:
            raise wire.not_connected(error, self.node) from error
        finally:
            if not greeted:
                await driver.disconnect(nowait=True)
        if self._emit is not None:
            self._emit(Connected(self.node))
        self.links.add(link)
        return link

    def _hang_up(self, link: Link, reason: str) -> None:
        link.close()
        if self._emit is not None:
            self._emit(Disconnected(self.node, reason))

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        pools = self._get()
        pool = pools.data if command.block is None else pools.blocking
        with Clock(pools.watch, deadline, self.node) as clock:
            if pools.unblocking:
                await pools.unblocked()
            link = await pool.acquire(clock)
            try:
                faults.refuse_late(command.block, deadline, self.node)
                clock.sent = True
                return await link.one(packed)
            finally:
                pools.give_back(pool, link)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        pools = self._get()
        pool = pools.blocking if resp.waits(commands, atomic=atomic) else pools.data
        with Clock(pools.watch, deadline, self.node) as clock:
            if pools.unblocking:
                await pools.unblocked()
            link = await pool.acquire(clock)
        try:
            return await _many(link, pieces, commands, atomic, Clock(pools.watch, deadline, self.node))
        finally:
            pools.give_back(pool, link)

    def _get(self) -> _Pools:
        if self._closed:
            raise faults.closed(self.node)
        return self._pools.get()

    async def dedicate(self, deadline: float) -> AsyncValkeyPySession:
        """A transport of its own connection."""
        pools = self._get()
        return await AsyncValkeyPySession.open(pools, deadline, self.node)

    async def aclose(self) -> None:
        """Close every connection; calls under way fail."""
        self._closed = True
        await self._pools.aclose()


class AsyncValkeyPySession:
    """One connection with state: it is closed at the end, never reused."""

    arrivals: Arrivals = NOW

    def __init__(self, pools: _Pools, link: Link, node: str) -> None:
        self.node = node
        self._pools = pools
        self._pool = pools.blocking
        self._watch = pools.watch
        self._link: Link | None = link
        self._generation = fork.current.generation
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, pools: _Pools, deadline: float, node: str) -> Self:
        """A session on a connection of the pool."""
        with Clock(pools.watch, deadline, node) as clock:
            link = await pools.blocking.acquire(clock)
        return cls(pools, link, node)

    def _live(self) -> Link:
        if fork.current.generation != self._generation:
            raise faults.inherited(self.node)
        if self._link is None or self._pool.closed:
            raise faults.closed(self.node)
        if not self._link.clean:
            raise faults.session_lost(self.node)
        return self._link

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        with Clock(self._watch, deadline, self.node) as clock:
            async with self._turn:
                link = self._live()
                link.incoming.tracking |= command.info.name == "CLIENT TRACKING"
                clock.sent = True
                try:
                    return await link.one(packed)
                finally:
                    if command.block is not None:
                        self._pools.forsake(link)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        with Clock(self._watch, deadline, self.node):
            await self._turn.acquire()
        try:
            clock = Clock(self._watch, deadline, self.node)
            link = self._live()
            try:
                return await _many(link, pieces, commands, atomic, clock)
            finally:
                if resp.waits(commands, atomic=atomic):
                    self._pools.forsake(link)
        finally:
            self._turn.release()

    async def aclose(self) -> None:
        """Close the connection, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")
            await asyncio.sleep(0)


async def _many(
    link: Link, pieces: list[bytes], commands: Sequence[Command[Any]], atomic: bool, clock: Clock
) -> list[Raw]:
    count = resp.expected(commands, atomic=atomic)
    replies: list[Raw] = []
    try:
        with clock:
            clock.sent = True
            await link.many(pieces, count, replies)
    except ValkeyKitError as error:
        # What was read before is known; without a single reply, nothing is.
        if not replies:
            raise
        replies = resp.fill_lost(replies, count, error)
    return resp.results(replies, link.node) if atomic else replies
