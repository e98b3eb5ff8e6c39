"""The decisions of the execution loops: pure, shared by sync and async, no I/O."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence, Set
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from attrs import frozen

from valkeykit.command import Batch, Call, Command, waits
from valkeykit.errors import (
    ArgumentError,
    ConnectionFailed,
    ConsistencyError,
    DeadlineExceeded,
    ExecAbortError,
    PipelineError,
    ReplyError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WriteTimedOut,
)
from valkeykit.execution import too_old
from valkeykit.retry import Failure, RetryPolicy

if TYPE_CHECKING:
    from valkeykit.bulkhead import Bulkhead
    from valkeykit.execution.prefix import Prefix
    from valkeykit.execution.span import Span
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw

R = TypeVar("R")

_DECODER = attrgetter("decoder")
_ONLY_BYTES = {bytes}


@frozen
class Options:
    """What a call may change: its budget in seconds, the grace of blocking commands, policy, limit."""

    timeout: float
    grace: float
    retry: RetryPolicy
    bulkhead: Bulkhead | None = None


@frozen
class Retry:
    """Wait `after` seconds because of `error`, then try again."""

    after: float
    error: ValkeyKitError


@frozen
class Redirect:
    """Send it again at once, another way: the cluster said where to."""

    way: Callable[[Any, float], Any]


@frozen
class Stop:
    """Raise `error`."""

    error: Exception


@frozen
class Done:
    """The failure was the answer: of a command, the raw `reply` that stands for it."""

    reply: Any


def budget(command: Command[Any], options: Options) -> float:
    """Seconds the call may take: a blocking command gets its own wait plus the grace."""
    if command.block is None:
        return options.timeout
    return command.block + options.grace if command.block else math.inf


def budget_many(batches: Sequence[Sequence[Command[Any]]], options: Options, *, atomic: bool) -> float:
    """Seconds a pipeline may take: one budget, longer by the waits of its blocking commands.

    Inside MULTI nothing waits.
    """
    if atomic or not any(map(waits, batches)):
        return options.timeout
    seconds = [c.block for commands in batches for c in commands if c.block is not None]
    return math.inf if 0 in seconds else options.timeout + sum(seconds)


def name_of(*, atomic: bool) -> str:
    """What a pipeline or transaction is called in messages."""
    return Batch((), atomic=atomic).name


def prefixed(commands: Sequence[Command[Any]], prefix: Prefix | None) -> Sequence[Command[Any]]:
    """The commands on prefixed keys."""
    return commands if prefix is None else [prefix.apply(command) for command in commands]


def lost(error: ValkeyKitError, batch: Batch) -> list[Raw]:
    """What to say of a batch that failed as a whole after earlier ones succeeded."""
    return [error.again() for _ in batch.commands]


def broke(kinds: Set[type]) -> bool:
    """Whether the connection was lost on the way: what follows must not overtake what is missing."""
    return any(
        issubclass(kind, ValkeyKitError) and not issubclass(kind, ServerError | ConsistencyError)
        for kind in kinds
    )


def kinds_of(found: Sequence[Any]) -> set[type]:
    """The types that occur: a few, where the replies are many and almost never errors."""
    return set(map(type, found))


def unsent(batch: Batch) -> list[Raw]:
    """What to say of a batch that was held back because an earlier one was lost."""
    return [ConnectionFailed("not sent: an earlier part of the pipeline was lost") for _ in batch.commands]


def refuse_state(command: Command[Any], *, session: bool) -> None:
    """A command that binds state to a connection needs one of its own."""
    if command.info.stateful and not session:
        raise ArgumentError(
            "changes the state of one connection; call it inside client.session()",
            command=command.name,
        )


class OneFateError(Exception):
    """All commands of a pipeline failed for one reason, `error`, and may be sent again together."""

    def __init__(self, error: ValkeyKitError, replies: list[Raw]) -> None:
        super().__init__()
        self.error = error
        self.replies = replies


def raise_if_one_fate(replies: list[Raw], batch: Batch) -> None:
    """Raise `OneFateError` when nothing of a pipeline was executed, or nothing of it changes anything.

    The server refused all of it for the moment (LOADING), or replies to a pipeline of reads were lost.
    """
    if batch.atomic or not isinstance(replies[-1], ValkeyKitError):
        return  # what is lost is lost from some command on
    kinds = kinds_of(replies)
    refused = all(issubclass(kind, ServerError) and kind.disposition == "transient" for kind in kinds)
    if refused or (broke(kinds) and batch.replay == "read"):
        raise OneFateError(replies[-1].again(), replies)


def on_error(
    error: Exception, call: Call, span: Span, deadline: float, policy: RetryPolicy
) -> Retry | Redirect | Stop | Done:
    """What to do about a failed attempt."""
    if isinstance(error, OneFateError):
        verdict = on_error(error.error, call, span, deadline, policy)
        return verdict if isinstance(verdict, Retry) else Done(error.replies)
    if call.closes and _closed_on(error):
        return Done(b"OK")
    span.failed(error)
    if isinstance(error, ValkeyKitError):
        locate(error, call, span.node)
    if not isinstance(error, ValkeyKitError) or isinstance(error, ConsistencyError):
        return Stop(error)  # a write that is not copied far enough was applied
    way = span.learn(error)
    if way is not None:
        return Redirect(way)
    remaining = deadline - time.monotonic()
    if remaining > 0:
        after = policy(Failure(call.name, call.replay, error, span.attempt, remaining, span.waited))
        if after is not None and after < remaining:
            return Retry(after, error)
    if span.before is not None and isinstance(error, DeadlineExceeded) and not error.maybe_applied:
        # Time ran out on the way to another attempt: why there had to be one says more.
        error = span.before
    error.maybe_applied = error.maybe_applied or span.unsure
    return Stop(known_fate(error, call))


def _closed_on(error: Exception) -> bool:
    """Whether the connection ended after the command had been sent."""
    return isinstance(error, ConnectionFailed) and error.maybe_applied


def locate(error: ValkeyKitError, call: Call, node: str) -> None:
    """Complete an error with the command and the node it happened at."""
    error.command = error.command or call.name
    error.node = error.node or node
    if isinstance(error, ServerError) and call.secretive:
        error.redact()
    if isinstance(error, ServerError) and call.scripted and error.code != "NOSCRIPT":
        # A script that fails half-way has kept what it wrote before.
        error.maybe_applied = True
    if isinstance(error, ServerError) and error.code == "IOERR":
        # MIGRATE lost the other server, which may have taken the keys.
        error.maybe_applied = True


def known_fate(error: ValkeyKitError, call: Call) -> ValkeyKitError:
    """The error a caller sees: a write that was sent and not answered has an unknown result."""
    if isinstance(error, ServerError):
        return _explained(error, call)
    unanswered = error.maybe_applied and not isinstance(error, ReplyError | ResultUnknown | ConsistencyError)
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


def _explained(error: ServerError, call: Call) -> ServerError:
    if isinstance(call, Command):
        return too_old.explain(error, call)
    return too_old.explain_abort(error, call.commands) if isinstance(error, ExecAbortError) else error


def decode(reply: Raw, command: Command[R], codec: Codec[Any], node: str) -> R:
    """The value of a raw reply. The loops have a copy of it: this is most of what they do."""
    if command.decoder is None:
        return reply  # type: ignore[return-value] # without a decoder, R is the raw reply
    try:
        value: R = command.decoder(reply, codec)
    except Exception as error:  # noqa: BLE001 # it is raised again, explained
        undecodable(error, command, node)
    return value


def undecodable(error: Exception, command: Command[Any], node: str) -> NoReturn:
    """Raise what to say when a decoder failed; faults of ours other than misread shapes stay as they are."""
    if isinstance(error, ReplyError):
        locate(error, command, node)
    if isinstance(error, ReplyError) or not isinstance(
        error, TypeError | ValueError | LookupError | AttributeError
    ):
        raise error
    raise ReplyError(
        f"the reply has a shape that is not known ({type(error).__name__})",
        command=command.name,
        node=node,
        maybe_applied=True,
    ) from error


def as_it_is(reply: R, *_: object) -> R:
    """No decoding here: the replies of a batch are decoded with their commands, each by itself."""
    return reply


def decode_many(
    replies: Sequence[Raw],
    kinds: Set[type],
    commands: Sequence[Command[Any]],
    codec: Codec[Any],
    node: str,
) -> list[Any]:
    """The values of a pipeline whose replies are of these types; an error stands in a failed one's place."""
    if not any(issubclass(kind, Exception) for kind in kinds):
        with suppress(Exception):  # which one it was is found out below
            return _decoded(replies, kinds, commands, codec)
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


def _decoded(
    replies: Sequence[Raw], kinds: Set[type], commands: Sequence[Command[Any]], codec: Codec[Any]
) -> list[Any]:
    unchanged = codec.unchanged
    alike = kinds == _ONLY_BYTES and len(replies) == len(commands)
    if alike and unchanged.issuperset(map(_DECODER, commands)):
        return list(replies)
    return [
        reply
        if (decoder := command.decoder) is None or (type(reply) is bytes and decoder in unchanged)
        else decoder(reply, codec)
        for reply, command in zip(replies, commands, strict=True)
    ]


def raise_first(values: Sequence[Any], commands: Sequence[Command[Any]], node: str) -> None:
    """Raise `PipelineError`, caused by the first error, when there is one."""
    if not any(issubclass(kind, ValkeyKitError) for kind in kinds_of(values)):
        return
    failed = [at for at, value in enumerate(values) if isinstance(value, ValkeyKitError)]
    first = failed[0]
    raise PipelineError(
        f"{len(failed)} of {len(values)} commands failed, the first is results[{first}], "
        f"{commands[first].name}: {values[first].message}",
        values,
        first,
        node=node,
    ) from values[first]
