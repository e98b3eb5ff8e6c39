"""Asks nodes how they are while reads depend on it, for asyncio."""

from __future__ import annotations

import asyncio
import time
import weakref
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from valkeykit.topology.chart import Watch
    from valkeykit.topology.errands import Errand, Outcome

Ask: TypeAlias = "Callable[[Errand, float], Awaitable[Outcome]]"
"""Sends an errand, which may take so many seconds."""


class AsyncSurveyor:
    """One look at a time; the next one is set when it is over, or when a node fails."""

    def __init__(self, watched: Watch, ask: Ask, learnt: Callable[[], None]) -> None:
        """`learnt` makes others use it, and asks for a layout that is in doubt."""
        self._watched = watched
        self._ask = ask
        self._learnt = learnt
        self._task: asyncio.Task[None] | None = None
        self._alarm: tuple[asyncio.AbstractEventLoop, asyncio.TimerHandle] | None = None
        self._closed = False

    def watch(self) -> None:
        """Set the alarm to when nodes are to be asked, if they are."""
        wait = self._watched.due(time.monotonic())
        if wait is None or self._closed or self._runs():
            return
        loop = asyncio.get_running_loop()
        if self._alarm is not None and self._alarm[0] is loop:
            rings = self._alarm[1].when()
            if not self._alarm[1].cancelled() and loop.time() < rings <= loop.time() + wait:
                return
            self._alarm[1].cancel()
        # A client that is dropped is not held by its alarm.
        self._alarm = loop, loop.call_later(wait, _call, weakref.WeakMethod(self._begin))

    def _begin(self) -> None:
        if not self._closed and not self._runs():
            self._task = asyncio.get_running_loop().create_task(self._look())

    def _runs(self) -> bool:
        """Whether a look is being taken on this event loop."""
        task = self._task
        return task is not None and not task.done() and task.get_loop() is asyncio.get_running_loop()

    async def _look(self) -> None:
        patience, survey = self._watched.patience(), self._watched.survey()
        with suppress(StopIteration):
            errands = next(survey)
            while True:
                errands = survey.send(await asyncio.gather(*(self._timed(e, patience) for e in errands)))
        self._task = None
        self._learnt()
        self.watch()

    async def _timed(self, errand: Errand, patience: float) -> tuple[Outcome, float]:
        began = time.monotonic()
        return await self._ask(errand, patience), time.monotonic() - began

    async def aclose(self) -> None:
        """Ask no more."""
        self._closed = True
        if self._alarm is not None:
            self._alarm[1].cancel()
        if self._task is not None and self._runs():
            self._task.cancel()
            await asyncio.wait([self._task])


def _call(method: weakref.WeakMethod[Callable[[], None]]) -> None:
    """Call what is still there."""
    found = method()
    if found is not None:
        found()
