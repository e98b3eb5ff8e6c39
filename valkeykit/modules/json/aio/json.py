# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The json commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Json, JsonValue, Key, Reply, T, Text

if TYPE_CHECKING:
    from valkeykit.modules.json.builders import json as b
else:
    b = Lazy("valkeykit.modules.json.builders.json")


class JsonAsyncCommands(AsyncFace[T]):
    """The json commands."""

    __slots__ = ()

    def json_arrappend(
        self, name: Key, path: Text, *values: JsonValue
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Append values to the arrays at a path.

        Args:
            path: where the array is; a path that begins with $ may match several.
            values: what to append; a list is one value.

        Returns: the new length; for a path that begins with $ a list of them, None where the match is no array.

        Example: ``json_arrappend("k", "$.a", 1, [2, "x"])`` → ``[3, None]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.arrappend/
        """
        return self._run(b.json_arrappend(name, path, *values))

    def json_arrindex(
        self, name: Key, path: Text, scalar: JsonValue, start: int | None = None, stop: int | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Find the first place of a value in the arrays at a path.

        Args:
            path: where the array is.
            scalar: the value to look for.
            start: where to begin, from 0.
            stop: where to end, not included.

        Returns: the position, -1 when it is not there; for a path that begins with $ a list of them, None where the match is no array.

        Example: ``json_arrindex("k", "$.*", "b")`` → ``[1, -1, None]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.arrindex/
        """
        return self._run(b.json_arrindex(name, path, scalar, start, stop))

    def json_arrinsert(
        self, name: Key, path: Text, index: int, *values: JsonValue
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Insert values into the arrays at a path, before a position.

        Args:
            path: where the array is.
            index: before which item, from 0; negative counts from the end.
            values: what to insert; a list is one value.

        Returns: the new length; for a path that begins with $ a list of them, None where the match is no array.

        Example: ``json_arrinsert("k", "$", 0, True, None)`` → ``[5]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.arrinsert/
        """
        return self._run(b.json_arrinsert(name, path, index, *values))

    def json_arrlen(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Tell the length of the arrays at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the length, None when the key does not exist; for a path that begins with $ a list of them, None where the match is no array.

        Example: ``json_arrlen("k", "$.*")`` → ``[0, 3, None]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.arrlen/
        """
        return self._run(b.json_arrlen(name, path))

    def json_arrpop(
        self, name: Key, path: Text | None = None, index: int | None = None
    ) -> Coroutine[Any, Any, Json]:
        """Take an item out of the arrays at a path.

        None may be a JSON null that was in the array, as well as an array without items.

        Args:
            path: a JSON path; the whole document without it.
            index: which item, the last without it; negative counts from the end.

        Returns: the item, None when there is none; for a path that begins with $ a list of them.

        Example: ``json_arrpop("k", "$[*]")`` → ``[None, "a", {"n": 1}]``
        Since module json 1.0.0. Replay class: never. See https://valkey.io/commands/json.arrpop/
        """
        return self._run(b.json_arrpop(name, path, index))

    def json_arrtrim(
        self, name: Key, path: Text, start: int, stop: int
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Cut the arrays at a path to a range.

        Args:
            path: where the array is.
            start: first item to keep, from 0.
            stop: last item to keep, included.

        Returns: the new length; for a path that begins with $ a list of them, None where the match is no array.

        Example: ``json_arrtrim("k", "$[*]", 0, 1)`` → ``[0, 2, None]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.arrtrim/
        """
        return self._run(b.json_arrtrim(name, path, start, stop))

    def json_clear(self, name: Key, path: Text | None = None) -> Coroutine[Any, Any, int]:
        """Empty the arrays and objects at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: how many values were changed.

        Example: ``json_clear("k", "$.*")`` → ``2``
        Since module json 1.0.0. Replay class: overwrite. See https://valkey.io/commands/json.clear/
        """
        return self._run(b.json_clear(name, path))

    def json_debug_depth(self, name: Key) -> Coroutine[Any, Any, int | None]:
        """Tell how deep a document is nested.

        Returns: the greatest depth, None when the key does not exist.

        Example: ``json_debug_depth("k")`` → ``3``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.debug/
        """
        return self._run(b.json_debug_depth(name))

    def json_debug_fields(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Count the values inside a document.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the number of values, None when the key does not exist; for a path that begins with $ a list of them.

        Example: ``json_debug_fields("k", "$[*]")`` → ``[1, 0, 2]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.debug/
        """
        return self._run(b.json_debug_fields(name, path))

    def json_debug_help(self) -> Coroutine[Any, Any, list[T]]:
        """List what JSON.DEBUG can do.

        Returns: lines of text.

        Example: ``json_debug_help()`` → ``[b'JSON.DEBUG MEMORY', b'JSON.DEBUG HELP']``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.debug/
        """
        return self._run(b.json_debug_help())

    def json_debug_memory(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Tell how many bytes the values at a path take.

        Args:
            path: a JSON path; the whole document without it.

        Returns: bytes, None when the key does not exist; for a path that begins with $ a list of them.

        Example: ``json_debug_memory("k", "$[*]")`` → ``[16, 19]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.debug/
        """
        return self._run(b.json_debug_memory(name, path))

    def json_del(self, name: Key, path: Text | None = None) -> Coroutine[Any, Any, int]:
        """Delete the values at a path, or the whole document.

        Args:
            path: a JSON path; the whole document without it.

        Returns: how many values were deleted.

        Example: ``json_del("k", "$.a[0]")`` → ``1``
        Since module json 1.0.0. Replay class: overwrite (accumulate with path). See https://valkey.io/commands/json.del/
        """
        return self._run(b.json_del(name, path))

    def json_forget(self, name: Key, path: Text | None = None) -> Coroutine[Any, Any, int]:
        """Delete the values at a path, or the whole document; the same as JSON.DEL.

        Args:
            path: a JSON path; the whole document without it.

        Returns: how many values were deleted.

        Example: ``json_forget("k", "$..a")`` → ``2``
        Since module json 1.0.0. Replay class: overwrite (accumulate with path). See https://valkey.io/commands/json.forget/
        """
        return self._run(b.json_forget(name, path))

    def json_get(self, name: Key, *paths: Text | Iterable[Text]) -> Coroutine[Any, Any, Json]:
        """Return the values at one path or more.

        Without a path, and for one that does not begin with $, a JSON null is None as well. To tell it from a missing key, ask with $: the null is [None] then and a missing key still None.

        Args:
            paths: JSON paths; the whole document without one.

        Returns: the value; for a path that begins with $ a list of all matches; for several paths a dict by path. None when the key does not exist.

        Example: ``json_get("k", "$.a")`` → ``[1, None]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.get/
        """
        return self._run(b.json_get(name, *paths))

    def json_mget(self, keys: Key | Iterable[Key], path: Text) -> Coroutine[Any, Any, list[Json]]:
        """Return the values at one path of several documents.

        Args:
            path: a JSON path.

        Returns: one for each key, None when it does not exist; for a path that begins with $ each is a list of matches.

        Example: ``json_mget(["k", "none", "j"], "$.a")`` → ``[[1], None, []]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.mget/
        """
        return self._run(b.json_mget(keys, path))

    def json_mset(self, triplets: Iterable[tuple[Key, Text, JsonValue]]) -> Coroutine[Any, Any, bool]:
        """Set values in several documents at once.

        Args:
            triplets: key, path and value of each.

        Returns: True.

        Example: ``json_mset([("a", "$", {"x": 1}), ("b", "$.y", [])])`` → ``True``
        Since module json 1.0.0. Replay class: overwrite. See https://valkey.io/commands/json.mset/
        """
        return self._run(b.json_mset(triplets))

    def json_numincrby(
        self, name: Key, path: Text, number: float
    ) -> Coroutine[Any, Any, float | list[float | None]]:
        """Add to the numbers at a path.

        Args:
            path: where the number is.
            number: what to add, an int or float.

        Returns: the new number, an int where it is whole; for a path that begins with $ a list of them, None where the match is no number.

        Example: ``json_numincrby("k", "$.d[*]", 10)`` → ``[11, None, 12.5]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.numincrby/
        """
        return self._run(b.json_numincrby(name, path, number))

    def json_nummultby(
        self, name: Key, path: Text, number: float
    ) -> Coroutine[Any, Any, float | list[float | None]]:
        """Multiply the numbers at a path.

        Args:
            path: where the number is.
            number: by what to multiply, an int or float.

        Returns: the new number, an int where it is whole; for a path that begins with $ a list of them, None where the match is no number.

        Example: ``json_nummultby("k", "$.d[*]", 2)`` → ``[2, 4]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.nummultby/
        """
        return self._run(b.json_nummultby(name, path, number))

    def json_objkeys(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, list[T] | list[list[T]] | None]:
        """Return the names of the members of the objects at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the names, None when the key does not exist; for a path that begins with $ a list of such lists, empty where the match is no object.

        Example: ``json_objkeys("k", "$.*")`` → ``[[], [b'a', b'b'], []]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.objkeys/
        """
        return self._run(b.json_objkeys(name, path))

    def json_objlen(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Count the members of the objects at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the number of members, None when the key does not exist; for a path that begins with $ a list of them, None where the match is no object.

        Example: ``json_objlen("k", "$.*")`` → ``[0, 2, None]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.objlen/
        """
        return self._run(b.json_objlen(name, path))

    def json_resp(self, name: Key, path: Text | None = None) -> Coroutine[Any, Any, Reply]:
        """Return the values at a path as nested replies instead of as JSON text.

        The reply as the module sends it. json_get returns Python values.

        Args:
            path: a JSON path; the whole document without it.

        Returns: nested lists, in which the first item of an array is [ and that of an object {; for a path that begins with $ a list with one of them for each match.

        Example: ``json_resp("k", "$.a")`` → ``[[b'{', [b'x', 1], [b'y', None]]]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.resp/
        """
        return self._run(b.json_resp(name, path))

    def json_set(
        self, name: Key, path: Text, obj: JsonValue, *, nx: bool = False, xx: bool = False
    ) -> Coroutine[Any, Any, bool]:
        """Set the values at a path, or the whole document.

        Args:
            path: where to set it; $ is the whole document.
            obj: the value.
            nx: only when nothing is there.
            xx: only when something is there.

        Returns: True, or False when nx or xx kept it from being set.

        Example: ``json_set("k", "$", {"a": [1, 2.5, "ü"], "b": None})`` → ``True``
        Since module json 1.0.0. Replay class: overwrite (checked with nx or xx). See https://valkey.io/commands/json.set/
        """
        return self._run(b.json_set(name, path, obj, nx=nx, xx=xx))

    def json_strappend(
        self, name: Key, value: JsonValue, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Append to the strings at a path.

        Args:
            value: the text to append, as str.
            path: a JSON path; the whole document without it.

        Returns: the new length; for a path that begins with $ a list of them, None where the match is no string.

        Example: ``json_strappend("k", "bar", "$.*")`` → ``[6, None]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.strappend/
        """
        return self._run(b.json_strappend(name, value, path))

    def json_strlen(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, int | list[int | None] | None]:
        """Tell the length of the strings at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the length, None when the key does not exist; for a path that begins with $ a list of them, None where the match is no string.

        Example: ``json_strlen("k", "$.*")`` → ``[3, None]``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.strlen/
        """
        return self._run(b.json_strlen(name, path))

    def json_toggle(
        self, name: Key, path: Text | None = None
    ) -> Coroutine[Any, Any, bool | list[bool | None]]:
        """Turn the booleans at a path into their opposite.

        Args:
            path: a JSON path; the whole document without it.

        Returns: the new value; for a path that begins with $ a list of them, None where the match is no boolean.

        Example: ``json_toggle("k", "$.*")`` → ``[False, True, None]``
        Since module json 1.0.0. Replay class: accumulate. See https://valkey.io/commands/json.toggle/
        """
        return self._run(b.json_toggle(name, path))

    def json_type(self, name: Key, path: Text | None = None) -> Coroutine[Any, Any, T | list[T] | None]:
        """Tell the types of the values at a path.

        Args:
            path: a JSON path; the whole document without it.

        Returns: null, boolean, string, number, integer, object or array, None when the key does not exist; for a path that begins with $ a list of them.

        Example: ``json_type("k", "$.*")`` → ``[b'integer', b'null']``
        Since module json 1.0.0. Replay class: read. See https://valkey.io/commands/json.type/
        """
        return self._run(b.json_type(name, path))
