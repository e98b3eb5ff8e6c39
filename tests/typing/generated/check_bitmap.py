# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the bitmap commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.custom.bitmap import BitGet, BitIncrBy
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.bitcount("k"), int)
    assert_type(client.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)), list[int | None])
    assert_type(client.bitfield_ro("k", "u8", 0, [("i4", "#1")]), list[int])
    assert_type(client.bitop("AND", "d", "a", "b"), int)
    assert_type(client.bitpos("k", 1), int)
    assert_type(client.getbit("k", 7), int)
    assert_type(client.setbit("k", 7, 1), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.bitcount("k"), int)
    assert_type(await client.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)), list[int | None])
    assert_type(await client.bitfield_ro("k", "u8", 0, [("i4", "#1")]), list[int])
    assert_type(await client.bitop("AND", "d", "a", "b"), int)
    assert_type(await client.bitpos("k", 1), int)
    assert_type(await client.getbit("k", 7), int)
    assert_type(await client.setbit("k", 7, 1), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.bitcount("k").execute(), tuple[int])
    assert_type(
        pipe.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)).execute(), tuple[list[int | None]]
    )
    assert_type(pipe.bitfield_ro("k", "u8", 0, [("i4", "#1")]).execute(), tuple[list[int]])
    assert_type(pipe.bitop("AND", "d", "a", "b").execute(), tuple[int])
    assert_type(pipe.bitpos("k", 1).execute(), tuple[int])
    assert_type(pipe.getbit("k", 7).execute(), tuple[int])
    assert_type(pipe.setbit("k", 7, 1).execute(), tuple[int])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.bitcount("k").execute(), tuple[int])
    assert_type(
        await pipe.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)).execute(), tuple[list[int | None]]
    )
    assert_type(await pipe.bitfield_ro("k", "u8", 0, [("i4", "#1")]).execute(), tuple[list[int]])
    assert_type(await pipe.bitop("AND", "d", "a", "b").execute(), tuple[int])
    assert_type(await pipe.bitpos("k", 1).execute(), tuple[int])
    assert_type(await pipe.getbit("k", 7).execute(), tuple[int])
    assert_type(await pipe.setbit("k", 7, 1).execute(), tuple[int])


def sync_str(client: Client[str]) -> None:
    assert_type(client.bitcount("k"), int)
    assert_type(client.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)), list[int | None])
    assert_type(client.bitfield_ro("k", "u8", 0, [("i4", "#1")]), list[int])
    assert_type(client.bitop("AND", "d", "a", "b"), int)
    assert_type(client.bitpos("k", 1), int)
    assert_type(client.getbit("k", 7), int)
    assert_type(client.setbit("k", 7, 1), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.bitcount("k"), int)
    assert_type(await client.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)), list[int | None])
    assert_type(await client.bitfield_ro("k", "u8", 0, [("i4", "#1")]), list[int])
    assert_type(await client.bitop("AND", "d", "a", "b"), int)
    assert_type(await client.bitpos("k", 1), int)
    assert_type(await client.getbit("k", 7), int)
    assert_type(await client.setbit("k", 7, 1), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.bitcount("k").execute(), tuple[int])
    assert_type(
        pipe.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)).execute(), tuple[list[int | None]]
    )
    assert_type(pipe.bitfield_ro("k", "u8", 0, [("i4", "#1")]).execute(), tuple[list[int]])
    assert_type(pipe.bitop("AND", "d", "a", "b").execute(), tuple[int])
    assert_type(pipe.bitpos("k", 1).execute(), tuple[int])
    assert_type(pipe.getbit("k", 7).execute(), tuple[int])
    assert_type(pipe.setbit("k", 7, 1).execute(), tuple[int])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.bitcount("k").execute(), tuple[int])
    assert_type(
        await pipe.bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0)).execute(), tuple[list[int | None]]
    )
    assert_type(await pipe.bitfield_ro("k", "u8", 0, [("i4", "#1")]).execute(), tuple[list[int]])
    assert_type(await pipe.bitop("AND", "d", "a", "b").execute(), tuple[int])
    assert_type(await pipe.bitpos("k", 1).execute(), tuple[int])
    assert_type(await pipe.getbit("k", 7).execute(), tuple[int])
    assert_type(await pipe.setbit("k", 7, 1).execute(), tuple[int])
