# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The set commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
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
        queued: Any = self
        self._queue(b.sadd(name, *values))
        return queued

    def scard(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SCARD: Return how many members a set has."""
        queued: Any = self
        self._queue(b.scard(name))
        return queued

    def sdiff(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SDIFF: Return the members of the first set that are in none of the others."""
        queued: Any = self
        self._queue(b.sdiff(keys, *args))
        return queued

    def sdiffstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SDIFFSTORE: Store the members of the first set that are in none of the others."""
        queued: Any = self
        self._queue(b.sdiffstore(dest, keys, *args))
        return queued

    def sinter(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SINTER: Return the members that all sets have."""
        queued: Any = self
        self._queue(b.sinter(keys, *args))
        return queued

    def sintercard(
        self, keys: Key | Iterable[Key], *, limit: int | None = None
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SINTERCARD: Return how many members all sets have in common."""
        queued: Any = self
        self._queue(b.sintercard(keys, limit=limit))
        return queued

    def sinterstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SINTERSTORE: Store the members that all sets have."""
        queued: Any = self
        self._queue(b.sinterstore(dest, keys, *args))
        return queued

    def sismember(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SISMEMBER: Return whether a set has a member."""
        queued: Any = self
        self._queue(b.sismember(name, value))
        return queued

    def smembers(self, name: Key) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SMEMBERS: Return all members of a set."""
        queued: Any = self
        self._queue(b.smembers(name))
        return queued

    def smismember(
        self, name: Key, values: Value | Iterable[Value], *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue SMISMEMBER: Return of several members whether a set has them."""
        queued: Any = self
        self._queue(b.smismember(name, values, *args))
        return queued

    def smove(self, src: Key, dst: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SMOVE: Move a member from one set to another."""
        queued: Any = self
        self._queue(b.smove(src, dst, value))
        return queued

    @overload
    def spop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def spop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, set[T]]: ...

    @overload
    def spop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | set[T] | None]: ...

    def spop(self, name: Key, count: int | None = None) -> Any:
        """Queue SPOP: Take random members from a set."""
        queued: Any = self
        self._queue(b.spop(name, count))
        return queued

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
        queued: Any = self
        self._queue(b.srandmember(name, number))
        return queued

    def srem(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SREM: Remove members from a set."""
        queued: Any = self
        self._queue(b.srem(name, *values))
        return queued

    def sscan(
        self, name: Key, cursor: int = 0, match: Text | None = None, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]:
        """Queue SSCAN: Return some members of a set and where to go on."""
        queued: Any = self
        self._queue(b.sscan(name, cursor, match, count))
        return queued

    def sunion(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, set[T]]:
        """Queue SUNION: Return the members that any of the sets has."""
        queued: Any = self
        self._queue(b.sunion(keys, *args))
        return queued

    def sunionstore(
        self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SUNIONSTORE: Store the members that any of the sets has."""
        queued: Any = self
        self._queue(b.sunionstore(dest, keys, *args))
        return queued
