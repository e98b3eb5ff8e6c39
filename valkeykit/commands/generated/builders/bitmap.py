# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the bitmap commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.custom.bitmap import bitfield
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, Text, Value, Word

__all__ = [
    "bitcount",
    "bitfield",
    "bitfield_ro",
    "bitop",
    "bitpos",
    "getbit",
    "setbit",
]


def bitcount(
    key: Key, start: int | None = None, end: int | None = None, mode: Literal["BYTE", "BIT"] | None = None
) -> Command[int]:
    """Count the bits that are 1 in a value."""
    words: list[Word] = [
        "BITCOUNT",
        key if type(key) is str or type(key) is bytes else a.key(key, "BITCOUNT", "key"),
    ]
    if start is not None:
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "BITCOUNT", "start")
        )
    if end is not None:
        a.needs("BITCOUNT", "end", start=start)
    if end is not None:
        words.append(
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "BITCOUNT", "end")
        )
    if mode is not None:
        a.needs("BITCOUNT", "mode", end=end)
    if mode is not None:
        words.append(a.choice(mode, ("BYTE", "BIT"), "BITCOUNT", "mode"))
    return Command(tuple(words), i.BITCOUNT, d.count, (1,), "read", None, ())


def bitfield_ro(
    key: Key, encoding: Text, offset: Value, items: Iterable[tuple[Text, Value]] | None = None
) -> Command[list[int]]:
    """Read integers inside a value, several at once."""
    words: list[Word] = [
        "BITFIELD_RO",
        key if type(key) is str or type(key) is bytes else a.key(key, "BITFIELD_RO", "key"),
        "GET",
        encoding
        if type(encoding) is str or type(encoding) is bytes
        else a.string(encoding, "BITFIELD_RO", "encoding"),
        offset
        if type(offset) is str
        or type(offset) is bytes
        or (type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000)
        else a.value(offset, "BITFIELD_RO", "offset"),
    ]
    if items is not None:
        items_words = a.rows(
            items,
            (
                a.string,
                a.value,
            ),
            "BITFIELD_RO",
            "items",
        )
        for row_at in range(0, len(items_words), 2):
            words += ("GET", *items_words[row_at : row_at + 2])
    return Command(tuple(words), i.BITFIELD_RO, d.counts, (1,), "read", None, ())


def bitop(
    operation: Literal["AND", "OR", "XOR", "NOT"], dest: Key, *keys: Key | Iterable[Key]
) -> Command[int]:
    """Combine values bit by bit and store the result."""
    keys_words = a.spread(a.key, keys, "BITOP", "keys")
    return Command(
        (
            "BITOP",
            a.choice(operation, ("AND", "OR", "XOR", "NOT"), "BITOP", "operation"),
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "BITOP", "dest"),
            *keys_words,
        ),
        i.BITOP,
        d.count,
        (2, *range(3, 3 + len(keys_words))),
        "overwrite"
        if operation in ("AND", b"AND")
        else "overwrite"
        if operation in ("OR", b"OR")
        else "accumulate",
        None,
        (),
    )


def bitpos(
    key: Key,
    bit: int,
    start: int | None = None,
    end: int | None = None,
    mode: Literal["BYTE", "BIT"] | None = None,
) -> Command[int]:
    """Find the first bit of a value that is 1, or that is 0."""
    words: list[Word] = [
        "BITPOS",
        key if type(key) is str or type(key) is bytes else a.key(key, "BITPOS", "key"),
        bit
        if type(bit) is int and -0x8000000000000000 <= bit < 0x8000000000000000
        else a.integer(bit, "BITPOS", "bit"),
    ]
    if start is not None:
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "BITPOS", "start")
        )
    if end is not None:
        a.needs("BITPOS", "end", start=start)
    if end is not None:
        words.append(
            end
            if type(end) is int and -0x8000000000000000 <= end < 0x8000000000000000
            else a.integer(end, "BITPOS", "end")
        )
    if mode is not None:
        a.needs("BITPOS", "mode", end=end)
    if mode is not None:
        words.append(a.choice(mode, ("BYTE", "BIT"), "BITPOS", "mode"))
    return Command(tuple(words), i.BITPOS, d.count, (1,), "read", None, ())


def getbit(name: Key, offset: int) -> Command[int]:
    """Return one bit of a value."""
    return Command(
        (
            "GETBIT",
            name if type(name) is str or type(name) is bytes else a.key(name, "GETBIT", "name"),
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "GETBIT", "offset"),
        ),
        i.GETBIT,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def setbit(name: Key, offset: int, value: int) -> Command[int]:
    """Write one bit of a value."""
    return Command(
        (
            "SETBIT",
            name if type(name) is str or type(name) is bytes else a.key(name, "SETBIT", "name"),
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "SETBIT", "offset"),
            value
            if type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000
            else a.integer(value, "SETBIT", "value"),
        ),
        i.SETBIT,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )
