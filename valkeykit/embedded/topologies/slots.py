"""Hash slots: checking them, ranges of them, and what CLUSTER NODES says about them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import attrs

from valkeykit.errors import ArgumentError

SLOTS = 16_384
Ranges = tuple[tuple[int, int], ...]
_SHORTEST_LINE = 8


@attrs.frozen
class Member:
    """A node as one node of the cluster sees it."""

    node_id: str
    flags: frozenset[str]
    primary_id: str | None
    epoch: int
    is_linked: bool
    """Whether there is a connection and something was heard on it. True of the node itself."""
    slots: Ranges

    def owns(self, slot: int) -> bool:
        """Whether the slot is this node's."""
        return any(first <= slot <= last for first, last in self.slots)

    def slot_count(self) -> int:
        """How many slots this node has."""
        return sum(last - first + 1 for first, last in self.slots)


def read_members(text: str) -> dict[str, Member]:
    """Read the reply of CLUSTER NODES, by node id."""
    lines = [line.split() for line in text.splitlines()]
    members = [_member(words) for words in lines if len(words) >= _SHORTEST_LINE]
    return {member.node_id: member for member in members}


def _member(words: list[str]) -> Member:
    node_id, _, flags, primary, _, heard, epoch, link, *slots = words
    names = frozenset(flags.split(","))
    return Member(
        node_id=node_id,
        flags=names,
        primary_id=None if primary == "-" else primary,
        epoch=int(epoch),
        is_linked="myself" in names or (link == "connected" and heard != "0"),
        # In brackets: a slot on its way.
        slots=tuple(_range(text) for text in slots if not text.startswith("[")),
    )


def _range(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    return int(first), int(last or first)


def ranges(slots: Iterable[int]) -> Ranges:
    """Join slots to ranges, both ends included."""
    found: list[tuple[int, int]] = []
    for slot in sorted(slots):
        if found and found[-1][1] == slot - 1:
            found[-1] = (found[-1][0], slot)
        else:
            found.append((slot, slot))
    return tuple(found)


def even_ranges(parts: int) -> list[Ranges]:
    """All slots in as many ranges of nearly the same size."""
    ends = [round(SLOTS * n / parts) for n in range(parts + 1)]
    return [((first, after - 1),) for first, after in pairwise(ends)]


def check_slots(slots: Iterable[int]) -> list[int]:
    """Return the slots in order, each once. Raises `ArgumentError` unless all are slots."""
    found = sorted(set(slots))
    wrong = [slot for slot in found if not 0 <= slot < SLOTS]
    if wrong:
        raise ArgumentError(f"slots must be between 0 and {SLOTS - 1}, not {wrong[0]}")
    return found
