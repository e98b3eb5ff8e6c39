"""Replies of the bitmap commands."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer
from valkeykit.types import Raw, T


def bitfield_values(reply: Raw, _: Codec[T]) -> list[int | None]:
    """One number for each operation that answers, None where an overflow kept it from acting."""
    return [None if item is None else integer(item) for item in array(reply)]
