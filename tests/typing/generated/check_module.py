# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the module commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.module import ServerModule


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.module_help(), list[bytes])
    assert_type(client.module_list(), list[ServerModule])
    assert_type(client.module_load("/path/to/mod.so", "a", 1), bool)
    assert_type(
        client.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]), bool
    )
    assert_type(client.module_unload("lua"), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.module_help(), list[bytes])
    assert_type(await client.module_list(), list[ServerModule])
    assert_type(await client.module_load("/path/to/mod.so", "a", 1), bool)
    assert_type(
        await client.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]),
        bool,
    )
    assert_type(await client.module_unload("lua"), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.module_help().execute(), tuple[list[bytes]])
    assert_type(pipe.module_list().execute(), tuple[list[ServerModule]])
    assert_type(pipe.module_load("/path/to/mod.so", "a", 1).execute(), tuple[bool])
    assert_type(
        pipe.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]).execute(),
        tuple[bool],
    )
    assert_type(pipe.module_unload("lua").execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.module_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.module_list().execute(), tuple[list[ServerModule]])
    assert_type(await pipe.module_load("/path/to/mod.so", "a", 1).execute(), tuple[bool])
    assert_type(
        await pipe.module_loadex(
            "/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.module_unload("lua").execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.module_help(), list[str])
    assert_type(client.module_list(), list[ServerModule])
    assert_type(client.module_load("/path/to/mod.so", "a", 1), bool)
    assert_type(
        client.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]), bool
    )
    assert_type(client.module_unload("lua"), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.module_help(), list[str])
    assert_type(await client.module_list(), list[ServerModule])
    assert_type(await client.module_load("/path/to/mod.so", "a", 1), bool)
    assert_type(
        await client.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]),
        bool,
    )
    assert_type(await client.module_unload("lua"), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.module_help().execute(), tuple[list[str]])
    assert_type(pipe.module_list().execute(), tuple[list[ServerModule]])
    assert_type(pipe.module_load("/path/to/mod.so", "a", 1).execute(), tuple[bool])
    assert_type(
        pipe.module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]).execute(),
        tuple[bool],
    )
    assert_type(pipe.module_unload("lua").execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.module_help().execute(), tuple[list[str]])
    assert_type(await pipe.module_list().execute(), tuple[list[ServerModule]])
    assert_type(await pipe.module_load("/path/to/mod.so", "a", 1).execute(), tuple[bool])
    assert_type(
        await pipe.module_loadex(
            "/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"]
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.module_unload("lua").execute(), tuple[bool])
