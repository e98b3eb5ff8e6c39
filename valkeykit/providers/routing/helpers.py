"""Threads that talk to further nodes while the caller talks to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from valkeykit.providers import fork

R = TypeVar("R")

_MOST = 32
# Where enough have answered, the others may have answered, too.
LINGER = 0.02


class Helpers:
    """Made when a call first needs more than one node."""

    def __init__(self) -> None:
        self._lock = fork.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._generation = fork.current.generation

    def run(self, work: Sequence[Callable[[], R]]) -> list[R]:
        """Do all of it side by side; the results in order."""
        if len(work) < 2:
            return [one() for one in work]
        others = [self._begin(one) for one in work[1:]]
        mine = work[0]()
        return [mine, *(finish() for finish in others)]

    def until(
        self, work: Sequence[Callable[[], R]], good: Callable[[R], bool], enough: int
    ) -> list[R | None]:
        """Do it side by side until `enough` results are good, and a moment longer; None for the rest."""
        if len(work) < 2:
            return [one() for one in work]
        every = [self._submit(one) for one in work]
        pending, found = set(every), 0
        while pending and found < enough:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            found += sum(good(future.result()) for future in done)
        wait(pending, timeout=LINGER)
        return [future.result() if future.done() else None for future in every]

    def _submit(self, one: Callable[[], R]) -> Future[R]:
        try:
            return self._ready().submit(one)
        except RuntimeError:  # as below
            done: Future[R] = Future()
            done.set_result(one())
            return done

    def _begin(self, one: Callable[[], R]) -> Callable[[], R]:
        try:
            return self._ready().submit(one).result
        except RuntimeError:  # closed meanwhile: the caller does it, and hears what becomes of it
            return one

    def _ready(self) -> ThreadPoolExecutor:
        with self._lock.get():
            if self._pool is None or self._generation != fork.current.generation:
                # Threads stay with the parent of a fork.
                self._generation = fork.current.generation
                self._pool = ThreadPoolExecutor(_MOST, "valkeykit-nodes")
            return self._pool

    def close(self) -> None:
        """Let the threads end when they are done."""
        with self._lock.get():
            pool, self._pool = self._pool, None
            ours = self._generation == fork.current.generation
        # Of a parent's threads nothing is here but locks, which may be held for ever.
        if pool is not None and ours:
            pool.shutdown(wait=False)
