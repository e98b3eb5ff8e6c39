"""What both flavours share: settings, words, errors and the driver's conversions undone."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from glide_shared import config as driver
from glide_shared import exceptions
from glide_shared.protobuf.command_request_pb2 import RequestType

from valkeykit._version import __version__
from valkeykit.commands.generated.builders import connection as build
from valkeykit.commands.generated.info import COMMANDS
from valkeykit.errors import (
    ArgumentError,
    ExecAbortError,
    NoPermissionError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WatchError,
    WrongRole,
)
from valkeykit.providers import faults

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.types import Raw, Word

# The driver's own clock stands this far behind ours, in seconds: it must never end a call first.
MARGIN = 0.5
_LONGEST = 2**31 - 1
# Its own pauses between dials grow to several seconds. These: 0.1 s, doubled twice, a tenth more or less.
_RECONNECT = driver.BackoffStrategy(num_of_retries=2, factor=100, exponent_base=2, jitter_percent=10)


def configuration(config: Config, timeout: float, connect: float) -> driver.GlideClientConfiguration:
    """The driver's settings; `timeout` for requests and `connect` for dialling are seconds."""
    connection = config.connection
    if connection.unix_socket is not None:
        where = driver.NodeAddress(unix_socket_path=connection.unix_socket)
    else:
        where = driver.NodeAddress(connection.host, connection.port)
    credentials = None
    if config.auth.password is not None:
        credentials = driver.ServerCredentials(config.auth.password, config.auth.username)
    three = connection.protocol == 3
    return driver.GlideClientConfiguration(
        [where],
        use_tls=config.tls.enabled,
        credentials=credentials,
        request_timeout=milliseconds(timeout),
        database_id=connection.db or None,
        client_name=connection.client_name,
        protocol=driver.ProtocolVersion.RESP3 if three else driver.ProtocolVersion.RESP2,
        lib_name=f"valkeykit_{__version__}",
        reconnect_strategy=_RECONNECT,
        read_only=connection.role == "replica",
        advanced_config=driver.AdvancedGlideClientConfiguration(connection_timeout=milliseconds(connect)),
    )


def milliseconds(seconds: float) -> int:
    """A driver timeout: at least 1 ms, at most what it can hold."""
    return _LONGEST if seconds == math.inf else min(max(1, math.ceil(seconds * 1000)), _LONGEST)


def left(deadline: float, node: str) -> float:
    """Seconds left, infinite allowed."""
    return math.inf if deadline == math.inf else faults.remaining(deadline, node)


def words(args: Sequence[Word]) -> list[Any]:
    """Words as the driver takes them: str and bytes only."""
    return [str(word) if type(word) is int else word for word in args]


def request(command: Command[Any]) -> tuple[int, list[Any]]:
    """The command as the driver sends it: its number, then the other words."""
    number, skip, _ = PLANS.get(command.info.name, BY_WORDS)
    return number, words(command.args[skip:])


def batch(make: Callable[[bool], Any], commands: Sequence[Command[Any]], *, atomic: bool) -> Any:
    """The driver's batch of these commands."""
    made = make(atomic)
    # What the batch's own methods append, without their lock per command.
    made.commands = [request(command) for command in commands]
    return made


# -- errors ----------------------------------------------------------------------------------------

_PREFIX = "An error was signalled by the server: - "
_SHAPE = re.compile(r"(\w+): ?(.*)", re.DOTALL)
_KINDS = {
    # the driver's names of the codes it knows; others stand as the server sent them
    "Ask": "ASK",
    "AuthenticationFailed": "WRONGPASS",
    "BusyLoadingError": "LOADING",
    "ClusterDown": "CLUSTERDOWN",
    "CrossSlot": "CROSSSLOT",
    "ExecAbortError": "EXECABORT",
    "MasterDown": "MASTERDOWN",
    "Moved": "MOVED",
    "NoScriptError": "NOSCRIPT",
    "NotBusy": "NOTBUSY",
    "PermissionDenied": "NOPERM",
    "ReadOnly": "READONLY",
    "ResponseError": "ERR",
    "TryAgain": "TRYAGAIN",
    "UserOperationError": "ERR",
}


def server_error(text: str) -> ServerError:
    """The server's error, from the driver's retelling of it."""
    found = _SHAPE.fullmatch(text.removeprefix(_PREFIX))
    if found is None:
        return ServerError("ERR", text)
    code = _KINDS.get(found[1], found[1])
    return ServerError.parse(f"{code if code.isupper() else 'ERR'} {found[2]}")


def translate(error: Exception, node: str, *, sent: bool) -> ValkeyKitError:
    """Our error for one of the driver's."""
    if isinstance(error, exceptions.TimeoutError):
        return faults.out_of_time(node, sent=sent)
    if isinstance(error, exceptions.ConnectionError | exceptions.ClosingError):
        return faults.broken(node, error, sent=sent)
    if isinstance(error, exceptions.ConfigurationError):
        return ArgumentError(f"the driver refused its settings: {error}", node=node)
    if isinstance(error, UnicodeEncodeError):
        return faults.not_sendable(error)
    return _of_request(error, node)


def _of_request(error: Exception, node: str) -> ValkeyKitError:
    if isinstance(error, SystemError | TypeError):
        # The driver could not build the Python value of a reply.
        from valkeykit.errors import ReplyError  # noqa: PLC0415 # only on this path

        return ReplyError(f"the driver cannot read this reply ({error})", node=node, maybe_applied=True)
    return server_error(str(error))


# What the driver says of a replica, unless it was told that it is one.
_NO_PRIMARY = "No primary node found"


