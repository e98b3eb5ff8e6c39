# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the sorted set commands: read by type checkers, never run."""

from __future__ import annotations

from math import inf
from typing import assert_type

from valkeykit import AsyncClient, Client
from valkeykit.commands.face import Async, Sync
from valkeykit.pipeline import Pipeline
from valkeykit.replies.shared import ScanPage


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(
        client.bzmpop(0.01, ["y", "z"], max=True, count=2), tuple[bytes, list[tuple[bytes, float]]] | None
    )
    assert_type(client.bzpopmax(["y", "z"]), tuple[bytes, bytes, float] | None)
    assert_type(client.bzpopmin(["y", "z"]), tuple[bytes, bytes, float] | None)
    assert_type(client.zadd("z", {"a": 2, "b": 0.1}), int)
    assert_type(client.zadd("z", {"a": 1.5}, incr=True), float | None)
    assert_type(client.zcard("z"), int)
    assert_type(client.zcount("z", "(1", "+inf"), int)
    assert_type(client.zdiff(["a", "b"]), list[bytes])
    assert_type(client.zdiff(["a", "b"], withscores=True), list[tuple[bytes, float]])
    assert_type(client.zdiffstore("c", ["a", "b"]), int)
    assert_type(client.zincrby("z", 0.5, "a"), float)
    assert_type(client.zinter(["a", "b"]), list[bytes])
    assert_type(client.zinter({"a": 2, "b": 0.5}, withscores=True), list[tuple[bytes, float]])
    assert_type(client.zintercard(["a", "b"]), int)
    assert_type(client.zinterstore("c", ["a", "b"]), int)
    assert_type(client.zlexcount("z", "-", "(c"), int)
    assert_type(client.zmpop(["y", "z"], min=True), tuple[bytes, list[tuple[bytes, float]]] | None)
    assert_type(client.zmscore("z", ["a", "b", "x"]), list[float | None])
    assert_type(client.zpopmax("z"), list[tuple[bytes, float]])
    assert_type(client.zpopmin("z"), list[tuple[bytes, float]])
    assert_type(client.zrandmember("z"), bytes | None)
    assert_type(client.zrandmember("z", -2), list[bytes])
    assert_type(client.zrandmember("z", -2, withscores=True), list[tuple[bytes, float]])
    assert_type(client.zrange("z", 0, -1), list[bytes])
    assert_type(client.zrange("z", 0, -1, withscores=True), list[tuple[bytes, float]])
    assert_type(client.zrangebylex("z", "[b", "+"), list[bytes])
    assert_type(client.zrangebyscore("z", "(1", 3), list[bytes])
    assert_type(
        client.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True), list[tuple[bytes, float]]
    )
    assert_type(client.zrangestore("y", "z", 0, 1), int)
    assert_type(client.zrank("z", "b"), int | None)
    assert_type(client.zrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(client.zrem("z", "a", "x"), int)
    assert_type(client.zremrangebylex("z", "[b", "+"), int)
    assert_type(client.zremrangebyrank("z", 0, -2), int)
    assert_type(client.zremrangebyscore("z", "-inf", "(3"), int)
    assert_type(client.zrevrange("z", 0, -1), list[bytes])
    assert_type(client.zrevrange("z", 0, 0, withscores=True), list[tuple[bytes, float]])
    assert_type(client.zrevrangebylex("z", "+", "(a"), list[bytes])
    assert_type(client.zrevrangebyscore("z", "+inf", "(1"), list[bytes])
    assert_type(
        client.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True), list[tuple[bytes, float]]
    )
    assert_type(client.zrevrank("z", "b"), int | None)
    assert_type(client.zrevrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(client.zscan("z"), ScanPage[list[tuple[bytes, float]]])
    assert_type(client.zscan("z", 0, match="b*", count=100, noscores=True), ScanPage[list[bytes]])
    assert_type(client.zscore("z", "a"), float | None)
    assert_type(client.zunion(["a", "b"]), list[bytes])
    assert_type(client.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True), list[tuple[bytes, float]])
    assert_type(client.zunionstore("c", ["a", "b"]), int)


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(
        await client.bzmpop(0.01, ["y", "z"], max=True, count=2),
        tuple[bytes, list[tuple[bytes, float]]] | None,
    )
    assert_type(await client.bzpopmax(["y", "z"]), tuple[bytes, bytes, float] | None)
    assert_type(await client.bzpopmin(["y", "z"]), tuple[bytes, bytes, float] | None)
    assert_type(await client.zadd("z", {"a": 2, "b": 0.1}), int)
    assert_type(await client.zadd("z", {"a": 1.5}, incr=True), float | None)
    assert_type(await client.zcard("z"), int)
    assert_type(await client.zcount("z", "(1", "+inf"), int)
    assert_type(await client.zdiff(["a", "b"]), list[bytes])
    assert_type(await client.zdiff(["a", "b"], withscores=True), list[tuple[bytes, float]])
    assert_type(await client.zdiffstore("c", ["a", "b"]), int)
    assert_type(await client.zincrby("z", 0.5, "a"), float)
    assert_type(await client.zinter(["a", "b"]), list[bytes])
    assert_type(await client.zinter({"a": 2, "b": 0.5}, withscores=True), list[tuple[bytes, float]])
    assert_type(await client.zintercard(["a", "b"]), int)
    assert_type(await client.zinterstore("c", ["a", "b"]), int)
    assert_type(await client.zlexcount("z", "-", "(c"), int)
    assert_type(await client.zmpop(["y", "z"], min=True), tuple[bytes, list[tuple[bytes, float]]] | None)
    assert_type(await client.zmscore("z", ["a", "b", "x"]), list[float | None])
    assert_type(await client.zpopmax("z"), list[tuple[bytes, float]])
    assert_type(await client.zpopmin("z"), list[tuple[bytes, float]])
    assert_type(await client.zrandmember("z"), bytes | None)
    assert_type(await client.zrandmember("z", -2), list[bytes])
    assert_type(await client.zrandmember("z", -2, withscores=True), list[tuple[bytes, float]])
    assert_type(await client.zrange("z", 0, -1), list[bytes])
    assert_type(await client.zrange("z", 0, -1, withscores=True), list[tuple[bytes, float]])
    assert_type(await client.zrangebylex("z", "[b", "+"), list[bytes])
    assert_type(await client.zrangebyscore("z", "(1", 3), list[bytes])
    assert_type(
        await client.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True), list[tuple[bytes, float]]
    )
    assert_type(await client.zrangestore("y", "z", 0, 1), int)
    assert_type(await client.zrank("z", "b"), int | None)
    assert_type(await client.zrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(await client.zrem("z", "a", "x"), int)
    assert_type(await client.zremrangebylex("z", "[b", "+"), int)
    assert_type(await client.zremrangebyrank("z", 0, -2), int)
    assert_type(await client.zremrangebyscore("z", "-inf", "(3"), int)
    assert_type(await client.zrevrange("z", 0, -1), list[bytes])
    assert_type(await client.zrevrange("z", 0, 0, withscores=True), list[tuple[bytes, float]])
    assert_type(await client.zrevrangebylex("z", "+", "(a"), list[bytes])
    assert_type(await client.zrevrangebyscore("z", "+inf", "(1"), list[bytes])
    assert_type(
        await client.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True),
        list[tuple[bytes, float]],
    )
    assert_type(await client.zrevrank("z", "b"), int | None)
    assert_type(await client.zrevrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(await client.zscan("z"), ScanPage[list[tuple[bytes, float]]])
    assert_type(await client.zscan("z", 0, match="b*", count=100, noscores=True), ScanPage[list[bytes]])
    assert_type(await client.zscore("z", "a"), float | None)
    assert_type(await client.zunion(["a", "b"]), list[bytes])
    assert_type(
        await client.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True), list[tuple[bytes, float]]
    )
    assert_type(await client.zunionstore("c", ["a", "b"]), int)


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(
        pipe.bzmpop(0.01, ["y", "z"], max=True, count=2).execute(),
        tuple[tuple[bytes, list[tuple[bytes, float]]] | None],
    )
    assert_type(pipe.bzpopmax(["y", "z"]).execute(), tuple[tuple[bytes, bytes, float] | None])
    assert_type(pipe.bzpopmin(["y", "z"]).execute(), tuple[tuple[bytes, bytes, float] | None])
    assert_type(pipe.zadd("z", {"a": 2, "b": 0.1}).execute(), tuple[int])
    assert_type(pipe.zadd("z", {"a": 1.5}, incr=True).execute(), tuple[float | None])
    assert_type(pipe.zcard("z").execute(), tuple[int])
    assert_type(pipe.zcount("z", "(1", "+inf").execute(), tuple[int])
    assert_type(pipe.zdiff(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(pipe.zdiff(["a", "b"], withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zdiffstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zincrby("z", 0.5, "a").execute(), tuple[float])
    assert_type(pipe.zinter(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(pipe.zinter({"a": 2, "b": 0.5}, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zintercard(["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zinterstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zlexcount("z", "-", "(c").execute(), tuple[int])
    assert_type(
        pipe.zmpop(["y", "z"], min=True).execute(), tuple[tuple[bytes, list[tuple[bytes, float]]] | None]
    )
    assert_type(pipe.zmscore("z", ["a", "b", "x"]).execute(), tuple[list[float | None]])
    assert_type(pipe.zpopmax("z").execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zpopmin("z").execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zrandmember("z").execute(), tuple[bytes | None])
    assert_type(pipe.zrandmember("z", -2).execute(), tuple[list[bytes]])
    assert_type(pipe.zrandmember("z", -2, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zrange("z", 0, -1).execute(), tuple[list[bytes]])
    assert_type(pipe.zrange("z", 0, -1, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zrangebylex("z", "[b", "+").execute(), tuple[list[bytes]])
    assert_type(pipe.zrangebyscore("z", "(1", 3).execute(), tuple[list[bytes]])
    assert_type(
        pipe.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(pipe.zrangestore("y", "z", 0, 1).execute(), tuple[int])
    assert_type(pipe.zrank("z", "b").execute(), tuple[int | None])
    assert_type(pipe.zrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(pipe.zrem("z", "a", "x").execute(), tuple[int])
    assert_type(pipe.zremrangebylex("z", "[b", "+").execute(), tuple[int])
    assert_type(pipe.zremrangebyrank("z", 0, -2).execute(), tuple[int])
    assert_type(pipe.zremrangebyscore("z", "-inf", "(3").execute(), tuple[int])
    assert_type(pipe.zrevrange("z", 0, -1).execute(), tuple[list[bytes]])
    assert_type(pipe.zrevrange("z", 0, 0, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(pipe.zrevrangebylex("z", "+", "(a").execute(), tuple[list[bytes]])
    assert_type(pipe.zrevrangebyscore("z", "+inf", "(1").execute(), tuple[list[bytes]])
    assert_type(
        pipe.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(pipe.zrevrank("z", "b").execute(), tuple[int | None])
    assert_type(pipe.zrevrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(pipe.zscan("z").execute(), tuple[ScanPage[list[tuple[bytes, float]]]])
    assert_type(
        pipe.zscan("z", 0, match="b*", count=100, noscores=True).execute(), tuple[ScanPage[list[bytes]]]
    )
    assert_type(pipe.zscore("z", "a").execute(), tuple[float | None])
    assert_type(pipe.zunion(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(
        pipe.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(pipe.zunionstore("c", ["a", "b"]).execute(), tuple[int])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(
        await pipe.bzmpop(0.01, ["y", "z"], max=True, count=2).execute(),
        tuple[tuple[bytes, list[tuple[bytes, float]]] | None],
    )
    assert_type(await pipe.bzpopmax(["y", "z"]).execute(), tuple[tuple[bytes, bytes, float] | None])
    assert_type(await pipe.bzpopmin(["y", "z"]).execute(), tuple[tuple[bytes, bytes, float] | None])
    assert_type(await pipe.zadd("z", {"a": 2, "b": 0.1}).execute(), tuple[int])
    assert_type(await pipe.zadd("z", {"a": 1.5}, incr=True).execute(), tuple[float | None])
    assert_type(await pipe.zcard("z").execute(), tuple[int])
    assert_type(await pipe.zcount("z", "(1", "+inf").execute(), tuple[int])
    assert_type(await pipe.zdiff(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(await pipe.zdiff(["a", "b"], withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zdiffstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zincrby("z", 0.5, "a").execute(), tuple[float])
    assert_type(await pipe.zinter(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(
        await pipe.zinter({"a": 2, "b": 0.5}, withscores=True).execute(), tuple[list[tuple[bytes, float]]]
    )
    assert_type(await pipe.zintercard(["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zinterstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zlexcount("z", "-", "(c").execute(), tuple[int])
    assert_type(
        await pipe.zmpop(["y", "z"], min=True).execute(),
        tuple[tuple[bytes, list[tuple[bytes, float]]] | None],
    )
    assert_type(await pipe.zmscore("z", ["a", "b", "x"]).execute(), tuple[list[float | None]])
    assert_type(await pipe.zpopmax("z").execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zpopmin("z").execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zrandmember("z").execute(), tuple[bytes | None])
    assert_type(await pipe.zrandmember("z", -2).execute(), tuple[list[bytes]])
    assert_type(await pipe.zrandmember("z", -2, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zrange("z", 0, -1).execute(), tuple[list[bytes]])
    assert_type(await pipe.zrange("z", 0, -1, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zrangebylex("z", "[b", "+").execute(), tuple[list[bytes]])
    assert_type(await pipe.zrangebyscore("z", "(1", 3).execute(), tuple[list[bytes]])
    assert_type(
        await pipe.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(await pipe.zrangestore("y", "z", 0, 1).execute(), tuple[int])
    assert_type(await pipe.zrank("z", "b").execute(), tuple[int | None])
    assert_type(await pipe.zrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(await pipe.zrem("z", "a", "x").execute(), tuple[int])
    assert_type(await pipe.zremrangebylex("z", "[b", "+").execute(), tuple[int])
    assert_type(await pipe.zremrangebyrank("z", 0, -2).execute(), tuple[int])
    assert_type(await pipe.zremrangebyscore("z", "-inf", "(3").execute(), tuple[int])
    assert_type(await pipe.zrevrange("z", 0, -1).execute(), tuple[list[bytes]])
    assert_type(await pipe.zrevrange("z", 0, 0, withscores=True).execute(), tuple[list[tuple[bytes, float]]])
    assert_type(await pipe.zrevrangebylex("z", "+", "(a").execute(), tuple[list[bytes]])
    assert_type(await pipe.zrevrangebyscore("z", "+inf", "(1").execute(), tuple[list[bytes]])
    assert_type(
        await pipe.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(await pipe.zrevrank("z", "b").execute(), tuple[int | None])
    assert_type(await pipe.zrevrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(await pipe.zscan("z").execute(), tuple[ScanPage[list[tuple[bytes, float]]]])
    assert_type(
        await pipe.zscan("z", 0, match="b*", count=100, noscores=True).execute(), tuple[ScanPage[list[bytes]]]
    )
    assert_type(await pipe.zscore("z", "a").execute(), tuple[float | None])
    assert_type(await pipe.zunion(["a", "b"]).execute(), tuple[list[bytes]])
    assert_type(
        await pipe.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True).execute(),
        tuple[list[tuple[bytes, float]]],
    )
    assert_type(await pipe.zunionstore("c", ["a", "b"]).execute(), tuple[int])


def sync_str(client: Client[str]) -> None:
    assert_type(
        client.bzmpop(0.01, ["y", "z"], max=True, count=2), tuple[str, list[tuple[str, float]]] | None
    )
    assert_type(client.bzpopmax(["y", "z"]), tuple[str, str, float] | None)
    assert_type(client.bzpopmin(["y", "z"]), tuple[str, str, float] | None)
    assert_type(client.zadd("z", {"a": 2, "b": 0.1}), int)
    assert_type(client.zadd("z", {"a": 1.5}, incr=True), float | None)
    assert_type(client.zcard("z"), int)
    assert_type(client.zcount("z", "(1", "+inf"), int)
    assert_type(client.zdiff(["a", "b"]), list[str])
    assert_type(client.zdiff(["a", "b"], withscores=True), list[tuple[str, float]])
    assert_type(client.zdiffstore("c", ["a", "b"]), int)
    assert_type(client.zincrby("z", 0.5, "a"), float)
    assert_type(client.zinter(["a", "b"]), list[str])
    assert_type(client.zinter({"a": 2, "b": 0.5}, withscores=True), list[tuple[str, float]])
    assert_type(client.zintercard(["a", "b"]), int)
    assert_type(client.zinterstore("c", ["a", "b"]), int)
    assert_type(client.zlexcount("z", "-", "(c"), int)
    assert_type(client.zmpop(["y", "z"], min=True), tuple[str, list[tuple[str, float]]] | None)
    assert_type(client.zmscore("z", ["a", "b", "x"]), list[float | None])
    assert_type(client.zpopmax("z"), list[tuple[str, float]])
    assert_type(client.zpopmin("z"), list[tuple[str, float]])
    assert_type(client.zrandmember("z"), str | None)
    assert_type(client.zrandmember("z", -2), list[str])
    assert_type(client.zrandmember("z", -2, withscores=True), list[tuple[str, float]])
    assert_type(client.zrange("z", 0, -1), list[str])
    assert_type(client.zrange("z", 0, -1, withscores=True), list[tuple[str, float]])
    assert_type(client.zrangebylex("z", "[b", "+"), list[str])
    assert_type(client.zrangebyscore("z", "(1", 3), list[str])
    assert_type(
        client.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True), list[tuple[str, float]]
    )
    assert_type(client.zrangestore("y", "z", 0, 1), int)
    assert_type(client.zrank("z", "b"), int | None)
    assert_type(client.zrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(client.zrem("z", "a", "x"), int)
    assert_type(client.zremrangebylex("z", "[b", "+"), int)
    assert_type(client.zremrangebyrank("z", 0, -2), int)
    assert_type(client.zremrangebyscore("z", "-inf", "(3"), int)
    assert_type(client.zrevrange("z", 0, -1), list[str])
    assert_type(client.zrevrange("z", 0, 0, withscores=True), list[tuple[str, float]])
    assert_type(client.zrevrangebylex("z", "+", "(a"), list[str])
    assert_type(client.zrevrangebyscore("z", "+inf", "(1"), list[str])
    assert_type(
        client.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True), list[tuple[str, float]]
    )
    assert_type(client.zrevrank("z", "b"), int | None)
    assert_type(client.zrevrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(client.zscan("z"), ScanPage[list[tuple[str, float]]])
    assert_type(client.zscan("z", 0, match="b*", count=100, noscores=True), ScanPage[list[str]])
    assert_type(client.zscore("z", "a"), float | None)
    assert_type(client.zunion(["a", "b"]), list[str])
    assert_type(client.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True), list[tuple[str, float]])
    assert_type(client.zunionstore("c", ["a", "b"]), int)


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(
        await client.bzmpop(0.01, ["y", "z"], max=True, count=2), tuple[str, list[tuple[str, float]]] | None
    )
    assert_type(await client.bzpopmax(["y", "z"]), tuple[str, str, float] | None)
    assert_type(await client.bzpopmin(["y", "z"]), tuple[str, str, float] | None)
    assert_type(await client.zadd("z", {"a": 2, "b": 0.1}), int)
    assert_type(await client.zadd("z", {"a": 1.5}, incr=True), float | None)
    assert_type(await client.zcard("z"), int)
    assert_type(await client.zcount("z", "(1", "+inf"), int)
    assert_type(await client.zdiff(["a", "b"]), list[str])
    assert_type(await client.zdiff(["a", "b"], withscores=True), list[tuple[str, float]])
    assert_type(await client.zdiffstore("c", ["a", "b"]), int)
    assert_type(await client.zincrby("z", 0.5, "a"), float)
    assert_type(await client.zinter(["a", "b"]), list[str])
    assert_type(await client.zinter({"a": 2, "b": 0.5}, withscores=True), list[tuple[str, float]])
    assert_type(await client.zintercard(["a", "b"]), int)
    assert_type(await client.zinterstore("c", ["a", "b"]), int)
    assert_type(await client.zlexcount("z", "-", "(c"), int)
    assert_type(await client.zmpop(["y", "z"], min=True), tuple[str, list[tuple[str, float]]] | None)
    assert_type(await client.zmscore("z", ["a", "b", "x"]), list[float | None])
    assert_type(await client.zpopmax("z"), list[tuple[str, float]])
    assert_type(await client.zpopmin("z"), list[tuple[str, float]])
    assert_type(await client.zrandmember("z"), str | None)
    assert_type(await client.zrandmember("z", -2), list[str])
    assert_type(await client.zrandmember("z", -2, withscores=True), list[tuple[str, float]])
    assert_type(await client.zrange("z", 0, -1), list[str])
    assert_type(await client.zrange("z", 0, -1, withscores=True), list[tuple[str, float]])
    assert_type(await client.zrangebylex("z", "[b", "+"), list[str])
    assert_type(await client.zrangebyscore("z", "(1", 3), list[str])
    assert_type(
        await client.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True), list[tuple[str, float]]
    )
    assert_type(await client.zrangestore("y", "z", 0, 1), int)
    assert_type(await client.zrank("z", "b"), int | None)
    assert_type(await client.zrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(await client.zrem("z", "a", "x"), int)
    assert_type(await client.zremrangebylex("z", "[b", "+"), int)
    assert_type(await client.zremrangebyrank("z", 0, -2), int)
    assert_type(await client.zremrangebyscore("z", "-inf", "(3"), int)
    assert_type(await client.zrevrange("z", 0, -1), list[str])
    assert_type(await client.zrevrange("z", 0, 0, withscores=True), list[tuple[str, float]])
    assert_type(await client.zrevrangebylex("z", "+", "(a"), list[str])
    assert_type(await client.zrevrangebyscore("z", "+inf", "(1"), list[str])
    assert_type(
        await client.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True), list[tuple[str, float]]
    )
    assert_type(await client.zrevrank("z", "b"), int | None)
    assert_type(await client.zrevrank("z", "b", withscore=True), tuple[int, float] | None)
    assert_type(await client.zscan("z"), ScanPage[list[tuple[str, float]]])
    assert_type(await client.zscan("z", 0, match="b*", count=100, noscores=True), ScanPage[list[str]])
    assert_type(await client.zscore("z", "a"), float | None)
    assert_type(await client.zunion(["a", "b"]), list[str])
    assert_type(
        await client.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True), list[tuple[str, float]]
    )
    assert_type(await client.zunionstore("c", ["a", "b"]), int)


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(
        pipe.bzmpop(0.01, ["y", "z"], max=True, count=2).execute(),
        tuple[tuple[str, list[tuple[str, float]]] | None],
    )
    assert_type(pipe.bzpopmax(["y", "z"]).execute(), tuple[tuple[str, str, float] | None])
    assert_type(pipe.bzpopmin(["y", "z"]).execute(), tuple[tuple[str, str, float] | None])
    assert_type(pipe.zadd("z", {"a": 2, "b": 0.1}).execute(), tuple[int])
    assert_type(pipe.zadd("z", {"a": 1.5}, incr=True).execute(), tuple[float | None])
    assert_type(pipe.zcard("z").execute(), tuple[int])
    assert_type(pipe.zcount("z", "(1", "+inf").execute(), tuple[int])
    assert_type(pipe.zdiff(["a", "b"]).execute(), tuple[list[str]])
    assert_type(pipe.zdiff(["a", "b"], withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zdiffstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zincrby("z", 0.5, "a").execute(), tuple[float])
    assert_type(pipe.zinter(["a", "b"]).execute(), tuple[list[str]])
    assert_type(pipe.zinter({"a": 2, "b": 0.5}, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zintercard(["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zinterstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(pipe.zlexcount("z", "-", "(c").execute(), tuple[int])
    assert_type(pipe.zmpop(["y", "z"], min=True).execute(), tuple[tuple[str, list[tuple[str, float]]] | None])
    assert_type(pipe.zmscore("z", ["a", "b", "x"]).execute(), tuple[list[float | None]])
    assert_type(pipe.zpopmax("z").execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zpopmin("z").execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zrandmember("z").execute(), tuple[str | None])
    assert_type(pipe.zrandmember("z", -2).execute(), tuple[list[str]])
    assert_type(pipe.zrandmember("z", -2, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zrange("z", 0, -1).execute(), tuple[list[str]])
    assert_type(pipe.zrange("z", 0, -1, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zrangebylex("z", "[b", "+").execute(), tuple[list[str]])
    assert_type(pipe.zrangebyscore("z", "(1", 3).execute(), tuple[list[str]])
    assert_type(
        pipe.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(pipe.zrangestore("y", "z", 0, 1).execute(), tuple[int])
    assert_type(pipe.zrank("z", "b").execute(), tuple[int | None])
    assert_type(pipe.zrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(pipe.zrem("z", "a", "x").execute(), tuple[int])
    assert_type(pipe.zremrangebylex("z", "[b", "+").execute(), tuple[int])
    assert_type(pipe.zremrangebyrank("z", 0, -2).execute(), tuple[int])
    assert_type(pipe.zremrangebyscore("z", "-inf", "(3").execute(), tuple[int])
    assert_type(pipe.zrevrange("z", 0, -1).execute(), tuple[list[str]])
    assert_type(pipe.zrevrange("z", 0, 0, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(pipe.zrevrangebylex("z", "+", "(a").execute(), tuple[list[str]])
    assert_type(pipe.zrevrangebyscore("z", "+inf", "(1").execute(), tuple[list[str]])
    assert_type(
        pipe.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(pipe.zrevrank("z", "b").execute(), tuple[int | None])
    assert_type(pipe.zrevrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(pipe.zscan("z").execute(), tuple[ScanPage[list[tuple[str, float]]]])
    assert_type(
        pipe.zscan("z", 0, match="b*", count=100, noscores=True).execute(), tuple[ScanPage[list[str]]]
    )
    assert_type(pipe.zscore("z", "a").execute(), tuple[float | None])
    assert_type(pipe.zunion(["a", "b"]).execute(), tuple[list[str]])
    assert_type(
        pipe.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(pipe.zunionstore("c", ["a", "b"]).execute(), tuple[int])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(
        await pipe.bzmpop(0.01, ["y", "z"], max=True, count=2).execute(),
        tuple[tuple[str, list[tuple[str, float]]] | None],
    )
    assert_type(await pipe.bzpopmax(["y", "z"]).execute(), tuple[tuple[str, str, float] | None])
    assert_type(await pipe.bzpopmin(["y", "z"]).execute(), tuple[tuple[str, str, float] | None])
    assert_type(await pipe.zadd("z", {"a": 2, "b": 0.1}).execute(), tuple[int])
    assert_type(await pipe.zadd("z", {"a": 1.5}, incr=True).execute(), tuple[float | None])
    assert_type(await pipe.zcard("z").execute(), tuple[int])
    assert_type(await pipe.zcount("z", "(1", "+inf").execute(), tuple[int])
    assert_type(await pipe.zdiff(["a", "b"]).execute(), tuple[list[str]])
    assert_type(await pipe.zdiff(["a", "b"], withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zdiffstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zincrby("z", 0.5, "a").execute(), tuple[float])
    assert_type(await pipe.zinter(["a", "b"]).execute(), tuple[list[str]])
    assert_type(
        await pipe.zinter({"a": 2, "b": 0.5}, withscores=True).execute(), tuple[list[tuple[str, float]]]
    )
    assert_type(await pipe.zintercard(["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zinterstore("c", ["a", "b"]).execute(), tuple[int])
    assert_type(await pipe.zlexcount("z", "-", "(c").execute(), tuple[int])
    assert_type(
        await pipe.zmpop(["y", "z"], min=True).execute(), tuple[tuple[str, list[tuple[str, float]]] | None]
    )
    assert_type(await pipe.zmscore("z", ["a", "b", "x"]).execute(), tuple[list[float | None]])
    assert_type(await pipe.zpopmax("z").execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zpopmin("z").execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zrandmember("z").execute(), tuple[str | None])
    assert_type(await pipe.zrandmember("z", -2).execute(), tuple[list[str]])
    assert_type(await pipe.zrandmember("z", -2, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zrange("z", 0, -1).execute(), tuple[list[str]])
    assert_type(await pipe.zrange("z", 0, -1, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zrangebylex("z", "[b", "+").execute(), tuple[list[str]])
    assert_type(await pipe.zrangebyscore("z", "(1", 3).execute(), tuple[list[str]])
    assert_type(
        await pipe.zrangebyscore("z", -inf, inf, start=1, num=2, withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(await pipe.zrangestore("y", "z", 0, 1).execute(), tuple[int])
    assert_type(await pipe.zrank("z", "b").execute(), tuple[int | None])
    assert_type(await pipe.zrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(await pipe.zrem("z", "a", "x").execute(), tuple[int])
    assert_type(await pipe.zremrangebylex("z", "[b", "+").execute(), tuple[int])
    assert_type(await pipe.zremrangebyrank("z", 0, -2).execute(), tuple[int])
    assert_type(await pipe.zremrangebyscore("z", "-inf", "(3").execute(), tuple[int])
    assert_type(await pipe.zrevrange("z", 0, -1).execute(), tuple[list[str]])
    assert_type(await pipe.zrevrange("z", 0, 0, withscores=True).execute(), tuple[list[tuple[str, float]]])
    assert_type(await pipe.zrevrangebylex("z", "+", "(a").execute(), tuple[list[str]])
    assert_type(await pipe.zrevrangebyscore("z", "+inf", "(1").execute(), tuple[list[str]])
    assert_type(
        await pipe.zrevrangebyscore("z", inf, 1, start=2, num=-1, withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(await pipe.zrevrank("z", "b").execute(), tuple[int | None])
    assert_type(await pipe.zrevrank("z", "b", withscore=True).execute(), tuple[tuple[int, float] | None])
    assert_type(await pipe.zscan("z").execute(), tuple[ScanPage[list[tuple[str, float]]]])
    assert_type(
        await pipe.zscan("z", 0, match="b*", count=100, noscores=True).execute(), tuple[ScanPage[list[str]]]
    )
    assert_type(await pipe.zscore("z", "a").execute(), tuple[float | None])
    assert_type(await pipe.zunion(["a", "b"]).execute(), tuple[list[str]])
    assert_type(
        await pipe.zunion({"a": 3, "b": -1}, aggregate="MIN", withscores=True).execute(),
        tuple[list[tuple[str, float]]],
    )
    assert_type(await pipe.zunionstore("c", ["a", "b"]).execute(), tuple[int])
