"""Replies of the string commands."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, unexpected
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class LcsMatch(NamedTuple):
    """One part that both values share.

    Attributes:
        first: where it stands in the first value: index of its first and of its last byte.
        second: the same in the second value.
        length: its length in bytes; None unless asked for with `withmatchlen`.
    """

    first: tuple[int, int]
    second: tuple[int, int]
    length: int | None = None


class LcsMatches(NamedTuple):
    """Where the longest common subsequence stands.

    Attributes:
        matches: the shared parts, the last one first.
        length: length of the whole subsequence in bytes, whatever `minmatchlen` hides.
        extra: fields that newer servers add, by the server's name.
    """

    matches: list[LcsMatch]
    length: int
    extra: dict[str, Reply]


def lcs_matches(reply: Raw, codec: Codec[T]) -> LcsMatches:
    """The positions of a longest common subsequence."""
    found = fields(reply)
    if not {"matches", "len"} <= set(found):
        unexpected("a map with matches and len", reply)
    matches = [_match(item) for item in array(found["matches"])]
    return LcsMatches(matches, integer(found["len"]), unknown(found, {"matches", "len"}, codec))


def _match(reply: Raw) -> LcsMatch:
    parts = array(reply)
    if len(parts) not in {2, 3}:
        unexpected("two ranges and perhaps a length", reply)
    return LcsMatch(_range(parts[0]), _range(parts[1]), integer(parts[2]) if len(parts) == 3 else None)


def _range(reply: Raw) -> tuple[int, int]:
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a range of two positions", reply)
    return integer(parts[0]), integer(parts[1])
