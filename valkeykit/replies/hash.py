"""Decoders of the hash commands."""

from __future__ import annotations

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer, pairs, unexpected
from valkeykit.replies.shared import ScanPage, text_map, texts
from valkeykit.types import Raw, T


def text_pairs(reply: Raw, codec: Codec[T]) -> list[tuple[T, T]]:
    """Fields and their values; a field may come more than once."""
    return [(codec.text(name), codec.text(value)) for name, value in pairs(reply)]


def field_page(reply: Raw, codec: Codec[T]) -> ScanPage[dict[T, T]]:
    """One page of a scan over fields and values."""
    cursor, items = _page(reply)
    return ScanPage(cursor, text_map(items, codec))


def name_page(reply: Raw, codec: Codec[T]) -> ScanPage[list[T]]:
    """One page of a scan over field names."""
    cursor, items = _page(reply)
    return ScanPage(cursor, texts(items, codec))


def _page(reply: Raw) -> tuple[int, Raw]:
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a cursor and fields", reply)
    return integer(parts[0]), parts[1]
