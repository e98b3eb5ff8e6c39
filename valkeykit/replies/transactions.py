"""Replies of the transaction commands."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import unexpected
from valkeykit.replies.shared import anything
from valkeykit.types import Raw, Reply, T


def exec_replies(reply: Raw, codec: Codec[T]) -> list[Reply] | None:
    """The replies of the queued commands, or None when a watched key changed."""
    if reply is None:
        return None
    if not isinstance(reply, list):
        unexpected("an array", reply)
    return [anything(item, codec) for item in reply]
