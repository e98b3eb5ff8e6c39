"""From Python arguments to words: every conversion that generated and custom builders use.

Each function takes the command's and the parameter's name, so that a bad argument is refused by
name before anything is sent. Messages show types and allowed values, never the argument itself.
"""

from __future__ import annotations

import json as _json
import math
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn, TypeAlias, TypeVar, cast

from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.types import Word

Convert: TypeAlias = Callable[[Any, str, str], Word]
A = TypeVar("A")

_TEXT = "str, bytes, bytearray or memoryview"


def refuse(allowed: str, given: object, command: str, parameter: str) -> NoReturn:
    """Raise `ArgumentTypeError` for an argument of the wrong type."""
    raise ArgumentTypeError(f"{parameter} must be {allowed}, not {type(given).__name__}", command=command)


# Tuples, not unions: `isinstance` takes both, but a union in its place is built on every call.
_BUFFERS = (bytes, bytearray, memoryview)
_ATOMS = (str, bytes, bytearray, memoryview, int, float)


def key(value: Any, command: str, parameter: str) -> str | bytes:
    """A key, pattern or other text."""
    if type(value) is str or type(value) is bytes:
        return value
    given: object = value
    if isinstance(given, str):
        # Not str(): of a str subclass, such as an enum, the text counts and not how it prints itself.
        return str.__str__(given)
    if not isinstance(given, _BUFFERS):
        refuse(_TEXT, value, command, parameter)
    return bytes(value)


string = key
pattern = key


def value(value: Any, command: str, parameter: str) -> Word:
    """A value to store. bool and None are refused: the server would hold their spelling."""
    if type(value) is str or type(value) is bytes or type(value) is int:
        return value
    given: object = value
    if isinstance(given, float):
        return repr(float(given))
    if isinstance(given, int) and not isinstance(given, bool):
        return int(given)
    if not isinstance(given, (str, *_BUFFERS)):
        refuse(f"{_TEXT}, int or float", value, command, parameter)
    return key(value, command, parameter)


def json(value: object, command: str, parameter: str) -> bytes:
    """A JSON value as compact UTF-8 text. What JSON cannot hold is refused, never coerced."""
    try:
        plain = _plain(value, command, parameter)
        return _json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
    except RecursionError:
        raise ArgumentError(f"{parameter} is nested too deep, or contains itself", command=command) from None
    except UnicodeEncodeError:
        raise ArgumentError(f"{parameter} has text that is not Unicode", command=command) from None
    except ArgumentError:
        raise
    except ValueError:  # Python writes no integer of thousands of digits
        raise ArgumentError(f"{parameter} has a number that is too long", command=command) from None


def _plain(value: object, command: str, parameter: str) -> object:
    """The value in the types that JSON text is made from."""
    given = value
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ArgumentError(f"{parameter} must be finite: JSON has no NaN and no inf", command=command)
        return float(value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value).items()
        return {_name(name, command, parameter): _plain(item, command, parameter) for name, item in items}
    if isinstance(value, Sequence) and not isinstance(value, _BUFFERS):
        return [_plain(item, command, parameter) for item in cast("Sequence[object]", value)]
    refuse(
        "a JSON value (None, bool, int, float, str, sequences and mappings of these)",
        given,
        command,
        parameter,
    )


def _name(name: object, command: str, parameter: str) -> str:
    if not isinstance(name, str):
        refuse("a JSON value: str as names of members", name, command, parameter)
    return name


def jsons(values: tuple[object, ...], command: str, parameter: str) -> list[Word]:
    """Words of ``*values``, each one JSON value: a list among them is one value, not several."""
    if not values:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return [json(value, command, parameter) for value in values]


def integer(value: object, command: str, parameter: str) -> int:
    """A whole number; everything with `__index__` but bool."""
    if not isinstance(value, bool | type) and hasattr(value, "__index__"):
        return cast("int", value).__index__()
    refuse("int", value, command, parameter)


