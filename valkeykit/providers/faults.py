"""The errors transports raise, worded once, so that every driver says the same of the same fault."""

from __future__ import annotations

import sys
import time
from typing import Any

from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    PoolExhausted,
    ProtocolError,
    ValkeyKitError,
)

HINT = (
    'Is a server running there? For a private one: Client("embedded://"), '
    'after pip install "valkeykit[embedded]"'
)


def remaining(deadline: float, node: str) -> float:
    """Seconds left. Raises `DeadlineExceeded` when there are none; nothing was sent then."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise out_of_time(node, sent=False)
    return left


def refuse_late(block: float | None, deadline: float, node: str) -> None:
    """Refuse a blocking command whose wait no longer fits: cut short, what it took would be lost."""
    if block and deadline - time.monotonic() < block:
        raise PoolExhausted(
            "waiting for a connection used up the budget; the command was not sent", node=node
        )


def out_of_time(node: str, *, sent: bool) -> DeadlineExceeded:
    """The call's budget ran out."""
    what = "no reply within the call's budget" if sent else "the call's budget ran out before sending"
    return DeadlineExceeded(what, node=node, maybe_applied=sent)


def pool_exhausted(node: str, size: int) -> PoolExhausted:
    """No connection became free in time."""
    return PoolExhausted(
        f"all {size} connections stayed busy for the call's budget (pool.size or "
        "pool.blocking_size allows more)",
        node=node,
    )


def unreachable(node: str, reason: object, cause: BaseException | None = None) -> ConnectionFailed:
    """No connection could be made; `cause` tells whether one ever will."""
    error = ConnectionFailed(f"cannot connect ({_text(reason)}). {HINT}", node=node)
    error.permanent = _stays(cause)
    return error


def _stays(cause: BaseException | None) -> bool:
    """Whether a connection fails for a reason that time does not heal: a certificate, a name."""
    ssl: Any = sys.modules.get("ssl")  # who never loaded it has no such error
    if ssl is None or not isinstance(cause, ssl.SSLError):
        return isinstance(cause, UnicodeError)
    # These say that the other side is gone, as it is while it restarts.
    return not isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError)


def not_greeted(node: str, error: ValkeyKitError) -> ValkeyKitError:
    """The connection was lost in the handshake: nothing of a command was sent."""
    if isinstance(error, ProtocolError):
        return ProtocolError(error.message, node=node)
    made = unreachable(node, error.message)
    made.permanent = isinstance(error, ConnectionFailed) and error.permanent
    return made


def overloaded(node: str, what: str, field: str) -> Overloaded:
    """A local limit is reached."""
    return Overloaded(f"{what} already wait on this connection ({field} allows more)", node=node)


def broken(node: str, reason: object, *, sent: bool) -> ConnectionFailed:
    """The connection broke."""
    error = ConnectionFailed(f"the connection broke ({_text(reason)})", node=node, maybe_applied=sent)
    error.permanent = isinstance(reason, Exception) and _stays(reason)
    return error


def closed(node: str) -> Closed:
    """The transport was closed."""
    return Closed("the client is closed", node=node)


def left(node: str) -> ConnectionFailed:
    """The node does not belong to the others any more; nothing was sent."""
    return ConnectionFailed("the node has left, or another has taken its place", node=node)


def session_lost(node: str) -> ConnectionFailed:
    """The connection of a session broke, or a reply on it was given up; its state is gone."""
    error = ConnectionFailed("the session's connection was lost, and its state with it", node=node)
    error.permanent = True
    return error


def inherited(node: str) -> Closed:
    """A session was taken into a forked child."""
    return Closed("the session belongs to the parent process", node=node)


def not_sendable(error: UnicodeEncodeError) -> ArgumentError:
    """A str that has no UTF-8 form, such as a lone surrogate."""
    return ArgumentError(f"an argument cannot be encoded as UTF-8: {error.reason}")


def _text(reason: object) -> str:
    return str(reason) or type(reason).__name__
