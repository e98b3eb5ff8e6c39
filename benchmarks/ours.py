"""Our clients as users have them: typed method, deadline, retry policy, breaker; hooks empty."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.peers.calls import Calls, with_signatures_of_valkey_py
from valkeykit import AsyncClient, Client

if TYPE_CHECKING:
    from benchmarks.settings import Target
    from valkeykit.hooks import Event
    from valkeykit.retry import Failure

_OF_PROVIDER: dict[str, dict[str, Any]] = {"valkey-py": {"pool_size": 100}}
"""What a provider needs for its load: as many connections as the bare driver has."""


class _Breaker:
    """The least that a breaker of the one node here does: it counts failures in a row."""

    def __init__(self) -> None:
        self.calm = True
        self._failures = 0

    def check(self, _: str, /) -> float | None:
        return None if self._failures < 5 else 1.0

    def success(self, _: str, /) -> None:
        self._failures, self.calm = 0, True

    def failure(self, _: str, __: Exception, /) -> None:
        self._failures, self.calm = self._failures + 1, False


def _twice(failure: Failure, /) -> float | None:
    return 0.01 if failure.attempt < 2 else None


def ignore(_: Event) -> None:
    """The cheapest hook there is."""


def _options(provider: str, changed: dict[str, Any]) -> dict[str, Any]:
    full = {"provider": provider, "retry": _twice, "circuit_breaker": _Breaker()}
    return full | _OF_PROVIDER.get(provider, {}) | changed


@contextmanager
def open_sync(target: Target, provider: str | None = None, **changed: object) -> Generator[Calls, None, None]:
    """The blocking client over `provider` (the one under test)."""
    with Client(target.url, **_options(provider or target.provider, changed)) as client:
        yield with_signatures_of_valkey_py(client)


@asynccontextmanager
async def open_async(
    target: Target, provider: str | None = None, **changed: object
) -> AsyncGenerator[Calls, None]:
    """The same for asyncio."""
    async with AsyncClient(target.url, **_options(provider or target.provider, changed)) as client:
        yield with_signatures_of_valkey_py(client)
