# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the list commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import list as r
else:
    r = Lazy("valkeykit.replies.list")


def blmove(
    first_list: Key,
    second_list: Key,
    timeout: float | timedelta,
    src: Literal["LEFT", "RIGHT"] = "LEFT",
    dest: Literal["LEFT", "RIGHT"] = "RIGHT",
) -> Command[T | None]:
    """Move an element from one list to another, and wait for one when the source is empty."""
    wait_word, wait = a.timeout(timeout, "s", "BLMOVE", "timeout")
    return Command(
        (
            "BLMOVE",
            first_list
            if type(first_list) is str or type(first_list) is bytes
            else a.key(first_list, "BLMOVE", "first_list"),
            second_list
            if type(second_list) is str or type(second_list) is bytes
            else a.key(second_list, "BLMOVE", "second_list"),
            a.choice(src, ("LEFT", "RIGHT"), "BLMOVE", "src"),
            a.choice(dest, ("LEFT", "RIGHT"), "BLMOVE", "dest"),
            wait_word,
        ),
        i.BLMOVE,
        d.text_or_none,
        (1, 2),
        "never",
        wait,
        (),
    )


def blmpop(
    timeout: float | timedelta,
    keys: Key | Iterable[Key],
    direction: Literal["LEFT", "RIGHT"],
    *,
    count: int | None = None,
) -> Command[tuple[T, list[T]] | None]:
    """Take elements from the first list that has any, and wait while all are empty."""
    wait_word, wait = a.timeout(timeout, "s", "BLMPOP", "timeout")
    keys_words = a.many(a.key, keys, "BLMPOP", "keys")
    words: list[Word] = [
        "BLMPOP",
        wait_word,
        len(keys_words),
        *keys_words,
        a.choice(direction, ("LEFT", "RIGHT"), "BLMPOP", "direction"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "BLMPOP", "count")
        )
    return Command(tuple(words), i.BLMPOP, r.popped_many, range(3, 3 + len(keys_words)), "never", wait, ())


