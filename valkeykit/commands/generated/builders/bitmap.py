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
from valkeykit.types import Key, Value, Word

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
    name: Key, start: int | None = None, end: int | None = None, mode: Literal["BYTE", "BIT"] | None = None
) -> Command[int]:
    """Count the bits that are 1 in a value."""
    words: list[Word] = [
        "BITCOUNT",
        name if type(name) is str or type(name) is bytes else a.key(name, "BITCOUNT", "name"),
    ]
    if start is not None:
        words.append(start if type(start) is int else a.integer(start, "BITCOUNT", "start"))
    if end is not None:
        a.needs("BITCOUNT", "end", start=start)
    if end is not None:
        words.append(end if type(end) is int else a.integer(end, "BITCOUNT", "end"))
    if mode is not None:
        a.needs("BITCOUNT", "mode", end=end)
    if mode is not None:
        words.append(a.choice(mode, ("BYTE", "BIT"), "BITCOUNT", "mode"))
    return Command(tuple(words), i.BITCOUNT, d.count, (1,), "read", None, ())


def bitfield_ro(name: Key, *operations: Value | Iterable[Value]) -> Command[list[int]]:
    """Read integers inside a value, several at once."""
    operations_words = a.spread(a.value, operations, "BITFIELD_RO", "operations", empty=True)
    return Command(
        (
            "BITFIELD_RO",
            name if type(name) is str or type(name) is bytes else a.key(name, "BITFIELD_RO", "name"),
            *operations_words,
        ),
        i.BITFIELD_RO,
        d.counts,
        (1,),
        "read",
        None,
        (),
    )


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
    name: Key,
    bit: int,
    start: int | None = None,
    end: int | None = None,
    mode: Literal["BYTE", "BIT"] | None = None,
) -> Command[int]:
    """Find the first bit of a value that is 1, or that is 0."""
    words: list[Word] = [
        "BITPOS",
        name if type(name) is str or type(name) is bytes else a.key(name, "BITPOS", "name"),
        bit if type(bit) is int else a.integer(bit, "BITPOS", "bit"),
    ]
    if start is not None:
        words.append(start if type(start) is int else a.integer(start, "BITPOS", "start"))
    if end is not None:
        a.needs("BITPOS", "end", start=start)
    if end is not None:
        words.append(end if type(end) is int else a.integer(end, "BITPOS", "end"))
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
            offset if type(offset) is int else a.integer(offset, "GETBIT", "offset"),
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
            offset if type(offset) is int else a.integer(offset, "SETBIT", "offset"),
            value if type(value) is int else a.integer(value, "SETBIT", "value"),
        ),
        i.SETBIT,
        d.count,
        (1,),
        "overwrite",
        None,
        (),
    )
