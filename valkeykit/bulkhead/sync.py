"""The execution loop behind a bulkhead, for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.bulkhead.limit import Bulkhead, Turn, shorter, slack
from valkeykit.execution import steps
from valkeykit.execution import sync as loop

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.execution.core import SyncCore

R = TypeVar("R")


def run(bulkhead: Bulkhead, core: SyncCore, options: steps.Options, command: Command[R]) -> R:
    """Run one command in a place of its own."""
    turn = Turn(bulkhead)
    try:
        if not bulkhead.enter(turn):
            waited = _wait(bulkhead, turn, slack(command, options), command.name, core)
            options = shorter(options, waited)
        return loop.run(core, options, command)
    finally:
        turn.give_back()


def run_many(
    bulkhead: Bulkhead,
    core: SyncCore,
    batches: Sequence[Sequence[Command[Any]]],
    options: steps.Options,
    *,
    atomic: bool,
) -> list[Any]:
    """Run a pipeline or transaction in one place."""
    turn = Turn(bulkhead)
    try:
        if not bulkhead.enter(turn):
            waited = _wait(bulkhead, turn, options.timeout, steps.name_of(atomic=atomic), core)
            options = shorter(options, waited)
        return loop.run_many(core, batches, options, atomic=atomic)
    finally:
        turn.give_back()


def _wait(bulkhead: Bulkhead, turn: Turn, most: float, command: str, core: SyncCore) -> float:
    """Wait for a place; seconds it took. Raises `Overloaded` when none became free in time."""
    core.refuse_closed(command)
    started = monotonic()
    most = min(most, bulkhead.wait)
    if most > 0:
        gate = threading.Lock()
        gate.acquire()

        def wake() -> bool:
            gate.release()
            return True

        bulkhead.queue(turn, wake)
        gate.acquire(timeout=min(most, threading.TIMEOUT_MAX))
    waited = monotonic() - started
    if not turn.held:
        raise bulkhead.reject(command, core, waited)
    return waited
