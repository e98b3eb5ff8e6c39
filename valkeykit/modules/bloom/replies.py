"""Decoders and reply types of the Bloom module's commands. Tested against scripted replies only."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, number
from valkeykit.types import Raw, T


class BloomInfo(NamedTuple):
    """A Bloom filter.

    `capacity` is for how many items there is room, before it grows or is full; `size` counts bytes;
    `error_rate` is how often an item seems to be there that is not. The last three are None for a
    filter that does not grow, `tightening_ratio` also where the module does not tell it.
    """

    capacity: int
    size: int
    filters: int
    items: int
    error_rate: float
    expansion: int | None
    tightening_ratio: float | None
    max_scaled_capacity: int | None


def bloom_info(reply: Raw, _: Codec[T]) -> BloomInfo:
    """The map of BF.INFO."""
    found = fields(reply)
    return BloomInfo(
        integer(found.get("Capacity")),
        integer(found.get("Size")),
        integer(found.get("Number of filters")),
        integer(found.get("Number of items inserted")),
        number(found.get("Error rate")),
        _whole(found.get("Expansion rate")),
        _real(found.get("Tightening ratio")),
        _whole(found.get("Max scaled capacity")),
    )


def added(reply: Raw, _: Codec[T]) -> list[bool]:
    """Whether each item was new."""
    return [_new(item) for item in array(reply)]


def _new(item: Raw) -> bool:
    # A filter that is full says so in the place of the item; those before it are added.
    if isinstance(item, Exception):
        raise ReplyError(f"an item was refused, those before it are added: {item}", maybe_applied=True)
    return integer(item) == 1


def _whole(reply: Raw) -> int | None:
    return None if reply is None else integer(reply)


def _real(reply: Raw) -> float | None:
    return None if reply is None else number(reply)
