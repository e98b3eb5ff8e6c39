"""A TCP proxy whose two directions do what a test says, piece by piece.

`proxy.down` treats what the server sends, `proxy.up` what the client sends. Both are coroutine
functions of a wire and a piece; `forward` passes it on. They may be changed at any time and take effect
with the next piece. Everything runs on one loop, in a thread that all proxies share.
"""

from __future__ import annotations

import asyncio
import fcntl
import socket
import struct
import termios
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from loops import Listener, LoopThread

Treatment = Callable[["Wire", bytes], Awaitable[None]]
_RST = struct.pack("ii", 1, 0)


class Wire:
    """One direction of one connection. `write` sends towards the far end."""

    def __init__(self, pair: Pair, writer: asyncio.StreamWriter) -> None:
        self.pair = pair
        self.passed = 0
        self._writer = writer

    async def write(self, data: bytes) -> None:
        self.passed += len(data)
        self._writer.write(data)
        with suppress(OSError):
            await self._writer.drain()

    async def delivered(self) -> None:
        """Wait until the far end's system has it all."""
        sock = self._writer.get_extra_info("socket")
        while not self._writer.is_closing() and any(  # noqa: ASYNC110 # the system tells nobody
            fcntl.ioctl(sock, termios.TIOCOUTQ, bytes(4))
        ):
            await asyncio.sleep(0.001)


class Pair:
    """A client's connection and ours to the server."""

    def __init__(self, proxy: FaultProxy, client: Any, server: Any) -> None:
        self.proxy = proxy
        self._client, self._server = client, server
        self.to_client = Wire(self, client[1])
        self.to_server = Wire(self, server[1])

    async def run(self) -> None:
        pumps = [
            asyncio.ensure_future(self._pump(self._client[0], self.to_server, "up")),
            asyncio.ensure_future(self._pump(self._server[0], self.to_client, "down")),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            self.reset()

    async def _pump(self, reader: asyncio.StreamReader, wire: Wire, direction: str) -> None:
        with suppress(OSError):
            while data := await reader.read(1 << 16):
                await getattr(self.proxy, direction)(wire, data)

    def reset(self) -> None:
        """End both connections, the client's with a RST."""
        for _, writer in (self._client, self._server):
            sock = writer.get_extra_info("socket")
            with suppress(OSError):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RST)
            writer.transport.abort()


class FaultProxy:
    """Forwards to a server, until a test says otherwise."""

    def __init__(self, host: str, port: int) -> None:
        self.up: Treatment = forward
        self.down: Treatment = forward
        self.dials: list[float] = []
        """When connections came in."""
        self._target = (host, port)
        self._pairs: dict[Pair, asyncio.Task[None]] = {}
        self._listener: Listener | None = None
        self.port = 0
        self.listen()

    @classmethod
    def loop(cls) -> LoopThread:
        return LoopThread.shared("proxies")

    @property
    def url(self) -> str:
        return f"valkey://127.0.0.1:{self.port}"

    @property
    def connections(self) -> int:
        """How many were accepted so far."""
        return len(self.dials)

    @property
    def live(self) -> int:
        """How many are open now."""
        return len(self._pairs)

    def listen(self) -> None:
        """Accept connections (again)."""
        self.loop().run(self._listen())

    def refuse(self) -> None:
        """Refuse new connections and reset those there are."""
        self.loop().run(self.refusing())

    def reset(self) -> None:
        """Reset all connections."""
        self.loop().run(self._reset())

    def heal(self) -> None:
        """Forward everything again."""
        self.up = self.down = forward

    def go_silent(self) -> None:
        """Accept everything, say nothing, in both directions: half-open."""
        self.up = self.down = swallow

    def send(self, data: bytes) -> None:
        """Send this to every client, as if the server had."""
        self.loop().run(self._send(data))

    def close(self) -> None:
        self.refuse()

    async def _listen(self) -> None:
        self._listener = Listener(self.port, self._accepted)
        self.port = self._listener.port

    async def refusing(self) -> None:
        """The same as `refuse`, for treatments."""
        listener, self._listener = self._listener, None
        for pair in list(self._pairs):
            pair.reset()
        if listener is not None:
            await listener.close()

    async def _reset(self) -> None:
        tasks = list(self._pairs.values())
        for pair in list(self._pairs):
            pair.reset()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _send(self, data: bytes) -> None:
        for pair in list(self._pairs):
            await pair.to_client.write(data)
            await pair.to_client.delivered()

    async def _accepted(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.dials.append(time.monotonic())
        try:
            server = await asyncio.open_connection(*self._target)
        except OSError:
            return
        pair = Pair(self, (reader, writer), server)
        task = asyncio.current_task()
        assert task is not None
        self._pairs[pair] = task
        try:
            await pair.run()
        finally:
            del self._pairs[pair]


# Treatments.


async def forward(wire: Wire, data: bytes) -> None:
    """Pass it on."""
    await wire.write(data)


async def swallow(wire: Wire, data: bytes) -> None:
    """Throw it away; the connection stays."""


async def cut(wire: Wire, data: bytes) -> None:
    """Throw it away and reset the connection."""
    wire.pair.reset()


def cut_after(count: int) -> Treatment:
    """Pass on so many bytes from now on, per connection, then reset."""
    left: dict[Wire, int] = {}

    async def treat(wire: Wire, data: bytes) -> None:
        allowed = left.setdefault(wire, count)
        left[wire] = allowed - len(data)
        if data[:allowed]:
            await wire.write(data[:allowed])
        if allowed <= len(data):
            await asyncio.sleep(0.01)  # a reset would take what is still on its way with it
            wire.pair.reset()

    return treat


def replace(with_: bytes) -> Treatment:
    """Send something else instead."""

    async def treat(wire: Wire, data: bytes) -> None:
        await wire.write(with_)

    return treat


def before(extra: bytes) -> Treatment:
    """Send something more in front."""

    async def treat(wire: Wire, data: bytes) -> None:
        await wire.write(extra + data)

    return treat


async def twice(wire: Wire, data: bytes) -> None:
    """Pass it on, and once more."""
    await wire.write(data + data)


def pieces(size: int, pause: float = 0.0) -> Treatment:
    """Pass it on in pieces of `size` bytes, `pause` seconds apart."""

    async def treat(wire: Wire, data: bytes) -> None:
        for at in range(0, len(data), size):
            await wire.write(data[at : at + size])
            await asyncio.sleep(pause)

    return treat


def delayed(seconds: float) -> Treatment:
    """Pass it on a little later; what comes meanwhile waits behind it."""

    async def treat(wire: Wire, data: bytes) -> None:
        await asyncio.sleep(seconds)
        await wire.write(data)

    return treat


class Hold:
    """A stall: what comes waits until `release`, then everything is delivered, in order."""

    def __init__(self) -> None:
        self._free = asyncio.Event()
        self.held = 0

    async def __call__(self, wire: Wire, data: bytes) -> None:
        if not self._free.is_set():
            self.held += len(data)
            await self._free.wait()
        await wire.write(data)

    def release(self) -> None:
        FaultProxy.loop().loop.call_soon_threadsafe(self._free.set)
