"""Retries that do not wait."""

from __future__ import annotations

from typing import final

from valkeykit.retry import Failure, RetryOption, RetryPolicy, policy_of


@final
class WithoutWaiting:
    """Decides as another policy does, and never waits; see `without_waiting`."""

    def __init__(self, policy: RetryPolicy) -> None:
        self._policy = policy
        self.pauses: list[float] = []
        """Seconds that would have been waited, one for each further attempt."""

    def __call__(self, failure: Failure, /) -> float | None:
        """0 where the policy would wait."""
        pause = self._policy(failure)
        if pause is None:
            return None
        self.pauses.append(pause)
        return 0.0

    def __repr__(self) -> str:
        return f"<WithoutWaiting {self._policy!r}>"


def without_waiting(retry: RetryOption = "read") -> WithoutWaiting:
    """A retry level, policy or mapping of settings, without its pauses: ``retry=without_waiting()``.

    What is tried again, how often, and the budget stay as they are. `pauses` has what was left out.
    """
    return WithoutWaiting(policy_of(retry))
