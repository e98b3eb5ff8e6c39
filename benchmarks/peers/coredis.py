"""coredis, for asyncio only."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import coredis

from benchmarks.peers.calls import Call, Calls, repeat

if TYPE_CHECKING:
    from benchmarks.settings import Target


@asynccontextmanager
async def open_async(target: Target) -> AsyncGenerator[Calls, None]:
    """The client; its callers share connections, and more than a few made it slower."""
    async with coredis.Redis(host=target.host, port=target.port, max_connections=4) as client:
        yield Calls(
            get=client.get,
            set=client.set,
            mget=client.mget,
            hgetall=client.hgetall,
            zrange=lambda key: client.zrange(key, 0, -1, withscores=True),
            xrange=client.xrange,
            queued=partial(_queued, client),
        )


def _queued(client: Any, count: int, name: str, *words: str | bytes) -> Call:
    pipe = client.pipeline(transaction=False)
    repeat(count, getattr(pipe, name), words)

    async def execute() -> Any:
        async with pipe:
            pass  # leaving the block executes it
        return pipe.results

    return execute
