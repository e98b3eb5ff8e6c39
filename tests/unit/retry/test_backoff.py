"""Pauses between attempts."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.errors import ArgumentError
from valkeykit.retry import Backoff, Jitter

JITTERS: tuple[Jitter, ...] = get_args(Jitter)


def test_without_chance_it_doubles() -> None:
    backoff = Backoff(0.01, 0.5, "none")
    assert [backoff.wait(attempt) for attempt in range(1, 9)] == [
        0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.5, 0.5,
    ]  # fmt: skip
    assert backoff.wait(10_000) == 0.5


@given(
    jitter=st.sampled_from(JITTERS),
    first=st.floats(0, 10),
    more=st.floats(0, 100),
    attempt=st.integers(1, 10**6),
    previous=st.floats(0, 200),
)
def test_bounds(jitter: Jitter, first: float, more: float, attempt: int, previous: float) -> None:
    backoff = Backoff(first, first + more, jitter)
    wait = backoff.wait(attempt, previous)
    assert 0 <= wait <= first + more
    full = Backoff(first, first + more, "none").wait(attempt)
    if jitter == "equal":
        assert full / 2 <= wait <= full
    elif jitter == "full":
        assert wait <= full
    elif jitter == "decorrelated":
        assert first <= wait <= max(first, previous * 3)


@pytest.mark.parametrize("jitter", ["full", "equal", "decorrelated"])
def test_dice(jitter: Jitter) -> None:
    def draw(seed: int | None) -> list[float]:
        backoff = Backoff(0.1, 10, jitter, seed)
        return [backoff.wait(attempt, 1.0) for attempt in range(1, 6)]

    assert draw(1) == draw(1)
    assert draw(1) != draw(2)
    assert draw(None) != draw(None)


@pytest.mark.parametrize(
    "wrong",
    [
        {"first": -1},
        {"first": 2, "longest": 1},
        {"longest": float("inf")},
        {"first": float("nan")},
        {"jitter": "some"},
    ],
    ids=str,
)
def test_settings_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match=r"backoff needs|jitter must be one of full, equal"):
        Backoff(**wrong)
