# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sorted set commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.commands.generated.builders import sorted_set as b
from valkeykit.types import Fields, Key, Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.shared import ScanPage

Ts = TypeVarTuple("Ts")


class SortedSetPipeline(PipelineFace[Mode, T, *Ts]):
    """The sorted set commands, queued."""

    __slots__ = ()

    def bzmpop(
        self,
        timeout: float | timedelta,
        keys: Key | Iterable[Key],
        *,
        min: bool = False,
        max: bool = False,
        count: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[tuple[T, float]]] | None]:
        """Queue BZMPOP: Take members from the first sorted set that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.bzmpop(timeout, keys, min=min, max=max, count=count))
        return queued

    def bzpopmax(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T, float] | None]:
        """Queue BZPOPMAX: Take the member with the highest score of the first sorted set that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.bzpopmax(keys, timeout))
        return queued

    def bzpopmin(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T, float] | None]:
        """Queue BZPOPMIN: Take the member with the lowest score of the first sorted set that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.bzpopmin(keys, timeout))
        return queued

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: Literal[False] = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        *,
        incr: Literal[True],
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, float | None]: ...

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        nx: bool,
        xx: bool,
        ch: bool,
        incr: Literal[True],
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, float | None]: ...

    @overload
    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int | float | None]: ...

    def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Any:
        """Queue ZADD: Add members with their scores, or change scores."""
        queued: Any = self
        self._queue(b.zadd(name, mapping, nx, xx, ch, incr, gt, lt))
        return queued

    def zcard(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZCARD: Return how many members a sorted set has."""
        queued: Any = self
        self._queue(b.zcard(name))
        return queued

    def zcount(self, name: Key, min: Value, max: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZCOUNT: Return how many members have a score in a range."""
        queued: Any = self
        self._queue(b.zcount(name, min, max))
        return queued

    @overload
    def zdiff(
        self, keys: Key | Iterable[Key], withscores: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zdiff(
        self, keys: Key | Iterable[Key], withscores: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zdiff(
        self, keys: Key | Iterable[Key], withscores: bool = False
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zdiff(self, keys: Key | Iterable[Key], withscores: bool = False) -> Any:
        """Queue ZDIFF: Return the members of the first sorted set that are in none of the others."""
        queued: Any = self
        self._queue(b.zdiff(keys, withscores))
        return queued

    def zdiffstore(self, dest: Key, keys: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZDIFFSTORE: Store the members of the first sorted set that are in none of the others."""
        queued: Any = self
        self._queue(b.zdiffstore(dest, keys))
        return queued

    def zincrby(self, name: Key, amount: float, value: Value) -> Pipeline[Mode, T, *Ts, float]:
        """Queue ZINCRBY: Add to the score of a member."""
        queued: Any = self
        self._queue(b.zincrby(name, amount, value))
        return queued

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        *,
        withscores: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None,
        withscores: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> Any:
        """Queue ZINTER: Return the members that all sorted sets have."""
        queued: Any = self
        self._queue(b.zinter(keys, aggregate, withscores))
        return queued

    def zintercard(
        self, keys: Key | Iterable[Key], *, limit: int | None = None
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZINTERCARD: Return how many members all sorted sets have in common."""
        queued: Any = self
        self._queue(b.zintercard(keys, limit=limit))
        return queued

    def zinterstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZINTERSTORE: Store the members that all sorted sets have."""
        queued: Any = self
        self._queue(b.zinterstore(dest, keys, aggregate))
        return queued

    def zlexcount(self, name: Key, min: Text, max: Text) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZLEXCOUNT: Return how many members are in an alphabetical range."""
        queued: Any = self
        self._queue(b.zlexcount(name, min, max))
        return queued

    def zmpop(
        self, keys: Key | Iterable[Key], *, min: bool = False, max: bool = False, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[tuple[T, float]]] | None]:
        """Queue ZMPOP: Take members from the first sorted set that has any."""
        queued: Any = self
        self._queue(b.zmpop(keys, min=min, max=max, count=count))
        return queued

    def zmscore(
        self, key: Key, members: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[float | None]]:
        """Queue ZMSCORE: Return the scores of several members."""
        queued: Any = self
        self._queue(b.zmscore(key, members))
        return queued

    def zpopmax(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]:
        """Queue ZPOPMAX: Take the members with the highest scores."""
        queued: Any = self
        self._queue(b.zpopmax(name, count))
        return queued

    def zpopmin(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]:
        """Queue ZPOPMIN: Take the members with the lowest scores."""
        queued: Any = self
        self._queue(b.zpopmin(name, count))
        return queued

    @overload
    def zrandmember(
        self, key: Key, count: None = None, withscores: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None = None, *, withscores: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None, withscores: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int, withscores: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None = None, withscores: bool = False
    ) -> Pipeline[Mode, T, *Ts, T | list[tuple[T, float]] | list[T] | None]: ...

    def zrandmember(self, key: Key, count: int | None = None, withscores: bool = False) -> Any:
        """Queue ZRANDMEMBER: Return random members of a sorted set."""
        queued: Any = self
        self._queue(b.zrandmember(key, count, withscores))
        return queued

    @overload
    def zrange(
        self,
        name: Key,
        start: Value,
        end: Value,
        desc: bool = False,
        withscores: Literal[False] = False,
        score_cast_func: Callable[[float], float] = float,
        byscore: bool = False,
        bylex: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zrange(
        self,
        name: Key,
        start: Value,
        end: Value,
        desc: bool = False,
        *,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
        byscore: bool = False,
        bylex: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrange(
        self,
        name: Key,
        start: Value,
        end: Value,
        desc: bool,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
        byscore: bool = False,
        bylex: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrange(
        self,
        name: Key,
        start: Value,
        end: Value,
        desc: bool = False,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
        byscore: bool = False,
        bylex: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zrange(
        self,
        name: Key,
        start: Value,
        end: Value,
        desc: bool = False,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
        byscore: bool = False,
        bylex: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Any:
        """Queue ZRANGE: Return members by rank, by score or in alphabetical order."""
        queued: Any = self
        self._queue(
            b.zrange(name, start, end, desc, withscores, score_cast_func, byscore, bylex, offset, num)
        )
        return queued

    def zrangebylex(
        self, name: Key, min: Text, max: Text, start: int | None = None, num: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ZRANGEBYLEX: Return members in an alphabetical range."""
        queued: Any = self
        self._queue(b.zrangebylex(name, min, max, start, num))
        return queued

    @overload
    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: Literal[False] = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None = None,
        num: int | None = None,
        *,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None,
        num: int | None,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Any:
        """Queue ZRANGEBYSCORE: Return members with a score in a range."""
        queued: Any = self
        self._queue(b.zrangebyscore(name, min, max, start, num, withscores, score_cast_func))
        return queued

    def zrangestore(
        self,
        dest: Key,
        name: Key,
        start: Value,
        end: Value,
        byscore: bool = False,
        bylex: bool = False,
        desc: bool = False,
        offset: int | None = None,
        num: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZRANGESTORE: Store members by rank, by score or in alphabetical order."""
        queued: Any = self
        self._queue(b.zrangestore(dest, name, start, end, byscore, bylex, desc, offset, num))
        return queued

    @overload
    def zrank(
        self, name: Key, value: Value, withscore: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, int | None]: ...

    @overload
    def zrank(
        self, name: Key, value: Value, withscore: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, tuple[int, float] | None]: ...

    @overload
    def zrank(
        self, name: Key, value: Value, withscore: bool = False
    ) -> Pipeline[Mode, T, *Ts, int | tuple[int, float] | None]: ...

    def zrank(self, name: Key, value: Value, withscore: bool = False) -> Any:
        """Queue ZRANK: Return the rank of a member, counted from the lowest score."""
        queued: Any = self
        self._queue(b.zrank(name, value, withscore))
        return queued

    def zrem(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZREM: Remove members from a sorted set."""
        queued: Any = self
        self._queue(b.zrem(name, *values))
        return queued

    def zremrangebylex(self, name: Key, min: Text, max: Text) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZREMRANGEBYLEX: Remove members in an alphabetical range."""
        queued: Any = self
        self._queue(b.zremrangebylex(name, min, max))
        return queued

    def zremrangebyrank(self, name: Key, min: int, max: int) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZREMRANGEBYRANK: Remove members by rank."""
        queued: Any = self
        self._queue(b.zremrangebyrank(name, min, max))
        return queued

    def zremrangebyscore(self, name: Key, min: Value, max: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZREMRANGEBYSCORE: Remove members with a score in a range."""
        queued: Any = self
        self._queue(b.zremrangebyscore(name, min, max))
        return queued

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: Literal[False] = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Any:
        """Queue ZREVRANGE: Return members by rank, the highest score first."""
        queued: Any = self
        self._queue(b.zrevrange(name, start, end, withscores, score_cast_func))
        return queued

    def zrevrangebylex(
        self, name: Key, max: Text, min: Text, start: int | None = None, num: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue ZREVRANGEBYLEX: Return members in an alphabetical range, the last first."""
        queued: Any = self
        self._queue(b.zrevrangebylex(name, max, min, start, num))
        return queued

    @overload
    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: Literal[False] = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None = None,
        num: int | None = None,
        *,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None,
        num: int | None,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> Any:
        """Queue ZREVRANGEBYSCORE: Return members with a score in a range, the highest score first."""
        queued: Any = self
        self._queue(b.zrevrangebyscore(name, max, min, start, num, withscores, score_cast_func))
        return queued

    @overload
    def zrevrank(
        self, name: Key, value: Value, withscore: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, int | None]: ...

    @overload
    def zrevrank(
        self, name: Key, value: Value, withscore: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, tuple[int, float] | None]: ...

    @overload
    def zrevrank(
        self, name: Key, value: Value, withscore: bool = False
    ) -> Pipeline[Mode, T, *Ts, int | tuple[int, float] | None]: ...

    def zrevrank(self, name: Key, value: Value, withscore: bool = False) -> Any:
        """Queue ZREVRANK: Return the rank of a member, counted from the highest score."""
        queued: Any = self
        self._queue(b.zrevrank(name, value, withscore))
        return queued

    @overload
    def zscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
        *,
        noscores: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[tuple[T, float]]]]: ...

    @overload
    def zscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
        *,
        noscores: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]: ...

    @overload
    def zscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
        *,
        noscores: bool = False,
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[tuple[T, float]]] | ScanPage[list[T]]]: ...

    def zscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
        *,
        noscores: bool = False,
    ) -> Any:
        """Queue ZSCAN: Return some members of a sorted set and where to go on."""
        queued: Any = self
        self._queue(b.zscan(name, cursor, match, count, score_cast_func, noscores=noscores))
        return queued

    def zscore(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, float | None]:
        """Queue ZSCORE: Return the score of a member."""
        queued: Any = self
        self._queue(b.zscore(name, value))
        return queued

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        *,
        withscores: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None,
        withscores: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, float]]]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[tuple[T, float]]]: ...

    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> Any:
        """Queue ZUNION: Return the members that any of the sorted sets has."""
        queued: Any = self
        self._queue(b.zunion(keys, aggregate, withscores))
        return queued

    def zunionstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue ZUNIONSTORE: Store the members that any of the sorted sets has."""
        queued: Any = self
        self._queue(b.zunionstore(dest, keys, aggregate))
        return queued
