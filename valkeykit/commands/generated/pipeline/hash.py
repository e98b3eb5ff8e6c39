# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The hash commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.commands.generated.builders import hash as b
from valkeykit.types import Fields, Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.shared import ScanPage

Ts = TypeVarTuple("Ts")


class HashPipeline(PipelineFace[Mode, T, *Ts]):
    """The hash commands, queued."""

    __slots__ = ()

    def hdel(self, name: Key, *keys: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue HDEL: Remove fields of a hash."""
        queued: Any = self
        self._queue(b.hdel(name, *keys))
        return queued

    def hexists(self, name: Key, key: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue HEXISTS: Return whether a hash has a field."""
        queued: Any = self
        self._queue(b.hexists(name, key))
        return queued

    def hexpire(
        self,
        name: Key,
        seconds: int | timedelta,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HEXPIRE: Set the time to live of fields, in seconds."""
        queued: Any = self
        self._queue(b.hexpire(name, seconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))
        return queued

    def hexpireat(
        self,
        name: Key,
        unix_time_seconds: int | datetime,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HEXPIREAT: Set when fields expire, in seconds of Unix time."""
        queued: Any = self
        self._queue(b.hexpireat(name, unix_time_seconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))
        return queued

    def hexpiretime(self, name: Key, *fields: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HEXPIRETIME: Return when fields expire, in seconds of Unix time."""
        queued: Any = self
        self._queue(b.hexpiretime(name, *fields))
        return queued

    def hget(self, name: Key, key: Value) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue HGET: Return the value of a field."""
        queued: Any = self
        self._queue(b.hget(name, key))
        return queued

    def hgetall(self, name: Key) -> Pipeline[Mode, T, *Ts, dict[T, T]]:
        """Queue HGETALL: Return all fields of a hash with their values."""
        queued: Any = self
        self._queue(b.hgetall(name))
        return queued

    def hgetdel(self, name: Key, *keys: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[T | None]]:
        """Queue HGETDEL: Return the values of fields and remove the fields."""
        queued: Any = self
        self._queue(b.hgetdel(name, *keys))
        return queued

    def hgetex(
        self,
        name: Key,
        *keys: Value | Iterable[Value],
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        persist: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]:
        """Queue HGETEX: Return the values of fields and set or remove their time to live."""
        queued: Any = self
        self._queue(b.hgetex(name, *keys, ex=ex, px=px, exat=exat, pxat=pxat, persist=persist))
        return queued

    def hincrby(self, name: Key, key: Value, amount: int = 1) -> Pipeline[Mode, T, *Ts, int]:
        """Queue HINCRBY: Add a whole number to the value of a field."""
        queued: Any = self
        self._queue(b.hincrby(name, key, amount))
        return queued

    def hincrbyfloat(self, name: Key, key: Value, amount: float = 1) -> Pipeline[Mode, T, *Ts, float]:
        """Queue HINCRBYFLOAT: Add a number to the value of a field."""
        queued: Any = self
        self._queue(b.hincrbyfloat(name, key, amount))
        return queued

    def hkeys(self, name: Key) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue HKEYS: Return the fields of a hash."""
        queued: Any = self
        self._queue(b.hkeys(name))
        return queued

    def hlen(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue HLEN: Return how many fields a hash has."""
        queued: Any = self
        self._queue(b.hlen(name))
        return queued

    def hmget(
        self, name: Key, keys: Value | Iterable[Value], *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]:
        """Queue HMGET: Return the values of several fields."""
        queued: Any = self
        self._queue(b.hmget(name, keys, *args))
        return queued

    def hmset(self, name: Key, mapping: Fields[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue HMSET: Set several fields of a hash."""
        queued: Any = self
        self._queue(b.hmset(name, mapping))
        return queued

    def hpersist(self, name: Key, *fields: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HPERSIST: Remove the time to live of fields."""
        queued: Any = self
        self._queue(b.hpersist(name, *fields))
        return queued

    def hpexpire(
        self,
        name: Key,
        milliseconds: int | timedelta,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HPEXPIRE: Set the time to live of fields, in milliseconds."""
        queued: Any = self
        self._queue(b.hpexpire(name, milliseconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))
        return queued

    def hpexpireat(
        self,
        name: Key,
        unix_time_milliseconds: int | datetime,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HPEXPIREAT: Set when fields expire, in milliseconds of Unix time."""
        queued: Any = self
        self._queue(b.hpexpireat(name, unix_time_milliseconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))
        return queued

    def hpexpiretime(self, name: Key, *fields: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HPEXPIRETIME: Return when fields expire, in milliseconds of Unix time."""
        queued: Any = self
        self._queue(b.hpexpiretime(name, *fields))
        return queued

    def hpttl(self, name: Key, *fields: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HPTTL: Return how long fields still live, in milliseconds."""
        queued: Any = self
        self._queue(b.hpttl(name, *fields))
        return queued

    @overload
    def hrandfield(
        self, key: Key, count: None = None, withvalues: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def hrandfield(
        self, key: Key, count: int | None = None, *, withvalues: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, T]]]: ...

    @overload
    def hrandfield(
        self, key: Key, count: int | None, withvalues: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T, T]]]: ...

    @overload
    def hrandfield(
        self, key: Key, count: int, withvalues: Literal[False] = False
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def hrandfield(
        self, key: Key, count: int | None = None, withvalues: bool = False
    ) -> Pipeline[Mode, T, *Ts, T | list[tuple[T, T]] | list[T] | None]: ...

    def hrandfield(self, key: Key, count: int | None = None, withvalues: bool = False) -> Any:
        """Queue HRANDFIELD: Return random fields of a hash."""
        queued: Any = self
        self._queue(b.hrandfield(key, count, withvalues))
        return queued

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: Literal[False] = False,
    ) -> Pipeline[Mode, T, *Ts, ScanPage[dict[T, T]]]: ...

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        *,
        no_values: Literal[True],
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]: ...

    @overload
    def hscan(
        self, name: Key, cursor: int, match: Text | None, count: int | None, no_values: Literal[True]
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]: ...

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: bool = False,
    ) -> Pipeline[Mode, T, *Ts, ScanPage[dict[T, T]] | ScanPage[list[T]]]: ...

    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: bool = False,
    ) -> Any:
        """Queue HSCAN: Return some fields of a hash and where to go on."""
        queued: Any = self
        self._queue(b.hscan(name, cursor, match, count, no_values))
        return queued

    def hset(
        self,
        name: Key,
        key: Value | None = None,
        value: Value | None = None,
        mapping: Fields[Value] | None = None,
        items: Iterable[Value] | None = None,
    ) -> Pipeline[Mode, T, *Ts, int]:
        """Queue HSET: Set fields of a hash."""
        queued: Any = self
        self._queue(b.hset(name, key, value, mapping, items))
        return queued

    def hsetex(
        self,
        name: Key,
        key: Value | None = None,
        value: Value | None = None,
        mapping: Fields[Value] | None = None,
        items: Iterable[Value] | None = None,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        keepttl: bool = False,
        nx: bool = False,
        xx: bool = False,
        fnx: bool = False,
        fxx: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue HSETEX: Set fields of a hash together with their time to live."""
        queued: Any = self
        self._queue(b.hsetex(name, key, value, mapping, items, ex, px, exat, pxat, keepttl, nx, xx, fnx, fxx))
        return queued

    def hsetnx(self, name: Key, key: Value, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue HSETNX: Set a field of a hash unless it exists."""
        queued: Any = self
        self._queue(b.hsetnx(name, key, value))
        return queued

    def hstrlen(self, name: Key, key: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue HSTRLEN: Return the length of a field's value."""
        queued: Any = self
        self._queue(b.hstrlen(name, key))
        return queued

    def httl(self, name: Key, *fields: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, list[int]]:
        """Queue HTTL: Return how long fields still live, in seconds."""
        queued: Any = self
        self._queue(b.httl(name, *fields))
        return queued

    def hvals(self, name: Key) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue HVALS: Return the values of a hash."""
        queued: Any = self
        self._queue(b.hvals(name))
        return queued
