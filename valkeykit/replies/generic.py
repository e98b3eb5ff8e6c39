"""Replies of the generic commands."""

from __future__ import annotations

from collections.abc import Sized
from typing import NamedTuple

from valkeykit.replies.codec import Codec, as_bytes
from valkeykit.replies.shapes import array, integer, unexpected
from valkeykit.replies.shared import ScanPage, optional_texts
from valkeykit.types import Raw, T


class AofAcknowledged(NamedTuple):
    """How many servers have this connection's writes in their append-only file.

    Attributes:
        local: 1 when the server itself has them on disk, else 0.
        replicas: how many replicas have.
    """

    local: int
    replicas: int


def aof_acknowledged(reply: Raw, _: Codec[T]) -> AofAcknowledged:
    """The two counts of WAITAOF."""
    parts = array(reply)
    if len(parts) != 2:
        unexpected("two counts", reply)
    return AofAcknowledged(integer(parts[0]), integer(parts[1]))


# One pattern may stand without a list around it.
_ATOMS = (str, bytes, bytearray, memoryview)


def grouped(reply: Raw, codec: Codec[T], get: object = None) -> list[tuple[T | None, ...]]:
    """As many values per item as `get` has patterns."""
    size = len(get) if isinstance(get, Sized) and not isinstance(get, _ATOMS) else 1
    values = optional_texts(reply, codec)
    return [tuple(values[at : at + size]) for at in range(0, len(values), size)]


def key_or_none(reply: Raw, codec: Codec[T]) -> T | None:
    """A key, without the client's prefix, or None."""
    return None if reply is None else codec.key(reply)


def moved(reply: Raw, _: Codec[T]) -> bool:
    """True for OK, False for NOKEY."""
    word = as_bytes(reply)
    if word not in {b"OK", b"NOKEY"}:
        unexpected("OK or NOKEY", reply)
    return word == b"OK"


def payload_or_none(reply: Raw, _: Codec[T]) -> bytes | None:
    """A serialized value, which is never text, or None."""
    return None if reply is None else as_bytes(reply)


def scan_keys(reply: Raw, codec: Codec[T]) -> ScanPage[list[T]]:
    """One page of keys, without the client's prefix."""
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a cursor and keys", reply)
    return ScanPage(integer(parts[0]), [codec.key(name) for name in array(parts[1])])
