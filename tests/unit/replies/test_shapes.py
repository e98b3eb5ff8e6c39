"""The bricks of decoders: RESP2, RESP3 and odd shapes; nothing but ReplyError."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.errors import ReplyError
from valkeykit.replies import shapes

ERROR = ValueError("an error inside an array is a value")


def all_pairs(reply: Any) -> list[tuple[Any, Any]]:
    return list(shapes.pairs(reply))


def refused(read: Callable[[Any], Any], reply: Any, wanted: str) -> None:
    with pytest.raises(ReplyError) as caught:
        read(reply)
    assert str(caught.value) == f"expected {wanted}, got {type(reply).__name__}"
    assert caught.value.maybe_applied is True


def test_array() -> None:
    assert shapes.array([1, None]) == [1, None]
    assert shapes.array([]) == []
    assert shapes.array(None) == []
    assert sorted(shapes.array({b"b", b"a"})) == [b"a", b"b"]


@pytest.mark.parametrize("reply", [b"v", "v", 1, 1.5, True, {}, {b"a": 1}, ERROR])
def test_what_is_no_array(reply: Any) -> None:
    refused(shapes.array, reply, "an array")


@pytest.mark.parametrize(
    "reply",
    [{b"a": 1, b"b": [2]}, [b"a", 1, b"b", [2]], [[b"a", 1], [b"b", [2]]]],
    ids=["map", "flat", "nested"],
)
def test_pairs(reply: Any) -> None:
    assert all_pairs(reply) == [(b"a", 1), (b"b", [2])]


@pytest.mark.parametrize("reply", [None, [], {}])
def test_no_pairs(reply: Any) -> None:
    assert all_pairs(reply) == []


@pytest.mark.parametrize(
    ("reply", "wanted"),
    [
        ([b"a"], "an even number of items"),
        ([b"a", 1, b"b"], "an even number of items"),
        (b"a", "an array"),
        (5, "an array"),
        (ERROR, "an array"),
    ],
)
def test_what_are_no_pairs(reply: Any, wanted: str) -> None:
    refused(all_pairs, reply, wanted)


@pytest.mark.parametrize("bad", [[b"b"], [b"b", 1, 2], [], b"b", None])
def test_pairs_with_a_broken_one(bad: Any) -> None:
    with pytest.raises(ReplyError, match="expected an array of pairs"):
        all_pairs([[b"a", 1], bad])


def test_fields() -> None:
    assert shapes.fields({b"a": 1}) == shapes.fields([b"a", 1]) == shapes.fields(["a", 1]) == {"a": 1}
    assert shapes.fields([b"a", 1, b"a", 2]) == {"a": 2}
    with pytest.raises(ReplyError):
        shapes.fields([None, 1])


def test_word() -> None:
    assert shapes.word(b"OK") == shapes.word("OK") == "OK"
    assert shapes.word(b"\xff") == "�"  # a word is never the caller's text
    with pytest.raises(ReplyError):
        shapes.word(None)


@pytest.mark.parametrize(
    ("reply", "number"), [(5, 5), (b"5", 5), ("-5", -5), (5.0, 5), (True, 1), (2**70, 2**70)]
)
def test_integer(reply: Any, number: int) -> None:
    found = shapes.integer(reply)
    assert found == number
    assert type(found) is int


@pytest.mark.parametrize("reply", [b"five", b"", b"1.5", 1.5, math.inf, math.nan, b"9" * 5000])
def test_what_is_no_integer(reply: Any) -> None:
    refused(shapes.integer, reply, "an integer")


@pytest.mark.parametrize("reply", [None, [], {}, ERROR])
def test_what_is_no_number_at_all(reply: Any) -> None:
    refused(shapes.integer, reply, "text")
    refused(shapes.number, reply, "text")


@pytest.mark.parametrize(
    ("reply", "number"),
    [
        (1.5, 1.5),
        (b"1.5", 1.5),
        (3, 3.0),
        (b"3", 3.0),
        (b"inf", math.inf),
        ("-inf", -math.inf),
        (b"1e5", 1e5),
    ],
)
def test_number(reply: Any, number: float) -> None:
    found = shapes.number(reply)
    assert found == number
    assert type(found) is float


def test_number_may_be_nan() -> None:
    assert math.isnan(shapes.number(b"nan"))


@pytest.mark.parametrize("reply", [b"", b"x", "one", 10**400])
def test_what_is_no_number(reply: Any) -> None:
    refused(shapes.number, reply, "a number")


@given(st.integers())
def test_integers_as_text_and_as_numbers(number: int) -> None:
    assert shapes.integer(number) == shapes.integer(b"%d" % number) == number


@given(st.floats(allow_nan=False))
def test_floats_as_text_and_as_numbers(number: float) -> None:
    assert shapes.number(number) == shapes.number(repr(number).encode()) == number


@given(st.dictionaries(st.binary(), st.integers() | st.none() | st.binary()))
def test_the_three_shapes_of_a_map_agree(mapping: dict[bytes, Any]) -> None:
    flat = [part for pair in mapping.items() for part in pair]
    nested = [list(pair) for pair in mapping.items()]
    assert all_pairs(mapping) == all_pairs(flat) == all_pairs(nested) == list(mapping.items())
