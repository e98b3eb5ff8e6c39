"""valkey-glide for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

from glide import Batch, BatchOptions, GlideClient, Logger, LogLevel

from valkeykit.errors import ConnectionFailed, ValkeyKitError, WatchError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork
from valkeykit.providers.aio_pool import AsyncPool, PerLoop
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.glide import wire
from valkeykit.providers.pool import Held, Terms

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw

# A library writes nothing to the terminal; `init` leaves alone what the application has set.
Logger.init(LogLevel.OFF)

# So long may it take to tell the server that nobody waits any more; other calls wait for it.
_UNBLOCK = 1.0


class _Link(Held):
    """One client of the driver, and whether it can be used again."""

    def __init__(self, client: Any, node: str, timeout: float) -> None:
        # The driver's own annotations are partly unknown to type checkers.
        self._client = client
        self._call = client._execute_command
        self._node = node
        self._timeout = timeout
        self._owed = 0
        # How the server calls the connection; only known where commands wait. Stale after a reconnect.
        self.client_id: Raw = None

    @property
    def clean(self) -> bool:
        """Whether no call of ours was given up on it."""
        return not self._owed

    def usable(self) -> bool:
        """The driver reconnects by itself."""
        return True

    async def one(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        if command.block is None and deadline - time.monotonic() > self._timeout:
            # Longer than the client's own timeout: only a batch takes one of its own.
            left = wire.left(deadline, self._node)
            (only,) = await self.many([command], atomic=False, left=left)
            if isinstance(only, Exception):
                try:
                    raise only
                finally:
                    del only  # its traceback holds this frame
            return only
        number, skip, repair = wire.PLANS.get(command.info.name, wire.BY_WORDS)
        self._owed += 1
        try:
            reply: Any = await self._call(number, wire.words(command.args[skip:]))
        except wire.DRIVER_ERRORS as error:
            self._owed -= 1
            raise wire.translate(error, self._node, sent=True) from error
        self._owed -= 1
        return reply if repair is None else repair(reply)

    async def introduce(self, deadline: float) -> None:
        """Ask for the id by which a wait of ours can be ended; without an answer it cannot."""
        if self.client_id is None:
            with suppress(ValkeyKitError):
                self.client_id = await self.one(wire.CLIENT_ID, deadline)

    async def many(self, commands: Sequence[Command[Any]], *, atomic: bool, left: float) -> list[Raw]:
        """Run several."""
        batch = wire.batch(Batch, commands, atomic=atomic)
        limit = BatchOptions(timeout=wire.milliseconds(left + wire.MARGIN))
        self._owed += 1
        try:
            replies = await self._client.exec(batch, raise_on_error=False, options=limit)
        except wire.DRIVER_ERRORS as error:
            self._owed -= 1
            raise wire.batch_failed(error, self._node, atomic=atomic) from error
        self._owed -= 1
        return wire.results(replies, commands, self._node)

    def close(self) -> None:
        """Close at once, also when the loop is gone: the driver's close never waits for anything."""
        closing = self._client.close()
        # RuntimeError: a call still hangs on a loop that is closed.
        with suppress(StopIteration, RuntimeError):
            closing.send(None)
        closing.close()


class _Home:
    """The event loop that the driver delivers replies to: it knows one per process at a time."""

    loop: asyncio.AbstractEventLoop | None = None
    generation = 0

    @classmethod
    def claim(cls, node: str) -> None:
        """Make the running loop the driver's. Raises `ConnectionFailed` while another one is."""
        running = asyncio.get_running_loop()
        taken = cls.loop is not None and cls.loop is not running and not cls.loop.is_closed()
        if taken and cls.generation == fork.current.generation:
            refused = ConnectionFailed(
                "the driver serves one event loop per process, and another one is still open; "
                'close that loop, or use provider="valkey-py"',
                node=node,
            )
            refused.permanent = True
            raise refused
        cls.loop, cls.generation = running, fork.current.generation


