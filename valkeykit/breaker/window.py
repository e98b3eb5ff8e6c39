"""How calls went lately: counts by slices of time, so that a busy node costs no more than an idle one."""

from __future__ import annotations

from collections import deque
from typing import final

_SLICES = 10


class _Slice:
    __slots__ = ("begins", "calls", "failed", "slow")

    def __init__(self, begins: float) -> None:
        self.begins = begins
        self.calls = self.failed = self.slow = 0


@final
class Window:
    """Outcomes of the last `seconds`, forgotten a tenth of them at a time."""

    __slots__ = ("_calls", "_failed", "_length", "_seconds", "_slices", "_slow")

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._length = seconds / _SLICES
        self._slices: deque[_Slice] = deque()
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._slices.clear()
        self._calls = self._failed = self._slow = 0

    def add(self, now: float, *, failed: bool = False, slow: bool = False) -> None:
        """Note how a call went."""
        slices = self._slices
        if not slices or now - slices[-1].begins >= self._length:
            slices.append(_Slice(now))
        latest = slices[-1]
        latest.calls += 1
        latest.failed += failed
        latest.slow += slow
        self._calls += 1
        self._failed += failed
        self._slow += slow
        while slices[0].begins <= now - self._seconds:
            gone = slices.popleft()
            self._calls -= gone.calls
            self._failed -= gone.failed
            self._slow -= gone.slow

    def too_many(self, least: int, rate: float, slow_rate: float) -> bool:
        """Whether, of `least` calls or more, a share of `rate` failed or one of `slow_rate` was slow."""
        calls = self._calls
        return calls >= least and (self._failed >= rate * calls or self._slow >= slow_rate * calls)
