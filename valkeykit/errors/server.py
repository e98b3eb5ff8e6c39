"""The table of server error codes: what a server answers in place of a reply."""

from __future__ import annotations

import re
from typing import ClassVar, Literal

from valkeykit.errors.base import ValkeyKitError

_QUOTED = re.compile(r"'[^']*'")

Disposition = Literal["permanent", "transient", "redirect"]
"""What a server code means for a retry: never, later on the same node, or elsewhere."""


class ServerError(ValkeyKitError):
    """The server answered with an error. `code` is its first word, `detail` the rest.

    Subclasses name the codes a program may want to catch; `disposition` says what a code means for
    a retry.
    """

    advice = "The words are the server's: the command's page at valkey.io says when it answers so."
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

    advice = "Update the server, or do without what it does not know."

    needs: str

    def __init__(self, code: str, detail: str, needs: str) -> None:
        super().__init__(code, detail)
        self.needs = needs
        self.args = (code, detail, needs)


class ModuleNotLoaded(ServerError):
    """The server does not know a module's command: `module` is not loaded, or older than the command."""

    advice = "Load the module on the server (MODULE LOAD), or do without it."

    module: str

    def __init__(self, code: str, detail: str, module: str) -> None:
        super().__init__(code, detail)
        self.module = module
        self.args = (code, detail, module)


class WrongTypeError(ServerError):
    """The key holds another type than the command works on."""

    advice = "Look at the key with TYPE; two parts of the program may use one name."
    code = "WRONGTYPE"


class NoScriptError(ServerError):
    """No script with this SHA is loaded."""

    advice = "Load the script again (SCRIPT LOAD), or use EVAL."
    code = "NOSCRIPT"


class ExecAbortError(ServerError):
    """EXEC was refused because a queued command was bad; nothing was applied."""

    advice = "Correct the command that was refused when it was queued."
    code = "EXECABORT"


class OutOfMemoryError(ServerError):
    """The server is over its memory limit and refuses writes."""

    advice = "Raise maxmemory, choose an eviction policy, or delete data. Reads go on."
    code = "OOM"


class AuthenticationError(ServerError):
    """User name or password are wrong."""

    advice = "Give the right auth.username and auth.password; ACL WHOAMI and ACL LOG help on the server."
    code = "WRONGPASS"


class NotAuthenticatedError(ServerError):
    """The connection has not authenticated."""

    advice = "Give auth.password: the server wants one."
    code = "NOAUTH"


class NoPermissionError(ServerError):
    """The user may not run this command or touch this key or channel."""

    advice = "Grant what the message names with ACL SETUSER, or use another user."
    code = "NOPERM"


class ReadOnlyError(ServerError):
    """A write reached a read-only replica."""

    advice = "Connect to the primary."
    code = "READONLY"
    disposition = "redirect"


class BusyLoadingError(ServerError):
    """The server is loading its data set."""

    advice = "Wait: the server reads its data from disk. It is tried again while the call's time lasts."
    code = "LOADING"
    disposition = "transient"


class BusyScriptError(ServerError):
    """A script or function has run for too long and blocks the server."""

    advice = "Wait, or stop it with SCRIPT KILL or FUNCTION KILL."
    code = "BUSY"


class BusyKeyError(ServerError):
    """RESTORE or MIGRATE found the target key in use."""

    advice = "Delete the key before, or say replace=True."
    code = "BUSYKEY"


class BusyGroupError(ServerError):
    """The consumer group exists already."""

    advice = "Go on: the group is there."
    code = "BUSYGROUP"


class NoGroupError(ServerError):
    """The key or the consumer group does not exist."""

    advice = "Create the group with XGROUP CREATE (mkstream=True makes the stream, too)."
    code = "NOGROUP"


class NotBusyError(ServerError):
    """No script or function is running."""

    advice = "Nothing to do: no script runs."
    code = "NOTBUSY"


class UnkillableError(ServerError):
    """The running script has written already and can only be stopped by SHUTDOWN NOSAVE."""

    advice = "Wait for its end, or stop the server with SHUTDOWN NOSAVE and lose what is not saved."
    code = "UNKILLABLE"


class UnblockedError(ServerError):
    """CLIENT UNBLOCK … ERROR or a role change ended the wait of a blocking command."""

    advice = "Call again if you still want to wait."
    code = "UNBLOCKED"


class MisconfiguredError(ServerError):
    """The server cannot persist and therefore refuses writes."""

    advice = "See why the server cannot write to disk: its log and INFO persistence say so."
    code = "MISCONF"


class NoReplicasError(ServerError):
    """Fewer replicas are in reach than the server demands for a write."""

    advice = "Bring replicas back, or lower min-replicas-to-write."
    code = "NOREPLICAS"
    disposition = "transient"


class PrimaryDownError(ServerError):
    """A replica lost its primary and is set to refuse stale reads."""

    advice = "Wait for the replica's primary, or read elsewhere."
    code = "MASTERDOWN"
    disposition = "transient"


class NoProtocolError(ServerError):
    """The server does not speak the asked RESP version."""

    advice = "Choose protocol=2, or a server of version 6 or later."
    code = "NOPROTO"


class ClusterDownError(ServerError):
    """The cluster does not serve this slot now."""

    advice = "See CLUSTER INFO: slots without an owner, or a primary without a majority."
    code = "CLUSTERDOWN"
    disposition = "transient"


class CrossSlotError(ServerError):
    """The keys of one command live in different slots."""

    advice = "Give the keys a common hash tag, such as {user:1}:a and {user:1}:b."
    code = "CROSSSLOT"


class MovedError(ServerError):
    """The slot lives on another node."""

    advice = "Connect to the node that the message names."
    code = "MOVED"
    disposition = "redirect"


class AskError(ServerError):
    """The slot is being migrated; ask the other node once."""

    advice = "Ask the node that the message names, after ASKING."
    code = "ASK"
    disposition = "redirect"


class TryAgainError(ServerError):
    """The keys of the command are split between two nodes during a migration."""

    advice = "Wait for the end of the migration."
    code = "TRYAGAIN"
    disposition = "transient"
