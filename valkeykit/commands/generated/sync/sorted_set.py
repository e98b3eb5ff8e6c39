# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sorted set commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import sorted_set as b
from valkeykit.types import Fields, Key, Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.replies.shared import ScanPage


class SortedSetCommands(SyncFace[T]):
    """The sorted set commands."""

    __slots__ = ()

    def bzmpop(
        self,
        timeout: float | timedelta,
        keys: Key | Iterable[Key],
        *,
        min: bool = False,
        max: bool = False,
        count: int | None = None,
    ) -> tuple[T, list[tuple[T, float]]] | None:
        """Take members from the first sorted set that has any, and wait while all are empty.

        Args:
            timeout: the longest wait; 0 waits for ever; seconds.
            keys: the sorted sets, looked at in this order.
            min: take the members with the lowest scores.
            max: take the members with the highest scores.
            count: how many members at most; 1 when not given.

        Returns: the key and its members with their scores, or None when the wait ended without any.

        Example: ``bzmpop(0.01, ["y", "z"], max=True, count=2)`` → ``(b'z', [(b'c', inf), (b'b', 2.0)])``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/bzmpop/
        """
        return self._run(b.bzmpop(timeout, keys, min=min, max=max, count=count))

    def bzpopmax(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> tuple[T, T, float] | None:
        """Take the member with the highest score of the first sorted set that has any, and wait while all are empty.

        Args:
            keys: the sorted sets, looked at in this order.
            timeout: the longest wait; 0 waits for ever; seconds.

        Returns: the key, the member and its score, or None when the wait ended without one.

        Example: ``bzpopmax(["y", "z"])`` → ``(b'z', b'b', 2.5)``
        Since server 5.0.0. Replay class: never. See https://valkey.io/commands/bzpopmax/
        """
        return self._run(b.bzpopmax(keys, timeout))

    def bzpopmin(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> tuple[T, T, float] | None:
        """Take the member with the lowest score of the first sorted set that has any, and wait while all are empty.

        Args:
            keys: the sorted sets, looked at in this order.
            timeout: the longest wait; 0 waits for ever; seconds.

        Returns: the key, the member and its score, or None when the wait ended without one.

        Example: ``bzpopmin(["y", "z"])`` → ``(b'z', b'a', 1.0)``
        Since server 5.0.0. Replay class: never. See https://valkey.io/commands/bzpopmin/
        """
        return self._run(b.bzpopmin(keys, timeout))

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
    ) -> int: ...

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
    ) -> float | None: ...

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
    ) -> float | None: ...

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
    ) -> int | float | None: ...

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
    ) -> int | float | None:
        """Add members with their scores, or change scores.

        Args:
            mapping: the scores by member.
            nx: only add members; server 3.0.2 or later.
            xx: only change members; server 3.0.2 or later.
            ch: count changed members, too; server 3.0.2 or later.
            incr: add to the score of the one member given; server 3.0.2 or later.
            gt: only change a score to a higher one; not with nx; server 6.2.0 or later.
            lt: only change a score to a lower one; not with nx; server 6.2.0 or later.

        Returns: how many members were new; the new score, or None when a condition was not met (with incr).

        Example: ``zadd("z", {"a": 2, "b": 0.1})`` → ``1``
        Since server 1.2.0. Replay class: overwrite (accumulate with incr, checked with nx or xx or gt or lt). See https://valkey.io/commands/zadd/
        """
        return self._run(b.zadd(name, mapping, nx, xx, ch, incr, gt, lt))

    def zcard(self, name: Key) -> int:
        """Return how many members a sorted set has.

        Returns: the number of members; 0 when the sorted set does not exist.

        Example: ``zcard("z")`` → ``2``
        Since server 1.2.0. Replay class: read. See https://valkey.io/commands/zcard/
        """
        return self._run(b.zcard(name))

    def zcount(self, name: Key, min: Value, max: Value) -> int:
        """Return how many members have a score in a range.

        Args:
            min: lowest score; (5 excludes 5, -inf is the lowest of all.
            max: highest score; (5 excludes 5, +inf is the highest of all.

        Returns: the number of members.

        Example: ``zcount("z", "(1", "+inf")`` → ``2``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/zcount/
        """
        return self._run(b.zcount(name, min, max))

    @overload
    def zdiff(self, keys: Key | Iterable[Key], withscores: Literal[False] = False) -> list[T]: ...

    @overload
    def zdiff(self, keys: Key | Iterable[Key], withscores: Literal[True]) -> list[tuple[T, float]]: ...

    @overload
    def zdiff(
        self, keys: Key | Iterable[Key], withscores: bool = False
    ) -> list[T] | list[tuple[T, float]]: ...

    def zdiff(self, keys: Key | Iterable[Key], withscores: bool = False) -> list[T] | list[tuple[T, float]]:
        """Return the members of the first sorted set that are in none of the others.

        Args:
            keys: the first sorted set, then those to subtract.
            withscores: return the scores, too.

        Returns: the members, lowest score first; members and scores (with withscores).

        Example: ``zdiff(["a", "b"])`` → ``[b'y']``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/zdiff/
        """
        return self._run(b.zdiff(keys, withscores))

    def zdiffstore(self, dest: Key, keys: Key | Iterable[Key]) -> int:
        """Store the members of the first sorted set that are in none of the others.

        A second run gives another result when the destination is one of the sets to subtract.

        Args:
            dest: where the result is stored; what is there is replaced.
            keys: the first sorted set, then those to subtract.

        Returns: how many members the result has.

        Example: ``zdiffstore("c", ["a", "b"])`` → ``1``
        Since server 6.2.0. Replay class: accumulate. See https://valkey.io/commands/zdiffstore/
        """
        return self._run(b.zdiffstore(dest, keys))

    def zincrby(self, name: Key, amount: float, value: Value) -> float:
        """Add to the score of a member.

        Args:
            value: the member; a missing one counts as 0.

        Returns: the new score.

        Example: ``zincrby("z", 0.5, "a")`` → ``1.5``
        Since server 1.2.0. Replay class: accumulate. See https://valkey.io/commands/zincrby/
        """
        return self._run(b.zincrby(name, amount, value))

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: Literal[False] = False,
    ) -> list[T]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        *,
        withscores: Literal[True],
    ) -> list[tuple[T, float]]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None,
        withscores: Literal[True],
    ) -> list[tuple[T, float]]: ...

    @overload
    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> list[T] | list[tuple[T, float]]: ...

    def zinter(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> list[T] | list[tuple[T, float]]:
        """Return the members that all sorted sets have.

        Args:
            keys: the sorted sets or sets; as a mapping, what their scores are multiplied by.
            aggregate: how scores of one member combine; SUM when not given.
            withscores: return the scores, too.

        Returns: the members, lowest score first; members and scores (with withscores).

        Example: ``zinter(["a", "b"])`` → ``[b'x']``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/zinter/
        """
        return self._run(b.zinter(keys, aggregate, withscores))

    def zintercard(self, keys: Key | Iterable[Key], *, limit: int | None = None) -> int:
        """Return how many members all sorted sets have in common.

        Args:
            keys: the sorted sets or sets.
            limit: stop counting here; 0 counts all.

        Returns: the number of members.

        Example: ``zintercard(["a", "b"])`` → ``2``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/zintercard/
        """
        return self._run(b.zintercard(keys, limit=limit))

    def zinterstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> int:
        """Store the members that all sorted sets have.

        A second run gives other scores when the destination is one of the keys.

        Args:
            dest: where the result is stored; what is there is replaced.
            keys: the sorted sets or sets; as a mapping, what their scores are multiplied by.
            aggregate: how scores of one member combine; SUM when not given.

        Returns: how many members the result has.

        Example: ``zinterstore("c", ["a", "b"])`` → ``1``
        Since server 2.0.0. Replay class: accumulate. See https://valkey.io/commands/zinterstore/
        """
        return self._run(b.zinterstore(dest, keys, aggregate))

    def zlexcount(self, name: Key, min: Text, max: Text) -> int:
        """Return how many members are in an alphabetical range.

        Means something only when all members have the same score.

        Args:
            min: first member: [a includes a, (a excludes it, - is the first of all.
            max: last member: [a includes a, (a excludes it, + is the last of all.

        Returns: the number of members.

        Example: ``zlexcount("z", "-", "(c")`` → ``2``
        Since server 2.8.9. Replay class: read. See https://valkey.io/commands/zlexcount/
        """
        return self._run(b.zlexcount(name, min, max))

    def zmpop(
        self, keys: Key | Iterable[Key], *, min: bool = False, max: bool = False, count: int | None = None
    ) -> tuple[T, list[tuple[T, float]]] | None:
        """Take members from the first sorted set that has any.

        Args:
            keys: the sorted sets, looked at in this order.
            min: take the members with the lowest scores.
            max: take the members with the highest scores.
            count: how many members at most; 1 when not given.

        Returns: the key and its members with their scores, or None when all are empty.

        Example: ``zmpop(["y", "z"], min=True)`` → ``(b'z', [(b'a', 1.0)])``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/zmpop/
        """
        return self._run(b.zmpop(keys, min=min, max=max, count=count))

    def zmscore(self, key: Key, members: Value | Iterable[Value]) -> list[float | None]:
        """Return the scores of several members.

        Returns: one score per member, in the order asked; None for a missing one.

        Example: ``zmscore("z", ["a", "b", "x"])`` → ``[1.5, inf, None]``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/zmscore/
        """
        return self._run(b.zmscore(key, members))

    def zpopmax(self, name: Key, count: int | None = None) -> list[tuple[T, float]]:
        """Take the members with the highest scores.

        Args:
            count: how many members at most; 1 when not given.

        Returns: the members with their scores, the highest first; empty when the sorted set does not exist.

        Example: ``zpopmax("z")`` → ``[(b'b', 2.5)]``
        Since server 5.0.0. Replay class: never. See https://valkey.io/commands/zpopmax/
        """
        return self._run(b.zpopmax(name, count))

    def zpopmin(self, name: Key, count: int | None = None) -> list[tuple[T, float]]:
        """Take the members with the lowest scores.

        Args:
            count: how many members at most; 1 when not given.

        Returns: the members with their scores, the lowest first; empty when the sorted set does not exist.

        Example: ``zpopmin("z")`` → ``[(b'a', 1.0)]``
        Since server 5.0.0. Replay class: never. See https://valkey.io/commands/zpopmin/
        """
        return self._run(b.zpopmin(name, count))

    @overload
    def zrandmember(self, key: Key, count: None = None, withscores: Literal[False] = False) -> T | None: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None = None, *, withscores: Literal[True]
    ) -> list[tuple[T, float]]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None, withscores: Literal[True]
    ) -> list[tuple[T, float]]: ...

    @overload
    def zrandmember(self, key: Key, count: int, withscores: Literal[False] = False) -> list[T]: ...

    @overload
    def zrandmember(
        self, key: Key, count: int | None = None, withscores: bool = False
    ) -> T | list[tuple[T, float]] | list[T] | None: ...

    def zrandmember(
        self, key: Key, count: int | None = None, withscores: bool = False
    ) -> T | list[tuple[T, float]] | list[T] | None:
        """Return random members of a sorted set.

        Args:
            count: how many different members at most; negative so many, with repeats.
            withscores: return the scores, too.

        Returns: the member, or None when the sorted set does not exist; members and scores, repeats included; empty when the sorted set does not exist (with withscores); the members, repeats included; empty when the sorted set does not exist (with count).

        Example: ``zrandmember("z")`` → ``b'a'``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/zrandmember/
        """
        return self._run(b.zrandmember(key, count, withscores))

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
    ) -> list[T]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[T] | list[tuple[T, float]]: ...

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
    ) -> list[T] | list[tuple[T, float]]:
        """Return members by rank, by score or in alphabetical order.

        offset and num go with byscore or bylex, withscores not with bylex; the server refuses other pairs.

        Args:
            start: where to start: a rank from 0 (negative counts from the end), a score or a [member.
            end: where to end, included unless it is written with (.
            desc: highest first; then start is the highest score or last member; server 6.2.0 or later.
            withscores: return the scores, too.
            score_cast_func: what makes scores of the numbers, such as int or round.
            byscore: start and end are scores; server 6.2.0 or later.
            bylex: start and end are members in alphabetical order: [a, (a, - or +; server 6.2.0 or later.
            offset: how many matches to skip; server 6.2.0 or later.
            num: how many to return; negative returns all; server 6.2.0 or later.

        Returns: the members, lowest score first; members and scores (with withscores).

        Example: ``zrange("z", 0, -1)`` → ``[b'a', b'b', b'c']``
        Since server 1.2.0. Replay class: read. See https://valkey.io/commands/zrange/
        """
        return self._run(
            b.zrange(name, start, end, desc, withscores, score_cast_func, byscore, bylex, offset, num)
        )

    def zrangebylex(
        self, name: Key, min: Text, max: Text, start: int | None = None, num: int | None = None
    ) -> list[T]:
        """Return members in an alphabetical range.

        Means something only when all members have the same score. ZRANGE with bylex does the same.

        Args:
            min: first member: [a includes a, (a excludes it, - is the first of all.
            max: last member: [a includes a, (a excludes it, + is the last of all.
            start: how many matches to skip.
            num: how many to return; negative returns all.

        Returns: the members, in alphabetical order.

        Example: ``zrangebylex("z", "[b", "+")`` → ``[b'b', b'c']``
        Since server 2.8.9. Replay class: read. See https://valkey.io/commands/zrangebylex/
        """
        return self._run(b.zrangebylex(name, min, max, start, num))

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
    ) -> list[T]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[T] | list[tuple[T, float]]: ...

    def zrangebyscore(
        self,
        name: Key,
        min: Value,
        max: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> list[T] | list[tuple[T, float]]:
        """Return members with a score in a range.

        ZRANGE with byscore does the same.

        Args:
            min: lowest score; (5 excludes 5, -inf is the lowest of all.
            max: highest score; (5 excludes 5, +inf is the highest of all.
            start: how many matches to skip.
            num: how many to return; negative returns all.
            withscores: return the scores, too; server 2.0.0 or later.
            score_cast_func: what makes scores of the numbers, such as int or round.

        Returns: the members, lowest score first; members and scores (with withscores).

        Example: ``zrangebyscore("z", "(1", 3)`` → ``[b'b', b'c']``
        Since server 1.0.5. Replay class: read. See https://valkey.io/commands/zrangebyscore/
        """
        return self._run(b.zrangebyscore(name, min, max, start, num, withscores, score_cast_func))

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
    ) -> int:
        """Store members by rank, by score or in alphabetical order.

        A second run keeps less when destination and source are the same.

        Args:
            dest: where the result is stored; what is there is replaced.
            name: the sorted set to take from.
            start: where to start: a rank from 0 (negative counts from the end), a score or a [member.
            end: where to end, included unless it is written with (.
            byscore: start and end are scores.
            bylex: start and end are members in alphabetical order: [a, (a, - or +.
            desc: highest first; then start is the highest score or last member.
            offset: how many matches to skip.
            num: how many to return; negative returns all.

        Returns: how many members the result has.

        Example: ``zrangestore("y", "z", 0, 1)`` → ``2``
        Since server 6.2.0. Replay class: accumulate. See https://valkey.io/commands/zrangestore/
        """
        return self._run(b.zrangestore(dest, name, start, end, byscore, bylex, desc, offset, num))

    @overload
    def zrank(self, name: Key, value: Value, withscore: Literal[False] = False) -> int | None: ...

    @overload
    def zrank(self, name: Key, value: Value, withscore: Literal[True]) -> tuple[int, float] | None: ...

    @overload
    def zrank(self, name: Key, value: Value, withscore: bool = False) -> int | tuple[int, float] | None: ...

    def zrank(self, name: Key, value: Value, withscore: bool = False) -> int | tuple[int, float] | None:
        """Return the rank of a member, counted from the lowest score.

        Args:
            value: the member.
            withscore: return the score, too; server 7.2.0 or later.

        Returns: the rank from 0, the lowest score first, or None when there is no such member; rank and score, or None when there is no such member (with withscore).

        Example: ``zrank("z", "b")`` → ``1``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/zrank/
        """
        return self._run(b.zrank(name, value, withscore))

    def zrem(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Remove members from a sorted set.

        Args:
            values: the members.

        Returns: how many members were there.

        Example: ``zrem("z", "a", "x")`` → ``1``
        Since server 1.2.0. Replay class: overwrite. See https://valkey.io/commands/zrem/
        """
        return self._run(b.zrem(name, *values))

    def zremrangebylex(self, name: Key, min: Text, max: Text) -> int:
        """Remove members in an alphabetical range.

        Means something only when all members have the same score.

        Args:
            min: first member: [a includes a, (a excludes it, - is the first of all.
            max: last member: [a includes a, (a excludes it, + is the last of all.

        Returns: how many members were removed.

        Example: ``zremrangebylex("z", "[b", "+")`` → ``2``
        Since server 2.8.9. Replay class: overwrite. See https://valkey.io/commands/zremrangebylex/
        """
        return self._run(b.zremrangebylex(name, min, max))

    def zremrangebyrank(self, name: Key, min: int, max: int) -> int:
        """Remove members by rank.

        Args:
            min: first rank, from 0 at the lowest score; negative counts from the end.
            max: last rank, included.

        Returns: how many members were removed.

        Example: ``zremrangebyrank("z", 0, -2)`` → ``2``
        Since server 2.0.0. Replay class: accumulate. See https://valkey.io/commands/zremrangebyrank/
        """
        return self._run(b.zremrangebyrank(name, min, max))

    def zremrangebyscore(self, name: Key, min: Value, max: Value) -> int:
        """Remove members with a score in a range.

        Args:
            min: lowest score; (5 excludes 5, -inf is the lowest of all.
            max: highest score; (5 excludes 5, +inf is the highest of all.

        Returns: how many members were removed.

        Example: ``zremrangebyscore("z", "-inf", "(3")`` → ``2``
        Since server 1.2.0. Replay class: overwrite. See https://valkey.io/commands/zremrangebyscore/
        """
        return self._run(b.zremrangebyscore(name, min, max))

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: Literal[False] = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> list[T]: ...

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: Literal[True],
        score_cast_func: Callable[[float], float] = float,
    ) -> list[tuple[T, float]]: ...

    @overload
    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> list[T] | list[tuple[T, float]]: ...

    def zrevrange(
        self,
        name: Key,
        start: int,
        end: int,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> list[T] | list[tuple[T, float]]:
        """Return members by rank, the highest score first.

        ZRANGE with desc does the same.

        Args:
            start: first rank, from 0 at the highest score; negative counts from the end.
            end: last rank, included.
            withscores: return the scores, too.
            score_cast_func: what makes scores of the numbers, such as int or round.

        Returns: the members, highest score first; members and scores (with withscores).

        Example: ``zrevrange("z", 0, -1)`` → ``[b'b', b'a']``
        Since server 1.2.0. Replay class: read. See https://valkey.io/commands/zrevrange/
        """
        return self._run(b.zrevrange(name, start, end, withscores, score_cast_func))

    def zrevrangebylex(
        self, name: Key, max: Text, min: Text, start: int | None = None, num: int | None = None
    ) -> list[T]:
        """Return members in an alphabetical range, the last first.

        Means something only when all members have the same score. ZRANGE with bylex and desc does the same.

        Args:
            max: last member: [a includes a, (a excludes it, + is the last of all.
            min: first member: [a includes a, (a excludes it, - is the first of all.
            start: how many matches to skip.
            num: how many to return; negative returns all.

        Returns: the members, in reverse alphabetical order.

        Example: ``zrevrangebylex("z", "+", "(a")`` → ``[b'c', b'b']``
        Since server 2.8.9. Replay class: read. See https://valkey.io/commands/zrevrangebylex/
        """
        return self._run(b.zrevrangebylex(name, max, min, start, num))

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
    ) -> list[T]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[tuple[T, float]]: ...

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
    ) -> list[T] | list[tuple[T, float]]: ...

    def zrevrangebyscore(
        self,
        name: Key,
        max: Value,
        min: Value,
        start: int | None = None,
        num: int | None = None,
        withscores: bool = False,
        score_cast_func: Callable[[float], float] = float,
    ) -> list[T] | list[tuple[T, float]]:
        """Return members with a score in a range, the highest score first.

        ZRANGE with byscore and desc does the same.

        Args:
            max: highest score; (5 excludes 5, +inf is the highest of all.
            min: lowest score; (5 excludes 5, -inf is the lowest of all.
            start: how many matches to skip.
            num: how many to return; negative returns all.
            withscores: return the scores, too.
            score_cast_func: what makes scores of the numbers, such as int or round.

        Returns: the members, highest score first; members and scores (with withscores).

        Example: ``zrevrangebyscore("z", "+inf", "(1")`` → ``[b'c', b'b']``
        Since server 2.2.0. Replay class: read. See https://valkey.io/commands/zrevrangebyscore/
        """
        return self._run(b.zrevrangebyscore(name, max, min, start, num, withscores, score_cast_func))

    @overload
    def zrevrank(self, name: Key, value: Value, withscore: Literal[False] = False) -> int | None: ...

    @overload
    def zrevrank(self, name: Key, value: Value, withscore: Literal[True]) -> tuple[int, float] | None: ...

    @overload
    def zrevrank(
        self, name: Key, value: Value, withscore: bool = False
    ) -> int | tuple[int, float] | None: ...

    def zrevrank(self, name: Key, value: Value, withscore: bool = False) -> int | tuple[int, float] | None:
        """Return the rank of a member, counted from the highest score.

        Args:
            value: the member.
            withscore: return the score, too; server 7.2.0 or later.

        Returns: the rank from 0, the highest score first, or None when there is no such member; rank and score, or None when there is no such member (with withscore).

        Example: ``zrevrank("z", "b")`` → ``0``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/zrevrank/
        """
        return self._run(b.zrevrank(name, value, withscore))

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
    ) -> ScanPage[list[tuple[T, float]]]: ...

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
    ) -> ScanPage[list[T]]: ...

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
    ) -> ScanPage[list[tuple[T, float]]] | ScanPage[list[T]]: ...

    def zscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
        *,
        noscores: bool = False,
    ) -> ScanPage[list[tuple[T, float]]] | ScanPage[list[T]]:
        """Return some members of a sorted set and where to go on.

        A page may be empty before the end, and a member may come twice when the sorted set changes meanwhile.

        Args:
            cursor: 0 starts; then the cursor of the page before.
            match: only members that match this glob pattern.
            count: about how many members to look at; 10 when not given.
            score_cast_func: what makes scores of the numbers, such as int or round.
            noscores: return the members only; server 8.0.0 or later.

        Returns: a page of members and scores; the scan is complete when its cursor is 0; a page of members (with noscores).

        Example: ``zscan("z")`` → ``ScanPage(0, [(b'a', 1.0), (b'b', inf)])``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/zscan/
        """
        return self._run(b.zscan(name, cursor, match, count, score_cast_func, noscores=noscores))

    def zscore(self, name: Key, value: Value) -> float | None:
        """Return the score of a member.

        Args:
            value: the member.

        Returns: the score, or None when there is no such member.

        Example: ``zscore("z", "a")`` → ``2.5``
        Since server 1.2.0. Replay class: read. See https://valkey.io/commands/zscore/
        """
        return self._run(b.zscore(name, value))

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: Literal[False] = False,
    ) -> list[T]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        *,
        withscores: Literal[True],
    ) -> list[tuple[T, float]]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None,
        withscores: Literal[True],
    ) -> list[tuple[T, float]]: ...

    @overload
    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> list[T] | list[tuple[T, float]]: ...

    def zunion(
        self,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
        withscores: bool = False,
    ) -> list[T] | list[tuple[T, float]]:
        """Return the members that any of the sorted sets has.

        Args:
            keys: the sorted sets or sets; as a mapping, what their scores are multiplied by.
            aggregate: how scores of one member combine; SUM when not given.
            withscores: return the scores, too.

        Returns: the members, lowest score first; members and scores (with withscores).

        Example: ``zunion(["a", "b"])`` → ``[b'y', b'x']``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/zunion/
        """
        return self._run(b.zunion(keys, aggregate, withscores))

    def zunionstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> int:
        """Store the members that any of the sorted sets has.

        A second run gives other scores when the destination is one of the keys.

        Args:
            dest: where the result is stored; what is there is replaced.
            keys: the sorted sets or sets; as a mapping, what their scores are multiplied by.
            aggregate: how scores of one member combine; SUM when not given.

        Returns: how many members the result has.

        Example: ``zunionstore("c", ["a", "b"])`` → ``2``
        Since server 2.0.0. Replay class: accumulate. See https://valkey.io/commands/zunionstore/
        """
        return self._run(b.zunionstore(dest, keys, aggregate))