def not_connected(error: Exception, node: str) -> ValkeyKitError:
    """Our error for a client that could not be made."""
    text = str(error).strip()
    if _NO_PRIMARY in text:
        return WrongRole("the driver says that it is no primary", node=node)
    if "AuthenticationFailed" in text:
        return ServerError.parse("WRONGPASS the server refused the user name or the password")
    for code in ("WRONGPASS", "NOAUTH", "NOPERM", "LOADING"):
        if code in text:
            refused = ServerError.parse(text[text.index(code) :].replace(f"{code}:", code))
            refused.node = node
            return refused
    return faults.unreachable(node, text)


DRIVER_ERRORS = (exceptions.GlideError, UnicodeEncodeError, SystemError, TypeError)


# -- replies ---------------------------------------------------------------------------------------


def results(replies: Sequence[Any] | None, commands: Sequence[Command[Any]], node: str) -> list[Raw]:
    """The replies of a batch; errors are values in their place."""
    if replies is None:
        raise WatchError("a watched key changed; nothing was applied", node=node)
    return [
        reply if type(reply) is bytes else _result(reply, command, node)
        for reply, command in zip(replies, commands, strict=True)
    ]


def _result(reply: Any, command: Command[Any], node: str) -> Raw:
    if isinstance(reply, Exception):
        return translate(reply, node, sent=True)
    return undo(reply, command)


def batch_failed(error: Exception, node: str, *, atomic: bool) -> ValkeyKitError:
    """Why a batch as a whole failed: in a transaction an error reply means it was not queued."""
    ours = translate(error, node, sent=True)
    if atomic and isinstance(ours, NoPermissionError) and "'multi'" in ours.detail:
        # The server runs what follows a refused MULTI one by one.
        ours.maybe_applied = True
        return ours
    if atomic and isinstance(ours, ServerError) and not isinstance(ours, ExecAbortError):
        return ExecAbortError(
            "EXECABORT",
            f"Transaction discarded because of previous errors. The server refused: {ours.message}",
            node=node,
        )
    return ours


def undo(reply: Raw, command: Command[Any]) -> Raw:
    """The reply as the server sent it, where the driver changes more than its type."""
    repair = PLANS.get(command.info.name, BY_WORDS)[2]
    return reply if repair is None else repair(reply)


def _geo(reply: Raw) -> Raw:
    """[[member, [dist, hash, coord]], …] → [[member, dist, hash, coord], …]"""
    if not isinstance(reply, list):
        return reply
    return [
        [item[0], *item[1]]
        if isinstance(item, list) and len(item) == 2 and isinstance(item[1], list)
        else item
        for item in reply
    ]


def _one_node(reply: Raw) -> Raw:
    """{address: reply} → reply"""
    if isinstance(reply, dict) and len(reply) == 1:
        only = next(iter(reply.values()))
        if isinstance(only, dict | list):
            return only
    return reply


_REPAIRS: dict[str, Callable[[Raw], Raw]] = {
    "FUNCTION STATS": _one_node,
    "GEORADIUS": _geo,
    "GEORADIUSBYMEMBER": _geo,
    "GEORADIUSBYMEMBER_RO": _geo,
    "GEORADIUS_RO": _geo,
    "GEOSEARCH": _geo,
}


# -- how each command travels ---------------------------------------------------------------------

# The driver lists a number for these, but its core does not serve it (2.6).
_NOT_SERVED = frozenset(
    {"BRPOPLPUSH", "EVAL", "EVALSHA", "GEORADIUS", "GEORADIUSBYMEMBER", "GETSET"}
    | {"RPOPLPUSH", "SCRIPT LOAD", "SUBSTR", "XSETID"}
)

Plan: TypeAlias = "tuple[int, int, Callable[[Raw], Raw] | None]"
"""The driver's number of a command, how many words it stands for, and what its reply needs."""

BY_WORDS: Plan = (int(RequestType.CustomCommand), 0, None)
"""A command without a number: its name travels as words too, which costs a little more."""


def _plans() -> dict[str, Plan]:
    known = {name.lower(): int(number) for name, number in RequestType.items()}
    found: dict[str, Plan] = {}
    for name in COMMANDS:
        number = None if name in _NOT_SERVED else known.get(name.replace(" ", "").lower())
        if number is not None:
            found[name] = number, len(name.split()), _REPAIRS.get(name)
        elif name in _REPAIRS:
            found[name] = *BY_WORDS[:2], _REPAIRS[name]
    return found


PLANS = _plans()
"""How each command travels; one that is not here goes `BY_WORDS`."""


CLIENT_ID = build.client_id()
"""Asks which connection this is."""


def unblock(client_id: Raw) -> Command[Any]:
    """Tells the server that nobody waits on this connection any more."""
    return build.client_unblock(cast("int", client_id))


# The driver reconnects on its own and says nothing; a new connection has no MULTI to go on with.
_BY_HAND = frozenset({"MULTI", "EXEC", "DISCARD"})


def refuse_by_hand(command: Command[Any], node: str) -> None:
    """Refuse a transaction built by hand: after a silent reconnect it would run command by command."""
    if command.info.name in _BY_HAND:
        raise ArgumentError(
            "this driver reconnects silently, so it cannot keep a hand-made transaction; use transaction()",
            command=command.info.name,
            node=node,
        )


def guarded(commands: Sequence[Command[Any]]) -> list[Command[Any]]:
    """A transaction that also tells on which connection it ran."""
    return [CLIENT_ID, *commands]


def unguarded(replies: list[Raw], identity: Raw, node: str) -> list[Raw]:
    """The replies of a guarded transaction. Raises when it ran on another connection than it should."""
    if replies[0] != identity:
        raise ResultUnknown(
            "the driver reconnected on the way: the transaction ran without its watched keys",
            node=node,
            maybe_applied=True,
        )
    return replies[1:]
