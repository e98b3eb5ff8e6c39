# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the stream commands: read by type checkers, never run."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.stream import (
    AutoClaim,
    AutoClaimIds,
    ConsumerInfo,
    DeliveredEntry,
    GroupInfo,
    PendingEntry,
    PendingSummary,
    StreamDetail,
    StreamEntry,
    StreamInfo,
)


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(client.xack("s", "g", "1-1", "9-9"), int)
    assert_type(client.xadd("s", {"a": 1, "b": b"x"}, "1-1"), bytes)
    assert_type(client.xadd("s", {"a": 1}, nomkstream=True), bytes | None)
    assert_type(client.xautoclaim("s", "g", "d", 0), AutoClaim[bytes])
    assert_type(client.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True), AutoClaimIds[bytes])
    assert_type(client.xclaim("s", "g", "d", 0, ["1-1", "2-1"]), list[StreamEntry[bytes]])
    assert_type(
        client.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ),
        list[bytes],
    )
    assert_type(client.xdel("s", "1-1", "2-1"), int)
    assert_type(client.xgroup_create("s", "g"), bool)
    assert_type(client.xgroup_createconsumer("s", "g", "c"), bool)
    assert_type(client.xgroup_delconsumer("s", "g", "c"), int)
    assert_type(client.xgroup_destroy("s", "g"), bool)
    assert_type(client.xgroup_help(), list[bytes])
    assert_type(client.xgroup_setid("s", "g", 0), bool)
    assert_type(client.xinfo_consumers("s", "g"), list[ConsumerInfo[bytes]])
    assert_type(client.xinfo_groups("s"), list[GroupInfo[bytes]])
    assert_type(client.xinfo_help(), list[bytes])
    assert_type(client.xinfo_stream("s"), StreamInfo[bytes])
    assert_type(client.xinfo_stream("s", full=True, count=1), StreamDetail[bytes])
    assert_type(client.xlen("s"), int)
    assert_type(client.xpending("s", "g"), PendingSummary[bytes])
    assert_type(client.xpending_range("s", "g", "-", "+", 10), list[PendingEntry[bytes]])
    assert_type(client.xrange("s"), list[StreamEntry[bytes]])
    assert_type(client.xread({"s": 0, "t": 0}), dict[bytes, list[StreamEntry[bytes]]])
    assert_type(client.xreadgroup("g", "c", {"s": ">"}), dict[bytes, list[DeliveredEntry[bytes]]])
    assert_type(client.xrevrange("s"), list[StreamEntry[bytes]])
    assert_type(client.xsetid("s", "5-0"), bool)
    assert_type(client.xtrim("s", maxlen=1, approximate=False), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(await client.xack("s", "g", "1-1", "9-9"), int)
    assert_type(await client.xadd("s", {"a": 1, "b": b"x"}, "1-1"), bytes)
    assert_type(await client.xadd("s", {"a": 1}, nomkstream=True), bytes | None)
    assert_type(await client.xautoclaim("s", "g", "d", 0), AutoClaim[bytes])
    assert_type(
        await client.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True), AutoClaimIds[bytes]
    )
    assert_type(await client.xclaim("s", "g", "d", 0, ["1-1", "2-1"]), list[StreamEntry[bytes]])
    assert_type(
        await client.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ),
        list[bytes],
    )
    assert_type(await client.xdel("s", "1-1", "2-1"), int)
    assert_type(await client.xgroup_create("s", "g"), bool)
    assert_type(await client.xgroup_createconsumer("s", "g", "c"), bool)
    assert_type(await client.xgroup_delconsumer("s", "g", "c"), int)
    assert_type(await client.xgroup_destroy("s", "g"), bool)
    assert_type(await client.xgroup_help(), list[bytes])
    assert_type(await client.xgroup_setid("s", "g", 0), bool)
    assert_type(await client.xinfo_consumers("s", "g"), list[ConsumerInfo[bytes]])
    assert_type(await client.xinfo_groups("s"), list[GroupInfo[bytes]])
    assert_type(await client.xinfo_help(), list[bytes])
    assert_type(await client.xinfo_stream("s"), StreamInfo[bytes])
    assert_type(await client.xinfo_stream("s", full=True, count=1), StreamDetail[bytes])
    assert_type(await client.xlen("s"), int)
    assert_type(await client.xpending("s", "g"), PendingSummary[bytes])
    assert_type(await client.xpending_range("s", "g", "-", "+", 10), list[PendingEntry[bytes]])
    assert_type(await client.xrange("s"), list[StreamEntry[bytes]])
    assert_type(await client.xread({"s": 0, "t": 0}), dict[bytes, list[StreamEntry[bytes]]])
    assert_type(await client.xreadgroup("g", "c", {"s": ">"}), dict[bytes, list[DeliveredEntry[bytes]]])
    assert_type(await client.xrevrange("s"), list[StreamEntry[bytes]])
    assert_type(await client.xsetid("s", "5-0"), bool)
    assert_type(await client.xtrim("s", maxlen=1, approximate=False), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(pipe.xack("s", "g", "1-1", "9-9").execute(), tuple[int])
    assert_type(pipe.xadd("s", {"a": 1, "b": b"x"}, "1-1").execute(), tuple[bytes])
    assert_type(pipe.xadd("s", {"a": 1}, nomkstream=True).execute(), tuple[bytes | None])
    assert_type(pipe.xautoclaim("s", "g", "d", 0).execute(), tuple[AutoClaim[bytes]])
    assert_type(
        pipe.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True).execute(),
        tuple[AutoClaimIds[bytes]],
    )
    assert_type(pipe.xclaim("s", "g", "d", 0, ["1-1", "2-1"]).execute(), tuple[list[StreamEntry[bytes]]])
    assert_type(
        pipe.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ).execute(),
        tuple[list[bytes]],
    )
    assert_type(pipe.xdel("s", "1-1", "2-1").execute(), tuple[int])
    assert_type(pipe.xgroup_create("s", "g").execute(), tuple[bool])
    assert_type(pipe.xgroup_createconsumer("s", "g", "c").execute(), tuple[bool])
    assert_type(pipe.xgroup_delconsumer("s", "g", "c").execute(), tuple[int])
    assert_type(pipe.xgroup_destroy("s", "g").execute(), tuple[bool])
    assert_type(pipe.xgroup_help().execute(), tuple[list[bytes]])
    assert_type(pipe.xgroup_setid("s", "g", 0).execute(), tuple[bool])
    assert_type(pipe.xinfo_consumers("s", "g").execute(), tuple[list[ConsumerInfo[bytes]]])
    assert_type(pipe.xinfo_groups("s").execute(), tuple[list[GroupInfo[bytes]]])
    assert_type(pipe.xinfo_help().execute(), tuple[list[bytes]])
    assert_type(pipe.xinfo_stream("s").execute(), tuple[StreamInfo[bytes]])
    assert_type(pipe.xinfo_stream("s", full=True, count=1).execute(), tuple[StreamDetail[bytes]])
    assert_type(pipe.xlen("s").execute(), tuple[int])
    assert_type(pipe.xpending("s", "g").execute(), tuple[PendingSummary[bytes]])
    assert_type(pipe.xpending_range("s", "g", "-", "+", 10).execute(), tuple[list[PendingEntry[bytes]]])
    assert_type(pipe.xrange("s").execute(), tuple[list[StreamEntry[bytes]]])
    assert_type(pipe.xread({"s": 0, "t": 0}).execute(), tuple[dict[bytes, list[StreamEntry[bytes]]]])
    assert_type(
        pipe.xreadgroup("g", "c", {"s": ">"}).execute(), tuple[dict[bytes, list[DeliveredEntry[bytes]]]]
    )
    assert_type(pipe.xrevrange("s").execute(), tuple[list[StreamEntry[bytes]]])
    assert_type(pipe.xsetid("s", "5-0").execute(), tuple[bool])
    assert_type(pipe.xtrim("s", maxlen=1, approximate=False).execute(), tuple[int])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(await pipe.xack("s", "g", "1-1", "9-9").execute(), tuple[int])
    assert_type(await pipe.xadd("s", {"a": 1, "b": b"x"}, "1-1").execute(), tuple[bytes])
    assert_type(await pipe.xadd("s", {"a": 1}, nomkstream=True).execute(), tuple[bytes | None])
    assert_type(await pipe.xautoclaim("s", "g", "d", 0).execute(), tuple[AutoClaim[bytes]])
    assert_type(
        await pipe.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True).execute(),
        tuple[AutoClaimIds[bytes]],
    )
    assert_type(
        await pipe.xclaim("s", "g", "d", 0, ["1-1", "2-1"]).execute(), tuple[list[StreamEntry[bytes]]]
    )
    assert_type(
        await pipe.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ).execute(),
        tuple[list[bytes]],
    )
    assert_type(await pipe.xdel("s", "1-1", "2-1").execute(), tuple[int])
    assert_type(await pipe.xgroup_create("s", "g").execute(), tuple[bool])
    assert_type(await pipe.xgroup_createconsumer("s", "g", "c").execute(), tuple[bool])
    assert_type(await pipe.xgroup_delconsumer("s", "g", "c").execute(), tuple[int])
    assert_type(await pipe.xgroup_destroy("s", "g").execute(), tuple[bool])
    assert_type(await pipe.xgroup_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.xgroup_setid("s", "g", 0).execute(), tuple[bool])
    assert_type(await pipe.xinfo_consumers("s", "g").execute(), tuple[list[ConsumerInfo[bytes]]])
    assert_type(await pipe.xinfo_groups("s").execute(), tuple[list[GroupInfo[bytes]]])
    assert_type(await pipe.xinfo_help().execute(), tuple[list[bytes]])
    assert_type(await pipe.xinfo_stream("s").execute(), tuple[StreamInfo[bytes]])
    assert_type(await pipe.xinfo_stream("s", full=True, count=1).execute(), tuple[StreamDetail[bytes]])
    assert_type(await pipe.xlen("s").execute(), tuple[int])
    assert_type(await pipe.xpending("s", "g").execute(), tuple[PendingSummary[bytes]])
    assert_type(await pipe.xpending_range("s", "g", "-", "+", 10).execute(), tuple[list[PendingEntry[bytes]]])
    assert_type(await pipe.xrange("s").execute(), tuple[list[StreamEntry[bytes]]])
    assert_type(await pipe.xread({"s": 0, "t": 0}).execute(), tuple[dict[bytes, list[StreamEntry[bytes]]]])
    assert_type(
        await pipe.xreadgroup("g", "c", {"s": ">"}).execute(), tuple[dict[bytes, list[DeliveredEntry[bytes]]]]
    )
    assert_type(await pipe.xrevrange("s").execute(), tuple[list[StreamEntry[bytes]]])
    assert_type(await pipe.xsetid("s", "5-0").execute(), tuple[bool])
    assert_type(await pipe.xtrim("s", maxlen=1, approximate=False).execute(), tuple[int])


