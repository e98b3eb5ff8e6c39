"""Integers, floats, flags and choices."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.commands import arguments as a
from valkeykit.commands.generated.builders import generic, sorted_set, string
from valkeykit.commands.generated.builders import hash as hashes
from valkeykit.commands.generated.builders import list as lists
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.execution import generic as execute

Refusal = Callable[..., str]


class Level(enum.IntEnum):
    HIGH = 3


class Index:
    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


class Half(float):
    """A float that prints itself in another way, as numpy's do."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "float64(0.5)"


@pytest.mark.parametrize(
    ("given", "sent"), [(0, 0), (-5, -5), (2**64 - 1, 2**64 - 1), (Level.HIGH, 3), (Index(9), 9)]
)
def test_integers(given: Any, sent: int) -> None:
    found = a.integer(given, "CMD", "param")
    assert found == sent
    assert type(found) is int


@pytest.mark.parametrize(
    "given", [True, False, None, 1.0, "1", b"1", Decimal(1), Fraction(1), [1], int, object()]
)
def test_what_is_no_integer(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.integer, given) == f"must be int, not {type(given).__name__}"


@given(st.integers(-(2**63), 2**64 - 1))
def test_an_integer_is_sent_as_it_is(number: int) -> None:
    assert a.integer(Index(number), "CMD", "param") == number
    assert a.double(number, "CMD", "param") == number


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (1, 1),
        (Level.HIGH, 3),
        (1.5, "1.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (math.inf, "inf"),
        (-math.inf, "-inf"),
        (-0.0, "-0.0"),
        (1e300, "1e+300"),
        (5e-324, "5e-324"),
        (Half(0.5), "0.5"),
    ],
)
def test_floats(given: float, sent: int | str) -> None:
    found = a.double(given, "CMD", "param")
    assert found == sent
    assert type(found) is type(sent)


@given(st.floats(allow_nan=False))
def test_a_float_reads_back_exactly(number: float) -> None:
    read = float(a.double(number, "CMD", "param"))
    assert read == number
    assert math.copysign(1, read) == math.copysign(1, number)


def test_nan_is_refused(refusal: Refusal) -> None:
    assert refusal(a.double, math.nan) == "must be a number, not NaN"
    assert refusal(a.double, -math.nan) == "must be a number, not NaN"


@pytest.mark.parametrize("given", [True, False, None, "1", b"1", Decimal(1), Fraction(1), 1j, Index(1)])
def test_what_is_no_float(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.double, given) == f"must be float or int, not {type(given).__name__}"


def test_a_flag_is_true() -> None:
    a.flag(True, "CMD", "param")


@pytest.mark.parametrize("given", [1, "yes", b"1", [True], 1.0, object()])
def test_what_is_no_flag(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.flag, given) == f"must be True or False, not {type(given).__name__}"


CHOICES = ("ASC", "DESC")


class Order(enum.StrEnum):
    DOWN = "desc"


@pytest.mark.parametrize("given", ["DESC", "desc", "Desc", b"desc", b"DESC", Order.DOWN])
def test_a_choice_in_any_case(given: Any) -> None:
    assert a.choice(given, CHOICES, "CMD", "param") == "DESC"


def test_a_choice_in_lower_case() -> None:
    assert a.choice("KM", ("m", "km"), "CMD", "param") == "km"


@pytest.mark.parametrize("given", ["hunter2", "", "DES", "DESC ", b"\xff", b""])
def test_what_is_not_among_the_choices(refusal: Refusal, given: Any) -> None:
    assert refusal(a.choice, given, CHOICES) == "must be one of ASC, DESC"


@pytest.mark.parametrize("given", [True, None, 1, ["ASC"], bytearray(b"ASC")])
def test_a_choice_of_the_wrong_type(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.choice, given, CHOICES) == f"must be one of ASC, DESC, not {type(given).__name__}"


def test_refuse_names_the_type_only() -> None:
    with pytest.raises(ArgumentTypeError, match=r"^CMD: param must be a moon, not str\n"):
        a.refuse("a moon", "hunter2", "CMD", "param")


HUGE = 10**5000
"""Python refuses to write it, and a driver that tries may crash."""


@pytest.mark.parametrize(
    "build",
    [
        lambda n: string.set_("k", n),
        lambda n: string.incr("k", n),
        lambda n: string.decr("k", -n),
        lambda n: string.setrange("k", n, "v"),
        lambda n: generic.expire("k", n),
        lambda n: generic.expireat("k", n),
        lambda n: sorted_set.zadd("z", {"m": n}),
        lambda n: lists.blpop("k", timeout=n),
        lambda n: hashes.hset("h", "f", n),
        lambda n: execute.build(("SET", "k", n), None, prefixed=False),
    ],
)
def test_an_integer_of_thousands_of_digits_is_refused(build: Any) -> None:
    with pytest.raises(ArgumentError):
        build(HUGE)


def test_integers_have_64_bits_and_values_may_have_more() -> None:
    assert string.set_("k", 10**500).args[2] == 10**500
    assert generic.scan(2**64 - 1).args[1] == 2**64 - 1
    with pytest.raises(ArgumentError, match="amount must fit into 64 bits"):
        string.incrby("k", 2**64)
    with pytest.raises(ArgumentError, match="when is too early or too late"):
        generic.expireat("k", datetime.min)
