# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The list commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.commands.generated.builders import list as b
from valkeykit.types import Key, T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class ListPipeline(PipelineFace[Mode, T, *Ts]):
    """The list commands, queued."""

    __slots__ = ()

    def blmove(
        self,
        first_list: Key,
        second_list: Key,
        timeout: float | timedelta,
        src: Literal["LEFT", "RIGHT"] = "LEFT",
        dest: Literal["LEFT", "RIGHT"] = "RIGHT",
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue BLMOVE: Move an element from one list to another, and wait for one when the source is empty."""
        queued: Any = self
        self._queue(b.blmove(first_list, second_list, timeout, src, dest))
        return queued

    def blmpop(
        self,
        timeout: float | timedelta,
        keys: Key | Iterable[Key],
        direction: Literal["LEFT", "RIGHT"],
        *,
        count: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[T]] | None]:
        """Queue BLMPOP: Take elements from the first list that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.blmpop(timeout, keys, direction, count=count))
        return queued

    def blpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T] | None]:
        """Queue BLPOP: Take the first element of the first list that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.blpop(keys, timeout))
        return queued

    def brpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T] | None]:
        """Queue BRPOP: Take the last element of the first list that has any, and wait while all are empty."""
        queued: Any = self
        self._queue(b.brpop(keys, timeout))
        return queued

    def brpoplpush(
        self, src: Key, dst: Key, timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue BRPOPLPUSH: Move the last element of one list to the front of another, and wait for one when the source is empty."""
        queued: Any = self
        self._queue(b.brpoplpush(src, dst, timeout))
        return queued

    def lindex(self, name: Key, index: int) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue LINDEX: Return the element at a position of a list."""
        queued: Any = self
        self._queue(b.lindex(name, index))
        return queued

    def linsert(
        self, name: Key, where: Literal["BEFORE", "AFTER"], refvalue: Value, value: Value
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LINSERT: Insert an element before or after another one."""
        queued: Any = self
        self._queue(b.linsert(name, where, refvalue, value))
        return queued

    def llen(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LLEN: Return the length of a list."""
        queued: Any = self
        self._queue(b.llen(name))
        return queued

    def lmove(
        self,
        first_list: Key,
        second_list: Key,
        src: Literal["LEFT", "RIGHT"] = "LEFT",
        dest: Literal["LEFT", "RIGHT"] = "RIGHT",
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue LMOVE: Move an element from one list to another."""
        queued: Any = self
        self._queue(b.lmove(first_list, second_list, src, dest))
        return queued

    def lmpop(
        self, keys: Key | Iterable[Key], direction: Literal["LEFT", "RIGHT"], *, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[T]] | None]:
        """Queue LMPOP: Take elements from the first list that has any."""
        queued: Any = self
        self._queue(b.lmpop(keys, direction, count=count))
        return queued

    @overload
    def lpop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def lpop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, list[T] | None]: ...

    @overload
    def lpop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def lpop(self, name: Key, count: int | None = None) -> Any:
        """Queue LPOP: Take elements from the front of a list."""
        queued: Any = self
        self._queue(b.lpop(name, count))
        return queued

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None = None, count: None = None, maxlen: int | None = None
    ) -> Pipeline[Mode, T, *Ts, int | None]: ...

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None = None, *, count: int, maxlen: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[int]]: ...

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None, count: int, maxlen: int | None = None
    ) -> Pipeline[Mode, T, *Ts, list[int]]: ...

    @overload
    def lpos(
        self,
        name: Key,
        value: Value,
        rank: int | None = None,
        count: int | None = None,
        maxlen: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, int | list[int] | None]: ...

    def lpos(
        self,
        name: Key,
        value: Value,
        rank: int | None = None,
        count: int | None = None,
        maxlen: int | None = None,
    ) -> Any:
        """Queue LPOS: Return the position of an element in a list."""
        queued: Any = self
        self._queue(b.lpos(name, value, rank, count, maxlen))
        return queued

    def lpush(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LPUSH: Add elements at the front of a list, one after another."""
        queued: Any = self
        self._queue(b.lpush(name, *values))
        return queued

    def lpushx(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LPUSHX: Add elements at the front of a list that exists."""
        queued: Any = self
        self._queue(b.lpushx(name, *values))
        return queued

    def lrange(self, name: Key, start: int, end: int) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue LRANGE: Return a part of a list."""
        queued: Any = self
        self._queue(b.lrange(name, start, end))
        return queued

    def lrem(self, name: Key, count: int, value: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LREM: Remove elements that are equal to a value."""
        queued: Any = self
        self._queue(b.lrem(name, count, value))
        return queued

    def lset(self, name: Key, index: int, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue LSET: Replace the element at a position of a list."""
        queued: Any = self
        self._queue(b.lset(name, index, value))
        return queued

    def ltrim(self, name: Key, start: int, end: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue LTRIM: Keep a part of a list and remove the rest."""
        queued: Any = self
        self._queue(b.ltrim(name, start, end))
        return queued

    @overload
    def rpop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def rpop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, list[T] | None]: ...

    @overload
    def rpop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def rpop(self, name: Key, count: int | None = None) -> Any:
        """Queue RPOP: Take elements from the end of a list."""
        queued: Any = self
        self._queue(b.rpop(name, count))
        return queued

    def rpoplpush(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue RPOPLPUSH: Move the last element of one list to the front of another."""
        queued: Any = self
        self._queue(b.rpoplpush(src, dst))
        return queued

    def rpush(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue RPUSH: Add elements at the end of a list."""
        queued: Any = self
        self._queue(b.rpush(name, *values))
        return queued

    def rpushx(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue RPUSHX: Add elements at the end of a list that exists."""
        queued: Any = self
        self._queue(b.rpushx(name, *values))
        return queued
