"""The seam for retry policies: pure, no state per call, no I/O."""

from __future__ import annotations

from typing import Protocol

from attrs import frozen

from valkeykit.command import Replay
from valkeykit.errors import ValkeyKitError


@frozen
class Failure:
    """One failed attempt. `remaining` is what is left of the call's budget, in seconds."""

    command: str
    replay: Replay
    error: ValkeyKitError
    attempt: int
    remaining: float


class RetryPolicy(Protocol):
    """Decides about a failed attempt."""

    def __call__(self, failure: Failure, /) -> float | None:
        """Seconds to wait before the next attempt, or None to give up."""
        ...


def never(_: Failure, /) -> float | None:
    """The default: every failure reaches the caller."""
    return None
