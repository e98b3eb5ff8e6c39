"""Python values → JSON text."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import cast

from valkeykit.commands.arguments.scalars import BUFFERS, refuse
from valkeykit.errors import ArgumentError
from valkeykit.types import Word


def json(value: object, command: str, parameter: str) -> bytes:
    """A JSON value as compact UTF-8 text. What JSON cannot hold is refused, never coerced."""
    import json as json_module  # noqa: PLC0415 # 3 ms that only those with JSON wait for

    try:
        plain = _plain(value, command, parameter)
        return json_module.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()
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
    if isinstance(value, Sequence) and not isinstance(value, BUFFERS):
        return [_plain(item, command, parameter) for item in cast("Sequence[object]", value)]
    return refuse(
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
