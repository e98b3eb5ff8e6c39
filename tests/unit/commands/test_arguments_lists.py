"""Lists, rows and mappings of arguments."""

from __future__ import annotations

from collections import ChainMap, OrderedDict, UserDict
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError, ArgumentTypeError

Refusal = Callable[..., str]
C = ("CMD", "param")


# -- lists -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (["a", b"b"], ["a", b"b"]),
        (("a",), ["a"]),
        ({"a": 1}.keys(), ["a"]),
        (iter(["a", "b"]), ["a", "b"]),
        ((letter for letter in "ab"), ["a", "b"]),
        # one item may stand without a list around it, and is not taken apart
        ("ab", ["ab"]),
        (b"ab", [b"ab"]),
        (bytearray(b"ab"), [b"ab"]),
        (memoryview(b"ab"), [b"ab"]),
    ],
)
def test_many(given: Any, words: list[Any]) -> None:
    assert a.many(a.key, given, *C) == words


def test_one_number_may_stand_without_a_list() -> None:
    assert a.many(a.value, 5, *C) == [5]
    assert a.many(a.value, 1.5, *C) == ["1.5"]
    assert a.many(a.integer, 5, *C) == [5]


@pytest.mark.parametrize("empty", [[], (), {}.keys(), iter(()), set()])
def test_an_empty_list(refusal: Refusal, empty: Any) -> None:
    assert refusal(a.many, a.key, empty) == "must not be empty"
    assert a.many(a.key, [], *C, empty=True) == []


@pytest.mark.parametrize("given", [None, object(), {"a": 1}, MappingProxyType({"a": 1})])
def test_what_is_no_list(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.many, a.key, given) == (
        f"must be one item or an iterable that is no mapping, not {type(given).__name__}"
    )


@pytest.mark.parametrize("given", [True, [True], ["a", None], ["a", ["b"]]])
def test_an_item_of_the_wrong_type(type_refusal: Refusal, given: Any) -> None:
    assert "must be str, bytes" in type_refusal(a.many, a.key, given)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("a", "b"), ["a", "b"]),
        ((["a", "b"],), ["a", "b"]),
        (("a", ["b", "c"], "d"), ["a", "b", "c", "d"]),
        (("ab", b"cd", bytearray(b"ef")), ["ab", b"cd", b"ef"]),
        (("a", []), ["a"]),
    ],
)
def test_spread(given: tuple[Any, ...], words: list[Any]) -> None:
    assert a.spread(a.key, given, *C) == words


@pytest.mark.parametrize("given", [(), ([],), ([], ())])
def test_nothing_to_spread(refusal: Refusal, given: tuple[Any, ...]) -> None:
    assert refusal(a.spread, a.key, given) == "must not be empty"
    assert a.spread(a.key, given, *C, empty=True) == []


@pytest.mark.parametrize("given", [(None,), (True,), ("a", 1), ({"a": 1},), ("a", [True])])
def test_spread_of_the_wrong_type(type_refusal: Refusal, given: tuple[Any, ...]) -> None:
    type_refusal(a.spread, a.key, given)


@given(st.lists(st.text() | st.binary(), min_size=1))
def test_spread_and_many_agree(items: list[str | bytes]) -> None:
    assert a.spread(a.key, tuple(items), *C) == a.many(a.key, items, *C) == items


# -- rows ------------------------------------------------------------------------------------------

PARTS = (a.double, a.value)


@pytest.mark.parametrize("given", [(1.5, "m"), [1.5, "m"]])
def test_a_row(given: Any) -> None:
    assert a.row(given, PARTS, *C) == ["1.5", "m"]


@pytest.mark.parametrize("given", [(), (1,), (1, 2, 3)])
def test_a_row_of_the_wrong_length(refusal: Refusal, given: Any) -> None:
    assert refusal(a.row, given, PARTS) == f"must be a tuple of 2, not of {len(given)}"


