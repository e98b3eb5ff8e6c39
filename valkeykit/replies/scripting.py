"""Replies of the scripting commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, pairs, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class FunctionInfo(NamedTuple, Generic[T]):
    """A function of a library.

    Attributes:
        name: what FCALL takes.
        description: the author's text, or None.
        flags: such as no-writes, allow-stale, no-cluster.
        extra: fields that newer servers add, by the server's name.
    """

    name: T
    description: T | None
    flags: list[str]
    extra: dict[str, Reply]


class LibraryInfo(NamedTuple, Generic[T]):
    """A library of functions.

    Attributes:
        name: the library's name.
        engine: the language, such as LUA.
        functions: its functions in no particular order.
        code: its source; None unless asked for with `withcode`.
        extra: fields that newer servers add, by the server's name.
    """

    name: T
    engine: str
    functions: list[FunctionInfo[T]]
    code: T | None
    extra: dict[str, Reply]


class RunningScript(NamedTuple, Generic[T]):
    """The script or function that runs right now.

    Attributes:
        name: the function's name.
        command: the words that called it.
        duration_ms: for how long it runs, in milliseconds.
        extra: fields that newer servers add, by the server's name.
    """

    name: T
    command: list[T]
    duration_ms: int
    extra: dict[str, Reply]


class EngineStats(NamedTuple):
    """What a script engine holds.

    Attributes:
        libraries_count: how many libraries.
        functions_count: how many functions in them.
        extra: fields that newer servers add, by the server's name.
    """

    libraries_count: int
    functions_count: int
    extra: dict[str, Reply]


class FunctionStats(NamedTuple, Generic[T]):
    """What the script engines do and hold.

    Attributes:
        running_script: what runs right now, or None.
        engines: the engines by name, such as LUA.
        extra: fields that newer servers add, by the server's name.
    """

    running_script: RunningScript[T] | None
    engines: dict[str, EngineStats]
    extra: dict[str, Reply]


def function_stats(reply: Raw, codec: Codec[T]) -> FunctionStats[T]:
    """The reply of FUNCTION STATS."""
    found = fields(reply)
    running = found.get("running_script")
    engines = {word(name): _engine(value, codec) for name, value in pairs(found.get("engines"))}
    script = None if running is None else _running(running, codec)
    return FunctionStats(script, engines, unknown(found, {"running_script", "engines"}, codec))


def libraries(reply: Raw, codec: Codec[T]) -> list[LibraryInfo[T]]:
    """The reply of FUNCTION LIST."""
    return [_library(item, codec) for item in array(reply)]


def _running(reply: Raw, codec: Codec[T]) -> RunningScript[T]:
    found = fields(reply)
    return RunningScript(
        codec.text(found.get("name")),
        [codec.text(item) for item in array(found.get("command"))],
        integer(found.get("duration_ms")),
        unknown(found, {"name", "command", "duration_ms"}, codec),
    )


def _engine(reply: Raw, codec: Codec[T]) -> EngineStats:
    found = fields(reply)
    return EngineStats(
        integer(found.get("libraries_count")),
        integer(found.get("functions_count")),
        unknown(found, {"libraries_count", "functions_count"}, codec),
    )


def _library(reply: Raw, codec: Codec[T]) -> LibraryInfo[T]:
    found = fields(reply)
    code = found.get("library_code")
    return LibraryInfo(
        codec.text(found.get("library_name")),
        word(found.get("engine")),
        [_function(item, codec) for item in array(found.get("functions"))],
        None if code is None else codec.text(code),
        unknown(found, {"library_name", "engine", "functions", "library_code"}, codec),
    )


def _function(reply: Raw, codec: Codec[T]) -> FunctionInfo[T]:
    found = fields(reply)
    description = found.get("description")
    return FunctionInfo(
        codec.text(found.get("name")),
        None if description is None else codec.text(description),
        [word(flag) for flag in array(found.get("flags"))],
        unknown(found, {"name", "description", "flags"}, codec),
    )
