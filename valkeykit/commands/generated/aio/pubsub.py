# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The pubsub commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import pubsub as b
else:
    b = Lazy("valkeykit.commands.generated.builders.pubsub")


class PubsubAsyncCommands(AsyncFace[T]):
    """The pubsub commands."""

    __slots__ = ()

    def publish(self, channel: Text, message: Value) -> Coroutine[Any, Any, int]:
        """Send a message to the subscribers of a channel.

        Returns: how many subscribers of this node got it; those of other nodes of a cluster get it, but are not counted.

        Example: ``publish("news", "hello")`` → ``0``
        Since server 2.0.0. Replay class: never. See https://valkey.io/commands/publish/
        """
        return self._run(b.publish(channel, message))

    def pubsub_channels(self, pattern: Text | None = None) -> Coroutine[Any, Any, list[T]]:
        """Return the channels that have subscribers.

        Args:
            pattern: glob-style: only channels that match.

        Returns: channels in no particular order; subscriptions to patterns do not count.

        Example: ``pubsub_channels()`` → ``[]``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/pubsub-channels/
        """
        return self._run(b.pubsub_channels(pattern))

    def pubsub_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on PUBSUB.

        Returns: lines of text.

        Example: ``pubsub_help()``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/pubsub-help/
        """
        return self._run(b.pubsub_help())

    def pubsub_numpat(self) -> Coroutine[Any, Any, int]:
        """Count the patterns that clients are subscribed to.

        Returns: how many different patterns.

        Example: ``pubsub_numpat()`` → ``0``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/pubsub-numpat/
        """
        return self._run(b.pubsub_numpat())

    def pubsub_numsub(self, *channels: Text | Iterable[Text]) -> Coroutine[Any, Any, dict[T, int]]:
        """Count the subscribers of channels.

        Subscriptions to patterns do not count.

        Returns: the number of subscribers by channel.

        Example: ``pubsub_numsub("news", "sport")`` → ``{b'news': 0, b'sport': 0}``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/pubsub-numsub/
        """
        return self._run(b.pubsub_numsub(*channels))

    def pubsub_shardchannels(self, pattern: Text | None = None) -> Coroutine[Any, Any, list[T]]:
        """Return the shard channels that have subscribers.

        Args:
            pattern: glob-style: only channels that match.

        Returns: channels in no particular order.

        Example: ``pubsub_shardchannels()`` → ``[]``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/pubsub-shardchannels/
        """
        return self._run(b.pubsub_shardchannels(pattern))

    def pubsub_shardnumsub(self, *channels: Text | Iterable[Text]) -> Coroutine[Any, Any, dict[T, int]]:
        """Count the subscribers of shard channels.

        Returns: the number of subscribers by channel.

        Example: ``pubsub_shardnumsub("news", "sport")`` → ``{b'news': 0, b'sport': 0}``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/pubsub-shardnumsub/
        """
        return self._run(b.pubsub_shardnumsub(*channels))

    def spublish(self, shard_channel: Text, message: Value) -> Coroutine[Any, Any, int]:
        """Send a message to the subscribers of a shard channel.

        Such a channel belongs to a slot as a key does; in a cluster only the shard of that slot passes it on.

        Returns: how many subscribers of this node got it.

        Example: ``spublish("news", "hello")`` → ``0``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/spublish/
        """
        return self._run(b.spublish(shard_channel, message))
