# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""Builders of the json commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.lazy import Lazy
from valkeykit.modules.json import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Json, JsonValue, Key, Reply, T, Text, Word

if TYPE_CHECKING:
    from valkeykit.modules.json import replies as r
else:
    r = Lazy("valkeykit.modules.json.replies")


def json_arrappend(name: Key, path: Text, *values: JsonValue) -> Command[int | list[int | None] | None]:
    """Append values to the arrays at a path."""
    values_words = a.jsons(values, "JSON.ARRAPPEND", "values")
    return Command(
        (
            "JSON.ARRAPPEND",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRAPPEND", "name"),
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRAPPEND", "path"),
            *values_words,
        ),
        i.JSON_ARRAPPEND,
        r.sizes,
        (1,),
        "accumulate",
        None,
        (),
    )


def json_arrindex(
    name: Key, path: Text, scalar: JsonValue, start: int | None = None, stop: int | None = None
) -> Command[int | list[int | None] | None]:
    """Find the first place of a value in the arrays at a path."""
    words: list[Word] = [
        "JSON.ARRINDEX",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRINDEX", "name"),
        path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRINDEX", "path"),
        a.json(scalar, "JSON.ARRINDEX", "scalar"),
    ]
    if start is not None:
        words.append(
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "JSON.ARRINDEX", "start")
        )
    if stop is not None:
        a.needs("JSON.ARRINDEX", "stop", start=start)
    if stop is not None:
        words.append(
            stop
            if type(stop) is int and -0x8000000000000000 <= stop < 0x8000000000000000
            else a.integer(stop, "JSON.ARRINDEX", "stop")
        )
    return Command(tuple(words), i.JSON_ARRINDEX, r.sizes, (1,), "read", None, ())


def json_arrinsert(
    name: Key, path: Text, index: int, *values: JsonValue
) -> Command[int | list[int | None] | None]:
    """Insert values into the arrays at a path, before a position."""
    values_words = a.jsons(values, "JSON.ARRINSERT", "values")
    return Command(
        (
            "JSON.ARRINSERT",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRINSERT", "name"),
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRINSERT", "path"),
            index
            if type(index) is int and -0x8000000000000000 <= index < 0x8000000000000000
            else a.integer(index, "JSON.ARRINSERT", "index"),
            *values_words,
        ),
        i.JSON_ARRINSERT,
        r.sizes,
        (1,),
        "accumulate",
        None,
        (),
    )


def json_arrlen(name: Key, path: Text | None = None) -> Command[int | list[int | None] | None]:
    """Tell the length of the arrays at a path."""
    words: list[Word] = [
        "JSON.ARRLEN",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRLEN", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRLEN", "path")
        )
    return Command(tuple(words), i.JSON_ARRLEN, r.sizes, (1,), "read", None, ())


def json_arrpop(name: Key, path: Text | None = None, index: int | None = None) -> Command[Json]:
    """Take an item out of the arrays at a path."""
    words: list[Word] = [
        "JSON.ARRPOP",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRPOP", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRPOP", "path")
        )
    if index is not None:
        a.needs("JSON.ARRPOP", "index", path=path)
    if index is not None:
        words.append(
            index
            if type(index) is int and -0x8000000000000000 <= index < 0x8000000000000000
            else a.integer(index, "JSON.ARRPOP", "index")
        )
    return Command(tuple(words), i.JSON_ARRPOP, r.popped, (1,), "never", None, ())


def json_arrtrim(name: Key, path: Text, start: int, stop: int) -> Command[int | list[int | None] | None]:
    """Cut the arrays at a path to a range."""
    return Command(
        (
            "JSON.ARRTRIM",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.ARRTRIM", "name"),
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.ARRTRIM", "path"),
            start
            if type(start) is int and -0x8000000000000000 <= start < 0x8000000000000000
            else a.integer(start, "JSON.ARRTRIM", "start"),
            stop
            if type(stop) is int and -0x8000000000000000 <= stop < 0x8000000000000000
            else a.integer(stop, "JSON.ARRTRIM", "stop"),
        ),
        i.JSON_ARRTRIM,
        r.sizes,
        (1,),
        "accumulate",
        None,
        (),
    )


