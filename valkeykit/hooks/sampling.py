"""A hook that is told of a share of the commands only."""

from __future__ import annotations

import random
from typing import final

from valkeykit.errors import ArgumentError
from valkeykit.hooks.chain import Hook
from valkeykit.hooks.events import EVERY, CommandEnd, CommandStart, Event, PipelineEnd, PipelineStart


@final
class Sampled:
    """Hands a share of the commands and pipelines to `hook`, and every other event; see `sampled`."""

    def __init__(self, hook: Hook, rate: float, *, failures: bool = True, seed: int | None = None) -> None:
        if isinstance(rate, bool) or not 0 <= rate <= 1:
            raise ArgumentError("rate must be between 0 and 1")
        self.wants: tuple[type[Event], ...] = getattr(hook, "wants", EVERY)
        self._hook, self._rate, self._failures = hook, rate, failures
        self._draw = random.Random(seed).random  # noqa: S311 # no secret depends on it
        # Calls that were chosen at their start, by identity: their ends follow.
        self._chosen: dict[int, object] = {}
        self._pairs = CommandStart in self.wants, PipelineStart in self.wants

    def __call__(self, event: Event) -> None:
        """Decide at the start of a call; its end has the same fate, unless it failed."""
        if isinstance(event, CommandStart | PipelineStart):
            chosen = self._draw() < self._rate
            if chosen:
                self._chosen[id(event.call)] = event.call
        elif isinstance(event, CommandEnd | PipelineEnd):
            chosen = self._ends(event) or (self._failures and event.error is not None)
        else:
            chosen = True
        if chosen:
            self._hook(event)

    def _ends(self, event: CommandEnd | PipelineEnd) -> bool:
        if self._pairs[isinstance(event, PipelineEnd)]:
            return self._chosen.pop(id(event.call), None) is not None
        return self._draw() < self._rate

    def __repr__(self) -> str:
        return f"sampled({self._hook!r}, {self._rate})"


def sampled(hook: Hook, rate: float, *, failures: bool = True, seed: int | None = None) -> Sampled:
    """`hook` for one command or pipeline in ``1 / rate``, chosen at random, start and end together.

    Those that failed are always told of (their end alone if they were not chosen) unless `failures`
    is False, and so is everything that is not about commands. `seed` makes the choice repeatable.
    Raises `ArgumentError` for a rate that is not between 0 and 1.
    """
    return Sampled(hook, rate, failures=failures, seed=seed)
