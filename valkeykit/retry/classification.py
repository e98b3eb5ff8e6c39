"""Which failed attempts may be repeated without executing anything twice that must not be."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from valkeykit.command import Replay
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    PoolExhausted,
    ServerError,
    ValkeyKitError,
)
from valkeykit.retry.policy import Failure

Level: TypeAlias = Literal["read", "overwrite", "checked", "at-least-once"]
"""How far a caller goes when it is not known whether a command was executed.

read: only what changes nothing is sent again. overwrite: also what leaves the same state again, unless
someone else wrote in between. checked: also what checks a condition itself. at-least-once: also what
adds up, so that it may be applied twice. No level repeats what loses or delivers something twice.
"""

LEVELS: tuple[Level, ...] = get_args(Level)

_REPEATED: dict[Level, frozenset[Replay]] = {
    "read": frozenset({"read"}),
    "overwrite": frozenset({"read", "overwrite"}),
    "checked": frozenset({"read", "overwrite", "checked"}),
    "at-least-once": frozenset({"read", "overwrite", "checked", "accumulate"}),
}


def may_repeat(failure: Failure, level: Level) -> bool:
    """Whether another attempt is allowed, and of any use."""
    error = failure.error
    if isinstance(error, ServerError):
        # The server refused it: whatever it is, it was not executed.
        return error.disposition == "transient" and not error.maybe_applied
    if not _of_the_connection(error):
        return False
    return not error.maybe_applied or failure.replay in _REPEATED[level]


def reached_the_server(error: ValkeyKitError) -> bool:
    """Whether the attempt cost the server something, so that another one costs it more."""
    return error.maybe_applied or isinstance(error, ServerError)


def _of_the_connection(error: ValkeyKitError) -> bool:
    if isinstance(error, ConnectionFailed):
        return not error.permanent
    # A full pool is no fault of the connection. Nor is a peer that does not speak RESP: it will not learn.
    return isinstance(error, DeadlineExceeded) and not isinstance(error, PoolExhausted)
