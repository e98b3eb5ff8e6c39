"""Decoders of the list commands."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, unexpected
from valkeykit.replies.shared import texts
from valkeykit.types import Raw, T


def popped(reply: Raw, codec: Codec[T]) -> tuple[T, T] | None:
    """The list an element came from and the element, or None."""
    if reply is None:
        return None
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a key and an element", reply)
    return codec.key(parts[0]), codec.text(parts[1])


def popped_many(reply: Raw, codec: Codec[T]) -> tuple[T, list[T]] | None:
    """The list the elements came from and the elements, or None."""
    if reply is None:
        return None
    parts = list(next(iter(reply.items()), ())) if isinstance(reply, dict) else array(reply)
    if len(parts) != 2:
        unexpected("a key and its elements", reply)
    return codec.key(parts[0]), texts(parts[1], codec)
