"""Replies of the Pub/Sub commands that need no subscription."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import integer, pairs
from valkeykit.types import Raw, T


def subscribers(reply: Raw, codec: Codec[T]) -> dict[T, int]:
    """Channels with their number of subscribers."""
    return {codec.text(channel): integer(number) for channel, number in pairs(reply)}
