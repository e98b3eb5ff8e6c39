# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the set commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import set as r
    from valkeykit.replies.shared import ScanPage
else:
    r = Lazy("valkeykit.replies.set")


def sadd(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Add members to a set."""
    values_words = a.spread(a.value, values, "SADD", "values")
    return Command(
        (
            "SADD",
            name if type(name) is str or type(name) is bytes else a.key(name, "SADD", "name"),
            *values_words,
        ),
        i.SADD,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def scard(name: Key) -> Command[int]:
    """Return how many members a set has."""
    return Command(
        ("SCARD", name if type(name) is str or type(name) is bytes else a.key(name, "SCARD", "name")),
        i.SCARD,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def sdiff(keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[set[T]]:
    """Return the members of the first set that are in none of the others."""
    args_words = a.spread(a.key, (keys, *args), "SDIFF", "keys")
    return Command(
        ("SDIFF", *args_words), i.SDIFF, d.text_set, range(1, 1 + len(args_words)), "read", None, ()
    )


def sdiffstore(dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[int]:
    """Store the members of the first set that are in none of the others."""
    args_words = a.spread(a.key, (keys, *args), "SDIFFSTORE", "keys")
    return Command(
        (
            "SDIFFSTORE",
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "SDIFFSTORE", "dest"),
            *args_words,
        ),
        i.SDIFFSTORE,
        d.count,
        (1, *range(2, 2 + len(args_words))),
        "accumulate",
        None,
        (),
    )


def sinter(keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[set[T]]:
    """Return the members that all sets have."""
    args_words = a.spread(a.key, (keys, *args), "SINTER", "keys")
    return Command(
        ("SINTER", *args_words), i.SINTER, d.text_set, range(1, 1 + len(args_words)), "read", None, ()
    )


def sintercard(keys: Key | Iterable[Key], *, limit: int | None = None) -> Command[int]:
    """Return how many members all sets have in common."""
    keys_words = a.many(a.key, keys, "SINTERCARD", "keys")
    words: list[Word] = ["SINTERCARD", len(keys_words), *keys_words]
    if limit is not None:
        words.append("LIMIT")
        words.append(
            limit
            if type(limit) is int and -0x8000000000000000 <= limit < 0x8000000000000000
            else a.integer(limit, "SINTERCARD", "limit")
        )
    return Command(tuple(words), i.SINTERCARD, d.count, range(2, 2 + len(keys_words)), "read", None, ())


def sinterstore(dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[int]:
    """Store the members that all sets have."""
    args_words = a.spread(a.key, (keys, *args), "SINTERSTORE", "keys")
    return Command(
        (
            "SINTERSTORE",
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "SINTERSTORE", "dest"),
            *args_words,
        ),
        i.SINTERSTORE,
        d.count,
        (1, *range(2, 2 + len(args_words))),
        "overwrite",
        None,
        (),
    )


def sismember(name: Key, value: Value) -> Command[bool]:
    """Return whether a set has a member."""
    return Command(
        (
            "SISMEMBER",
            name if type(name) is str or type(name) is bytes else a.key(name, "SISMEMBER", "name"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SISMEMBER", "value"),
        ),
        i.SISMEMBER,
        d.flag,
        (1,),
        "read",
        None,
        (),
    )


def smembers(name: Key) -> Command[set[T]]:
    """Return all members of a set."""
    return Command(
        ("SMEMBERS", name if type(name) is str or type(name) is bytes else a.key(name, "SMEMBERS", "name")),
        i.SMEMBERS,
        d.text_set,
        (1,),
        "read",
        None,
        (),
    )


def smismember(
    name: Key, values: Value | Iterable[Value], *args: Value | Iterable[Value]
) -> Command[list[bool]]:
    """Return of several members whether a set has them."""
    args_words = a.spread(a.value, (values, *args), "SMISMEMBER", "values")
    return Command(
        (
            "SMISMEMBER",
            name if type(name) is str or type(name) is bytes else a.key(name, "SMISMEMBER", "name"),
            *args_words,
        ),
        i.SMISMEMBER,
        d.flags,
        (1,),
        "read",
        None,
        (),
    )


def smove(src: Key, dst: Key, value: Value) -> Command[bool]:
    """Move a member from one set to another."""
    return Command(
        (
            "SMOVE",
            src if type(src) is str or type(src) is bytes else a.key(src, "SMOVE", "src"),
            dst if type(dst) is str or type(dst) is bytes else a.key(dst, "SMOVE", "dst"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SMOVE", "value"),
        ),
        i.SMOVE,
        d.flag,
        (1, 2),
        "overwrite",
        None,
        (),
    )


def spop(name: Key, count: int | None = None) -> Command[Any]:
    """Take random members from a set."""
    words: list[Word] = [
        "SPOP",
        name if type(name) is str or type(name) is bytes else a.key(name, "SPOP", "name"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "SPOP", "count")
        )
    return Command(
        tuple(words), i.SPOP, d.text_set if count is not None else d.text_or_none, (1,), "never", None, ()
    )


def srandmember(name: Key, number: int | None = None) -> Command[Any]:
    """Return random members of a set."""
    words: list[Word] = [
        "SRANDMEMBER",
        name if type(name) is str or type(name) is bytes else a.key(name, "SRANDMEMBER", "name"),
    ]
    if number is not None:
        words.append(
            number
            if type(number) is int and -0x8000000000000000 <= number < 0x8000000000000000
            else a.integer(number, "SRANDMEMBER", "number")
        )
    return Command(
        tuple(words), i.SRANDMEMBER, d.texts if number is not None else d.text_or_none, (1,), "read", None, ()
    )


def srem(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Remove members from a set."""
    values_words = a.spread(a.value, values, "SREM", "values")
    return Command(
        (
            "SREM",
            name if type(name) is str or type(name) is bytes else a.key(name, "SREM", "name"),
            *values_words,
        ),
        i.SREM,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )


def sscan(
    name: Key, cursor: int = 0, match: Text | None = None, count: int | None = None
) -> Command[ScanPage[list[T]]]:
    """Return some members of a set and where to go on."""
    words: list[Word] = [
        "SSCAN",
        name if type(name) is str or type(name) is bytes else a.key(name, "SSCAN", "name"),
        cursor
        if type(cursor) is int and -0x8000000000000000 <= cursor < 0x8000000000000000
        else a.integer(cursor, "SSCAN", "cursor"),
    ]
    if match is not None:
        words.append("MATCH")
        words.append(
            match if type(match) is str or type(match) is bytes else a.string(match, "SSCAN", "match")
        )
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "SSCAN", "count")
        )
    return Command(tuple(words), i.SSCAN, r.member_page, (1,), "read", None, ())


def sunion(keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[set[T]]:
    """Return the members that any of the sets has."""
    args_words = a.spread(a.key, (keys, *args), "SUNION", "keys")
    return Command(
        ("SUNION", *args_words), i.SUNION, d.text_set, range(1, 1 + len(args_words)), "read", None, ()
    )


def sunionstore(dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Command[int]:
    """Store the members that any of the sets has."""
    args_words = a.spread(a.key, (keys, *args), "SUNIONSTORE", "keys")
    return Command(
        (
            "SUNIONSTORE",
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "SUNIONSTORE", "dest"),
            *args_words,
        ),
        i.SUNIONSTORE,
        d.count,
        (1, *range(2, 2 + len(args_words))),
        "overwrite",
        None,
        (),
    )
