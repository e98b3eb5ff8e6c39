"""A clock that moves when it is told to."""

from __future__ import annotations

import math
from typing import final

from valkeykit.errors import ArgumentError


@final
class FakeClock:
    """For whatever takes a `clock`: ``CircuitBreaker(clock=clock)``, ``Budget(clock=clock)``."""

    def __init__(self, now: float = 0.0) -> None:
        self._now = now

    def __call__(self) -> float:
        """Seconds."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass. Raises `ArgumentError` for less than nothing: such clocks never go back."""
        if not 0 <= seconds < math.inf:
            raise ArgumentError("a clock advances by 0 seconds or more")
        self._now += seconds
