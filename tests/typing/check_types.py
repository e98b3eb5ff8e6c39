"""Exact types, checked by mypy strict and basedpyright strict; never run.

Sync, async and pipelines, bytes and str, every kind of reply and every way an option changes one.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from datetime import timedelta
from typing import Any, assert_type

from valkeykit import AsyncClient, Client, Health, fail_open, same_slot, slot_of, tagged
from valkeykit.health import Memory
from valkeykit.replies.connection import ClientInfo
from valkeykit.replies.geo import GeoMatch
from valkeykit.replies.shared import ScanPage
from valkeykit.replies.stream import DeliveredEntry, StreamEntry
from valkeykit.topology.hot_slots import HotSlots
from valkeykit.types import Reply


def constructors() -> None:
    assert_type(Client(), Client[bytes])
    assert_type(Client("valkey://h", decode_responses=False), Client[bytes])
    assert_type(Client(decode_responses=True), Client[str])
    assert_type(AsyncClient(), AsyncClient[bytes])
    assert_type(
        AsyncClient("unix:///s", decode_responses=True, timeout=timedelta(seconds=1)), AsyncClient[str]
    )
    with Client("embedded://") as client:
        assert_type(client, Client[bytes])
        assert_type(client.with_options(timeout=1), Client[bytes])


def sync_bytes(c: Client[bytes]) -> None:
    assert_type(c.get("k"), bytes | None)
    assert_type(c.set("k", 1), bool)
    assert_type(c.set("k", 1, get=True), bytes | None)
    assert_type(c.incr("k"), int)
    assert_type(c.incrbyfloat("k", 0.5), float)
    assert_type(c.mget("a", "b"), list[bytes | None])
    assert_type(c.hgetall("h"), dict[bytes, bytes])
    assert_type(c.smembers("s"), set[bytes])
    assert_type(c.lpop("l"), bytes | None)
    assert_type(c.lpop("l", 2), list[bytes] | None)
    assert_type(c.blpop("l", 1), tuple[bytes, bytes] | None)
    assert_type(c.lmpop(["l"], "LEFT"), tuple[bytes, list[bytes]] | None)
    assert_type(c.zrange("z", 0, -1), list[bytes])
    assert_type(c.zrange("z", 0, -1, withscores=True), list[tuple[bytes, float]])
    assert_type(c.zadd("z", {"m": 1}), int)
    assert_type(c.zadd("z", {b"m": 1.5}, incr=True), float | None)
    assert_type(c.scan(), ScanPage[list[bytes]])
    assert_type(c.xrange("x"), list[StreamEntry[bytes]])
    assert_type(c.xread({"x": "0"}), dict[bytes, list[StreamEntry[bytes]]])
    assert_type(c.xreadgroup("g", "c", {"x": ">"}), dict[bytes, list[DeliveredEntry[bytes]]])
    assert_type(c.geosearch("g", member="m", radius=1), list[bytes])
    assert_type(c.geosearch("g", member="m", radius=1, withdist=True), list[GeoMatch[bytes]])
    assert_type(c.eval("return 1"), Reply)
    assert_type(c.execute("ANY", "thing", 1), Reply)
    assert_type(c.dump("k"), bytes | None)
    assert_type(c.client_list(), list[ClientInfo[bytes]])
    assert_type(c.config_get("*"), dict[bytes, bytes])
    assert_type(c.dbsize(), int)
    assert_type(c.is_healthy(), bool)
    assert_type(c.health().memory, Memory | None)
    with c.health_monitor(interval=1) as monitor:
        assert_type(monitor.latest, Health)
    assert_type(c.once("t").incr("k"), int)
    assert_type(fail_open()(c.get)("k"), bytes | None)
    assert_type(fail_open(default="-")(c.incr)("k"), int | str)
    assert_type(c.once("t", ttl=timedelta(hours=1)).lpop("l"), bytes | None)
    assert_type(c.once(b"t").execute("INCR", "k"), Reply)


def sync_str(c: Client[str]) -> None:
    assert_type(c.get("k"), str | None)
    assert_type(c.set("k", 1, get=True), str | None)
    assert_type(c.hgetall("h"), dict[str, str])
    assert_type(c.zrange("z", 0, -1, withscores=True), list[tuple[str, float]])
    assert_type(c.scan(), ScanPage[list[str]])
    assert_type(c.dump("k"), bytes | None)
    assert_type(c.xread({"x": "0"}), dict[str, list[StreamEntry[str]]])


async def asynchronous(b: AsyncClient[bytes], s: AsyncClient[str]) -> None:
    assert_type(await s.is_healthy(), bool)
    assert_type((await s.health(timeout=timedelta(seconds=1))).ready, bool)
    async with s.health_monitor(on_change=print) as monitor:
        assert_type(monitor.latest, Health)
    assert_type(await s.once("t").lpop("l"), str | None)
    assert_type(await fail_open(default=0)(s.strlen)("k"), int)
    assert_type(await fail_open()(s.strlen)("k"), int | None)
    assert_type(await b.get("k"), bytes | None)
    assert_type(await s.get("k"), str | None)
    assert_type(await s.hgetall("h"), dict[str, str])
    assert_type(await b.zrange("z", 0, -1, withscores=True), list[tuple[bytes, float]])
    assert_type(await s.blpop("l"), tuple[str, str] | None)
    assert_type(await b.execute("ANY"), Reply)
    assert_type(await s.pipeline().get("k").incr("n").execute(), tuple[str | None, int])
    assert_type(await b.transaction().get("k").execute(), tuple[bytes | None])
    assert_type(await b.pipeline().execute(), tuple[Any, ...])


def pipelines(b: Client[bytes], s: Client[str], flag: bool) -> None:
    assert_type(b.pipeline().set("k", 1).get("k").execute(), tuple[bool, bytes | None])
    assert_type(s.transaction().hgetall("h").zcard("z").execute(), tuple[dict[str, str], int])
    assert_type(s.pipeline().lpop("l").lpop("l", 2).execute(), tuple[str | None, list[str] | None])
    assert_type(b.pipeline().get("k").execute(raise_on_error=False), tuple[Any, ...])
    assert_type(b.pipeline().get("k").execute(raise_on_error=flag), tuple[Any, ...])
    assert_type(b.pipeline().execute_command("ANY").get("k").execute(), tuple[Reply, bytes | None])
    unchained = b.pipeline()
    for key in ("a", "b"):
        unchained.get(key)
    assert_type(unchained.execute(), tuple[Any, ...])


def known_at_run_time_only(c: Client[bytes], flag: bool, count: int | None) -> None:
    assert_type(c.zrange("z", 0, -1, withscores=flag), list[bytes] | list[tuple[bytes, float]])
    assert_type(c.lpop("l", count), bytes | list[bytes] | None)


def scans(c: Client[bytes], s: Client[str], a: AsyncClient[str]) -> None:
    assert_type(c.scan_iter("a*", 10, "string"), Generator[bytes, None, None])
    assert_type(s.scan_iter(), Generator[str, None, None])
    assert_type(a.scan_iter(match="a*"), AsyncGenerator[str, None])
    assert_type(c.sscan_iter("s"), Generator[bytes, None, None])
    assert_type(c.hscan_iter("h"), Generator[tuple[bytes, bytes], None, None])
    assert_type(s.hscan_iter("h", no_values=True), Generator[str, None, None])
    assert_type(a.hscan_iter("h", None, 10, True), AsyncGenerator[str, None])
    assert_type(a.zscan_iter("z"), AsyncGenerator[tuple[str, float], None])


def slots(c: Client[bytes], a: AsyncClient[bytes]) -> None:
    assert_type(c.slots_of(["a", b"b"]), list[int])
    assert_type(a.slots_of("a"), list[int])
    assert_type(c.hot_slots(), HotSlots)
    assert_type(tagged("a", "b"), str)
    assert_type(tagged(b"a"), bytes)
    assert_type(slot_of(b"a"), int)
    assert_type(same_slot("a", b"a"), bool)


async def hot(a: AsyncClient[bytes]) -> None:
    assert_type(await a.hot_slots(3, "key-count"), HotSlots)
    assert_type((await a.hot_slots(by="cpu-usec")).slots[0].share, float)


async def scripts(c: Client[bytes], a: AsyncClient[str]) -> None:
    script = c.script("return 1")
    assert_type(script(["k"], [1]), Reply)
    assert_type(script(client=c), Reply)
    assert_type(script(["k"], [1], client=c.pipeline().get("k")).execute(), tuple[bytes | None, Reply])
    assert_type(await a.register_script("return 1")("k"), Reply)
