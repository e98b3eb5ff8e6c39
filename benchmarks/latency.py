"""What a caller waits: the 99th percentile at a fixed load, and the longest stall of the event loop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from statistics import median, quantiles

from benchmarks.bars import PEERS
from benchmarks.rounds import AsyncStep, AsyncTimed, in_tasks
from benchmarks.timer import ticking

LOAD = 0.6
"""The offered load, as a part of what the slowest peer can do at most."""

_BEAT = 0.001
_MILLI = 1000


async def offered_rate(steps: Mapping[str, AsyncStep], tasks: int, seconds: float) -> float:
    """Commands per second that every peer can serve: a part of the slowest one's throughput."""
    most: list[float] = []
    for side in PEERS:
        load = in_tasks(steps[side], tasks)
        most.append(median([await load(seconds) for _ in range(3)]))
    return LOAD * min(most)


def p99(step: AsyncStep, tasks: int, rate: float) -> AsyncTimed:
    """Milliseconds from when a command was due to its reply, for the slowest in a hundred.

    The load is open: commands fall due at a steady rate, whether earlier ones are answered or not,
    and one that waits for a free task is waiting. So a client that stalls cannot hide it.
    """

    async def timed(seconds: float) -> float:
        waits = await _open_loop(step, tasks, 1 / rate, seconds)
        return quantiles(waits, n=100)[-1] * _MILLI

    return timed


async def _open_loop(step: AsyncStep, tasks: int, interval: float, seconds: float) -> list[float]:
    due: asyncio.Queue[float | None] = asyncio.Queue()
    waits: list[float] = []
    last = 0.0

    async def work() -> None:
        while (since := await due.get()) is not None:
            await step()
            waits.append(time.monotonic() - since)

    def on_ticks(count: int) -> None:
        nonlocal last
        for _ in range(count):
            last += interval
            due.put_nowait(last)

    async with asyncio.TaskGroup() as workers:
        for _ in range(tasks):
            workers.create_task(work())
        await asyncio.sleep(0)  # all wait for work before the first falls due
        with ticking(interval, on_ticks) as last:
            await asyncio.sleep(seconds)
        for _ in range(tasks):
            due.put_nowait(None)  # what is due is still answered, then they end
    return waits


def longest_stall(queue: Callable[[], AsyncStep]) -> AsyncTimed:
    """Milliseconds by which a step made a task late that sleeps, at the longest; runs it once.

    A sleeping task, because that is who suffers: the loop serves what became readable first, so a
    sleeper waits for two stalls in a row where a task that never sleeps would run between them.
    `queue` makes the step and is not counted.
    """

    async def timed(_: float) -> float:
        step = queue()
        longest = 0.0

        async def beat() -> None:
            nonlocal longest
            last = time.perf_counter()
            while True:
                await asyncio.sleep(_BEAT)
                now = time.perf_counter()
                longest = max(longest, now - last - _BEAT)
                last = now

        heart = asyncio.create_task(beat())
        await asyncio.sleep(0)
        await step()
        await asyncio.sleep(2 * _BEAT)  # one more beat, which sees a stall at the end
        heart.cancel()
        return longest * _MILLI

    return timed
