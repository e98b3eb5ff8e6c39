"""What the round trips of a node say: how long an attempt may take, whether waiting for company pays."""

from __future__ import annotations

from collections import deque

_KEPT = 512
# From here on a trip is so long that half a millisecond more is not noticed.
_LONG = 0.002
# How much of a trip may be spent on waiting for company.
_SHARE = 0.1
# The base of the trip is looked up in all samples, which takes microseconds: not each time.
_LOOK_EVERY = 64
# TCP's own weights: RFC 6298.
_ALPHA, _BETA, _VARIANCES = 1 / 8, 1 / 4, 4


class Pace:
    """Smoothed round trip and variance, as TCP computes them; seconds."""

    __slots__ = ("_count", "_max_delay", "_samples", "delay", "heard", "smoothed", "variance")

    def __init__(self, max_delay: float) -> None:
        self._max_delay = max_delay
        self._samples: deque[float] = deque(maxlen=_KEPT)
        self._count = 0
        # When the latest bytes came.
        self.heard = 0.0
        self.smoothed = 0.0
        self.variance = 0.0
        # How long a flush may wait for company.
        self.delay = 0.0

    def sample(self, took: float) -> None:
        """One request was answered after `took` seconds."""
        self._samples.append(took)
        if not self._count:
            self.smoothed, self.variance = took, took / 2
        else:
            self.variance += _BETA * (abs(self.smoothed - took) - self.variance)
            self.smoothed += _ALPHA * (took - self.smoothed)
        if self._count % _LOOK_EVERY == 0:
            # The shortest trip is the network's; longer ones wait in queues, where more waiting hurts.
            base = min(self._samples)
            self.delay = min(self._max_delay, base * _SHARE) if base > _LONG else 0.0
        self._count += 1

    def timeout(self, least: float, most: float) -> float:
        """Seconds an attempt may take: what TCP would wait before it sends again."""
        if not self._count:
            return most
        return min(most, max(least, self.smoothed + _VARIANCES * self.variance))

    def percentiles(self, *points: float) -> tuple[float, ...]:
        """The given percentiles (0 to 100) of the latest trips; zeros while there are none."""
        ordered = sorted(self._samples)
        if not ordered:
            return tuple(0.0 for _ in points)
        last = len(ordered) - 1
        return tuple(ordered[round(point / 100 * last)] for point in points)
