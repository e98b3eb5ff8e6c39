"""Both flavours of a client behind one way to call them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from attrs import frozen

import valkeykit


@frozen
class Combination:
    """How a call reaches the server."""

    provider: str
    flavour: str
    protocol: int

    @property
    def name(self) -> str:
        return f"{self.provider}-{self.flavour}-resp{self.protocol}"


COMBINATIONS = [
    Combination(provider, flavour, protocol)
    for provider in ("memory", "native", "valkey-py", "glide")
    for flavour in ("sync", "aio")
    for protocol in (2, 3)
]


REAL = [c for c in COMBINATIONS if c.provider != "memory" and c.protocol == 2]


class Driven:
    """A client of either flavour that is called the same way."""

    # One loop for all of them: a driver may know no more than one per process.
    _loop = asyncio.Runner()

    def __init__(
        self, combination: Combination, url: str | None, *, package: Any = valkeykit, **options: Any
    ) -> None:
        self.combination = combination
        self._runner = self._loop if combination.flavour == "aio" else None
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
    def finish(cls) -> None:
        """Close the loop."""
        cls._loop.close()


async def _await(result: Awaitable[Any]) -> Any:
    return await result
