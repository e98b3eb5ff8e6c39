"""What both monitors do: keep the latest report, tell of changes, pause."""

from __future__ import annotations

import random
from collections.abc import Callable, Generator
from contextlib import contextmanager

from valkeykit.health.report import Health


class Monitor:
    """Keeps the latest report."""

    def __init__(self, first: Health, on_change: Callable[[Health], object] | None) -> None:
        self.latest = first
        """The report of the latest check."""
        self._on_change = on_change

    def note(self, report: Health) -> None:
        """Keep a report, and tell when it is news."""
        before, self.latest = self.latest, report
        if self._on_change is not None and report.condition != before.condition:
            self._on_change(report)

    @staticmethod
    def pause(interval: float) -> float:
        """Seconds until the next check: a tenth more or less, so that many clients do not ask at once."""
        return interval * random.uniform(0.9, 1.1)  # noqa: S311 # no secret depends on it

    @contextmanager
    def logged(self) -> Generator[None]:
        """Whatever goes wrong in a callback does not end the monitor."""
        try:
            yield
        except Exception:  # it is the callback's, and told once per check
            import logging  # noqa: PLC0415 # only those with such a callback wait for it

            logging.getLogger("valkeykit").exception("a health monitor's check or on_change raised")
