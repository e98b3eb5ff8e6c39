"""A cluster whose nodes come and go, with many callers."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from counting import Load
from subject import Subject, eventually

from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.errors import ValkeyKitError
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = [f"{{{n}}}:counter" for n in range(24)]
CALLERS = 200


@pytest.fixture
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster() as made:
        yield made


def of_node(nodes: EmbeddedCluster, address: str) -> list[str]:
    return [key for key in KEYS if nodes.slot_owner(slot_of(key)).address == address]


def test_a_thousand_slots_there_and_back(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, threads=32)
    first, second, _ = nodes.primaries
    mine = {slot_of(key) for key in of_node(nodes, first.address)}
    owned = [slot for begin, end in first.members()[first.node_id].slots for slot in range(begin, end + 1)]
    others = [slot for slot in owned if slot not in mine]
    moving = sorted([*mine, *others[: 1000 - len(mine)]])
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        nodes.move_slots(moving, second, atomic=True)
        load.goes_on()
        nodes.move_slots(moving, first, atomic=True)
        load.goes_on()
    assert load.errors == []
    assert load.exact()


def test_a_node_joins_and_leaves(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, threads=32)
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        joined = nodes.add_node()
        mine = sorted({slot_of(key) for key in KEYS[::2]})
        nodes.move_slots(mine, joined)
        load.goes_on()
        nodes.remove_node(joined)
        load.goes_on()
    assert load.errors == []
    assert load.exact()


def questions(nodes: list[Any]) -> int:
    found = [node.info("commandstats").get("cmdstat_cluster|slots", "calls=0") for node in nodes]
    return sum(int(text.partition("=")[2].partition(",")[0]) for text in found)


def connections(nodes: list[Any]) -> int:
    """How many were ever accepted; each question of ours is one more."""
    return sum(int(node.info("stats")["total_connections_received"]) for node in nodes)


def test_many_callers_when_a_node_dies(make: Make, nodes: EmbeddedCluster) -> None:
    """One question per second at most, and no rush to those who live."""
    subject = make(nodes.url, threads=CALLERS)
    victim = nodes.primaries[0]
    survivors = [node for node in nodes.nodes if node is not victim]
    calls = [lambda c, n=n: c.incr(f"many:{n}") for n in range(CALLERS)]
    assert [got for got in subject.crowd(calls) if got != 1] == []
    asked, accepted, began = questions(survivors), connections(survivors), time.monotonic()
    nodes.kill(victim)
    while time.monotonic() - began < 6:
        assert all(isinstance(got, int | ValkeyKitError) for got in subject.crowd(calls))
    took = time.monotonic() - began
    assert questions(survivors) - asked <= took + 1
    # Ours are two per node; the client's, one to each that it had not talked to.
    assert connections(survivors) - accepted <= 3 * len(survivors) + 2
    eventually(lambda: not any(isinstance(got, Exception) for got in subject.crowd(calls)))
