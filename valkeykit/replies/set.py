"""Decoders of the set commands."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer, unexpected
from valkeykit.replies.shared import ScanPage, texts
from valkeykit.types import Raw, T


def member_page(reply: Raw, codec: Codec[T]) -> ScanPage[list[T]]:
    """One page of a scan over members."""
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a cursor and members", reply)
    return ScanPage(integer(parts[0]), texts(parts[1], codec))
