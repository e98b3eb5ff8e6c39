"""The policy that clients have."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ArgumentError, ArgumentTypeError, ConnectionFailed, ServerError, ValkeyKitError
from valkeykit.retry import Backoff, Budget, Failure, Retry, never, policy_of

STEADY = Backoff(0.1, 0.1, "none")
SENT = ConnectionFailed("x", maybe_applied=True)


def failed(attempt: int = 1, remaining: float = 5.0, error: ValkeyKitError = SENT) -> Failure:
    return Failure("GET", "read", error, attempt, remaining)


def test_it_waits_and_gives_up() -> None:
    retry = Retry(backoff=STEADY)
    assert retry(failed()) == 0.1
    assert retry(failed(attempt=10**6)) == 0.1
    assert retry(failed(remaining=0.1)) is None
    assert retry(Failure("INCR", "accumulate", SENT, 1, 5.0)) is None
    assert retry.at("at-least-once")(Failure("INCR", "accumulate", SENT, 1, 5.0)) == 0.1


def test_attempts() -> None:
    retry = Retry(attempts=3, backoff=STEADY)
    assert [retry(failed(attempt)) for attempt in (1, 2, 3, 4)] == [0.1, 0.1, None, None]
    assert Retry(attempts=1)(failed()) is None


def test_the_budget_is_for_what_reached_the_server() -> None:
    retry = Retry(backoff=STEADY, budget=Budget(2, 0))
    never_sent = failed(error=ConnectionFailed("x"))
    assert [retry(never_sent) for _ in range(5)] == [0.1] * 5
    assert [retry(failed()) for _ in range(3)] == [0.1, 0.1, None]
    assert retry(failed(error=ServerError.parse("LOADING x"))) is None
    assert retry.at("overwrite")(failed()) is None, "another level has no budget of its own"
    assert retry(never_sent) == 0.1
    assert Retry(backoff=STEADY, budget=None)(failed()) == 0.1


def test_what_would_not_be_repeated_costs_nothing() -> None:
    budget = Budget(1, 0)
    retry = Retry(backoff=STEADY, budget=budget)
    assert retry(failed(remaining=0.01)) is None
    assert retry(Failure("INCR", "accumulate", SENT, 1, 5.0)) is None
    assert budget.left == 1


def test_options() -> None:
    base = Retry(attempts=7)
    assert policy_of("never", base) is never
    assert policy_of(never) is never
    assert policy_of("checked", base) == Retry("checked", 7, base.backoff)
    assert policy_of("read") == Retry("read")
    chosen: Any = policy_of("overwrite", base)
    assert chosen.budget is base.budget
    for wrong, kind in (("always", ArgumentError), (3, ArgumentTypeError), (None, ArgumentTypeError)):
        with pytest.raises(kind, match="never, read, overwrite, checked, at-least-once, or a policy"):
            policy_of(wrong, base)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [({"level": "always"}, "read, overwrite, checked, at-least-once"), ({"attempts": 0}, "1 or more")],
)
def test_settings_that_make_no_sense(wrong: dict[str, Any], said: str) -> None:
    with pytest.raises(ArgumentError, match=said):
        Retry(**wrong)
