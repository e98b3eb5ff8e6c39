"""RESP on the wire, for the providers that write and read it themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import libvalkey

from valkeykit.command import waits as any_waits
from valkeykit.errors import (
    ProtocolError,
    ServerError,
    ValkeyKitError,
    WatchError,
)
from valkeykit.providers import faults

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.types import Raw

# Bytes gathered before a write: few system calls for small commands, no copy of a large value.
CHUNK = 65_536

# Whether none of these types is that of a number; the C packer is not to meet one, see `texts`.
no_number = frozenset((int, float)).isdisjoint


def pack(args: tuple[Any, ...]) -> bytes:
    """The RESP form of one command."""
    try:
        packed: bytes = libvalkey.pack_command(args if no_number(map(type, args)) else texts(args))
    except UnicodeEncodeError as error:
        raise faults.not_sendable(error) from None
    return packed


def pack_all(every: Iterable[tuple[Any, ...]]) -> bytes:
    """The RESP form of several commands."""
    try:
        return b"".join(
            [libvalkey.pack_command(args if no_number(map(type, args)) else texts(args)) for args in every]
        )
    except UnicodeEncodeError as error:
        raise faults.not_sendable(error) from None


def texts(args: tuple[Any, ...]) -> tuple[Any, ...]:
    """The words of a command, its numbers written out.

    The C packer does so by `PyObject_Repr`, which runs the handlers of pending signals, and does not
    look whether one raised: an interrupt at that moment would end the process.
    """
    return tuple([repr(word).encode() if type(word) is int or type(word) is float else word for word in args])


def pack_many(commands: Sequence[Command[Any]], *, atomic: bool) -> list[bytes]:
    """The RESP form of many commands, in pieces of a useful size."""
    pieces: list[bytes] = []
    gathered: list[bytes] = []
    size = 0
    for args in _framed(commands, atomic):
        packed = pack(args)
        gathered.append(packed)
        size += len(packed)
        if size >= CHUNK:
            pieces.append(b"".join(gathered))
            gathered, size = [], 0
    if gathered:
        pieces.append(b"".join(gathered))
    return pieces


def _framed(commands: Sequence[Command[Any]], atomic: bool) -> list[tuple[Any, ...]]:
    plain = [command.args for command in commands]
    return [("MULTI",), *plain, ("EXEC",)] if atomic else plain


def reader() -> Any:
    """A reply parser whose errors are ours."""
    return libvalkey.Reader(
        protocolError=ProtocolError,
        replyError=ServerError.parse,
        notEnoughData=MORE,
        convertSetsToLists=True,
    )


def is_push(reply: Raw) -> bool:
    """Whether a reply is an invalidation message of client tracking.

    The C parser hands a RESP3 push over as a plain list. No command answers with this one: a text
    and then a list or nil.
    """
    return (
        isinstance(reply, list)
        and len(reply) == 2
        and reply[0] == b"invalidate"
        and (reply[1] is None or isinstance(reply[1], list))
    )


# A reply that only means something by itself.
_PROBE = b":0\r\n"
MORE: Any = object()
"""What the parser returns while a reply is incomplete."""


def parse(parser: Any) -> Raw:
    """The next reply, or `MORE`. What the parser cannot build ends the connection."""
    try:
        reply: Raw = parser.gets(False)
    except (ProtocolError, TypeError, ValueError) as error:
        raise unreadable(error) from error
    return reply


def at_rest(parser: Any) -> bool:
    """Whether the parser stands between two replies.

    `has_data` says nothing of a list whose first items came: what is sent next would become another.
    """
    parser.feed(_PROBE)
    try:
        alone: bool = parser.gets() == 0
    except (ProtocolError, TypeError, ValueError):
        return False
    return alone


def unreadable(error: Exception) -> ProtocolError:
    """Why a reply cannot be read. The parser's own error does not say that a write may have been applied."""
    if isinstance(error, ProtocolError):
        return ProtocolError(f"the peer does not speak RESP ({error.message})", maybe_applied=True)
    return ProtocolError(f"the parser cannot build this reply ({error})", maybe_applied=True)


def waits(commands: Sequence[Command[Any]], *, atomic: bool) -> bool:
    """Whether the server may wait for data on the way; inside MULTI it never does."""
    return not atomic and any_waits(commands)


def expected(commands: Sequence[Command[Any]], *, atomic: bool) -> int:
    """How many replies to read."""
    return len(commands) + 2 if atomic else len(commands)


def results(replies: Sequence[Raw], node: str) -> list[Raw]:
    """The results of a transaction from the replies to MULTI, each queued command, and EXEC.

    Raises what makes it fail as a whole: the lost connection, `WatchError`, `ExecAbortError`.
    """
    first, last = replies[0], replies[-1]
    if isinstance(first, ServerError):
        # The server runs what follows a refused MULTI one by one.
        raise type(first)(
            first.code, f"{first.detail} (MULTI was refused: the commands ran one by one)", maybe_applied=True
        ) from first
    if last is None:
        raise WatchError("a watched key changed; nothing was applied", node=node)
    if isinstance(last, list):
        return last
    if not isinstance(last, ValkeyKitError):
        raise ProtocolError("EXEC answered something else than an array", node=node)
    refusals = [reply for reply in replies[:-1] if isinstance(reply, ServerError)]
    if isinstance(last, ServerError) and refusals:
        aborted = type(last)(last.code, f"{last.detail} The server refused: {refusals[0].message}")
        raise aborted from refusals[0]
    raise last


def fill_lost(replies: list[Raw], count: int, error: ValkeyKitError) -> list[Raw]:
    """Replies that came before a connection broke, then the error for those that did not."""
    return replies + [error.again() for _ in range(count - len(replies))]
