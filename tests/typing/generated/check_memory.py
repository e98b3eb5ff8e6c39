# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the memory commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.memory import MemoryStats


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.memory_doctor(), bytes)
    assert_type(client.memory_help(), list[bytes])
    assert_type(client.memory_malloc_stats(), bytes)
    assert_type(client.memory_purge(), bool)
    assert_type(client.memory_stats(), MemoryStats)
    assert_type(client.memory_usage("k"), int | None)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.memory_doctor(), bytes)
    assert_type(await client.memory_help(), list[bytes])
    assert_type(await client.memory_malloc_stats(), bytes)
    assert_type(await client.memory_purge(), bool)
    assert_type(await client.memory_stats(), MemoryStats)
    assert_type(await client.memory_usage("k"), int | None)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.memory_doctor().execute(), tuple[bytes])
    assert_type(pipe.memory_help().execute(), tuple[list[bytes]])
    assert_type(pipe.memory_malloc_stats().execute(), tuple[bytes])
    assert_type(pipe.memory_purge().execute(), tuple[bool])
    assert_type(pipe.memory_stats().execute(), tuple[MemoryStats])
    assert_type(pipe.memory_usage("k").execute(), tuple[int | None])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.memory_doctor().execute(), tuple[bytes])
    assert_type(await pipe.memory_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.memory_malloc_stats().execute(), tuple[bytes])
    assert_type(await pipe.memory_purge().execute(), tuple[bool])
    assert_type(await pipe.memory_stats().execute(), tuple[MemoryStats])
    assert_type(await pipe.memory_usage("k").execute(), tuple[int | None])


def sync_str(client: Client[str]) -> None:
    assert_type(client.memory_doctor(), str)
    assert_type(client.memory_help(), list[str])
    assert_type(client.memory_malloc_stats(), str)
    assert_type(client.memory_purge(), bool)
    assert_type(client.memory_stats(), MemoryStats)
    assert_type(client.memory_usage("k"), int | None)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.memory_doctor(), str)
    assert_type(await client.memory_help(), list[str])
    assert_type(await client.memory_malloc_stats(), str)
    assert_type(await client.memory_purge(), bool)
    assert_type(await client.memory_stats(), MemoryStats)
    assert_type(await client.memory_usage("k"), int | None)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.memory_doctor().execute(), tuple[str])
    assert_type(pipe.memory_help().execute(), tuple[list[str]])
    assert_type(pipe.memory_malloc_stats().execute(), tuple[str])
    assert_type(pipe.memory_purge().execute(), tuple[bool])
    assert_type(pipe.memory_stats().execute(), tuple[MemoryStats])
    assert_type(pipe.memory_usage("k").execute(), tuple[int | None])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.memory_doctor().execute(), tuple[str])
    assert_type(await pipe.memory_help().execute(), tuple[list[str]])
    assert_type(await pipe.memory_malloc_stats().execute(), tuple[str])
    assert_type(await pipe.memory_purge().execute(), tuple[bool])
    assert_type(await pipe.memory_stats().execute(), tuple[MemoryStats])
    assert_type(await pipe.memory_usage("k").execute(), tuple[int | None])
