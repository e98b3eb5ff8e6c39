"""A fake server: it reads real requests and answers what a test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

import libvalkey
from fault_proxy import FaultProxy

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
        self._tasks: set[Any] = set()
        self._loop = FaultProxy.loop()
        self._server: Any = self._loop.run(asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1024))
        self.port: int = self._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        return f"valkey://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            with suppress(OSError):
                await self._answer_all(reader, writer)
        except asyncio.CancelledError:
            pass  # the peer was closed
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

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
        self._loop.run(self._close())

    async def _close(self) -> None:
        self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
