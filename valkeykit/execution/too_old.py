"""What an error means when the server has not got the command: said from the spec, without asking."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from valkeykit.errors import ExecAbortError, ModuleNotLoaded, ServerError, ServerTooOld

if TYPE_CHECKING:
    from valkeykit.command import Command, CommandInfo

E = TypeVar("E", bound=ServerError)
_UNKNOWN_COMMAND = re.compile(r"unknown (command|subcommand)", re.IGNORECASE)
# How servers of all ages refuse an argument they have not heard of.
_UNKNOWN_ARGUMENT = re.compile(
    r"syntax error|number of arguments|unknown (argument|option)|supported|invalid stream id",
    re.IGNORECASE,
)


def explain(error: ServerError, command: Command[Any]) -> ServerError:
    """The error that also names the server version or module that the call needs, when that may be why."""
    info = command.info
    if error.code != "ERR" or info.group == "unknown":
        return error
    if _UNKNOWN_COMMAND.search(error.detail):
        if info.module is not None:
            return _not_loaded(error, info, info.module)
        return _too_old(error, f"{info.name} needs server {info.since} or later", info.since)
    newer = list(_newer_arguments(command)) if _UNKNOWN_ARGUMENT.search(error.detail) else []
    if not newer:
        return error
    needs = max((since for _, since in newer), key=_order)
    asked = ", ".join(f"{argument} needs {since} or later" for argument, since in newer)
    return _too_old(error, f"the server may be too old: {asked}", needs)


def explain_abort(error: ExecAbortError, commands: Sequence[Command[Any]]) -> ExecAbortError:
    """The same for a transaction that was refused because of one of its commands."""
    refused = error.detail.casefold()
    for command in commands:
        if command.info.words[-1].casefold() in refused:
            explained = explain(ServerError("ERR", error.detail), command)
            if isinstance(explained, ServerTooOld | ModuleNotLoaded):
                return _like(error, ExecAbortError(error.code, explained.detail))
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
    """The arguments of this call that are younger than the command itself.

    An argument with a token is there when its token is; of one without, nobody can tell.
    """
    words = {word.upper() for word in command.args[len(command.info.words) :] if isinstance(word, str)}
    for name, token, since in command.info.newer:
        if token is None or token in words:
            yield (token or name), since


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
