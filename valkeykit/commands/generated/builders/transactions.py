# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the transactions commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, Reply

if TYPE_CHECKING:
    from valkeykit.replies import transactions as r
else:
    r = Lazy("valkeykit.replies.transactions")


def discard() -> Command[bool]:
    """Drop the queued commands of a transaction and end it."""
    return Command(("DISCARD",), i.DISCARD, d.ok, (), "never", None, ())


def exec_() -> Command[list[Reply] | None]:
    """Run the queued commands of a transaction."""
    return Command(("EXEC",), i.EXEC, r.exec_replies, (), "never", None, ())


def multi() -> Command[bool]:
    """Begin a transaction, so that the commands after it are queued until EXEC."""
    return Command(("MULTI",), i.MULTI, d.ok, (), "never", None, ())


def unwatch() -> Command[bool]:
    """Watch no key any more."""
    return Command(("UNWATCH",), i.UNWATCH, d.ok, (), "overwrite", None, ())


def watch(*names: Key | Iterable[Key]) -> Command[bool]:
    """Let the next transaction fail if one of the keys changes until then."""
    names_words = a.spread(a.key, names, "WATCH", "names")
    return Command(("WATCH", *names_words), i.WATCH, d.ok, range(1, 1 + len(names_words)), "never", None, ())
