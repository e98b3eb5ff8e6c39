"""The execution loop for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, cast

from valkeykit.command import Batch, Call, Command
from valkeykit.errors import ValkeyKitError
from valkeykit.execution import steps
from valkeykit.execution.span import Span, opened

if TYPE_CHECKING:
    from valkeykit.execution.core import SyncCore
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw

R = TypeVar("R")
S = TypeVar("S")
C = TypeVar("C", bound=Call)


def run(core: SyncCore, options: steps.Options, command: Command[R]) -> R:
    """Run one command: raw reply in, exact value out."""
    if command.info.stateful:
        steps.refuse_state(command, session=core.session)
    command = command if core.prefix is None else core.prefix.apply(command)
    wait = options.timeout if command.block is None else steps.budget(command, options)
    began = monotonic()
    deadline = began + wait
    transport = core.ready or core.open(command.name)
    if core.breaker is not None and not core.breaker.calm:
        span = Span(core, command, core.place(command), began)
        span.start()
        return _observed(span, core.codec, transport.execute, command, deadline, options, steps.decode)
    if core.started is not None:
        opened(core, core.started, command, core.place(command))
    try:
        reply = transport.execute(command, deadline)
    except BaseException as error:  # noqa: BLE001 # steps decides what becomes of it
        span = Span(core, command, core.place(command), began, error)
        return _observed(span, core.codec, transport.execute, command, deadline, options, steps.decode)
    value: Any = reply
    decoder = command.decoder
    if decoder is not None and (type(reply) is not bytes or decoder not in core.codec.unchanged):
        try:
            value = decoder(reply, core.codec)
        except Exception as error:  # noqa: BLE001 # it is raised again, explained
            Span(core, command, core.place(command), began).unreadable(error, reply)
    ended = core.ended
    if ended is not None:
        try:
            node = core.node or core.place(command)
            ended(core.end(command, node, monotonic() - began, 1, None, reply))
        except Exception:  # noqa: BLE001 # whatever a hook raises is not the command's problem
            core.raised(ended)
    return value  # type: ignore[no-any-return] # without a decoder, R is the raw reply


def run_many(
    core: SyncCore, batches: Sequence[Sequence[Command[Any]]], options: steps.Options, *, atomic: bool
) -> list[Any]:
    """Run a pipeline, batch by batch, or a transaction: one value or error per command."""
    deadline = monotonic() + steps.budget_many(batches, options, atomic=atomic)
    transport = core.ready or core.open(steps.name_of(atomic=atomic))

    def send(batch: Batch, deadline: float) -> list[Raw]:
        replies = transport.execute_many(batch.commands, atomic=batch.atomic, deadline=deadline)
        steps.raise_if_one_fate(replies, batch)
        return replies

    def part(batch: Batch) -> list[Raw]:
        span = Span(core, batch, transport.node, monotonic())
        span.start()
        return _observed(span, core.codec, send, batch, deadline, options, steps.as_it_is)

    values: list[Any] = []
    broken = False
    for commands in batches:
        batch = Batch(steps.prefixed(commands, core.prefix), atomic=atomic)
        try:
            replies = steps.unsent(batch) if broken else part(batch)
        except ValkeyKitError as error:
            if not values:
                raise
            replies = steps.lost(error, batch)
        kinds = steps.kinds_of(replies)
        broken = broken or steps.broke(kinds)
        values += steps.decode_many(replies, kinds, commands, core.codec, transport.node)
    return values


def _observed(
    span: Span,
    codec: Codec[Any],
    send: Callable[[C, float], S],
    call: C,
    deadline: float,
    options: steps.Options,
    decode: Callable[[S, C, Codec[Any], str], R],
) -> R:
    """The same for failures, hooks and breakers: attempts and decoding in a span that is always closed."""
    try:
        reply = _attempts(span, send, call, deadline, options)
        value = decode(reply, call, codec, span.node)
        span.end(None, reply)
    finally:
        span.abandon()
    return value


def _attempts(
    span: Span, send: Callable[[C, float], S], call: C, deadline: float, options: steps.Options
) -> S:
    """Try until there is a reply, an error that stays, or no time."""
    way = send
    while True:
        try:
            span.admit()
            reply = way(call, deadline)
        except Exception as error:  # noqa: BLE001 # steps decides what becomes of it
            verdict = steps.on_error(error, call, span, deadline, options.retry)
        except BaseException:
            span.left()
            raise
        else:
            span.answered()
            return reply
        if isinstance(verdict, steps.Done):
            return cast("S", verdict.reply)
        if isinstance(verdict, steps.Redirect):
            way = verdict.way
            continue
        way = send
        if isinstance(verdict, steps.Stop):
            try:
                raise verdict.error
            finally:
                # An error that holds its own frame lives until the next collection.
                span.before = None
                del verdict
        span.retry(verdict)
        after = verdict.after
        del verdict  # as above
        time.sleep(after)
