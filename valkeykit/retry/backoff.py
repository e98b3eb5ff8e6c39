"""How long to wait before another attempt: exponential, with jitter. Pure but for the dice."""

from __future__ import annotations

import random
from typing import Literal, TypeAlias, get_args

from attrs import field, frozen

from valkeykit.errors import ArgumentError

Jitter: TypeAlias = Literal["full", "equal", "decorrelated", "none"]
"""full: anything up to the wait. equal: its second half. decorrelated: from the least wait to three
times the one before. none: the wait itself."""

# 2**63 seconds are as good as for ever, and still a float.
_DOUBLINGS = 63


@frozen
class Backoff:
    """Waits of `first` seconds, doubled with each attempt, `longest` at most.

    `seed` makes the dice repeat themselves, for tests. Raises `ArgumentError` for waits that make no
    sense.
    """

    first: float = 0.01
    longest: float = 0.5
    jitter: Jitter = "full"
    seed: int | None = None
    _dice: random.Random = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.first <= self.longest < float("inf"):
            raise ArgumentError("backoff needs 0 <= first <= longest, in seconds, both finite")
        if self.jitter not in get_args(Jitter):
            raise ArgumentError(f"jitter must be one of {', '.join(get_args(Jitter))}")
        object.__setattr__(self, "_dice", random.Random(self.seed))  # noqa: S311 # no secret depends on it

    def wait(self, attempt: int, previous: float = 0.0) -> float:
        """Seconds to wait after attempt number `attempt`, before which `previous` seconds were waited."""
        if self.jitter == "decorrelated":
            return min(self.longest, self._dice.uniform(self.first, max(self.first, previous * 3)))
        full = min(self.longest, self.first * 2.0 ** min(attempt - 1, _DOUBLINGS))
        if self.jitter == "none":
            return full
        least = 0.0 if self.jitter == "full" else full / 2
        return self._dice.uniform(least, full)
