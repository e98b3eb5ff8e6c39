# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the string commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.custom.string import decr, incr
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, Keyed, T, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import string as r
else:
    r = Lazy("valkeykit.replies.string")

__all__ = [
    "append",
    "decr",
    "decrby",
    "delifeq",
    "get",
    "getdel",
    "getex",
    "getrange",
    "getset",
    "incr",
    "incrby",
    "incrbyfloat",
    "lcs",
    "mget",
    "mset",
    "msetex",
    "msetnx",
    "psetex",
    "set_",
    "setex",
    "setnx",
    "setrange",
    "strlen",
    "substr",
]


def append(key: Key, value: Value) -> Command[int]:
    """Add text to the end of a value."""
    return Command(
        (
            "APPEND",
            key if type(key) is str or type(key) is bytes else a.key(key, "APPEND", "key"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "APPEND", "value"),
        ),
        i.APPEND,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def decrby(name: Key, amount: int = 1) -> Command[int]:
    """Subtract an amount from the whole number stored at a key."""
    return Command(
        (
            "DECRBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "DECRBY", "name"),
            amount
            if type(amount) is int and -0x8000000000000000 <= amount < 0x8000000000000000
            else a.integer(amount, "DECRBY", "amount"),
        ),
        i.DECRBY,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def delifeq(name: Key, value: Value) -> Command[bool]:
    """Remove a key if it holds a certain value."""
    return Command(
        (
            "DELIFEQ",
            name if type(name) is str or type(name) is bytes else a.key(name, "DELIFEQ", "name"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "DELIFEQ", "value"),
        ),
        i.DELIFEQ,
        d.flag,
        (1,),
        "checked",
        None,
        (),
    )


def get(name: Key) -> Command[T | None]:
    """Return the value of a key."""
    return Command(
        ("GET", name if type(name) is str or type(name) is bytes else a.key(name, "GET", "name")),
        i.GET,
        d.text_or_none,
        (1,),
        "read",
        None,
        (),
    )


def getdel(name: Key) -> Command[T | None]:
    """Return the value of a key and remove the key."""
    return Command(
        ("GETDEL", name if type(name) is str or type(name) is bytes else a.key(name, "GETDEL", "name")),
        i.GETDEL,
        d.text_or_none,
        (1,),
        "never",
        None,
        (),
    )


def getex(
    name: Key,
    ex: int | timedelta | None = None,
    px: int | timedelta | None = None,
    exat: int | datetime | None = None,
    pxat: int | datetime | None = None,
    persist: bool = False,
) -> Command[T | None]:
    """Return the value of a key and change or remove its expiry."""
    words: list[Word] = [
        "GETEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "GETEX", "name"),
    ]
    if ex is not None:
        if px is not None or exat is not None or pxat is not None or persist:
            a.at_most_one("GETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("EX")
        words.append(
            ex
            if type(ex) is int and -0x8000000000000000 <= ex < 0x8000000000000000
            else a.duration(ex, "s", "GETEX", "ex")
        )
    elif px is not None:
        if exat is not None or pxat is not None or persist:
            a.at_most_one("GETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("PX")
        words.append(
            px
            if type(px) is int and -0x8000000000000000 <= px < 0x8000000000000000
            else a.duration(px, "ms", "GETEX", "px")
        )
    elif exat is not None:
        if pxat is not None or persist:
            a.at_most_one("GETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("EXAT")
        words.append(
            exat
            if type(exat) is int and -0x8000000000000000 <= exat < 0x8000000000000000
            else a.timestamp(exat, "s", "GETEX", "exat")
        )
    elif pxat is not None:
        if persist:
            a.at_most_one("GETEX", ex=ex, px=px, exat=exat, pxat=pxat, persist=persist)
        words.append("PXAT")
        words.append(
            pxat
            if type(pxat) is int and -0x8000000000000000 <= pxat < 0x8000000000000000
            else a.timestamp(pxat, "ms", "GETEX", "pxat")
        )
    elif persist:
        a.flag(persist, "GETEX", "persist")
        words.append("PERSIST")
    return Command(tuple(words), i.GETEX, d.text_or_none, (1,), "overwrite", None, ())


def getrange(key: Key, start: int, end: int) -> Command[T]:
    """Return a part of the text stored at a key."""
    return Command(
        (
            "GETRANGE",
            key if type(key) is str or type(key) is bytes else a.key(key, "GETRANGE", "key"),
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "GETRANGE", "start"),
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "GETRANGE", "end"),
        ),
        i.GETRANGE,
        d.text,
        (1,),
        "read",
        None,
        (),
    )


def getset(name: Key, value: Value) -> Command[T | None]:
    """Store a value and return the one it replaces."""
    return Command(
        (
            "GETSET",
            name if type(name) is str or type(name) is bytes else a.key(name, "GETSET", "name"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "GETSET", "value"),
        ),
        i.GETSET,
        d.text_or_none,
        (1,),
        "never",
        None,
        (),
    )


def incrby(name: Key, amount: int = 1) -> Command[int]:
    """Add an amount to the whole number stored at a key."""
    return Command(
        (
            "INCRBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "INCRBY", "name"),
            amount
            if type(amount) is int and -0x8000000000000000 <= amount < 0x8000000000000000
            else a.integer(amount, "INCRBY", "amount"),
        ),
        i.INCRBY,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def incrbyfloat(name: Key, amount: float = 1) -> Command[float]:
    """Add an amount to the decimal number stored at a key."""
    return Command(
        (
            "INCRBYFLOAT",
            name if type(name) is str or type(name) is bytes else a.key(name, "INCRBYFLOAT", "name"),
            a.double(amount, "INCRBYFLOAT", "amount"),
        ),
        i.INCRBYFLOAT,
        d.real,
        (1,),
        "accumulate",
        None,
        (),
    )


def lcs(
    key1: Key,
    key2: Key,
    len: bool = False,
    idx: bool = False,
    minmatchlen: int | None = None,
    withmatchlen: bool = False,
) -> Command[Any]:
    """Compare two values by their longest common subsequence."""
    words: list[Word] = [
        "LCS",
        key1 if type(key1) is str or type(key1) is bytes else a.key(key1, "LCS", "key1"),
        key2 if type(key2) is str or type(key2) is bytes else a.key(key2, "LCS", "key2"),
    ]
    if len:
        if idx:
            a.at_most_one("LCS", len=len, idx=idx)
        a.flag(len, "LCS", "len")
        words.append("LEN")
    elif idx:
        a.flag(idx, "LCS", "idx")
        words.append("IDX")
    if minmatchlen is not None:
        a.needs("LCS", "minmatchlen", idx=idx)
    if minmatchlen is not None:
        words.append("MINMATCHLEN")
        words.append(
            minmatchlen
            if type(minmatchlen) is int and -0x8000000000000000 <= minmatchlen < 0x8000000000000000
            else a.integer(minmatchlen, "LCS", "minmatchlen")
        )
    if withmatchlen:
        a.needs("LCS", "withmatchlen", idx=idx)
    if withmatchlen:
        a.flag(withmatchlen, "LCS", "withmatchlen")
        words.append("WITHMATCHLEN")
    return Command(
        tuple(words), i.LCS, d.count if len else r.lcs_matches if idx else d.text, (1, 2), "read", None, ()
    )


def mget(keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[list[T | None]]:
    """Return the values of several keys."""
    args_words = a.spread(a.key, (keys, *args), "MGET", "keys")
    return Command(
        ("MGET", *args_words), i.MGET, d.optional_texts, range(1, 1 + len(args_words)), "read", None, ()
    )


def mset(mapping: Keyed[Value]) -> Command[bool]:
    """Store several values at once."""
    mapping_words = a.pairs(mapping, a.key, a.value, "MSET", "mapping")
    return Command(
        ("MSET", *mapping_words), i.MSET, d.ok, range(1, 1 + len(mapping_words), 2), "overwrite", None, ()
    )


def msetex(
    mapping: Keyed[Value],
    *,
    nx: bool = False,
    xx: bool = False,
    ex: int | timedelta | None = None,
    px: int | timedelta | None = None,
    exat: int | datetime | None = None,
    pxat: int | datetime | None = None,
    keepttl: bool = False,
) -> Command[bool]:
    """Store several values at once, with an expiry for all of them."""
    mapping_words = a.pairs(mapping, a.key, a.value, "MSETEX", "mapping")
    words: list[Word] = ["MSETEX", len(mapping_words) // 2, *mapping_words]
    if nx:
        if xx:
            a.at_most_one("MSETEX", nx=nx, xx=xx)
        a.flag(nx, "MSETEX", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "MSETEX", "xx")
        words.append("XX")
    if ex is not None:
        if px is not None or exat is not None or pxat is not None or keepttl:
            a.at_most_one("MSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EX")
        words.append(
            ex
            if type(ex) is int and -0x8000000000000000 <= ex < 0x8000000000000000
            else a.duration(ex, "s", "MSETEX", "ex")
        )
    elif px is not None:
        if exat is not None or pxat is not None or keepttl:
            a.at_most_one("MSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PX")
        words.append(
            px
            if type(px) is int and -0x8000000000000000 <= px < 0x8000000000000000
            else a.duration(px, "ms", "MSETEX", "px")
        )
    elif exat is not None:
        if pxat is not None or keepttl:
            a.at_most_one("MSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EXAT")
        words.append(
            exat
            if type(exat) is int and -0x8000000000000000 <= exat < 0x8000000000000000
            else a.timestamp(exat, "s", "MSETEX", "exat")
        )
    elif pxat is not None:
        if keepttl:
            a.at_most_one("MSETEX", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PXAT")
        words.append(
            pxat
            if type(pxat) is int and -0x8000000000000000 <= pxat < 0x8000000000000000
            else a.timestamp(pxat, "ms", "MSETEX", "pxat")
        )
    elif keepttl:
        a.flag(keepttl, "MSETEX", "keepttl")
        words.append("KEEPTTL")
    return Command(
        tuple(words),
        i.MSETEX,
        d.flag,
        range(2, 2 + len(mapping_words), 2),
        "checked" if nx or xx else "overwrite",
        None,
        (),
    )


def msetnx(mapping: Keyed[Value]) -> Command[bool]:
    """Store several values at once if none of the keys exists."""
    mapping_words = a.pairs(mapping, a.key, a.value, "MSETNX", "mapping")
    return Command(
        ("MSETNX", *mapping_words), i.MSETNX, d.flag, range(1, 1 + len(mapping_words), 2), "checked", None, ()
    )


def psetex(name: Key, time_ms: int | timedelta, value: Value) -> Command[bool]:
    """Store a value with an expiry in milliseconds."""
    return Command(
        (
            "PSETEX",
            name if type(name) is str or type(name) is bytes else a.key(name, "PSETEX", "name"),
            time_ms
            if type(time_ms) is int and -0x8000000000000000 <= time_ms < 0x8000000000000000
            else a.duration(time_ms, "ms", "PSETEX", "time_ms"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "PSETEX", "value"),
        ),
        i.PSETEX,
        d.ok,
        (1,),
        "overwrite",
        None,
        (),
    )


def set_(
    name: Key,
    value: Value,
    ex: int | timedelta | None = None,
    px: int | timedelta | None = None,
    nx: bool = False,
    xx: bool = False,
    keepttl: bool = False,
    get: bool = False,
    exat: int | datetime | None = None,
    pxat: int | datetime | None = None,
    *,
    ifeq: Value | None = None,
) -> Command[Any]:
    """Store a value."""
    words: list[Word] = [
        "SET",
        name if type(name) is str or type(name) is bytes else a.key(name, "SET", "name"),
        value
        if type(value) is str
        or type(value) is bytes
        or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
        else a.value(value, "SET", "value"),
    ]
    if nx:
        if xx or ifeq is not None:
            a.at_most_one("SET", nx=nx, xx=xx, ifeq=ifeq)
        a.flag(nx, "SET", "nx")
        words.append("NX")
    elif xx:
        if ifeq is not None:
            a.at_most_one("SET", nx=nx, xx=xx, ifeq=ifeq)
        a.flag(xx, "SET", "xx")
        words.append("XX")
    elif ifeq is not None:
        words.append("IFEQ")
        words.append(
            ifeq
            if type(ifeq) is str
            or type(ifeq) is bytes
            or (type(ifeq) is int and -0x8000000000000000 <= ifeq < 0x8000000000000000)
            else a.value(ifeq, "SET", "ifeq")
        )
    if get:
        a.flag(get, "SET", "get")
        words.append("GET")
    if ex is not None:
        if px is not None or exat is not None or pxat is not None or keepttl:
            a.at_most_one("SET", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EX")
        words.append(
            ex
            if type(ex) is int and -0x8000000000000000 <= ex < 0x8000000000000000
            else a.duration(ex, "s", "SET", "ex")
        )
    elif px is not None:
        if exat is not None or pxat is not None or keepttl:
            a.at_most_one("SET", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PX")
        words.append(
            px
            if type(px) is int and -0x8000000000000000 <= px < 0x8000000000000000
            else a.duration(px, "ms", "SET", "px")
        )
    elif exat is not None:
        if pxat is not None or keepttl:
            a.at_most_one("SET", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("EXAT")
        words.append(
            exat
            if type(exat) is int and -0x8000000000000000 <= exat < 0x8000000000000000
            else a.timestamp(exat, "s", "SET", "exat")
        )
    elif pxat is not None:
        if keepttl:
            a.at_most_one("SET", ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl)
        words.append("PXAT")
        words.append(
            pxat
            if type(pxat) is int and -0x8000000000000000 <= pxat < 0x8000000000000000
            else a.timestamp(pxat, "ms", "SET", "pxat")
        )
    elif keepttl:
        a.flag(keepttl, "SET", "keepttl")
        words.append("KEEPTTL")
    return Command(
        tuple(words),
        i.SET,
        d.text_or_none if get else d.ok_or_none,
        (1,),
        "never" if get else "checked" if nx or xx or ifeq is not None else "overwrite",
        None,
        (),
    )


def setex(name: Key, time: int | timedelta, value: Value) -> Command[bool]:
    """Store a value with an expiry in seconds."""
    return Command(
        (
            "SETEX",
            name if type(name) is str or type(name) is bytes else a.key(name, "SETEX", "name"),
            time
            if type(time) is int and -0x8000000000000000 <= time < 0x8000000000000000
            else a.duration(time, "s", "SETEX", "time"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SETEX", "value"),
        ),
        i.SETEX,
        d.ok,
        (1,),
        "overwrite",
        None,
        (),
    )


def setnx(name: Key, value: Value) -> Command[bool]:
    """Store a value if the key does not exist."""
    return Command(
        (
            "SETNX",
            name if type(name) is str or type(name) is bytes else a.key(name, "SETNX", "name"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SETNX", "value"),
        ),
        i.SETNX,
        d.flag,
        (1,),
        "checked",
        None,
        (),
    )


def setrange(name: Key, offset: int, value: Value) -> Command[int]:
    """Overwrite a part of the text stored at a key."""
    return Command(
        (
            "SETRANGE",
            name if type(name) is str or type(name) is bytes else a.key(name, "SETRANGE", "name"),
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "SETRANGE", "offset"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SETRANGE", "value"),
        ),
        i.SETRANGE,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def strlen(name: Key) -> Command[int]:
    """Return the length of a value."""
    return Command(
        ("STRLEN", name if type(name) is str or type(name) is bytes else a.key(name, "STRLEN", "name")),
        i.STRLEN,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def substr(name: Key, start: int, end: int = -1) -> Command[T]:
    """Return a part of the text stored at a key."""
    return Command(
        (
            "SUBSTR",
            name if type(name) is str or type(name) is bytes else a.key(name, "SUBSTR", "name"),
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "SUBSTR", "start"),
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "SUBSTR", "end"),
        ),
        i.SUBSTR,
        d.text,
        (1,),
        "read",
        None,
        (),
    )
