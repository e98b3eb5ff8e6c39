# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the generic commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import generic as r
    from valkeykit.replies.generic import AofAcknowledged
    from valkeykit.replies.shared import ScanPage
else:
    r = Lazy("valkeykit.replies.generic")


def copy(
    source: Key, destination: Key, destination_db: int | None = None, replace: bool = False
) -> Command[bool]:
    """Copy the value of a key to another key."""
    words: list[Word] = [
        "COPY",
        source if type(source) is str or type(source) is bytes else a.key(source, "COPY", "source"),
        destination
        if type(destination) is str or type(destination) is bytes
        else a.key(destination, "COPY", "destination"),
    ]
    if destination_db is not None:
        words.append("DB")
        words.append(
            destination_db
            if type(destination_db) is int and -0x8000000000000000 <= destination_db < 0x8000000000000000
            else a.integer(destination_db, "COPY", "destination_db")
        )
    if replace:
        a.flag(replace, "COPY", "replace")
        words.append("REPLACE")
    return Command(tuple(words), i.COPY, d.flag, (1, 2), "overwrite" if replace else "checked", None, ())


def delete(*names: Key | Iterable[Key]) -> Command[int]:
    """Remove keys."""
    names_words = a.spread(a.key, names, "DEL", "names")
    return Command(
        ("DEL", *names_words), i.DEL, d.count, range(1, 1 + len(names_words)), "overwrite", None, ()
    )


def dump(name: Key) -> Command[bytes | None]:
    """Return the value of a key in the server's serialized form."""
    return Command(
        ("DUMP", name if type(name) is str or type(name) is bytes else a.key(name, "DUMP", "name")),
        i.DUMP,
        r.payload_or_none,
        (1,),
        "read",
        None,
        (),
    )


def exists(*names: Key | Iterable[Key]) -> Command[int]:
    """Count which of the given keys exist."""
    names_words = a.spread(a.key, names, "EXISTS", "names")
    return Command(
        ("EXISTS", *names_words), i.EXISTS, d.count, range(1, 1 + len(names_words)), "read", None, ()
    )


