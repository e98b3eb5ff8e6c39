"""Replies of the SLOWLOG commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.commandlog import command_log
from valkeykit.types import Raw, Reply, T


class SlowLogEntry(NamedTuple, Generic[T]):
    """A command that was slow.

    Attributes:
        id: number of the entry, never used again while the server runs.
        start_time: when it began, Unix time in seconds.
        duration: how long it ran, in microseconds.
        command: its words; the server cuts long ones.
        client_address: ip:port of the connection.
        client_name: what CLIENT SETNAME set; empty without.
        extra: what newer servers add at the end.
    """

    id: int
    start_time: int
    duration: int
    command: list[T]
    client_address: T
    client_name: T
    extra: list[Reply]


def slow_log(reply: Raw, codec: Codec[T]) -> list[SlowLogEntry[T]]:
    """The entries of SLOWLOG GET, which look like those of COMMANDLOG GET."""
    return [SlowLogEntry(*entry) for entry in command_log(reply, codec)]
