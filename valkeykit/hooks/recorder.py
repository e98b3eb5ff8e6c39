"""A hook that keeps what it is told, for tests."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TypeVar, final

from valkeykit.errors import ArgumentError
from valkeykit.hooks.events import CommandEnd, Event, RetryScheduled

E = TypeVar("E", bound=Event)


@final
class Recorder:
    """Keeps the first `limit` events in order: ``hooks=[recorder]``, then ask it.

    Events keep the arguments and replies of their commands alive; `clear` lets go of them. Safe to
    share by threads, loops and clients.
    """

    def __init__(self, limit: int = 100_000) -> None:
        if limit < 1:
            raise ArgumentError("limit of a recorder must be 1 or more")
        self._limit = limit
        self._lock = threading.Lock()
        self._events: list[Event] = []
        self.dropped = 0
        """Events that came after the limit was reached."""

    def __call__(self, event: Event) -> None:
        """Keep the event."""
        with self._lock:
            if len(self._events) < self._limit:
                self._events.append(event)
            else:
                self.dropped += 1

    @property
    def events(self) -> Sequence[Event]:
        """All of them, oldest first."""
        with self._lock:
            return tuple(self._events)

    def of(self, *kinds: type[E]) -> Sequence[E]:
        """Those of some kinds: ``recorder.of(Connected)``."""
        return tuple(event for event in self.events if isinstance(event, kinds))

    @property
    def commands(self) -> Sequence[str]:
        """Names of the commands that ended, in the order of their ends. Pipelines are not among them."""
        return tuple(event.command for event in self.of(CommandEnd))

    @property
    def retries(self) -> Sequence[str]:
        """Names of the commands that were tried again, once for each further attempt."""
        return tuple(event.command for event in self.of(RetryScheduled))

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._events.clear()
            self.dropped = 0

    def __repr__(self) -> str:
        return f"<Recorder of {len(self.events)} events>"
