"""Reading wire shapes: RESP2, RESP3 and what drivers make of them give the same Python value.

These are the bricks of decoders. Each raises `ReplyError` for a shape it does not know, so a decoder
never returns something else than its type.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from valkeykit.errors import ReplyError
from valkeykit.replies.codec import all_of, as_bytes
from valkeykit.types import Raw


def unexpected(wanted: str, reply: Raw) -> NoReturn:
    """Raise `ReplyError`: the reply has another shape than the command documents."""
    raise ReplyError(f"expected {wanted}, got {type(reply).__name__}", maybe_applied=True)


def array(reply: Raw) -> list[Raw]:
    """The items of an array or set; nil counts as empty."""
    if isinstance(reply, list):
        return reply
    if reply is None:
        return []
    if isinstance(reply, set):
        return list(reply)
    unexpected("an array", reply)


def halves(reply: Raw) -> tuple[Sequence[Raw], Sequence[Raw]]:
    """Keys and values of a RESP3 map, an array of pairs, or a flat array; nil counts as empty."""
    if isinstance(reply, dict):
        return list(reply), list(reply.values())
    items: list[Any] = array(reply)
    if items and isinstance(items[0], list):
        if all_of(list, items):
            with suppress(ValueError):  # one of them is no pair
                return [first for first, _ in items], [second for _, second in items]
        unexpected("an array of pairs", reply)
    if len(items) % 2:
        unexpected("an even number of items", reply)
    return items[::2], items[1::2]


def pairs(reply: Raw) -> Iterator[tuple[Raw, Raw]]:
    """The same, pair by pair."""
    return zip(*halves(reply), strict=True)


def fields(reply: Raw) -> dict[str, Raw]:
    """A map whose keys are the server's own field names."""
    return {word(name): value for name, value in pairs(reply)}


def word(reply: Raw) -> str:
    """A word of the server's own vocabulary as str, whatever the client's text type."""
    return as_bytes(reply).decode("utf-8", "replace")


def integer(reply: Raw) -> int:
    """A whole number, sent as one or as text."""
    if isinstance(reply, int):
        return int(reply)
    if isinstance(reply, float) and reply.is_integer():
        return int(reply)
    try:
        return int(as_bytes(reply))
    except ValueError:
        unexpected("an integer", reply)


def number(reply: Raw) -> float:
    """A float, sent as a RESP3 double or as text such as b"inf"."""
    try:
        return float(reply if isinstance(reply, float | int) else as_bytes(reply))
    except (ValueError, OverflowError):  # a RESP3 big number may be beyond a float
        unexpected("a number", reply)


def numbers(replies: Sequence[Raw]) -> list[float]:
    """Floats, all at once."""
    found: Any = replies
    with suppress(TypeError, ValueError, OverflowError):  # said below, of the one that it is
        return list(map(float, found))
    return list(map(number, found))
