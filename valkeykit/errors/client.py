"""What goes wrong on our side of the wire, or on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from valkeykit.errors.base import ValkeyKitError


class ConfigError(ValkeyKitError, ValueError):
    """The configuration is not usable. Raised before any connection; lists every problem found."""

    advice = "Correct the named fields; docs/configuration.md has each with its allowed values."

    problems: tuple[str, ...]

    def __init__(self, problems: str | Sequence[str]) -> None:
        self.problems = (problems,) if isinstance(problems, str) else tuple(problems)
        super().__init__("; ".join(self.problems))
        self.args = (self.problems,)

    def __str__(self) -> str:
        if len(self.problems) == 1:
            return self.problems[0]
        lines = "\n".join(f"  - {problem}" for problem in self.problems)
        return f"{len(self.problems)} configuration problems:\n{lines}"


class ArgumentError(ValkeyKitError, ValueError):
    """An argument has a value the command cannot take. Raised before anything is sent."""

    advice = "Correct the argument; nothing was sent."


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument has a type that cannot be sent. Raised before anything is sent."""

    advice = "Pass bytes, str, int or float, or encode the value yourself; nothing was sent."


class MissingExtra(ValkeyKitError, ImportError):
    """A feature needs an optional dependency that is not installed; the message has the command."""

    advice = "Install what the message names, or leave out the option that needs it."


class Closed(ValkeyKitError):
    """The client was closed; nothing was sent."""

    advice = "Use a client that is open; share one client for the life of the program."


class ConnectionFailed(ValkeyKitError, ConnectionError):
    """The node could not be reached, or the connection broke."""

    advice = "See that the server runs and that host, port, TLS and firewall are right."

    permanent: bool = False
    """Whether another attempt would fail the same way: a refused certificate, a lost session."""


class WrongRole(ConnectionFailed):
    """The server is not what was asked for, such as a replica in place of the primary; nothing was sent."""

    advice = "Connect to the primary, or let sentinels or the servers themselves say who it is."

    wanted: str = "primary"
    """What was asked for: ``primary`` or ``replica``."""


class DeadlineExceeded(ValkeyKitError, TimeoutError):
    """The call's time budget ran out."""

    advice = (
        "Allow more time (timeout=, with_options(timeout=…)), or look for what is slow: SLOWLOG, the network."
    )


class PoolExhausted(DeadlineExceeded):
    """The budget ran out while waiting for a connection; nothing was sent."""

    advice = "Allow more connections (pool.size, pool.blocking_size) or more time, or block in fewer places."


class ResultUnknown(ValkeyKitError):
    """A write was sent and its reply was lost: it may or may not have been applied."""

    advice = "Look at the data before you repeat the write, or use once(token), or allow repeats with retry=."


class WriteTimedOut(DeadlineExceeded, ResultUnknown):
    """The budget ran out while a write was on its way: it may or may not have been applied."""

    advice = "Look at the data before you repeat the write, or use once(token), or allow more time."


class ConsistencyError(ValkeyKitError):
    """A write was applied on the primary, and not copied as far as its level of consistency asks for.

    `value` is what the call would have returned. `acknowledged` is how many replicas have the write;
    None when nobody knows.
    """

    advice = "The write took effect: do not repeat it blindly. See whether replicas lag or are away."

    acknowledged: int | None
    value: Any

    def __init__(
        self,
        message: str,
        *,
        acknowledged: int | None = None,
        value: Any = None,
        command: str | None = None,
        node: str | None = None,
    ) -> None:
        super().__init__(message, command=command, node=node, maybe_applied=True)
        self.acknowledged = acknowledged
        self.value = value


class Overloaded(ValkeyKitError):
    """A local limit is reached (queue, pool, bulkhead); nothing was sent."""

    advice = "Send less at once, spread the load, or raise the limit that the message names."


class TokenReused(ValkeyKitError):
    """The token of `once` stands for another call already; this one was not run."""

    advice = "Take a token of its own for each effect, and the same words whenever you repeat one."


class CircuitOpen(ValkeyKitError):
    """The breaker of the node is open; nothing was sent. Try again after `retry_after` seconds."""

    advice = "Wait retry_after seconds, or go on without the server (fail_open)."

    retry_after: float

    def __init__(
        self,
        message: str,
        retry_after: float,
        *,
        command: str | None = None,
        node: str | None = None,
    ) -> None:
        super().__init__(message, command=command, node=node)
        self.retry_after = retry_after
        self.args = (message, retry_after)


class ProtocolError(ValkeyKitError):
    """The peer sent bytes that are not valid RESP; the connection was dropped."""

    advice = (
        "See that host and port are those of a Valkey server, and that TLS is on where the server wants it."
    )


class ReplyError(ValkeyKitError):
    """The server answered, but the reply could not be read as the documented type.

    The command ran, so `maybe_applied` is True.
    """

    advice = "Use execute() for the reply as it comes, and report the command and the server's version."


class WatchError(ValkeyKitError):
    """A watched key changed before EXEC; nothing of the transaction was applied."""

    advice = "Read again and repeat the transaction."


class PipelineError(ValkeyKitError):
    """One or more commands of a pipeline failed. `results` holds every value and error in order."""

    advice = "Look at results: each command has its value or its error there."

    results: tuple[object, ...]
    index: int

    def __init__(
        self,
        message: str,
        results: Sequence[object] = (),
        index: int = 0,
        *,
        command: str | None = None,
        node: str | None = None,
        maybe_applied: bool = True,
    ) -> None:
        super().__init__(message, command=command, node=node, maybe_applied=maybe_applied)
        self.results = tuple(results)
        self.index = index
        self.args = (message, self.results, index)
