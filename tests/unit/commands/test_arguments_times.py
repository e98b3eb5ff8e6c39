"""Durations, Unix times and waits: units, rounding, and nothing that turns into for ever."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.commands import arguments as a

Refusal = Callable[..., str]
BERLIN = ZoneInfo("Europe/Berlin")


class Index:
    def __index__(self) -> int:
        return 7


# -- durations -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "unit", "sent"),
    [
        (10, "s", 10),
        (0, "ms", 0),
        (-1, "s", -1),
        (Index(), "s", 7),
        (timedelta(minutes=2), "s", 120),
        (timedelta(seconds=1.5), "ms", 1500),
        (timedelta(seconds=-2), "s", -2),
        (timedelta(days=365 * 100), "ms", 365 * 100 * 86_400_000),
    ],
)
def test_durations(given: Any, unit: str, sent: int) -> None:
    found = a.duration(given, unit, "CMD", "param")
    assert found == sent
    assert type(found) is int


@pytest.mark.parametrize(
    ("given", "unit", "name"),
    [
        (timedelta(seconds=1.5), "s", "seconds"),
        (timedelta(seconds=-1.5), "s", "seconds"),
        (timedelta(milliseconds=1), "s", "seconds"),
        (timedelta(microseconds=1), "ms", "milliseconds"),
        (timedelta(microseconds=1500), "ms", "milliseconds"),
    ],
)
def test_a_remainder_is_refused(refusal: Refusal, given: timedelta, unit: str, name: str) -> None:
    assert refusal(a.duration, given, unit) == f"counts whole {name}; the given timedelta has a remainder"


@pytest.mark.parametrize("given", [True, None, "10", b"10", datetime.now(UTC)])
def test_what_is_no_duration(type_refusal: Refusal, given: Any) -> None:
    assert (
        type_refusal(a.duration, given, "s")
        == f"must be int (seconds) or timedelta, not {type(given).__name__}"
    )


def test_a_duration_is_no_float(type_refusal: Refusal) -> None:
    assert type_refusal(a.duration, 1.0, "s") == "must be int (seconds) or timedelta, not float"
    assert type_refusal(a.duration, 1.0, "ms") == "must be int (milliseconds) or timedelta, not float"


@given(st.integers(-(10**9), 10**9))
def test_whole_units_survive(number: int) -> None:
    assert a.duration(timedelta(seconds=number), "s", "CMD", "param") == number
    assert a.duration(timedelta(milliseconds=number), "ms", "CMD", "param") == number


# -- Unix times ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "unit", "sent"),
    [
        (1_700_000_000, "s", 1_700_000_000),
        (Index(), "ms", 7),
        (datetime(1970, 1, 1, tzinfo=UTC), "s", 0),
        (datetime(2024, 1, 1, tzinfo=UTC), "s", 1_704_067_200),
        (datetime(2024, 1, 1, tzinfo=UTC), "ms", 1_704_067_200_000),
        (datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-5))), "s", 1_704_067_200 + 5 * 3600),
        (datetime(1960, 1, 1, tzinfo=UTC), "s", -315_619_200),
        # rounded up: the key must not expire before the instant asked for
        (datetime(2024, 1, 1, 0, 0, 0, 1, tzinfo=UTC), "s", 1_704_067_201),
        (datetime(2024, 1, 1, 0, 0, 0, 1000, tzinfo=UTC), "ms", 1_704_067_200_001),
        (datetime(2024, 1, 1, 0, 0, 0, 1001, tzinfo=UTC), "ms", 1_704_067_200_002),
        (datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC), "s", 0),
    ],
)
def test_timestamps(given: Any, unit: str, sent: int) -> None:
    found = a.timestamp(given, unit, "CMD", "param")
    assert found == sent
    assert type(found) is int


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2024, 1, 1, tzinfo=BERLIN),
        datetime(2024, 7, 1, tzinfo=BERLIN),  # in summer time, unlike the epoch
        datetime(2024, 10, 27, 2, 30, tzinfo=BERLIN, fold=0),
        datetime(2024, 10, 27, 2, 30, tzinfo=BERLIN, fold=1),
    ],
)
def test_a_zone_with_summer_time(moment: datetime) -> None:
    assert a.timestamp(moment, "s", "CMD", "param") == moment.timestamp()


@pytest.fixture
def local_time(monkeypatch: pytest.MonkeyPatch) -> Any:
    """This process in Berlin."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("local_time")
