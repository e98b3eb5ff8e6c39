# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the pubsub commands: arguments in, a `Command` out. Pure."""

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
    from valkeykit.replies import pubsub as r
else:
    r = Lazy("valkeykit.replies.pubsub")


def publish(channel: Text, message: Value) -> Command[int]:
    """Send a message to the subscribers of a channel."""
    return Command(
        (
            "PUBLISH",
            channel
            if type(channel) is str or type(channel) is bytes
            else a.string(channel, "PUBLISH", "channel"),
            message
            if type(message) is str
            or type(message) is bytes
            or (type(message) is int and -0x8000000000000000 <= message < 0x8000000000000000)
            else a.value(message, "PUBLISH", "message"),
        ),
        i.PUBLISH,
        d.count,
        (),
        "never",
        None,
        (),
    )


def pubsub_channels(pattern: Text | None = None) -> Command[list[T]]:
    """Return the channels that have subscribers."""
    words: list[Word] = ["PUBSUB", "CHANNELS"]
    if pattern is not None:
        words.append(
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.string(pattern, "PUBSUB CHANNELS", "pattern")
        )
    return Command(tuple(words), i.PUBSUB_CHANNELS, d.texts, (), "read", None, ())


def pubsub_help() -> Command[list[T]]:
    """Return the server's help on PUBSUB."""
    return Command(("PUBSUB", "HELP"), i.PUBSUB_HELP, d.texts, (), "read", None, ())


def pubsub_numpat() -> Command[int]:
    """Count the patterns that clients are subscribed to."""
    return Command(("PUBSUB", "NUMPAT"), i.PUBSUB_NUMPAT, d.count, (), "read", None, ())


def pubsub_numsub(*channels: Text | Iterable[Text]) -> Command[dict[T, int]]:
    """Count the subscribers of channels."""
    channels_words = a.spread(a.string, channels, "PUBSUB NUMSUB", "channels", empty=True)
    return Command(
        ("PUBSUB", "NUMSUB", *channels_words), i.PUBSUB_NUMSUB, r.subscribers, (), "read", None, ()
    )


def pubsub_shardchannels(pattern: Text | None = None) -> Command[list[T]]:
    """Return the shard channels that have subscribers."""
    words: list[Word] = ["PUBSUB", "SHARDCHANNELS"]
    if pattern is not None:
        words.append(
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.string(pattern, "PUBSUB SHARDCHANNELS", "pattern")
        )
    return Command(tuple(words), i.PUBSUB_SHARDCHANNELS, d.texts, (), "read", None, ())


def pubsub_shardnumsub(*channels: Text | Iterable[Text]) -> Command[dict[T, int]]:
    """Count the subscribers of shard channels."""
    channels_words = a.spread(a.string, channels, "PUBSUB SHARDNUMSUB", "channels", empty=True)
    return Command(
        ("PUBSUB", "SHARDNUMSUB", *channels_words), i.PUBSUB_SHARDNUMSUB, r.subscribers, (), "read", None, ()
    )


def spublish(shard_channel: Text, message: Value) -> Command[int]:
    """Send a message to the subscribers of a shard channel."""
    return Command(
        (
            "SPUBLISH",
            shard_channel
            if type(shard_channel) is str or type(shard_channel) is bytes
            else a.string(shard_channel, "SPUBLISH", "shard_channel"),
            message
            if type(message) is str
            or type(message) is bytes
            or (type(message) is int and -0x8000000000000000 <= message < 0x8000000000000000)
            else a.value(message, "SPUBLISH", "message"),
        ),
        i.SPUBLISH,
        d.count,
        (),
        "never",
        None,
        (),
    )
