"""The floors: as little Python as can talk to the server, without types, deadlines or error handling."""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, cast

from libvalkey import Reader, pack_command

if TYPE_CHECKING:
    from benchmarks.settings import Target

_NOTHING = object()
_READ = 65536


class Floor(asyncio.Protocol):
    """One connection for all tasks: what they queue in one turn of the loop is written at once."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._reader = Reader(notEnoughData=_NOTHING, convertSetsToLists=True)
        self._waiting: deque[asyncio.Future[Any]] = deque()
        self._queued: list[bytes] = []
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def get(self, key: str) -> asyncio.Future[Any]:
        return self._send(("GET", key))

    def set(self, key: str, value: bytes) -> asyncio.Future[Any]:
        return self._send(("SET", key, value))

    def _send(self, words: tuple[str | bytes, ...]) -> asyncio.Future[Any]:
        if not self._queued:
            self._loop.call_soon(self._flush)
        self._queued.append(pack_command(words))
        future = self._loop.create_future()
        self._waiting.append(future)
        return future

    def _flush(self) -> None:
        self._transport.write(b"".join(self._queued))
        self._queued.clear()

    def data_received(self, data: bytes) -> None:
        self._reader.feed(data)
        while (reply := self._reader.gets()) is not _NOTHING:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(reply)


class RawSocket:
    """One blocking socket for one thread."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._reader = Reader(notEnoughData=_NOTHING, convertSetsToLists=True)

    def get(self, key: str) -> Any:
        return self._call(("GET", key))

    def set(self, key: str, value: bytes) -> Any:
        return self._call(("SET", key, value))

    def _call(self, words: tuple[str | bytes, ...]) -> Any:
        self._connection.sendall(pack_command(words))
        while True:
            self._reader.feed(self._connection.recv(_READ))
            if (reply := self._reader.gets()) is not _NOTHING:
                return reply


@contextmanager
def open_sync(target: Target) -> Generator[RawSocket, None, None]:
    """The floor of one thread."""
    with socket.create_connection((target.host, target.port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield RawSocket(connection)


@asynccontextmanager
async def open_async(target: Target) -> AsyncGenerator[Floor, None]:
    """The floor of asyncio."""
    loop = asyncio.get_running_loop()
    transport, protocol = await loop.create_connection(Floor, target.host, target.port)
    try:
        yield protocol
    finally:
        transport.close()
