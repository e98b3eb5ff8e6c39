"""Both flavours of a client behind one way to call them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, ClassVar

import uvloop
from attrs import frozen
from loops import LoopThread

import valkeykit


@frozen
class Combination:
    """How a call reaches the server."""

    provider: str
    flavour: str
    protocol: int
    over: str = "tcp"
    loop: str = "asyncio"

    @property
    def name(self) -> str:
        special = [word for word in (self.over, self.loop) if word not in {"tcp", "asyncio"}]
        return "-".join([self.provider, self.flavour, f"resp{self.protocol}", *special])

    @property
    def plain(self) -> bool:
        """Whether it goes the way that most do."""
        return self.over == "tcp" and self.loop == "asyncio"


COMBINATIONS = [
    Combination(provider, flavour, protocol)
    for provider in ("memory", "native", "valkey-py", "glide")
    for flavour in ("sync", "aio")
    for protocol in (2, 3)
]

# Other roads to a server; what travels on them is the same, so one kind of server is enough.
ROADS = [
    *(
        Combination("native", flavour, protocol, over)
        for over in ("unix", "tls")
        for flavour in ("sync", "aio")
        for protocol in (2, 3)
    ),
    *(
        Combination("native", "aio", protocol, over, "uvloop")
        for over in ("tcp", "tls")
        for protocol in (2, 3)
    ),
]


REAL = [c for c in COMBINATIONS if c.provider != "memory" and c.protocol == 2]


class Driven:
    """A client of either flavour that is called the same way."""

    # One loop of a kind for all of them: a driver may know no more than one per process.
    _uvloop: ClassVar[asyncio.Runner | None] = None

    def __init__(
        self, combination: Combination, url: str | None, *, package: Any = valkeykit, **options: Any
    ) -> None:
        self.combination = combination
        self._runner = self._loop(combination.loop) if combination.flavour == "aio" else None
        kind: Any = package.AsyncClient if self._runner else package.Client
        self.client: Any = kind(url, protocol=combination.protocol, **options)

    def run(self, call: Callable[[Any], Any]) -> Any:
        """The result of `call(client)`."""
        return self._finish(call(self.client))

    def _finish(self, result: Any) -> Any:
        if self._runner is None:
            return result
        return self._runner.run(_await(result))

    def in_session(self, given: list[tuple[str, ...]], call: Callable[[Any], Any]) -> Any:
        """The result of `call(session)` after the commands `given` on the same connection."""
        if self.combination.provider == "memory":
            given = []
        if self._runner is None:
            with self.client.session() as session:
                for words in given:
                    session.execute(*words)
                return call(session)

        async def inside() -> Any:
            async with self.client.session() as session:
                for words in given:
                    await session.execute(*words)
                return await call(session)

        return self._runner.run(inside())

    def close(self) -> None:
        if self._runner is None:
            self.client.close()
        else:
            self._runner.run(self.client.aclose())

    @classmethod
    def _loop(cls, kind: str) -> asyncio.Runner | LoopThread:
        if kind != "uvloop":
            return LoopThread.shared("clients")
        if cls._uvloop is None:
            Driven._uvloop = asyncio.Runner(loop_factory=uvloop.new_event_loop)
        assert cls._uvloop is not None
        return cls._uvloop

    @classmethod
    def finish(cls) -> None:
        """Close what is not shared with others."""
        if cls._uvloop is not None:
            cls._uvloop.close()
        Driven._uvloop = None


async def _await(result: Awaitable[Any]) -> Any:
    return await result
