"""An event loop in a thread: where proxies, fake peers and asynchronous clients under test live."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, ClassVar, TypeVar

T = TypeVar("T")
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


class LoopThread:
    """A loop that runs until `close`; `start` and `run` may be called from any other thread."""

    _named: ClassVar[dict[str, LoopThread]] = {}

    @classmethod
    def shared(cls, name: str) -> LoopThread:
        """The one of this name, made when first asked for."""
        if name not in cls._named:
            cls._named[name] = cls(name)
        return cls._named[name]

    @classmethod
    def finish(cls) -> None:
        """Close those that are shared."""
        while cls._named:
            cls._named.popitem()[1].close()

    def __init__(self, name: str) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, name=name, daemon=True)
        self._thread.start()

    def start(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        assert threading.current_thread() is not self._thread, "it would wait for itself"
        return self.start(work).result()

    def close(self) -> None:
        self.run(self.loop.shutdown_asyncgens())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()


class Listener:
    """Accepts connections, serves each in a task. `asyncio.Server` may lose one that comes as it closes."""

    def __init__(self, port: int, serve: Serve) -> None:
        self._serve = serve
        self._loop = asyncio.get_running_loop()
        self._socket = socket.create_server(("127.0.0.1", port), backlog=1024)
        self._socket.setblocking(False)
        self._tasks: set[asyncio.Task[None]] = set()
        self.port: int = self._socket.getsockname()[1]
        self._loop.add_reader(self._socket, self._accept)

    def _accept(self) -> None:
        with suppress(OSError):
            accepted, _ = self._socket.accept()
            task = self._loop.create_task(self._run(accepted))
            self._tasks.add(task)
            task.add_done_callback(lambda task: self._done(task, accepted))

    def _done(self, task: asyncio.Task[None], accepted: socket.socket) -> None:
        self._tasks.discard(task)
        accepted.close()  # it may have been cancelled before its first step

    async def _run(self, accepted: socket.socket) -> None:
        reader, writer = await asyncio.open_connection(sock=accepted)
        try:
            await self._serve(reader, writer)
        finally:
            writer.transport.abort()

    async def close(self) -> None:
        """Accept no more, end what is served."""
        self._loop.remove_reader(self._socket)
        self._socket.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)  # aborted transports close their sockets in the next turn
