# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the connection commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import T, Value, Word


def client_id() -> Command[int]:
    """Return the id of this connection."""
    return Command(("CLIENT", "ID"), i.CLIENT_ID, d.count, (), "read", None, ())


def ping(message: Value | None = None) -> Command[T]:
    """Answer."""
    words: list[Word] = ["PING"]
    if message is not None:
        words.append(
            message
            if type(message) is str or type(message) is bytes or type(message) is int
            else a.value(message, "PING", "message")
        )
    return Command(tuple(words), i.PING, d.text, (), "read", None, ())
