"""valkey-py for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Self
from weakref import WeakSet

from valkey._parsers.libvalkey import _AsyncLibvalkeyParser  # pyright: ignore[reportPrivateUsage] # the driver's only C parser
from valkey.asyncio.connection import Connection, SSLConnection, UnixDomainSocketConnection
from valkey.asyncio.retry import Retry
from valkey.backoff import NoBackoff
from valkey.exceptions import ValkeyError

from valkeykit.errors import ServerError, ValkeyKitError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.aio_pool import AsyncPool, PerLoop
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.incoming import Incoming
from valkeykit.providers.pool import Held, Terms
from valkeykit.providers.valkey_py import options, wire

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config, Limits
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw


class _Parser(_AsyncLibvalkeyParser):
    """The driver's parser during the handshake; errors keep the server's own text."""

    @classmethod
    def parse_error(cls, response: str) -> Any:
        error: Any = super().parse_error(response)  # type: ignore[no-untyped-call] # partly typed driver
        error.text = response  # read by wire.handshake_error
        return error


class _Addresses:
    """Tries the addresses of a name one after the other, each for a share of the time.

    asyncio's own way, side by side, may leave a socket behind when the caller is cancelled (3.11).
    """

    host: str
    port: int
    patience: float
    _where: tuple[str, int]

    def _connection_arguments(self) -> Mapping[str, Any]:
        driver: Any = super()  # partly typed
        given = dict(driver._connection_arguments())
        host, port = self._where
        if "ssl" in given:
            given["server_hostname"] = self.host
        return {**given, "host": host, "port": port}

    async def _connect(self) -> None:
        driver: Any = super()  # as above
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        failure: OSError = OSError("the name has no address")
        for *_, where in found:
            self._where = str(where[0]), int(where[1])
            try:
                async with asyncio.timeout(self.patience / len(found)):
                    await driver._connect()
            except OSError as error:
                failure = error
            else:
                return
        raise failure


class _Tcp(_Addresses, Connection):
    """The driver's connection."""


class _Tls(_Addresses, SSLConnection):
    """The same under TLS."""


class _Link(Held):
    """One connection: the driver dials and greets, we write and read. The caller sets the clock."""

    def __init__(self, driver: Any, node: str, limits: Limits) -> None:
        self._driver = driver
        self._stream: asyncio.StreamReader = driver._reader  # the driver has no accessor
        self._writer: asyncio.StreamWriter = driver._writer  # as above
        self.node = node
        self.loop = asyncio.get_running_loop()
        self.incoming = Incoming(limits)

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        return not self.incoming.owed

    def usable(self) -> bool:
        """Whether nothing waits to be read: no end of file, no bytes that nobody asked for."""
        waiting = self._stream._buffer  # type: ignore[attr-defined] # asyncio has no accessor
        return not waiting and not self._stream.at_eof() and not self._writer.is_closing()

    async def one(self, packed: bytes) -> Raw:
        """Send one command and read its reply."""
        self.incoming.owed = 1
        await self._send([packed])
        reply = await self._read()
        if isinstance(reply, ServerError):
            try:
                raise reply
            finally:
                del reply  # its traceback holds this frame
        return reply

    async def many(self, pieces: list[bytes], count: int, replies: list[Raw]) -> None:
        """Send several and read their replies into `replies`."""
        self.incoming.owed = count
        await self._send(pieces)
        while self.incoming.owed:
            replies.append(await self._read())

    async def _send(self, pieces: list[bytes]) -> None:
        try:
            for piece in pieces:
                self._writer.write(piece)
                await self._writer.drain()
        except OSError as error:
            raise faults.broken(self.node, error, sent=True) from error

    async def _read(self) -> Raw:
        while (reply := self.incoming.next()) is resp.MORE:
            await self._fill()
        return reply

    async def _fill(self) -> None:
        try:
            data = await self._stream.read(resp.CHUNK)
        except OSError as error:
            raise faults.broken(self.node, error, sent=True) from error
        if not data:
            raise faults.broken(self.node, "closed by the server", sent=True)
        self.incoming.feed(memoryview(data))

    def interrupt(self) -> None:
        """End whatever another task does with the connection."""
        self._writer.transport.abort()

    def close(self) -> None:
        """Close the socket at once; nothing that was written is waited for."""
        self._driver._parser.on_disconnect()  # what the driver's disconnect does, without await
        self._driver._reader = self._driver._writer = None  # as above
        transport: Any = self._writer.transport
        try:
            transport.abort()
        except RuntimeError:
            # The loop is closed already and will never run what closes the socket.
            if transport._sock is not None:  # asyncio has no accessor
                transport._sock.close()
                transport._sock = None


