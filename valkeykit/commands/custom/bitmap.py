"""BITFIELD: a list of operations, each a small value that holds its words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from valkeykit.command import Command, Replay
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import bitmap as r
from valkeykit.types import Key, Value

_Words: TypeAlias = tuple[str | int, ...]
_ADD = ("INCRBY", b"INCRBY")


class BitGet(_Words):
    """Read one integer.

    Args:
        encoding: its width in bits: i1 to i64 for a signed integer, u1 to u63 for an unsigned one.
        offset: the bit it begins at; ``"#2"`` counts in widths of the encoding instead.
    """

    __slots__ = ()

    def __new__(cls, encoding: str, offset: int | str) -> BitGet:
        return super().__new__(cls, ("GET", encoding, offset))


class BitSet(_Words):
    """Write one integer; answers the one it replaces.

    Args:
        encoding: its width in bits: i1 to i64 for a signed integer, u1 to u63 for an unsigned one.
        offset: the bit it begins at; ``"#2"`` counts in widths of the encoding instead.
        value: the integer to write.
    """

    __slots__ = ()

    def __new__(cls, encoding: str, offset: int | str, value: int) -> BitSet:
        return super().__new__(cls, ("SET", encoding, offset, value))


class BitIncrBy(_Words):
    """Add to one integer; answers the new one.

    Args:
        encoding: its width in bits: i1 to i64 for a signed integer, u1 to u63 for an unsigned one.
        offset: the bit it begins at; ``"#2"`` counts in widths of the encoding instead.
        increment: what to add; negative subtracts.
    """

    __slots__ = ()

    def __new__(cls, encoding: str, offset: int | str, increment: int) -> BitIncrBy:
        return super().__new__(cls, ("INCRBY", encoding, offset, increment))


class BitOverflow(_Words):
    """What the operations after it do when a result does not fit; has no answer of its own.

    Args:
        behaviour: WRAP begins anew at the other end, SAT stays at the limit, FAIL does nothing and
            answers None.
    """

    __slots__ = ()

    def __new__(cls, behaviour: Literal["WRAP", "SAT", "FAIL"]) -> BitOverflow:
        return super().__new__(cls, ("OVERFLOW", behaviour))


def bitfield(key: Key, *operations: Value | Iterable[Value]) -> Command[list[int | None]]:
    """BITFIELD; its replay class depends on the operations."""
    name = key if type(key) is str or type(key) is bytes else a.key(key, "BITFIELD", "key")
    words = a.spread(a.value, operations, "BITFIELD", "operations", empty=True)
    adds = any(not isinstance(word, int) and word.upper() in _ADD for word in words)
    replay: Replay = "accumulate" if adds else "overwrite"
    return Command(("BITFIELD", name, *words), i.BITFIELD, r.bitfield_values, (1,), replay)
