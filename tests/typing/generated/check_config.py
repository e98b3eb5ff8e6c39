# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the config commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.config_get("maxmemory"), dict[bytes, bytes])
    assert_type(client.config_help(), list[bytes])
    assert_type(client.config_resetstat(), bool)
    assert_type(client.config_rewrite(), bool)
    assert_type(client.config_set("maxmemory", 0), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.config_get("maxmemory"), dict[bytes, bytes])
    assert_type(await client.config_help(), list[bytes])
    assert_type(await client.config_resetstat(), bool)
    assert_type(await client.config_rewrite(), bool)
    assert_type(await client.config_set("maxmemory", 0), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.config_get("maxmemory").execute(), tuple[dict[bytes, bytes]])
    assert_type(pipe.config_help().execute(), tuple[list[bytes]])
    assert_type(pipe.config_resetstat().execute(), tuple[bool])
    assert_type(pipe.config_rewrite().execute(), tuple[bool])
    assert_type(pipe.config_set("maxmemory", 0).execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.config_get("maxmemory").execute(), tuple[dict[bytes, bytes]])
    assert_type(await pipe.config_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.config_resetstat().execute(), tuple[bool])
    assert_type(await pipe.config_rewrite().execute(), tuple[bool])
    assert_type(await pipe.config_set("maxmemory", 0).execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.config_get("maxmemory"), dict[str, str])
    assert_type(client.config_help(), list[str])
    assert_type(client.config_resetstat(), bool)
    assert_type(client.config_rewrite(), bool)
    assert_type(client.config_set("maxmemory", 0), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.config_get("maxmemory"), dict[str, str])
    assert_type(await client.config_help(), list[str])
    assert_type(await client.config_resetstat(), bool)
    assert_type(await client.config_rewrite(), bool)
    assert_type(await client.config_set("maxmemory", 0), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.config_get("maxmemory").execute(), tuple[dict[str, str]])
    assert_type(pipe.config_help().execute(), tuple[list[str]])
    assert_type(pipe.config_resetstat().execute(), tuple[bool])
    assert_type(pipe.config_rewrite().execute(), tuple[bool])
    assert_type(pipe.config_set("maxmemory", 0).execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.config_get("maxmemory").execute(), tuple[dict[str, str]])
    assert_type(await pipe.config_help().execute(), tuple[list[str]])
    assert_type(await pipe.config_resetstat().execute(), tuple[bool])
    assert_type(await pipe.config_rewrite().execute(), tuple[bool])
    assert_type(await pipe.config_set("maxmemory", 0).execute(), tuple[bool])
