# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the server commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import server as r
from valkeykit.replies import shared as d
from valkeykit.replies.server import CommandDetails, CommandDocs, KeyAndFlags, ServerInfo, ServerTime
from valkeykit.types import Key, Keyed, T, Text, Value, Word


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
    *, module: Text | None = None, category: Text | None = None, pattern: Text | None = None
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


def config_get(*patterns: Text | Iterable[Text]) -> Command[dict[T, T]]:
    """Return settings of the server."""
    patterns_words = a.spread(a.string, patterns, "CONFIG GET", "patterns")
    return Command(("CONFIG", "GET", *patterns_words), i.CONFIG_GET, d.text_map, (), "read", None, ())


def config_help() -> Command[list[T]]:
    """Return the server's help on CONFIG."""
    return Command(("CONFIG", "HELP"), i.CONFIG_HELP, d.texts, (), "read", None, ())


def config_resetstat() -> Command[bool]:
    """Set the counters that INFO shows back to 0."""
    return Command(("CONFIG", "RESETSTAT"), i.CONFIG_RESETSTAT, d.ok, (), "overwrite", None, ())


def config_rewrite() -> Command[bool]:
    """Write the settings of the running server into its configuration file."""
    return Command(("CONFIG", "REWRITE"), i.CONFIG_REWRITE, d.ok, (), "overwrite", None, ())


def config_set(mapping: Keyed[Value]) -> Command[bool]:
    """Change settings of the server."""
    mapping_words = a.pairs(mapping, a.string, a.value, "CONFIG SET", "mapping")
    return Command(("CONFIG", "SET", *mapping_words), i.CONFIG_SET, d.ok, (), "overwrite", None, ())


def dbsize() -> Command[int]:
    """Count the keys of the database."""
    return Command(("DBSIZE",), i.DBSIZE, d.count, (), "read", None, ())


def flushall(*, asynchronous: bool = False, synchronous: bool = False) -> Command[bool]:
    """Remove all keys of all databases."""
    words: list[Word] = ["FLUSHALL"]
    if asynchronous:
        if synchronous:
            a.at_most_one("FLUSHALL", asynchronous=asynchronous, synchronous=synchronous)
        a.flag(asynchronous, "FLUSHALL", "asynchronous")
        words.append("ASYNC")
    elif synchronous:
        a.flag(synchronous, "FLUSHALL", "synchronous")
        words.append("SYNC")
    return Command(tuple(words), i.FLUSHALL, d.ok, (), "overwrite", None, ())


def flushdb(*, asynchronous: bool = False, synchronous: bool = False) -> Command[bool]:
    """Remove all keys of the database."""
    words: list[Word] = ["FLUSHDB"]
    if asynchronous:
        if synchronous:
            a.at_most_one("FLUSHDB", asynchronous=asynchronous, synchronous=synchronous)
        a.flag(asynchronous, "FLUSHDB", "asynchronous")
        words.append("ASYNC")
    elif synchronous:
        a.flag(synchronous, "FLUSHDB", "synchronous")
        words.append("SYNC")
    return Command(tuple(words), i.FLUSHDB, d.ok, (), "overwrite", None, ())


def info(*sections: Text | Iterable[Text]) -> Command[ServerInfo]:
    """Return figures and facts about the server."""
    sections_words = a.spread(a.string, sections, "INFO", "sections", empty=True)
    return Command(("INFO", *sections_words), i.INFO, r.server_info, (), "read", None, ())


def memory_usage(name: Key, *, samples: int | None = None) -> Command[int | None]:
    """Return how much memory a key takes."""
    words: list[Word] = [
        "MEMORY",
        "USAGE",
        name if type(name) is str or type(name) is bytes else a.key(name, "MEMORY USAGE", "name"),
    ]
    if samples is not None:
        words.append("SAMPLES")
        words.append(samples if type(samples) is int else a.integer(samples, "MEMORY USAGE", "samples"))
    return Command(tuple(words), i.MEMORY_USAGE, d.count_or_none, (2,), "read", None, ())


def time() -> Command[ServerTime]:
    """Return the server's time."""
    return Command(("TIME",), i.TIME, r.server_time, (), "read", None, ())
