# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The list commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

from valkeykit.commands.face import Mode, PipelineFace
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
        return self._add(b.blmove(first_list, second_list, timeout, src, dest))

    def blmpop(
        self,
        timeout: float | timedelta,
        keys: Key | Iterable[Key],
        direction: Literal["LEFT", "RIGHT"],
        *,
        count: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[T]] | None]:
        """Queue BLMPOP: Take elements from the first list that has any, and wait while all are empty."""
        return self._add(b.blmpop(timeout, keys, direction, count=count))

    def blpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T] | None]:
        """Queue BLPOP: Take the first element of the first list that has any, and wait while all are empty."""
        return self._add(b.blpop(keys, timeout))

    def brpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, tuple[T, T] | None]:
        """Queue BRPOP: Take the last element of the first list that has any, and wait while all are empty."""
        return self._add(b.brpop(keys, timeout))

    def brpoplpush(
        self, src: Key, dst: Key, timeout: float | timedelta = 0
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue BRPOPLPUSH: Move the last element of one list to the front of another, and wait for one when the source is empty."""
        return self._add(b.brpoplpush(src, dst, timeout))

    def lindex(self, name: Key, index: int) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue LINDEX: Return the element at a position of a list."""
        return self._add(b.lindex(name, index))

    def linsert(
        self, name: Key, where: Literal["BEFORE", "AFTER"], refvalue: Value, value: Value
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LINSERT: Insert an element before or after another one."""
        return self._add(b.linsert(name, where, refvalue, value))

    def llen(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LLEN: Return the length of a list."""
        return self._add(b.llen(name))

    def lmove(
        self,
        first_list: Key,
        second_list: Key,
        src: Literal["LEFT", "RIGHT"] = "LEFT",
        dest: Literal["LEFT", "RIGHT"] = "RIGHT",
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue LMOVE: Move an element from one list to another."""
        return self._add(b.lmove(first_list, second_list, src, dest))

    def lmpop(
        self, keys: Key | Iterable[Key], direction: Literal["LEFT", "RIGHT"], *, count: int | None = None
    ) -> Pipeline[Mode, T, *Ts, tuple[T, list[T]] | None]:
        """Queue LMPOP: Take elements from the first list that has any."""
        return self._add(b.lmpop(keys, direction, count=count))

    @overload
    def lpop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def lpop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, list[T] | None]: ...

    @overload
    def lpop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def lpop(self, name: Key, count: int | None = None) -> Any:
        """Queue LPOP: Take elements from the front of a list."""
        return self._add(b.lpop(name, count))

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
        return self._add(b.lpos(name, value, rank, count, maxlen))

    def lpush(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LPUSH: Add elements at the front of a list, one after another."""
        return self._add(b.lpush(name, *values))

    def lpushx(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LPUSHX: Add elements at the front of a list that exists."""
        return self._add(b.lpushx(name, *values))

    def lrange(self, name: Key, start: int, end: int) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue LRANGE: Return a part of a list."""
        return self._add(b.lrange(name, start, end))

    def lrem(self, name: Key, count: int, value: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LREM: Remove elements that are equal to a value."""
        return self._add(b.lrem(name, count, value))

    def lset(self, name: Key, index: int, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue LSET: Replace the element at a position of a list."""
        return self._add(b.lset(name, index, value))

    def ltrim(self, name: Key, start: int, end: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue LTRIM: Keep a part of a list and remove the rest."""
        return self._add(b.ltrim(name, start, end))

    @overload
    def rpop(self, name: Key, count: None = None) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def rpop(self, name: Key, count: int) -> Pipeline[Mode, T, *Ts, list[T] | None]: ...

    @overload
    def rpop(self, name: Key, count: int | None = None) -> Pipeline[Mode, T, *Ts, T | list[T] | None]: ...

    def rpop(self, name: Key, count: int | None = None) -> Any:
        """Queue RPOP: Take elements from the end of a list."""
        return self._add(b.rpop(name, count))

    def rpoplpush(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue RPOPLPUSH: Move the last element of one list to the front of another."""
        return self._add(b.rpoplpush(src, dst))

    def rpush(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue RPUSH: Add elements at the end of a list."""
        return self._add(b.rpush(name, *values))

    def rpushx(self, name: Key, *values: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue RPUSHX: Add elements at the end of a list that exists."""
        return self._add(b.rpushx(name, *values))
