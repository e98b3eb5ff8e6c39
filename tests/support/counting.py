"""Keys that are counted up by many at once, and what must be there in the end."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from subject import Subject, eventually

from valkeykit import errors


class Load:
    """Counts up, key by key; every acknowledged step must be there at the end."""

    def __init__(self, subject: Subject, keys: list[str], **options: Any) -> None:
        """`options` of the handle that writes."""
        self.subject = subject
        self.options = options
        assert subject.run(lambda c: c.mset(dict.fromkeys(keys, 0))) is True
        self.acknowledged = dict.fromkeys(keys, 0)
        self.unsure = dict.fromkeys(keys, 0)
        self.errors: list[tuple[float, str, Exception]] = []
        self.reads = 0
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._count, args=(key,), daemon=True) for key in keys]

    def _count(self, key: str) -> None:
        while not self._stop.is_set():
            try:
                self.subject.start(lambda c: c.with_options(**self.options).incr(key)).result()
                self.acknowledged[key] += 1
                value = int(self.subject.start(lambda c: c.get(key)).result() or 0)
                self.reads += 1
                # A replica that took over may not have heard of the last steps: fewer, never more.
                assert value <= self.acknowledged[key] + self.unsure[key]
            except errors.ValkeyKitError as error:
                self.unsure[key] += error.maybe_applied
                self.errors.append((time.monotonic(), key, error))

    def goes_on(self) -> None:
        """Wait until every key was counted up a few times more."""
        goal = {key: count + 3 for key, count in self.acknowledged.items()}
        eventually(lambda: all(self.acknowledged[key] >= goal[key] for key in goal))

    @contextmanager
    def running(self) -> Iterator[None]:
        for thread in self._threads:
            thread.start()
        try:
            yield
        finally:
            self._stop.set()
            for thread in self._threads:
                thread.join(20)
        assert not any(thread.is_alive() for thread in self._threads)

    def exact(self) -> bool:
        values = {key: int(self.subject.run(lambda c, k=key: c.get(k)) or 0) for key in self.acknowledged}
        return all(
            self.acknowledged[key] <= value <= self.acknowledged[key] + self.unsure[key]
            for key, value in values.items()
        )

    def lost(self) -> int:
        """Acknowledged steps that are not there."""
        values = {key: int(self.subject.run(lambda c, k=key: c.get(k)) or 0) for key in self.acknowledged}
        return sum(max(0, self.acknowledged[key] - value) for key, value in values.items())
