# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the sorted set commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Fields, Key, Keyed, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import sorted_set as r
else:
    r = Lazy("valkeykit.replies.sorted_set")


def bzmpop(
    timeout: float | timedelta,
    keys: Key | Iterable[Key],
    *,
    min: bool = False,
    max: bool = False,
    count: int | None = None,
) -> Command[tuple[T, list[tuple[T, float]]] | None]:
    """Take members from the first sorted set that has any, and wait while all are empty."""
    wait_word, wait = a.timeout(timeout, "s", "BZMPOP", "timeout")
    keys_words = a.many(a.key, keys, "BZMPOP", "keys")
    words: list[Word] = ["BZMPOP", wait_word, len(keys_words), *keys_words]
    if min:
        if max:
            a.at_most_one("BZMPOP", min=min, max=max)
        a.flag(min, "BZMPOP", "min")
        words.append("MIN")
    elif max:
        a.flag(max, "BZMPOP", "max")
        words.append("MAX")
    else:
        a.exactly_one("BZMPOP", min=min, max=max)
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "BZMPOP", "count")
        )
    return Command(tuple(words), i.BZMPOP, r.popped_many, range(3, 3 + len(keys_words)), "never", wait, ())


def bzpopmax(keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> Command[tuple[T, T, float] | None]:
    """Take the member with the highest score of the first sorted set that has any, and wait while all are empty."""
    keys_words = a.many(a.key, keys, "BZPOPMAX", "keys")
    wait_word, wait = a.timeout(timeout, "s", "BZPOPMAX", "timeout")
    return Command(
        ("BZPOPMAX", *keys_words, wait_word),
        i.BZPOPMAX,
        r.popped,
        range(1, 1 + len(keys_words)),
        "never",
        wait,
        (),
    )


def bzpopmin(keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> Command[tuple[T, T, float] | None]:
    """Take the member with the lowest score of the first sorted set that has any, and wait while all are empty."""
    keys_words = a.many(a.key, keys, "BZPOPMIN", "keys")
    wait_word, wait = a.timeout(timeout, "s", "BZPOPMIN", "timeout")
    return Command(
        ("BZPOPMIN", *keys_words, wait_word),
        i.BZPOPMIN,
        r.popped,
        range(1, 1 + len(keys_words)),
        "never",
        wait,
        (),
    )


def zadd(
    name: Key,
    mapping: Fields[float],
    nx: bool = False,
    xx: bool = False,
    ch: bool = False,
    incr: bool = False,
    gt: bool = False,
    lt: bool = False,
) -> Command[Any]:
    """Add members with their scores, or change scores."""
    words: list[Word] = [
        "ZADD",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZADD", "name"),
    ]
    if nx:
        if xx:
            a.at_most_one("ZADD", nx=nx, xx=xx)
        a.flag(nx, "ZADD", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "ZADD", "xx")
        words.append("XX")
    if gt:
        if lt:
            a.at_most_one("ZADD", gt=gt, lt=lt)
        a.flag(gt, "ZADD", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "ZADD", "lt")
        words.append("LT")
    if ch:
        a.flag(ch, "ZADD", "ch")
        words.append("CH")
    if incr:
        a.flag(incr, "ZADD", "incr")
        words.append("INCR")
    mapping_words = a.swapped(mapping, a.value, a.double, "ZADD", "mapping")
    words += mapping_words
    return Command(
        tuple(words),
        i.ZADD,
        d.real_or_none if incr else d.count,
        (1,),
        "accumulate" if incr else "checked" if nx or xx or gt or lt else "overwrite",
        None,
        (),
    )


def zcard(name: Key) -> Command[int]:
    """Return how many members a sorted set has."""
    return Command(
        ("ZCARD", name if type(name) is str or type(name) is bytes else a.key(name, "ZCARD", "name")),
        i.ZCARD,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def zcount(name: Key, min: Value, max: Value) -> Command[int]:
    """Return how many members have a score in a range."""
    return Command(
        (
            "ZCOUNT",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZCOUNT", "name"),
            min
            if type(min) is str
            or type(min) is bytes
            or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
            else a.value(min, "ZCOUNT", "min"),
            max
            if type(max) is str
            or type(max) is bytes
            or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
            else a.value(max, "ZCOUNT", "max"),
        ),
        i.ZCOUNT,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def zdiff(keys: Key | Iterable[Key], withscores: bool = False) -> Command[Any]:
    """Return the members of the first sorted set that are in none of the others."""
    keys_words = a.many(a.key, keys, "ZDIFF", "keys")
    words: list[Word] = ["ZDIFF", len(keys_words), *keys_words]
    if withscores:
        a.flag(withscores, "ZDIFF", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZDIFF,
        r.scored if withscores else d.texts,
        range(2, 2 + len(keys_words)),
        "read",
        None,
        (),
    )


def zdiffstore(dest: Key, keys: Key | Iterable[Key]) -> Command[int]:
    """Store the members of the first sorted set that are in none of the others."""
    keys_words = a.many(a.key, keys, "ZDIFFSTORE", "keys")
    return Command(
        (
            "ZDIFFSTORE",
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "ZDIFFSTORE", "dest"),
            len(keys_words),
            *keys_words,
        ),
        i.ZDIFFSTORE,
        d.count,
        (1, *range(3, 3 + len(keys_words))),
        "accumulate",
        None,
        (),
    )


def zincrby(name: Key, amount: float, value: Value) -> Command[float]:
    """Add to the score of a member."""
    return Command(
        (
            "ZINCRBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZINCRBY", "name"),
            a.double(amount, "ZINCRBY", "amount"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "ZINCRBY", "value"),
        ),
        i.ZINCRBY,
        d.real,
        (1,),
        "accumulate",
        None,
        (),
    )


def zinter(
    keys: Keyed[float] | Iterable[Key],
    aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    withscores: bool = False,
) -> Command[Any]:
    """Return the members that all sorted sets have."""
    keys_words, weight_words = a.weights(keys, "ZINTER", "keys")
    words: list[Word] = ["ZINTER", len(keys_words), *keys_words]
    if weight_words:
        words += ("WEIGHTS", *weight_words)
    if aggregate is not None:
        words.append("AGGREGATE")
        words.append(a.choice(aggregate, ("SUM", "MIN", "MAX"), "ZINTER", "aggregate"))
    if withscores:
        a.flag(withscores, "ZINTER", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZINTER,
        r.scored if withscores else d.texts,
        range(2, 2 + len(keys_words)),
        "read",
        None,
        (),
    )


def zintercard(keys: Key | Iterable[Key], *, limit: int | None = None) -> Command[int]:
    """Return how many members all sorted sets have in common."""
    keys_words = a.many(a.key, keys, "ZINTERCARD", "keys")
    words: list[Word] = ["ZINTERCARD", len(keys_words), *keys_words]
    if limit is not None:
        words.append("LIMIT")
        words.append(
            limit
            if type(limit) is int and -0x8000000000000000 <= limit < 0x8000000000000000
            else a.integer(limit, "ZINTERCARD", "limit")
        )
    return Command(tuple(words), i.ZINTERCARD, d.count, range(2, 2 + len(keys_words)), "read", None, ())


def zinterstore(
    dest: Key, keys: Keyed[float] | Iterable[Key], aggregate: Literal["SUM", "MIN", "MAX"] | None = None
) -> Command[int]:
    """Store the members that all sorted sets have."""
    keys_words, weight_words = a.weights(keys, "ZINTERSTORE", "keys")
    words: list[Word] = [
        "ZINTERSTORE",
        dest if type(dest) is str or type(dest) is bytes else a.key(dest, "ZINTERSTORE", "dest"),
        len(keys_words),
        *keys_words,
    ]
    if weight_words:
        words += ("WEIGHTS", *weight_words)
    if aggregate is not None:
        words.append("AGGREGATE")
        words.append(a.choice(aggregate, ("SUM", "MIN", "MAX"), "ZINTERSTORE", "aggregate"))
    return Command(
        tuple(words), i.ZINTERSTORE, d.count, (1, *range(3, 3 + len(keys_words))), "accumulate", None, ()
    )


def zlexcount(name: Key, min: Text, max: Text) -> Command[int]:
    """Return how many members are in an alphabetical range."""
    return Command(
        (
            "ZLEXCOUNT",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZLEXCOUNT", "name"),
            min if type(min) is str or type(min) is bytes else a.string(min, "ZLEXCOUNT", "min"),
            max if type(max) is str or type(max) is bytes else a.string(max, "ZLEXCOUNT", "max"),
        ),
        i.ZLEXCOUNT,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def zmpop(
    keys: Key | Iterable[Key], *, min: bool = False, max: bool = False, count: int | None = None
) -> Command[tuple[T, list[tuple[T, float]]] | None]:
    """Take members from the first sorted set that has any."""
    keys_words = a.many(a.key, keys, "ZMPOP", "keys")
    words: list[Word] = ["ZMPOP", len(keys_words), *keys_words]
    if min:
        if max:
            a.at_most_one("ZMPOP", min=min, max=max)
        a.flag(min, "ZMPOP", "min")
        words.append("MIN")
    elif max:
        a.flag(max, "ZMPOP", "max")
        words.append("MAX")
    else:
        a.exactly_one("ZMPOP", min=min, max=max)
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ZMPOP", "count")
        )
    return Command(tuple(words), i.ZMPOP, r.popped_many, range(2, 2 + len(keys_words)), "never", None, ())


def zmscore(key: Key, members: Value | Iterable[Value]) -> Command[list[float | None]]:
    """Return the scores of several members."""
    members_words = a.many(a.value, members, "ZMSCORE", "members")
    return Command(
        (
            "ZMSCORE",
            key if type(key) is str or type(key) is bytes else a.key(key, "ZMSCORE", "key"),
            *members_words,
        ),
        i.ZMSCORE,
        r.scores,
        (1,),
        "read",
        None,
        (),
    )


def zpopmax(name: Key, count: int | None = None) -> Command[list[tuple[T, float]]]:
    """Take the members with the highest scores."""
    words: list[Word] = [
        "ZPOPMAX",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZPOPMAX", "name"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ZPOPMAX", "count")
        )
    return Command(tuple(words), i.ZPOPMAX, r.scored, (1,), "never", None, ())


def zpopmin(name: Key, count: int | None = None) -> Command[list[tuple[T, float]]]:
    """Take the members with the lowest scores."""
    words: list[Word] = [
        "ZPOPMIN",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZPOPMIN", "name"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ZPOPMIN", "count")
        )
    return Command(tuple(words), i.ZPOPMIN, r.scored, (1,), "never", None, ())


