"""Options that exclude, demand or accompany each other, and the tests of replay rules."""

from __future__ import annotations

import enum
from typing import Any

import pytest

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError


def message(check: Any, *positional: Any, **options: Any) -> str:
    with pytest.raises(ArgumentError) as caught:
        check(*positional, **options)
    assert caught.value.command == "CMD"
    return str(caught.value)


@pytest.mark.parametrize(
    ("value", "given"), [(None, False), (False, False), (True, True), (0, True), ("", True), ([], True)]
)
def test_given(value: Any, given: bool) -> None:
    assert a.given(value) is given


@pytest.mark.parametrize("options", [{}, {"nx": False, "xx": None}, {"nx": True, "xx": False}, {"ex": 0}])
def test_at_most_one(options: dict[str, Any]) -> None:
    a.at_most_one("CMD", **options)


def test_more_than_one() -> None:
    text = message(a.at_most_one, "CMD", nx=True, xx=False, ex=0)
    assert text == "CMD: at most one of nx, xx, ex may be given, not nx and ex"
    assert "hunter2" not in message(a.at_most_one, "CMD", ex="hunter2", px="hunter2")


def test_exactly_one() -> None:
    a.exactly_one("CMD", left=False, right=True)
    a.exactly_one("CMD", left=0, right=None)
    assert message(a.exactly_one, "CMD", left=None, right=False) == "CMD: one of left, right must be given"
    assert "at most one" in message(a.exactly_one, "CMD", left=1, right=2)


def test_together() -> None:
    a.together("CMD", offset=None, count=None)
    a.together("CMD", offset=0, count=0)
    text = message(a.together, "CMD", offset=0, count=None, more=1)
    assert text == "CMD: offset, count, more go together; only offset, more given"


def test_needs() -> None:
    a.needs("CMD", "end", start=0)
    a.needs("CMD", "limit", byscore=False, bylex=True)
    assert message(a.needs, "CMD", "end", start=None) == "CMD: end needs start"
    assert message(a.needs, "CMD", "limit", byscore=False, bylex=None) == "CMD: limit needs byscore or bylex"


class Special(str, enum.Enum):  # noqa: UP042 # the old way is what is tested
    NEW = ">"


@pytest.mark.parametrize("item", [">", b">", bytearray(b">"), memoryview(b">"), Special.NEW])
def test_contains(item: Any) -> None:
    assert a.contains({"s": "0", "t": item}, ">")


@pytest.mark.parametrize("mapping", [{}, {">": "0"}, {"s": "0-0"}, {"s": 0}, {"s": ">>"}, [("s", ">")], None])
def test_contains_not(mapping: Any) -> None:
    assert not a.contains(mapping, ">")


@pytest.mark.parametrize("word", ["*", "5-*", b"5-*", bytearray(b"5-*"), memoryview(b"5-*")])
def test_ends(word: Any) -> None:
    assert a.ends(word, "*")


@pytest.mark.parametrize("word", ["", "5-1", b"*-5", 5, 1.5, None])
def test_ends_not(word: Any) -> None:
    assert not a.ends(word, "*")


def test_deprecated_names_what_to_use() -> None:
    with pytest.warns(DeprecationWarning, match=r"^OLD is deprecated since server 2\.0\.0; use NEW$"):
        a.deprecated("OLD", "2.0.0", "NEW")