@pytest.mark.parametrize(
    ("naive", "sent"), [(datetime(2024, 1, 1), 1_704_063_600), (datetime(2024, 7, 1), 1_719_784_800)]
)
def test_a_naive_datetime_is_local_time(naive: datetime, sent: int) -> None:
    assert a.timestamp(naive, "s", "CMD", "param") == sent


@given(st.datetimes(timezones=st.timezones()))
def test_a_timestamp_is_never_early_and_less_than_a_unit_late(moment: datetime) -> None:
    exact = moment - datetime(1970, 1, 1, tzinfo=UTC)
    for unit, length in (("s", timedelta(seconds=1)), ("ms", timedelta(milliseconds=1))):
        late = a.timestamp(moment, unit, "CMD", "param") * length - exact
        assert timedelta(0) <= late < length


@pytest.mark.parametrize("given", [True, None, 1.5, "now", timedelta(seconds=1)])
def test_what_is_no_timestamp(type_refusal: Refusal, given: Any) -> None:
    assert type_refusal(a.timestamp, given, "s").endswith(f"not {type(given).__name__}")


# -- waits -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "unit", "word", "seconds"),
    [
        (0, "s", 0, 0.0),
        (5, "s", 5, 5.0),
        (0.25, "s", "0.25", 0.25),
        (timedelta(milliseconds=10), "s", "0.01", 0.01),
        (timedelta(0), "s", "0.0", 0.0),
        (0, "ms", 0, 0.0),
        (1500, "ms", 1500, 1.5),
        (timedelta(seconds=2), "ms", 2000, 2.0),
        # rounded up: 0 would wait for ever
        (0.1, "ms", 1, 0.001),
        (1.5, "ms", 2, 0.002),
        (timedelta(microseconds=1), "ms", 1, 0.001),
        (Index(), "ms", 7, 0.007),
    ],
)
def test_waits(given: Any, unit: str, word: int | str, seconds: float) -> None:
    found, wait = a.timeout(given, unit, "CMD", "param")
    assert found == word
    assert type(found) is type(word)
    assert wait == pytest.approx(seconds, rel=1e-12)


@pytest.mark.parametrize("unit", ["s", "ms"])
@pytest.mark.parametrize(
    "given",
    [-1, -0.5, -1e-9, math.inf, -math.inf, timedelta(seconds=-1), timedelta(microseconds=-1)],
)
def test_a_wait_is_positive_and_finite(refusal: Refusal, given: Any, unit: str) -> None:
    assert refusal(a.timeout, given, unit) == "must be 0 (for ever) or more, and finite"


@pytest.mark.parametrize(("unit", "why"), [("s", "finite"), ("ms", "64 bits")])
def test_a_wait_of_hundreds_of_digits(refusal: Refusal, unit: str, why: str) -> None:
    assert why in refusal(a.timeout, 10**400, unit)


@pytest.mark.parametrize("unit", ["s", "ms"])
def test_a_wait_of_nan(refusal: Refusal, unit: str) -> None:
    refusal(a.timeout, math.nan, unit)


@pytest.mark.parametrize("unit", ["s", "ms"])
@pytest.mark.parametrize("given", [True, None, "1", b"1", [1]])
def test_what_is_no_wait(type_refusal: Refusal, given: Any, unit: str) -> None:
    assert type_refusal(a.timeout, given, unit).endswith(f"not {type(given).__name__}")


@given(st.floats(min_value=1e-9, max_value=1e9))
def test_a_finite_wait_never_becomes_for_ever(amount: float) -> None:
    for unit in ("s", "ms"):
        word, seconds = a.timeout(amount, unit, "CMD", "param")
        assert float(word) >= amount
        assert seconds > 0
