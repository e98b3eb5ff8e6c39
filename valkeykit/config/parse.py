"""Value kinds: what a field accepts, how text becomes a value, and how a value is shown.

A kind has two verbs. `check` takes a typed value (keyword arguments, files) and is strict: a bool
is no number, a number is no text. `read` turns text (URL, environment) into what `check` takes.
Both raise `RefusedError`, which never carries the value, so that a secret cannot travel with it.
"""

from __future__ import annotations

import ipaddress
import math
import os
import re
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Generic, Literal, TypeVar, cast

import attrs

T = TypeVar("T")
W = TypeVar("W", bound=str)

MASK = "***"
_SHOWN_LENGTH = 80
_LONGEST = 31_536_000  # one year: sockets and event loops overflow on much longer waits
# (factor, divisor): dividing keeps 250ms the exact float 0.25, multiplying by 0.001 might not.
_UNITS = {"": (1, 1), "s": (1, 1), "us": (1, 10**6), "ms": (1, 1000), "m": (60, 1), "h": (3600, 1)}
_DURATION = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,15})?|\.[0-9]{1,15})(us|ms|s|m|h|)")
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_HOST = re.compile(r"[^\s\x00-\x20\x7f/@,?#\[\]]+")
_ADDRESS = re.compile(r"(?:\[(?P<six>[^\[\]]+)\]|(?P<name>[^:\[\]]+)):(?P<port>[0-9]{1,5})")
_CLIENT_NAME = re.compile(r"[!-~]+")  # what CLIENT SETNAME takes
_PROVIDER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TRUE = frozenset({"true", "1", "yes", "on"})
_FALSE = frozenset({"false", "0", "no", "off"})
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


class RefusedError(ValueError):
    """The value is not of the kind. Carries no text on purpose."""


def _as_is(text: str) -> object:
    return text


@attrs.frozen
class Kind(Generic[T]):
    """One sort of value: `allowed` finishes the sentence "give …"; `check` and `read` as above."""

    allowed: str
    check: Callable[[object], T]
    read: Callable[[str], object] = _as_is


def shown(value: object, *, secret: bool = False) -> str:
    """The value as an error message may print it: masked, shortened, never an unknown repr."""
    if secret and value is not None:
        return MASK if isinstance(value, str) else f"{MASK} (a value of type {type(value).__name__})"
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, str):
        # A URL pasted into a wrong field would bring its password along.
        return repr(MASK if "@" in value else value[:_SHOWN_LENGTH])
    if isinstance(value, int | float):
        return repr(value) if isinstance(value, float) or abs(value) < 10**18 else "a huge number"
    return f"a value of type {type(value).__name__}"


def _text(value: object) -> str:
    if not isinstance(value, str) or any(bad in value for bad in "\r\n\0"):
        raise RefusedError
    try:
        value.encode()
    except UnicodeEncodeError:
        raise RefusedError from None
    return value


def _filled(value: object) -> str:
    text = _text(value)
    if not text:
        raise RefusedError
    return text


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        text = _text(value)
        if not pattern.fullmatch(text):
            raise RefusedError
        return text

    return check


def _host(value: object) -> str:
    text = _text(value)
    if not _HOST.fullmatch(text) or (":" in text and not is_ipv6(text)):
        raise RefusedError
    return text


def is_ipv6(text: str) -> bool:
    """Whether the text is an IPv6 address, without brackets."""
    try:
        ipaddress.IPv6Address(text)
    except ValueError:
        return False
    return True


def _path(value: object) -> str:
    if isinstance(value, os.PathLike):
        return _filled(os.fspath(cast("os.PathLike[str]", value)))
    return _filled(value)


