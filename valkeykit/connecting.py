"""`connect`: a client that has already seen its server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from valkeykit.client import AsyncClient, Client

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from valkeykit.breaker import Breaker
    from valkeykit.config import Config
    from valkeykit.config.options import ConfigOptions
    from valkeykit.hooks import Hook
    from valkeykit.providers.base import Provider


@overload
def connect(
    url: str | None = None,
    *,
    config: Config | None = None,
    provider: str | Provider | None = None,
    decode_responses: Literal[False] = False,
    hooks: Sequence[Hook] = (),
    circuit_breaker: Breaker | None = None,
    **options: Unpack[ConfigOptions],
) -> Client[bytes]: ...


@overload
def connect(
    url: str | None = None,
    *,
    config: Config | None = None,
    provider: str | Provider | None = None,
    decode_responses: Literal[True],
    hooks: Sequence[Hook] = (),
    circuit_breaker: Breaker | None = None,
    **options: Unpack[ConfigOptions],
) -> Client[str]: ...


def connect(url: str | None = None, **options: Any) -> Client[Any]:
    """A connected `Client`; without arguments from VALKEY_*, else localhost:6379.

    Raises `ConfigError` for bad settings and `ConnectionFailed` when no server answers.
    """
    client: Client[Any] = Client(url, **options)
    try:
        client.connect()
    except BaseException:
        client.close()
        raise
    return client


@overload
async def connect_async(
    url: str | None = None,
    *,
    config: Config | None = None,
    provider: str | Provider | None = None,
    decode_responses: Literal[False] = False,
    hooks: Sequence[Hook] = (),
    circuit_breaker: Breaker | None = None,
    **options: Unpack[ConfigOptions],
) -> AsyncClient[bytes]: ...


@overload
async def connect_async(
    url: str | None = None,
    *,
    config: Config | None = None,
    provider: str | Provider | None = None,
    decode_responses: Literal[True],
    hooks: Sequence[Hook] = (),
    circuit_breaker: Breaker | None = None,
    **options: Unpack[ConfigOptions],
) -> AsyncClient[str]: ...


async def connect_async(url: str | None = None, **options: Any) -> AsyncClient[Any]:
    """A connected `AsyncClient`; as `connect`."""
    client: AsyncClient[Any] = AsyncClient(url, **options)
    try:
        await client.connect()
    except BaseException:
        await client.aclose()
        raise
    return client
