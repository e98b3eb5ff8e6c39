"""Replies of the COMMANDLOG commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer, unexpected
from valkeykit.replies.shared import more
from valkeykit.types import Raw, Reply, T


class CommandLogEntry(NamedTuple, Generic[T]):
    """A command that was slow, large, or had a large reply.

    Attributes:
        id: number of the entry, never used again while the server runs.
        start_time: when it began, Unix time in seconds.
        value: what brought it here: microseconds in the log slow, else bytes.
        command: its words; the server cuts long ones.
        client_address: ip:port of the connection.
        client_name: what CLIENT SETNAME set; empty without.
        extra: what newer servers add at the end.
    """

    id: int
    start_time: int
    value: int
    command: list[T]
    client_address: T
    client_name: T
    extra: list[Reply]


def command_log(reply: Raw, codec: Codec[T]) -> list[CommandLogEntry[T]]:
    """The entries of COMMANDLOG GET."""
    return [CommandLogEntry(*_parts(item, codec)) for item in array(reply)]


def _parts(reply: Raw, codec: Codec[T]) -> tuple[int, int, int, list[T], T, T, list[Reply]]:
    parts = array(reply)
    if len(parts) < 6:
        unexpected("six facts about a logged command", reply)
    number, start, value, words, address, name = parts[:6]
    return (
        integer(number),
        integer(start),
        integer(value),
        [codec.text(item) for item in array(words)],
        codec.text(address),
        codec.text(name),
        more(parts, 6, codec),
    )
