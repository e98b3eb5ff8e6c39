# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the scripting commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Text, Value


def eval(
    script: Text, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[T]:
    """Run."""
    keys_words = a.many(a.key, keys, "EVAL", "keys", empty=True)
    args_words = a.many(a.value, args, "EVAL", "args", empty=True)
    return Command(
        (
            "EVAL",
            script
            if type(script) is str or type(script) is bytes
            else a.string(script, "EVAL", "script"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.EVAL,
        d.text,
        range(3, 3 + len(keys_words)),
        "never",
        None,
        (),
    )
