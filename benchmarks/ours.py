"""Our clients as users have them: typed method, deadline, retry policy, breaker; hooks empty."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.peers.calls import Calls, with_signatures_of_valkey_py
from valkeykit import AsyncClient, Client
from valkeykit.breaker import CircuitBreaker

if TYPE_CHECKING:
    from benchmarks.settings import Target
    from valkeykit.hooks import Event

_OF_PROVIDER: dict[str, dict[str, Any]] = {"valkey-py": {"pool_size": 100}}
"""What a provider needs for its load: as many connections as the bare driver has."""


def ignore(_: Event) -> None:
    """The cheapest hook there is."""


def _options(provider: str, changed: dict[str, Any]) -> dict[str, Any]:
    full = {"provider": provider, "circuit_breaker": CircuitBreaker()}
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


@asynccontextmanager
async def open_async_cluster(target: Target) -> AsyncGenerator[Calls, None]:
    """The same with a cluster."""
    async with AsyncClient(target.cluster_url, **_options(target.provider, {})) as client:
        yield with_signatures_of_valkey_py(client)
