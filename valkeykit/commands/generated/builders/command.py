# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the command commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import command as r
    from valkeykit.replies.command import CommandDetails, CommandDocs, KeyAndFlags
else:
    r = Lazy("valkeykit.replies.command")


def command() -> Command[list[CommandDetails]]:
    """Describe all commands of the server."""
    return Command(("COMMAND",), i.COMMAND, r.command_details, (), "read", None, ())


def command_count() -> Command[int]:
    """Return how many commands the server has."""
    return Command(("COMMAND", "COUNT"), i.COMMAND_COUNT, d.count, (), "read", None, ())


def command_docs(*names: Text | Iterable[Text]) -> Command[dict[str, CommandDocs]]:
    """Return the server's own documentation of its commands."""
    names_words = a.spread(a.string, names, "COMMAND DOCS", "names", empty=True)
    return Command(("COMMAND", "DOCS", *names_words), i.COMMAND_DOCS, r.command_docs, (), "read", None, ())


def command_getkeys(command: Text, *args: Value | Iterable[Value]) -> Command[list[T]]:
    """Find the keys in the words of a command."""
    args_words = a.spread(a.value, args, "COMMAND GETKEYS", "args", empty=True)
    return Command(
        (
            "COMMAND",
            "GETKEYS",
            command
            if type(command) is str or type(command) is bytes
            else a.string(command, "COMMAND GETKEYS", "command"),
            *args_words,
        ),
        i.COMMAND_GETKEYS,
        d.texts,
        (),
        "read",
        None,
        (),
    )


def command_getkeysandflags(command: Text, *args: Value | Iterable[Value]) -> Command[list[KeyAndFlags[T]]]:
    """Find the keys in the words of a command and what it does with them."""
    args_words = a.spread(a.value, args, "COMMAND GETKEYSANDFLAGS", "args", empty=True)
    return Command(
        (
            "COMMAND",
            "GETKEYSANDFLAGS",
            command
            if type(command) is str or type(command) is bytes
            else a.string(command, "COMMAND GETKEYSANDFLAGS", "command"),
            *args_words,
        ),
        i.COMMAND_GETKEYSANDFLAGS,
        r.keys_and_flags,
        (),
        "read",
        None,
        (),
    )


def command_help() -> Command[list[T]]:
    """Return the server's help on COMMAND."""
    return Command(("COMMAND", "HELP"), i.COMMAND_HELP, d.texts, (), "read", None, ())


def command_info(*names: Text | Iterable[Text]) -> Command[list[CommandDetails | None]]:
    """Describe some commands of the server."""
    names_words = a.spread(a.string, names, "COMMAND INFO", "names", empty=True)
    return Command(
        ("COMMAND", "INFO", *names_words), i.COMMAND_INFO, r.command_details_or_none, (), "read", None, ()
    )


def command_list(
    module: Text | None = None, category: Text | None = None, pattern: Text | None = None
) -> Command[list[T]]:
    """Return the names of the server's commands."""
    words: list[Word] = ["COMMAND", "LIST"]
    if module is not None:
        if category is not None or pattern is not None:
            a.at_most_one("COMMAND LIST", module=module, category=category, pattern=pattern)
        words.append("FILTERBY")
        words.append("MODULE")
        words.append(
            module
            if type(module) is str or type(module) is bytes
            else a.string(module, "COMMAND LIST", "module")
        )
    elif category is not None:
        if pattern is not None:
            a.at_most_one("COMMAND LIST", module=module, category=category, pattern=pattern)
        words.append("FILTERBY")
        words.append("ACLCAT")
        words.append(
            category
            if type(category) is str or type(category) is bytes
            else a.string(category, "COMMAND LIST", "category")
        )
    elif pattern is not None:
        words.append("FILTERBY")
        words.append("PATTERN")
        words.append(
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.string(pattern, "COMMAND LIST", "pattern")
        )
    return Command(tuple(words), i.COMMAND_LIST, d.texts, (), "read", None, ())
