"""Decoders of the JSON module's commands. Tested against scripted replies only.

Most commands answer by the form of the path: a list with one item per match for a path that begins
with ``$``, the item itself for another one.
"""

from __future__ import annotations

import json
from typing import NoReturn

from valkeykit.replies.codec import Codec, as_bytes
from valkeykit.replies.shapes import array, integer, number, unexpected, word
from valkeykit.types import Json, Raw, T


def document(reply: Raw, _: Codec[T]) -> Json:
    """A JSON value from its text; None also when there is no reply (nil)."""
    return None if reply is None else _parsed(reply)


def documents(reply: Raw, codec: Codec[T]) -> list[Json]:
    """JSON values, None where there is none."""
    return [document(item, codec) for item in array(reply)]


def popped(reply: Raw, codec: Codec[T]) -> Json:
    """What was taken out: one value, or a list with one for each match."""
    return documents(reply, codec) if isinstance(reply, list) else document(reply, codec)


def sizes(reply: Raw, _: Codec[T]) -> int | list[int | None] | None:
    """A whole number, or one for each match."""
    if isinstance(reply, list):
        return [None if item is None else integer(item) for item in reply]
    return None if reply is None else integer(reply)


def numbers(reply: Raw, _: Codec[T]) -> float | list[float | None]:
    """A number, or one for each match; None in the place of a match that is no number."""
    # The list comes as one JSON text, or as an array of texts.
    found = reply if isinstance(reply, list | int | float) else _parsed(reply)
    if isinstance(found, list):
        return [None if item is None else _number(item) for item in found]
    return _number(found)


def toggled(reply: Raw, _: Codec[T]) -> bool | list[bool | None]:
    """The new value, or one for each match; None in the place of a match that is no bool."""
    if isinstance(reply, list):
        return [None if item is None else _truth(item) for item in reply]
    return _truth(reply)


def types(reply: Raw, codec: Codec[T]) -> T | list[T] | None:
    """The name of a type, or one for each match."""
    if isinstance(reply, list):
        return [codec.text(item) for item in reply]
    return None if reply is None else codec.text(reply)


def names(reply: Raw, codec: Codec[T]) -> list[T] | list[list[T]] | None:
    """Names of members, or a list of them for each match."""
    if reply is None:
        return None
    items = array(reply)
    if any(isinstance(item, list) or item is None for item in items):
        return [[codec.text(name) for name in array(item)] for item in items]
    return [codec.text(item) for item in items]


def _parsed(reply: Raw) -> Json:
    try:
        # Any: what json.loads makes of a text is Json by its own definition.
        value: Json = json.loads(as_bytes(reply).decode(), parse_constant=_constant)
    except (ValueError, RecursionError):
        unexpected("JSON text", reply)
    return value


def _constant(_: str) -> NoReturn:
    raise ValueError("NaN and Infinity are not JSON")


def _number(item: Raw | Json) -> float:
    """A number as JSON has it: an int stays one."""
    if isinstance(item, bool):
        unexpected("a number", item)
    if isinstance(item, int | float):
        return item
    if not isinstance(item, bytes | str):
        unexpected("a number", None)
    try:
        return int(item)
    except ValueError:
        return number(item)


def _truth(item: Raw) -> bool:
    if isinstance(item, bytes | str):
        found = {"true": True, "false": False, "1": True, "0": False}.get(word(item))
        return unexpected("true or false", item) if found is None else found
    return integer(item) == 1