def sync_str(client: Client[str]) -> None:
    assert_type(client.xack("s", "g", "1-1", "9-9"), int)
    assert_type(client.xadd("s", {"a": 1, "b": b"x"}, "1-1"), str)
    assert_type(client.xadd("s", {"a": 1}, nomkstream=True), str | None)
    assert_type(client.xautoclaim("s", "g", "d", 0), AutoClaim[str])
    assert_type(client.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True), AutoClaimIds[str])
    assert_type(client.xclaim("s", "g", "d", 0, ["1-1", "2-1"]), list[StreamEntry[str]])
    assert_type(
        client.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ),
        list[str],
    )
    assert_type(client.xdel("s", "1-1", "2-1"), int)
    assert_type(client.xgroup_create("s", "g"), bool)
    assert_type(client.xgroup_createconsumer("s", "g", "c"), bool)
    assert_type(client.xgroup_delconsumer("s", "g", "c"), int)
    assert_type(client.xgroup_destroy("s", "g"), bool)
    assert_type(client.xgroup_help(), list[str])
    assert_type(client.xgroup_setid("s", "g", 0), bool)
    assert_type(client.xinfo_consumers("s", "g"), list[ConsumerInfo[str]])
    assert_type(client.xinfo_groups("s"), list[GroupInfo[str]])
    assert_type(client.xinfo_help(), list[str])
    assert_type(client.xinfo_stream("s"), StreamInfo[str])
    assert_type(client.xinfo_stream("s", full=True, count=1), StreamDetail[str])
    assert_type(client.xlen("s"), int)
    assert_type(client.xpending("s", "g"), PendingSummary[str])
    assert_type(client.xpending_range("s", "g", "-", "+", 10), list[PendingEntry[str]])
    assert_type(client.xrange("s"), list[StreamEntry[str]])
    assert_type(client.xread({"s": 0, "t": 0}), dict[str, list[StreamEntry[str]]])
    assert_type(client.xreadgroup("g", "c", {"s": ">"}), dict[str, list[DeliveredEntry[str]]])
    assert_type(client.xrevrange("s"), list[StreamEntry[str]])
    assert_type(client.xsetid("s", "5-0"), bool)
    assert_type(client.xtrim("s", maxlen=1, approximate=False), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(await client.xack("s", "g", "1-1", "9-9"), int)
    assert_type(await client.xadd("s", {"a": 1, "b": b"x"}, "1-1"), str)
    assert_type(await client.xadd("s", {"a": 1}, nomkstream=True), str | None)
    assert_type(await client.xautoclaim("s", "g", "d", 0), AutoClaim[str])
    assert_type(await client.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True), AutoClaimIds[str])
    assert_type(await client.xclaim("s", "g", "d", 0, ["1-1", "2-1"]), list[StreamEntry[str]])
    assert_type(
        await client.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ),
        list[str],
    )
    assert_type(await client.xdel("s", "1-1", "2-1"), int)
    assert_type(await client.xgroup_create("s", "g"), bool)
    assert_type(await client.xgroup_createconsumer("s", "g", "c"), bool)
    assert_type(await client.xgroup_delconsumer("s", "g", "c"), int)
    assert_type(await client.xgroup_destroy("s", "g"), bool)
    assert_type(await client.xgroup_help(), list[str])
    assert_type(await client.xgroup_setid("s", "g", 0), bool)
    assert_type(await client.xinfo_consumers("s", "g"), list[ConsumerInfo[str]])
    assert_type(await client.xinfo_groups("s"), list[GroupInfo[str]])
    assert_type(await client.xinfo_help(), list[str])
    assert_type(await client.xinfo_stream("s"), StreamInfo[str])
    assert_type(await client.xinfo_stream("s", full=True, count=1), StreamDetail[str])
    assert_type(await client.xlen("s"), int)
    assert_type(await client.xpending("s", "g"), PendingSummary[str])
    assert_type(await client.xpending_range("s", "g", "-", "+", 10), list[PendingEntry[str]])
    assert_type(await client.xrange("s"), list[StreamEntry[str]])
    assert_type(await client.xread({"s": 0, "t": 0}), dict[str, list[StreamEntry[str]]])
    assert_type(await client.xreadgroup("g", "c", {"s": ">"}), dict[str, list[DeliveredEntry[str]]])
    assert_type(await client.xrevrange("s"), list[StreamEntry[str]])
    assert_type(await client.xsetid("s", "5-0"), bool)
    assert_type(await client.xtrim("s", maxlen=1, approximate=False), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(pipe.xack("s", "g", "1-1", "9-9").execute(), tuple[int])
    assert_type(pipe.xadd("s", {"a": 1, "b": b"x"}, "1-1").execute(), tuple[str])
    assert_type(pipe.xadd("s", {"a": 1}, nomkstream=True).execute(), tuple[str | None])
    assert_type(pipe.xautoclaim("s", "g", "d", 0).execute(), tuple[AutoClaim[str]])
    assert_type(
        pipe.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True).execute(), tuple[AutoClaimIds[str]]
    )
    assert_type(pipe.xclaim("s", "g", "d", 0, ["1-1", "2-1"]).execute(), tuple[list[StreamEntry[str]]])
    assert_type(
        pipe.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ).execute(),
        tuple[list[str]],
    )
    assert_type(pipe.xdel("s", "1-1", "2-1").execute(), tuple[int])
    assert_type(pipe.xgroup_create("s", "g").execute(), tuple[bool])
    assert_type(pipe.xgroup_createconsumer("s", "g", "c").execute(), tuple[bool])
    assert_type(pipe.xgroup_delconsumer("s", "g", "c").execute(), tuple[int])
    assert_type(pipe.xgroup_destroy("s", "g").execute(), tuple[bool])
    assert_type(pipe.xgroup_help().execute(), tuple[list[str]])
    assert_type(pipe.xgroup_setid("s", "g", 0).execute(), tuple[bool])
    assert_type(pipe.xinfo_consumers("s", "g").execute(), tuple[list[ConsumerInfo[str]]])
    assert_type(pipe.xinfo_groups("s").execute(), tuple[list[GroupInfo[str]]])
    assert_type(pipe.xinfo_help().execute(), tuple[list[str]])
    assert_type(pipe.xinfo_stream("s").execute(), tuple[StreamInfo[str]])
    assert_type(pipe.xinfo_stream("s", full=True, count=1).execute(), tuple[StreamDetail[str]])
    assert_type(pipe.xlen("s").execute(), tuple[int])
    assert_type(pipe.xpending("s", "g").execute(), tuple[PendingSummary[str]])
    assert_type(pipe.xpending_range("s", "g", "-", "+", 10).execute(), tuple[list[PendingEntry[str]]])
    assert_type(pipe.xrange("s").execute(), tuple[list[StreamEntry[str]]])
    assert_type(pipe.xread({"s": 0, "t": 0}).execute(), tuple[dict[str, list[StreamEntry[str]]]])
    assert_type(pipe.xreadgroup("g", "c", {"s": ">"}).execute(), tuple[dict[str, list[DeliveredEntry[str]]]])
    assert_type(pipe.xrevrange("s").execute(), tuple[list[StreamEntry[str]]])
    assert_type(pipe.xsetid("s", "5-0").execute(), tuple[bool])
    assert_type(pipe.xtrim("s", maxlen=1, approximate=False).execute(), tuple[int])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(await pipe.xack("s", "g", "1-1", "9-9").execute(), tuple[int])
    assert_type(await pipe.xadd("s", {"a": 1, "b": b"x"}, "1-1").execute(), tuple[str])
    assert_type(await pipe.xadd("s", {"a": 1}, nomkstream=True).execute(), tuple[str | None])
    assert_type(await pipe.xautoclaim("s", "g", "d", 0).execute(), tuple[AutoClaim[str]])
    assert_type(
        await pipe.xautoclaim("s", "g", "d", timedelta(0), count=1, justid=True).execute(),
        tuple[AutoClaimIds[str]],
    )
    assert_type(await pipe.xclaim("s", "g", "d", 0, ["1-1", "2-1"]).execute(), tuple[list[StreamEntry[str]]])
    assert_type(
        await pipe.xclaim(
            "s", "g", "d", 0, "1-1", idle=timedelta(seconds=1.5), retrycount=3, justid=True, lastid="2-1"
        ).execute(),
        tuple[list[str]],
    )
    assert_type(await pipe.xdel("s", "1-1", "2-1").execute(), tuple[int])
    assert_type(await pipe.xgroup_create("s", "g").execute(), tuple[bool])
    assert_type(await pipe.xgroup_createconsumer("s", "g", "c").execute(), tuple[bool])
    assert_type(await pipe.xgroup_delconsumer("s", "g", "c").execute(), tuple[int])
    assert_type(await pipe.xgroup_destroy("s", "g").execute(), tuple[bool])
    assert_type(await pipe.xgroup_help().execute(), tuple[list[str]])
    assert_type(await pipe.xgroup_setid("s", "g", 0).execute(), tuple[bool])
    assert_type(await pipe.xinfo_consumers("s", "g").execute(), tuple[list[ConsumerInfo[str]]])
    assert_type(await pipe.xinfo_groups("s").execute(), tuple[list[GroupInfo[str]]])
    assert_type(await pipe.xinfo_help().execute(), tuple[list[str]])
    assert_type(await pipe.xinfo_stream("s").execute(), tuple[StreamInfo[str]])
    assert_type(await pipe.xinfo_stream("s", full=True, count=1).execute(), tuple[StreamDetail[str]])
    assert_type(await pipe.xlen("s").execute(), tuple[int])
    assert_type(await pipe.xpending("s", "g").execute(), tuple[PendingSummary[str]])
    assert_type(await pipe.xpending_range("s", "g", "-", "+", 10).execute(), tuple[list[PendingEntry[str]]])
    assert_type(await pipe.xrange("s").execute(), tuple[list[StreamEntry[str]]])
    assert_type(await pipe.xread({"s": 0, "t": 0}).execute(), tuple[dict[str, list[StreamEntry[str]]]])
    assert_type(
        await pipe.xreadgroup("g", "c", {"s": ">"}).execute(), tuple[dict[str, list[DeliveredEntry[str]]]]
    )
    assert_type(await pipe.xrevrange("s").execute(), tuple[list[StreamEntry[str]]])
    assert_type(await pipe.xsetid("s", "5-0").execute(), tuple[bool])
    assert_type(await pipe.xtrim("s", maxlen=1, approximate=False).execute(), tuple[int])
