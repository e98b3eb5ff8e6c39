# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the slowlog commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.slowlog import SlowLogEntry


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.slowlog_get(-1), list[SlowLogEntry[bytes]])
    assert_type(client.slowlog_help(), list[bytes])
    assert_type(client.slowlog_len(), int)
    assert_type(client.slowlog_reset(), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.slowlog_get(-1), list[SlowLogEntry[bytes]])
    assert_type(await client.slowlog_help(), list[bytes])
    assert_type(await client.slowlog_len(), int)
    assert_type(await client.slowlog_reset(), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.slowlog_get(-1).execute(), tuple[list[SlowLogEntry[bytes]]])
    assert_type(pipe.slowlog_help().execute(), tuple[list[bytes]])
    assert_type(pipe.slowlog_len().execute(), tuple[int])
    assert_type(pipe.slowlog_reset().execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.slowlog_get(-1).execute(), tuple[list[SlowLogEntry[bytes]]])
    assert_type(await pipe.slowlog_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.slowlog_len().execute(), tuple[int])
    assert_type(await pipe.slowlog_reset().execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.slowlog_get(-1), list[SlowLogEntry[str]])
    assert_type(client.slowlog_help(), list[str])
    assert_type(client.slowlog_len(), int)
    assert_type(client.slowlog_reset(), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.slowlog_get(-1), list[SlowLogEntry[str]])
    assert_type(await client.slowlog_help(), list[str])
    assert_type(await client.slowlog_len(), int)
    assert_type(await client.slowlog_reset(), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.slowlog_get(-1).execute(), tuple[list[SlowLogEntry[str]]])
    assert_type(pipe.slowlog_help().execute(), tuple[list[str]])
    assert_type(pipe.slowlog_len().execute(), tuple[int])
    assert_type(pipe.slowlog_reset().execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.slowlog_get(-1).execute(), tuple[list[SlowLogEntry[str]]])
    assert_type(await pipe.slowlog_help().execute(), tuple[list[str]])
    assert_type(await pipe.slowlog_len().execute(), tuple[int])
    assert_type(await pipe.slowlog_reset().execute(), tuple[bool])
