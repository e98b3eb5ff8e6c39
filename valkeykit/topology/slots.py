"""Hash slots: every key belongs to one of 16,384."""

from __future__ import annotations

from binascii import crc_hqx
from typing import TYPE_CHECKING

from valkeykit.errors import ArgumentError

if TYPE_CHECKING:
    from valkeykit.types import Word

SLOTS = 16_384
_MASK = SLOTS - 1


def encoded(key: Word) -> bytes:
    """A key as the server sees it. Raises `ArgumentError` if UTF-8 has no form of it."""
    if isinstance(key, bytes):
        return key
    try:
        return str(key).encode()
    except UnicodeEncodeError:
        raise ArgumentError("a key is no valid text (it has surrogates); give bytes") from None


def hash_tag(key: bytes) -> bytes:
    """What of a key decides on its slot: what stands in its first braces, else all of it."""
    start = key.find(b"{")
    if start < 0:
        return key
    end = key.find(b"}", start + 1)
    return key[start + 1 : end] if end > start + 1 else key


def slot_of(key: Word) -> int:
    """The slot of a key."""
    data = encoded(key)
    # The server's CRC16 is XMODEM's, which the standard library has in C.
    return crc_hqx(hash_tag(data) if b"{" in data else data, 0) & _MASK
