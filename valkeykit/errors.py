"""Every error the library raises, and the table of server error codes.

One base, `ValkeyKitError`. Each error says `maybe_applied`: False only when no byte of the command
was handed to the operating system or the server refused it; True when the command may have run.
Messages name the command and the node, never a value or a secret.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import ClassVar, Literal, Self

_QUOTED = re.compile(r"'[^']*'")

Disposition = Literal["permanent", "transient", "redirect"]
"""What a server code means for a retry: never, later on the same node, or elsewhere."""


class ValkeyKitError(Exception):
    """Base of every error raised by valkeykit."""

    command: str | None
    node: str | None
    maybe_applied: bool

    def __init__(
        self,
        message: str,
        *,
        command: str | None = None,
        node: str | None = None,
        maybe_applied: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.command = command
        self.node = node
        self.maybe_applied = maybe_applied

    def again(self) -> Self:
        """The same error once more, for another command that met the same fate."""
        copy = type(self)(*self.args)
        vars(copy).update(vars(self), command=None)
        copy.__cause__ = self.__cause__
        return copy

    def __str__(self) -> str:
        where = " ".join(
            part for part in (self.command, f"on {self.node}" if self.node else None) if part is not None
        )
        return f"{where}: {self.message}" if where else self.message


class ConfigError(ValkeyKitError, ValueError):
    """The configuration is not usable. Raised before any connection; lists every problem found."""

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


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument has a type that cannot be sent. Raised before anything is sent."""


class MissingExtra(ValkeyKitError, ImportError):
    """A feature needs an optional dependency that is not installed; the message has the command."""


class Closed(ValkeyKitError):
    """The client was closed; nothing was sent."""


class ConnectionFailed(ValkeyKitError, ConnectionError):
    """The node could not be reached, or the connection broke."""

    permanent: bool = False
    """Whether another attempt would fail the same way: a refused certificate, a lost session."""


class DeadlineExceeded(ValkeyKitError, TimeoutError):
    """The call's time budget ran out."""


class PoolExhausted(DeadlineExceeded):
    """The budget ran out while waiting for a connection; nothing was sent."""


class ResultUnknown(ValkeyKitError):
    """A write was sent and its reply was lost: it may or may not have been applied."""


class WriteTimedOut(DeadlineExceeded, ResultUnknown):
    """The budget ran out while a write was on its way: it may or may not have been applied."""


class Overloaded(ValkeyKitError):
    """A local limit is reached (queue, pool, bulkhead); nothing was sent."""


class CircuitOpen(ValkeyKitError):
    """The breaker of the node is open; nothing was sent. Try again after `retry_after` seconds."""

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


class ReplyError(ValkeyKitError):
    """The server answered, but the reply could not be read as the documented type.

    The command ran, so `maybe_applied` is True.
    """


class WatchError(ValkeyKitError):
    """A watched key changed before EXEC; nothing of the transaction was applied."""


class PipelineError(ValkeyKitError):
    """One or more commands of a pipeline failed. `results` holds every value and error in order."""

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


class ServerError(ValkeyKitError):
    """The server answered with an error. `code` is its first word, `detail` the rest.

    Subclasses name the codes a program may want to catch; `disposition` says what a code means for
    a retry.
    """

    code: str = "ERR"
    disposition: ClassVar[Disposition] = "permanent"
    by_code: ClassVar[dict[str, type[ServerError]]] = {}

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        command: str | None = None,
        node: str | None = None,
        maybe_applied: bool = False,
    ) -> None:
        super().__init__(f"{code} {detail}".rstrip(), command=command, node=node, maybe_applied=maybe_applied)
        self.code = code
        self.detail = detail
        self.args = (code, detail)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # A class of the application's own must not take over a code.
        if cls.__module__ == __name__ and "code" in cls.__dict__:
            ServerError.by_code[cls.code] = cls

    def redact(self) -> None:
        """Hide what the server quotes, for commands whose arguments are secrets."""
        self.detail = _QUOTED.sub("'***'", self.detail)
        self.message = f"{self.code} {self.detail}".rstrip()
        self.args = (self.code, self.detail)

    @classmethod
    def parse(cls, text: str) -> ServerError:
        """Build the error for a line such as ``WRONGTYPE Operation against …``."""
        # The server quotes the arguments of a command it does not know; they may be secrets.
        text = text.partition(", with args beginning with:")[0]
        code, _, detail = text.partition(" ")
        if not code.isupper():
            code, detail = "ERR", text
        return cls.by_code.get(code, ServerError)(code, detail)


