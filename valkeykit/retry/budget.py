"""How many repetitions a client may ask of servers, so that an outage is not multiplied."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from valkeykit.errors import ArgumentError


class Budget:
    """A bucket of `size` tokens that gains `per_second`; each repetition takes one.

    Shared by all calls of a client, from any thread. `clock` tells seconds that never go back.
    """

    def __init__(
        self, size: float = 100.0, per_second: float = 50.0, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        if not (size >= 1 and per_second >= 0):
            raise ArgumentError("a retry budget needs size >= 1 and per_second >= 0")
        self.size = float(size)
        self.per_second = float(per_second)
        self._clock = clock
        self._lock = threading.Lock()
        self._tokens = self.size
        self._counted_at = clock()

    def take(self) -> bool:
        """Take a token; False when there is none."""
        with self._lock:
            self._fill()
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True

    @property
    def left(self) -> float:
        """Tokens in the bucket now."""
        with self._lock:
            self._fill()
            return self._tokens

    def _fill(self) -> None:
        now = self._clock()
        self._tokens = min(self.size, self._tokens + (now - self._counted_at) * self.per_second)
        self._counted_at = now

    def __repr__(self) -> str:
        return f"<Budget of {self.size:g}, {self.per_second:g} per second>"
