"""Many replies as one, as the server's response policies say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.errors import ReplyError, ServerError

if TYPE_CHECKING:
    from valkeykit.types import Raw

Combine: TypeAlias = "Callable[[Sequence[Raw]], Raw]"


def first(replies: Sequence[Raw]) -> Raw:
    """What the first answered: all succeeded, and say the same."""
    return replies[0]


def concatenated(replies: Sequence[Raw]) -> Raw:
    """All lists in one."""
    every: list[Any] = []
    for reply in replies:
        every += reply if isinstance(reply, list) else [reply]
    return every


def total(replies: Sequence[Raw]) -> Raw:
    """The sum of numbers."""
    numbers: list[Any] = list(replies)
    found: int = sum(numbers)
    return found


def least(replies: Sequence[Raw]) -> Raw:
    """The smallest; of lists, place by place."""
    return _each(min, replies)


def greatest(replies: Sequence[Raw]) -> Raw:
    """The largest; of lists, place by place."""
    return _each(max, replies)


def everywhere(replies: Sequence[Raw]) -> Raw:
    """1 where all say 1; of lists, place by place."""
    return _each(lambda found: int(all(found)), replies)


def anywhere(replies: Sequence[Raw]) -> Raw:
    """1 where one says 1; of lists, place by place."""
    return _each(lambda found: int(any(found)), replies)


def first_found(replies: Sequence[Raw]) -> Raw:
    """The first that is not nil."""
    return next((reply for reply in replies if reply is not None), None)


def unanimous(replies: Sequence[Raw]) -> Raw:
    """What all say. Raises `ReplyError` when they do not agree."""
    if any(reply != replies[0] for reply in replies):
        raise ReplyError(
            "the nodes answered differently; ask them one by one, by client.route(node=…)",
            maybe_applied=True,
        )
    return replies[0]


BY_POLICY: dict[str | None, Combine] = {
    "all_succeeded": first,
    "one_succeeded": first,
    "agg_sum": total,
    "agg_min": least,
    "agg_max": greatest,
    "agg_logical_and": everywhere,
    "agg_logical_or": anywhere,
    None: concatenated,
}
# "special" means that a client has to know the command; of most, one node's answer is an answer.
SPECIAL: dict[str, Combine] = {"RANDOMKEY": first_found}


def successes(replies: Sequence[Raw], policy: str | None) -> Sequence[Raw]:
    """What goes into the combination. Raises the first error, unless one success is enough."""
    errors = [reply for reply in replies if isinstance(reply, Exception)]
    good = [reply for reply in replies if not isinstance(reply, Exception)]
    if errors and not (good and policy == "one_succeeded"):
        raise next((error for error in errors if not isinstance(error, ServerError)), errors[0])
    return good


def _each(one: Callable[[Sequence[Any]], Any], replies: Sequence[Raw]) -> Raw:
    if isinstance(replies[0], list):
        lists: list[Any] = list(replies)
        return [one(found) for found in zip(*lists, strict=True)]
    result: Raw = one(replies)
    return result
