"""A second reader of RESP, written for nothing but being obviously right: the fuzzer's oracle.

It reads a whole stream at once. Where the C parser is known to be lenient, the oracle tells: a text that
is not followed by CR and LF is `lenient`, not `bad`.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

_INTEGER = re.compile(rb"0|-?[1-9][0-9]*")
_LENGTH = re.compile(rb"-1|0|[1-9][0-9]*")
_BIG = re.compile(rb"-?[0-9]*")
_DOUBLE = re.compile(rb"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|-?inf|-?nan", re.IGNORECASE)
_DEPTH = 200
# The parser's own limit: it would allocate them at once.
_MOST_ITEMS = 1 << 26


class Refusal:
    """An error line."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        # Ours are `ServerError`s, whose text may have a code put before it.
        return isinstance(other, Exception) and str(other).endswith(self.text.rstrip())

    __hash__ = object.__hash__  # it may be a key, as exceptions may

    def __repr__(self) -> str:
        return f"Refusal({self.text!r})"


class More(Exception):
    """The stream ends within a reply."""


class Bad(Exception):
    """This is no RESP."""


@dataclass
class Reading:
    """What a stream holds."""

    values: list[Any] = field(default_factory=list)
    state: str = "clean"  # or "more", "bad"
    lenient: bool = False
    unhashable: bool = False
    longest: int = 0
    """Bytes of the longest reply, as far as it came or as it was announced."""


def read(stream: bytes) -> Reading:
    """Read all replies."""
    reading, reader, at = Reading(), _Reader(stream), 0
    while at < len(stream):
        try:
            value, end = reader.value(at, 0)
        except More:
            reading.state = "more"
        except Bad:
            reading.state = "bad"
        else:
            reading.longest = max(reading.longest, end - at)
            reading.values.append(value)
            at = end
            continue
        reading.longest = max(reading.longest, len(stream) - at)
        break
    reading.lenient = reader.lenient
    reading.unhashable = reader.unhashable
    reading.longest = max(reading.longest, reader.announced)
    return reading


class _Reader:
    def __init__(self, stream: bytes) -> None:
        self.stream = stream
        self.lenient = False
        self.unhashable = False
        self.announced = 0

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        if at >= len(self.stream):
            raise More
        if depth > _DEPTH:
            raise Bad
        kind = self.stream[at : at + 1]
        if kind in b"$=":
            return self._text(at, kind)
        if kind in b"*~>%|":
            return self._items(at, kind, depth)
        if kind not in b"+-:_#,(":
            raise Bad
        line, end = self._line(at + 1)
        return _scalar(kind, line), end

    def _line(self, at: int) -> tuple[bytes, int]:
        end = self.stream.find(b"\r\n", at)
        if end < 0:
            raise More
        return self.stream[at:end], end + 2

    def _length(self, at: int) -> tuple[int, int]:
        line, end = self._line(at + 1)
        if not _LENGTH.fullmatch(line) or len(line) > 19:
            raise Bad
        return int(line), end

    def _text(self, at: int, kind: bytes) -> tuple[Any, int]:
        size, start = self._length(at)
        if size < 0:
            return None, start
        self.announced = max(self.announced, size)
        end = start + size
        # Also when only the first of the two is there.
        if not b"\r\n".startswith(self.stream[end : end + 2]):
            self.lenient = True
        if end + 2 > len(self.stream):
            raise More
        text = self.stream[start:end]
        if kind == b"=":
            if text[3:4] != b":":
                raise Bad
            text = text[4:]
        return text, end + 2

    def _items(self, at: int, kind: bytes, depth: int) -> tuple[Any, int]:
        count, at = self._length(at)
        if count > _MOST_ITEMS:
            raise Bad
        if count < 0:
            return None, at
        found: list[Any] = []
        for number in range(count * 2 if kind in b"%|" else count):
            if kind == b"%" and number % 2 and isinstance(found[-1], list | dict):
                self.unhashable = True  # the parser may refuse it before the rest is there
            value, at = self.value(at, depth + 1)
            found.append(value)
        # The parser has no attributes: it makes a list of them, a reply like any other.
        return (_mapping(found) if kind == b"%" else found), at


def _mapping(found: list[Any]) -> dict[Any, Any]:
    try:
        return dict(zip(found[::2], found[1::2], strict=True))
    except TypeError:  # a key that cannot be one
        raise Bad from None


def _scalar(kind: bytes, line: bytes) -> Any:
    if kind in b"+-" and (b"\r" in line or b"\n" in line):
        raise Bad
    if kind == b"+":
        return line
    if kind == b"-":
        return Refusal(line.decode(errors="replace"))
    return _SCALARS[kind](line)


def _integer(line: bytes) -> int:
    if not _INTEGER.fullmatch(line) or not -(2**63) <= int(line) < 2**63:
        raise Bad
    return int(line)


def _double(line: bytes) -> float:
    if not _DOUBLE.fullmatch(line):
        raise Bad
    value = float(line)
    if math.isinf(value) and b"inf" not in line.lower():
        raise Bad
    if not value and line.lower().partition(b"e")[0].strip(b"-+.0"):
        raise Bad  # too small to be told from nothing
    return value


def _big(line: bytes) -> bytes:
    if not _BIG.fullmatch(line):
        raise Bad
    return line


def _null(line: bytes) -> None:
    if line:
        raise Bad


def _boolean(line: bytes) -> bool:
    # The parser looks the letter up in a C string, and so takes the string's end for one of them.
    if line.lower() not in {b"t", b"f", b"\x00"}:
        raise Bad
    return line.lower() == b"t"


_SCALARS: dict[bytes, Any] = {b":": _integer, b",": _double, b"(": _big, b"_": _null, b"#": _boolean}


def same(expected: Any, got: Any) -> bool:
    """Whether what was delivered is what the oracle read."""
    if isinstance(expected, float) and math.isnan(expected):
        return isinstance(got, float) and math.isnan(got)
    if isinstance(expected, list):
        return isinstance(got, list) and len(expected) == len(got) and all(map(same, expected, got))
    if isinstance(expected, dict):
        return (
            isinstance(got, dict)
            and len(expected) == len(got)
            and all(map(same, expected, got))
            and all(map(same, expected.values(), got.values()))
        )
    return isinstance(expected, Refusal | type(got)) and expected == got
