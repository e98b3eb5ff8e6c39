"""The decisions of the execution loops: pure, shared by sync and async, no I/O."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import frozen

from valkeykit.command import Batch, Call, Command
from valkeykit.errors import (
    ArgumentError,
    CircuitOpen,
    ConnectionFailed,
    DeadlineExceeded,
    PipelineError,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WriteTimedOut,
)
from valkeykit.hooks import CommandEnd, RetryScheduled
from valkeykit.retry import Failure, RetryPolicy

if TYPE_CHECKING:
    from valkeykit.breaker import Breaker
    from valkeykit.execution.prefix import Prefix
    from valkeykit.hooks import Emit
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw

R = TypeVar("R")


@frozen
class Options:
    """What a call may change: its budget in seconds, the grace of blocking commands, the policy."""

    timeout: float
    grace: float
    retry: RetryPolicy


@frozen
class Retry:
    """Wait `after` seconds because of `error`, then try again."""

    after: float
    error: ValkeyKitError


@frozen
class Stop:
    """Raise `error`."""

    error: Exception


def budget(command: Command[Any], options: Options) -> float:
    """Seconds the call may take: a blocking command gets its own wait plus the grace."""
    if command.block is None:
        return options.timeout
    return command.block + options.grace if command.block else math.inf


def budget_many(batches: Sequence[Sequence[Command[Any]]], options: Options) -> float:
    """Seconds a pipeline may take: one budget, longer by the waits of its blocking commands."""
    waits = [c.block for commands in batches for c in commands if c.block is not None]
    return math.inf if 0 in waits else options.timeout + sum(waits)


def prefixed(commands: Sequence[Command[Any]], prefix: Prefix | None) -> Sequence[Command[Any]]:
    """The commands on prefixed keys."""
    return commands if prefix is None else [prefix.apply(command) for command in commands]


def lost(error: ValkeyKitError, batch: Batch) -> list[Raw]:
    """What to say of a batch that failed as a whole after earlier ones succeeded."""
    copies: list[Raw] = []
    for command in batch.commands:
        copy = type(error)(*error.args)
        copy.node, copy.maybe_applied, copy.command = error.node, error.maybe_applied, command.name
        copies.append(copy)
    return copies


def refuse_state(command: Command[Any], *, session: bool) -> None:
    """A command that binds state to a connection needs one of its own."""
    if command.info.stateful and not session:
        raise ArgumentError(
            "changes the state of one connection; call it inside client.session()",
            command=command.name,
        )


def admit(breaker: Breaker, node: str, call: Call) -> None:
    """Raise `CircuitOpen` when the node's breaker is open."""
    retry_after = breaker.check(node)
    if retry_after is not None:
        raise CircuitOpen("the breaker is open", retry_after, command=call.name, node=node)


def on_error(  # facts of one failure, called on failures only
    error: Exception,
    call: Call,
    attempt: int,
    deadline: float,
    policy: RetryPolicy,
    node: str,
    breaker: Breaker | None,
) -> Retry | Stop:
    """What to do about a failed attempt."""
    if breaker is not None:
        _tell_breaker(breaker, node, error)
    if not isinstance(error, ValkeyKitError):
        return Stop(error)
    locate(error, call, node)
    remaining = deadline - time.monotonic()
    if remaining > 0:
        after = policy(Failure(call.name, call.replay, error, attempt, remaining))
        if after is not None and after < remaining:
            return Retry(after, error)
    return Stop(known_fate(error, call))


def _tell_breaker(breaker: Breaker, node: str, error: Exception) -> None:
    """Only evidence about the server counts: an error reply is an answer, our refusals are none."""
    if isinstance(error, ServerError):
        breaker.success(node)
    elif isinstance(error, ConnectionFailed | DeadlineExceeded | ProtocolError):
        breaker.failure(node, error)


def on_reply(  # as on_error
    call: Call, attempts: int, started: float, node: str, breaker: Breaker | None, emit: Emit | None
) -> None:
    """An attempt succeeded."""
    if breaker is not None:
        breaker.success(node)
    if emit is not None:
        emit(CommandEnd(call.name, node, time.monotonic() - started, attempts, None, call.size))


def on_stop(  # as on_error
    verdict: Stop, call: Call, attempts: int, started: float, node: str, emit: Emit | None
) -> None:
    """The call failed for good."""
    if emit is not None:
        duration = time.monotonic() - started
        emit(CommandEnd(call.name, node, duration, attempts, verdict.error, call.size))


def on_retry(verdict: Retry, call: Call, attempt: int, node: str, emit: Emit | None) -> None:
    """Another attempt follows."""
    if emit is not None:
        emit(RetryScheduled(call.name, node, attempt, verdict.after, verdict.error))


def locate(error: ValkeyKitError, call: Call, node: str) -> None:
    """Complete an error with the command and the node it happened at."""
    error.command = error.command or call.name
    error.node = error.node or node
    if isinstance(error, ServerError) and call.scripted and error.code != "NOSCRIPT":
        # A script that fails half-way has kept what it wrote before.
        error.maybe_applied = True


def known_fate(error: ValkeyKitError, call: Call) -> ValkeyKitError:
    """The error a caller sees: a write that was sent and not answered has an unknown result."""
    unanswered = error.maybe_applied and not isinstance(error, ServerError | ReplyError | ResultUnknown)
    if call.readonly or not unanswered:
        return error
    kind = WriteTimedOut if isinstance(error, DeadlineExceeded) else ResultUnknown
    unknown = kind(
        f"the write was sent, its reply was lost, it may have been applied ({error.message})",
        command=error.command,
        node=error.node,
        maybe_applied=True,
    )
    unknown.__cause__ = error
    return unknown


def decode(reply: Raw, command: Command[R], codec: Codec[Any], node: str) -> R:
    """The value of a raw reply."""
    if command.decoder is None:
        return reply  # type: ignore[return-value] # without a decoder, R is the raw reply
    try:
        value: R = command.decoder(reply, codec)
    except ReplyError as error:
        locate(error, command, node)
        raise
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise ReplyError(
            f"the reply has a shape that is not known ({type(error).__name__})",
            command=command.name,
            node=node,
            maybe_applied=True,
        ) from error
    return value


def decode_many(
    replies: Sequence[Raw], commands: Sequence[Command[Any]], codec: Codec[Any], node: str
) -> list[Any]:
    """The values of a pipeline; a failed command's error stands in its place."""
    values: list[Any] = []
    for reply, command in zip(replies, commands, strict=True):
        if isinstance(reply, ValkeyKitError):
            locate(reply, command, node)
            values.append(known_fate(reply, command))
            continue
        try:
            values.append(decode(reply, command, codec, node))
        except ReplyError as error:
            values.append(error)
    return values


def raise_first(values: Sequence[Any], commands: Sequence[Command[Any]], node: str) -> None:
    """Raise `PipelineError`, caused by the first error, when there is one."""
    failed = [at for at, value in enumerate(values) if isinstance(value, ValkeyKitError)]
    if not failed:
        return
    first = failed[0]
    raise PipelineError(
        f"{len(failed)} of {len(values)} commands failed, the first is number {first} "
        f"({commands[first].name}): {values[first].message}",
        values,
        first,
        node=node,
    ) from values[first]
