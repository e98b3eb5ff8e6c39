"""Decoders used by more than one group. Signature: ``(reply, codec) -> value``."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from operator import countOf
from typing import Any, Generic, NamedTuple, TypeVar

from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, all_of, as_bytes
from valkeykit.replies.shapes import array, halves, integer, number, unexpected
from valkeykit.types import Raw, Reply, T

Item = TypeVar("Item")


class ScanPage(NamedTuple, Generic[Item]):
    """One page of a SCAN family command. The scan is complete when `cursor` is 0."""

    cursor: int
    items: Item


def ok(reply: Raw, _: Codec[T]) -> bool:
    """True for OK."""
    if reply not in (b"OK", "OK"):
        unexpected("OK", reply)
    return True


def ok_or_none(reply: Raw, codec: Codec[T]) -> bool:
    """True for OK, False when a condition kept the command from acting (nil)."""
    return reply is not None and ok(reply, codec)


def flag(reply: Raw, _: Codec[T]) -> bool:
    """True for 1, False for 0."""
    return integer(reply) == 1


def flags(reply: Raw, _: Codec[T]) -> list[bool]:
    """A list of 1 and 0 as bools."""
    return [integer(item) == 1 for item in array(reply)]


def count(reply: Raw, _: Codec[T]) -> int:
    """A whole number."""
    return reply if type(reply) is int else integer(reply)


def count_or_none(reply: Raw, _: Codec[T]) -> int | None:
    """A whole number, or None."""
    return None if reply is None else integer(reply)


def counts(reply: Raw, _: Codec[T]) -> list[int]:
    """A list of whole numbers."""
    return [integer(item) for item in array(reply)]


def real(reply: Raw, _: Codec[T]) -> float:
    """A float."""
    return number(reply)


def real_or_none(reply: Raw, _: Codec[T]) -> float | None:
    """A float, or None."""
    return None if reply is None else number(reply)


def text(reply: Raw, codec: Codec[T]) -> T:
    """Text."""
    return codec.text(reply)


def text_or_none(reply: Raw, codec: Codec[T]) -> T | None:
    """Text, or None."""
    return None if reply is None else codec.text(reply)


Codec.unchanged = frozenset({text, text_or_none})


def texts(reply: Raw, codec: Codec[T]) -> list[T]:
    """A list of text."""
    return codec.texts(array(reply))


def texts_or_none(reply: Raw, codec: Codec[T]) -> list[T] | None:
    """A list of text, or None."""
    return None if reply is None else texts(reply, codec)


def optional_texts(reply: Raw, codec: Codec[T]) -> list[T | None]:
    """A list of text in which single items may be missing."""
    items = array(reply)
    if None not in items:
        found: list[Any] = codec.texts(items)  # a list of T is no list of T | None
        return found
    return [None if item is None else codec.text(item) for item in items]


def text_set(reply: Raw, codec: Codec[T]) -> set[T]:
    """A set of text."""
    return set(codec.texts(array(reply)))


def text_map(reply: Raw, codec: Codec[T]) -> dict[T, T]:
    """A mapping of text to text."""
    if codec.unchanged and isinstance(reply, dict):
        found: Any = reply
        if all_of(bytes, found) and all_of(bytes, found.values()):
            return found  # type: ignore[no-any-return] # bytes is what T stands for here
    names, values = halves(reply)
    return dict(zip(codec.texts(names), codec.texts(values), strict=True))


def text_maps(
    maps: Sequence[Raw], codec: Codec[T], one: Callable[[Raw, Codec[T]], dict[T, T]]
) -> list[dict[T, T]]:
    """Many mappings, each as `one` reads it; where all have equally many fields, all texts at once."""
    lists: Any = maps
    size: int = len(lists[0]) if maps and all_of(list, maps) else 0
    walk: Any = None
    if size and size % 2 == 0 and countOf(map(len, lists), size) == len(lists):
        with suppress(ReplyError):  # pairs, or something that the other way names
            walk = iter(codec.texts(list(chain.from_iterable(lists))))
    if walk is None:
        return [one(values, codec) for values in maps]
    rows: Any = zip(*[walk] * size, strict=True)
    # Written out, a mapping costs a third.
    if size == 2:
        return [{a: b} for a, b in rows]
    if size == 4:
        return [{a: b, c: d} for a, b, c, d in rows]
    return [dict(zip(row[::2], row[1::2], strict=True)) for row in rows]


def anything(reply: Raw, codec: Codec[T]) -> Reply:
    """A reply of any shape, all its text as the caller wants text."""
    if isinstance(reply, bytes | str):
        return codec.text(reply)
    if isinstance(reply, list):
        return [anything(item, codec) for item in reply]
    if isinstance(reply, dict):
        return {anything(name, codec): anything(value, codec) for name, value in reply.items()}
    if isinstance(reply, set):
        return set(map(partial(anything, codec=codec), reply))
    return reply


def unknown(found: Mapping[str, Raw], known: Container[str], codec: Codec[T]) -> dict[str, Reply]:
    """The fields that this version of the library does not know, by the server's name."""
    return {name: anything(value, codec) for name, value in found.items() if name not in known}


def more(parts: Sequence[Raw], known: int, codec: Codec[T]) -> list[Reply]:
    """What follows the parts of an array that this version of the library knows."""
    return [anything(part, codec) for part in parts[known:]]


def binary(reply: Raw, _: Codec[T]) -> bytes:
    """Bytes that are never text (DUMP payloads), whatever the client decodes."""
    return as_bytes(reply)


def keys(reply: Raw, codec: Codec[T]) -> list[T]:
    """A list of keys, without the client's prefix."""
    return [codec.key(item) for item in array(reply)]
