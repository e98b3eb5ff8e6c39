# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The generic commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace, overload
from valkeykit.commands.generated.builders import generic as b
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.replies.generic import AofAcknowledged
    from valkeykit.replies.shared import ScanPage


class GenericAsyncCommands(AsyncFace[T]):
    """The generic commands."""

    __slots__ = ()

    def copy(
        self, source: Key, destination: Key, destination_db: int | None = None, replace: bool = False
    ) -> Coroutine[Any, Any, bool]:
        """Copy the value of a key to another key.

        The copy keeps the expiry.

        Args:
            destination_db: database to copy to, if not the current one.
            replace: replace a value the destination has.

        Returns: True when it was copied; False when the source does not exist, or the destination does and replace was not given.

        Example: ``copy("a", "b")`` → ``True``
        Since server 6.2.0. Replay class: checked (overwrite with replace). See https://valkey.io/commands/copy/
        """
        return self._run(b.copy(source, destination, destination_db, replace))

    def delete(self, *names: Key | Iterable[Key]) -> Coroutine[Any, Any, int]:
        """Remove keys.

        Freeing a large value takes time on the server; `unlink` leaves that to another thread.

        Returns: how many of the keys existed.

        Example: ``delete("a", "b", "none")`` → ``2``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/del/
        """
        return self._run(b.delete(*names))

    def dump(self, name: Key) -> Coroutine[Any, Any, bytes | None]:
        """Return the value of a key in the server's serialized form.

        The payload has a version and a checksum, and no expiry.

        Returns: the payload for `restore`, bytes even when replies are decoded; None when the key does not exist.

        Example: ``dump("k")``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/dump/
        """
        return self._run(b.dump(name))

    def exists(self, *names: Key | Iterable[Key]) -> Coroutine[Any, Any, int]:
        """Count which of the given keys exist.

        Returns: how many exist; a key given twice counts twice.

        Example: ``exists("a", "b", "none")`` → ``2``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/exists/
        """
        return self._run(b.exists(*names))

    def expire(
        self,
        name: Key,
        time: int | timedelta,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Let a key expire after a number of seconds.

        nx cannot be combined with another condition; xx can be combined with gt or lt.

        Args:
            time: time to live; 0 or less removes the key at once; seconds.
            nx: only if the key has no expiry; server 7.0.0 or later.
            xx: only if the key has an expiry; server 7.0.0 or later.
            gt: only if this is later than the expiry it has; no expiry counts as never; server 7.0.0 or later.
            lt: only if this is sooner than the expiry it has; no expiry counts as never; server 7.0.0 or later.

        Returns: True when the expiry was set; False when the key does not exist or a condition prevented it.

        Example: ``expire("k", 60)`` → ``True``
        Since server 1.0.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/expire/
        """
        return self._run(b.expire(name, time, nx, xx, gt, lt))

    def expireat(
        self,
        name: Key,
        when: int | datetime,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Let a key expire at a time given in seconds.

        nx cannot be combined with another condition; xx can be combined with gt or lt.

        Args:
            when: when the key expires; a time in the past removes it at once; Unix time in seconds.
            nx: only if the key has no expiry; server 7.0.0 or later.
            xx: only if the key has an expiry; server 7.0.0 or later.
            gt: only if this is later than the expiry it has; no expiry counts as never; server 7.0.0 or later.
            lt: only if this is sooner than the expiry it has; no expiry counts as never; server 7.0.0 or later.

        Returns: True when the expiry was set; False when the key does not exist or a condition prevented it.

        Example: ``expireat("k", 4102444800)`` → ``True``
        Since server 1.2.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/expireat/
        """
        return self._run(b.expireat(name, when, nx, xx, gt, lt))

    def expiretime(self, key: Key) -> Coroutine[Any, Any, int]:
        """Return when a key expires, in seconds.

        Returns: Unix time in seconds; -1 when the key has no expiry, -2 when it does not exist.

        Example: ``expiretime("k")`` → ``4102444800``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/expiretime/
        """
        return self._run(b.expiretime(key))

    def keys(self, pattern: Key = "*") -> Coroutine[Any, Any, list[T]]:
        """Return all keys that match a pattern.

        Walks the whole database while every other client waits. Use `scan` on a server that does other work.

        Args:
            pattern: glob-style: ? * [abc] [^a] [a-z], a backslash escapes.

        Returns: the keys in no particular order.

        Example: ``keys("user:*")``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/keys/
        """
        return self._run(b.keys(pattern))

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
    ) -> Coroutine[Any, Any, bool]:
        """Move keys to another server.

        Always sends the form for several keys. After an error with the code IOERR keys may exist on both servers.

        Args:
            keys: ``KEYS``; server 3.0.6 or later.
            destination_db: database on the other server.
            timeout: longest pause in the exchange with the other server, not its whole length; milliseconds.
            copy: leave the keys here too; server 3.0.0 or later.
            replace: replace keys the other server has; server 3.0.0 or later.
            auth: password of the other server; server 4.0.7 or later.
            auth2: user name and password of the other server; server 6.0.0 or later.

        Returns: True when keys were moved, False when none of them exists.

        Example: ``migrate("127.0.0.1", 6390, "none", 0, 1000)`` → ``False``
        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/migrate/
        """
        return self._run(
            b.migrate(host, port, keys, destination_db, timeout, copy, replace, auth, auth2=auth2)
        )

    def move(self, name: Key, db: int) -> Coroutine[Any, Any, bool]:
        """Move a key to another database of the same server.

        Returns: True when it was moved; False when it does not exist here or exists there.

        Example: ``move("k", 1)`` → ``True``
        Since server 1.0.0. Replay class: checked. See https://valkey.io/commands/move/
        """
        return self._run(b.move(name, db))

    def object_encoding(self, name: Key) -> Coroutine[Any, Any, T | None]:
        """Return how the server stores a value.

        Returns: the encoding, such as int, embstr, raw, listpack, quicklist, intset, hashtable or skiplist; None when the key does not exist.

        Example: ``object_encoding("k")`` → ``b'int'``
        Since server 2.2.3. Replay class: read. See https://valkey.io/commands/object-encoding/
        """
        return self._run(b.object_encoding(name))

    def object_freq(self, name: Key) -> Coroutine[Any, Any, int | None]:
        """Return how often a key is used, as the server's LFU counter has it.

        The server refuses this for an existing key unless its maxmemory-policy is one of the LFU policies.

        Returns: the counter, 0 to 255 on a logarithmic scale; None when the key does not exist.

        Example: ``object_freq("k")`` → ``5``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/object-freq/
        """
        return self._run(b.object_freq(name))

    def object_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on OBJECT.

        Returns: lines of text.

        Example: ``object_help()``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/object-help/
        """
        return self._run(b.object_help())

    def object_idletime(self, name: Key) -> Coroutine[Any, Any, int | None]:
        """Return for how long a key was not used.

        The server refuses this for an existing key while its maxmemory-policy is one of the LFU policies. The call itself is no access.

        Returns: seconds since the last access; None when the key does not exist.

        Example: ``object_idletime("k")`` → ``0``
        Since server 2.2.3. Replay class: read. See https://valkey.io/commands/object-idletime/
        """
        return self._run(b.object_idletime(name))

    def object_refcount(self, name: Key) -> Coroutine[Any, Any, int | None]:
        """Return how often a value is referenced inside the server.

        Returns: the number of references; None when the key does not exist.

        Example: ``object_refcount("k")`` → ``1``
        Since server 2.2.3. Replay class: read. See https://valkey.io/commands/object-refcount/
        """
        return self._run(b.object_refcount(name))

    def persist(self, name: Key) -> Coroutine[Any, Any, bool]:
        """Remove the expiry of a key.

        Returns: True when it had an expiry; False when it had none or does not exist.

        Example: ``persist("k")`` → ``True``
        Since server 2.2.0. Replay class: overwrite. See https://valkey.io/commands/persist/
        """
        return self._run(b.persist(name))

    def pexpire(
        self,
        name: Key,
        time: int | timedelta,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Let a key expire after a number of milliseconds.

        nx cannot be combined with another condition; xx can be combined with gt or lt.

        Args:
            time: time to live; 0 or less removes the key at once; milliseconds.
            nx: only if the key has no expiry; server 7.0.0 or later.
            xx: only if the key has an expiry; server 7.0.0 or later.
            gt: only if this is later than the expiry it has; no expiry counts as never; server 7.0.0 or later.
            lt: only if this is sooner than the expiry it has; no expiry counts as never; server 7.0.0 or later.

        Returns: True when the expiry was set; False when the key does not exist or a condition prevented it.

        Example: ``pexpire("k", 1500)`` → ``True``
        Since server 2.6.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/pexpire/
        """
        return self._run(b.pexpire(name, time, nx, xx, gt, lt))

    def pexpireat(
        self,
        name: Key,
        when: int | datetime,
        nx: bool = False,
        xx: bool = False,
        gt: bool = False,
        lt: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Let a key expire at a time given in milliseconds.

        nx cannot be combined with another condition; xx can be combined with gt or lt.

        Args:
            when: when the key expires; a time in the past removes it at once; Unix time in milliseconds.
            nx: only if the key has no expiry; server 7.0.0 or later.
            xx: only if the key has an expiry; server 7.0.0 or later.
            gt: only if this is later than the expiry it has; no expiry counts as never; server 7.0.0 or later.
            lt: only if this is sooner than the expiry it has; no expiry counts as never; server 7.0.0 or later.

        Returns: True when the expiry was set; False when the key does not exist or a condition prevented it.

        Example: ``pexpireat("k", 4102444800000)`` → ``True``
        Since server 2.6.0. Replay class: overwrite (checked with nx or xx or gt or lt). See https://valkey.io/commands/pexpireat/
        """
        return self._run(b.pexpireat(name, when, nx, xx, gt, lt))

    def pexpiretime(self, key: Key) -> Coroutine[Any, Any, int]:
        """Return when a key expires, in milliseconds.

        Returns: Unix time in milliseconds; -1 when the key has no expiry, -2 when it does not exist.

        Example: ``pexpiretime("k")`` → ``4102444800000``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/pexpiretime/
        """
        return self._run(b.pexpiretime(key))

    def pttl(self, name: Key) -> Coroutine[Any, Any, int]:
        """Return the time to live of a key in milliseconds.

        Returns: milliseconds; -1 when the key has no expiry, -2 when it does not exist.

        Example: ``pttl("k")``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/pttl/
        """
        return self._run(b.pttl(name))

    def randomkey(self) -> Coroutine[Any, Any, T | None]:
        """Return a random key of the database.

        Returns: a key, or None when the database is empty.

        Example: ``randomkey()`` → ``b'k'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/randomkey/
        """
        return self._run(b.randomkey())

    def rename(self, src: Key, dst: Key) -> Coroutine[Any, Any, bool]:
        """Give a key another name.

        A key that does not exist is an error.

        Args:
            dst: the new name; a key that has it is replaced.

        Returns: always True.

        Example: ``rename("a", "b")`` → ``True``
        Since server 1.0.0. Replay class: checked. See https://valkey.io/commands/rename/
        """
        return self._run(b.rename(src, dst))

    def renamenx(self, src: Key, dst: Key) -> Coroutine[Any, Any, bool]:
        """Give a key another name that no key has.

        A key that does not exist is an error.

        Returns: True when it was renamed, False when the new name was taken.

        Example: ``renamenx("a", "b")`` → ``True``
        Since server 1.0.0. Replay class: checked. See https://valkey.io/commands/renamenx/
        """
        return self._run(b.renamenx(src, dst))

    def restore(
        self,
        name: Key,
        ttl: int | timedelta,
        value: Value,
        replace: bool = False,
        absttl: bool = False,
        idletime: int | timedelta | None = None,
        frequency: int | None = None,
    ) -> Coroutine[Any, Any, bool]:
        """Create a key from a serialized value.

        Args:
            ttl: time to live, 0 for none; with absttl the Unix time when the key expires; milliseconds.
            value: what `dump` returned.
            replace: replace the value the key has; without it an existing key is an error; server 3.0.0 or later.
            absttl: ttl is a Unix time; server 5.0.0 or later.
            idletime: for how long the key counts as unused; seconds; server 5.0.0 or later.
            frequency: the LFU counter of the key, 0 to 255; server 5.0.0 or later.

        Returns: always True.

        Example: ``restore("k", 0, b"\\x00\\xc0\\n\\n\\x00n\\x9fWE\\x0e\\xaec\\xbb")`` → ``True``
        Since server 2.6.0. Replay class: checked (overwrite with replace). See https://valkey.io/commands/restore/
        """
        return self._run(b.restore(name, ttl, value, replace, absttl, idletime, frequency))

    def scan(
        self, cursor: int = 0, match: Key | None = None, count: int | None = None, _type: Text | None = None
    ) -> Coroutine[Any, Any, ScanPage[list[T]]]:
        """Return a part of the keys and the cursor for the next part.

        Args:
            cursor: 0 to begin, then the cursor of the page before.
            match: glob-style: only keys that match.
            count: about how many keys to look at, 10 by default; not how many are returned.
            _type: only keys of this type, such as string, list, set, zset, hash or stream; server 6.0.0 or later.

        Returns: the next cursor, 0 when the scan is complete, and keys; a key may come twice, and a page may be empty before the end.

        Example: ``scan()`` → ``ScanPage(0, [b'k'])``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/scan/
        """
        return self._run(b.scan(cursor, match, count, _type))

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
    ) -> Coroutine[Any, Any, list[T]]: ...

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
    ) -> Coroutine[Any, Any, int]: ...

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
    ) -> Coroutine[Any, Any, int]: ...

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
    ) -> Coroutine[Any, Any, list[tuple[T | None, ...]]]: ...

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
    ) -> Coroutine[Any, Any, list[tuple[T | None, ...]]]: ...

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
    ) -> Coroutine[Any, Any, list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T] | int | list[tuple[T | None, ...]] | list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T] | int | list[tuple[T | None, ...]] | list[T | None]]:
        """Sort the items of a list, set or sorted set, and return or store them.

        Args:
            start: how many items to leave out.
            num: how many items to return at most.
            by: sort by the values of other keys: weight_* or hash_*->field; a pattern without * keeps the stored order.
            get: return the values of other keys instead of the item, one after the other; # is the item itself.
            desc: the largest first.
            alpha: compare as text, not as numbers.
            store: store the result here as a list.
            groups: return one tuple per item, with what each pattern gave.
            asc: the smallest first (the default).

        Returns: the items in order; how many items were stored (with store); one tuple per item, as long as get (with groups); as many values per item as patterns, None for those that do not exist (with get).

        Example: ``sort("l")`` → ``[b'1', b'2', b'3']``
        Since server 1.0.0. Replay class: overwrite (accumulate with store). See https://valkey.io/commands/sort/
        """
        return self._run(b.sort(name, start, num, by, get, desc, alpha, store, groups, asc=asc))

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
    ) -> Coroutine[Any, Any, list[T]]: ...

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
    ) -> Coroutine[Any, Any, list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T] | list[T | None]]: ...

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
    ) -> Coroutine[Any, Any, list[T] | list[T | None]]:
        """Sort the items of a list, set or sorted set, and return them.

        May run on a replica.

        Args:
            start: how many items to leave out.
            num: how many items to return at most.
            by: sort by the values of other keys: weight_* or hash_*->field; a pattern without * keeps the stored order.
            get: return the values of other keys instead of the item, one after the other; # is the item itself.
            desc: the largest first.
            alpha: compare as text, not as numbers.
            asc: the smallest first (the default).

        Returns: the items in order; as many values per item as patterns, None for those that do not exist (with get).

        Example: ``sort_ro("l", desc=True)`` → ``[b'3', b'2', b'1']``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/sort_ro/
        """
        return self._run(b.sort_ro(key, start, num, by, get, desc, alpha, asc=asc))

    def touch(self, *names: Key | Iterable[Key]) -> Coroutine[Any, Any, int]:
        """Mark keys as used just now.

        Returns: how many of the keys exist.

        Example: ``touch("a", "b", "none")`` → ``2``
        Since server 3.2.1. Replay class: read. See https://valkey.io/commands/touch/
        """
        return self._run(b.touch(*names))

    def ttl(self, name: Key) -> Coroutine[Any, Any, int]:
        """Return the time to live of a key in seconds.

        Returns: seconds; -1 when the key has no expiry, -2 when it does not exist.

        Example: ``ttl("k")``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/ttl/
        """
        return self._run(b.ttl(name))

    def type(self, name: Key) -> Coroutine[Any, Any, T]:
        """Return the type of the value of a key.

        Returns: string, list, set, zset, hash, stream or a module's type; none when the key does not exist.

        Example: ``type("k")`` → ``b'list'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/type/
        """
        return self._run(b.type_(name))

    def unlink(self, *names: Key | Iterable[Key]) -> Coroutine[Any, Any, int]:
        """Remove keys and free their memory in the background.

        Returns: how many of the keys existed.

        Example: ``unlink("a", "b", "none")`` → ``2``
        Since server 4.0.0. Replay class: overwrite. See https://valkey.io/commands/unlink/
        """
        return self._run(b.unlink(*names))

    def wait(self, num_replicas: int, timeout: float | timedelta) -> Coroutine[Any, Any, int]:
        """Wait until replicas have this connection's writes.

        Counts the writes of the connection it is sent on, so it belongs into a session together with them; on another connection the answer would be about nothing.

        Args:
            num_replicas: how many replicas to wait for.
            timeout: how long to wait at most, 0 for ever; milliseconds.

        Returns: how many replicas have them, which may be fewer or more than asked for.

        Example: ``wait(0, 100)`` → ``0``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/wait/
        """
        return self._run(b.wait(num_replicas, timeout))

    def waitaof(
        self, num_local: int, num_replicas: int, timeout: float | timedelta
    ) -> Coroutine[Any, Any, AofAcknowledged]:
        """Wait until this connection's writes are in append-only files.

        Counts the writes of the connection it is sent on, so it belongs into a session together with them; on another connection the answer would be about nothing.

        Args:
            num_local: 1 to wait for the server itself, which must have its append-only file on; else 0.
            num_replicas: how many replicas to wait for.
            timeout: how long to wait at most, 0 for ever; milliseconds.

        Returns: how many servers have them on disk: local is 0 or 1, replicas a count.

        Example: ``waitaof(0, 0, 100)`` → ``AofAcknowledged(0, 0)``
        Since server 7.2.0. Replay class: read. See https://valkey.io/commands/waitaof/
        """
        return self._run(b.waitaof(num_local, num_replicas, timeout))
