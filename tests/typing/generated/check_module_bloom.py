# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the bloom commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit.commands.face import Async, Sync
from valkeykit.modules.bloom.clients import AsyncClient, Client, Pipeline
from valkeykit.modules.bloom.replies import BloomInfo


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.bf_add("k", "a"), bool)
    assert_type(client.bf_card("k"), int)
    assert_type(client.bf_exists("k", "a"), bool)
    assert_type(client.bf_info("k"), BloomInfo)
    assert_type(client.bf_info("k", capacity=True), int)
    assert_type(client.bf_info("k", size=True), int)
    assert_type(client.bf_info("k", filters=True), int)
    assert_type(client.bf_info("k", items=True), int)
    assert_type(client.bf_info("k", error=True), float)
    assert_type(client.bf_info("fixed", expansion=True), int | None)
    assert_type(client.bf_info("k", maxscaledcapacity=True), int)
    assert_type(client.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]), list[bool])
    assert_type(client.bf_load("k", "data"), bool)
    assert_type(client.bf_madd("k", "a", "b", 3), list[bool])
    assert_type(client.bf_mexists("k", ["a", "b"]), list[bool])
    assert_type(client.bf_reserve("k", 0.01, 1000), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.bf_add("k", "a"), bool)
    assert_type(await client.bf_card("k"), int)
    assert_type(await client.bf_exists("k", "a"), bool)
    assert_type(await client.bf_info("k"), BloomInfo)
    assert_type(await client.bf_info("k", capacity=True), int)
    assert_type(await client.bf_info("k", size=True), int)
    assert_type(await client.bf_info("k", filters=True), int)
    assert_type(await client.bf_info("k", items=True), int)
    assert_type(await client.bf_info("k", error=True), float)
    assert_type(await client.bf_info("fixed", expansion=True), int | None)
    assert_type(await client.bf_info("k", maxscaledcapacity=True), int)
    assert_type(await client.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]), list[bool])
    assert_type(await client.bf_load("k", "data"), bool)
    assert_type(await client.bf_madd("k", "a", "b", 3), list[bool])
    assert_type(await client.bf_mexists("k", ["a", "b"]), list[bool])
    assert_type(await client.bf_reserve("k", 0.01, 1000), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.bf_add("k", "a").execute(), tuple[bool])
    assert_type(pipe.bf_card("k").execute(), tuple[int])
    assert_type(pipe.bf_exists("k", "a").execute(), tuple[bool])
    assert_type(pipe.bf_info("k").execute(), tuple[BloomInfo])
    assert_type(pipe.bf_info("k", capacity=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", size=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", filters=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", items=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", error=True).execute(), tuple[float])
    assert_type(pipe.bf_info("fixed", expansion=True).execute(), tuple[int | None])
    assert_type(pipe.bf_info("k", maxscaledcapacity=True).execute(), tuple[int])
    assert_type(pipe.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]).execute(), tuple[list[bool]])
    assert_type(pipe.bf_load("k", "data").execute(), tuple[bool])
    assert_type(pipe.bf_madd("k", "a", "b", 3).execute(), tuple[list[bool]])
    assert_type(pipe.bf_mexists("k", ["a", "b"]).execute(), tuple[list[bool]])
    assert_type(pipe.bf_reserve("k", 0.01, 1000).execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.bf_add("k", "a").execute(), tuple[bool])
    assert_type(await pipe.bf_card("k").execute(), tuple[int])
    assert_type(await pipe.bf_exists("k", "a").execute(), tuple[bool])
    assert_type(await pipe.bf_info("k").execute(), tuple[BloomInfo])
    assert_type(await pipe.bf_info("k", capacity=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", size=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", filters=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", items=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", error=True).execute(), tuple[float])
    assert_type(await pipe.bf_info("fixed", expansion=True).execute(), tuple[int | None])
    assert_type(await pipe.bf_info("k", maxscaledcapacity=True).execute(), tuple[int])
    assert_type(
        await pipe.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]).execute(), tuple[list[bool]]
    )
    assert_type(await pipe.bf_load("k", "data").execute(), tuple[bool])
    assert_type(await pipe.bf_madd("k", "a", "b", 3).execute(), tuple[list[bool]])
    assert_type(await pipe.bf_mexists("k", ["a", "b"]).execute(), tuple[list[bool]])
    assert_type(await pipe.bf_reserve("k", 0.01, 1000).execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.bf_add("k", "a"), bool)
    assert_type(client.bf_card("k"), int)
    assert_type(client.bf_exists("k", "a"), bool)
    assert_type(client.bf_info("k"), BloomInfo)
    assert_type(client.bf_info("k", capacity=True), int)
    assert_type(client.bf_info("k", size=True), int)
    assert_type(client.bf_info("k", filters=True), int)
    assert_type(client.bf_info("k", items=True), int)
    assert_type(client.bf_info("k", error=True), float)
    assert_type(client.bf_info("fixed", expansion=True), int | None)
    assert_type(client.bf_info("k", maxscaledcapacity=True), int)
    assert_type(client.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]), list[bool])
    assert_type(client.bf_load("k", "data"), bool)
    assert_type(client.bf_madd("k", "a", "b", 3), list[bool])
    assert_type(client.bf_mexists("k", ["a", "b"]), list[bool])
    assert_type(client.bf_reserve("k", 0.01, 1000), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.bf_add("k", "a"), bool)
    assert_type(await client.bf_card("k"), int)
    assert_type(await client.bf_exists("k", "a"), bool)
    assert_type(await client.bf_info("k"), BloomInfo)
    assert_type(await client.bf_info("k", capacity=True), int)
    assert_type(await client.bf_info("k", size=True), int)
    assert_type(await client.bf_info("k", filters=True), int)
    assert_type(await client.bf_info("k", items=True), int)
    assert_type(await client.bf_info("k", error=True), float)
    assert_type(await client.bf_info("fixed", expansion=True), int | None)
    assert_type(await client.bf_info("k", maxscaledcapacity=True), int)
    assert_type(await client.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]), list[bool])
    assert_type(await client.bf_load("k", "data"), bool)
    assert_type(await client.bf_madd("k", "a", "b", 3), list[bool])
    assert_type(await client.bf_mexists("k", ["a", "b"]), list[bool])
    assert_type(await client.bf_reserve("k", 0.01, 1000), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.bf_add("k", "a").execute(), tuple[bool])
    assert_type(pipe.bf_card("k").execute(), tuple[int])
    assert_type(pipe.bf_exists("k", "a").execute(), tuple[bool])
    assert_type(pipe.bf_info("k").execute(), tuple[BloomInfo])
    assert_type(pipe.bf_info("k", capacity=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", size=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", filters=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", items=True).execute(), tuple[int])
    assert_type(pipe.bf_info("k", error=True).execute(), tuple[float])
    assert_type(pipe.bf_info("fixed", expansion=True).execute(), tuple[int | None])
    assert_type(pipe.bf_info("k", maxscaledcapacity=True).execute(), tuple[int])
    assert_type(pipe.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]).execute(), tuple[list[bool]])
    assert_type(pipe.bf_load("k", "data").execute(), tuple[bool])
    assert_type(pipe.bf_madd("k", "a", "b", 3).execute(), tuple[list[bool]])
    assert_type(pipe.bf_mexists("k", ["a", "b"]).execute(), tuple[list[bool]])
    assert_type(pipe.bf_reserve("k", 0.01, 1000).execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.bf_add("k", "a").execute(), tuple[bool])
    assert_type(await pipe.bf_card("k").execute(), tuple[int])
    assert_type(await pipe.bf_exists("k", "a").execute(), tuple[bool])
    assert_type(await pipe.bf_info("k").execute(), tuple[BloomInfo])
    assert_type(await pipe.bf_info("k", capacity=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", size=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", filters=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", items=True).execute(), tuple[int])
    assert_type(await pipe.bf_info("k", error=True).execute(), tuple[float])
    assert_type(await pipe.bf_info("fixed", expansion=True).execute(), tuple[int | None])
    assert_type(await pipe.bf_info("k", maxscaledcapacity=True).execute(), tuple[int])
    assert_type(
        await pipe.bf_insert("k", capacity=1000, error=0.01, items=["a", "b"]).execute(), tuple[list[bool]]
    )
    assert_type(await pipe.bf_load("k", "data").execute(), tuple[bool])
    assert_type(await pipe.bf_madd("k", "a", "b", 3).execute(), tuple[list[bool]])
    assert_type(await pipe.bf_mexists("k", ["a", "b"]).execute(), tuple[list[bool]])
    assert_type(await pipe.bf_reserve("k", 0.01, 1000).execute(), tuple[bool])
