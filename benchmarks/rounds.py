"""Loads side by side: rounds of one and the others in turn, so that a slow moment hits all."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TypeAlias

Step: TypeAlias = Callable[[], object]
AsyncStep: TypeAlias = Callable[[], Awaitable[object]]
Timed: TypeAlias = Callable[[float], float]
AsyncTimed: TypeAlias = Callable[[float], Awaitable[float]]
Figures: TypeAlias = dict[str, list[float]]
"""By side, one figure per round."""


def side_by_side(loads: Mapping[str, Timed], rounds: int, seconds: float) -> Figures:
    """Warm all up, then measure them in turn; every second round in the other order."""
    for load in loads.values():
        load(seconds / 2)
    found: dict[str, list[float]] = {side: [] for side in loads}
    for order in _orders(loads, rounds):
        for side in order:
            gc.collect()
            found[side].append(loads[side](seconds))
    return found


async def side_by_side_async(loads: Mapping[str, AsyncTimed], rounds: int, seconds: float) -> Figures:
    """The same on the running loop."""
    for load in loads.values():
        await load(seconds / 2)
    found: dict[str, list[float]] = {side: [] for side in loads}
    for order in _orders(loads, rounds):
        for side in order:
            gc.collect()
            found[side].append(await loads[side](seconds))
    return found


def _orders(sides: Iterable[str], rounds: int) -> list[list[str]]:
    # Back and forth, so that nobody always follows the same neighbour.
    there = list(sides)
    return [there if number % 2 == 0 else there[::-1] for number in range(rounds)]


def in_threads(step: Step, threads: int = 1, commands: int = 1) -> Timed:
    """Operations per second of `threads` that repeat `step`, which runs `commands` at once."""

    def work(end: float, counts: list[int]) -> None:
        count = 0
        while not count or time.perf_counter() < end:
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
        while not count or time.perf_counter() < end:
            await step()
            count += 1
        return count

    async def timed(seconds: float) -> float:
        start = time.perf_counter()
        end = start + seconds
        counts = await asyncio.gather(*(work(end) for _ in range(tasks)))
        return commands * sum(counts) / (time.perf_counter() - start)

    return timed
