"""What `compare` runs: the same work by a bare driver and by our client over it.

Both sides talk to one server, read one key of 64 bytes, and have as many connections; everything
else is each side's default. The bare driver therefore runs without a deadline where it has none.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import glide
import glide_sync
import valkey
import valkey.asyncio
from attrs import frozen

from benchmarks.rounds import AsyncTimed, Timed, in_tasks, in_threads
from valkeykit import AsyncClient, Client

if TYPE_CHECKING:
    from valkeykit.embedded import EmbeddedServer

# Warnings about slow replies would stand in the middle of the table.
for _logger, _level in ((glide.Logger, glide.LogLevel), (glide_sync.Logger, glide_sync.LogLevel)):
    _logger.init(_level.OFF)

KEY = "key"
VALUE = b"v" * 64
MANY = 100


@frozen
class Case:
    """One row for blocking callers."""

    driver: str
    name: str
    bare: Timed
    ours: Timed


@frozen
class AsyncCase:
    """One row for asyncio."""

    driver: str
    name: str
    bare: AsyncTimed
    ours: AsyncTimed


@contextmanager
def sync_cases(server: EmbeddedServer) -> Generator[list[Case], None, None]:
    """The rows for blocking callers, on clients that are open inside the block."""
    address = (server.host, server.port)
    bare = valkey.Valkey(*address)
    bare_glide = glide_sync.GlideClient.create(
        glide_sync.GlideClientConfiguration([glide_sync.NodeAddress(*address)])
    )
    bare.set(KEY, VALUE)
    with Client(server.url) as ours, Client(server.url, provider="glide") as ours_glide:
        yield [
            *_sync_rows("valkey-py", lambda: bare.get(KEY), _valkey_pipeline(bare), ours),
            *_sync_rows("glide", lambda: bare_glide.get(KEY), _glide_pipeline(bare_glide), ours_glide),
        ]
    bare_glide.close()
    bare.close()  # type: ignore[no-untyped-call] # partly typed driver


def _sync_rows(driver: str, get: Any, pipeline: Any, ours: Client[bytes]) -> list[Case]:
    def our_get() -> object:
        return ours.get(KEY)

    def our_pipeline() -> object:
        pipe = ours.pipeline()
        for _ in range(MANY):
            pipe.get(KEY)
        return pipe.execute()

    return [
        Case(driver, "sync GET, 1 thread", in_threads(get), in_threads(our_get)),
        Case(driver, "sync GET, 8 threads", in_threads(get, 8), in_threads(our_get, 8)),
        Case(
            driver,
            f"sync pipeline of {MANY}",
            in_threads(pipeline, commands=MANY),
            in_threads(our_pipeline, commands=MANY),
        ),
    ]


def _valkey_pipeline(client: Any) -> Any:
    def work() -> object:
        pipe = client.pipeline(transaction=False)
        for _ in range(MANY):
            pipe.get(KEY)
        return pipe.execute()

    return work


def _glide_pipeline(client: Any) -> Any:
    def work() -> object:
        batch = glide_sync.Batch(is_atomic=False)
        for _ in range(MANY):
            batch.get(KEY)
        return client.exec(batch, raise_on_error=True)

    return work


@asynccontextmanager
async def async_cases(server: EmbeddedServer) -> AsyncGenerator[list[AsyncCase], None]:
    """The rows for asyncio, all on the running loop: the driver of glide serves one per process."""
    address = (server.host, server.port)
    bare_glide = await glide.GlideClient.create(glide.GlideClientConfiguration([glide.NodeAddress(*address)]))
    async with (
        _bare_pool(server, 100) as bare,
        _bare_pool(server, 10) as bare_10,
        AsyncClient(server.url, pool_size=100) as ours,
        AsyncClient(server.url, pool_size=10) as ours_10,
        AsyncClient(server.url, provider="glide") as ours_glide,
    ):
        await bare.set(KEY, VALUE)
        rows = _async_rows("valkey-py", lambda: bare.get(KEY), _async_valkey_pipeline(bare), ours)
        rows += [
            AsyncCase(
                "valkey-py",
                "async GET, 100 tasks, 10 connections",
                in_tasks(lambda: bare_10.get(KEY), 100),
                in_tasks(lambda: ours_10.get(KEY), 100),
            )
        ]
        rows += _async_rows(
            "glide", lambda: bare_glide.get(KEY), _async_glide_pipeline(bare_glide), ours_glide
        )
        yield rows
    await bare_glide.close()


def _async_rows(driver: str, get: Any, pipeline: Any, ours: AsyncClient[bytes]) -> list[AsyncCase]:
    async def our_pipeline() -> object:
        pipe = ours.pipeline()
        for _ in range(MANY):
            pipe.get(KEY)
        return await pipe.execute()

    return [
        AsyncCase(driver, "async GET, 1 task", in_tasks(get), in_tasks(lambda: ours.get(KEY))),
        AsyncCase(driver, "async GET, 100 tasks", in_tasks(get, 100), in_tasks(lambda: ours.get(KEY), 100)),
        AsyncCase(
            driver,
            f"async pipeline of {MANY}",
            in_tasks(pipeline, commands=MANY),
            in_tasks(our_pipeline, commands=MANY),
        ),
    ]


@asynccontextmanager
async def _bare_pool(server: EmbeddedServer, size: int) -> AsyncGenerator[Any, None]:
    # The blocking pool waits for a free connection, as ours does; the driver's default one raises.
    pool = valkey.asyncio.BlockingConnectionPool(
        host=server.host, port=server.port, max_connections=size, timeout=None
    )
    client = valkey.asyncio.Valkey.from_pool(pool)
    yield client
    await client.aclose()


def _async_valkey_pipeline(client: Any) -> Any:
    async def work() -> object:
        pipe = client.pipeline(transaction=False)
        for _ in range(MANY):
            pipe.get(KEY)
        return await pipe.execute()

    return work


def _async_glide_pipeline(client: Any) -> Any:
    async def work() -> object:
        batch = glide.Batch(is_atomic=False)
        for _ in range(MANY):
            batch.get(KEY)
        return await client.exec(batch, raise_on_error=True)

    return work