def blpop(keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> Command[tuple[T, T] | None]:
    """Take the first element of the first list that has any, and wait while all are empty."""
    keys_words = a.many(a.key, keys, "BLPOP", "keys")
    wait_word, wait = a.timeout(timeout, "s", "BLPOP", "timeout")
    return Command(
        ("BLPOP", *keys_words, wait_word), i.BLPOP, r.popped, range(1, 1 + len(keys_words)), "never", wait, ()
    )


def brpop(keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> Command[tuple[T, T] | None]:
    """Take the last element of the first list that has any, and wait while all are empty."""
    keys_words = a.many(a.key, keys, "BRPOP", "keys")
    wait_word, wait = a.timeout(timeout, "s", "BRPOP", "timeout")
    return Command(
        ("BRPOP", *keys_words, wait_word), i.BRPOP, r.popped, range(1, 1 + len(keys_words)), "never", wait, ()
    )


def brpoplpush(src: Key, dst: Key, timeout: float | timedelta = 0) -> Command[T | None]:
    """Move the last element of one list to the front of another, and wait for one when the source is empty."""
    wait_word, wait = a.timeout(timeout, "s", "BRPOPLPUSH", "timeout")
    return Command(
        (
            "BRPOPLPUSH",
            src if type(src) is str or type(src) is bytes else a.key(src, "BRPOPLPUSH", "src"),
            dst if type(dst) is str or type(dst) is bytes else a.key(dst, "BRPOPLPUSH", "dst"),
            wait_word,
        ),
        i.BRPOPLPUSH,
        d.text_or_none,
        (1, 2),
        "never",
        wait,
        (),
    )


def lindex(name: Key, index: int) -> Command[T | None]:
    """Return the element at a position of a list."""
    return Command(
        (
            "LINDEX",
            name if type(name) is str or type(name) is bytes else a.key(name, "LINDEX", "name"),
            index
            if type(index) is int and -0x8000000000000000 <= index < 0x8000000000000000
            else a.integer(index, "LINDEX", "index"),
        ),
        i.LINDEX,
        d.text_or_none,
        (1,),
        "read",
        None,
        (),
    )


def linsert(name: Key, where: Literal["BEFORE", "AFTER"], refvalue: Value, value: Value) -> Command[int]:
    """Insert an element before or after another one."""
    return Command(
        (
            "LINSERT",
            name if type(name) is str or type(name) is bytes else a.key(name, "LINSERT", "name"),
            a.choice(where, ("BEFORE", "AFTER"), "LINSERT", "where"),
            refvalue
            if type(refvalue) is str
            or type(refvalue) is bytes
            or (type(refvalue) is int and -0x8000000000000000 <= refvalue < 0x8000000000000000)
            else a.value(refvalue, "LINSERT", "refvalue"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "LINSERT", "value"),
        ),
        i.LINSERT,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def llen(name: Key) -> Command[int]:
    """Return the length of a list."""
    return Command(
        ("LLEN", name if type(name) is str or type(name) is bytes else a.key(name, "LLEN", "name")),
        i.LLEN,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def lmove(
    first_list: Key,
    second_list: Key,
    src: Literal["LEFT", "RIGHT"] = "LEFT",
    dest: Literal["LEFT", "RIGHT"] = "RIGHT",
) -> Command[T | None]:
    """Move an element from one list to another."""
    return Command(
        (
            "LMOVE",
            first_list
            if type(first_list) is str or type(first_list) is bytes
            else a.key(first_list, "LMOVE", "first_list"),
            second_list
            if type(second_list) is str or type(second_list) is bytes
            else a.key(second_list, "LMOVE", "second_list"),
            a.choice(src, ("LEFT", "RIGHT"), "LMOVE", "src"),
            a.choice(dest, ("LEFT", "RIGHT"), "LMOVE", "dest"),
        ),
        i.LMOVE,
        d.text_or_none,
        (1, 2),
        "never",
        None,
        (),
    )


def lmpop(
    keys: Key | Iterable[Key], direction: Literal["LEFT", "RIGHT"], *, count: int | None = None
) -> Command[tuple[T, list[T]] | None]:
    """Take elements from the first list that has any."""
    keys_words = a.many(a.key, keys, "LMPOP", "keys")
    words: list[Word] = [
        "LMPOP",
        len(keys_words),
        *keys_words,
        a.choice(direction, ("LEFT", "RIGHT"), "LMPOP", "direction"),
    ]
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "LMPOP", "count")
        )
    return Command(tuple(words), i.LMPOP, r.popped_many, range(2, 2 + len(keys_words)), "never", None, ())


def lpop(name: Key, count: int | None = None) -> Command[Any]:
    """Take elements from the front of a list."""
    words: list[Word] = [
        "LPOP",
        name if type(name) is str or type(name) is bytes else a.key(name, "LPOP", "name"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "LPOP", "count")
        )
    return Command(
        tuple(words),
        i.LPOP,
        d.texts_or_none if count is not None else d.text_or_none,
        (1,),
        "never",
        None,
        (),
    )


def lpos(
    name: Key, value: Value, rank: int | None = None, count: int | None = None, maxlen: int | None = None
) -> Command[Any]:
    """Return the position of an element in a list."""
    words: list[Word] = [
        "LPOS",
        name if type(name) is str or type(name) is bytes else a.key(name, "LPOS", "name"),
        value
        if type(value) is str
        or type(value) is bytes
        or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
        else a.value(value, "LPOS", "value"),
    ]
    if rank is not None:
        words.append("RANK")
        words.append(
            rank
            if type(rank) is int and -0x8000000000000000 <= rank < 0x8000000000000000
            else a.integer(rank, "LPOS", "rank")
        )
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "LPOS", "count")
        )
    if maxlen is not None:
        words.append("MAXLEN")
        words.append(
            maxlen
            if type(maxlen) is int and -0x8000000000000000 <= maxlen < 0x8000000000000000
            else a.integer(maxlen, "LPOS", "maxlen")
        )
    return Command(
        tuple(words), i.LPOS, d.counts if count is not None else d.count_or_none, (1,), "read", None, ()
    )


