# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The hash commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import hash as b
from valkeykit.types import Fields, Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.replies.shared import ScanPage


class HashCommands(SyncFace[T]):
    """The hash commands."""

    __slots__ = ()

    def hdel(self, name: Key, *keys: Value | Iterable[Value]) -> int:
        """Remove fields of a hash.

        Args:
            keys: the fields.

        Returns: how many fields were there.

        Example: ``hdel("h", "a", "x")`` → ``1``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/hdel/
        """
        return self._run(b.hdel(name, *keys))

    def hexists(self, name: Key, key: Value) -> bool:
        """Return whether a hash has a field.

        Args:
            key: the field.

        Returns: True when the hash has it.

        Example: ``hexists("h", "a")`` → ``True``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hexists/
        """
        return self._run(b.hexists(name, key))

    def hexpire(
        self,
        name: Key,
        seconds: int | timedelta,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> list[int]:
        """Set the time to live of fields, in seconds.

        Args:
            seconds: from now; seconds.
            fields: the fields.
            nx: only fields without a time to live.
            xx: only fields that have one.
            gt: only when the new time is later; no time to live counts as for ever.
            lt: only when the new time is earlier.

        Returns: per field 1 set, 0 condition not met, 2 removed because the time is past, -2 no such field or hash.

        Example: ``hexpire("h", 60, "a", "x")`` → ``[1, -2]``
        Since server 9.0.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/hexpire/
        """
        return self._run(b.hexpire(name, seconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))

    def hexpireat(
        self,
        name: Key,
        unix_time_seconds: int | datetime,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> list[int]:
        """Set when fields expire, in seconds of Unix time.

        Args:
            unix_time_seconds: Unix time in seconds.
            fields: the fields.
            nx: only fields without a time to live.
            xx: only fields that have one.
            gt: only when the new time is later; no time to live counts as for ever.
            lt: only when the new time is earlier.

        Returns: per field 1 set, 0 condition not met, 2 removed because the time is past, -2 no such field or hash.

        Example: ``hexpireat("h", 33177117420, "a", nx=True)`` → ``[1]``
        Since server 9.0.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/hexpireat/
        """
        return self._run(b.hexpireat(name, unix_time_seconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))

    def hexpiretime(self, name: Key, *fields: Value | Iterable[Value]) -> list[int]:
        """Return when fields expire, in seconds of Unix time.

        Args:
            fields: the fields.

        Returns: per field the Unix time in seconds; -1 the field has no time to live, -2 no such field or hash.

        Example: ``hexpiretime("h", "a", "b", "x")`` → ``[33177117420, -1, -2]``
        Since server 9.0.0. Replay class: read. See https://valkey.io/commands/hexpiretime/
        """
        return self._run(b.hexpiretime(name, *fields))

    def hget(self, name: Key, key: Value) -> T | None:
        """Return the value of a field.

        Args:
            key: the field.

        Returns: the value, or None when the field or the hash does not exist.

        Example: ``hget("h", "a")`` → ``b'1'``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hget/
        """
        return self._run(b.hget(name, key))

    def hgetall(self, name: Key) -> dict[T, T]:
        """Return all fields of a hash with their values.

        Returns: the values by field; empty when the hash does not exist.

        Example: ``hgetall("h")`` → ``{b'a': b'1', b'b': b'2'}``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hgetall/
        """
        return self._run(b.hgetall(name))

    def hgetdel(self, name: Key, *keys: Value | Iterable[Value]) -> list[T | None]:
        """Return the values of fields and remove the fields.

        Args:
            keys: the fields.

        Returns: one value per field, in the order asked; None for a missing one.

        Example: ``hgetdel("h", "a", "x")`` → ``[b'1', None]``
        Since server 9.1.0. Replay class: never. See https://valkey.io/commands/hgetdel/
        """
        return self._run(b.hgetdel(name, *keys))

    def hgetex(
        self,
        name: Key,
        *keys: Value | Iterable[Value],
        ex: int | timedelta | None = None,
        px: int | timedelta | None = None,
        exat: int | datetime | None = None,
        pxat: int | datetime | None = None,
        persist: bool = False,
    ) -> list[T | None]:
        """Return the values of fields and set or remove their time to live.

        Args:
            keys: the fields.
            ex: new time to live; seconds.
            px: new time to live; milliseconds.
            exat: when to expire; Unix time in seconds.
            pxat: when to expire; Unix time in milliseconds.
            persist: remove the time to live.

        Returns: one value per field, in the order asked; None for a missing one.

        Example: ``hgetex("h", "a", "x", ex=60)`` → ``[b'1', None]``
        Since server 9.0.0. Replay class: overwrite. See https://valkey.io/commands/hgetex/
        """
        return self._run(b.hgetex(name, *keys, ex=ex, px=px, exat=exat, pxat=pxat, persist=persist))

    def hincrby(self, name: Key, key: Value, amount: int = 1) -> int:
        """Add a whole number to the value of a field.

        Args:
            key: the field; a missing one counts as 0.

        Returns: the new value.

        Example: ``hincrby("h", "a")`` → ``1``
        Since server 2.0.0. Replay class: accumulate. See https://valkey.io/commands/hincrby/
        """
        return self._run(b.hincrby(name, key, amount))

    def hincrbyfloat(self, name: Key, key: Value, amount: float = 1) -> float:
        """Add a number to the value of a field.

        Args:
            key: the field; a missing one counts as 0.

        Returns: the new value.

        Example: ``hincrbyfloat("h", "a", 0.1)`` → ``10.6``
        Since server 2.6.0. Replay class: accumulate. See https://valkey.io/commands/hincrbyfloat/
        """
        return self._run(b.hincrbyfloat(name, key, amount))

    def hkeys(self, name: Key) -> list[T]:
        """Return the fields of a hash.

        Returns: the fields; empty when the hash does not exist.

        Example: ``hkeys("h")`` → ``[b'a', b'b']``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hkeys/
        """
        return self._run(b.hkeys(name))

    def hlen(self, name: Key) -> int:
        """Return how many fields a hash has.

        Returns: the number of fields; 0 when the hash does not exist.

        Example: ``hlen("h")`` → ``2``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hlen/
        """
        return self._run(b.hlen(name))

    def hmget(
        self, name: Key, keys: Value | Iterable[Value], *args: Value | Iterable[Value]
    ) -> list[T | None]:
        """Return the values of several fields.

        Args:
            keys: the fields.
            args: more of them.

        Returns: one value per field, in the order asked; None for a missing one.

        Example: ``hmget("h", "a", "x")`` → ``[b'1', None]``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hmget/
        """
        return self._run(b.hmget(name, keys, *args))

    def hmset(self, name: Key, mapping: Fields[Value]) -> bool:
        """Set several fields of a hash.

        HSET does the same and tells how many fields are new.

        Args:
            mapping: the new values by field.

        Returns: True.

        Example: ``hmset("h", {"a": 1, "b": 2.5})`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/hmset/
        """
        return self._run(b.hmset(name, mapping))

    def hpersist(self, name: Key, *fields: Value | Iterable[Value]) -> list[int]:
        """Remove the time to live of fields.

        Args:
            fields: the fields.

        Returns: per field 1 removed, -1 the field has no time to live, -2 no such field or hash.

        Example: ``hpersist("h", "a", "b", "x")`` → ``[1, -1, -2]``
        Since server 9.0.0. Replay class: overwrite. See https://valkey.io/commands/hpersist/
        """
        return self._run(b.hpersist(name, *fields))

    def hpexpire(
        self,
        name: Key,
        milliseconds: int | timedelta,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> list[int]:
        """Set the time to live of fields, in milliseconds.

        Args:
            milliseconds: from now; milliseconds.
            fields: the fields.
            nx: only fields without a time to live.
            xx: only fields that have one.
            gt: only when the new time is later; no time to live counts as for ever.
            lt: only when the new time is earlier.

        Returns: per field 1 set, 0 condition not met, 2 removed because the time is past, -2 no such field or hash.

        Example: ``hpexpire("h", 60000, "a", "x")`` → ``[1, -2]``
        Since server 9.0.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/hpexpire/
        """
        return self._run(b.hpexpire(name, milliseconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))

    def hpexpireat(
        self,
        name: Key,
        unix_time_milliseconds: int | datetime,
        *fields: Value | Iterable[Value],
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> list[int]:
        """Set when fields expire, in milliseconds of Unix time.

        Args:
            unix_time_milliseconds: Unix time in milliseconds.
            fields: the fields.
            nx: only fields without a time to live.
            xx: only fields that have one.
            gt: only when the new time is later; no time to live counts as for ever.
            lt: only when the new time is earlier.

        Returns: per field 1 set, 0 condition not met, 2 removed because the time is past, -2 no such field or hash.

        Example: ``hpexpireat("h", 33177117420000, "a", lt=True)`` → ``[1]``
        Since server 9.0.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/hpexpireat/
        """
        return self._run(b.hpexpireat(name, unix_time_milliseconds, *fields, nx=nx, xx=xx, gt=gt, lt=lt))

    def hpexpiretime(self, name: Key, *fields: Value | Iterable[Value]) -> list[int]:
        """Return when fields expire, in milliseconds of Unix time.

        Args:
            fields: the fields.

        Returns: per field the Unix time in milliseconds; -1 the field has no time to live, -2 no such field or hash.

        Example: ``hpexpiretime("h", "a", "b", "x")`` → ``[33177117420123, -1, -2]``
        Since server 9.0.0. Replay class: read. See https://valkey.io/commands/hpexpiretime/
        """
        return self._run(b.hpexpiretime(name, *fields))

    def hpttl(self, name: Key, *fields: Value | Iterable[Value]) -> list[int]:
        """Return how long fields still live, in milliseconds.

        Args:
            fields: the fields.

        Returns: per field the milliseconds left; -1 the field has no time to live, -2 no such field or hash.

        Example: ``hpttl("h", "a", "b", "x")``
        Since server 9.0.0. Replay class: read. See https://valkey.io/commands/hpttl/
        """
        return self._run(b.hpttl(name, *fields))

    @overload
    def hrandfield(self, key: Key, count: None = None, withvalues: Literal[False] = False) -> T | None: ...

    @overload
    def hrandfield(
        self, key: Key, count: int | None = None, *, withvalues: Literal[True]
    ) -> list[tuple[T, T]]: ...

    @overload
    def hrandfield(self, key: Key, count: int | None, withvalues: Literal[True]) -> list[tuple[T, T]]: ...

    @overload
    def hrandfield(self, key: Key, count: int, withvalues: Literal[False] = False) -> list[T]: ...

    @overload
    def hrandfield(
        self, key: Key, count: int | None = None, withvalues: bool = False
    ) -> T | list[tuple[T, T]] | list[T] | None: ...

    def hrandfield(
        self, key: Key, count: int | None = None, withvalues: bool = False
    ) -> T | list[tuple[T, T]] | list[T] | None:
        """Return random fields of a hash.

        Args:
            count: how many different fields at most; negative so many, with repeats.
            withvalues: return the values, too.

        Returns: the field, or None when the hash does not exist; fields and values, repeats included; empty when the hash does not exist (with withvalues); the fields, repeats included; empty when the hash does not exist (with count).

        Example: ``hrandfield("h")`` → ``b'a'``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/hrandfield/
        """
        return self._run(b.hrandfield(key, count, withvalues))

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: Literal[False] = False,
    ) -> ScanPage[dict[T, T]]: ...

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        *,
        no_values: Literal[True],
    ) -> ScanPage[list[T]]: ...

    @overload
    def hscan(
        self, name: Key, cursor: int, match: Text | None, count: int | None, no_values: Literal[True]
    ) -> ScanPage[list[T]]: ...

    @overload
    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: bool = False,
    ) -> ScanPage[dict[T, T]] | ScanPage[list[T]]: ...

    def hscan(
        self,
        name: Key,
        cursor: int = 0,
        match: Text | None = None,
        count: int | None = None,
        no_values: bool = False,
    ) -> ScanPage[dict[T, T]] | ScanPage[list[T]]:
        """Return some fields of a hash and where to go on.

        A page may be empty before the end, and a field may come twice when the hash changes meanwhile.

        Args:
            cursor: 0 starts; then the cursor of the page before.
            match: only fields that match this glob pattern.
            count: about how many fields to look at; 10 when not given.
            no_values: return the fields only; server 8.0.0 or later.

        Returns: a page of values by field; the scan is complete when its cursor is 0; a page of fields (with no_values).

        Example: ``hscan("h")`` → ``ScanPage(0, {b'a': b'1', b'b': b'2'})``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/hscan/
        """
        return self._run(b.hscan(name, cursor, match, count, no_values))

    def hset(
        self,
        name: Key,
        key: Value | None = None,
        value: Value | None = None,
        mapping: Fields[Value] | None = None,
        items: Iterable[Value] | None = None,
    ) -> int:
        """Set fields of a hash.

        Give key and value, a mapping, items, or several of them.

        Args:
            key: a field.
            value: its new value.
            mapping: new values by field.
            items: fields and values in turns, in one list.

        Returns: how many fields were new.

        Example: ``hset("h", "a", 2)`` → ``0``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/hset/
        """
        return self._run(b.hset(name, key, value, mapping, items))

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
    ) -> bool:
        """Set fields of a hash together with their time to live.

        Args:
            key: a field.
            value: its new value.
            mapping: the new values by field.
            items: fields and values in turns, in one list.
            ex: time to live; seconds.
            px: time to live; milliseconds.
            exat: when to expire; Unix time in seconds.
            pxat: when to expire; Unix time in milliseconds.
            keepttl: keep the time to live the fields have.
            nx: only when the hash does not exist.
            xx: only when the hash exists.
            fnx: only when none of the fields exists.
            fxx: only when all of the fields exist.

        Returns: True when all fields were set, False when a condition was not met and none was.

        Example: ``hsetex("h", "a", 1, ex=60)`` → ``True``
        Since server 9.0.0. Replay class: overwrite (checked with nx or xx or fnx or fxx). See https://valkey.io/commands/hsetex/
        """
        return self._run(
            b.hsetex(name, key, value, mapping, items, ex, px, exat, pxat, keepttl, nx, xx, fnx, fxx)
        )

    def hsetnx(self, name: Key, key: Value, value: Value) -> bool:
        """Set a field of a hash unless it exists.

        Args:
            key: the field.

        Returns: True when it was set, False when the field exists.

        Example: ``hsetnx("h", "a", 1)`` → ``True``
        Since server 2.0.0. Replay class: checked. See https://valkey.io/commands/hsetnx/
        """
        return self._run(b.hsetnx(name, key, value))

    def hstrlen(self, name: Key, key: Value) -> int:
        """Return the length of a field's value.

        Args:
            key: the field.

        Returns: the length in bytes; 0 when the field or the hash does not exist.

        Example: ``hstrlen("h", "a")`` → ``5``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/hstrlen/
        """
        return self._run(b.hstrlen(name, key))

    def httl(self, name: Key, *fields: Value | Iterable[Value]) -> list[int]:
        """Return how long fields still live, in seconds.

        Args:
            fields: the fields.

        Returns: per field the seconds left; -1 the field has no time to live, -2 no such field or hash.

        Example: ``httl("h", "a", "b", "x")``
        Since server 9.0.0. Replay class: read. See https://valkey.io/commands/httl/
        """
        return self._run(b.httl(name, *fields))

    def hvals(self, name: Key) -> list[T]:
        """Return the values of a hash.

        Returns: the values; empty when the hash does not exist.

        Example: ``hvals("h")`` → ``[b'1', b'2']``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/hvals/
        """
        return self._run(b.hvals(name))
