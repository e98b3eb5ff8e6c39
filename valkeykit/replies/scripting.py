"""Replies of the scripting commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, pairs, word
from valkeykit.types import Raw, T


class FunctionInfo(NamedTuple, Generic[T]):
    """A function of a library.

    Attributes:
        name: what FCALL takes.
        description: the author's text, or None.
        flags: such as no-writes, allow-stale, no-cluster.
    """

    name: T
    description: T | None
    flags: list[str]


class LibraryInfo(NamedTuple, Generic[T]):
    """A library of functions.

    Attributes:
        name: the library's name.
        engine: the language, such as LUA.
        functions: its functions in no particular order.
        code: its source; None unless asked for with `withcode`.
    """

    name: T
    engine: str
    functions: list[FunctionInfo[T]]
    code: T | None


class RunningScript(NamedTuple, Generic[T]):
    """The script or function that runs right now.

    Attributes:
        name: the function's name.
        command: the words that called it.
        duration_ms: for how long it runs, in milliseconds.
    """

    name: T
    command: list[T]
    duration_ms: int


class EngineStats(NamedTuple):
    """What a script engine holds.

    Attributes:
        libraries_count: how many libraries.
        functions_count: how many functions in them.
    """

    libraries_count: int
    functions_count: int


class FunctionStats(NamedTuple, Generic[T]):
    """What the script engines do and hold.

    Attributes:
        running_script: what runs right now, or None.
        engines: the engines by name, such as LUA.
    """

    running_script: RunningScript[T] | None
    engines: dict[str, EngineStats]


def function_stats(reply: Raw, codec: Codec[T]) -> FunctionStats[T]:
    """The reply of FUNCTION STATS."""
    found = fields(reply)
    running = found.get("running_script")
    engines = {word(name): _engine(value) for name, value in pairs(found.get("engines"))}
    return FunctionStats(None if running is None else _running(running, codec), engines)


def libraries(reply: Raw, codec: Codec[T]) -> list[LibraryInfo[T]]:
    """The reply of FUNCTION LIST."""
    return [_library(item, codec) for item in array(reply)]


def _running(reply: Raw, codec: Codec[T]) -> RunningScript[T]:
    found = fields(reply)
    return RunningScript(
        codec.text(found.get("name")),
        [codec.text(item) for item in array(found.get("command"))],
        integer(found.get("duration_ms")),
    )


def _engine(reply: Raw) -> EngineStats:
    found = fields(reply)
    return EngineStats(integer(found.get("libraries_count")), integer(found.get("functions_count")))


def _library(reply: Raw, codec: Codec[T]) -> LibraryInfo[T]:
    found = fields(reply)
    code = found.get("library_code")
    return LibraryInfo(
        codec.text(found.get("library_name")),
        word(found.get("engine")),
        [_function(item, codec) for item in array(found.get("functions"))],
        None if code is None else codec.text(code),
    )


def _function(reply: Raw, codec: Codec[T]) -> FunctionInfo[T]:
    found = fields(reply)
    description = found.get("description")
    return FunctionInfo(
        codec.text(found.get("name")),
        None if description is None else codec.text(description),
        [word(flag) for flag in array(found.get("flags"))],
    )
