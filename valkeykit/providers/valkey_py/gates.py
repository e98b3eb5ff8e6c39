"""Who may dial a node, and when: two at a time, one while it does not answer, with pauses in between.

A dial that fails also fails everybody who waits for a turn: a queue of doomed dials would outlast
their callers.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults, fork
from valkeykit.providers.backoff import Backoff
from valkeykit.providers.pool import taker, tokens

if TYPE_CHECKING:
    from valkeykit.config import Config

L = TypeVar("L")
_AT_ONCE = 2


class _Outcomes:
    """What became of the dials so far."""

    def __init__(self, config: Config) -> None:
        self.node = config.node
        self.backoff = Backoff(config.reconnect.min_delay, config.reconnect.max_delay)
        self.closed = False
        # Whether the node was ever reached: then a silent dial is one to give up soon.
        self.reached = False
        self._failures = 0
        self._refusal: ValkeyKitError | None = None

    def check(self, seen: int) -> None:
        """Raise if there is no use in dialling any more: closed, or a dial failed since `seen`."""
        if self.closed:
            raise faults.closed(self.node)
        if self._failures != seen and self._refusal is not None:
            raise self._refusal.again()

    def failed(self, error: ValkeyKitError) -> None:
        """A dial failed."""
        self.backoff.failed(time.monotonic())
        self._refusal = error.again()
        self._failures += 1

    def succeeded(self) -> None:
        """A dial succeeded."""
        self.backoff.succeeded()
        self._refusal = None
        self.reached = True


class Gate(_Outcomes):
    """For threads; one per transport and process."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self.generation = fork.current.generation
        # Rights that no interrupt can lose.
        self._turns = tokens(_AT_ONCE)
        self._alone = tokens(1)

    def dial(self, once: Callable[[float], L], deadline: float) -> L:
        """Dial when it is due."""
        seen = self._failures
        turn = alone = None
        try:
            turn = self._take(self._turns, deadline)
            self.check(seen)
            if self.backoff.failing:
                alone = self._take(self._alone, deadline)
                self.check(seen)
                self._pause(deadline)
                self.check(seen)
            return self._dial(once, deadline)
        finally:
            del turn, alone  # an error's traceback holds this frame, and would hold the turn for as long

    def _take(self, rights: SimpleQueue[type], deadline: float) -> object:
        left = max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))
        try:
            return next(taker(partial(rights.get, True, left)))
        except Empty:
            raise faults.out_of_time(self.node, sent=False) from None

    def _pause(self, deadline: float) -> None:
        pause = self.backoff.wait(time.monotonic())
        if pause:
            time.sleep(max(0.0, min(pause, deadline - time.monotonic())))
        faults.remaining(deadline, self.node)

    def _dial(self, once: Callable[[float], L], deadline: float) -> L:
        try:
            link = once(deadline)
        except ValkeyKitError as error:
            if time.monotonic() < deadline:  # else it says more of the caller than of the node
                self.failed(error)
            raise
        self.succeeded()
        return link


class AsyncGate(_Outcomes):
    """For tasks; one per transport and event loop. A deadline cancels the task that waits here."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self._turns = asyncio.Semaphore(_AT_ONCE)
        self._alone = asyncio.Lock()

    async def dial(self, once: Callable[[], Awaitable[L]]) -> L:
        """Dial when it is due."""
        seen = self._failures
        async with self._turns:
            self.check(seen)
            if not self.backoff.failing:
                return await self._dial(once)
            async with self._alone:
                self.check(seen)
                await asyncio.sleep(self.backoff.wait(time.monotonic()))
                self.check(seen)
                return await self._dial(once)

    async def _dial(self, once: Callable[[], Awaitable[L]]) -> L:
        try:
            link = await once()
        except ValkeyKitError as error:
            self.failed(error)
            raise
        self.succeeded()
        return link
