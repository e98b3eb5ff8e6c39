"""Iterables and mappings → several words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, TypeVar, cast

from valkeykit.commands.arguments import scalars
from valkeykit.commands.arguments.scalars import ATOMS, Convert, double, key, refuse
from valkeykit.errors import ArgumentError
from valkeykit.types import Word

V = TypeVar("V")

_TEXT: frozenset[type] = frozenset({str, bytes})
_TEXT_AS_IS: frozenset[Convert] = frozenset({scalars.key, scalars.value})


def _items(value: Any, command: str, parameter: str, *, empty: bool) -> list[Any]:
    given: object = value
    if isinstance(given, ATOMS):
        return [value]  # one item may stand without a list around it
    if isinstance(given, Mapping) or not isinstance(given, Iterable):
        refuse("one item or an iterable that is no mapping", value, command, parameter)
    items: list[Any] = list(value)
    if not items and not empty:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return items


def many(convert: Convert, value: object, command: str, parameter: str, *, empty: bool = False) -> list[Word]:
    """Words of an iterable (or of one item)."""
    return _converted(convert, _items(value, command, parameter, empty=empty), command, parameter)


def _converted(convert: Convert, items: list[Any], command: str, parameter: str) -> list[Word]:
    """A word for each; most lists are all texts, which keys and values take as they are."""
    if convert in _TEXT_AS_IS and set(map(type, items)) <= _TEXT:
        return items
    return [convert(item, command, parameter) for item in items]


def spread(
    convert: Convert,
    values: tuple[object, ...],
    command: str,
    parameter: str,
    *,
    empty: bool = False,
) -> list[Word]:
    """Words of ``*values``, each one item or an iterable of items."""
    words: list[Word] = []
    for item in values:
        if isinstance(item, str | bytes):
            words.append(convert(item, command, parameter))
        else:
            words += many(convert, item, command, parameter, empty=True)
    if not words and not empty:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return words


def row(value: object, converts: tuple[Convert, ...], command: str, parameter: str) -> list[Word]:
    """Words of one tuple with a fixed number of parts."""
    if not isinstance(value, tuple | list):
        refuse(f"a tuple of {len(converts)}", value, command, parameter)
    parts = cast("tuple[object, ...]", value)
    if len(parts) != len(converts):
        raise ArgumentError(
            f"{parameter} must be a tuple of {len(converts)}, not of {len(parts)}", command=command
        )
    return [convert(part, command, parameter) for convert, part in zip(converts, parts, strict=True)]


def rows(
    value: object, converts: tuple[Convert, ...], command: str, parameter: str, *, flat: bool = False
) -> list[Word]:
    """Words of an iterable of tuples; with `flat` also of their parts in one list."""
    items = _items(value, command, parameter, empty=False)
    if flat and not isinstance(items[0], tuple | list):
        items = _parted(items, len(converts), command, parameter)
    return [word for item in items for word in row(item, converts, command, parameter)]


def _parted(items: list[Any], size: int, command: str, parameter: str) -> list[Any]:
    if len(items) % size:
        raise ArgumentError(
            f"{parameter} must have {size} items for each, not {len(items)} in all", command=command
        )
    return [tuple(items[at : at + size]) for at in range(0, len(items), size)]


def flat(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a list: key, value, key, value …"""
    return rows(value, (first, second), command, parameter, flat=True)


def lasting(value: V) -> V:
    """The same, with an iterator's items in a list that can be read twice."""
    given: object = value
    return cast("V", list(cast("Iterator[object]", given))) if isinstance(given, Iterator) else value


def _mapping(value: object, command: str, parameter: str) -> Mapping[object, object]:
    if not isinstance(value, Mapping):
        refuse("a mapping", value, command, parameter)
    if not value:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return cast("Mapping[object, object]", value)


def _sides(
    value: object, first: Convert, second: Convert, command: str, parameter: str
) -> tuple[list[Word], list[Word]]:
    """Words of a mapping's keys, and of its values."""
    items = list(_mapping(value, command, parameter).items())
    return (
        _converted(first, [left for left, _ in items], command, f"a key of {parameter}"),
        _converted(second, [right for _, right in items], command, f"a value of {parameter}"),
    )


def pairs(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping: key, value, key, value …"""
    lefts, rights = _sides(value, first, second, command, parameter)
    return list(chain.from_iterable(zip(lefts, rights, strict=True)))


def swapped(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping, the value before its key (ZADD)."""
    lefts, rights = _sides(value, first, second, command, parameter)
    return list(chain.from_iterable(zip(rights, lefts, strict=True)))


def columns(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping: all keys, then all values (XREAD)."""
    lefts, rights = _sides(value, first, second, command, parameter)
    return lefts + rights


def weights(value: object, command: str, parameter: str) -> tuple[list[Word], list[Word]]:
    """Keys and their weights, from ``{key: weight}``; from an iterable of keys, no weights."""
    if not isinstance(value, Mapping):
        return many(key, value, command, parameter), []
    items = _mapping(cast("Mapping[object, object]", value), command, parameter)
    return (
        [key(item, command, parameter) for item in items],
        [double(weight, command, parameter) for weight in items.values()],
    )
