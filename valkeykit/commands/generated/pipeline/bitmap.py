# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The bitmap commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import bitmap as b
    from valkeykit.pipeline import Pipeline
else:
    b = Lazy("valkeykit.commands.generated.builders.bitmap")

Ts = TypeVarTuple("Ts")


class BitmapPipeline(PipelineFace[Mode, T, *Ts]):
    """The bitmap commands, queued."""

    __slots__ = ()

    def bitcount(
        self,
        key: Key,
        start: int | None = None,
        end: int | None = None,
        mode: Literal["BYTE", "BIT"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue BITCOUNT: Count the bits that are 1 in a value."""
        queued: Any = self
        self._queue(b.bitcount(key, start, end, mode))
        return queued

    def bitfield(
        self, key: Key, *operations: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[int | None]]:
        """Queue BITFIELD: Read, write and add to integers inside a value, several at once."""
        queued: Any = self
        self._queue(b.bitfield(key, *operations))
        return queued

    def bitfield_ro(
        self, key: Key, encoding: Text, offset: Value, items: Iterable[tuple[Text, Value]] | None = None
    ) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue BITFIELD_RO: Read integers inside a value, several at once."""
        queued: Any = self
        self._queue(b.bitfield_ro(key, encoding, offset, items))
        return queued

    def bitop(
        self, operation: Literal["AND", "OR", "XOR", "NOT"], dest: Key, *keys: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue BITOP: Combine values bit by bit and store the result."""
        queued: Any = self
        self._queue(b.bitop(operation, dest, *keys))
        return queued

    def bitpos(
        self,
        key: Key,
        bit: int,
        start: int | None = None,
        end: int | None = None,
        mode: Literal["BYTE", "BIT"] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue BITPOS: Find the first bit of a value that is 1, or that is 0."""
        queued: Any = self
        self._queue(b.bitpos(key, bit, start, end, mode))
        return queued

    def getbit(self, name: Key, offset: int) -> Pipeline[Mode, T, *Ts, int]:
        """Queue GETBIT: Return one bit of a value."""
        queued: Any = self
        self._queue(b.getbit(name, offset))
        return queued

    def setbit(self, name: Key, offset: int, value: int) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SETBIT: Write one bit of a value."""
        queued: Any = self
        self._queue(b.setbit(name, offset, value))
        return queued
