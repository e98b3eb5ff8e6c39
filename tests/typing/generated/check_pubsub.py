# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the pubsub commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.publish("news", "hello"), int)
    assert_type(client.pubsub_channels(), list[bytes])
    assert_type(client.pubsub_help(), list[bytes])
    assert_type(client.pubsub_numpat(), int)
    assert_type(client.pubsub_numsub("news", "sport"), dict[bytes, int])
    assert_type(client.pubsub_shardchannels(), list[bytes])
    assert_type(client.pubsub_shardnumsub("news", "sport"), dict[bytes, int])
    assert_type(client.spublish("news", "hello"), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.publish("news", "hello"), int)
    assert_type(await client.pubsub_channels(), list[bytes])
    assert_type(await client.pubsub_help(), list[bytes])
    assert_type(await client.pubsub_numpat(), int)
    assert_type(await client.pubsub_numsub("news", "sport"), dict[bytes, int])
    assert_type(await client.pubsub_shardchannels(), list[bytes])
    assert_type(await client.pubsub_shardnumsub("news", "sport"), dict[bytes, int])
    assert_type(await client.spublish("news", "hello"), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.publish("news", "hello").execute(), tuple[int])
    assert_type(pipe.pubsub_channels().execute(), tuple[list[bytes]])
    assert_type(pipe.pubsub_help().execute(), tuple[list[bytes]])
    assert_type(pipe.pubsub_numpat().execute(), tuple[int])
    assert_type(pipe.pubsub_numsub("news", "sport").execute(), tuple[dict[bytes, int]])
    assert_type(pipe.pubsub_shardchannels().execute(), tuple[list[bytes]])
    assert_type(pipe.pubsub_shardnumsub("news", "sport").execute(), tuple[dict[bytes, int]])
    assert_type(pipe.spublish("news", "hello").execute(), tuple[int])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.publish("news", "hello").execute(), tuple[int])
    assert_type(await pipe.pubsub_channels().execute(), tuple[list[bytes]])
    assert_type(await pipe.pubsub_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.pubsub_numpat().execute(), tuple[int])
    assert_type(await pipe.pubsub_numsub("news", "sport").execute(), tuple[dict[bytes, int]])
    assert_type(await pipe.pubsub_shardchannels().execute(), tuple[list[bytes]])
    assert_type(await pipe.pubsub_shardnumsub("news", "sport").execute(), tuple[dict[bytes, int]])
    assert_type(await pipe.spublish("news", "hello").execute(), tuple[int])


def sync_str(client: Client[str]) -> None:
    assert_type(client.publish("news", "hello"), int)
    assert_type(client.pubsub_channels(), list[str])
    assert_type(client.pubsub_help(), list[str])
    assert_type(client.pubsub_numpat(), int)
    assert_type(client.pubsub_numsub("news", "sport"), dict[str, int])
    assert_type(client.pubsub_shardchannels(), list[str])
    assert_type(client.pubsub_shardnumsub("news", "sport"), dict[str, int])
    assert_type(client.spublish("news", "hello"), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.publish("news", "hello"), int)
    assert_type(await client.pubsub_channels(), list[str])
    assert_type(await client.pubsub_help(), list[str])
    assert_type(await client.pubsub_numpat(), int)
    assert_type(await client.pubsub_numsub("news", "sport"), dict[str, int])
    assert_type(await client.pubsub_shardchannels(), list[str])
    assert_type(await client.pubsub_shardnumsub("news", "sport"), dict[str, int])
    assert_type(await client.spublish("news", "hello"), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.publish("news", "hello").execute(), tuple[int])
    assert_type(pipe.pubsub_channels().execute(), tuple[list[str]])
    assert_type(pipe.pubsub_help().execute(), tuple[list[str]])
    assert_type(pipe.pubsub_numpat().execute(), tuple[int])
    assert_type(pipe.pubsub_numsub("news", "sport").execute(), tuple[dict[str, int]])
    assert_type(pipe.pubsub_shardchannels().execute(), tuple[list[str]])
    assert_type(pipe.pubsub_shardnumsub("news", "sport").execute(), tuple[dict[str, int]])
    assert_type(pipe.spublish("news", "hello").execute(), tuple[int])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.publish("news", "hello").execute(), tuple[int])
    assert_type(await pipe.pubsub_channels().execute(), tuple[list[str]])
    assert_type(await pipe.pubsub_help().execute(), tuple[list[str]])
    assert_type(await pipe.pubsub_numpat().execute(), tuple[int])
    assert_type(await pipe.pubsub_numsub("news", "sport").execute(), tuple[dict[str, int]])
    assert_type(await pipe.pubsub_shardchannels().execute(), tuple[list[str]])
    assert_type(await pipe.pubsub_shardnumsub("news", "sport").execute(), tuple[dict[str, int]])
    assert_type(await pipe.spublish("news", "hello").execute(), tuple[int])
