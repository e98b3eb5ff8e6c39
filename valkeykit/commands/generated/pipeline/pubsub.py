# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The pubsub commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import pubsub as b
    from valkeykit.pipeline import Pipeline
else:
    b = Lazy("valkeykit.commands.generated.builders.pubsub")

Ts = TypeVarTuple("Ts")


class PubsubPipeline(PipelineFace[Mode, T, *Ts]):
    """The pubsub commands, queued."""

    __slots__ = ()

    def publish(self, channel: Text, message: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PUBLISH: Send a message to the subscribers of a channel."""
        queued: Any = self
        self._queue(b.publish(channel, message))
        return queued

    def pubsub_channels(self, pattern: Text | None = None) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue PUBSUB CHANNELS: Return the channels that have subscribers."""
        queued: Any = self
        self._queue(b.pubsub_channels(pattern))
        return queued

    def pubsub_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue PUBSUB HELP: Return the server's help on PUBSUB."""
        queued: Any = self
        self._queue(b.pubsub_help())
        return queued

    def pubsub_numpat(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue PUBSUB NUMPAT: Count the patterns that clients are subscribed to."""
        queued: Any = self
        self._queue(b.pubsub_numpat())
        return queued

    def pubsub_numsub(self, *channels: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, dict[T, int]]:
        """Queue PUBSUB NUMSUB: Count the subscribers of channels."""
        queued: Any = self
        self._queue(b.pubsub_numsub(*channels))
        return queued

    def pubsub_shardchannels(self, pattern: Text | None = None) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue PUBSUB SHARDCHANNELS: Return the shard channels that have subscribers."""
        queued: Any = self
        self._queue(b.pubsub_shardchannels(pattern))
        return queued

    def pubsub_shardnumsub(self, *channels: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, dict[T, int]]:
        """Queue PUBSUB SHARDNUMSUB: Count the subscribers of shard channels."""
        queued: Any = self
        self._queue(b.pubsub_shardnumsub(*channels))
        return queued

    def spublish(self, shard_channel: Text, message: Value) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SPUBLISH: Send a message to the subscribers of a shard channel."""
        queued: Any = self
        self._queue(b.spublish(shard_channel, message))
        return queued
