"""valkey-py, with the parser of libvalkey."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

import valkey
import valkey.asyncio
from valkey.utils import LIBVALKEY_AVAILABLE

from benchmarks.peers.calls import Calls, with_signatures_of_valkey_py
from benchmarks.peers.pools import pool, require_parser

if TYPE_CHECKING:
    from benchmarks.settings import Target

require_parser("valkey-py", "libvalkey", found=LIBVALKEY_AVAILABLE)


@contextmanager
def open_sync(target: Target) -> Generator[Calls, None, None]:
    """The blocking client."""
    with valkey.Valkey(target.host, target.port) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@contextmanager
def open_sync_single(target: Target) -> Generator[Calls, None, None]:
    """The same on one connection without a pool, which no second thread may use."""
    with valkey.Valkey(target.host, target.port, single_connection_client=True) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@asynccontextmanager
async def open_async(target: Target) -> AsyncGenerator[Calls, None]:
    """The client for asyncio."""
    client = valkey.asyncio.Valkey.from_pool(pool(valkey.asyncio, target.host, target.port, target.callers))
    async with client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@asynccontextmanager
async def open_async_10(target: Target) -> AsyncGenerator[Calls, None]:
    """The same with 10 connections, for which callers wait."""
    connections = valkey.asyncio.BlockingConnectionPool(
        host=target.host, port=target.port, max_connections=10, timeout=None
    )
    async with valkey.asyncio.Valkey.from_pool(connections) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)


@asynccontextmanager
async def open_async_cluster(target: Target) -> AsyncGenerator[Calls, None]:
    """Its client for clusters."""
    host, port = target.seed
    async with valkey.asyncio.ValkeyCluster(host, port) as client:
        yield with_signatures_of_valkey_py(client)


@asynccontextmanager
async def open_async_single(target: Target) -> AsyncGenerator[Calls, None]:
    """The same on one connection without a pool."""
    async with valkey.asyncio.Valkey(
        host=target.host, port=target.port, single_connection_client=True
    ) as client:
        yield with_signatures_of_valkey_py(client, transaction=False)