class _Pools:
    """The two pools of one event loop, and its clock."""

    def __init__(self, owner: AsyncValkeyPyTransport) -> None:
        self.watch = Watch()
        self._owner = owner
        self.data = owner.pool(owner.sizes[0])
        self.blocking = owner.pool(owner.sizes[1])

    async def aclose(self) -> None:
        self.data.close()
        self.blocking.close()
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
        self._limits = config.limits
        self._options = options.everything(config)
        self._class = _connection_class(config)
        self._terms = partial(Terms.of, config.pool)
        self.links: WeakSet[_Link] = WeakSet()
        self._pools = PerLoop(lambda: _Pools(self), _Pools.aclose, _Pools.abandon)
        self._closed = False

    def pool(self, size: int) -> AsyncPool[_Link]:
        """A pool for the running loop."""
        return AsyncPool(
            self.node,
            self._terms(size),
            connect=self._dial,
            usable=_Link.usable,
            disconnect=self._hang_up,
            emit=self._emit,
        )

    async def _dial(self) -> _Link:
        driver = self._class(**self._options, parser_class=_Parser, retry=Retry(NoBackoff(), 0))
        driver.socket_timeout = driver.socket_connect_timeout = None
        driver.patience = self._connect_timeout
        connected = False
        try:
            async with asyncio.timeout(self._connect_timeout):
                await driver.connect()
            connected = True
        except (ValkeyError, OSError, UnicodeError) as error:
            raise wire.handshake_error(error, self.node) from error
        finally:
            if not connected:
                await driver.disconnect(nowait=True)
        if self._emit is not None:
            self._emit(Connected(self.node))
        link = _Link(driver, self.node, self._limits)
        self.links.add(link)
        return link

    def _hang_up(self, link: _Link, reason: str) -> None:
        link.close()
        if self._emit is not None:
            self._emit(Disconnected(self.node, reason))

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        pools = self._get()
        pool = pools.data if command.block is None else pools.blocking
        with Clock(pools.watch, deadline, self.node) as clock:
            link = await pool.acquire(clock)
            try:
                faults.refuse_late(command.block, deadline, self.node)
                clock.sent = True
                return await link.one(packed)
            finally:
                pool.give_back(link)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        pools = self._get()
        pool = pools.blocking if resp.waits(commands, atomic=atomic) else pools.data
        with Clock(pools.watch, deadline, self.node) as clock:
            link = await pool.acquire(clock)
        try:
            return await _many(link, pieces, commands, atomic, Clock(pools.watch, deadline, self.node))
        finally:
            pool.give_back(link)

    def _get(self) -> _Pools:
        if self._closed:
            raise faults.closed(self.node)
        return self._pools.get()

    async def dedicate(self, deadline: float) -> AsyncValkeyPySession:
        """A transport of its own connection."""
        pools = self._get()
        return await AsyncValkeyPySession.open(pools.blocking, pools.watch, deadline, self.node)

    async def aclose(self) -> None:
        """Close every connection; calls under way fail."""
        self._closed = True
        await self._pools.aclose()


class AsyncValkeyPySession:
    """One connection with state: it is closed at the end, never reused."""

    arrivals: Arrivals = NOW

    def __init__(self, pool: AsyncPool[_Link], watch: Watch, link: _Link, node: str) -> None:
        self.node = node
        self._pool = pool
        self._watch = watch
        self._link: _Link | None = link
        self._generation = fork.current.generation
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, pool: AsyncPool[_Link], watch: Watch, deadline: float, node: str) -> Self:
        """A session on a connection of the pool."""
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
        packed = resp.pack(command.args)
        with Clock(self._watch, deadline, self.node) as clock:
            async with self._turn:
                link = self._live()
                link.incoming.tracking |= command.info.name == "CLIENT TRACKING"
                clock.sent = True
                return await link.one(packed)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        with Clock(self._watch, deadline, self.node):
            await self._turn.acquire()
        try:
            clock = Clock(self._watch, deadline, self.node)
            return await _many(self._live(), pieces, commands, atomic, clock)
        finally:
            self._turn.release()

    async def aclose(self) -> None:
        """Close the connection, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")
            await asyncio.sleep(0)


async def _many(
    link: _Link, pieces: list[bytes], commands: Sequence[Command[Any]], atomic: bool, clock: Clock
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


def _connection_class(config: Config) -> Any:
    if config.connection.unix_socket is not None:
        return UnixDomainSocketConnection
    return _Tls if config.tls.enabled else _Tcp
