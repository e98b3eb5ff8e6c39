"""Which arguments go together, and what their values tell."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any

from valkeykit.errors import ArgumentError


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
