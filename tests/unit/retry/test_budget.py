"""The bucket of tokens that all calls of a client share."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.errors import ArgumentError
from valkeykit.retry import Budget


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_empties_and_fills() -> None:
    clock = Clock()
    budget = Budget(3, 2, clock=clock)
    assert [budget.take() for _ in range(5)] == [True, True, True, False, False]
    clock.now += 0.49
    assert not budget.take()
    clock.now += 0.02
    assert (budget.take(), budget.take()) == (True, False)
    clock.now += 1000
    assert budget.left == 3


def test_a_budget_that_never_fills() -> None:
    clock = Clock()
    budget = Budget(1, 0, clock=clock)
    assert budget.take()
    clock.now += 10**9
    assert not budget.take()


@given(steps=st.lists(st.one_of(st.none(), st.floats(0, 5)), max_size=60))
def test_against_a_model(steps: list[float | None]) -> None:
    clock = Clock()
    budget, tokens = Budget(5, 3, clock=clock), 5.0
    for step in steps:
        if step is not None:
            clock.now += step
            tokens = min(5.0, tokens + step * 3)
        elif abs(tokens - 1) > 1e-6:  # at the edge, rounding decides
            assert budget.take() is (tokens >= 1)
            tokens -= tokens >= 1
        assert budget.left == pytest.approx(tokens, abs=1e-6)


def test_threads_do_not_take_a_token_twice() -> None:
    budget = Budget(1000, 0)
    taken: list[bool] = []

    def take() -> None:
        taken.extend(budget.take() for _ in range(500))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(taken), sum(taken)) == (4000, 1000)


@pytest.mark.parametrize(("size", "per_second"), [(0, 1), (0.5, 1), (1, -1), (float("nan"), 1)])
def test_settings_that_make_no_sense(size: float, per_second: float) -> None:
    with pytest.raises(ArgumentError, match="size >= 1"):
        Budget(size, per_second)


def test_shown() -> None:
    assert repr(Budget()) == "<Budget of 100, 50 per second>"
