"""Decoders of the sorted set commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, halves, integer, number, numbers, unexpected
from valkeykit.replies.shared import ScanPage, texts
from valkeykit.types import Raw, T

Cast: TypeAlias = Callable[[float], float]


def scored(reply: Raw, codec: Codec[T], score_cast_func: Cast = float) -> list[tuple[T, float]]:
    """Members and their scores, in order."""
    members, marks = halves(reply)
    found = list(zip(codec.texts(members), numbers(marks), strict=True))
    if score_cast_func is float:
        return found
    return [(member, score_cast_func(score)) for member, score in found]


def scores(reply: Raw, _: Codec[T]) -> list[float | None]:
    """Scores, None for members that are not there."""
    return [None if score is None else number(score) for score in array(reply)]


def rank_and_score(reply: Raw, _: Codec[T]) -> tuple[int, float] | None:
    """The rank and the score of a member, or None."""
    if reply is None:
        return None
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a rank and a score", reply)
    return integer(parts[0]), number(parts[1])


def popped(reply: Raw, codec: Codec[T]) -> tuple[T, T, float] | None:
    """The sorted set a member came from, the member and its score, or None."""
    if reply is None:
        return None
    parts = array(reply)
    if len(parts) != 3:
        unexpected("a key, a member and its score", reply)
    return codec.key(parts[0]), codec.text(parts[1]), number(parts[2])


def popped_many(reply: Raw, codec: Codec[T]) -> tuple[T, list[tuple[T, float]]] | None:
    """The sorted set the members came from and the members with their scores, or None."""
    if reply is None:
        return None
    parts = list(next(iter(reply.items()), ())) if isinstance(reply, dict) else array(reply)
    if len(parts) != 2:
        unexpected("a key and its members", reply)
    return codec.key(parts[0]), scored(parts[1], codec)


def scored_page(
    reply: Raw, codec: Codec[T], score_cast_func: Cast = float
) -> ScanPage[list[tuple[T, float]]]:
    """One page of a scan over members and scores."""
    cursor, items = _page(reply)
    return ScanPage(cursor, scored(items, codec, score_cast_func))


def member_page(reply: Raw, codec: Codec[T]) -> ScanPage[list[T]]:
    """One page of a scan over members."""
    cursor, items = _page(reply)
    return ScanPage(cursor, texts(items, codec))


def _page(reply: Raw) -> tuple[int, Raw]:
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a cursor and members", reply)
    return integer(parts[0]), parts[1]
