# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The string commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.commands.generated.builders import string as b
from valkeykit.types import Key, Keyed, T, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.string import LcsMatches

Ts = TypeVarTuple("Ts")


class StringPipeline(PipelineFace[Mode, T, *Ts]):
    """The string commands, queued."""

    __slots__ = ()

    def append(self, key: Key, value: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue APPEND: Add text to the end of a value."""
        queued: Any = self
        self._queue(b.append(key, value))
        return queued

    def decr(self, name: Key, amount: int = 1) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DECR: Subtract from the whole number stored at a key."""
        queued: Any = self
        self._queue(b.decr(name, amount))
        return queued

    def decrby(self, name: Key, amount: int = 1) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DECRBY: Subtract an amount from the whole number stored at a key."""
        queued: Any = self
        self._queue(b.decrby(name, amount))
        return queued

    def delifeq(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue DELIFEQ: Remove a key if it holds a certain value."""
        queued: Any = self
        self._queue(b.delifeq(name, value))
        return queued

    def get(self, name: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue GET: Return the value of a key."""
        queued: Any = self
        self._queue(b.get(name))
        return queued

    def getdel(self, name: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue GETDEL: Return the value of a key and remove the key."""
        queued: Any = self
        self._queue(b.getdel(name))
        return queued

    def getex(
        self,
        name: Key,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        persist: bool = False,
    ) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue GETEX: Return the value of a key and change or remove its expiry."""
        queued: Any = self
        self._queue(b.getex(name, ex, px, exat, pxat, persist))
        return queued

    def getrange(self, key: Key, start: int, end: int) -> Pipeline[Mode, T, *Ts, T]:
        """Queue GETRANGE: Return a part of the text stored at a key."""
        queued: Any = self
        self._queue(b.getrange(key, start, end))
        return queued

    def getset(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue GETSET: Store a value and return the one it replaces."""
        queued: Any = self
        self._queue(b.getset(name, value))
        return queued

    def incr(self, name: Key, amount: int = 1) -> Pipeline[Mode, T, *Ts, int]:
        """Queue INCR: Add to the whole number stored at a key."""
        queued: Any = self
        self._queue(b.incr(name, amount))
        return queued

    def incrby(self, name: Key, amount: int = 1) -> Pipeline[Mode, T, *Ts, int]:
        """Queue INCRBY: Add an amount to the whole number stored at a key."""
        queued: Any = self
        self._queue(b.incrby(name, amount))
        return queued

    def incrbyfloat(self, name: Key, amount: float = 1) -> Pipeline[Mode, T, *Ts, float]:
        """Queue INCRBYFLOAT: Add an amount to the decimal number stored at a key."""
        queued: Any = self
        self._queue(b.incrbyfloat(name, amount))
        return queued

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[False] = False,
        idx: Literal[False] = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Pipeline[Mode, T, *Ts, T]: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[True],
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[False] = False,
        *,
        idx: Literal[True],
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Pipeline[Mode, T, *Ts, LcsMatches]: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[False],
        idx: Literal[True],
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Pipeline[Mode, T, *Ts, LcsMatches]: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: bool = False,
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Pipeline[Mode, T, *Ts, T | int | LcsMatches]: ...

    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: bool = False,
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> Any:
        """Queue LCS: Compare two values by their longest common subsequence."""
        queued: Any = self
        self._queue(b.lcs(key1, key2, len, idx, minmatchlen, withmatchlen))
        return queued

    def mget(
        self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]:
        """Queue MGET: Return the values of several keys."""
        queued: Any = self
        self._queue(b.mget(keys, *args))
        return queued

    def mset(self, mapping: Keyed[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MSET: Store several values at once."""
        queued: Any = self
        self._queue(b.mset(mapping))
        return queued

    def msetex(
        self,
        mapping: Keyed[Value],
        *,
        nx: bool = False,
        xx: bool = False,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        keepttl: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MSETEX: Store several values at once, with an expiry for all of them."""
        queued: Any = self
        self._queue(b.msetex(mapping, nx=nx, xx=xx, ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl))
        return queued

    def msetnx(self, mapping: Keyed[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MSETNX: Store several values at once if none of the keys exists."""
        queued: Any = self
        self._queue(b.msetnx(mapping))
        return queued

    def psetex(self, name: Key, time_ms: int | timedelta, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PSETEX: Store a value with an expiry in milliseconds."""
        queued: Any = self
        self._queue(b.psetex(name, time_ms, value))
        return queued

    @overload
    def set(
        self,
        name: Key,
        value: Value,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        nx: bool = False,
        xx: bool = False,
        keepttl: bool = False,
        get: Literal[False] = False,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        *,
        ifeq: Value | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]: ...

    @overload
    def set(
        self,
        name: Key,
        value: Value,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        nx: bool = False,
        xx: bool = False,
        keepttl: bool = False,
        *,
        get: Literal[True],
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        ifeq: Value | None = None,
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def set(
        self,
        name: Key,
        value: Value,
        ex: int | timedelta | None,
        px: int | timedelta | None,
        nx: bool,
        xx: bool,
        keepttl: bool,
        get: Literal[True],
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        *,
        ifeq: Value | None = None,
    ) -> Pipeline[Mode, T, *Ts, T | None]: ...

    @overload
    def set(
        self,
        name: Key,
        value: Value,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        nx: bool = False,
        xx: bool = False,
        keepttl: bool = False,
        get: bool = False,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        *,
        ifeq: Value | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool | T | None]: ...

    def set(
        self,
        name: Key,
        value: Value,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        nx: bool = False,
        xx: bool = False,
        keepttl: bool = False,
        get: bool = False,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        *,
        ifeq: Value | None = None,
    ) -> Any:
        """Queue SET: Store a value."""
        queued: Any = self
        self._queue(b.set_(name, value, ex, px, nx, xx, keepttl, get, exat, pxat, ifeq=ifeq))
        return queued

    def setex(self, name: Key, time: int | timedelta, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SETEX: Store a value with an expiry in seconds."""
        queued: Any = self
        self._queue(b.setex(name, time, value))
        return queued

    def setnx(self, name: Key, value: Value) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SETNX: Store a value if the key does not exist."""
        queued: Any = self
        self._queue(b.setnx(name, value))
        return queued

    def setrange(self, name: Key, offset: int, value: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SETRANGE: Overwrite a part of the text stored at a key."""
        queued: Any = self
        self._queue(b.setrange(name, offset, value))
        return queued

    def strlen(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue STRLEN: Return the length of a value."""
        queued: Any = self
        self._queue(b.strlen(name))
        return queued

    def substr(self, name: Key, start: int, end: int = -1) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SUBSTR: Return a part of the text stored at a key."""
        queued: Any = self
        self._queue(b.substr(name, start, end))
        return queued
