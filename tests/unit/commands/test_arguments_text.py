"""Keys, text and values: what is sent, what is refused."""

from __future__ import annotations

import enum
from array import array
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.commands import arguments as a

Refusal = Callable[..., str]


class Colour(enum.Enum):
    RED = "red"


class Name(enum.StrEnum):
    USER = "user"


class Loud(str):
    """A str that prints itself in another way."""

    __slots__ = ()

    def __str__(self) -> str:
        return "LOUD"


class Mixed(str, enum.Enum):  # noqa: UP042 # the old way is what is tested
    """How string enums were made before StrEnum: str() gives the member's name."""

    USER = "user"


class Number(enum.IntEnum):
    ONE = 1


class Index:
    """An integer as numpy has them."""

    def __index__(self) -> int:
        return 7


TEXT = [a.key, a.string, a.pattern, a.value]
NO_TEXT: list[Any] = [
    None,
    True,
    False,
    [],
    {},
    object(),
    Colour.RED,
    b"x".__class__,
    1j,
    Decimal(1),
    Index(),
]


@pytest.mark.parametrize("convert", TEXT)
@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("k", "k"),
        ("", ""),
        ("é\0\n", "é\0\n"),
        (b"\xff\0", b"\xff\0"),
        (bytearray(b"k"), b"k"),
        (memoryview(b"key")[1:], b"ey"),
        (memoryview(array("B", [1, 2])), b"\1\2"),
        (Name.USER, "user"),
        (Mixed.USER, "user"),
        (Loud("quiet"), "quiet"),
    ],
)
def test_text(convert: Callable[..., Any], given: Any, sent: str | bytes) -> None:
    found = convert(given, "CMD", "param")
    assert found == sent
    assert type(found) is type(sent)


def test_a_buffer_is_copied() -> None:
    buffer = bytearray(b"before")
    sent = a.key(buffer, "CMD", "param")
    buffer[:] = b"after!"
    assert sent == b"before"


@pytest.mark.parametrize("convert", [a.key, a.string, a.pattern])
@pytest.mark.parametrize("given", [*NO_TEXT, 1, 1.5, Number.ONE])
def test_what_is_no_text(type_refusal: Refusal, convert: Callable[..., Any], given: Any) -> None:
    text = type_refusal(convert, given)
    assert text == f"must be str, bytes, bytearray or memoryview, not {type(given).__name__}"


@pytest.mark.parametrize("given", NO_TEXT)
def test_what_is_no_value(type_refusal: Refusal, given: Any) -> None:
    text = type_refusal(a.value, given)
    assert text == f"must be str, bytes, bytearray or memoryview, int or float, not {type(given).__name__}"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (1, 1),
        (-(2**63), -(2**63)),
        (Number.ONE, 1),
        (0.1 + 0.2, "0.30000000000000004"),
        (-0.0, "-0.0"),
        (1e300, "1e+300"),
        (float("inf"), "inf"),
        (float("-inf"), "-inf"),
        (2.0, "2.0"),
    ],
)
def test_numbers_as_values(given: float, sent: int | str) -> None:
    found = a.value(given, "CMD", "param")
    assert found == sent
    assert type(found) is type(sent)


@given(st.floats(allow_nan=False))
def test_a_float_reads_back(number: float) -> None:
    word = a.value(number, "CMD", "param")
    assert isinstance(word, str)
    assert float(word) == number


@given(st.text() | st.binary())
def test_text_is_sent_as_it_is(text: str | bytes) -> None:
    for convert in TEXT:
        assert convert(text, "CMD", "param") is text or convert(text, "CMD", "param") == text


def test_a_refusal_shows_no_value(type_refusal: Refusal) -> None:
    for convert in TEXT:
        type_refusal(convert, ["hunter2"])
