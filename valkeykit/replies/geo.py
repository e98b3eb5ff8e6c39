"""Decoders and reply types of the geo commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer, number, unexpected
from valkeykit.types import Raw, T


class GeoPoint(NamedTuple):
    """A position in degrees."""

    longitude: float
    latitude: float


class GeoMatch(NamedTuple, Generic[T]):
    """One member of a search result. What was not asked for is None.

    `distance` is in the unit of the search, from its centre. `hash` is the server's 52-bit geohash.
    """

    member: T
    distance: float | None = None
    hash: int | None = None
    position: GeoPoint | None = None


def points(reply: Raw, _: Codec[T]) -> list[GeoPoint | None]:
    """Positions, None for members that are not there."""
    return [None if item is None else _point(item) for item in array(reply)]


def matches(reply: Raw, codec: Codec[T]) -> list[GeoMatch[T]]:
    """Members with the parts that were asked for."""
    return [_match(item, codec) for item in array(reply)]


def _match(reply: Raw, codec: Codec[T]) -> GeoMatch[T]:
    member, *parts = array(reply) or unexpected("a member and what was asked for", reply)
    match = GeoMatch(codec.text(member))
    for part in parts:
        # Distance, hash, position come in this order, as asked for: only the type tells which.
        if isinstance(part, list):
            match = match._replace(position=_point(part))
        elif isinstance(part, int):
            match = match._replace(hash=integer(part))
        else:
            match = match._replace(distance=number(part))
    return match


def _point(reply: Raw) -> GeoPoint:
    parts = array(reply)
    if len(parts) != 2:
        unexpected("longitude and latitude", reply)
    return GeoPoint(number(parts[0]), number(parts[1]))
