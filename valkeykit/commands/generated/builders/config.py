# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the config commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Keyed, T, Text, Value


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
