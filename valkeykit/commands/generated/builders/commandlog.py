# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the commandlog commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import T

if TYPE_CHECKING:
    from valkeykit.replies import commandlog as r
    from valkeykit.replies.commandlog import CommandLogEntry
else:
    r = Lazy("valkeykit.replies.commandlog")


def commandlog_get(
    count: int, type: Literal["slow", "large-request", "large-reply"]
) -> Command[list[CommandLogEntry[T]]]:
    """Return the latest entries of a command log, the newest first."""
    return Command(
        (
            "COMMANDLOG",
            "GET",
            a.integer(count, "COMMANDLOG GET", "count"),
            a.choice(type, ("slow", "large-request", "large-reply"), "COMMANDLOG GET", "type"),
        ),
        i.COMMANDLOG_GET,
        r.command_log,
        (),
        "read",
        None,
        (),
    )


def commandlog_help() -> Command[list[T]]:
    """Return the server's help on COMMANDLOG."""
    return Command(("COMMANDLOG", "HELP"), i.COMMANDLOG_HELP, d.texts, (), "read", None, ())


def commandlog_len(type: Literal["slow", "large-request", "large-reply"]) -> Command[int]:
    """Count the entries of a command log."""
    return Command(
        (
            "COMMANDLOG",
            "LEN",
            a.choice(type, ("slow", "large-request", "large-reply"), "COMMANDLOG LEN", "type"),
        ),
        i.COMMANDLOG_LEN,
        d.count,
        (),
        "read",
        None,
        (),
    )


def commandlog_reset(type: Literal["slow", "large-request", "large-reply"]) -> Command[bool]:
    """Empty a command log."""
    return Command(
        (
            "COMMANDLOG",
            "RESET",
            a.choice(type, ("slow", "large-request", "large-reply"), "COMMANDLOG RESET", "type"),
        ),
        i.COMMANDLOG_RESET,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )
