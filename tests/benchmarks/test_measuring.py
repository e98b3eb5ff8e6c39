"""What measures waits sees them. Only lower bounds: no test depends on speed."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable

import pytest

from benchmarks.latency import longest_stall, p99
from benchmarks.placement import apart
from benchmarks.rounds import in_threads, side_by_side

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")


async def test_a_stall_is_seen_by_a_task_that_sleeps() -> None:
    async def step() -> None:
        await asyncio.sleep(0.01)
        time.sleep(0.05)  # noqa: ASYNC251 # the stall

    assert await longest_stall(lambda: step)(0) >= 45


@LINUX
async def test_a_percentile_counts_from_when_a_command_was_due() -> None:
    def step() -> Awaitable[None]:
        return asyncio.sleep(0.01)

    # One task serves 100 per second at most, and 400 fall due: the last ones wait for their turn.
    assert await p99(step, 1, 400)(0.2) >= 100


@LINUX
async def test_a_step_that_fails_is_not_swallowed() -> None:
    async def step() -> None:
        raise RuntimeError("broken")

    with pytest.raises(ExceptionGroup):
        await p99(step, 2, 1000)(0.05)


@LINUX
def test_the_processes_are_put_back() -> None:
    before = os.sched_getaffinity(0)
    if len(before) < 2:
        pytest.skip("one core")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        with apart(other.pid):
            assert os.sched_getaffinity(0).isdisjoint(os.sched_getaffinity(other.pid))
        assert os.sched_getaffinity(0) == before == os.sched_getaffinity(other.pid)
        other.communicate(b"\n")


def test_sides_take_turns_and_nobody_does_nothing() -> None:
    order: list[str] = []

    def side(name: str) -> object:
        return lambda: order.append(name)

    loads = {name: in_threads(side(name)) for name in ("a", "b")}  # type: ignore[arg-type] # a step
    figures = side_by_side(loads, rounds=2, seconds=0)
    assert order == ["a", "b", "a", "b", "b", "a"]  # warmed up, there, and back
    assert all(figure > 0 for each in figures.values() for figure in each)
