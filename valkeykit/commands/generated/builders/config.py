# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the config commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Keyed, T, Text, Value, Word


def config_get(pattern: Text = "*", *args: Text | Iterable[Text]) -> Command[dict[T, T]]:
    """Return settings of the server."""
    args_words = a.spread(a.string, args, "CONFIG GET", "args", empty=True)
    return Command(
        (
            "CONFIG",
            "GET",
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.string(pattern, "CONFIG GET", "pattern"),
            *args_words,
        ),
        i.CONFIG_GET,
        d.text_map,
        (),
        "read",
        None,
        (),
    )


def config_help() -> Command[list[T]]:
    """Return the server's help on CONFIG."""
    return Command(("CONFIG", "HELP"), i.CONFIG_HELP, d.texts, (), "read", None, ())


def config_resetstat() -> Command[bool]:
    """Set the counters that INFO shows back to 0."""
    return Command(("CONFIG", "RESETSTAT"), i.CONFIG_RESETSTAT, d.ok, (), "overwrite", None, ())


def config_rewrite() -> Command[bool]:
    """Write the settings of the running server into its configuration file."""
    return Command(("CONFIG", "REWRITE"), i.CONFIG_REWRITE, d.ok, (), "overwrite", None, ())


def config_set(
    name: Text | None = None,
    value: Value | None = None,
    *args: Value | Iterable[Value],
    mapping: Keyed[Value] | None = None,
) -> Command[bool]:
    """Change settings of the server."""
    words: list[Word] = ["CONFIG", "SET"]
    if name is not None or value is not None:
        if mapping is not None:
            a.at_most_one("CONFIG SET", name=name, mapping=mapping)
        a.together("CONFIG SET", name=name, value=value)
        words.append(
            name if type(name) is str or type(name) is bytes else a.string(name, "CONFIG SET", "name")
        )
        words.append(
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "CONFIG SET", "value")
        )
    elif mapping is not None:
        mapping_words = a.pairs(mapping, a.string, a.value, "CONFIG SET", "mapping")
        words += mapping_words
    else:
        a.exactly_one("CONFIG SET", name=name, mapping=mapping)
    if args:
        a.needs("CONFIG SET", "args", name=name)
    args_words = a.spread(a.value, args, "CONFIG SET", "args", empty=True)
    words += args_words
    return Command(tuple(words), i.CONFIG_SET, d.ok, (), "overwrite", None, ())
