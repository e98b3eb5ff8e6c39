"""Who takes part, by the names that rows.py uses: how each side is opened."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    AsyncExitStack,
    ExitStack,
    asynccontextmanager,
    contextmanager,
)
from functools import partial
from typing import Any, TypeAlias

from benchmarks import floor, ours
from benchmarks.peers import coredis, glide, redis_py, valkey_py
from benchmarks.rows import CLUSTERED, FLOOR
from benchmarks.settings import Target
from valkeykit.errors import ConfigError
from valkeykit.hooks import CommandEnd, on

Open: TypeAlias = Callable[[Target], AbstractContextManager[Any]]
AsyncOpen: TypeAlias = Callable[[Target], AbstractAsyncContextManager[Any]]
Opened: TypeAlias = "dict[str, Any | ConfigError]"
"""The calls of each side; an error in place of one of ours that this version does not have."""

SYNC: Mapping[str, Open] = {
    "ours": ours.open_sync,
    "valkey-py": valkey_py.open_sync,
    "redis-py": redis_py.open_sync,
    "glide": glide.open_sync,
    FLOOR: floor.open_sync,
    "valkey-py, one connection": valkey_py.open_sync_single,
    "redis-py, one connection": redis_py.open_sync_single,
    "ours over valkey-py": partial(ours.open_sync, provider="valkey-py"),
    "ours over glide": partial(ours.open_sync, provider="glide"),
}

ASYNC: Mapping[str, AsyncOpen] = {
    "ours": ours.open_async,
    "valkey-py": valkey_py.open_async,
    "redis-py": redis_py.open_async,
    "coredis": coredis.open_async,
    "glide": glide.open_async,
    FLOOR: floor.open_async,
    "valkey-py, 10 connections": valkey_py.open_async_10,
    "valkey-py, one connection": valkey_py.open_async_single,
    "ours over valkey-py": partial(ours.open_async, provider="valkey-py"),
    "ours over valkey-py, 10 connections": partial(ours.open_async, provider="valkey-py", pool_size=10),
    "ours over glide": partial(ours.open_async, provider="glide"),
    CLUSTERED["ours"]: ours.open_async_cluster,
    CLUSTERED["glide"]: glide.open_async_cluster,
    CLUSTERED["valkey-py"]: valkey_py.open_async_cluster,
    "ours, bare": partial(ours.open_async, retry="never", circuit_breaker=None),
    "ours, one hook": partial(ours.open_async, hooks=[on(CommandEnd, ours.ignore)]),
    "ours, every event": partial(ours.open_async, hooks=[ours.ignore]),
    "ours, integrity": partial(ours.open_async, integrity=True),
}


@contextmanager
def opened(names: Iterable[str], target: Target) -> Generator[Opened, None, None]:
    """The named sides, open inside the block."""
    with ExitStack() as stack:
        found: Opened = {}
        for name in names:
            try:
                found[name] = stack.enter_context(SYNC[name](target))
            except ConfigError as error:
                found[name] = error
        yield found


@asynccontextmanager
async def opened_async(names: Iterable[str], target: Target) -> AsyncGenerator[Opened, None]:
    """The same on the running loop."""
    async with AsyncExitStack() as stack:
        found: Opened = {}
        for name in names:
            try:
                found[name] = await stack.enter_async_context(ASYNC[name](target))
            except ConfigError as error:
                found[name] = error
        yield found
