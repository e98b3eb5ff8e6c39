# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the hash commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.custom.hash import hset
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Fields, Key, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import hash as r
else:
    r = Lazy("valkeykit.replies.hash")

__all__ = [
    "hdel",
    "hexists",
    "hexpire",
    "hexpireat",
    "hexpiretime",
    "hget",
    "hgetall",
    "hgetdel",
    "hgetex",
    "hincrby",
    "hincrbyfloat",
    "hkeys",
    "hlen",
    "hmget",
    "hmset",
    "hpersist",
    "hpexpire",
    "hpexpireat",
    "hpexpiretime",
    "hpttl",
    "hrandfield",
    "hscan",
    "hset",
    "hsetex",
    "hsetnx",
    "hstrlen",
    "httl",
    "hvals",
]


def hdel(name: Key, *keys: Value | Iterable[Value]) -> Command[int]:
    """Remove fields of a hash."""
    keys_words = a.spread(a.value, keys, "HDEL", "keys")
    return Command(
        (
            "HDEL",
            name if type(name) is str or type(name) is bytes else a.key(name, "HDEL", "name"),
            *keys_words,
        ),
        i.HDEL,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def hexists(name: Key, key: Value) -> Command[bool]:
    """Return whether a hash has a field."""
    return Command(
        (
            "HEXISTS",
            name if type(name) is str or type(name) is bytes else a.key(name, "HEXISTS", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HEXISTS", "key"),
        ),
        i.HEXISTS,
        d.flag,
        (1,),
        "read",
        None,
        (),
    )


def hexpire(
    name: Key,
    seconds: int | timedelta,
    *fields: Value | Iterable[Value],
    nx: bool = False,
    xx: bool = False,
    gt: bool = False,
    lt: bool = False,
) -> Command[list[int]]:
    """Set the time to live of fields, in seconds."""
    words: list[Word] = [
        "HEXPIRE",
        name if type(name) is str or type(name) is bytes else a.key(name, "HEXPIRE", "name"),
        seconds
        if type(seconds) is int and -0x8000000000000000 <= seconds < 0x8000000000000000
        else a.duration(seconds, "s", "HEXPIRE", "seconds"),
    ]
    if nx:
        if xx or gt or lt:
            a.at_most_one("HEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(nx, "HEXPIRE", "nx")
        words.append("NX")
    elif xx:
        if gt or lt:
            a.at_most_one("HEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(xx, "HEXPIRE", "xx")
        words.append("XX")
    elif gt:
        if lt:
            a.at_most_one("HEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(gt, "HEXPIRE", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "HEXPIRE", "lt")
        words.append("LT")
    fields_words = a.spread(a.value, fields, "HEXPIRE", "fields")
    words.append("FIELDS")
    words.append(len(fields_words))
    words += fields_words
    return Command(
        tuple(words), i.HEXPIRE, d.counts, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def hexpireat(
    name: Key,
    unix_time_seconds: int | datetime,
    *fields: Value | Iterable[Value],
    nx: bool = False,
    xx: bool = False,
    gt: bool = False,
    lt: bool = False,
) -> Command[list[int]]:
    """Set when fields expire, in seconds of Unix time."""
    words: list[Word] = [
        "HEXPIREAT",
        name if type(name) is str or type(name) is bytes else a.key(name, "HEXPIREAT", "name"),
        unix_time_seconds
        if type(unix_time_seconds) is int and -0x8000000000000000 <= unix_time_seconds < 0x8000000000000000
        else a.timestamp(unix_time_seconds, "s", "HEXPIREAT", "unix_time_seconds"),
    ]
    if nx:
        if xx or gt or lt:
            a.at_most_one("HEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(nx, "HEXPIREAT", "nx")
        words.append("NX")
    elif xx:
        if gt or lt:
            a.at_most_one("HEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(xx, "HEXPIREAT", "xx")
        words.append("XX")
    elif gt:
        if lt:
            a.at_most_one("HEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(gt, "HEXPIREAT", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "HEXPIREAT", "lt")
        words.append("LT")
    fields_words = a.spread(a.value, fields, "HEXPIREAT", "fields")
    words.append("FIELDS")
    words.append(len(fields_words))
    words += fields_words
    return Command(
        tuple(words),
        i.HEXPIREAT,
        d.counts,
        (1,),
        "checked" if nx or xx or gt or lt else "overwrite",
        None,
        (),
    )


def hexpiretime(name: Key, *fields: Value | Iterable[Value]) -> Command[list[int]]:
    """Return when fields expire, in seconds of Unix time."""
    fields_words = a.spread(a.value, fields, "HEXPIRETIME", "fields")
    return Command(
        (
            "HEXPIRETIME",
            name if type(name) is str or type(name) is bytes else a.key(name, "HEXPIRETIME", "name"),
            "FIELDS",
            len(fields_words),
            *fields_words,
        ),
        i.HEXPIRETIME,
        d.counts,
        (1,),
        "read",
        None,
        (),
    )


def hget(name: Key, key: Value) -> Command[T | None]:
    """Return the value of a field."""
    return Command(
        (
            "HGET",
            name if type(name) is str or type(name) is bytes else a.key(name, "HGET", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HGET", "key"),
        ),
        i.HGET,
        d.text_or_none,
        (1,),
        "read",
        None,
        (),
    )


def hgetall(name: Key) -> Command[dict[T, T]]:
    """Return all fields of a hash with their values."""
    return Command(
        ("HGETALL", name if type(name) is str or type(name) is bytes else a.key(name, "HGETALL", "name")),
        i.HGETALL,
        d.text_map,
        (1,),
        "read",
        None,
        (),
    )


def hgetdel(name: Key, *keys: Value | Iterable[Value]) -> Command[list[T | None]]:
    """Return the values of fields and remove the fields."""
    keys_words = a.spread(a.value, keys, "HGETDEL", "keys")
    return Command(
        (
            "HGETDEL",
            name if type(name) is str or type(name) is bytes else a.key(name, "HGETDEL", "name"),
            "FIELDS",
            len(keys_words),
            *keys_words,
        ),
        i.HGETDEL,
        d.optional_texts,
        (1,),
        "never",
        None,
        (),
    )


def hgetex(
    name: Key,
    *keys: Value | Iterable[Value],
    ex: int | timedelta | None = None,
    px: int | timedelta | None = None,
    exat: int | datetime | None = None,
    pxat: int | datetime | None = None,
    persist: bool = False,
) -> Command[list[T | None]]:
    """Return the values of fields and set or remove their time to live."""
    words: list[Word] = [
        "HGETEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "HGETEX", "name"),
    ]
    if ex is not None:
        if px is not None or exat is not None or pxat is not None or persist:
            a.at_most_one("HGETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("EX")
        words.append(
            ex
            if type(ex) is int and -0x8000000000000000 <= ex < 0x8000000000000000
            else a.duration(ex, "s", "HGETEX", "ex")
        )
    elif px is not None:
        if exat is not None or pxat is not None or persist:
            a.at_most_one("HGETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("PX")
        words.append(
            px
            if type(px) is int and -0x8000000000000000 <= px < 0x8000000000000000
            else a.duration(px, "ms", "HGETEX", "px")
        )
    elif exat is not None:
        if pxat is not None or persist:
            a.at_most_one("HGETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("EXAT")
        words.append(
            exat
            if type(exat) is int and -0x8000000000000000 <= exat < 0x8000000000000000
            else a.timestamp(exat, "s", "HGETEX", "exat")
        )
    elif pxat is not None:
        if persist:
            a.at_most_one("HGETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("PXAT")
        words.append(
            pxat
            if type(pxat) is int and -0x8000000000000000 <= pxat < 0x8000000000000000
            else a.timestamp(pxat, "ms", "HGETEX", "pxat")
        )
    elif persist:
        a.flag(persist, "HGETEX", "persist")
        words.append("PERSIST")
    keys_words = a.spread(a.value, keys, "HGETEX", "keys")
    words.append("FIELDS")
    words.append(len(keys_words))
    words += keys_words
    return Command(tuple(words), i.HGETEX, d.optional_texts, (1,), "overwrite", None, ())


def hincrby(name: Key, key: Value, amount: int = 1) -> Command[int]:
    """Add a whole number to the value of a field."""
    return Command(
        (
            "HINCRBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "HINCRBY", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HINCRBY", "key"),
            amount
            if type(amount) is int and -0x8000000000000000 <= amount < 0x8000000000000000
            else a.integer(amount, "HINCRBY", "amount"),
        ),
        i.HINCRBY,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def hincrbyfloat(name: Key, key: Value, amount: float = 1) -> Command[float]:
    """Add a number to the value of a field."""
    return Command(
        (
            "HINCRBYFLOAT",
            name if type(name) is str or type(name) is bytes else a.key(name, "HINCRBYFLOAT", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HINCRBYFLOAT", "key"),
            a.double(amount, "HINCRBYFLOAT", "amount"),
        ),
        i.HINCRBYFLOAT,
        d.real,
        (1,),
        "accumulate",
        None,
        (),
    )


def hkeys(name: Key) -> Command[list[T]]:
    """Return the fields of a hash."""
    return Command(
        ("HKEYS", name if type(name) is str or type(name) is bytes else a.key(name, "HKEYS", "name")),
        i.HKEYS,
        d.texts,
        (1,),
        "read",
        None,
        (),
    )


def hlen(name: Key) -> Command[int]:
    """Return how many fields a hash has."""
    return Command(
        ("HLEN", name if type(name) is str or type(name) is bytes else a.key(name, "HLEN", "name")),
        i.HLEN,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def hmget(
    name: Key, keys: Value | Iterable[Value], *args: Value | Iterable[Value]
) -> Command[list[T | None]]:
    """Return the values of several fields."""
    args_words = a.spread(a.value, (keys, *args), "HMGET", "keys")
    return Command(
        (
            "HMGET",
            name if type(name) is str or type(name) is bytes else a.key(name, "HMGET", "name"),
            *args_words,
        ),
        i.HMGET,
        d.optional_texts,
        (1,),
        "read",
        None,
        (),
    )


def hmset(name: Key, mapping: Fields[Value]) -> Command[bool]:
    """Set several fields of a hash."""
    mapping_words = a.pairs(mapping, a.value, a.value, "HMSET", "mapping")
    return Command(
        (
            "HMSET",
            name if type(name) is str or type(name) is bytes else a.key(name, "HMSET", "name"),
            *mapping_words,
        ),
        i.HMSET,
        d.ok,
        (1,),
        "overwrite",
        None,
        (),
    )


def hpersist(name: Key, *fields: Value | Iterable[Value]) -> Command[list[int]]:
    """Remove the time to live of fields."""
    fields_words = a.spread(a.value, fields, "HPERSIST", "fields")
    return Command(
        (
            "HPERSIST",
            name if type(name) is str or type(name) is bytes else a.key(name, "HPERSIST", "name"),
            "FIELDS",
            len(fields_words),
            *fields_words,
        ),
        i.HPERSIST,
        d.counts,
        (1,),
        "overwrite",
        None,
        (),
    )


def hpexpire(
    name: Key,
    milliseconds: int | timedelta,
    *fields: Value | Iterable[Value],
    nx: bool = False,
    xx: bool = False,
    gt: bool = False,
    lt: bool = False,
) -> Command[list[int]]:
    """Set the time to live of fields, in milliseconds."""
    words: list[Word] = [
        "HPEXPIRE",
        name if type(name) is str or type(name) is bytes else a.key(name, "HPEXPIRE", "name"),
        milliseconds
        if type(milliseconds) is int and -0x8000000000000000 <= milliseconds < 0x8000000000000000
        else a.duration(milliseconds, "ms", "HPEXPIRE", "milliseconds"),
    ]
    if nx:
        if xx or gt or lt:
            a.at_most_one("HPEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(nx, "HPEXPIRE", "nx")
        words.append("NX")
    elif xx:
        if gt or lt:
            a.at_most_one("HPEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(xx, "HPEXPIRE", "xx")
        words.append("XX")
    elif gt:
        if lt:
            a.at_most_one("HPEXPIRE", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(gt, "HPEXPIRE", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "HPEXPIRE", "lt")
        words.append("LT")
    fields_words = a.spread(a.value, fields, "HPEXPIRE", "fields")
    words.append("FIELDS")
    words.append(len(fields_words))
    words += fields_words
    return Command(
        tuple(words), i.HPEXPIRE, d.counts, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def hpexpireat(
    name: Key,
    unix_time_milliseconds: int | datetime,
    *fields: Value | Iterable[Value],
    nx: bool = False,
    xx: bool = False,
    gt: bool = False,
    lt: bool = False,
) -> Command[list[int]]:
    """Set when fields expire, in milliseconds of Unix time."""
    words: list[Word] = [
        "HPEXPIREAT",
        name if type(name) is str or type(name) is bytes else a.key(name, "HPEXPIREAT", "name"),
        unix_time_milliseconds
        if type(unix_time_milliseconds) is int
        and -0x8000000000000000 <= unix_time_milliseconds < 0x8000000000000000
        else a.timestamp(unix_time_milliseconds, "ms", "HPEXPIREAT", "unix_time_milliseconds"),
    ]
    if nx:
        if xx or gt or lt:
            a.at_most_one("HPEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(nx, "HPEXPIREAT", "nx")
        words.append("NX")
    elif xx:
        if gt or lt:
            a.at_most_one("HPEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(xx, "HPEXPIREAT", "xx")
        words.append("XX")
    elif gt:
        if lt:
            a.at_most_one("HPEXPIREAT", nx=nx, xx=xx, gt=gt, lt=lt)
        a.flag(gt, "HPEXPIREAT", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "HPEXPIREAT", "lt")
        words.append("LT")
    fields_words = a.spread(a.value, fields, "HPEXPIREAT", "fields")
    words.append("FIELDS")
    words.append(len(fields_words))
    words += fields_words
    return Command(
        tuple(words),
        i.HPEXPIREAT,
        d.counts,
        (1,),
        "checked" if nx or xx or gt or lt else "overwrite",
        None,
        (),
    )


def hpexpiretime(name: Key, *fields: Value | Iterable[Value]) -> Command[list[int]]:
    """Return when fields expire, in milliseconds of Unix time."""
    fields_words = a.spread(a.value, fields, "HPEXPIRETIME", "fields")
    return Command(
        (
            "HPEXPIRETIME",
            name if type(name) is str or type(name) is bytes else a.key(name, "HPEXPIRETIME", "name"),
            "FIELDS",
            len(fields_words),
            *fields_words,
        ),
        i.HPEXPIRETIME,
        d.counts,
        (1,),
        "read",
        None,
        (),
    )


def hpttl(name: Key, *fields: Value | Iterable[Value]) -> Command[list[int]]:
    """Return how long fields still live, in milliseconds."""
    fields_words = a.spread(a.value, fields, "HPTTL", "fields")
    return Command(
        (
            "HPTTL",
            name if type(name) is str or type(name) is bytes else a.key(name, "HPTTL", "name"),
            "FIELDS",
            len(fields_words),
            *fields_words,
        ),
        i.HPTTL,
        d.counts,
        (1,),
        "read",
        None,
        (),
    )


def hrandfield(key: Key, count: int | None = None, withvalues: bool = False) -> Command[Any]:
    """Return random fields of a hash."""
    words: list[Word] = [
        "HRANDFIELD",
        key if type(key) is str or type(key) is bytes else a.key(key, "HRANDFIELD", "key"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "HRANDFIELD", "count")
        )
    if withvalues:
        a.needs("HRANDFIELD", "withvalues", count=count)
    if withvalues:
        a.flag(withvalues, "HRANDFIELD", "withvalues")
        words.append("WITHVALUES")
    return Command(
        tuple(words),
        i.HRANDFIELD,
        r.text_pairs if withvalues else d.texts if count is not None else d.text_or_none,
        (1,),
        "read",
        None,
        (),
    )


def hscan(
    name: Key, cursor: int = 0, match: Text | None = None, count: int | None = None, no_values: bool = False
) -> Command[Any]:
    """Return some fields of a hash and where to go on."""
    words: list[Word] = [
        "HSCAN",
        name if type(name) is str or type(name) is bytes else a.key(name, "HSCAN", "name"),
        cursor
        if type(cursor) is int and -0x8000000000000000 <= cursor < 0x8000000000000000
        else a.integer(cursor, "HSCAN", "cursor"),
    ]
    if match is not None:
        words.append("MATCH")
        words.append(
            match if type(match) is str or type(match) is bytes else a.string(match, "HSCAN", "match")
        )
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "HSCAN", "count")
        )
    if no_values:
        a.flag(no_values, "HSCAN", "no_values")
        words.append("NOVALUES")
    return Command(tuple(words), i.HSCAN, r.name_page if no_values else r.field_page, (1,), "read", None, ())


def hsetex(
    name: Key,
    key: Value | None = None,
    value: Value | None = None,
    mapping: Fields[Value] | None = None,
    items: Iterable[Value] | None = None,
    ex: int | timedelta | None = None,
    px: int | timedelta | None = None,
    exat: int | datetime | None = None,
    pxat: int | datetime | None = None,
    keepttl: bool = False,
    nx: bool = False,
    xx: bool = False,
    fnx: bool = False,
    fxx: bool = False,
) -> Command[bool]:
    """Set fields of a hash together with their time to live."""
    words: list[Word] = [
        "HSETEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "HSETEX", "name"),
    ]
    if nx:
        if xx:
            a.at_most_one("HSETEX", nx=nx, xx=xx)
        a.flag(nx, "HSETEX", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "HSETEX", "xx")
        words.append("XX")
    if fnx:
        if fxx:
            a.at_most_one("HSETEX", fnx=fnx, fxx=fxx)
        a.flag(fnx, "HSETEX", "fnx")
        words.append("FNX")
    elif fxx:
        a.flag(fxx, "HSETEX", "fxx")
        words.append("FXX")
    if ex is not None:
        if px is not None or exat is not None or pxat is not None or keepttl:
            a.at_most_one("HSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EX")
        words.append(
            ex
            if type(ex) is int and -0x8000000000000000 <= ex < 0x8000000000000000
            else a.duration(ex, "s", "HSETEX", "ex")
        )
    elif px is not None:
        if exat is not None or pxat is not None or keepttl:
            a.at_most_one("HSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PX")
        words.append(
            px
            if type(px) is int and -0x8000000000000000 <= px < 0x8000000000000000
            else a.duration(px, "ms", "HSETEX", "px")
        )
    elif exat is not None:
        if pxat is not None or keepttl:
            a.at_most_one("HSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EXAT")
        words.append(
            exat
            if type(exat) is int and -0x8000000000000000 <= exat < 0x8000000000000000
            else a.timestamp(exat, "s", "HSETEX", "exat")
        )
    elif pxat is not None:
        if keepttl:
            a.at_most_one("HSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PXAT")
        words.append(
            pxat
            if type(pxat) is int and -0x8000000000000000 <= pxat < 0x8000000000000000
            else a.timestamp(pxat, "ms", "HSETEX", "pxat")
        )
    elif keepttl:
        a.flag(keepttl, "HSETEX", "keepttl")
        words.append("KEEPTTL")
    if key is not None or value is not None:
        if mapping is not None or items is not None:
            a.at_most_one("HSETEX", key=key, mapping=mapping, items=items)
        a.together("HSETEX", key=key, value=value)
        words.append("FIELDS")
        words.append("1")
        words.append(
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HSETEX", "key")
        )
        words.append(
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "HSETEX", "value")
        )
    elif mapping is not None:
        if items is not None:
            a.at_most_one("HSETEX", key=key, mapping=mapping, items=items)
        mapping_words = a.pairs(mapping, a.value, a.value, "HSETEX", "mapping")
        words.append("FIELDS")
        words.append(len(mapping_words) // 2)
        words += mapping_words
    elif items is not None:
        items_words = a.flat(items, a.value, a.value, "HSETEX", "items")
        words.append("FIELDS")
        words.append(len(items_words) // 2)
        words += items_words
    else:
        a.exactly_one("HSETEX", key=key, mapping=mapping, items=items)
    return Command(
        tuple(words), i.HSETEX, d.flag, (1,), "checked" if nx or xx or fnx or fxx else "overwrite", None, ()
    )


def hsetnx(name: Key, key: Value, value: Value) -> Command[bool]:
    """Set a field of a hash unless it exists."""
    return Command(
        (
            "HSETNX",
            name if type(name) is str or type(name) is bytes else a.key(name, "HSETNX", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HSETNX", "key"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "HSETNX", "value"),
        ),
        i.HSETNX,
        d.flag,
        (1,),
        "checked",
        None,
        (),
    )


def hstrlen(name: Key, key: Value) -> Command[int]:
    """Return the length of a field's value."""
    return Command(
        (
            "HSTRLEN",
            name if type(name) is str or type(name) is bytes else a.key(name, "HSTRLEN", "name"),
            key
            if type(key) is str
            or type(key) is bytes
            or (type(key) is int and -0x8000000000000000 <= key < 0x8000000000000000)
            else a.value(key, "HSTRLEN", "key"),
        ),
        i.HSTRLEN,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def httl(name: Key, *fields: Value | Iterable[Value]) -> Command[list[int]]:
    """Return how long fields still live, in seconds."""
    fields_words = a.spread(a.value, fields, "HTTL", "fields")
    return Command(
        (
            "HTTL",
            name if type(name) is str or type(name) is bytes else a.key(name, "HTTL", "name"),
            "FIELDS",
            len(fields_words),
            *fields_words,
        ),
        i.HTTL,
        d.counts,
        (1,),
        "read",
        None,
        (),
    )


def hvals(name: Key) -> Command[list[T]]:
    """Return the values of a hash."""
    return Command(
        ("HVALS", name if type(name) is str or type(name) is bytes else a.key(name, "HVALS", "name")),
        i.HVALS,
        d.texts,
        (1,),
        "read",
        None,
        (),
    )