class ServerTooOld(ServerError):
    """The server does not know the command, or an argument of it.

    `needs` is the server version that brought what was asked for. A server of that version or later
    that answers so has the command renamed or disabled, or the arguments are wrong in another way.
    """

    needs: str

    def __init__(self, code: str, detail: str, needs: str) -> None:
        super().__init__(code, detail)
        self.needs = needs
        self.args = (code, detail, needs)


class ModuleNotLoaded(ServerError):
    """The server does not know a module's command: `module` is not loaded, or older than the command."""

    module: str

    def __init__(self, code: str, detail: str, module: str) -> None:
        super().__init__(code, detail)
        self.module = module
        self.args = (code, detail, module)


class WrongTypeError(ServerError):
    """The key holds another type than the command works on."""

    code = "WRONGTYPE"


class NoScriptError(ServerError):
    """No script with this SHA is loaded."""

    code = "NOSCRIPT"


class ExecAbortError(ServerError):
    """EXEC was refused because a queued command was bad; nothing was applied."""

    code = "EXECABORT"


class OutOfMemoryError(ServerError):
    """The server is over its memory limit and refuses writes."""

    code = "OOM"


class AuthenticationError(ServerError):
    """User name or password are wrong."""

    code = "WRONGPASS"


class NotAuthenticatedError(ServerError):
    """The connection has not authenticated."""

    code = "NOAUTH"


class NoPermissionError(ServerError):
    """The user may not run this command or touch this key or channel."""

    code = "NOPERM"


class ReadOnlyError(ServerError):
    """A write reached a read-only replica."""

    code = "READONLY"
    disposition = "redirect"


class BusyLoadingError(ServerError):
    """The server is loading its data set."""

    code = "LOADING"
    disposition = "transient"


class BusyScriptError(ServerError):
    """A script or function has run for too long and blocks the server."""

    code = "BUSY"


class BusyKeyError(ServerError):
    """RESTORE or MIGRATE found the target key in use."""

    code = "BUSYKEY"


class BusyGroupError(ServerError):
    """The consumer group exists already."""

    code = "BUSYGROUP"


class NoGroupError(ServerError):
    """The key or the consumer group does not exist."""

    code = "NOGROUP"


class NotBusyError(ServerError):
    """No script or function is running."""

    code = "NOTBUSY"


class UnkillableError(ServerError):
    """The running script has written already and can only be stopped by SHUTDOWN NOSAVE."""

    code = "UNKILLABLE"


class UnblockedError(ServerError):
    """CLIENT UNBLOCK … ERROR or a role change ended the wait of a blocking command."""

    code = "UNBLOCKED"


class MisconfiguredError(ServerError):
    """The server cannot persist and therefore refuses writes."""

    code = "MISCONF"


class NoReplicasError(ServerError):
    """Fewer replicas are in reach than the server demands for a write."""

    code = "NOREPLICAS"
    disposition = "transient"


class PrimaryDownError(ServerError):
    """A replica lost its primary and is set to refuse stale reads."""

    code = "MASTERDOWN"
    disposition = "transient"


class NoProtocolError(ServerError):
    """The server does not speak the asked RESP version."""

    code = "NOPROTO"


class ClusterDownError(ServerError):
    """The cluster does not serve this slot now."""

    code = "CLUSTERDOWN"
    disposition = "transient"


class CrossSlotError(ServerError):
    """The keys of one command live in different slots."""

    code = "CROSSSLOT"


class MovedError(ServerError):
    """The slot lives on another node."""

    code = "MOVED"
    disposition = "redirect"


class AskError(ServerError):
    """The slot is being migrated; ask the other node once."""

    code = "ASK"
    disposition = "redirect"


class TryAgainError(ServerError):
    """The keys of the command are split between two nodes during a migration."""

    code = "TRYAGAIN"
    disposition = "transient"
