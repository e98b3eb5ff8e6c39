"""One argument → one word."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn, TypeAlias, cast

from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.types import Word

Convert: TypeAlias = Callable[[Any, str, str], Word]
TEXT = "str, bytes, bytearray or memoryview"


def refuse(allowed: str, given: object, command: str, parameter: str) -> NoReturn:
    """Raise `ArgumentTypeError` for an argument of the wrong type."""
    raise ArgumentTypeError(f"{parameter} must be {allowed}, not {type(given).__name__}", command=command)


# Tuples, not unions: `isinstance` takes both, but a union in its place is built on every call.
BUFFERS = (bytes, bytearray, memoryview)
ATOMS = (str, bytes, bytearray, memoryview, int, float)


def key(value: Any, command: str, parameter: str) -> str | bytes:
    """A key, pattern or other text."""
    if type(value) is str or type(value) is bytes:
        return value
    given: object = value
    if isinstance(given, str):
        # Not str(): of a str subclass, such as an enum, the text counts and not how it prints itself.
        return str.__str__(given)
    if not isinstance(given, BUFFERS):
        refuse(TEXT, value, command, parameter)
    return bytes(value)


string = key
pattern = key

# Servers count in 64 bits, cursors without a sign.
_LEAST, _MOST = -(2**63), 2**64 - 1
# Python writes no integer of more digits than sys.set_int_max_str_digits allows, which is never below
# 640. A driver may crash on one that it cannot write.
_WIDEST = 2000


def _counted(value: int, command: str, parameter: str) -> int:
    if not _LEAST <= value <= _MOST:
        raise ArgumentError(f"{parameter} must fit into 64 bits", command=command)
    return value


def _written(value: int, command: str, parameter: str) -> int:
    if value.bit_length() > _WIDEST:
        raise ArgumentError(f"{parameter} has more than 600 digits; give it as text", command=command)
    return value


def value(value: Any, command: str, parameter: str) -> Word:
    """A value to store. bool and None are refused: the server would hold their spelling."""
    if type(value) is str or type(value) is bytes:
        return value
    given: object = value
    if isinstance(given, float):
        return repr(float(given))
    if isinstance(given, int) and not isinstance(given, bool):
        return _written(int(given), command, parameter)
    if not isinstance(given, (str, *BUFFERS)):
        refuse(f"{TEXT}, int or float", value, command, parameter)
    return key(value, command, parameter)


def integer(value: object, command: str, parameter: str) -> int:
    """A whole number; everything with `__index__` but bool."""
    if not isinstance(value, bool | type) and hasattr(value, "__index__"):
        return _counted(cast("int", value).__index__(), command, parameter)
    refuse("int", value, command, parameter)


def double(value: object, command: str, parameter: str) -> Word:
    """A number, as the shortest decimal that reads back to the same float. NaN is refused."""
    if isinstance(value, int) and not isinstance(value, bool):
        return _written(int(value), command, parameter)
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
    try:
        aware = value if value.tzinfo else value.astimezone()
        # Against UTC: between two datetimes of one zone Python ignores its summer time.
        since_epoch = aware - _EPOCH
    except (ValueError, OverflowError):  # the first and the last year, shifted out of the calendar
        raise ArgumentError(f"{parameter} is too early or too late", command=command) from None
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


def switch(value: object, words: tuple[str, str], command: str, parameter: str) -> str:
    """The first word for True, the second for False."""
    if not isinstance(value, bool):
        refuse("True or False", value, command, parameter)
    return words[0] if value else words[1]


def flag(value: object, command: str, parameter: str) -> None:
    """Check that an option that is on was given as True."""
    if value is not True:
        refuse("True or False", value, command, parameter)
