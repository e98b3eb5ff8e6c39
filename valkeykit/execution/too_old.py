"""What an error means when the server has not got the command: said from the spec, without asking."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.errors import ExecAbortError, ModuleNotLoaded, ServerError, ServerTooOld

if TYPE_CHECKING:
    from valkeykit.command import Command, CommandInfo

E = TypeVar("E", bound=ServerError)
# What servers of all ages say of a command they have not got; a redacted message has no word left.
_UNKNOWN_COMMAND = re.compile(
    r"unknown (?:sub)?command(?: or wrong number of arguments for)? [`'](?P<word>[^`']*)[`']", re.IGNORECASE
)
# And of an argument they have not heard of.
_UNKNOWN_ARGUMENT = re.compile(
    r"^syntax error\.?$|number of arguments|unknown (argument|option)|supported|invalid stream id",
    re.IGNORECASE,
)
# The oldest server that is met in use: what it has, every server has.
_OLDEST = (6,)


def explain(error: ServerError, command: Command[Any]) -> ServerError:
    """The error that also names the server version or module that the call needs, when that may be why."""
    info = command.info
    if error.code != "ERR" or info.group == "unknown":
        return error
    unknown = _UNKNOWN_COMMAND.match(error.detail)
    if unknown is not None and unknown["word"].upper() in {*info.words, "***"}:
        return _unknown(error, info)
    newer = list(_newer_arguments(command)) if _UNKNOWN_ARGUMENT.search(error.detail) else []
    if not newer:
        return error
    needs = max((since for _, since in newer), key=_order)
    asked = ", ".join(f"{argument} needs {since} or later" for argument, since in newer)
    return _too_old(error, f"the server may be too old: {asked}", needs)


def _unknown(error: ServerError, info: CommandInfo) -> ServerError:
    if info.module is not None:
        return _not_loaded(error, info, info.module)
    if info.group == "sentinel":
        return _like(error, ServerError(error.code, f"{error.detail} (only sentinels have {info.name})"))
    if _order(info.since) < _OLDEST:
        return error  # renamed or disabled, or on a server of another kind
    return _too_old(error, f"{info.name} needs server {info.since} or later", info.since)


def explain_abort(error: ExecAbortError, commands: Sequence[Command[Any]]) -> ExecAbortError:
    """The same for a transaction that was refused because of one of its commands."""
    refused = ServerError.parse(error.detail.partition("The server refused: ")[2])
    if "'***'" in refused.detail:
        return error  # redacted because of one of them: which one was refused is not known any more
    for command in commands:
        explained = explain(refused, command)
        if isinstance(explained, ServerTooOld | ModuleNotLoaded):
            why = explained.detail.removeprefix(refused.detail)
            return _like(error, ExecAbortError(error.code, error.detail + why))
    return error


def _not_loaded(error: ServerError, info: CommandInfo, module: str) -> ModuleNotLoaded:
    why = f"{info.name} needs the module {module} {info.since} or later: it is not loaded on the server"
    return _like(error, ModuleNotLoaded(error.code, f"{error.detail} ({why})", module))


def _too_old(error: ServerError, why: str, needs: str) -> ServerTooOld:
    return _like(error, ServerTooOld(error.code, f"{error.detail} ({why})", needs))


def _like(error: ServerError, better: E) -> E:
    better.command, better.node, better.maybe_applied = error.command, error.node, error.maybe_applied
    better.__cause__ = error.__cause__
    return better


def _newer_arguments(command: Command[Any]) -> Iterator[tuple[str, str]]:
    """The arguments of this call that are younger than the command itself."""
    words = {word.upper() for word in command.args[len(command.info.words) :] if isinstance(word, str)}
    for name, mark, since in command.info.newer:
        if isinstance(mark, int):
            if len(command.args) > mark:
                yield name, since
        elif mark in words:
            yield mark, since


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
