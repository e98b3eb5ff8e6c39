# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the module commands: arguments in, a `Command` out. Pure."""

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
    from valkeykit.replies import module as r
    from valkeykit.replies.module import ServerModule
else:
    r = Lazy("valkeykit.replies.module")


def module_help() -> Command[list[T]]:
    """Return the server's help on MODULE."""
    return Command(("MODULE", "HELP"), i.MODULE_HELP, d.texts, (), "read", None, ())


def module_list() -> Command[list[ServerModule]]:
    """Describe the modules that the server has loaded."""
    return Command(("MODULE", "LIST"), i.MODULE_LIST, r.server_modules, (), "read", None, ())


def module_load(path: Text, *args: Value | Iterable[Value]) -> Command[bool]:
    """Load a module from a file on the server."""
    args_words = a.spread(a.value, args, "MODULE LOAD", "args", empty=True)
    return Command(
        (
            "MODULE",
            "LOAD",
            path if type(path) is str or type(path) is bytes else a.string(path, "MODULE LOAD", "path"),
            *args_words,
        ),
        i.MODULE_LOAD,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def module_loadex(
    path: Text,
    options: Iterable[tuple[Text, Value] | Text | Value] | None = None,
    args: Value | Iterable[Value] | None = None,
) -> Command[bool]:
    """Load a module from a file on the server and set its settings."""
    words: list[Word] = [
        "MODULE",
        "LOADEX",
        path if type(path) is str or type(path) is bytes else a.string(path, "MODULE LOADEX", "path"),
    ]
    if options is not None:
        options_words = a.rows(
            options,
            (
                a.string,
                a.value,
            ),
            "MODULE LOADEX",
            "options",
            flat=True,
        )
        for row_at in range(0, len(options_words), 2):
            words += ("CONFIG", *options_words[row_at : row_at + 2])
    if args is not None:
        args_words = a.many(a.value, args, "MODULE LOADEX", "args")
        words.append("ARGS")
        words += args_words
    return Command(tuple(words), i.MODULE_LOADEX, d.ok, (), "checked", None, ())


def module_unload(name: Text) -> Command[bool]:
    """Unload a module."""
    return Command(
        (
            "MODULE",
            "UNLOAD",
            name if type(name) is str or type(name) is bytes else a.string(name, "MODULE UNLOAD", "name"),
        ),
        i.MODULE_UNLOAD,
        d.ok,
        (),
        "checked",
        None,
        (),
    )