def expire(
    name: Key, time: int | timedelta, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
) -> Command[bool]:
    """Let a key expire after a number of seconds."""
    words: list[Word] = [
        "EXPIRE",
        name if type(name) is str or type(name) is bytes else a.key(name, "EXPIRE", "name"),
        time
        if type(time) is int and -0x8000000000000000 <= time < 0x8000000000000000
        else a.duration(time, "s", "EXPIRE", "time"),
    ]
    if nx:
        if xx:
            a.at_most_one("EXPIRE", nx=nx, xx=xx)
        a.flag(nx, "EXPIRE", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "EXPIRE", "xx")
        words.append("XX")
    if gt:
        if lt:
            a.at_most_one("EXPIRE", gt=gt, lt=lt)
        a.flag(gt, "EXPIRE", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "EXPIRE", "lt")
        words.append("LT")
    return Command(
        tuple(words), i.EXPIRE, d.flag, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def expireat(
    name: Key, when: int | datetime, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
) -> Command[bool]:
    """Let a key expire at a time given in seconds."""
    words: list[Word] = [
        "EXPIREAT",
        name if type(name) is str or type(name) is bytes else a.key(name, "EXPIREAT", "name"),
        when
        if type(when) is int and -0x8000000000000000 <= when < 0x8000000000000000
        else a.timestamp(when, "s", "EXPIREAT", "when"),
    ]
    if nx:
        if xx:
            a.at_most_one("EXPIREAT", nx=nx, xx=xx)
        a.flag(nx, "EXPIREAT", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "EXPIREAT", "xx")
        words.append("XX")
    if gt:
        if lt:
            a.at_most_one("EXPIREAT", gt=gt, lt=lt)
        a.flag(gt, "EXPIREAT", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "EXPIREAT", "lt")
        words.append("LT")
    return Command(
        tuple(words), i.EXPIREAT, d.flag, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def expiretime(key: Key) -> Command[int]:
    """Return when a key expires, in seconds."""
    return Command(
        ("EXPIRETIME", key if type(key) is str or type(key) is bytes else a.key(key, "EXPIRETIME", "key")),
        i.EXPIRETIME,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def keys(pattern: Key = "*") -> Command[list[T]]:
    """Return all keys that match a pattern."""
    return Command(
        (
            "KEYS",
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.pattern(pattern, "KEYS", "pattern"),
        ),
        i.KEYS,
        d.keys,
        (),
        "read",
        None,
        (1,),
    )


def migrate(
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
) -> Command[bool]:
    """Move keys to another server."""
    key_at: list[int] = []
    words: list[Word] = [
        "MIGRATE",
        host if type(host) is str or type(host) is bytes else a.string(host, "MIGRATE", "host"),
        port
        if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
        else a.integer(port, "MIGRATE", "port"),
        "",
        destination_db
        if type(destination_db) is int and -0x8000000000000000 <= destination_db < 0x8000000000000000
        else a.integer(destination_db, "MIGRATE", "destination_db"),
        timeout
        if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
        else a.duration(timeout, "ms", "MIGRATE", "timeout"),
    ]
    if copy:
        a.flag(copy, "MIGRATE", "copy")
        words.append("COPY")
    if replace:
        a.flag(replace, "MIGRATE", "replace")
        words.append("REPLACE")
    if auth is not None:
        if auth2 is not None:
            a.at_most_one("MIGRATE", auth=auth, auth2=auth2)
        words.append("AUTH")
        words.append(auth if type(auth) is str or type(auth) is bytes else a.string(auth, "MIGRATE", "auth"))
    elif auth2 is not None:
        words.append("AUTH2")
        words += a.row(
            auth2,
            (
                a.string,
                a.string,
            ),
            "MIGRATE",
            "auth2",
        )
    keys_words = a.many(a.key, keys, "MIGRATE", "keys")
    words.append("KEYS")
    key_at.extend(range(len(words), len(words) + len(keys_words)))
    words += keys_words
    return Command(tuple(words), i.MIGRATE, r.moved, key_at, "never", None, ())


def move(name: Key, db: int) -> Command[bool]:
    """Move a key to another database of the same server."""
    return Command(
        (
            "MOVE",
            name if type(name) is str or type(name) is bytes else a.key(name, "MOVE", "name"),
            db
            if type(db) is int and -0x8000000000000000 <= db < 0x8000000000000000
            else a.integer(db, "MOVE", "db"),
        ),
        i.MOVE,
        d.flag,
        (1,),
        "checked",
        None,
        (),
    )


def object_encoding(name: Key) -> Command[T | None]:
    """Return how the server stores a value."""
    return Command(
        (
            "OBJECT",
            "ENCODING",
            name if type(name) is str or type(name) is bytes else a.key(name, "OBJECT ENCODING", "name"),
        ),
        i.OBJECT_ENCODING,
        d.text_or_none,
        (2,),
        "read",
        None,
        (),
    )


def object_freq(name: Key) -> Command[int | None]:
    """Return how often a key is used, as the server's LFU counter has it."""
    return Command(
        (
            "OBJECT",
            "FREQ",
            name if type(name) is str or type(name) is bytes else a.key(name, "OBJECT FREQ", "name"),
        ),
        i.OBJECT_FREQ,
        d.count_or_none,
        (2,),
        "read",
        None,
        (),
    )


def object_help() -> Command[list[T]]:
    """Return the server's help on OBJECT."""
    return Command(("OBJECT", "HELP"), i.OBJECT_HELP, d.texts, (), "read", None, ())


def object_idletime(name: Key) -> Command[int | None]:
    """Return for how long a key was not used."""
    return Command(
        (
            "OBJECT",
            "IDLETIME",
            name if type(name) is str or type(name) is bytes else a.key(name, "OBJECT IDLETIME", "name"),
        ),
        i.OBJECT_IDLETIME,
        d.count_or_none,
        (2,),
        "read",
        None,
        (),
    )


def object_refcount(name: Key) -> Command[int | None]:
    """Return how often a value is referenced inside the server."""
    return Command(
        (
            "OBJECT",
            "REFCOUNT",
            name if type(name) is str or type(name) is bytes else a.key(name, "OBJECT REFCOUNT", "name"),
        ),
        i.OBJECT_REFCOUNT,
        d.count_or_none,
        (2,),
        "read",
        None,
        (),
    )


def persist(name: Key) -> Command[bool]:
    """Remove the expiry of a key."""
    return Command(
        ("PERSIST", name if type(name) is str or type(name) is bytes else a.key(name, "PERSIST", "name")),
        i.PERSIST,
        d.flag,
        (1,),
        "overwrite",
        None,
        (),
    )


def pexpire(
    name: Key, time: int | timedelta, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
) -> Command[bool]:
    """Let a key expire after a number of milliseconds."""
    words: list[Word] = [
        "PEXPIRE",
        name if type(name) is str or type(name) is bytes else a.key(name, "PEXPIRE", "name"),
        time
        if type(time) is int and -0x8000000000000000 <= time < 0x8000000000000000
        else a.duration(time, "ms", "PEXPIRE", "time"),
    ]
    if nx:
        if xx:
            a.at_most_one("PEXPIRE", nx=nx, xx=xx)
        a.flag(nx, "PEXPIRE", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "PEXPIRE", "xx")
        words.append("XX")
    if gt:
        if lt:
            a.at_most_one("PEXPIRE", gt=gt, lt=lt)
        a.flag(gt, "PEXPIRE", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "PEXPIRE", "lt")
        words.append("LT")
    return Command(
        tuple(words), i.PEXPIRE, d.flag, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def pexpireat(
    name: Key, when: int | datetime, nx: bool = False, xx: bool = False, gt: bool = False, lt: bool = False
) -> Command[bool]:
    """Let a key expire at a time given in milliseconds."""
    words: list[Word] = [
        "PEXPIREAT",
        name if type(name) is str or type(name) is bytes else a.key(name, "PEXPIREAT", "name"),
        when
        if type(when) is int and -0x8000000000000000 <= when < 0x8000000000000000
        else a.timestamp(when, "ms", "PEXPIREAT", "when"),
    ]
    if nx:
        if xx:
            a.at_most_one("PEXPIREAT", nx=nx, xx=xx)
        a.flag(nx, "PEXPIREAT", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "PEXPIREAT", "xx")
        words.append("XX")
    if gt:
        if lt:
            a.at_most_one("PEXPIREAT", gt=gt, lt=lt)
        a.flag(gt, "PEXPIREAT", "gt")
        words.append("GT")
    elif lt:
        a.flag(lt, "PEXPIREAT", "lt")
        words.append("LT")
    return Command(
        tuple(words), i.PEXPIREAT, d.flag, (1,), "checked" if nx or xx or gt or lt else "overwrite", None, ()
    )


def pexpiretime(key: Key) -> Command[int]:
    """Return when a key expires, in milliseconds."""
    return Command(
        ("PEXPIRETIME", key if type(key) is str or type(key) is bytes else a.key(key, "PEXPIRETIME", "key")),
        i.PEXPIRETIME,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def pttl(name: Key) -> Command[int]:
    """Return the time to live of a key in milliseconds."""
    return Command(
        ("PTTL", name if type(name) is str or type(name) is bytes else a.key(name, "PTTL", "name")),
        i.PTTL,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def randomkey() -> Command[T | None]:
    """Return a random key of the database."""
    return Command(("RANDOMKEY",), i.RANDOMKEY, r.key_or_none, (), "read", None, ())


def rename(src: Key, dst: Key) -> Command[bool]:
    """Give a key another name."""
    return Command(
        (
            "RENAME",
            src if type(src) is str or type(src) is bytes else a.key(src, "RENAME", "src"),
            dst if type(dst) is str or type(dst) is bytes else a.key(dst, "RENAME", "dst"),
        ),
        i.RENAME,
        d.ok,
        (1, 2),
        "checked",
        None,
        (),
    )


def renamenx(src: Key, dst: Key) -> Command[bool]:
    """Give a key another name that no key has."""
    return Command(
        (
            "RENAMENX",
            src if type(src) is str or type(src) is bytes else a.key(src, "RENAMENX", "src"),
            dst if type(dst) is str or type(dst) is bytes else a.key(dst, "RENAMENX", "dst"),
        ),
        i.RENAMENX,
        d.flag,
        (1, 2),
        "checked",
        None,
        (),
    )


def restore(
    name: Key,
    ttl: int | timedelta,
    value: Value,
    replace: bool = False,
    absttl: bool = False,
    idletime: int | timedelta | None = None,
    frequency: int | None = None,
) -> Command[bool]:
    """Create a key from a serialized value."""
    words: list[Word] = [
        "RESTORE",
        name if type(name) is str or type(name) is bytes else a.key(name, "RESTORE", "name"),
        ttl
        if type(ttl) is int and -0x8000000000000000 <= ttl < 0x8000000000000000
        else a.duration(ttl, "ms", "RESTORE", "ttl"),
        value
        if type(value) is str
        or type(value) is bytes
        or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
        else a.value(value, "RESTORE", "value"),
    ]
    if replace:
        a.flag(replace, "RESTORE", "replace")
        words.append("REPLACE")
    if absttl:
        a.flag(absttl, "RESTORE", "absttl")
        words.append("ABSTTL")
    if idletime is not None:
        words.append("IDLETIME")
        words.append(
            idletime
            if type(idletime) is int and -0x8000000000000000 <= idletime < 0x8000000000000000
            else a.duration(idletime, "s", "RESTORE", "idletime")
        )
    if frequency is not None:
        words.append("FREQ")
        words.append(
            frequency
            if type(frequency) is int and -0x8000000000000000 <= frequency < 0x8000000000000000
            else a.integer(frequency, "RESTORE", "frequency")
        )
    return Command(tuple(words), i.RESTORE, d.ok, (1,), "overwrite" if replace else "checked", None, ())


def scan(
    cursor: int = 0, match: Key | None = None, count: int | None = None, _type: Text | None = None
) -> Command[ScanPage[list[T]]]:
    """Return a part of the keys and the cursor for the next part."""
    pattern_at: list[int] = []
    words: list[Word] = [
        "SCAN",
        cursor
        if type(cursor) is int and -0x8000000000000000 <= cursor < 0x8000000000000000
        else a.integer(cursor, "SCAN", "cursor"),
    ]
    if match is not None:
        words.append("MATCH")
        pattern_at.append(len(words))
        words.append(
            match if type(match) is str or type(match) is bytes else a.pattern(match, "SCAN", "match")
        )
    if count is not None:
        words.append("COUNT")
        words.append(
            count
            if type(count) is int and -0x8000000000000000 <= count < 0x8000000000000000
            else a.integer(count, "SCAN", "count")
        )
    if _type is not None:
        words.append("TYPE")
        words.append(
            _type if type(_type) is str or type(_type) is bytes else a.string(_type, "SCAN", "_type")
        )
    return Command(tuple(words), i.SCAN, r.scan_keys, (), "read", None, pattern_at)


def sort(
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
) -> Command[Any]:
    """Sort the items of a list, set or sorted set, and return or store them."""
    get = a.lasting(get)
    pattern_at: list[int] = []
    key_at: list[int] = [1]
    words: list[Word] = [
        "SORT",
        name if type(name) is str or type(name) is bytes else a.key(name, "SORT", "name"),
    ]
    if by is not None:
        words.append("BY")
        pattern_at.append(len(words))
        words.append(by if type(by) is str or type(by) is bytes else a.pattern(by, "SORT", "by"))
    if start is not None or num is not None:
        a.together("SORT", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "SORT", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "SORT", "num")
        )
    if get is not None:
        get_words = a.many(a.pattern, get, "SORT", "get")
        for each_word in get_words:
            pattern_at.append(len(words) + 1)
            words += ("GET", each_word)
    if asc:
        if desc:
            a.at_most_one("SORT", asc=asc, desc=desc)
        a.flag(asc, "SORT", "asc")
        words.append("ASC")
    elif desc:
        a.flag(desc, "SORT", "desc")
        words.append("DESC")
    if alpha:
        a.flag(alpha, "SORT", "alpha")
        words.append("ALPHA")
    if store is not None:
        words.append("STORE")
        key_at.append(len(words))
        words.append(store if type(store) is str or type(store) is bytes else a.key(store, "SORT", "store"))
    if groups:
        a.needs("SORT", "groups", get=get)
    return Command(
        tuple(words),
        i.SORT,
        d.count
        if store is not None
        else partial(r.grouped, get=get)
        if groups
        else d.optional_texts
        if get is not None
        else d.texts,
        key_at,
        "accumulate" if store is not None else "overwrite",
        None,
        pattern_at,
    )


def sort_ro(
    key: Key,
    start: int | None = None,
    num: int | None = None,
    by: Key | None = None,
    get: Key | Iterable[Key] | None = None,
    desc: bool = False,
    alpha: bool = False,
    *,
    asc: bool = False,
) -> Command[Any]:
    """Sort the items of a list, set or sorted set, and return them."""
    pattern_at: list[int] = []
    words: list[Word] = [
        "SORT_RO",
        key if type(key) is str or type(key) is bytes else a.key(key, "SORT_RO", "key"),
    ]
    if by is not None:
        words.append("BY")
        pattern_at.append(len(words))
        words.append(by if type(by) is str or type(by) is bytes else a.pattern(by, "SORT_RO", "by"))
    if start is not None or num is not None:
        a.together("SORT_RO", start=start, num=num)
        words.append("LIMIT")
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "SORT_RO", "start")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "SORT_RO", "num")
        )
    if get is not None:
        get_words = a.many(a.pattern, get, "SORT_RO", "get")
        for each_word in get_words:
            pattern_at.append(len(words) + 1)
            words += ("GET", each_word)
    if asc:
        if desc:
            a.at_most_one("SORT_RO", asc=asc, desc=desc)
        a.flag(asc, "SORT_RO", "asc")
        words.append("ASC")
    elif desc:
        a.flag(desc, "SORT_RO", "desc")
        words.append("DESC")
    if alpha:
        a.flag(alpha, "SORT_RO", "alpha")
        words.append("ALPHA")
    return Command(
        tuple(words),
        i.SORT_RO,
        d.optional_texts if get is not None else d.texts,
        (1,),
        "read",
        None,
        pattern_at,
    )


def touch(*names: Key | Iterable[Key]) -> Command[int]:
    """Mark keys as used just now."""
    names_words = a.spread(a.key, names, "TOUCH", "names")
    return Command(
        ("TOUCH", *names_words), i.TOUCH, d.count, range(1, 1 + len(names_words)), "read", None, ()
    )


def ttl(name: Key) -> Command[int]:
    """Return the time to live of a key in seconds."""
    return Command(
        ("TTL", name if type(name) is str or type(name) is bytes else a.key(name, "TTL", "name")),
        i.TTL,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def type_(name: Key) -> Command[T]:
    """Return the type of the value of a key."""
    return Command(
        ("TYPE", name if type(name) is str or type(name) is bytes else a.key(name, "TYPE", "name")),
        i.TYPE,
        d.text,
        (1,),
        "read",
        None,
        (),
    )


def unlink(*names: Key | Iterable[Key]) -> Command[int]:
    """Remove keys and free their memory in the background."""
    names_words = a.spread(a.key, names, "UNLINK", "names")
    return Command(
        ("UNLINK", *names_words), i.UNLINK, d.count, range(1, 1 + len(names_words)), "overwrite", None, ()
    )


def wait(num_replicas: int, timeout: float | timedelta) -> Command[int]:
    """Wait until replicas have this connection's writes."""
    wait_word, wait = a.timeout(timeout, "ms", "WAIT", "timeout")
    return Command(
        (
            "WAIT",
            num_replicas
            if type(num_replicas) is int and -0x8000000000000000 <= num_replicas < 0x8000000000000000
            else a.integer(num_replicas, "WAIT", "num_replicas"),
            wait_word,
        ),
        i.WAIT,
        d.count,
        (),
        "read",
        wait,
        (),
    )


def waitaof(num_local: int, num_replicas: int, timeout: float | timedelta) -> Command[AofAcknowledged]:
    """Wait until this connection's writes are in append-only files."""
    wait_word, wait = a.timeout(timeout, "ms", "WAITAOF", "timeout")
    return Command(
        (
            "WAITAOF",
            num_local
            if type(num_local) is int and -0x8000000000000000 <= num_local < 0x8000000000000000
            else a.integer(num_local, "WAITAOF", "num_local"),
            num_replicas
            if type(num_replicas) is int and -0x8000000000000000 <= num_replicas < 0x8000000000000000
            else a.integer(num_replicas, "WAITAOF", "num_replicas"),
            wait_word,
        ),
        i.WAITAOF,
        r.aof_acknowledged,
        (),
        "read",
        wait,
        (),
    )
