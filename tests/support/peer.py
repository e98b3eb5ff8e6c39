"""A fake server: it reads real requests and answers what a test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

import libvalkey
from fault_proxy import FaultProxy
from loops import Listener

Words = list[bytes]
Answer = bytes | None | AsyncIterator[bytes]

HELLO = b"*4\r\n$6\r\nserver\r\n$6\r\nvalkey\r\n$2\r\nid\r\n:7\r\n"


def ok(words: Words) -> Answer:
    """What a server without data would say."""
    match words[0].upper():
        case b"HELLO":
            return HELLO
        case b"PING":
            return b"+PONG\r\n"
        case b"ECHO":
            return b"$%d\r\n%b\r\n" % (len(words[1]), words[1])
        case b"GET":
            return b"$-1\r\n"
    return b"+OK\r\n"


class Peer:
    """Answers each request with what `answer` returns; None says nothing, bytes may be anything.

    An asynchronous iterator is sent as it goes, until the client has gone.
    """

    def __init__(self, answer: Callable[[Words], Answer] = ok) -> None:
        self.answer = answer
        self.requests: list[Words] = []
        self.connections = 0
        self._loop = FaultProxy.loop()
        self._listener = self._loop.run(self._listen())
        self.port = self._listener.port

    async def _listen(self) -> Listener:
        return Listener(0, self._serve)

    @property
    def url(self) -> str:
        return f"valkey://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with suppress(OSError):
            await self._answer_all(reader, writer)

    async def _answer_all(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        parser = libvalkey.Reader(notEnoughData=None)
        while data := await reader.read(1 << 16):
            parser.feed(data)
            while (words := parser.gets()) is not None:
                self.requests.append(words)
                answer = self.answer(words)
                if isinstance(answer, bytes):
                    writer.write(answer)
                elif answer is not None:
                    async for piece in answer:
                        writer.write(piece)
                        await writer.drain()
            await writer.drain()

    def close(self) -> None:
        self._loop.run(self._listener.close())
