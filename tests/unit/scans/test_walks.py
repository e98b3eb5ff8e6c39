"""Scans step by step, without a server: pages, and slots that move from node to node meanwhile."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from valkeykit.command import Command
from valkeykit.errors import ConnectionFailed, DeadlineExceeded, ServerError
from valkeykit.replies.cluster_nodes import ClusterNode, SlotAssignment, SlotNode
from valkeykit.replies.shared import ScanPage
from valkeykit.scans.walks import MOST_NODES, Step, Sweep, View, Walk, Wanted, rest, sweep, view
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.slots import SLOTS, slot_of

KEYS = [f"key:{n}" for n in range(300)]


def test_a_walk_ends_where_it_began() -> None:
    walk = Wanted("a*", 7, "string").of_server()
    assert walk.first.args == ("SCAN", 0, "MATCH", "a*", "COUNT", 7, "TYPE", "string")
    assert walk.command is walk.first
    assert walk.take(ScanPage(5, [])) == []
    assert walk.command is not None
    assert walk.command.args[1] == 5
    assert walk.take(ScanPage(0, ["a"])) == ["a"]
    assert walk.command is None
    cluster = Wanted().of_cluster()
    assert cluster.first.args == ("CLUSTERSCAN", "0")


def test_pages_of_a_hash_give_pairs() -> None:
    walk = Walk(lambda _: Wanted().of_server().first)
    assert list(walk.take(ScanPage(0, {"f": "v"}))) == [("f", "v")]


class Nodes:
    """A cluster that answers the errands of a sweep, and changes when it is told to."""

    def __init__(self, names: str, keys: list[str]) -> None:
        self.names = list(names)
        self.owner = {slot: names[slot * len(names) // SLOTS] for slot in range(SLOTS)}
        self.keys = {name: [k for k in keys if self.owner[slot_of(k)] == name] for name in names}
        self.moving: dict[int, str] = {}
        self.down: dict[str, Exception] = {}
        self.most = 0

    def answer(self, address: str, command: Command[Any]) -> Any:
        name = address.partition(":")[0]
        if name in self.down:
            return self.down[name]
        if command.name == "CLUSTER SLOTS":
            return [SlotAssignment(s, s, SlotNode(n, 1, n, {}), []) for s, n in self.owner.items()]
        if command.name == "CLUSTER NODES":
            return [self._node(other, mine=other == name) for other in self.names]
        assert command.name == "SCAN"
        start = int(command.args[1])
        # As the server's, a cursor is a place among all keys that might be there.
        page = [key for key in self.keys[name] if start <= KEYS.index(key) < start + 30]
        return ScanPage(start + 30 if start + 30 < len(KEYS) else 0, page)

    def _node(self, name: str, *, mine: bool) -> ClusterNode:
        away = {s: goal for s, goal in self.moving.items() if mine and self.owner[s] == name}
        return ClusterNode(name, name, 1, 0, None, {}, frozenset(), None, 0, 0, 0, "", [], away, {})

    def move(self, slots: set[int], goal: str) -> None:
        self.owner |= dict.fromkeys(slots, goal)
        self.carry(slots, goal)

    def carry(self, slots: set[int], goal: str) -> None:
        for name in self.names:
            gone = [key for key in self.keys[name] if slot_of(key) in slots and name != goal]
            self.keys[name] = [key for key in self.keys[name] if key not in gone]
            self.keys[goal] += gone

    def known(self) -> Layout:
        return Layout((Shard(f"{self.names[0]}:1"), Shard(f"{self.names[-1]}:1")))

    def seen(self) -> View:
        """How it is now."""
        flow = view(self.known())
        step = next(flow)
        while True:
            try:
                step = flow.send([self.answer(*errand) for errand in step.errands])
            except StopIteration as done:
                now: View = done.value
                return now

    def run(self, meanwhile: Callable[[int], None] = lambda _: None, flow: Sweep | None = None) -> list[str]:
        flow = flow or sweep(Wanted(), self.known())
        found: list[str] = []
        at = 0
        answers: Any = None
        try:
            while True:
                step: Step = flow.send(answers)
                found += step.found
                scans = [address for address, command in step.errands if command.name == "SCAN"]
                self.most = max(self.most, len(scans))
                answers = [self.answer(*errand) for errand in step.errands]
                meanwhile(at)
                at += 1
        except StopIteration:
            return found


def test_nothing_moves() -> None:
    nodes = Nodes("abcdef", KEYS)
    assert sorted(nodes.run()) == sorted(KEYS)
    assert nodes.most == MOST_NODES


@pytest.mark.parametrize("seed", range(30))
def test_every_key_is_seen_whatever_moves_when(seed: int) -> None:
    draw = random.Random(seed)
    nodes = Nodes("abc", KEYS)
    # None comes back before anybody has looked who has it.
    waiting = draw.sample(range(SLOTS), SLOTS)

    def meanwhile(at: int) -> None:
        if waiting and draw.random() < 0.3:
            nodes.move({waiting.pop() for _ in range(min(1500, len(waiting)))}, draw.choice("abc"))

    assert set(nodes.run(meanwhile)) == set(KEYS)


def test_keys_that_move_one_by_one_and_never_arrive() -> None:
    nodes = Nodes("abc", KEYS)
    slots = {slot_of(key) for key in nodes.keys["a"]}
    nodes.names.append("d")  # it has no slots yet
    nodes.keys["d"] = []
    nodes.moving = dict.fromkeys(slots, "d")
    order = sorted(slots)
    found = nodes.run(lambda at: nodes.carry(set(order[: at * 8]), "d"))
    assert set(found) == set(KEYS)


def test_what_left_before_clusterscan_came_is_scanned_afterwards() -> None:
    nodes = Nodes("abc", KEYS)
    assert nodes.run(flow=rest(Wanted(), nodes.seen())) == []
    on_their_way, moved = ({slot_of(key) for key in nodes.keys[name][:5]} for name in "ab")
    nodes.moving = dict.fromkeys(on_their_way, "c")
    nodes.carry({next(iter(on_their_way))}, "c")
    before = nodes.seen()
    nodes.move(moved, "c")
    found = nodes.run(flow=rest(Wanted(), before))
    assert set(found) == {key for key in KEYS if slot_of(key) in on_their_way | moved}


def test_a_move_that_begins_meanwhile() -> None:
    nodes = Nodes("abc", KEYS)
    slots = {slot_of(key) for key in nodes.keys["c"][-5:]}

    def meanwhile(at: int) -> None:
        if at == 3:
            nodes.moving = dict.fromkeys(slots, "a")
            nodes.carry(slots, "a")

    assert set(nodes.run(meanwhile)) == set(KEYS)


@pytest.mark.parametrize("error", [ConnectionFailed("gone"), DeadlineExceeded("late")])
def test_a_node_that_dies_is_scanned_again_where_its_slots_are(error: Exception) -> None:
    nodes = Nodes("abc", KEYS)

    def meanwhile(at: int) -> None:
        if at == 4:
            nodes.names.append("d")
            nodes.keys["d"] = []
            nodes.move({slot for slot, owner in nodes.owner.items() if owner == "b"}, "d")
            nodes.down["b"] = error

    assert set(nodes.run(meanwhile)) == set(KEYS)


def test_a_node_that_nobody_replaces() -> None:
    nodes = Nodes("abc", KEYS)
    nodes.down["b"] = ConnectionFailed("gone")
    with pytest.raises(ConnectionFailed, match="gone"):
        nodes.run()


def test_an_answer_that_is_an_error_is_raised() -> None:
    nodes = Nodes("ab", KEYS)
    with pytest.raises(ServerError, match="NOPERM"):
        nodes.run(lambda at: nodes.down.update(b=ServerError.parse("NOPERM no")) if at == 2 else None)


def test_nobody_answers() -> None:
    nodes = Nodes("ab", KEYS)
    nodes.down = {name: ConnectionFailed("gone") for name in "ab"}
    with pytest.raises(ConnectionFailed):
        nodes.run()


def test_slots_that_nobody_serves() -> None:
    nodes = Nodes("ab", KEYS)
    half = {slot for slot, owner in nodes.owner.items() if owner == "b"}
    nodes.owner = {slot: owner for slot, owner in nodes.owner.items() if slot not in half}
    nodes.keys["b"] = []
    assert set(nodes.run()) == {key for key in KEYS if slot_of(key) not in half}
