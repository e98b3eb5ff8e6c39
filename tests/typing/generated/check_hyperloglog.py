# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the hyperloglog commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.pfadd("k", "a", "b"), bool)
    assert_type(client.pfcount("k"), int)
    assert_type(client.pfdebug_decode("k"), bytes)
    assert_type(client.pfdebug_encoding("k"), bytes)
    assert_type(client.pfdebug_getreg("k"), list[int])
    assert_type(client.pfdebug_simd("ON"), bytes)
    assert_type(client.pfdebug_todense("k"), bool)
    assert_type(client.pfmerge("d", "k", "l"), bool)
    assert_type(client.pfselftest(), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.pfadd("k", "a", "b"), bool)
    assert_type(await client.pfcount("k"), int)
    assert_type(await client.pfdebug_decode("k"), bytes)
    assert_type(await client.pfdebug_encoding("k"), bytes)
    assert_type(await client.pfdebug_getreg("k"), list[int])
    assert_type(await client.pfdebug_simd("ON"), bytes)
    assert_type(await client.pfdebug_todense("k"), bool)
    assert_type(await client.pfmerge("d", "k", "l"), bool)
    assert_type(await client.pfselftest(), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.pfadd("k", "a", "b").execute(), tuple[bool])
    assert_type(pipe.pfcount("k").execute(), tuple[int])
    assert_type(pipe.pfdebug_decode("k").execute(), tuple[bytes])
    assert_type(pipe.pfdebug_encoding("k").execute(), tuple[bytes])
    assert_type(pipe.pfdebug_getreg("k").execute(), tuple[list[int]])
    assert_type(pipe.pfdebug_simd("ON").execute(), tuple[bytes])
    assert_type(pipe.pfdebug_todense("k").execute(), tuple[bool])
    assert_type(pipe.pfmerge("d", "k", "l").execute(), tuple[bool])
    assert_type(pipe.pfselftest().execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.pfadd("k", "a", "b").execute(), tuple[bool])
    assert_type(await pipe.pfcount("k").execute(), tuple[int])
    assert_type(await pipe.pfdebug_decode("k").execute(), tuple[bytes])
    assert_type(await pipe.pfdebug_encoding("k").execute(), tuple[bytes])
    assert_type(await pipe.pfdebug_getreg("k").execute(), tuple[list[int]])
    assert_type(await pipe.pfdebug_simd("ON").execute(), tuple[bytes])
    assert_type(await pipe.pfdebug_todense("k").execute(), tuple[bool])
    assert_type(await pipe.pfmerge("d", "k", "l").execute(), tuple[bool])
    assert_type(await pipe.pfselftest().execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.pfadd("k", "a", "b"), bool)
    assert_type(client.pfcount("k"), int)
    assert_type(client.pfdebug_decode("k"), str)
    assert_type(client.pfdebug_encoding("k"), str)
    assert_type(client.pfdebug_getreg("k"), list[int])
    assert_type(client.pfdebug_simd("ON"), str)
    assert_type(client.pfdebug_todense("k"), bool)
    assert_type(client.pfmerge("d", "k", "l"), bool)
    assert_type(client.pfselftest(), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.pfadd("k", "a", "b"), bool)
    assert_type(await client.pfcount("k"), int)
    assert_type(await client.pfdebug_decode("k"), str)
    assert_type(await client.pfdebug_encoding("k"), str)
    assert_type(await client.pfdebug_getreg("k"), list[int])
    assert_type(await client.pfdebug_simd("ON"), str)
    assert_type(await client.pfdebug_todense("k"), bool)
    assert_type(await client.pfmerge("d", "k", "l"), bool)
    assert_type(await client.pfselftest(), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.pfadd("k", "a", "b").execute(), tuple[bool])
    assert_type(pipe.pfcount("k").execute(), tuple[int])
    assert_type(pipe.pfdebug_decode("k").execute(), tuple[str])
    assert_type(pipe.pfdebug_encoding("k").execute(), tuple[str])
    assert_type(pipe.pfdebug_getreg("k").execute(), tuple[list[int]])
    assert_type(pipe.pfdebug_simd("ON").execute(), tuple[str])
    assert_type(pipe.pfdebug_todense("k").execute(), tuple[bool])
    assert_type(pipe.pfmerge("d", "k", "l").execute(), tuple[bool])
    assert_type(pipe.pfselftest().execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.pfadd("k", "a", "b").execute(), tuple[bool])
    assert_type(await pipe.pfcount("k").execute(), tuple[int])
    assert_type(await pipe.pfdebug_decode("k").execute(), tuple[str])
    assert_type(await pipe.pfdebug_encoding("k").execute(), tuple[str])
    assert_type(await pipe.pfdebug_getreg("k").execute(), tuple[list[int]])
    assert_type(await pipe.pfdebug_simd("ON").execute(), tuple[str])
    assert_type(await pipe.pfdebug_todense("k").execute(), tuple[bool])
    assert_type(await pipe.pfmerge("d", "k", "l").execute(), tuple[bool])
    assert_type(await pipe.pfselftest().execute(), tuple[bool])