def double(value: object, command: str, parameter: str) -> Word:
    """A number, as the shortest decimal that reads back to the same float. NaN is refused."""
    if type(value) is int:
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if not isinstance(value, float):
        refuse("float or int", value, command, parameter)
    if math.isnan(value):
        raise ArgumentError(f"{parameter} must be a number, not NaN", command=command)
    return repr(float(value))


_EPOCH = datetime.fromtimestamp(0, UTC)
_UNITS = {"s": timedelta(seconds=1), "ms": timedelta(milliseconds=1)}
_UNIT_NAMES = {"s": "seconds", "ms": "milliseconds"}


def _count(value: object, allowed: str, command: str, parameter: str) -> int:
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        refuse(allowed, value, command, parameter)
    return integer(value, command, parameter)


def duration(value: object, unit: str, command: str, parameter: str) -> int:
    """A whole number of `unit`, from int or timedelta; a remainder is refused, never cut off."""
    if not isinstance(value, timedelta):
        return _count(value, f"int ({_UNIT_NAMES[unit]}) or timedelta", command, parameter)
    whole, rest = divmod(value, _UNITS[unit])
    if rest:
        raise ArgumentError(
            f"{parameter} counts whole {_UNIT_NAMES[unit]}; the given timedelta has a remainder",
            command=command,
        )
    return whole


def timestamp(value: object, unit: str, command: str, parameter: str) -> int:
    """A Unix time in whole `unit`, from int or datetime.

    A naive datetime is local time, as everywhere in Python. A fraction is rounded up, so that a key
    never expires before the instant asked for.
    """
    if not isinstance(value, datetime):
        return _count(value, f"int (Unix time in {_UNIT_NAMES[unit]}) or datetime", command, parameter)
    aware = value if value.tzinfo else value.astimezone()
    # Against UTC: between two datetimes of one zone Python ignores its summer time.
    since_epoch = aware - _EPOCH
    whole, rest = divmod(since_epoch, _UNITS[unit])
    return whole + (1 if rest else 0)


def timeout(value: object, unit: str, command: str, parameter: str) -> tuple[Word, float]:
    """A server-side wait: the word to send and the same in seconds. 0 waits for ever."""
    if isinstance(value, timedelta):
        value = value / _UNITS[unit]
    word = double(value, command, parameter) if unit == "s" else _whole(value, command, parameter)
    try:
        amount = float(word)
    except OverflowError:
        amount = math.inf
    if not 0 <= amount < math.inf:
        raise ArgumentError(f"{parameter} must be 0 (for ever) or more, and finite", command=command)
    return word, amount * _UNITS[unit].total_seconds()


def _whole(value: object, command: str, parameter: str) -> int:
    if isinstance(value, float):
        # A wait is rounded up: a shorter one than asked for could be 0, which means for ever. Nor may a
        # negative one become 0.
        return math.ceil(value) if 0 <= value < math.inf else -1
    return integer(value, command, parameter)


def choice(value: object, allowed: tuple[str, ...], command: str, parameter: str) -> str:
    """One of `allowed`, in any case."""
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
    if not isinstance(text, str):
        refuse(f"one of {', '.join(allowed)}", value, command, parameter)
    for word in allowed:
        if word.lower() == text.lower():
            return word
    raise ArgumentError(f"{parameter} must be one of {', '.join(allowed)}", command=command)


def flag(value: object, command: str, parameter: str) -> None:
    """Check that an option that is on was given as True."""
    if value is not True:
        refuse("True or False", value, command, parameter)


def _items(value: Any, command: str, parameter: str, *, empty: bool) -> list[Any]:
    given: object = value
    if isinstance(given, _ATOMS):
        return [value]  # one item may stand without a list around it
    if isinstance(given, Mapping) or not isinstance(given, Iterable):
        refuse("an iterable", value, command, parameter)
    items: list[Any] = list(value)
    if not items and not empty:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return items


def many(convert: Convert, value: object, command: str, parameter: str, *, empty: bool = False) -> list[Word]:
    """Words of an iterable (or of one item)."""
    return [convert(item, command, parameter) for item in _items(value, command, parameter, empty=empty)]


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


