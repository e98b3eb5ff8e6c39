# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The set commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple, overload

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.commands.generated.builders import set as b
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.shared import ScanPage

Ts = TypeVarTuple("Ts")


class SetPipeline(PipelineFace[Mode, T, *Ts]):
    """The set commands, queued."""

    __slots__ = ()

    def sadd(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SADD: Add members to a set."""
        return self._add(b.sadd(name, *values))

    def scard(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SCARD: Return how many members a set has."""
        return self._add(b.scard(name))

    def sdiff(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SDIFF: Return the members of the first set that are in none of the others."""
        return self._add(b.sdiff(keys, *args))

    def sdiffstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SDIFFSTORE: Store the members of the first set that are in none of the others."""
        return self._add(b.sdiffstore(dest, keys, *args))

    def sinter(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SINTER: Return the members that all sets have."""
        return self._add(b.sinter(keys, *args))

    def sintercard(
        self, keys: Key | Iterable[Key], *, limit: int | None = None
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SINTERCARD: Return how many members all sets have in common."""
        return self._add(b.sintercard(keys, limit=limit))

    def sinterstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SINTERSTORE: Store the members that all sets have."""
        return self._add(b.sinterstore(dest, keys, *args))

    def sismember(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SISMEMBER: Return whether a set has a member."""
        return self._add(b.sismember(name, value))

    def smembers(self, name: Key) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SMEMBERS: Return all members of a set."""
        return self._add(b.smembers(name))

    def smismember(
        self, name: Key, values: Value | Iterable[Value], *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue SMISMEMBER: Return of several members whether a set has them."""
        return self._add(b.smismember(name, values, *args))

    def smove(self, src: Key, dst: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SMOVE: Move a member from one set to another."""
        return self._add(b.smove(src, dst, value))

    @overload
    def spop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def spop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, set[T]]: ...

    @overload
    def spop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | set[T] | None]: ...

    def spop(self, name: Key, count: int | None = None) -> Any:
        """Queue SPOP: Take random members from a set."""
        return self._add(b.spop(name, count))

    @overload
    def srandmember(self, name: Key, number: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def srandmember(self, name: Key, number: int) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def srandmember(
        self, name: Key, number: int | None = None
    ) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def srandmember(self, name: Key, number: int | None = None) -> Any:
        """Queue SRANDMEMBER: Return random members of a set."""
        return self._add(b.srandmember(name, number))

    def srem(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SREM: Remove members from a set."""
        return self._add(b.srem(name, *values))

    def sscan(
        self, name: Key, cursor: int = 0, match: Text | None = None, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]:
        """Queue SSCAN: Return some members of a set and where to go on."""
        return self._add(b.sscan(name, cursor, match, count))

    def sunion(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SUNION: Return the members that any of the sets has."""
        return self._add(b.sunion(keys, *args))

    def sunionstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SUNIONSTORE: Store the members that any of the sets has."""
        return self._add(b.sunionstore(dest, keys, *args))
