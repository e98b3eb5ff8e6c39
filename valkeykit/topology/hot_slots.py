"""Which slots have most of the load, and what may be done about it. Pure: one list of figures in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from attrs import frozen

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError

if TYPE_CHECKING:
    from valkeykit.replies.cluster import SlotStats

Metric: TypeAlias = Literal["key-count", "cpu-usec", "network-bytes-in", "network-bytes-out"]

_SETTING = "cluster-slot-stats-enabled"
# Below this multiple of what a slot in use has on average, a slot is like the others.
_HOT = 3.0


@frozen
class HotSlot:
    """One slot.

    Attributes:
        slot: its number.
        value: its figure.
        share: of the cluster's total, 0 to 1.
        keys: how many it has now.
        node: the primary that serves it, None while nobody does.
        advice: what may be done about it, in one sentence.
    """

    slot: int
    value: int
    share: float
    keys: int
    node: str | None
    advice: str


@frozen
class HotSlots:
    """The slots with the highest figures, highest first.

    Attributes:
        by: what was counted, since the servers' latest CONFIG RESETSTAT; keys are those of now.
        total: over all slots.
        slots: those with the highest figures; none with 0.
        nodes: the total of each primary.
    """

    by: Metric
    total: int
    slots: tuple[HotSlot, ...]
    nodes: dict[str, int]


@frozen
class Question:
    """What is asked for. Raises `ArgumentError`."""

    by: Metric
    limit: int

    def __attrs_post_init__(self) -> None:
        if self.by not in get_args(Metric):
            raise ArgumentError(f"by must be one of {', '.join(get_args(Metric))}", command="hot_slots")
        if a.integer(self.limit, "hot_slots", "limit") < 1:
            raise ArgumentError("limit must be 1 or more", command="hot_slots")

    def report(self, stats: Sequence[SlotStats], owners: Sequence[str | None]) -> HotSlots:
        """The report; `owners` has the primary of each slot. Raises `ArgumentError` if it is not counted."""
        values = {one.slot: self._value(one, owners) for one in stats}
        keys = {one.slot: one.key_count for one in stats}
        total = sum(values.values())
        nodes = dict.fromkeys((owner for owner in owners if owner is not None), 0)
        for slot, value in values.items():
            owner = owners[slot]
            if owner is not None:
                nodes[owner] += value
        usual = total / max(1, sum(value > 0 for value in values.values()))
        hottest = sorted((slot for slot, value in values.items() if value), key=lambda at: (-values[at], at))
        return HotSlots(
            self.by,
            total,
            tuple(
                HotSlot(
                    slot,
                    values[slot],
                    values[slot] / total,
                    keys[slot],
                    owners[slot],
                    self._advice(values[slot], usual, keys[slot], owners[slot], nodes),
                )
                for slot in hottest[: self.limit]
            ),
            nodes,
        )

    def _value(self, one: SlotStats, owners: Sequence[str | None]) -> int:
        value = one.fields.get(self.by)
        if value is None:
            raise ArgumentError(
                f"{owners[one.slot] or 'a node'} does not count {self.by}: it needs the server setting "
                f'{_SETTING}, such as by client.config_set("{_SETTING}", "yes"); key-count needs none',
                command="hot_slots",
            )
        return value

    def _advice(self, value: int, usual: float, keys: int, node: str | None, nodes: dict[str, int]) -> str:
        if node is not None and value < _HOT * usual:
            return "Like the others: leave it."
        if self.by == "key-count":
            spread = "Many keys with one hash tag: a finer tag spreads them."
        elif keys == 1:
            return "One key has all of it: split the key, or keep a copy in the clients."
        else:
            spread = "One of its keys, or a hash tag that many share: split the key, or take a finer tag."
        goal = min(nodes, key=lambda address: nodes[address], default=node)
        if node is None or goal is None or nodes[goal] + value >= nodes[node]:
            return spread
        return f"{spread} Or move the slot to {goal}, which has least to do."
