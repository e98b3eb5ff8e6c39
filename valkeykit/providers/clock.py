"""Deadlines around awaited I/O, for drivers whose calls have none of their own.

One timer per event loop serves every call: it stands at the earliest deadline and, when it fires,
cancels the calls that are late. `asyncio.timeout` costs one timer per call, which is several times
the price of everything else that happens around a call.
"""

from __future__ import annotations

import asyncio
import math
import time
from asyncio import current_task
from collections.abc import Callable
from types import TracebackType
from typing import Self

from valkeykit.errors import DeadlineExceeded
from valkeykit.providers import faults


class Watch:
    """The timer of one event loop."""

    __slots__ = ("_at", "_live", "_timer")

    def __init__(self) -> None:
        self._live: dict[Clock, None] = {}
        self._at = math.inf
        self._timer: asyncio.TimerHandle | None = None

    def add(self, clock: Clock, left: float) -> None:
        """Watch a call that has `left` seconds."""
        self._live[clock] = None
        if clock.deadline < self._at:
            self._arm(clock.deadline, left)

    def remove(self, clock: Clock) -> None:
        """The call is over."""
        del self._live[clock]

    def _arm(self, deadline: float, left: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._at = deadline
        self._timer = asyncio.get_running_loop().call_later(left, self._sweep)

    def _sweep(self) -> None:
        self._timer, self._at = None, math.inf
        now, earliest = time.monotonic(), math.inf
        for clock in list(self._live):
            if clock.deadline <= now:
                clock.expire()
            elif clock.deadline < earliest:
                earliest = clock.deadline
        if earliest < math.inf:
            self._arm(earliest, earliest - now)


class Clock:
    """``with Clock(watch, deadline, node) as clock``: `DeadlineExceeded` when the time is over.

    Set `clock.sent` once the driver was handed the command: from then on it may have been applied.
    `clock.late` makes another error while something of its own is waited for.
    """

    __slots__ = ("_cancelling", "_expired", "_node", "_task", "_watch", "deadline", "late", "sent")

    def __init__(self, watch: Watch, deadline: float, node: str) -> None:
        self._watch = watch
        self._node = node
        self._expired = False
        self.deadline = deadline
        self.sent = False
        self.late: Callable[[], DeadlineExceeded] | None = None

    def __enter__(self) -> Self:
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise faults.out_of_time(self._node, sent=False)
        self._task = current_task()
        self._cancelling = self._task.cancelling() if self._task is not None else 0
        self._watch.add(self, left)
        return self

    def expire(self) -> None:
        """End the call: its task is cancelled, and `__exit__` turns that into `DeadlineExceeded`."""
        if not self._expired and self._task is not None:
            self._expired = True
            self._task.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._watch.remove(self)
        if not self._expired or self._task is None:
            return
        # Someone else may have cancelled the task too: then it stays cancelled.
        if self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            error = faults.out_of_time(self._node, sent=self.sent) if self.late is None else self.late()
            raise error from None
