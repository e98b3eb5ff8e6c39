"""The policy that clients have: level, backoff, limits and a budget put together."""

from __future__ import annotations

import math
from typing import Literal, TypeAlias, cast

from attrs import field, frozen

from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.retry.backoff import Backoff
from valkeykit.retry.budget import Budget
from valkeykit.retry.classification import LEVELS, Level, may_repeat, reached_the_server
from valkeykit.retry.policy import Failure, RetryPolicy, never


@frozen
class Retry:
    """Repeats what `level` allows, until the call's budget ends.

    `attempts` bounds the number of tries, the first included. `budget` bounds what all calls together
    repeat: a try that never left does not count, it cost the server nothing. Raises `ArgumentError`
    for settings that make no sense.
    """

    level: Level = "read"
    attempts: float = math.inf
    backoff: Backoff = field(factory=Backoff)
    budget: Budget | None = field(factory=Budget, eq=False)

    def __attrs_post_init__(self) -> None:
        if self.level not in LEVELS:
            raise ArgumentError(f"retry level must be one of {', '.join(LEVELS)}")
        if not self.attempts >= 1:
            raise ArgumentError("attempts must be 1 or more")

    def __call__(self, failure: Failure, /) -> float | None:
        """Seconds to wait before the next attempt, or None to give up."""
        if failure.attempt >= self.attempts or not may_repeat(failure, self.level):
            return None
        after = self.backoff.wait(failure.attempt, failure.previous)
        if after >= failure.remaining:
            return None
        if self.budget is not None and reached_the_server(failure.error) and not self.budget.take():
            return None
        return after

    def at(self, level: Level) -> Retry:
        """The same on another level, with the same budget."""
        return Retry(level, self.attempts, self.backoff, self.budget)


RetryOption: TypeAlias = Level | Literal["never"] | RetryPolicy
"""What users say: a level, ``never``, or a policy of their own."""


def policy_of(option: object, base: RetryPolicy | None = None) -> RetryPolicy:
    """The policy that an option stands for; a level keeps the budget and the backoff of `base`.

    Raises `ArgumentError` and `ArgumentTypeError`, naming what is allowed.
    """
    if callable(option):
        return cast("RetryPolicy", option)
    if option == "never":
        return never
    if option not in LEVELS:
        allowed = f"retry must be one of never, {', '.join(LEVELS)}, or a policy"
        raise (ArgumentError if isinstance(option, str) else ArgumentTypeError)(allowed)
    return base.at(option) if isinstance(base, Retry) else Retry(option)