def zrandmember(key: Key, count: int | None = None, withscores: bool = False) -> Command[Any]:
    """Return random members of a sorted set."""
    words: list[Word] = [
        "ZRANDMEMBER",
        key if type(key) is str or type(key) is bytes else a.key(key, "ZRANDMEMBER", "key"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ZRANDMEMBER", "count")
        )
    if withscores:
        a.needs("ZRANDMEMBER", "withscores", count=count)
    if withscores:
        a.flag(withscores, "ZRANDMEMBER", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZRANDMEMBER,
        r.scored if withscores else d.texts if count is not None else d.text_or_none,
        (1,),
        "read",
        None,
        (),
    )


def zrange(
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
) -> Command[Any]:
    """Return members by rank, by score or in alphabetical order."""
    words: list[Word] = [
        "ZRANGE",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZRANGE", "name"),
        start
        if type(start) is str
        or type(start) is bytes
        or (type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000)
        else a.value(start, "ZRANGE", "start"),
        end
        if type(end) is str
        or type(end) is bytes
        or (type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000)
        else a.value(end, "ZRANGE", "end"),
    ]
    if byscore:
        if bylex:
            a.at_most_one("ZRANGE", byscore=byscore, bylex=bylex)
        a.flag(byscore, "ZRANGE", "byscore")
        words.append("BYSCORE")
    elif bylex:
        a.flag(bylex, "ZRANGE", "bylex")
        words.append("BYLEX")
    if desc:
        a.flag(desc, "ZRANGE", "desc")
        words.append("REV")
    if offset is not None or num is not None:
        a.together("ZRANGE", offset=offset, num=num)
        words.append("LIMIT")
        words.append(
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "ZRANGE", "offset")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZRANGE", "num")
        )
    if withscores:
        a.flag(withscores, "ZRANGE", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZRANGE,
        partial(r.scored, score_cast_func=score_cast_func) if withscores else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def zrangebylex(
    name: Key, min: Text, max: Text, start: int | None = None, num: int | None = None
) -> Command[list[T]]:
    """Return members in an alphabetical range."""
    words: list[Word] = [
        "ZRANGEBYLEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZRANGEBYLEX", "name"),
        min if type(min) is str or type(min) is bytes else a.string(min, "ZRANGEBYLEX", "min"),
        max if type(max) is str or type(max) is bytes else a.string(max, "ZRANGEBYLEX", "max"),
    ]
    if start is not None or num is not None:
        a.together("ZRANGEBYLEX", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "ZRANGEBYLEX", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZRANGEBYLEX", "num")
        )
    return Command(tuple(words), i.ZRANGEBYLEX, d.texts, (1,), "read", None, ())


