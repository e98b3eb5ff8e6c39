# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The bitmap commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import bitmap as b
else:
    b = Lazy("valkeykit.commands.generated.builders.bitmap")


class BitmapAsyncCommands(AsyncFace[T]):
    """The bitmap commands."""

    __slots__ = ()

    def bitcount(
        self,
        key: Key,
        start: int | None = None,
        end: int | None = None,
        mode: Literal["BYTE", "BIT"] | None = None,
    ) -> Coroutine[Any, Any, int]:
        """Count the bits that are 1 in a value.

        A start without an end needs server 8.0 or later.

        Args:
            start: where to begin, from 0; negative counts from the end.
            end: where to end, included; negative counts from the end.
            mode: what start and end count, BYTE by default; server 7.0.0 or later.

        Returns: the number of bits, 0 when the key does not exist.

        Example: ``bitcount("k")`` → ``26``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/bitcount/
        """
        return self._run(b.bitcount(key, start, end, mode))

    def bitfield(
        self, key: Key, *operations: Value | Iterable[Value]
    ) -> Coroutine[Any, Any, list[int | None]]:
        """Read, write and add to integers inside a value, several at once.

        The operations are in valkeykit.commands.custom.bitmap. With at least one BitIncrBy the replay class is accumulate, else overwrite.

        Args:
            operations: BitGet, BitSet, BitIncrBy and BitOverflow in the order they are to be done.

        Returns: one number for each get (the integer), set (the old one) and add (the new one), None where an overflow with FAIL kept it from acting.

        Example: ``bitfield("k", BitIncrBy("u8", 0, 200), BitGet("u4", 0))`` → ``[200, 12]``
        Since server 3.2.0. Replay class: accumulate. See https://valkey.io/commands/bitfield/
        """
        return self._run(b.bitfield(key, *operations))

    def bitfield_ro(
        self, key: Key, encoding: Text, offset: Value, items: Iterable[tuple[Text, Value]] | None = None
    ) -> Coroutine[Any, Any, list[int]]:
        """Read integers inside a value, several at once.

        May run on a replica.

        Args:
            encoding: its width in bits: i1 to i64 for a signed integer, u1 to u63 for an unsigned one.
            offset: the bit it begins at; #2 counts in widths of the encoding instead.
            items: more of them, each an encoding and an offset.

        Returns: one integer for each, in the order asked.

        Example: ``bitfield_ro("k", "u8", 0, [("i4", "#1")])`` → ``[97, 1]``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/bitfield_ro/
        """
        return self._run(b.bitfield_ro(key, encoding, offset, items))

    def bitop(
        self, operation: Literal["AND", "OR", "XOR", "NOT"], dest: Key, *keys: Key | Iterable[Key]
    ) -> Coroutine[Any, Any, int]:
        """Combine values bit by bit and store the result.

        Shorter values and keys that do not exist count as zero bytes. XOR and NOT into one of their own keys change the result each time they run.

        Args:
            operation: NOT takes one key.
            dest: where the result goes.

        Returns: length of the result in bytes, that of the longest value.

        Example: ``bitop("AND", "d", "a", "b")`` → ``6``
        Since server 2.6.0. Replay class: accumulate (overwrite with operation AND, overwrite with operation OR). See https://valkey.io/commands/bitop/
        """
        return self._run(b.bitop(operation, dest, *keys))

    def bitpos(
        self,
        key: Key,
        bit: int,
        start: int | None = None,
        end: int | None = None,
        mode: Literal["BYTE", "BIT"] | None = None,
    ) -> Coroutine[Any, Any, int]:
        """Find the first bit of a value that is 1, or that is 0.

        Without an end the value counts as followed by zeros, so a 0 is always found.

        Args:
            bit: 1 or 0.
            start: where to begin, from 0; negative counts from the end.
            end: where to end, included; negative counts from the end.
            mode: what start and end count, BYTE by default; server 7.0.0 or later.

        Returns: position of the bit from the left, from 0; -1 when there is none.

        Example: ``bitpos("k", 1)`` → ``12``
        Since server 2.8.7. Replay class: read. See https://valkey.io/commands/bitpos/
        """
        return self._run(b.bitpos(key, bit, start, end, mode))

    def getbit(self, name: Key, offset: int) -> Coroutine[Any, Any, int]:
        """Return one bit of a value.

        Args:
            offset: position from the left, from 0.

        Returns: 0 or 1; 0 beyond the end and when the key does not exist.

        Example: ``getbit("k", 7)`` → ``1``
        Since server 2.2.0. Replay class: read. See https://valkey.io/commands/getbit/
        """
        return self._run(b.getbit(name, offset))

    def setbit(self, name: Key, offset: int, value: int) -> Coroutine[Any, Any, int]:
        """Write one bit of a value.

        The value grows as needed, up to 512 MB for the highest offset.

        Args:
            offset: position from the left, from 0.
            value: 0 or 1.

        Returns: the old bit.

        Example: ``setbit("k", 7, 1)`` → ``0``
        Since server 2.2.0. Replay class: overwrite. See https://valkey.io/commands/setbit/
        """
        return self._run(b.setbit(name, offset, value))
