# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the slowlog commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import T, Word

if TYPE_CHECKING:
    from valkeykit.replies import slowlog as r
    from valkeykit.replies.slowlog import SlowLogEntry
else:
    r = Lazy("valkeykit.replies.slowlog")


def slowlog_get(num: int | None = None) -> Command[list[SlowLogEntry[T]]]:
    """Return the latest slow commands, the newest first."""
    words: list[Word] = ["SLOWLOG", "GET"]
    if num is not None:
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "SLOWLOG GET", "num")
        )
    return Command(tuple(words), i.SLOWLOG_GET, r.slow_log, (), "read", None, ())


def slowlog_help() -> Command[list[T]]:
    """Return the server's help on SLOWLOG."""
    return Command(("SLOWLOG", "HELP"), i.SLOWLOG_HELP, d.texts, (), "read", None, ())


def slowlog_len() -> Command[int]:
    """Count the slow commands that the server remembers."""
    return Command(("SLOWLOG", "LEN"), i.SLOWLOG_LEN, d.count, (), "read", None, ())


def slowlog_reset() -> Command[bool]:
    """Forget the slow commands."""
    return Command(("SLOWLOG", "RESET"), i.SLOWLOG_RESET, d.ok, (), "overwrite", None, ())
