# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The generic commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
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
        queued: Any = self
        self._queue(b.copy(source, destination, destination_db, replace))
        return queued

    def delete(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DEL: Remove keys."""
        queued: Any = self
        self._queue(b.delete(*names))
        return queued

    def dump(self, name: Key) -> Pipeline[Mode, T, *Ts, bytes | None]:
        """Queue DUMP: Return the value of a key in the server's serialized form."""
        queued: Any = self
        self._queue(b.dump(name))
        return queued

    def exists(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue EXISTS: Count which of the given keys exist."""
        queued: Any = self
        self._queue(b.exists(*names))
        return queued

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
        queued: Any = self
        self._queue(b.expire(name, time, nx, xx, gt, lt))
        return queued

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
        queued: Any = self
        self._queue(b.expireat(name, when, nx, xx, gt, lt))
        return queued

    def expiretime(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue EXPIRETIME: Return when a key expires, in seconds."""
        queued: Any = self
        self._queue(b.expiretime(key))
        return queued

    def keys(self, pattern: Key = "*") -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue KEYS: Return all keys that match a pattern."""
        queued: Any = self
        self._queue(b.keys(pattern))
        return queued

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
        queued: Any = self
        self._queue(b.migrate(host, port, keys, destination_db, timeout, copy, replace, auth, auth2=auth2))
        return queued

    def move(self, name: Key, db: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MOVE: Move a key to another database of the same server."""
        queued: Any = self
        self._queue(b.move(name, db))
        return queued

    def object_encoding(self, name: Key) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue OBJECT ENCODING: Return how the server stores a value."""
        queued: Any = self
        self._queue(b.object_encoding(name))
        return queued

    def object_freq(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT FREQ: Return how often a key is used, as the server's LFU counter has it."""
        queued: Any = self
        self._queue(b.object_freq(name))
        return queued

    def object_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue OBJECT HELP: Return the server's help on OBJECT."""
        queued: Any = self
        self._queue(b.object_help())
        return queued

    def object_idletime(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT IDLETIME: Return for how long a key was not used."""
        queued: Any = self
        self._queue(b.object_idletime(name))
        return queued

    def object_refcount(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue OBJECT REFCOUNT: Return how often a value is referenced inside the server."""
        queued: Any = self
        self._queue(b.object_refcount(name))
        return queued

    def persist(self, name: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue PERSIST: Remove the expiry of a key."""
        queued: Any = self
        self._queue(b.persist(name))
        return queued

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
        queued: Any = self
        self._queue(b.pexpire(name, time, nx, xx, gt, lt))
        return queued

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
        queued: Any = self
        self._queue(b.pexpireat(name, when, nx, xx, gt, lt))
        return queued

    def pexpiretime(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PEXPIRETIME: Return when a key expires, in milliseconds."""
        queued: Any = self
        self._queue(b.pexpiretime(key))
        return queued

    def pttl(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PTTL: Return the time to live of a key in milliseconds."""
        queued: Any = self
        self._queue(b.pttl(name))
        return queued

    def randomkey(self) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue RANDOMKEY: Return a random key of the database."""
        queued: Any = self
        self._queue(b.randomkey())
        return queued

    def rename(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RENAME: Give a key another name."""
        queued: Any = self
        self._queue(b.rename(src, dst))
        return queued

    def renamenx(self, src: Key, dst: Key) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RENAMENX: Give a key another name that no key has."""
        queued: Any = self
        self._queue(b.renamenx(src, dst))
        return queued

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
        queued: Any = self
        self._queue(b.restore(name, ttl, value, replace, absttl, idletime, frequency))
        return queued

    def scan(
        self, cursor: int = 0, match: Key | None = None, count: int | None = None, _type: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, ScanPage[list[T]]]:
        """Queue SCAN: Return a part of the keys and the cursor for the next part."""
        queued: Any = self
        self._queue(b.scan(cursor, match, count, _type))
        return queued

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
        queued: Any = self
        self._queue(b.sort(name, start, num, by, get, desc, alpha, store, groups, asc=asc))
        return queued

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
        queued: Any = self
        self._queue(b.sort_ro(key, start, num, by, get, desc, alpha, asc=asc))
        return queued

    def touch(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue TOUCH: Mark keys as used just now."""
        queued: Any = self
        self._queue(b.touch(*names))
        return queued

    def ttl(self, name: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue TTL: Return the time to live of a key in seconds."""
        queued: Any = self
        self._queue(b.ttl(name))
        return queued

    def type(self, name: Key) -> Pipeline[Mode, T, *Ts, T]:
        """Queue TYPE: Return the type of the value of a key."""
        queued: Any = self
        self._queue(b.type_(name))
        return queued

    def unlink(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue UNLINK: Remove keys and free their memory in the background."""
        queued: Any = self
        self._queue(b.unlink(*names))
        return queued

    def wait(self, num_replicas: int, timeout: float | timedelta) -> Pipeline[Mode, T, *Ts, int]:
        """Queue WAIT: Wait until replicas have this connection's writes."""
        return self._add(b.wait(num_replicas, timeout))

    def waitaof(
        self, num_local: int, num_replicas: int, timeout: float | timedelta
    ) -> Pipeline[Mode, T, *Ts, AofAcknowledged]:
        """Queue WAITAOF: Wait until this connection's writes are in append-only files."""
        return self._add(b.waitaof(num_local, num_replicas, timeout))
