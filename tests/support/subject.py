"""A client under test: the same calls for both flavours, many at a time."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any

import pytest
from loops import LoopThread

from valkeykit import AsyncClient, Client
from valkeykit.errors import DeadlineExceeded

FLAVOURS = ("sync", "aio")
PROVIDERS = ("native", "valkey-py", "glide")
# For tests of what is promised whatever the driver. Without it a test is about the native provider.
every_provider = pytest.mark.parametrize("provider", PROVIDERS, indirect=True)
Call = Callable[[Any], Any]
# GLIDE reads replies, resolves names and dials in Rust, where a test cannot put its own.
ours_to_pace = ours_to_parse = pytest.mark.parametrize("provider", ["native", "valkey-py"], indirect=True)


class Threads:
    """Threads that do what is asked. Daemons: one that hangs fails its test, not the whole run."""

    def __init__(self, most: int) -> None:
        self._work: SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._most = most

    def submit(self, work: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self._work.put((future, work))
        if len(self._threads) < self._most:
            self._threads.append(threading.Thread(target=self._serve, daemon=True))
            self._threads[-1].start()
        return future

    def _serve(self) -> None:
        while (item := self._work.get()) is not None:
            future, work = item
            try:
                future.set_result(work())
            except BaseException as error:  # noqa: BLE001 # whoever waits gets it
                future.set_exception(error)

    def close(self) -> None:
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive(), "a call outlived its client"


class Subject:
    """`start` makes a call and returns its future; `run` waits for it; `crowd` makes many at once."""

    def __init__(self, flavour: str, url: str, *, threads: int = 16, **options: Any) -> None:
        self.flavour = flavour
        kind: Any = Client if flavour == "sync" else AsyncClient
        self.provider = str(options.setdefault("provider", "native"))
        self.client: Any = kind(url, **options)
        # Threads are started when there is something to do.
        self._threads = Threads(threads) if flavour == "sync" else None

    @classmethod
    def loop(cls) -> LoopThread:
        return LoopThread.shared("clients")

    def late_with(self, also: type[Exception]) -> tuple[type[Exception], ...]:
        """What a late call raises: one of a driver may be late already while it dials."""
        return (DeadlineExceeded,) if self.provider == "native" else (DeadlineExceeded, also)

    def start(self, call: Call) -> Future[Any]:
        if self._threads is not None:
            return self._threads.submit(lambda: call(self.client))
        return self.loop().start(self._awaited(call))

    async def _awaited(self, call: Call) -> Any:
        result = call(self.client)
        return await result if inspect.isawaitable(result) else result

    def run(self, call: Call) -> Any:
        if self._threads is not None:
            return call(self.client)
        return self.start(call).result()

    def fails(self, call: Call) -> Exception:
        """The error that a call must raise."""
        try:
            value = self.run(call)
        except Exception as error:  # noqa: BLE001 # that is what is asked for
            return error
        raise AssertionError(f"no error but {value!r}")

    def crowd(self, calls: Iterable[Call]) -> list[Any]:
        """The outcomes (values or errors) of calls that are all made at once."""
        if self._threads is not None:
            started = [self.start(call) for call in calls]
            return [future.exception() or future.result() for future in started]

        async def together() -> list[Any]:
            return await asyncio.gather(*map(self._awaited, calls), return_exceptions=True)

        return self.loop().run(together())

    def served(self, call: Call = lambda c: c.ping(), within: float = 10.0) -> float:
        """Call until it works; seconds it took."""
        started = time.monotonic()
        while True:
            try:
                self.run(call)
            except Exception:  # whatever it is, it must pass
                if time.monotonic() - started > within:
                    raise
                time.sleep(0.005)
            else:
                return time.monotonic() - started

    def close(self) -> None:
        if self._threads is None:
            self.loop().run(self.client.aclose())
        else:
            self.client.close()
            self._threads.close()


def eventually(condition: Callable[[], Any], within: float = 10.0) -> Any:
    """Poll until the condition is true, and return what it gave."""
    ends = time.monotonic() + within
    while not (value := condition()):
        assert time.monotonic() < ends, "it did not come true in time"
        time.sleep(0.003)
    return value
