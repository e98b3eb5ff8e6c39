# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The string commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import string as b
from valkeykit.types import Key, Keyed, T, Value

if TYPE_CHECKING:
    from valkeykit.replies.string import LcsMatches


class StringCommands(SyncFace[T]):
    """The string commands."""

    __slots__ = ()

    def append(self, key: Key, value: Value) -> int:
        """Add text to the end of a value.

        A key that does not exist counts as empty and is created.

        Returns: length of the new value in bytes.

        Example: ``append("k", "lo")`` → ``5``
        Since server 2.0.0. Replay class: accumulate. See https://valkey.io/commands/append/
        """
        return self._run(b.append(key, value))

    def decr(self, name: Key, amount: int = 1) -> int:
        """Subtract from the whole number stored at a key.

        Sends DECR for 1 and DECRBY for every other amount. A key that does not exist counts as 0.

        Args:
            amount: how much to subtract.

        Returns: the new number.

        Example: ``decr("k")`` → ``9``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/decr/
        """
        return self._run(b.decr(name, amount))

    def decrby(self, name: Key, amount: int = 1) -> int:
        """Subtract an amount from the whole number stored at a key.

        A key that does not exist counts as 0.

        Args:
            amount: how much to subtract.

        Returns: the new number.

        Example: ``decrby("k", 3)`` → ``7``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/decrby/
        """
        return self._run(b.decrby(name, amount))

    def delifeq(self, name: Key, value: Value) -> bool:
        """Remove a key if it holds a certain value.

        The safe way to give up a lock that another client may have taken over.

        Args:
            value: the value the key must hold.

        Returns: True when the key was removed; False when it did not exist or held something else.

        Example: ``delifeq("lock", "token")`` → ``True``
        Since server 9.0.0. Replay class: checked. See https://valkey.io/commands/delifeq/
        """
        return self._run(b.delifeq(name, value))

    def get(self, name: Key) -> T | None:
        """Return the value of a key.

        Returns: the value, or None when the key does not exist.

        Example: ``get("k")`` → ``b'v'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/get/
        """
        return self._run(b.get(name))

    def getdel(self, name: Key) -> T | None:
        """Return the value of a key and remove the key.

        Returns: the value, or None when the key does not exist.

        Example: ``getdel("k")`` → ``b'v'``
        Since server 6.2.0. Replay class: never. See https://valkey.io/commands/getdel/
        """
        return self._run(b.getdel(name))

    def getex(
        self,
        name: Key,
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        persist: bool = False,
    ) -> T | None:
        """Return the value of a key and change or remove its expiry.

        Without an option the expiry stays as it is.

        Args:
            ex: time to live; seconds.
            px: time to live; milliseconds.
            exat: when the key expires; Unix time in seconds.
            pxat: when the key expires; Unix time in milliseconds.
            persist: remove the expiry.

        Returns: the value, or None when the key does not exist.

        Example: ``getex("k", ex=60)`` → ``b'v'``
        Since server 6.2.0. Replay class: overwrite. See https://valkey.io/commands/getex/
        """
        return self._run(b.getex(name, ex, px, exat, pxat, persist))

    def getrange(self, key: Key, start: int, end: int) -> T:
        """Return a part of the text stored at a key.

        Args:
            start: first byte, from 0; negative counts from the end.
            end: last byte, included; negative counts from the end.

        Returns: the part; empty when the key does not exist or the range is outside the value.

        Example: ``getrange("k", 1, 3)`` → ``b'ell'``
        Since server 2.4.0. Replay class: read. See https://valkey.io/commands/getrange/
        """
        return self._run(b.getrange(key, start, end))

    def getset(self, name: Key, value: Value) -> T | None:
        """Store a value and return the one it replaces.

        Removes an expiry. `set` with `get=True` does the same and takes options.

        Returns: the old value, or None when the key did not exist.

        Example: ``getset("k", "new")`` → ``b'old'``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/getset/
        """
        return self._run(b.getset(name, value))

    def incr(self, name: Key, amount: int = 1) -> int:
        """Add to the whole number stored at a key.

        Sends INCR for 1 and INCRBY for every other amount. A key that does not exist counts as 0.

        Args:
            amount: how much to add.

        Returns: the new number.

        Example: ``incr("k")`` → ``11``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/incr/
        """
        return self._run(b.incr(name, amount))

    def incrby(self, name: Key, amount: int = 1) -> int:
        """Add an amount to the whole number stored at a key.

        A key that does not exist counts as 0.

        Args:
            amount: how much to add.

        Returns: the new number.

        Example: ``incrby("k", 5)`` → ``15``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/incrby/
        """
        return self._run(b.incrby(name, amount))

    def incrbyfloat(self, name: Key, amount: float = 1) -> float:
        """Add an amount to the decimal number stored at a key.

        A key that does not exist counts as 0.

        Args:
            amount: how much to add; negative subtracts.

        Returns: the new number; the server keeps up to 17 digits behind the point.

        Example: ``incrbyfloat("k", 0.1)`` → ``10.6``
        Since server 2.6.0. Replay class: accumulate. See https://valkey.io/commands/incrbyfloat/
        """
        return self._run(b.incrbyfloat(name, amount))

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[False] = False,
        idx: Literal[False] = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> T: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[True],
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> int: ...

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
    ) -> LcsMatches: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: Literal[False],
        idx: Literal[True],
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> LcsMatches: ...

    @overload
    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: bool = False,
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> T | int | LcsMatches: ...

    def lcs(
        self,
        key1: Key,
        key2: Key,
        len: bool = False,
        idx: bool = False,
        minmatchlen: int | None = None,
        withmatchlen: bool = False,
    ) -> T | int | LcsMatches:
        """Compare two values by their longest common subsequence.

        A key that does not exist counts as empty. Time and memory grow with the product of both lengths.

        Args:
            len: return only its length.
            idx: return where its parts stand in both values.
            minmatchlen: leave out parts with fewer bytes.
            withmatchlen: with the length of each part.

        Returns: the subsequence; its length in bytes (with len); the parts, the last one first, and the length of the whole (with idx).

        Example: ``lcs("a", "b")`` → ``b'mytext'``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/lcs/
        """
        return self._run(b.lcs(key1, key2, len, idx, minmatchlen, withmatchlen))

    def mget(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> list[T | None]:
        """Return the values of several keys.

        Args:
            args: more of them.

        Returns: the values in the order of the keys, None for each key that does not exist or holds no text.

        Example: ``mget("a", "none", "b")`` → ``[b'1', None, b'2']``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/mget/
        """
        return self._run(b.mget(keys, *args))

    def mset(self, mapping: Keyed[Value]) -> bool:
        """Store several values at once.

        Replaces what the keys hold, whatever its type, and removes expiries.

        Args:
            mapping: the value of each key.

        Returns: always True.

        Example: ``mset({"a": 1, "b": "two"})`` → ``True``
        Since server 1.0.1. Replay class: overwrite. See https://valkey.io/commands/mset/
        """
        return self._run(b.mset(mapping))

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
    ) -> bool:
        """Store several values at once, with an expiry for all of them.

        Args:
            mapping: the value of each key.
            nx: only if none of the keys exists.
            xx: only if all of the keys exist.
            ex: time to live; seconds.
            px: time to live; milliseconds.
            exat: when the keys expire; Unix time in seconds.
            pxat: when the keys expire; Unix time in milliseconds.
            keepttl: keep the expiry each key has.

        Returns: True when all were stored, False when nx or xx kept them all from it.

        Example: ``msetex({"a": 1, "b": 2}, ex=60)`` → ``True``
        Since server 9.1.0. Replay class: overwrite (checked with nx or xx). See https://valkey.io/commands/msetex/
        """
        return self._run(b.msetex(mapping, nx=nx, xx=xx, ex=ex, px=px, exat=exat, pxat=pxat, keepttl=keepttl))

    def msetnx(self, mapping: Keyed[Value]) -> bool:
        """Store several values at once if none of the keys exists.

        Args:
            mapping: the value of each key.

        Returns: True when all were stored, False when one of the keys existed and nothing was stored.

        Example: ``msetnx({"a": 1, "b": 2})`` → ``True``
        Since server 1.0.1. Replay class: checked. See https://valkey.io/commands/msetnx/
        """
        return self._run(b.msetnx(mapping))

    def psetex(self, name: Key, time_ms: int | timedelta, value: Value) -> bool:
        """Store a value with an expiry in milliseconds.

        The same as `set` with `px`.

        Args:
            time_ms: time to live, more than 0; milliseconds.

        Returns: always True.

        Example: ``psetex("k", 1500, "v")`` → ``True``
        Since server 2.6.0. Replay class: overwrite. See https://valkey.io/commands/psetex/
        """
        return self._run(b.psetex(name, time_ms, value))

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
    ) -> bool: ...

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
    ) -> T | None: ...

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
    ) -> T | None: ...

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
    ) -> bool | T | None: ...

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
    ) -> bool | T | None:
        """Store a value.

        Replaces whatever the key holds and, unless told otherwise, removes its expiry.

        Args:
            ex: time to live; seconds; server 2.6.12 or later.
            px: time to live; milliseconds; server 2.6.12 or later.
            nx: only if the key does not exist; server 2.6.12 or later.
            xx: only if the key exists; server 2.6.12 or later.
            keepttl: keep the expiry the key has; server 6.0.0 or later.
            get: return the old value, which must be text; server 6.2.0 or later.
            exat: when the key expires; Unix time in seconds; server 6.2.0 or later.
            pxat: when the key expires; Unix time in milliseconds; server 6.2.0 or later.
            ifeq: only if the key holds this value; server 8.1.0 or later.

        Returns: True when the value was stored, False when nx, xx or ifeq prevented it; the old value, or None when the key did not exist; it is returned whether or not the new one was stored (with get).

        Example: ``set("k", "v", ex=60)`` → ``True``
        Since server 1.0.0. Replay class: overwrite (never with get, checked with nx or xx or ifeq). See https://valkey.io/commands/set/
        """
        return self._run(b.set_(name, value, ex, px, nx, xx, keepttl, get, exat, pxat, ifeq=ifeq))

    def setex(self, name: Key, time: int | timedelta, value: Value) -> bool:
        """Store a value with an expiry in seconds.

        The same as `set` with `ex`.

        Args:
            time: time to live, more than 0; seconds.

        Returns: always True.

        Example: ``setex("k", 60, "v")`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/setex/
        """
        return self._run(b.setex(name, time, value))

    def setnx(self, name: Key, value: Value) -> bool:
        """Store a value if the key does not exist.

        The same as `set` with `nx=True`, which can set an expiry too.

        Returns: True when the value was stored, False when the key existed.

        Example: ``setnx("k", "v")`` → ``True``
        Since server 1.0.0. Replay class: checked. See https://valkey.io/commands/setnx/
        """
        return self._run(b.setnx(name, value))

    def setrange(self, name: Key, offset: int, value: Value) -> int:
        """Overwrite a part of the text stored at a key.

        Args:
            offset: first byte to overwrite, from 0; a gap is filled with zero bytes.

        Returns: length of the new value in bytes.

        Example: ``setrange("k", 1, "ipp")`` → ``5``
        Since server 2.2.0. Replay class: overwrite. See https://valkey.io/commands/setrange/
        """
        return self._run(b.setrange(name, offset, value))

    def strlen(self, name: Key) -> int:
        """Return the length of a value.

        Returns: length in bytes, 0 when the key does not exist.

        Example: ``strlen("k")`` → ``5``
        Since server 2.2.0. Replay class: read. See https://valkey.io/commands/strlen/
        """
        return self._run(b.strlen(name))

    def substr(self, name: Key, start: int, end: int = -1) -> T:
        """Return a part of the text stored at a key.

        The old name of GETRANGE.

        Args:
            start: first byte, from 0; negative counts from the end.
            end: last byte, included; negative counts from the end.

        Returns: the part; empty when the key does not exist or the range is outside the value.

        Example: ``substr("k", 1)`` → ``b'ello'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/substr/
        """
        return self._run(b.substr(name, start, end))