def zrangebyscore(
    name: Key,
    min: Value,
    max: Value,
    start: int | None = None,
    num: int | None = None,
    withscores: bool = False,
    score_cast_func: Callable[[float], float] = float,
) -> Command[Any]:
    """Return members with a score in a range."""
    words: list[Word] = [
        "ZRANGEBYSCORE",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZRANGEBYSCORE", "name"),
        min
        if type(min) is str
        or type(min) is bytes
        or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
        else a.value(min, "ZRANGEBYSCORE", "min"),
        max
        if type(max) is str
        or type(max) is bytes
        or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
        else a.value(max, "ZRANGEBYSCORE", "max"),
    ]
    if withscores:
        a.flag(withscores, "ZRANGEBYSCORE", "withscores")
        words.append("WITHSCORES")
    if start is not None or num is not None:
        a.together("ZRANGEBYSCORE", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "ZRANGEBYSCORE", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZRANGEBYSCORE", "num")
        )
    return Command(
        tuple(words),
        i.ZRANGEBYSCORE,
        partial(r.scored, score_cast_func=score_cast_func) if withscores else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def zrangestore(
    dest: Key,
    name: Key,
    start: Value,
    end: Value,
    byscore: bool = False,
    bylex: bool = False,
    desc: bool = False,
    offset: int | None = None,
    num: int | None = None,
) -> Command[int]:
    """Store members by rank, by score or in alphabetical order."""
    words: list[Word] = [
        "ZRANGESTORE",
        dest if type(dest) is str or type(dest) is bytes else a.key(dest, "ZRANGESTORE", "dest"),
        name if type(name) is str or type(name) is bytes else a.key(name, "ZRANGESTORE", "name"),
        start
        if type(start) is str
        or type(start) is bytes
        or (type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000)
        else a.value(start, "ZRANGESTORE", "start"),
        end
        if type(end) is str
        or type(end) is bytes
        or (type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000)
        else a.value(end, "ZRANGESTORE", "end"),
    ]
    if byscore:
        if bylex:
            a.at_most_one("ZRANGESTORE", byscore=byscore, bylex=bylex)
        a.flag(byscore, "ZRANGESTORE", "byscore")
        words.append("BYSCORE")
    elif bylex:
        a.flag(bylex, "ZRANGESTORE", "bylex")
        words.append("BYLEX")
    if desc:
        a.flag(desc, "ZRANGESTORE", "desc")
        words.append("REV")
    if offset is not None or num is not None:
        a.together("ZRANGESTORE", offset=offset, num=num)
        words.append("LIMIT")
        words.append(
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "ZRANGESTORE", "offset")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZRANGESTORE", "num")
        )
    return Command(tuple(words), i.ZRANGESTORE, d.count, (1, 2), "accumulate", None, ())


