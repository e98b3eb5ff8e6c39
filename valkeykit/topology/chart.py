"""What is known of the nodes, shared by all callers of a client, and when they may be asked again."""

from __future__ import annotations

import random
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import TypeAlias

from attrs import frozen

from valkeykit.errors import ValkeyKitError
from valkeykit.topology.errands import Outcome, Step
from valkeykit.topology.layout import Layout
from valkeykit.topology.reading import Reading, Survey

# Clients that were started together must not ask together.
_JITTER = 0.25

Made: TypeAlias = tuple[str, bool]
"""The address of a node that there are connections to, and whether they are for reads from a replica."""

Inquiry: TypeAlias = "Generator[Step, Sequence[Outcome], ValkeyKitError | None]"


@frozen
class Watch:
    """Something to look at.

    Attributes:
        due: takes the time; seconds until the next look, None while there is nothing to see.
        survey: the look, as a flow.
        patience: seconds that an answer may take.
    """

    due: Callable[[float], float | None]
    survey: Callable[[], Survey]
    patience: Callable[[], float]


class Chart(ABC):
    """No I/O: transports ask `inquire` whom to ask, and tell it what they hear."""

    patient = False
    """Whether calls wait, as long as they may, while nobody is known who could take them; and whether
    connections to nodes that are of no use are dropped at once, with the calls on them."""

    def __init__(self, pause: float, reading: Reading | None = None) -> None:
        self.layout = Layout()
        self.reading = reading or Reading()
        # Something happened that the layout does not explain.
        self.suspect = False
        self._pause = pause
        self._asked = 0.0
        self._next = 0.0

    def left(self, made: Iterable[Made]) -> list[Made]:
        """Of the nodes that connections were made to, those that are of no use any more."""
        nodes = set(self.layout.nodes)
        return [each for each in made if each[0] not in nodes]

    def wait(self, now: float) -> float:
        """Seconds until the nodes may be asked again."""
        return max(0.0, self._next - now)

    def asking(self, now: float) -> None:
        """Somebody asks now."""
        self.suspect = False
        self._asked = now
        self._next = now + self._pause * (1 + random.random() * _JITTER)  # noqa: S311 # no secret depends on it

    def watches(self) -> tuple[Watch, ...]:
        """What is to be looked at in the background, each by itself."""
        return (Watch(self.due, self.survey, lambda: self.reading.patience),)

    def gave_way(self, address: str) -> bool:  # noqa: ARG002 # as charts know it
        """Whether another node does the work of this one: calls that wait for it wait in vain."""
        return self.patient

    def survey(self) -> Survey:
        """Ask nodes how they are, and see whether the layout is old."""
        yield from self.reading.survey(self.layout)
        self.age(time.monotonic())

    def due(self, now: float) -> float | None:
        """Seconds until somebody is to look at nodes, or for an old layout; None if nothing depends on it."""
        wait = self.reading.wait(now)
        if not (self.reading.apart and self.layout.shards):
            return wait
        old = max(0.0, self._asked + self.reading.settings.refresh_interval - now)
        return old if wait is None else min(wait, old)

    def age(self, now: float) -> None:
        """An old layout is in doubt where replicas are read from: they come and go without a word."""
        if self.reading.apart and now >= self._asked + self.reading.settings.refresh_interval:
            self._asked = now
            self.suspect = True

    def doubt(self, outcome: object, node: str | None) -> None:
        """What a node failed with may mean that others do its work by now."""
        if isinstance(outcome, ValkeyKitError):
            reaction = self.reading.failover.strategy(outcome)
            self.suspect = self.suspect or reaction.ask
            if reaction.avoid and node is not None:
                self.reading.failed(node)

    @abstractmethod
    def inquire(self) -> Inquiry:
        """Whom to ask what; at the end, why nothing was learnt, or None."""
