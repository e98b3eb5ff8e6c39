"""What can go wrong between a client and a server, one small value for each."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from valkeykit.errors import (
    ArgumentError,
    ConnectionFailed,
    DeadlineExceeded,
    ProtocolError,
    ServerError,
    ValkeyKitError,
)


@frozen
class Fault:
    """The command waits for `delay` seconds, then is executed or not, then `error` is raised, if any."""

    name: str
    executes: bool
    error: Callable[[], ValkeyKitError] | None = None
    delay: float = 0.0


def never_sent() -> Fault:
    """The server cannot be reached: nothing was sent."""
    return Fault("never sent", False, lambda: ConnectionFailed("connection refused (a test says so)"))


def reply_lost() -> Fault:
    """The server executes the command and the connection breaks before the reply comes."""
    return Fault(
        "reply lost",
        True,
        lambda: ConnectionFailed("the connection was lost (a test says so)", maybe_applied=True),
    )


def timed_out() -> Fault:
    """The server executes the command, and the time is over before the reply comes; without waiting."""
    return Fault(
        "timed out", True, lambda: DeadlineExceeded("no reply in time (a test says so)", maybe_applied=True)
    )


def nonsense() -> Fault:
    """The server executes the command and answers with bytes that are no RESP."""
    return Fault(
        "nonsense", True, lambda: ProtocolError("not a RESP reply (a test says so)", maybe_applied=True)
    )


def refused(reply: str) -> Fault:
    """The server refuses the command with an error reply, such as ``LOADING Valkey is loading``."""
    return Fault(f"refused {reply.partition(' ')[0]}", False, lambda: ServerError.parse(reply))


def slow(seconds: float) -> Fault:
    """The command takes so many seconds longer, or as long as the call may take."""
    if not 0 <= seconds <= 3600:
        raise ArgumentError("slow takes seconds from 0 to 3600")
    return Fault("slow", True, None, seconds)
