# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the string commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Keyed, Value


def mset(mapping: Keyed[Value]) -> Command[bool]:
    """Set."""
    mapping_words = a.pairs(mapping, a.key, a.value, "MSET", "mapping")
    return Command(
        ("MSET", *mapping_words),
        i.MSET,
        d.ok,
        range(1, 1 + len(mapping_words), 2),
        "overwrite",
        None,
        (),
    )