def zrank(name: Key, value: Value, withscore: bool = False) -> Command[Any]:
    """Return the rank of a member, counted from the lowest score."""
    words: list[Word] = [
        "ZRANK",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZRANK", "name"),
        value
        if type(value) is str
        or type(value) is bytes
        or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
        else a.value(value, "ZRANK", "value"),
    ]
    if withscore:
        a.flag(withscore, "ZRANK", "withscore")
        words.append("WITHSCORE")
    return Command(
        tuple(words), i.ZRANK, r.rank_and_score if withscore else d.count_or_none, (1,), "read", None, ()
    )


def zrem(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Remove members from a sorted set."""
    values_words = a.spread(a.value, values, "ZREM", "values")
    return Command(
        (
            "ZREM",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZREM", "name"),
            *values_words,
        ),
        i.ZREM,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def zremrangebylex(name: Key, min: Text, max: Text) -> Command[int]:
    """Remove members in an alphabetical range."""
    return Command(
        (
            "ZREMRANGEBYLEX",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZREMRANGEBYLEX", "name"),
            min if type(min) is str or type(min) is bytes else a.string(min, "ZREMRANGEBYLEX", "min"),
            max if type(max) is str or type(max) is bytes else a.string(max, "ZREMRANGEBYLEX", "max"),
        ),
        i.ZREMRANGEBYLEX,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def zremrangebyrank(name: Key, min: int, max: int) -> Command[int]:
    """Remove members by rank."""
    return Command(
        (
            "ZREMRANGEBYRANK",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZREMRANGEBYRANK", "name"),
            min
            if type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000
            else a.integer(min, "ZREMRANGEBYRANK", "min"),
            max
            if type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000
            else a.integer(max, "ZREMRANGEBYRANK", "max"),
        ),
        i.ZREMRANGEBYRANK,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def zremrangebyscore(name: Key, min: Value, max: Value) -> Command[int]:
    """Remove members with a score in a range."""
    return Command(
        (
            "ZREMRANGEBYSCORE",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZREMRANGEBYSCORE", "name"),
            min
            if type(min) is str
            or type(min) is bytes
            or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
            else a.value(min, "ZREMRANGEBYSCORE", "min"),
            max
            if type(max) is str
            or type(max) is bytes
            or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
            else a.value(max, "ZREMRANGEBYSCORE", "max"),
        ),
        i.ZREMRANGEBYSCORE,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def zrevrange(
    name: Key,
    start: int,
    end: int,
    withscores: bool = False,
    score_cast_func: Callable[[float], float] = float,
) -> Command[Any]:
    """Return members by rank, the highest score first."""
    words: list[Word] = [
        "ZREVRANGE",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZREVRANGE", "name"),
        start
        if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
        else a.integer(start, "ZREVRANGE", "start"),
        end
        if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
        else a.integer(end, "ZREVRANGE", "end"),
    ]
    if withscores:
        a.flag(withscores, "ZREVRANGE", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZREVRANGE,
        partial(r.scored, score_cast_func=score_cast_func) if withscores else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def zrevrangebylex(
    name: Key, max: Text, min: Text, start: int | None = None, num: int | None = None
) -> Command[list[T]]:
    """Return members in an alphabetical range, the last first."""
    words: list[Word] = [
        "ZREVRANGEBYLEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZREVRANGEBYLEX", "name"),
        max if type(max) is str or type(max) is bytes else a.string(max, "ZREVRANGEBYLEX", "max"),
        min if type(min) is str or type(min) is bytes else a.string(min, "ZREVRANGEBYLEX", "min"),
    ]
    if start is not None or num is not None:
        a.together("ZREVRANGEBYLEX", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "ZREVRANGEBYLEX", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZREVRANGEBYLEX", "num")
        )
    return Command(tuple(words), i.ZREVRANGEBYLEX, d.texts, (1,), "read", None, ())


def zrevrangebyscore(
    name: Key,
    max: Value,
    min: Value,
    start: int | None = None,
    num: int | None = None,
    withscores: bool = False,
    score_cast_func: Callable[[float], float] = float,
) -> Command[Any]:
    """Return members with a score in a range, the highest score first."""
    words: list[Word] = [
        "ZREVRANGEBYSCORE",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZREVRANGEBYSCORE", "name"),
        max
        if type(max) is str
        or type(max) is bytes
        or (type(max) is int and -0x8000000000000000 <= max < 0x8000000000000000)
        else a.value(max, "ZREVRANGEBYSCORE", "max"),
        min
        if type(min) is str
        or type(min) is bytes
        or (type(min) is int and -0x8000000000000000 <= min < 0x8000000000000000)
        else a.value(min, "ZREVRANGEBYSCORE", "min"),
    ]
    if withscores:
        a.flag(withscores, "ZREVRANGEBYSCORE", "withscores")
        words.append("WITHSCORES")
    if start is not None or num is not None:
        a.together("ZREVRANGEBYSCORE", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "ZREVRANGEBYSCORE", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "ZREVRANGEBYSCORE", "num")
        )
    return Command(
        tuple(words),
        i.ZREVRANGEBYSCORE,
        partial(r.scored, score_cast_func=score_cast_func) if withscores else d.texts,
        (1,),
        "read",
        None,
        (),
    )


def zrevrank(name: Key, value: Value, withscore: bool = False) -> Command[Any]:
    """Return the rank of a member, counted from the highest score."""
    words: list[Word] = [
        "ZREVRANK",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZREVRANK", "name"),
        value
        if type(value) is str
        or type(value) is bytes
        or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
        else a.value(value, "ZREVRANK", "value"),
    ]
    if withscore:
        a.flag(withscore, "ZREVRANK", "withscore")
        words.append("WITHSCORE")
    return Command(
        tuple(words), i.ZREVRANK, r.rank_and_score if withscore else d.count_or_none, (1,), "read", None, ()
    )


def zscan(
    name: Key,
    cursor: int = 0,
    match: Text | None = None,
    count: int | None = None,
    score_cast_func: Callable[[float], float] = float,
    *,
    noscores: bool = False,
) -> Command[Any]:
    """Return some members of a sorted set and where to go on."""
    words: list[Word] = [
        "ZSCAN",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZSCAN", "name"),
        cursor
        if type(cursor) is int and -0x8000000000000000 <= cursor < 0x8000000000000000
        else a.integer(cursor, "ZSCAN", "cursor"),
    ]
    if match is not None:
        words.append("MATCH")
        words.append(
            match if type(match) is str or type(match) is bytes else a.string(match, "ZSCAN", "match")
        )
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "ZSCAN", "count")
        )
    if noscores:
        a.flag(noscores, "ZSCAN", "noscores")
        words.append("NOSCORES")
    return Command(
        tuple(words),
        i.ZSCAN,
        r.member_page if noscores else partial(r.scored_page, score_cast_func=score_cast_func),
        (1,),
        "read",
        None,
        (),
    )


def zscore(name: Key, value: Value) -> Command[float | None]:
    """Return the score of a member."""
    return Command(
        (
            "ZSCORE",
            name if type(name) is str or type(name) is bytes else a.key(name, "ZSCORE", "name"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "ZSCORE", "value"),
        ),
        i.ZSCORE,
        d.real_or_none,
        (1,),
        "read",
        None,
        (),
    )


def zunion(
    keys: Keyed[float] | Iterable[Key],
    aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    withscores: bool = False,
) -> Command[Any]:
    """Return the members that any of the sorted sets has."""
    keys_words, weight_words = a.weights(keys, "ZUNION", "keys")
    words: list[Word] = ["ZUNION", len(keys_words), *keys_words]
    if weight_words:
        words += ("WEIGHTS", *weight_words)
    if aggregate is not None:
        words.append("AGGREGATE")
        words.append(a.choice(aggregate, ("SUM", "MIN", "MAX"), "ZUNION", "aggregate"))
    if withscores:
        a.flag(withscores, "ZUNION", "withscores")
        words.append("WITHSCORES")
    return Command(
        tuple(words),
        i.ZUNION,
        r.scored if withscores else d.texts,
        range(2, 2 + len(keys_words)),
        "read",
        None,
        (),
    )


def zunionstore(
    dest: Key, keys: Keyed[float] | Iterable[Key], aggregate: Literal["SUM", "MIN", "MAX"] | None = None
) -> Command[int]:
    """Store the members that any of the sorted sets has."""
    keys_words, weight_words = a.weights(keys, "ZUNIONSTORE", "keys")
    words: list[Word] = [
        "ZUNIONSTORE",
        dest if type(dest) is str or type(dest) is bytes else a.key(dest, "ZUNIONSTORE", "dest"),
        len(keys_words),
        *keys_words,
    ]
    if weight_words:
        words += ("WEIGHTS", *weight_words)
    if aggregate is not None:
        words.append("AGGREGATE")
        words.append(a.choice(aggregate, ("SUM", "MIN", "MAX"), "ZUNIONSTORE", "aggregate"))
    return Command(
        tuple(words), i.ZUNIONSTORE, d.count, (1, *range(3, 3 + len(keys_words))), "accumulate", None, ()
    )
