"""Measures the rows of one section once, in a process of its own: ``python -m benchmarks.section async …``.

A process for each section and run: GLIDE serves one event loop per process, and no section inherits
the memory of another. Prints one JSON object per row.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from types import MappingProxyType
from typing import Any

from benchmarks import sides
from benchmarks.latency import longest_stall, offered_rate, p99
from benchmarks.placement import apart
from benchmarks.rounds import (
    AsyncTimed,
    Figures,
    in_tasks,
    in_threads,
    side_by_side,
    side_by_side_async,
)
from benchmarks.rows import ROWS, Kind, Row
from benchmarks.settings import Target
from valkeykit.errors import ConfigError

CALLERS: Mapping[str, int] = MappingProxyType(
    {"sync": 32, "async": 100, "many": 1000, "uvloop": 100, "cluster": 100}
)
"""The sections of this file, with the most callers that any of their rows has."""


def _measure(row: Row, opened: sides.Opened, options: argparse.Namespace) -> Figures:
    steps = {side: row.load.step(_calls(opened, side)) for side in row.sides}
    for step in steps.values():
        row.load.require_right(step())
    loads = {side: in_threads(step, row.callers, row.load.commands) for side, step in steps.items()}
    return side_by_side(loads, _rounds(row, options), options.seconds)


async def _measure_async(row: Row, opened: sides.Opened, options: argparse.Namespace) -> Figures:
    calls = {side: _calls(opened, side) for side in row.sides}
    for side in row.sides:
        row.load.require_right(await row.load.step(calls[side])())
    seconds = options.seconds * (2 if row.kind is Kind.LATENCY else 1)  # a percentile needs more
    return await side_by_side_async(await _loads(row, calls, seconds), _rounds(row, options), seconds)


async def _loads(row: Row, calls: Mapping[str, Any], seconds: float) -> dict[str, AsyncTimed]:
    steps = {side: row.load.step(each) for side, each in calls.items()}
    queue = row.load.queue
    if row.kind is Kind.STALL and queue is not None:
        return {side: longest_stall(partial(queue, each)) for side, each in calls.items()}
    if row.kind is Kind.LATENCY:
        rate = await offered_rate(steps, row.callers, seconds / 2)
        return {side: p99(step, row.callers, rate) for side, step in steps.items()}
    return {side: in_tasks(step, row.callers, row.load.commands) for side, step in steps.items()}


def _rounds(row: Row, options: argparse.Namespace) -> int:
    # Threads that contend for the interpreter, and percentiles, differ most from round to round.
    unsteady = row.kind is Kind.LATENCY or (row.section == "sync" and row.callers > 1)
    rounds: int = options.rounds
    return 2 * rounds if unsteady else rounds


def _calls(opened: sides.Opened, side: str) -> Any:
    calls = opened[side]
    if isinstance(calls, ConfigError):
        raise calls
    return calls


def _placed(row: Row, options: argparse.Namespace) -> AbstractContextManager[None]:
    # Many callers never wait for a wake-up, and the threads of a driver may need every core.
    return apart(options.server) if row.callers == 1 else nullcontext()


def _settle() -> None:
    # The drivers' modules are not garbage of anybody's commands: collections need not walk them.
    gc.collect()
    gc.freeze()


def _tell(row: Row, **found: object) -> None:
    print(json.dumps({"title": row.title, **found}), flush=True)


def _tell_error(row: Row, error: Exception) -> None:
    # One side that fails must not cost the rest of the table.
    kind = "unavailable" if isinstance(error, ConfigError | NotImplementedError) else "failed"
    _tell(row, **{kind: f"{type(error).__name__}: {error}"})


def _run(rows: Sequence[Row], target: Target, options: argparse.Namespace) -> None:
    with sides.opened(_names(rows), target) as opened:
        _settle()
        for row in rows:
            try:
                with _placed(row, options):
                    rounds = _measure(row, opened, options)
                _tell(row, rounds=rounds)
            except Exception as error:  # noqa: BLE001 # told in the row's place
                _tell_error(row, error)


async def _run_async(rows: Sequence[Row], target: Target, options: argparse.Namespace) -> None:
    async with sides.opened_async(_names(rows), target) as opened:
        _settle()
        for row in rows:
            try:
                with _placed(row, options):
                    rounds = await _measure_async(row, opened, options)
                _tell(row, rounds=rounds)
            except Exception as error:  # noqa: BLE001 # told in the row's place
                _tell_error(row, error)


def _names(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(side for row in rows for side in row.sides))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.section")
    parser.add_argument("section", choices=CALLERS)
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--cluster", default="", help="a seed of the cluster, for rows about one")
    parser.add_argument("--server", type=int, required=True, help="its process id")
    parser.add_argument("--provider", required=True)
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    parser.add_argument("--only", default="")
    return parser.parse_args()


def _loop(section: str) -> asyncio.AbstractEventLoop:
    if section == "uvloop":
        import uvloop

        return uvloop.new_event_loop()
    return asyncio.new_event_loop()


def main() -> None:
    """Run the section's rows."""
    options = _arguments()
    section: str = options.section
    target = Target(
        options.host, options.port, options.server, options.provider, CALLERS[section], options.cluster
    )
    rows = [row for row in ROWS if row.section == section and row.is_chosen(options.only)]
    rows = [row for row in rows if row.waits is None]
    if section == "sync":
        _run(rows, target, options)
    else:
        with asyncio.Runner(loop_factory=lambda: _loop(section)) as runner:
            runner.run(_run_async(rows, target, options))


if __name__ == "__main__":
    main()
