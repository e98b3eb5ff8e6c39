"""The report on hot slots, from figures made up."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ArgumentError
from valkeykit.replies.cluster import SlotStats
from valkeykit.topology.hot_slots import HotSlots, Question
from valkeykit.topology.slots import SLOTS

OWNERS = ["a:1"] * 6000 + ["b:1"] * (SLOTS - 6000)


def stats(*, keys: int = 3, **cpu: int) -> list[SlotStats]:
    found: list[SlotStats] = []
    for name, usec in cpu.items():
        numbers = {"key-count": keys, "cpu-usec": usec, "network-bytes-in": 1, "network-bytes-out": 0}
        found.append(SlotStats(int(name[1:]), keys, usec, 1, 0, numbers))
    return found


def report(found: list[SlotStats], by: Any = "cpu-usec", owners: Any = OWNERS) -> HotSlots:
    return Question(by, 10).report(found, owners)


def test_the_highest_come_first_with_their_shares() -> None:
    found = report(stats(s5=10, s7000=70, s1=20, s2=0))
    assert [(one.slot, one.value, one.share, one.node) for one in found.slots] == [
        (7000, 70, 0.7, "b:1"),
        (1, 20, 0.2, "a:1"),
        (5, 10, 0.1, "a:1"),
    ]
    assert (found.total, found.by, found.nodes) == (100, "cpu-usec", {"a:1": 30, "b:1": 70})
    assert len(Question("cpu-usec", 1).report(stats(s5=10, s1=20), OWNERS).slots) == 1


def test_nothing_to_do_without_load() -> None:
    found = report(stats(s1=0))
    assert (found.total, found.slots) == (0, ())
    assert report([]).slots == ()
    assert report(stats(s5=10, s1=12)).slots[0].advice == "Like the others: leave it."


COLD = {f"s{at}": 1 for at in range(10)}


def test_one_key_has_all_of_it() -> None:
    advice = report(stats(keys=1, s7000=100, **COLD)).slots[0].advice
    assert advice.startswith("One key has all of it")


def test_a_slot_that_can_go_elsewhere() -> None:
    spread = report(stats(s7000=100, s7001=90, **COLD)).slots[0].advice
    assert spread.endswith("Or move the slot to a:1, which has least to do.")
    # Moving it would only move the trouble.
    assert "move" not in report(stats(s7000=100, **COLD)).slots[0].advice
    assert "hash tag" in report(stats(s7000=100, **COLD)).slots[0].advice


def test_many_keys_in_one_slot() -> None:
    few = stats(keys=1, **COLD)
    assert "finer tag" in report([*stats(keys=500, s7000=0), *few], "key-count").slots[0].advice


def test_a_slot_that_nobody_serves() -> None:
    owners = [None] * SLOTS
    found = report(stats(s1=5), owners=owners)
    assert (found.slots[0].node, found.nodes) == (None, {})
    assert "finer tag" in found.slots[0].advice


def test_what_is_not_counted() -> None:
    off = [SlotStats(7000, 1, None, None, None, {"key-count": 1})]
    with pytest.raises(ArgumentError, match=r"b:1 does not count cpu-usec.*cluster-slot-stats-enabled"):
        report(off)
    assert report(off, "key-count").total == 1


@pytest.mark.parametrize(
    ("by", "limit"), [("memory", 1), ("cpu-usec", 0), ("cpu-usec", True), ("cpu-usec", "3")]
)
def test_questions_are_checked(by: Any, limit: Any) -> None:
    with pytest.raises(ArgumentError):
        Question(by, limit)
