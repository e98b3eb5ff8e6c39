# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the generic commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, Text, Word


def delete(*names: Key | Iterable[Key]) -> Command[int]:
    """Remove keys."""
    names_words = a.spread(a.key, names, "DEL", "names")
    return Command(
        ("DEL", *names_words), i.DEL, d.count, range(1, 1 + len(names_words)), "overwrite", None, ()
    )


def migrate(
    host: Text,
    port: int,
    keys: Key | Iterable[Key],
    destination_db: int,
    timeout: int | timedelta,
    *,
    copy: bool = False,
    replace: bool = False,
    auth: Text | None = None,
    auth2: tuple[Text, Text] | None = None,
) -> Command[bool]:
    """Move keys to another server."""
    key_at: list[int] = []
    words: list[Word] = [
        "MIGRATE",
        host if type(host) is str or type(host) is bytes else a.string(host, "MIGRATE", "host"),
        port if type(port) is int else a.integer(port, "MIGRATE", "port"),
        "",
        destination_db
        if type(destination_db) is int
        else a.integer(destination_db, "MIGRATE", "destination_db"),
        timeout if type(timeout) is int else a.duration(timeout, "ms", "MIGRATE", "timeout"),
    ]
    if copy:
        a.flag(copy, "MIGRATE", "copy")
        words.append("COPY")
    if replace:
        a.flag(replace, "MIGRATE", "replace")
        words.append("REPLACE")
    if auth is not None or auth2 is not None:
        a.at_most_one("MIGRATE", auth=auth, auth2=auth2)
    if auth is not None:
        words.append("AUTH")
        words.append(
            auth if type(auth) is str or type(auth) is bytes else a.string(auth, "MIGRATE", "auth")
        )
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
    return Command(tuple(words), i.MIGRATE, d.ok, key_at, "never", None, ())


def sort(
    name: Key,
    *,
    by: Key | None = None,
    start: int | None = None,
    num: int | None = None,
    get: Key | Iterable[Key] | None = None,
    desc: bool = False,
    alpha: bool = False,
    store: Key | None = None,
) -> Command[Any]:
    """Sort."""
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
        words.append(start if type(start) is int else a.integer(start, "SORT", "start"))
        words.append(num if type(num) is int else a.integer(num, "SORT", "num"))
    if get is not None:
        get_words = a.many(a.pattern, get, "SORT", "get")
        for item in get_words:
            pattern_at.append(len(words) + 1)
            words += ("GET", item)
    if desc:
        a.flag(desc, "SORT", "desc")
        words.append("DESC")
    if alpha:
        a.flag(alpha, "SORT", "alpha")
        words.append("ALPHA")
    if store is not None:
        words.append("STORE")
        key_at.append(len(words))
        words.append(
            store if type(store) is str or type(store) is bytes else a.key(store, "SORT", "store")
        )
    return Command(
        tuple(words),
        i.SORT,
        d.count if store is not None else d.optional_texts,
        key_at,
        "accumulate" if store is not None else "overwrite",
        None,
        pattern_at,
    )
