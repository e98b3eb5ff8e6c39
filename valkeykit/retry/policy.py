"""The seam for retry policies: pure, no state per call, no I/O."""

from __future__ import annotations

from typing import Protocol

from attrs import frozen

from valkeykit.command import Replay
from valkeykit.errors import ValkeyKitError


@frozen
class Failure:
    """One failed attempt.

    `replay` is what a second execution would do. `attempt` counts from 1, `remaining` is what is left
    of the call's budget and `previous` the wait before this attempt, both in seconds.
    """

    command: str
    replay: Replay
    error: ValkeyKitError
    attempt: int
    remaining: float
    previous: float = 0.0


class RetryPolicy(Protocol):
    """Decides about a failed attempt."""

    def __call__(self, failure: Failure, /) -> float | None:
        """Seconds to wait before the next attempt, or None to give up."""
        ...


def never(_: Failure, /) -> float | None:
    """Every failure reaches the caller."""
    return None
