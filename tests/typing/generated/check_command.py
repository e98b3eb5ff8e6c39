# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the command commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.command import CommandDetails, CommandDocs, KeyAndFlags


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.command(), list[CommandDetails])
    assert_type(client.command_count(), int)
    assert_type(client.command_docs("GET", "nosuch"), dict[str, CommandDocs])
    assert_type(client.command_getkeys("MSET", "a", 1, "b", 2), list[bytes])
    assert_type(client.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT"), list[KeyAndFlags[bytes]])
    assert_type(client.command_help(), list[bytes])
    assert_type(client.command_info("get", "nosuch"), list[CommandDetails | None])
    assert_type(client.command_list(pattern="mget"), list[bytes])


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.command(), list[CommandDetails])
    assert_type(await client.command_count(), int)
    assert_type(await client.command_docs("GET", "nosuch"), dict[str, CommandDocs])
    assert_type(await client.command_getkeys("MSET", "a", 1, "b", 2), list[bytes])
    assert_type(
        await client.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT"), list[KeyAndFlags[bytes]]
    )
    assert_type(await client.command_help(), list[bytes])
    assert_type(await client.command_info("get", "nosuch"), list[CommandDetails | None])
    assert_type(await client.command_list(pattern="mget"), list[bytes])


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.command().execute(), tuple[list[CommandDetails]])
    assert_type(pipe.command_count().execute(), tuple[int])
    assert_type(pipe.command_docs("GET", "nosuch").execute(), tuple[dict[str, CommandDocs]])
    assert_type(pipe.command_getkeys("MSET", "a", 1, "b", 2).execute(), tuple[list[bytes]])
    assert_type(
        pipe.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT").execute(),
        tuple[list[KeyAndFlags[bytes]]],
    )
    assert_type(pipe.command_help().execute(), tuple[list[bytes]])
    assert_type(pipe.command_info("get", "nosuch").execute(), tuple[list[CommandDetails | None]])
    assert_type(pipe.command_list(pattern="mget").execute(), tuple[list[bytes]])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.command().execute(), tuple[list[CommandDetails]])
    assert_type(await pipe.command_count().execute(), tuple[int])
    assert_type(await pipe.command_docs("GET", "nosuch").execute(), tuple[dict[str, CommandDocs]])
    assert_type(await pipe.command_getkeys("MSET", "a", 1, "b", 2).execute(), tuple[list[bytes]])
    assert_type(
        await pipe.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT").execute(),
        tuple[list[KeyAndFlags[bytes]]],
    )
    assert_type(await pipe.command_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.command_info("get", "nosuch").execute(), tuple[list[CommandDetails | None]])
    assert_type(await pipe.command_list(pattern="mget").execute(), tuple[list[bytes]])


def sync_str(client: Client[str]) -> None:
    assert_type(client.command(), list[CommandDetails])
    assert_type(client.command_count(), int)
    assert_type(client.command_docs("GET", "nosuch"), dict[str, CommandDocs])
    assert_type(client.command_getkeys("MSET", "a", 1, "b", 2), list[str])
    assert_type(client.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT"), list[KeyAndFlags[str]])
    assert_type(client.command_help(), list[str])
    assert_type(client.command_info("get", "nosuch"), list[CommandDetails | None])
    assert_type(client.command_list(pattern="mget"), list[str])


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.command(), list[CommandDetails])
    assert_type(await client.command_count(), int)
    assert_type(await client.command_docs("GET", "nosuch"), dict[str, CommandDocs])
    assert_type(await client.command_getkeys("MSET", "a", 1, "b", 2), list[str])
    assert_type(
        await client.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT"), list[KeyAndFlags[str]]
    )
    assert_type(await client.command_help(), list[str])
    assert_type(await client.command_info("get", "nosuch"), list[CommandDetails | None])
    assert_type(await client.command_list(pattern="mget"), list[str])


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.command().execute(), tuple[list[CommandDetails]])
    assert_type(pipe.command_count().execute(), tuple[int])
    assert_type(pipe.command_docs("GET", "nosuch").execute(), tuple[dict[str, CommandDocs]])
    assert_type(pipe.command_getkeys("MSET", "a", 1, "b", 2).execute(), tuple[list[str]])
    assert_type(
        pipe.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT").execute(),
        tuple[list[KeyAndFlags[str]]],
    )
    assert_type(pipe.command_help().execute(), tuple[list[str]])
    assert_type(pipe.command_info("get", "nosuch").execute(), tuple[list[CommandDetails | None]])
    assert_type(pipe.command_list(pattern="mget").execute(), tuple[list[str]])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.command().execute(), tuple[list[CommandDetails]])
    assert_type(await pipe.command_count().execute(), tuple[int])
    assert_type(await pipe.command_docs("GET", "nosuch").execute(), tuple[dict[str, CommandDocs]])
    assert_type(await pipe.command_getkeys("MSET", "a", 1, "b", 2).execute(), tuple[list[str]])
    assert_type(
        await pipe.command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT").execute(),
        tuple[list[KeyAndFlags[str]]],
    )
    assert_type(await pipe.command_help().execute(), tuple[list[str]])
    assert_type(await pipe.command_info("get", "nosuch").execute(), tuple[list[CommandDetails | None]])
    assert_type(await pipe.command_list(pattern="mget").execute(), tuple[list[str]])
