"""GLIDE, in its two packages; the one for asyncio serves one event loop per process."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import glide
import glide_sync

from benchmarks.peers.calls import Call, Calls, repeat

if TYPE_CHECKING:
    from benchmarks.settings import Target

_REQUEST_MS = 30_000  # its default of 250 is too short for 50,000 commands
_IN_FLIGHT = 10_000  # its default of 1,000 may refuse the last of 1,000 tasks

# Warnings about slow replies would stand in the middle of the table.
for _logger, _level in ((glide.Logger, glide.LogLevel), (glide_sync.Logger, glide_sync.LogLevel)):
    _logger.init(_level.OFF)


@contextmanager
def open_sync(target: Target) -> Generator[Calls, None, None]:
    """The blocking client."""
    client = glide_sync.GlideClient.create(_configuration(glide_sync, target))
    try:
        yield _calls(client, glide_sync)
    finally:
        client.close()


@asynccontextmanager
async def open_async(target: Target) -> AsyncGenerator[Calls, None]:
    """The client for asyncio."""
    client = await glide.GlideClient.create(_configuration(glide, target))
    try:
        yield _calls(client, glide)
    finally:
        await client.close()


@asynccontextmanager
async def open_async_cluster(target: Target) -> AsyncGenerator[Calls, None]:
    """Its client for clusters."""
    configuration = glide.GlideClusterClientConfiguration(
        [glide.NodeAddress(*target.seed)], request_timeout=_REQUEST_MS, inflight_requests_limit=_IN_FLIGHT
    )
    client = await glide.GlideClusterClient.create(configuration)
    try:
        yield _calls(client, glide)
    finally:
        await client.close()


def _configuration(module: Any, target: Target) -> Any:
    return module.GlideClientConfiguration(
        [module.NodeAddress(target.host, target.port)],
        request_timeout=_REQUEST_MS,
        inflight_requests_limit=_IN_FLIGHT,
    )


def _calls(client: Any, module: Any) -> Calls:
    everything = module.RangeByIndex(0, -1)
    first, last = module.MinId(), module.MaxId()
    return Calls(
        get=client.get,
        set=client.set,
        mget=client.mget,
        hgetall=client.hgetall,
        zrange=lambda key: client.zrange_withscores(key, everything),
        xrange=lambda key: client.xrange(key, first, last),
        queued=partial(_queued, client, module),
    )


def _queued(client: Any, module: Any, count: int, name: str, *words: str | bytes) -> Call:
    batch = module.Batch(is_atomic=False)
    repeat(count, getattr(batch, name), words)
    return partial(client.exec, batch, raise_on_error=True)
