"""Asks nodes how they are while reads depend on it, for blocking callers."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from valkeykit.errors import Closed
from valkeykit.providers import fork

if TYPE_CHECKING:
    from valkeykit.providers.routing.helpers import Helpers
    from valkeykit.topology.chart import Watch
    from valkeykit.topology.errands import Errand, Outcome

Ask: TypeAlias = "Callable[[Errand, float], Outcome]"
"""Sends an errand, which may take so many seconds."""


class Surveyor:
    """One look at a time; the next one is set when it is over, or when a node fails."""

    def __init__(self, watched: Watch, ask: Ask, learnt: Callable[[], None], helpers: Helpers) -> None:
        """`learnt` makes others use it, and asks for a layout that is in doubt."""
        self._watched = watched
        self._ask = ask
        self._learnt = learnt
        self._helpers = helpers
        self._setting = fork.Lock()
        self._alarm: tuple[int, float, threading.Timer] | None = None
        self._closed = False

    def watch(self) -> None:
        """Set the alarm to when nodes are to be asked, if they are."""
        now = time.monotonic()
        wait = self._watched.due(now)
        if wait is None:
            return
        with self._setting.get():
            if self._closed or self._set_before(now + wait):
                return
            if self._alarm is not None:
                self._alarm[2].cancel()
            # A client that is dropped is not held by its alarm.
            timer = threading.Timer(wait, _call, [weakref.WeakMethod(self._look)])
            timer.name, timer.daemon = "valkeykit-survey", True
            self._alarm = fork.current.generation, now + wait, timer
            timer.start()

    def _set_before(self, due: float) -> bool:
        """Whether an alarm of this process will ring, or rings, by then."""
        if self._alarm is None or self._alarm[0] != fork.current.generation:
            return False
        return self._alarm[1] <= due and self._alarm[2].is_alive()

    def _look(self) -> None:
        patience, survey = self._watched.patience(), self._watched.survey()
        with suppress(StopIteration):
            errands = next(survey)
            while True:
                errands = survey.send(self._helpers.run([partial(self._timed, e, patience) for e in errands]))
        with self._setting.get():
            self._alarm = None
        self._learnt()
        self.watch()

    def _timed(self, errand: Errand, patience: float) -> tuple[Outcome, float]:
        began = time.monotonic()
        return self._ask(errand, patience), time.monotonic() - began

    def close(self) -> None:
        """Ask no more."""
        with self._setting.get():
            self._closed = True
            if self._alarm is not None and self._alarm[0] == fork.current.generation:
                self._alarm[2].cancel()


def _call(method: weakref.WeakMethod[Callable[[], None]]) -> None:
    """Call what is still there."""
    found = method()
    if found is not None:
        with suppress(Closed):
            found()