def address(host: str, port: int | str) -> str:
    """``host:port``, with brackets around an IPv6 address."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def split_address(value: object) -> tuple[str, int]:
    """Host, without brackets, and port of ``host:port`` or ``[IPv6]:port``; else `RefusedError`."""
    match = _ADDRESS.fullmatch(_text(value))
    if match is None or int(match["port"]) > 65535:
        raise RefusedError
    if match["six"] is None:
        return _host(match["name"]), int(match["port"])
    if not is_ipv6(match["six"]):
        raise RefusedError
    return match["six"], int(match["port"])


def _address(value: object) -> str:
    split_address(value)
    return _text(value)


def _addresses(value: object) -> tuple[str, ...]:
    if isinstance(value, str | bytes) or not isinstance(value, Sequence):
        raise RefusedError
    return tuple(_address(item) for item in cast("Sequence[object]", value))


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise RefusedError
    return value


def _read_boolean(text: str) -> object:
    word = text.strip().lower()
    if word not in _TRUE | _FALSE:
        raise RefusedError
    return word in _TRUE


def _read_integer(text: str) -> object:
    word = text.strip()
    if not _INTEGER.fullmatch(word):
        raise RefusedError
    return int(word)


def _read_list(text: str) -> object:
    return [item.strip() for item in text.split(",") if item.strip()]


def seconds(value: object) -> float:
    """Seconds of a number, a `timedelta` or text such as ``250ms``; else `RefusedError`."""
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, str):
        match = _DURATION.fullmatch(value.strip())
        if match is None:
            raise RefusedError
        factor, divisor = _UNITS[match[2]]
        return float(match[1]) * factor / divisor
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RefusedError
    if abs(value) > _LONGEST or math.isnan(value):
        raise RefusedError
    return float(value)


def duration(*, zero: bool = False, least: float = 0) -> Kind[float]:
    """Seconds, more than 0 (or from 0 on if `zero`, or from `least` on), at most one year."""

    def check(value: object) -> float:
        result = seconds(value)
        if not (least <= result <= _LONGEST) or (result == 0 and not zero):
            raise RefusedError
        return result

    sign = f"of {least} or more" if zero or least else "of more than 0"
    return Kind(f"a duration {sign} and at most a year: seconds, or text such as '5s', '250ms', '1m'", check)


def _share(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
        raise RefusedError
    return float(value)


def _read_number(text: str) -> object:
    try:
        return float(text)
    except ValueError:
        raise RefusedError from None


def integer(low: int, high: int = 2**31 - 1) -> Kind[int]:
    """A whole number from `low` to `high`, both included."""

    def check(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise RefusedError
        return value

    return Kind(f"a whole number from {low} to {high}", check, _read_integer)


def optional(kind: Kind[T]) -> Kind[T | None]:
    """The same kind, with None for "not set"."""

    def check(value: object) -> T | None:
        return None if value is None else kind.check(value)

    return Kind(f"{kind.allowed}, or leave it out", check, kind.read)


def _protocol(value: object) -> Literal[2, 3]:
    if isinstance(value, int) and not isinstance(value, bool):
        if value == 2:
            return 2
        if value == 3:
            return 3
    raise RefusedError


def words(*allowed: W) -> Kind[W]:
    """One of some words."""

    def check(value: object) -> W:
        for word in allowed:
            if value == word:
                return word
        raise RefusedError

    return Kind(f"one of {', '.join(allowed)}", check)


def _level(value: object) -> str:
    level = _text(value).strip().upper()
    if level not in _LEVELS:
        raise RefusedError
    return level


READ_FROM: Kind[Literal["primary", "prefer-replica", "any", "lowest-latency", "same-zone"]] = words(
    "primary", "prefer-replica", "any", "lowest-latency", "same-zone"
)
BOOLEAN: Kind[bool] = Kind("true or false (as text also 1/0, yes/no, on/off)", _boolean, _read_boolean)
TEXT: Kind[str] = Kind("text without CR, LF or NUL (quote it in a file)", _text)
FILLED: Kind[str] = Kind("text, not empty, without CR, LF or NUL (quote it in a file)", _filled)
PATH: Kind[str] = Kind("a path, not empty, without CR, LF or NUL", _path)
HOST: Kind[str] = Kind("a host name or an IP address, without a port", _host)
ADDRESSES: Kind[tuple[str, ...]] = Kind(
    "a list of host:port or [IPv6]:port (as text separated by commas)", _addresses, _read_list
)
CLIENT_NAME: Kind[str] = Kind("printable ASCII text without spaces", _matching(_CLIENT_NAME))
PROVIDER: Kind[str] = Kind("the name of a provider, such as 'valkey-py'", _matching(_PROVIDER))
ROLE: Kind[Literal["primary", "replica"]] = words("primary", "replica")
PROTOCOL: Kind[Literal[2, 3]] = Kind("2 or 3", _protocol, _read_integer)
RETRY_LEVEL: Kind[Literal["never", "read", "overwrite", "checked", "at-least-once"]] = words(
    "never", "read", "overwrite", "checked", "at-least-once"
)
JITTER: Kind[Literal["full", "equal", "decorrelated", "none"]] = words(
    "full", "equal", "decorrelated", "none"
)
SHARE: Kind[float] = Kind("a number more than 0 and at most 1", _share, _read_number)
LEVEL: Kind[str] = Kind(f"one of {', '.join(_LEVELS)}", _level)