def rows(value: object, converts: tuple[Convert, ...], command: str, parameter: str) -> list[Word]:
    """Words of an iterable of tuples."""
    return [
        word
        for item in _items(value, command, parameter, empty=False)
        for word in row(item, converts, command, parameter)
    ]


def _mapping(value: object, command: str, parameter: str) -> Mapping[object, object]:
    if not isinstance(value, Mapping):
        refuse("a mapping", value, command, parameter)
    if not value:
        raise ArgumentError(f"{parameter} must not be empty", command=command)
    return cast("Mapping[object, object]", value)


def pairs(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping: key, value, key, value …"""
    words: list[Word] = []
    for left, right in _mapping(value, command, parameter).items():
        words.append(first(left, command, f"a key of {parameter}"))
        words.append(second(right, command, f"a value of {parameter}"))
    return words


def swapped(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping, the value before its key (ZADD)."""
    words: list[Word] = []
    for left, right in _mapping(value, command, parameter).items():
        words.append(second(right, command, f"a value of {parameter}"))
        words.append(first(left, command, f"a key of {parameter}"))
    return words


def columns(value: object, first: Convert, second: Convert, command: str, parameter: str) -> list[Word]:
    """Words of a mapping: all keys, then all values (XREAD)."""
    items = _mapping(value, command, parameter)
    return [
        *(first(left, command, f"a key of {parameter}") for left in items),
        *(second(right, command, f"a value of {parameter}") for right in items.values()),
    ]


def weights(value: object, command: str, parameter: str) -> tuple[list[Word], list[Word]]:
    """Keys and their weights, from ``{key: weight}``; from an iterable of keys, no weights."""
    if not isinstance(value, Mapping):
        return many(key, value, command, parameter), []
    items = _mapping(cast("Mapping[object, object]", value), command, parameter)
    return (
        [key(item, command, parameter) for item in items],
        [double(weight, command, parameter) for weight in items.values()],
    )


def given(value: object) -> bool:
    """Whether an optional argument was given: not None and not False."""
    return value is not None and value is not False


def at_most_one(command: str, **options: object) -> None:
    """Refuse options that exclude each other."""
    names = [name for name, option in options.items() if given(option)]
    if len(names) > 1:
        raise ArgumentError(
            f"at most one of {', '.join(options)} may be given, not {' and '.join(names)}",
            command=command,
        )


def exactly_one(command: str, **options: object) -> None:
    """Demand one option of several."""
    at_most_one(command, **options)
    if not any(given(option) for option in options.values()):
        raise ArgumentError(f"one of {', '.join(options)} must be given", command=command)


def together(command: str, **options: object) -> None:
    """Refuse options of which only some are given."""
    names = [name for name, option in options.items() if given(option)]
    if names and len(names) < len(options):
        raise ArgumentError(
            f"{', '.join(options)} go together; only {', '.join(names)} given", command=command
        )


def needs(command: str, parameter: str, **options: object) -> None:
    """Refuse an option without one of those it depends on."""
    if not any(given(option) for option in options.values()):
        raise ArgumentError(f"{parameter} needs {' or '.join(options)}", command=command)


def contains(mapping: Any, text: str) -> bool:
    """Whether a mapping has `text` among its values, as str or bytes."""
    given: object = mapping
    return isinstance(given, Mapping) and any(item in (text, text.encode()) for item in mapping.values())


def ends(value: Any, text: str) -> bool:
    """Whether a word ends with `text`, as str or bytes."""
    given: object = value
    if isinstance(given, str):
        return given.endswith(text)
    return isinstance(given, bytes | bytearray | memoryview) and bytes(value).endswith(text.encode())


def deprecated(command: str, since: str, use: str) -> None:
    """Warn the caller of the client method, three frames up."""
    warnings.warn(
        f"{command} is deprecated since server {since}; use {use}", DeprecationWarning, stacklevel=4
    )
