"""Two loads side by side: rounds of one and the other in turn, so that a slow moment hits both."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Awaitable, Callable
from statistics import median
from typing import TypeAlias

from attrs import frozen

Step: TypeAlias = Callable[[], object]
AsyncStep: TypeAlias = Callable[[], Awaitable[object]]
Timed: TypeAlias = Callable[[float], float]
AsyncTimed: TypeAlias = Callable[[float], Awaitable[float]]


@frozen
class Pair:
    """What the rounds of both sides gave, in operations per second."""

    bare: tuple[float, ...]
    ours: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """Ours over bare: the median over rounds, each compared with its neighbour in time."""
        return median(ours / bare for bare, ours in zip(self.bare, self.ours, strict=True))

    @property
    def medians(self) -> tuple[float, float]:
        """The median round of each side."""
        return median(self.bare), median(self.ours)


def side_by_side(bare: Timed, ours: Timed, rounds: int, seconds: float) -> Pair:
    """Warm both up, then measure them in turn."""
    for load in (bare, ours):
        load(seconds / 2)
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for load, figures in zip((bare, ours), found, strict=True):
            gc.collect()
            figures.append(load(seconds))
    return Pair(tuple(found[0]), tuple(found[1]))


async def side_by_side_async(bare: AsyncTimed, ours: AsyncTimed, rounds: int, seconds: float) -> Pair:
    """The same on the running loop."""
    for load in (bare, ours):
        await load(seconds / 2)
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for load, figures in zip((bare, ours), found, strict=True):
            gc.collect()
            figures.append(await load(seconds))
    return Pair(tuple(found[0]), tuple(found[1]))


def in_threads(step: Step, threads: int = 1, commands: int = 1) -> Timed:
    """Operations per second of `threads` that repeat `step`, which runs `commands` at once."""

    def work(end: float, counts: list[int]) -> None:
        count = 0
        while time.perf_counter() < end:
            step()
            count += 1
        counts.append(count)

    def timed(seconds: float) -> float:
        counts: list[int] = []
        start = time.perf_counter()
        end = start + seconds
        others = [threading.Thread(target=work, args=(end, counts)) for _ in range(threads - 1)]
        for thread in others:
            thread.start()
        work(end, counts)
        for thread in others:
            thread.join()
        return commands * sum(counts) / (time.perf_counter() - start)

    return timed


def in_tasks(step: AsyncStep, tasks: int = 1, commands: int = 1) -> AsyncTimed:
    """The same with tasks."""

    async def work(end: float) -> int:
        count = 0
        while time.perf_counter() < end:
            await step()
            count += 1
        return count

    async def timed(seconds: float) -> float:
        start = time.perf_counter()
        end = start + seconds
        counts = await asyncio.gather(*(work(end) for _ in range(tasks)))
        return commands * sum(counts) / (time.perf_counter() - start)

    return timed
