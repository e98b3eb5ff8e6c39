"""The execution loop behind a bulkhead, for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.bulkhead.limit import Bulkhead, Turn, shorter, slack
from valkeykit.execution import aio as loop
from valkeykit.execution import steps

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.execution.core import AsyncCore

R = TypeVar("R")


async def run(bulkhead: Bulkhead, core: AsyncCore, options: steps.Options, command: Command[R]) -> R:
    """Run one command in a place of its own."""
    turn = Turn(bulkhead)
    try:
        if not bulkhead.enter(turn):
            waited = await _wait(bulkhead, turn, slack(command, options), command.name, core)
            options = shorter(options, waited)
        return await loop.run(core, options, command)
    finally:
        turn.give_back()


async def run_many(
    bulkhead: Bulkhead,
    core: AsyncCore,
    batches: Sequence[Sequence[Command[Any]]],
    options: steps.Options,
    *,
    atomic: bool,
) -> list[Any]:
    """Run a pipeline or transaction in one place."""
    turn = Turn(bulkhead)
    try:
        if not bulkhead.enter(turn):
            waited = await _wait(bulkhead, turn, options.timeout, steps.name_of(atomic=atomic), core)
            options = shorter(options, waited)
        return await loop.run_many(core, batches, options, atomic=atomic)
    finally:
        turn.give_back()


async def _wait(bulkhead: Bulkhead, turn: Turn, most: float, command: str, core: AsyncCore) -> float:
    """Wait for a place; seconds it took. Raises `Overloaded` when none became free in time."""
    core.refuse_closed(command)
    started = monotonic()
    most = min(most, bulkhead.wait)
    if most > 0:
        gate = asyncio.Event()
        here = asyncio.get_running_loop()

        def wake() -> bool:
            try:
                here.call_soon_threadsafe(gate.set)
            except RuntimeError:  # the loop was closed: nobody waits there any more
                return False
            return True

        bulkhead.queue(turn, wake)
        with suppress(TimeoutError):
            async with asyncio.timeout(None if most == math.inf else most):
                await gate.wait()
    waited = monotonic() - started
    if not turn.held:
        raise bulkhead.reject(command, core, waited)
    return waited
