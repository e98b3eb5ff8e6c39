"""One connection of valkey-py for asyncio. Reads line for line like sync_link.py."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from valkey.asyncio.connection import Connection, SSLConnection, UnixDomainSocketConnection

from valkeykit.errors import ServerError, ValkeyKitError
from valkeykit.providers import faults, resp
from valkeykit.providers.handshake import Introduced, Words, greet
from valkeykit.providers.incoming import Incoming
from valkeykit.providers.pool import Held

if TYPE_CHECKING:
    from valkeykit.config import Config, Limits
    from valkeykit.types import Raw


class _Mute:
    """The greeting is ours, not the driver's."""

    async def on_connect(self) -> None:
        """Say nothing."""


class _Addresses(_Mute):
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


class _Unix(_Mute, UnixDomainSocketConnection):
    """A connection by a Unix socket."""


class Link(Held):
    """One connection: the driver dials and greets, we write and read. The caller sets the clock."""

    def __init__(self, driver: Any, node: str, limits: Limits) -> None:
        self._driver = driver
        self._stream: asyncio.StreamReader = driver._reader  # the driver has no accessor
        self._writer: asyncio.StreamWriter = driver._writer  # as above
        self.node = node
        self.loop = asyncio.get_running_loop()
        self.incoming = Incoming(limits)
        self.introduced = Introduced()
        # Whether the peer is gone.
        self._lost = False

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        return not self.incoming.owed

    @property
    def waited_on(self) -> int | None:
        """The connection's id at the server, which may still wait on behalf of it."""
        return None if self.clean or self._lost else self.introduced.client_id

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

    async def ask(self, words: Sequence[Words]) -> list[Raw]:
        """Send some commands of our own; replies that were lost are errors in their place."""
        if not self.clean:
            raise faults.broken(self.node, "closed by the server", sent=False)
        replies: list[Raw] = []
        try:
            if words:
                await self.many([resp.pack_all(words)], len(words), replies)
        except ValkeyKitError as error:
            if not replies:
                raise
            return resp.fill_lost(replies, len(words), error)
        return replies

    async def greet(self, config: Config) -> None:
        """The conversation of `handshake.greet`. Raises `ConnectionFailed`, or what the server said."""
        conversation = greet(config)
        words = next(conversation)
        while True:
            try:
                replies = await self.ask(words)
            except ValkeyKitError as error:
                conversation.throw(faults.not_greeted(self.node, error))
                raise  # pragma: no cover # `throw` has raised
            try:
                words = conversation.send(replies)
            except StopIteration as done:
                self.introduced = done.value
                break
        if not self.clean:
            raise faults.unreachable(self.node, "closed by the server")

    async def _send(self, pieces: list[bytes]) -> None:
        try:
            for piece in pieces:
                self._writer.write(piece)
                await self._writer.drain()
        except OSError as error:
            self._lost = True
            raise faults.broken(self.node, error, sent=True) from error

    async def _read(self) -> Raw:
        while (reply := self.incoming.next()) is resp.MORE:
            await self._fill()
        return reply

    async def _fill(self) -> None:
        try:
            data = await self._stream.read(resp.CHUNK)
        except OSError as error:
            self._lost = True
            raise faults.broken(self.node, error, sent=True) from error
        if not data:
            self._lost = True
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


def connection_class(config: Config) -> Any:
    """The driver's class for this configuration."""
    if config.connection.unix_socket is not None:
        return _Unix
    return _Tls if config.tls.enabled else _Tcp
