# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The json commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Json, JsonValue, Key, Reply, T, Text

if TYPE_CHECKING:
    from valkeykit.modules.json.builders import json as b
    from valkeykit.modules.json.clients import Pipeline
else:
    b = Lazy("valkeykit.modules.json.builders.json")

Ts = TypeVarTuple("Ts")


class JsonPipeline(PipelineFace[Mode, T, *Ts]):
    """The json commands, queued."""

    __slots__ = ()

    def json_arrappend(
        self, name: Key, path: Text, *values: JsonValue
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.ARRAPPEND: Append values to the arrays at a path."""
        queued: Any = self
        self._queue(b.json_arrappend(name, path, *values))
        return queued

    def json_arrindex(
        self, name: Key, path: Text, scalar: JsonValue, start: int | None = None, stop: int | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.ARRINDEX: Find the first place of a value in the arrays at a path."""
        queued: Any = self
        self._queue(b.json_arrindex(name, path, scalar, start, stop))
        return queued

    def json_arrinsert(
        self, name: Key, path: Text, index: int, *values: JsonValue
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.ARRINSERT: Insert values into the arrays at a path, before a position."""
        queued: Any = self
        self._queue(b.json_arrinsert(name, path, index, *values))
        return queued

    def json_arrlen(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.ARRLEN: Tell the length of the arrays at a path."""
        queued: Any = self
        self._queue(b.json_arrlen(name, path))
        return queued

    def json_arrpop(
        self, name: Key, path: Text | None = None, index: int | None = None
    ) -> Pipeline[Mode, T, *Ts, Json]:
        """Queue JSON.ARRPOP: Take an item out of the arrays at a path."""
        queued: Any = self
        self._queue(b.json_arrpop(name, path, index))
        return queued

    def json_arrtrim(
        self, name: Key, path: Text, start: int, stop: int
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.ARRTRIM: Cut the arrays at a path to a range."""
        queued: Any = self
        self._queue(b.json_arrtrim(name, path, start, stop))
        return queued

    def json_clear(self, name: Key, path: Text | None = None) -> Pipeline[Mode, T, *Ts, int]:
        """Queue JSON.CLEAR: Empty the arrays and objects at a path."""
        queued: Any = self
        self._queue(b.json_clear(name, path))
        return queued

    def json_debug_depth(self, name: Key) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue JSON.DEBUG DEPTH: Tell how deep a document is nested."""
        queued: Any = self
        self._queue(b.json_debug_depth(name))
        return queued

    def json_debug_fields(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.DEBUG FIELDS: Count the values inside a document."""
        queued: Any = self
        self._queue(b.json_debug_fields(name, path))
        return queued

    def json_debug_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue JSON.DEBUG HELP: List what JSON.DEBUG can do."""
        queued: Any = self
        self._queue(b.json_debug_help())
        return queued

    def json_debug_memory(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.DEBUG MEMORY: Tell how many bytes the values at a path take."""
        queued: Any = self
        self._queue(b.json_debug_memory(name, path))
        return queued

    def json_del(self, name: Key, path: Text | None = None) -> Pipeline[Mode, T, *Ts, int]:
        """Queue JSON.DEL: Delete the values at a path, or the whole document."""
        queued: Any = self
        self._queue(b.json_del(name, path))
        return queued

    def json_forget(self, name: Key, path: Text | None = None) -> Pipeline[Mode, T, *Ts, int]:
        """Queue JSON.FORGET: Delete the values at a path, or the whole document; the same as JSON.DEL."""
        queued: Any = self
        self._queue(b.json_forget(name, path))
        return queued

    def json_get(self, name: Key, *paths: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, Json]:
        """Queue JSON.GET: Return the values at one path or more."""
        queued: Any = self
        self._queue(b.json_get(name, *paths))
        return queued

    def json_mget(self, keys: Key | Iterable[Key], path: Text) -> Pipeline[Mode, T, *Ts, list[Json]]:
        """Queue JSON.MGET: Return the values at one path of several documents."""
        queued: Any = self
        self._queue(b.json_mget(keys, path))
        return queued

    def json_mset(self, triplets: Iterable[tuple[Key, Text, JsonValue]]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue JSON.MSET: Set values in several documents at once."""
        queued: Any = self
        self._queue(b.json_mset(triplets))
        return queued

    def json_numincrby(
        self, name: Key, path: Text, number: float
    ) -> Pipeline[Mode, T, *Ts, float | list[float | None]]:
        """Queue JSON.NUMINCRBY: Add to the numbers at a path."""
        queued: Any = self
        self._queue(b.json_numincrby(name, path, number))
        return queued

    def json_nummultby(
        self, name: Key, path: Text, number: float
    ) -> Pipeline[Mode, T, *Ts, float | list[float | None]]:
        """Queue JSON.NUMMULTBY: Multiply the numbers at a path."""
        queued: Any = self
        self._queue(b.json_nummultby(name, path, number))
        return queued

    def json_objkeys(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, list[T] | list[list[T]] | None]:
        """Queue JSON.OBJKEYS: Return the names of the members of the objects at a path."""
        queued: Any = self
        self._queue(b.json_objkeys(name, path))
        return queued

    def json_objlen(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.OBJLEN: Count the members of the objects at a path."""
        queued: Any = self
        self._queue(b.json_objlen(name, path))
        return queued

    def json_resp(self, name: Key, path: Text | None = None) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue JSON.RESP: Return the values at a path as nested replies instead of as JSON text."""
        queued: Any = self
        self._queue(b.json_resp(name, path))
        return queued

    def json_set(
        self, name: Key, path: Text, obj: JsonValue, *, nx: bool = False, xx: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue JSON.SET: Set the values at a path, or the whole document."""
        queued: Any = self
        self._queue(b.json_set(name, path, obj, nx=nx, xx=xx))
        return queued

    def json_strappend(
        self, name: Key, value: JsonValue, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.STRAPPEND: Append to the strings at a path."""
        queued: Any = self
        self._queue(b.json_strappend(name, value, path))
        return queued

    def json_strlen(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, int | list[int | None] | None]:
        """Queue JSON.STRLEN: Tell the length of the strings at a path."""
        queued: Any = self
        self._queue(b.json_strlen(name, path))
        return queued

    def json_toggle(
        self, name: Key, path: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, bool | list[bool | None]]:
        """Queue JSON.TOGGLE: Turn the booleans at a path into their opposite."""
        queued: Any = self
        self._queue(b.json_toggle(name, path))
        return queued

    def json_type(self, name: Key, path: Text | None = None) -> Pipeline[Mode, T, *Ts, T | list[T] | None]:
        """Queue JSON.TYPE: Tell the types of the values at a path."""
        queued: Any = self
        self._queue(b.json_type(name, path))
        return queued