async def _probe(config: Config, node: str) -> None:
    """Raise `ConnectionFailed` unless somebody accepts a connection and, in plain text, answers."""
    where = config.connection
    try:
        async with asyncio.timeout(config.timeouts.connect):
            if where.unix_socket is not None:
                reader, writer = await asyncio.open_unix_connection(where.unix_socket)
            else:
                reader, writer = await asyncio.open_connection(where.host, where.port)
            try:
                if not config.tls.enabled:
                    writer.write(b"PING\r\n")
                    await reader.read(1)
            finally:
                writer.close()
    except TimeoutError:
        raise faults.unreachable(node, "no answer in time") from None
    except (OSError, UnicodeError) as error:
        raise faults.unreachable(node, error, error) from error


class _Clients:
    """What one event loop uses: a shared client and a pool for commands that wait."""

    def __init__(self, owner: AsyncGlideTransport) -> None:
        self._owner = owner
        self.watch = Watch()
        self._lock = asyncio.Lock()
        self._shared: _Link | None = None
        self.blocking: AsyncPool[_Link] = AsyncPool(
            owner.node,
            Terms.of(owner.config.pool, owner.config.pool.blocking_size),
            connect=owner.dial,
            usable=_Link.usable,
            disconnect=owner.hang_up,
            emit=owner.emit,
        )
        # The server is being told that nobody waits any more: whatever comes next comes after it.
        self.unblocking: set[asyncio.Task[None]] = set()

    def give_back(self, link: _Link) -> None:
        """Take a client back; one whose caller left while the server waits is unblocked first."""
        if link.clean or link.client_id is None or self.blocking.closed:
            self.blocking.give_back(link)
            return
        task = asyncio.get_running_loop().create_task(self._recover(link))
        self.unblocking.add(task)
        task.add_done_callback(self.unblocking.discard)

    async def _recover(self, link: _Link) -> None:
        deadline = time.monotonic() + _UNBLOCK
        try:
            with suppress(ValkeyKitError), Clock(self.watch, deadline, self._owner.node):
                await (await self.shared(deadline)).one(wire.unblock(link.client_id), deadline)
        finally:
            self.blocking.give_back(link)

    async def unblocked(self) -> None:
        """Wait until the server was told."""
        await asyncio.wait(list(self.unblocking))

    async def shared(self, deadline: float) -> _Link:
        if self._shared is None:
            async with self._lock:
                if self._shared is None:
                    self._shared = await self._owner.dial(deadline)
        return self._shared

    def _end(self) -> None:
        self.blocking.close()
        link, self._shared = self._shared, None
        if link is not None:
            self._owner.hang_up(link, "client closed")

    async def aclose(self) -> None:
        for task in self.unblocking:
            task.cancel()
        self._end()

    def abandon(self) -> None:
        """Close what a closed loop has left behind."""
        self._end()