def json_clear(name: Key, path: Text | None = None) -> Command[int]:
    """Empty the arrays and objects at a path."""
    words: list[Word] = [
        "JSON.CLEAR",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.CLEAR", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.CLEAR", "path")
        )
    return Command(tuple(words), i.JSON_CLEAR, d.count, (1,), "overwrite", None, ())


def json_debug_depth(name: Key) -> Command[int | None]:
    """Tell how deep a document is nested."""
    return Command(
        (
            "JSON.DEBUG",
            "DEPTH",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.DEBUG DEPTH", "name"),
        ),
        i.JSON_DEBUG_DEPTH,
        d.count_or_none,
        (2,),
        "read",
        None,
        (),
    )


def json_debug_fields(name: Key, path: Text | None = None) -> Command[int | list[int | None] | None]:
    """Count the values inside a document."""
    words: list[Word] = [
        "JSON.DEBUG",
        "FIELDS",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.DEBUG FIELDS", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.DEBUG FIELDS", "path")
        )
    return Command(tuple(words), i.JSON_DEBUG_FIELDS, r.sizes, (2,), "read", None, ())


def json_debug_help() -> Command[list[T]]:
    """List what JSON.DEBUG can do."""
    return Command(("JSON.DEBUG", "HELP"), i.JSON_DEBUG_HELP, d.texts, (), "read", None, ())


def json_debug_memory(name: Key, path: Text | None = None) -> Command[int | list[int | None] | None]:
    """Tell how many bytes the values at a path take."""
    words: list[Word] = [
        "JSON.DEBUG",
        "MEMORY",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.DEBUG MEMORY", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.DEBUG MEMORY", "path")
        )
    return Command(tuple(words), i.JSON_DEBUG_MEMORY, r.sizes, (2,), "read", None, ())


def json_del(name: Key, path: Text | None = None) -> Command[int]:
    """Delete the values at a path, or the whole document."""
    words: list[Word] = [
        "JSON.DEL",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.DEL", "name"),
    ]
    if path is not None:
        words.append(path if type(path) is str or type(path) is bytes else a.string(path, "JSON.DEL", "path"))
    return Command(
        tuple(words), i.JSON_DEL, d.count, (1,), "accumulate" if path is not None else "overwrite", None, ()
    )


def json_forget(name: Key, path: Text | None = None) -> Command[int]:
    """Delete the values at a path, or the whole document; the same as JSON.DEL."""
    words: list[Word] = [
        "JSON.FORGET",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.FORGET", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.FORGET", "path")
        )
    return Command(
        tuple(words),
        i.JSON_FORGET,
        d.count,
        (1,),
        "accumulate" if path is not None else "overwrite",
        None,
        (),
    )


def json_get(name: Key, *paths: Text | Iterable[Text]) -> Command[Json]:
    """Return the values at one path or more."""
    paths_words = a.spread(a.string, paths, "JSON.GET", "paths", empty=True)
    return Command(
        (
            "JSON.GET",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.GET", "name"),
            *paths_words,
        ),
        i.JSON_GET,
        r.document,
        (1,),
        "read",
        None,
        (),
    )


def json_mget(keys: Key | Iterable[Key], path: Text) -> Command[list[Json]]:
    """Return the values at one path of several documents."""
    keys_words = a.many(a.key, keys, "JSON.MGET", "keys")
    return Command(
        (
            "JSON.MGET",
            *keys_words,
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.MGET", "path"),
        ),
        i.JSON_MGET,
        r.documents,
        range(1, 1 + len(keys_words)),
        "read",
        None,
        (),
    )


def json_mset(triplets: Iterable[tuple[Key, Text, JsonValue]]) -> Command[bool]:
    """Set values in several documents at once."""
    triplets_words = a.rows(
        triplets,
        (
            a.key,
            a.string,
            a.json,
        ),
        "JSON.MSET",
        "triplets",
    )
    return Command(
        ("JSON.MSET", *triplets_words),
        i.JSON_MSET,
        d.ok,
        range(1, 1 + len(triplets_words), 3),
        "overwrite",
        None,
        (),
    )


def json_numincrby(name: Key, path: Text, number: float) -> Command[float | list[float | None]]:
    """Add to the numbers at a path."""
    return Command(
        (
            "JSON.NUMINCRBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.NUMINCRBY", "name"),
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.NUMINCRBY", "path"),
            a.double(number, "JSON.NUMINCRBY", "number"),
        ),
        i.JSON_NUMINCRBY,
        r.numbers,
        (1,),
        "accumulate",
        None,
        (),
    )


