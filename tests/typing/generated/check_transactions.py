# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the transactions commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.types import Reply


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.discard(), bool)
    assert_type(client.exec(), list[Reply] | None)
    assert_type(client.multi(), bool)
    assert_type(client.unwatch(), bool)
    assert_type(client.watch("a", "b"), bool)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.discard(), bool)
    assert_type(await client.exec(), list[Reply] | None)
    assert_type(await client.multi(), bool)
    assert_type(await client.unwatch(), bool)
    assert_type(await client.watch("a", "b"), bool)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.discard().execute(), tuple[bool])
    assert_type(pipe.exec().execute(), tuple[list[Reply] | None])
    assert_type(pipe.multi().execute(), tuple[bool])
    assert_type(pipe.unwatch().execute(), tuple[bool])
    assert_type(pipe.watch("a", "b").execute(), tuple[bool])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.discard().execute(), tuple[bool])
    assert_type(await pipe.exec().execute(), tuple[list[Reply] | None])
    assert_type(await pipe.multi().execute(), tuple[bool])
    assert_type(await pipe.unwatch().execute(), tuple[bool])
    assert_type(await pipe.watch("a", "b").execute(), tuple[bool])


def sync_str(client: Client[str]) -> None:
    assert_type(client.discard(), bool)
    assert_type(client.exec(), list[Reply] | None)
    assert_type(client.multi(), bool)
    assert_type(client.unwatch(), bool)
    assert_type(client.watch("a", "b"), bool)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.discard(), bool)
    assert_type(await client.exec(), list[Reply] | None)
    assert_type(await client.multi(), bool)
    assert_type(await client.unwatch(), bool)
    assert_type(await client.watch("a", "b"), bool)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.discard().execute(), tuple[bool])
    assert_type(pipe.exec().execute(), tuple[list[Reply] | None])
    assert_type(pipe.multi().execute(), tuple[bool])
    assert_type(pipe.unwatch().execute(), tuple[bool])
    assert_type(pipe.watch("a", "b").execute(), tuple[bool])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.discard().execute(), tuple[bool])
    assert_type(await pipe.exec().execute(), tuple[list[Reply] | None])
    assert_type(await pipe.multi().execute(), tuple[bool])
    assert_type(await pipe.unwatch().execute(), tuple[bool])
    assert_type(await pipe.watch("a", "b").execute(), tuple[bool])
