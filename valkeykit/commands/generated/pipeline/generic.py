# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The generic commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.commands.generated.builders import generic as b
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.generic import AofAcknowledged
    from valkeykit.replies.shared import ScanPage

Ts = TypeVarTuple("Ts")


class GenericPipeline(PipelineFace[Mode, T, *Ts]):
    """The generic commands, queued."""

    __slots__ = ()

    def copy(
        self, source: Key, destination: Key, destination_db: int | None = None, replace: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue COPY: Copy the value of a key to another key."""
        return self._add(b.copy(source, destination, destination_db, replace))

    def delete(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DEL: Remove keys."""
        return self._add(b.delete(*names))

    def dump(self, name: Key) -> Pipeline[Mode, T, *Ts, bytes | None]:
        """Queue DUMP: Return the value of a key in the server's serialized form."""
        return self._add(b.dump(name))

    def exists(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue EXISTS: Count which of the given keys exist."""
        return self._add(b.exists(*names))

    def expire(
        self,
        name: Key,
        time: int | timedelta,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue EXPIRE: Let a key expire after a number of seconds."""
        return self._add(b.expire(name, time, nx, xx, gt, lt))

    def expireat(
        self,
        name: Key,
        when: int | datetime,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue EXPIREAT: Let a key expire at a time given in seconds."""
        return self._add(b.expireat(name, when, nx, xx, gt, lt))

    def expiretime(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue EXPIRETIME: Return when a key expires, in seconds."""
        return self._add(b.expiretime(key))

    def keys(self, pattern: Key = "*") -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue KEYS: Return all keys that match a pattern."""
        return self._add(b.keys(pattern))

    def migrate(
        self,
        host: Text,
        port: int,
        keys: Key | Iterable[Key],
        destination_db: int,
        timeout: int | timedelta,
        copy: bool = False,
        replace: bool = False,
        auth: Text | None = None,
        *,
        auth2: tuple[Text, Text] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MIGRATE: Move keys to another server."""
        return self._add(
            b.migrate(host, port, keys, destination_db, timeout, copy, replace, auth, auth2=auth2)
        )

    def move(self, name: Key, db: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MOVE: Move a key to another database of the same server."""
        return self._add(b.move(name, db))

    def object_encoding(self, name: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue OBJECT ENCODING: Return how the server stores a value."""
        return self._add(b.object_encoding(name))

    def object_freq(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT FREQ: Return how often a key is used, as the server's LFU counter has it."""
        return self._add(b.object_freq(name))

    def object_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue OBJECT HELP: Return the server's help on OBJECT."""
        return self._add(b.object_help())

    def object_idletime(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT IDLETIME: Return for how long a key was not used."""
        return self._add(b.object_idletime(name))

    def object_refcount(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT REFCOUNT: Return how often a value is referenced inside the server."""
        return self._add(b.object_refcount(name))

    def persist(self, name: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PERSIST: Remove the expiry of a key."""
        return self._add(b.persist(name))

    def pexpire(
        self,
        name: Key,
        time: int | timedelta,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PEXPIRE: Let a key expire after a number of milliseconds."""
        return self._add(b.pexpire(name, time, nx, xx, gt, lt))

    def pexpireat(
        self,
        name: Key,
        when: int | datetime,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PEXPIREAT: Let a key expire at a time given in milliseconds."""
        return self._add(b.pexpireat(name, when, nx, xx, gt, lt))

    def pexpiretime(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PEXPIRETIME: Return when a key expires, in milliseconds."""
        return self._add(b.pexpiretime(key))

    def pttl(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PTTL: Return the time to live of a key in milliseconds."""
        return self._add(b.pttl(name))

    def randomkey(self) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue RANDOMKEY: Return a random key of the database."""
        return self._add(b.randomkey())

    def rename(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RENAME: Give a key another name."""
        return self._add(b.rename(src, dst))

    def renamenx(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RENAMENX: Give a key another name that no key has."""
        return self._add(b.renamenx(src, dst))

    def restore(
        self,
        name: Key,
        ttl: int | timedelta,
        value: Value,
        replace: bool = False,
        absttl: bool = False,
        idletime: int | timedelta | None = None,
        frequency: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RESTORE: Create a key from a serialized value."""
        return self._add(b.restore(name, ttl, value, replace, absttl, idletime, frequency))

    def scan(
        self, cursor: int = 0, match: Key | None = None, count: int | None = None, _type: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]:
        """Queue SCAN: Return a part of the keys and the cursor for the next part."""
        return self._add(b.scan(cursor, match, count, _type))

    @overload
    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: None = None,
        desc: bool = False,
        alpha: bool = False,
        store: None = None,
        groups: Literal[False] = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        *,
        store: Key,
        groups: bool = False,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None,
        num: int | None,
        by: Key | None,
        get: Key | Iterable[Key] | None,
        desc: bool,
        alpha: bool,
        store: Key,
        groups: bool = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: None = None,
        *,
        groups: Literal[True],
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T | None, ...]]]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None,
        num: int | None,
        by: Key | None,
        get: Key | Iterable[Key] | None,
        desc: bool,
        alpha: bool,
        store: None,
        groups: Literal[True],
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[tuple[T | None, ...]]]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        *,
        get: Key | Iterable[Key],
        desc: bool = False,
        alpha: bool = False,
        store: None = None,
        groups: Literal[False] = False,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None,
        num: int | None,
        by: Key | None,
        get: Key | Iterable[Key],
        desc: bool = False,
        alpha: bool = False,
        store: None = None,
        groups: Literal[False] = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: Key | None = None,
        groups: bool = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | int | list[tuple[T | None, ...]] | list[T | None]]: ...

    def sort(
        self,
        name: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: Key | None = None,
        groups: bool = False,
        *,
        asc: bool = False,
    ) -> Any:
        """Queue SORT: Sort the items of a list, set or sorted set, and return or store them."""
        return self._add(b.sort(name, start, num, by, get, desc, alpha, store, groups, asc=asc))

    @overload
    def sort_ro(
        self,
        key: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: None = None,
        desc: bool = False,
        alpha: bool = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T]]: ...

    @overload
    def sort_ro(
        self,
        key: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        *,
        get: Key | Iterable[Key],
        desc: bool = False,
        alpha: bool = False,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def sort_ro(
        self,
        key: Key,
        start: int | None,
        num: int | None,
        by: Key | None,
        get: Key | Iterable[Key],
        desc: bool = False,
        alpha: bool = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def sort_ro(
        self,
        key: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        *,
        asc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[T | None]]: ...

    def sort_ro(
        self,
        key: Key,
        start: int | None = None,
        num: int | None = None,
        by: Key | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        *,
        asc: bool = False,
    ) -> Any:
        """Queue SORT_RO: Sort the items of a list, set or sorted set, and return them."""
        return self._add(b.sort_ro(key, start, num, by, get, desc, alpha, asc=asc))

    def touch(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue TOUCH: Mark keys as used just now."""
        return self._add(b.touch(*names))

    def ttl(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue TTL: Return the time to live of a key in seconds."""
        return self._add(b.ttl(name))

    def type(self, name: Key) -> Pipeline[Mode, T, *Ts, T]:
        """Queue TYPE: Return the type of the value of a key."""
        return self._add(b.type_(name))

    def unlink(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue UNLINK: Remove keys and free their memory in the background."""
        return self._add(b.unlink(*names))

    def wait(self, num_replicas: int, timeout: float | timedelta) -> Pipeline[Mode, T, *Ts, int]:
        """Queue WAIT: Wait until replicas have this connection's writes."""
        return self._add(b.wait(num_replicas, timeout))

    def waitaof(
        self, num_local: int, num_replicas: int, timeout: float | timedelta
    ) -> Pipeline[Mode, T, *Ts, AofAcknowledged]:
        """Queue WAITAOF: Wait until this connection's writes are in append-only files."""
        return self._add(b.waitaof(num_local, num_replicas, timeout))
