"""When a node may be dialled again. Pure; one per node and loop, asked by whoever wants to dial."""

from __future__ import annotations

import random

# This many attempts keep the shortest pause: a restart is over within a second or two.
_EAGER = 20
_GROWTH = 1.5
# A tenth of jitter: enough to tell clients apart, too little to delay a recovery.
_JITTER = 0.1


class Backoff:
    """The pause after each failed attempt; none after a success."""

    __slots__ = ("_failures", "_max", "_min", "_not_before")

    def __init__(self, min_delay: float, max_delay: float) -> None:
        self._min = min_delay
        self._max = max_delay
        self._failures = 0
        self._not_before = 0.0

    @property
    def failing(self) -> bool:
        """Whether the latest attempt failed."""
        return self._failures > 0

    def wait(self, now: float) -> float:
        """Seconds until the next attempt is due."""
        return max(0.0, self._not_before - now)

    def failed(self, now: float) -> None:
        """An attempt failed."""
        self._failures += 1
        grown = self._min * _GROWTH ** max(0, self._failures - _EAGER)
        jitter = random.uniform(0, _JITTER)  # noqa: S311 # no secret depends on it
        # Never longer than the longest pause, never shorter than the shortest.
        self._not_before = now + max(self._min, min(grown * (1 + jitter), self._max * (1 - jitter)))

    def succeeded(self) -> None:
        """The node is there."""
        self._failures = 0
        self._not_before = 0.0