class AsyncGlideTransport:
    """One multiplexed client per event loop, and a pool for commands that wait or bind state."""

    arrivals: Arrivals = NOW

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self.config = config
        self.emit = emit
        self._clients = PerLoop(lambda: _Clients(self), _Clients.aclose, _Clients.abandon)
        self._closed = False

    async def dial(self, deadline: float = math.inf) -> _Link:
        """A new client of the driver."""
        _Home.claim(self.node)
        timeouts = self.config.timeouts
        # The driver dials without giving the loop a turn, so first see that somebody is there.
        await _probe(self.config, self.node)
        timeout = timeouts.command + wire.MARGIN
        connect = min(faults.remaining(deadline, self.node), timeouts.connect)  # no clock of ours can end it
        try:
            client = await GlideClient.create(wire.configuration(self.config, timeout, connect))
        except wire.DRIVER_ERRORS as error:
            raise wire.not_connected(error, self.node) from error
        if self.emit is not None:
            self.emit(Connected(self.node))
        return _Link(client, self.node, timeout)

    def hang_up(self, link: _Link, reason: str) -> None:
        """Close a client."""
        link.close()
        if self.emit is not None:
            self.emit(Disconnected(self.node, reason))

    def _get(self) -> _Clients:
        if self._closed:
            raise faults.closed(self.node)
        return self._clients.get()

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        clients = self._get()
        with Clock(clients.watch, deadline, self.node) as clock:
            if clients.unblocking:
                await clients.unblocked()
            if command.block is None:
                link = await clients.shared(deadline)
                clock.sent = True
                return await link.one(command, deadline)
            link = await clients.blocking.acquire(clock)
            try:
                await link.introduce(deadline)
                faults.refuse_late(command.block, deadline, self.node)
                clock.sent = True
                return await link.one(command, deadline)
            finally:
                clients.give_back(link)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        clients = self._get()
        left = wire.left(deadline, self.node)
        waits = not atomic and any(command.block is not None for command in commands)
        with Clock(clients.watch, deadline, self.node) as clock:
            if clients.unblocking:
                await clients.unblocked()
            if not waits:
                link = await clients.shared(deadline)
                clock.sent = True
                return await link.many(commands, atomic=atomic, left=left)
            link = await clients.blocking.acquire(clock)
            try:
                await link.introduce(deadline)
                clock.sent = True
                return await link.many(commands, atomic=atomic, left=left)
            finally:
                clients.give_back(link)

    async def dedicate(self, deadline: float) -> AsyncGlideSession:
        """A transport of its own client."""
        clients = self._get()
        return await AsyncGlideSession.open(clients.blocking, clients.watch, deadline, self.node)

    async def aclose(self) -> None:
        """Close every client of the running loop."""
        self._closed = True
        await self._clients.aclose()


class AsyncGlideSession:
    """One client with state: it is closed at the end, never reused.

    The driver reconnects silently, which loses the state. So once there is some, every use first asks
    for the connection's id, and a transaction asks once more from inside.
    """

    arrivals: Arrivals = NOW

    def __init__(self, pool: AsyncPool[_Link], watch: Watch, link: _Link, node: str) -> None:
        self.node = node
        self._pool = pool
        self._watch = watch
        self._link: _Link | None = link
        self._generation = fork.current.generation
        self._turn = asyncio.Lock()
        self._identity: Raw = None

    @classmethod
    async def open(cls, pool: AsyncPool[_Link], watch: Watch, deadline: float, node: str) -> Self:
        """A session on a client of the pool."""
        with Clock(watch, deadline, node) as clock:
            link = await pool.acquire(clock)
        return cls(pool, watch, link, node)

    def _live(self) -> _Link:
        if fork.current.generation != self._generation:
            raise faults.inherited(self.node)
        if self._link is None or self._pool.closed:
            raise faults.closed(self.node)
        if not self._link.clean:
            raise faults.session_lost(self.node)
        return self._link

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        wire.refuse_by_hand(command, self.node)
        with Clock(self._watch, deadline, self.node) as clock:
            async with self._turn:
                link = self._live()
                if self._identity is not None and self._identity != await link.one(wire.CLIENT_ID, deadline):
                    raise faults.session_lost(self.node)
                clock.sent = True
                reply = await link.one(command, deadline)
                if command.info.stateful and command.info.name != "QUIT":
                    self._identity = await link.one(wire.CLIENT_ID, deadline)
                return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        with Clock(self._watch, deadline, self.node) as clock:
            async with self._turn:
                link, identity = self._live(), self._identity
                left = wire.left(deadline, self.node)
                if identity is None:
                    clock.sent = True
                    return await link.many(commands, atomic=atomic, left=left)
                if identity != await link.one(wire.CLIENT_ID, deadline):
                    self._forget(atomic=atomic)
                clock.sent = True
                replies = await link.many(wire.guarded(commands), atomic=atomic, left=left)
                return wire.unguarded(replies, identity, self.node)

    def _forget(self, *, atomic: bool) -> None:
        """The connection that had the state is gone: raise, as after a changed key or a lost session."""
        if not atomic:
            raise faults.session_lost(self.node)
        self._identity = None
        raise WatchError("the connection that watched was lost", node=self.node)

    async def aclose(self) -> None:
        """Close the client, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")
            await asyncio.sleep(0)
