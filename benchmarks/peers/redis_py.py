"""redis-py, with the parser of hiredis."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import redis
import redis.asyncio
from redis.utils import HIREDIS_AVAILABLE

from benchmarks.peers.calls import Calls, with_signatures_of_valkey_py
from benchmarks.peers.pools import pool, require_parser

if TYPE_CHECKING:
    from benchmarks.settings import Target

require_parser("redis-py", "hiredis", found=HIREDIS_AVAILABLE)


@contextmanager
def open_sync(target: Target) -> Generator[Calls, None, None]:
    """The blocking client."""
    with redis.Redis(target.host, target.port) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@contextmanager
def open_sync_single(target: Target) -> Generator[Calls, None, None]:
    """The same on one connection without a pool, which no second thread may use."""
    with redis.Redis(target.host, target.port, single_connection_client=True) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@asynccontextmanager
async def open_async(target: Target) -> AsyncGenerator[Calls, None]:
    """The client for asyncio."""
    client = redis.asyncio.Redis.from_pool(pool(redis.asyncio, target.host, target.port, target.callers))
    async with client:
        yield with_signatures_of_valkey_py(client, transaction=False)