def lpush(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Add elements at the front of a list, one after another."""
    values_words = a.spread(a.value, values, "LPUSH", "values")
    return Command(
        (
            "LPUSH",
            name if type(name) is str or type(name) is bytes else a.key(name, "LPUSH", "name"),
            *values_words,
        ),
        i.LPUSH,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def lpushx(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Add elements at the front of a list that exists."""
    values_words = a.spread(a.value, values, "LPUSHX", "values")
    return Command(
        (
            "LPUSHX",
            name if type(name) is str or type(name) is bytes else a.key(name, "LPUSHX", "name"),
            *values_words,
        ),
        i.LPUSHX,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def lrange(name: Key, start: int, end: int) -> Command[list[T]]:
    """Return a part of a list."""
    return Command(
        (
            "LRANGE",
            name if type(name) is str or type(name) is bytes else a.key(name, "LRANGE", "name"),
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "LRANGE", "start"),
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "LRANGE", "end"),
        ),
        i.LRANGE,
        d.texts,
        (1,),
        "read",
        None,
        (),
    )


def lrem(name: Key, count: int, value: Value) -> Command[int]:
    """Remove elements that are equal to a value."""
    return Command(
        (
            "LREM",
            name if type(name) is str or type(name) is bytes else a.key(name, "LREM", "name"),
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "LREM", "count"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "LREM", "value"),
        ),
        i.LREM,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def lset(name: Key, index: int, value: Value) -> Command[bool]:
    """Replace the element at a position of a list."""
    return Command(
        (
            "LSET",
            name if type(name) is str or type(name) is bytes else a.key(name, "LSET", "name"),
            index
            if type(index) is int and -0x8000000000000000 <= index < 0x8000000000000000
            else a.integer(index, "LSET", "index"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "LSET", "value"),
        ),
        i.LSET,
        d.ok,
        (1,),
        "overwrite",
        None,
        (),
    )


def ltrim(name: Key, start: int, end: int) -> Command[bool]:
    """Keep a part of a list and remove the rest."""
    return Command(
        (
            "LTRIM",
            name if type(name) is str or type(name) is bytes else a.key(name, "LTRIM", "name"),
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "LTRIM", "start"),
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "LTRIM", "end"),
        ),
        i.LTRIM,
        d.ok,
        (1,),
        "accumulate",
        None,
        (),
    )


def rpop(name: Key, count: int | None = None) -> Command[Any]:
    """Take elements from the end of a list."""
    words: list[Word] = [
        "RPOP",
        name if type(name) is str or type(name) is bytes else a.key(name, "RPOP", "name"),
    ]
    if count is not None:
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "RPOP", "count")
        )
    return Command(
        tuple(words),
        i.RPOP,
        d.texts_or_none if count is not None else d.text_or_none,
        (1,),
        "never",
        None,
        (),
    )


def rpoplpush(src: Key, dst: Key) -> Command[T | None]:
    """Move the last element of one list to the front of another."""
    return Command(
        (
            "RPOPLPUSH",
            src if type(src) is str or type(src) is bytes else a.key(src, "RPOPLPUSH", "src"),
            dst if type(dst) is str or type(dst) is bytes else a.key(dst, "RPOPLPUSH", "dst"),
        ),
        i.RPOPLPUSH,
        d.text_or_none,
        (1, 2),
        "never",
        None,
        (),
    )


def rpush(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Add elements at the end of a list."""
    values_words = a.spread(a.value, values, "RPUSH", "values")
    return Command(
        (
            "RPUSH",
            name if type(name) is str or type(name) is bytes else a.key(name, "RPUSH", "name"),
            *values_words,
        ),
        i.RPUSH,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )


def rpushx(name: Key, *values: Value | Iterable[Value]) -> Command[int]:
    """Add elements at the end of a list that exists."""
    values_words = a.spread(a.value, values, "RPUSHX", "values")
    return Command(
        (
            "RPUSHX",
            name if type(name) is str or type(name) is bytes else a.key(name, "RPUSHX", "name"),
            *values_words,
        ),
        i.RPUSHX,
        d.count,
        (1,),
        "accumulate",
        None,
        (),
    )