def json_nummultby(name: Key, path: Text, number: float) -> Command[float | list[float | None]]:
    """Multiply the numbers at a path."""
    return Command(
        (
            "JSON.NUMMULTBY",
            name if type(name) is str or type(name) is bytes else a.key(name, "JSON.NUMMULTBY", "name"),
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.NUMMULTBY", "path"),
            a.double(number, "JSON.NUMMULTBY", "number"),
        ),
        i.JSON_NUMMULTBY,
        r.numbers,
        (1,),
        "accumulate",
        None,
        (),
    )


def json_objkeys(name: Key, path: Text | None = None) -> Command[list[T] | list[list[T]] | None]:
    """Return the names of the members of the objects at a path."""
    words: list[Word] = [
        "JSON.OBJKEYS",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.OBJKEYS", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.OBJKEYS", "path")
        )
    return Command(tuple(words), i.JSON_OBJKEYS, r.names, (1,), "read", None, ())


def json_objlen(name: Key, path: Text | None = None) -> Command[int | list[int | None] | None]:
    """Count the members of the objects at a path."""
    words: list[Word] = [
        "JSON.OBJLEN",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.OBJLEN", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.OBJLEN", "path")
        )
    return Command(tuple(words), i.JSON_OBJLEN, r.sizes, (1,), "read", None, ())


def json_resp(name: Key, path: Text | None = None) -> Command[Reply]:
    """Return the values at a path as nested replies instead of as JSON text."""
    words: list[Word] = [
        "JSON.RESP",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.RESP", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.RESP", "path")
        )
    return Command(tuple(words), i.JSON_RESP, d.anything, (1,), "read", None, ())


def json_set(name: Key, path: Text, obj: JsonValue, *, nx: bool = False, xx: bool = False) -> Command[bool]:
    """Set the values at a path, or the whole document."""
    words: list[Word] = [
        "JSON.SET",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.SET", "name"),
        path if type(path) is str or type(path) is bytes else a.string(path, "JSON.SET", "path"),
        a.json(obj, "JSON.SET", "obj"),
    ]
    if nx:
        if xx:
            a.at_most_one("JSON.SET", nx=nx, xx=xx)
        a.flag(nx, "JSON.SET", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "JSON.SET", "xx")
        words.append("XX")
    return Command(
        tuple(words), i.JSON_SET, d.ok_or_none, (1,), "checked" if nx or xx else "overwrite", None, ()
    )


def json_strappend(
    name: Key, value: JsonValue, path: Text | None = None
) -> Command[int | list[int | None] | None]:
    """Append to the strings at a path."""
    words: list[Word] = [
        "JSON.STRAPPEND",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.STRAPPEND", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.STRAPPEND", "path")
        )
    words.append(a.json(value, "JSON.STRAPPEND", "value"))
    return Command(tuple(words), i.JSON_STRAPPEND, r.sizes, (1,), "accumulate", None, ())


def json_strlen(name: Key, path: Text | None = None) -> Command[int | list[int | None] | None]:
    """Tell the length of the strings at a path."""
    words: list[Word] = [
        "JSON.STRLEN",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.STRLEN", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.STRLEN", "path")
        )
    return Command(tuple(words), i.JSON_STRLEN, r.sizes, (1,), "read", None, ())


def json_toggle(name: Key, path: Text | None = None) -> Command[bool | list[bool | None]]:
    """Turn the booleans at a path into their opposite."""
    words: list[Word] = [
        "JSON.TOGGLE",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.TOGGLE", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.TOGGLE", "path")
        )
    return Command(tuple(words), i.JSON_TOGGLE, r.toggled, (1,), "accumulate", None, ())


def json_type(name: Key, path: Text | None = None) -> Command[T | list[T] | None]:
    """Tell the types of the values at a path."""
    words: list[Word] = [
        "JSON.TYPE",
        name if type(name) is str or type(name) is bytes else a.key(name, "JSON.TYPE", "name"),
    ]
    if path is not None:
        words.append(
            path if type(path) is str or type(path) is bytes else a.string(path, "JSON.TYPE", "path")
        )
    return Command(tuple(words), i.JSON_TYPE, r.types, (1,), "read", None, ())