@pytest.mark.parametrize("given", ["ab", b"ab", {1: 2}, None, True, 5, iter((1, 2)), {1, 2}])
def test_what_is_no_row(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.row, given, PARTS) == f"must be a tuple of 2, not {type(given).__name__}"


def test_a_part_of_the_wrong_type(type_refusal: Refusal) -> None:
    assert type_refusal(a.row, ("1", "m"), PARTS) == "must be float or int, not str"
    assert type_refusal(a.row, (1, True), PARTS).endswith("not bool")


def test_rows() -> None:
    assert a.rows([(1, "a"), [2.5, "b"]], PARTS, *C) == [1, "a", "2.5", "b"]
    assert a.rows(iter([(1, "a")]), PARTS, *C) == [1, "a"]


def test_no_rows(refusal: Refusal) -> None:
    assert refusal(a.rows, [], PARTS) == "must not be empty"


@pytest.mark.parametrize("given", ["ab", (1, "a"), {1: "a"}, None, True, [None]])
def test_what_are_no_rows(type_refusal: Refusal, given: Any) -> None:
    type_refusal(a.rows, given, PARTS)


# -- mappings --------------------------------------------------------------------------------------

TWO = {"a": 1, "b": 2.5}
MAPPINGS = [TWO, OrderedDict(TWO), MappingProxyType(TWO), UserDict(TWO), ChainMap(TWO)]
VERBS = [a.pairs, a.swapped, a.columns]


@pytest.mark.parametrize("given", MAPPINGS)
def test_mappings(given: Any) -> None:
    assert a.pairs(given, a.key, a.double, *C) == ["a", 1, "b", "2.5"]
    assert a.swapped(given, a.key, a.double, *C) == [1, "a", "2.5", "b"]
    assert a.columns(given, a.key, a.double, *C) == ["a", "b", 1, "2.5"]


@pytest.mark.parametrize("verb", VERBS)
def test_an_empty_mapping(refusal: Refusal, verb: Callable[..., Any]) -> None:
    assert refusal(verb, {}, a.key, a.value) == "must not be empty"


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("given", [None, [("a", 1)], "ab", True, {"a"}])
def test_what_is_no_mapping(type_refusal: Refusal, verb: Callable[..., Any], given: Any) -> None:
    assert type_refusal(verb, given, a.key, a.value) == f"must be a mapping, not {type(given).__name__}"


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("given", [{1: "v"}, {"k": True}, {"k": None}, {None: "v"}, {"k": ["v"]}])
def test_a_mapping_with_a_wrong_part(type_refusal: Refusal, verb: Callable[..., Any], given: Any) -> None:
    type_refusal(verb, given, a.key, a.value)


@pytest.mark.parametrize("given", MAPPINGS)
def test_weights(given: Any) -> None:
    assert a.weights(given, *C) == (["a", "b"], [1, "2.5"])


@pytest.mark.parametrize("given", [["a", "b"], ("a", "b"), iter("ab")])
def test_keys_without_weights(given: Any) -> None:
    assert a.weights(given, *C) == (["a", "b"], [])


def test_one_key_without_weight() -> None:
    assert a.weights("ab", *C) == (["ab"], [])


@pytest.mark.parametrize("given", [{}, []])
def test_no_weights(refusal: Refusal, given: Any) -> None:
    assert refusal(a.weights, given) == "must not be empty"


@pytest.mark.parametrize("given", [None, 5, True, [None], {"a": "1"}, {"a": True}, {1: 1}])
def test_what_are_no_weights(type_refusal: Refusal, given: Any) -> None:
    type_refusal(a.weights, given)


def test_a_weight_that_is_not_a_number(refusal: Refusal) -> None:
    assert refusal(a.weights, {"a": float("nan")}) == "must be a number, not NaN"


def test_refusals_are_both_value_and_type_errors() -> None:
    with pytest.raises(ArgumentError):
        a.many(a.key, None, *C)
    with pytest.raises(ArgumentTypeError):
        a.many(a.key, None, *C)
