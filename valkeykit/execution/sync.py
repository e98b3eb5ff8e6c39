"""The execution loop for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.command import Batch, Call, Command
from valkeykit.errors import ValkeyKitError
from valkeykit.execution import steps
from valkeykit.hooks import CommandStart

if TYPE_CHECKING:
    from valkeykit.execution.core import SyncCore
    from valkeykit.types import Raw

R = TypeVar("R")
C = TypeVar("C", bound=Call)


def run(core: SyncCore, command: Command[R], options: steps.Options) -> R:
    """Run one command: raw reply in, exact value out."""
    if command.info.stateful:
        steps.refuse_state(command, session=core.session)
    if core.prefix is not None:
        command = core.prefix.apply(command)
    deadline = time.monotonic() + steps.budget(command, options)
    transport = core.ready or core.open()
    send, node = transport.execute, transport.node
    if core.observed:
        reply = _attempts(core, node, send, command, deadline, options)
    else:
        try:
            reply = send(command, deadline)
        except Exception as error:  # noqa: BLE001 # steps decides what becomes of it
            reply = _attempts(core, node, send, command, deadline, options, error)
    return steps.decode(reply, command, core.codec, node)


def run_many(
    core: SyncCore,
    batches: Sequence[Sequence[Command[Any]]],
    options: steps.Options,
    *,
    atomic: bool,
) -> list[Any]:
    """Run a pipeline, batch by batch, or a transaction: one value or error per command."""
    deadline = time.monotonic() + steps.budget_many(batches, options)
    transport = core.ready or core.open()

    def send(batch: Batch, deadline: float) -> list[Raw]:
        return transport.execute_many(batch.commands, atomic=batch.atomic, deadline=deadline)

    values: list[Any] = []
    for commands in batches:
        batch = Batch(steps.prefixed(commands, core.prefix), atomic=atomic)
        try:
            replies = _attempts(core, transport.node, send, batch, deadline, options)
        except ValkeyKitError as error:
            if not values:
                raise
            replies = steps.lost(error, batch)
        values += steps.decode_many(replies, commands, core.codec, transport.node)
    return values


def _attempts(  # one call per command: no object to carry these
    core: SyncCore,
    node: str,
    send: Callable[[C, float], R],
    call: C,
    deadline: float,
    options: steps.Options,
    failed: Exception | None = None,
) -> R:
    """Try until there is a reply, an error that stays, or no time; `failed` is a try already made."""
    emit, breaker, attempt, started = core.emit, core.breaker, 1, 0.0
    if emit is not None:
        started = time.monotonic()
        emit(CommandStart(call.name, node, call.size))
    while True:
        try:
            if failed is not None:
                raise failed
            if breaker is not None:
                steps.admit(breaker, node, call)
            reply = send(call, deadline)
        except Exception as error:  # noqa: BLE001 # steps decides what becomes of it
            verdict = steps.on_error(error, call, attempt, deadline, options.retry, node, breaker)
        else:
            steps.on_reply(call, attempt, started, node, breaker, emit)
            return reply
        if isinstance(verdict, steps.Stop):
            steps.on_stop(verdict, call, attempt, started, node, emit)
            raise verdict.error
        steps.on_retry(verdict, call, attempt, node, emit)
        time.sleep(verdict.after)
        attempt, failed = attempt + 1, None
