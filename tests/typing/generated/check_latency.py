# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the latency commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.latency import CommandHistogram, LatencyEvent, LatencySample


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.latency_doctor(), bytes)
    assert_type(client.latency_graph("command"), bytes)
    assert_type(client.latency_help(), list[bytes])
    assert_type(client.latency_histogram("set", "nosuch"), dict[str, CommandHistogram])
    assert_type(client.latency_history("nosuch"), list[LatencySample])
    assert_type(client.latency_latest(), list[LatencyEvent])
    assert_type(client.latency_reset("nosuch"), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.latency_doctor(), bytes)
    assert_type(await client.latency_graph("command"), bytes)
    assert_type(await client.latency_help(), list[bytes])
    assert_type(await client.latency_histogram("set", "nosuch"), dict[str, CommandHistogram])
    assert_type(await client.latency_history("nosuch"), list[LatencySample])
    assert_type(await client.latency_latest(), list[LatencyEvent])
    assert_type(await client.latency_reset("nosuch"), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.latency_doctor().execute(), tuple[bytes])
    assert_type(pipe.latency_graph("command").execute(), tuple[bytes])
    assert_type(pipe.latency_help().execute(), tuple[list[bytes]])
    assert_type(pipe.latency_histogram("set", "nosuch").execute(), tuple[dict[str, CommandHistogram]])
    assert_type(pipe.latency_history("nosuch").execute(), tuple[list[LatencySample]])
    assert_type(pipe.latency_latest().execute(), tuple[list[LatencyEvent]])
    assert_type(pipe.latency_reset("nosuch").execute(), tuple[int])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.latency_doctor().execute(), tuple[bytes])
    assert_type(await pipe.latency_graph("command").execute(), tuple[bytes])
    assert_type(await pipe.latency_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.latency_histogram("set", "nosuch").execute(), tuple[dict[str, CommandHistogram]])
    assert_type(await pipe.latency_history("nosuch").execute(), tuple[list[LatencySample]])
    assert_type(await pipe.latency_latest().execute(), tuple[list[LatencyEvent]])
    assert_type(await pipe.latency_reset("nosuch").execute(), tuple[int])


def sync_str(client: Client[str]) -> None:
    assert_type(client.latency_doctor(), str)
    assert_type(client.latency_graph("command"), str)
    assert_type(client.latency_help(), list[str])
    assert_type(client.latency_histogram("set", "nosuch"), dict[str, CommandHistogram])
    assert_type(client.latency_history("nosuch"), list[LatencySample])
    assert_type(client.latency_latest(), list[LatencyEvent])
    assert_type(client.latency_reset("nosuch"), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.latency_doctor(), str)
    assert_type(await client.latency_graph("command"), str)
    assert_type(await client.latency_help(), list[str])
    assert_type(await client.latency_histogram("set", "nosuch"), dict[str, CommandHistogram])
    assert_type(await client.latency_history("nosuch"), list[LatencySample])
    assert_type(await client.latency_latest(), list[LatencyEvent])
    assert_type(await client.latency_reset("nosuch"), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.latency_doctor().execute(), tuple[str])
    assert_type(pipe.latency_graph("command").execute(), tuple[str])
    assert_type(pipe.latency_help().execute(), tuple[list[str]])
    assert_type(pipe.latency_histogram("set", "nosuch").execute(), tuple[dict[str, CommandHistogram]])
    assert_type(pipe.latency_history("nosuch").execute(), tuple[list[LatencySample]])
    assert_type(pipe.latency_latest().execute(), tuple[list[LatencyEvent]])
    assert_type(pipe.latency_reset("nosuch").execute(), tuple[int])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.latency_doctor().execute(), tuple[str])
    assert_type(await pipe.latency_graph("command").execute(), tuple[str])
    assert_type(await pipe.latency_help().execute(), tuple[list[str]])
    assert_type(await pipe.latency_histogram("set", "nosuch").execute(), tuple[dict[str, CommandHistogram]])
    assert_type(await pipe.latency_history("nosuch").execute(), tuple[list[LatencySample]])
    assert_type(await pipe.latency_latest().execute(), tuple[list[LatencyEvent]])
    assert_type(await pipe.latency_reset("nosuch").execute(), tuple[int])
