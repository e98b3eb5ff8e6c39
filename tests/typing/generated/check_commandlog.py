# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the commandlog commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.commandlog import CommandLogEntry


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.commandlog_get(-1, "slow"), list[CommandLogEntry[bytes]])
    assert_type(client.commandlog_help(), list[bytes])
    assert_type(client.commandlog_len("large-request"), int)
    assert_type(client.commandlog_reset("large-reply"), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.commandlog_get(-1, "slow"), list[CommandLogEntry[bytes]])
    assert_type(await client.commandlog_help(), list[bytes])
    assert_type(await client.commandlog_len("large-request"), int)
    assert_type(await client.commandlog_reset("large-reply"), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.commandlog_get(-1, "slow").execute(), tuple[list[CommandLogEntry[bytes]]])
    assert_type(pipe.commandlog_help().execute(), tuple[list[bytes]])
    assert_type(pipe.commandlog_len("large-request").execute(), tuple[int])
    assert_type(pipe.commandlog_reset("large-reply").execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.commandlog_get(-1, "slow").execute(), tuple[list[CommandLogEntry[bytes]]])
    assert_type(await pipe.commandlog_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.commandlog_len("large-request").execute(), tuple[int])
    assert_type(await pipe.commandlog_reset("large-reply").execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.commandlog_get(-1, "slow"), list[CommandLogEntry[str]])
    assert_type(client.commandlog_help(), list[str])
    assert_type(client.commandlog_len("large-request"), int)
    assert_type(client.commandlog_reset("large-reply"), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.commandlog_get(-1, "slow"), list[CommandLogEntry[str]])
    assert_type(await client.commandlog_help(), list[str])
    assert_type(await client.commandlog_len("large-request"), int)
    assert_type(await client.commandlog_reset("large-reply"), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.commandlog_get(-1, "slow").execute(), tuple[list[CommandLogEntry[str]]])
    assert_type(pipe.commandlog_help().execute(), tuple[list[str]])
    assert_type(pipe.commandlog_len("large-request").execute(), tuple[int])
    assert_type(pipe.commandlog_reset("large-reply").execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.commandlog_get(-1, "slow").execute(), tuple[list[CommandLogEntry[str]]])
    assert_type(await pipe.commandlog_help().execute(), tuple[list[str]])
    assert_type(await pipe.commandlog_len("large-request").execute(), tuple[int])
    assert_type(await pipe.commandlog_reset("large-reply").execute(), tuple[bool])
