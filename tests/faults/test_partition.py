"""A node of a cluster that the client cannot reach any more, though the other nodes can."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from counting import Load
from fault_proxy import FaultProxy
from subject import Subject, eventually, every_provider, ours_to_pace

from valkeykit import errors
from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = [f"{{{n}}}:counter" for n in range(24)]


@pytest.fixture
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster() as made:
        yield made


@pytest.fixture
def proxies(nodes: EmbeddedCluster) -> Iterator[dict[str, FaultProxy]]:
    """A proxy before each node, by the node's own address; the nodes send clients there."""
    made = {node.address: FaultProxy(node.host, node.port) for node in nodes.nodes}
    for node in nodes.nodes:
        node.call("CONFIG", "SET", "cluster-announce-port", str(made[node.address].port))
    ports = {proxy.port for proxy in made.values()}

    def announced(node: Any) -> bool:
        rows = node.call("CLUSTER", "SLOTS")
        return {where[1] for row in rows for where in row[2:]} <= ports

    eventually(lambda: all(map(announced, nodes.nodes)))
    yield made
    for proxy in made.values():
        proxy.close()


def through_a_partition(
    subject: Subject, nodes: EmbeddedCluster, cut: Callable[[], object], heal: Callable[[], object]
) -> None:
    """Errors for the slots of the first primary only, while it is cut off; nothing is lost."""
    victim = nodes.primaries[0]
    theirs = {key for key in KEYS if nodes.slot_owner(slot_of(key)).address == victim.address}
    assert 0 < len(theirs) < len(KEYS)
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        cut()
        counts = {key: load.acknowledged[key] for key in KEYS if key not in theirs}
        time.sleep(1.5)
        assert all(load.acknowledged[key] > count + 3 for key, count in counts.items())
        heal()
        healed = time.monotonic()
        load.goes_on()
    assert {key for _, key, _ in load.errors} == theirs
    assert [error for at, _, error in load.errors if at > healed + 1.0] == []
    assert all(isinstance(error, errors.ValkeyKitError) for _, _, error in load.errors)
    assert load.lost() == 0
    assert load.exact()


def seeded(make: Make, nodes: EmbeddedCluster, proxies: dict[str, FaultProxy]) -> Subject:
    seed = proxies[nodes.primaries[1].address]
    return make(f"valkey+cluster://127.0.0.1:{seed.port}", threads=32, timeout=0.5)


@every_provider
def test_a_node_that_refuses_costs_its_slots_only(
    make: Make, nodes: EmbeddedCluster, proxies: dict[str, FaultProxy]
) -> None:
    proxy = proxies[nodes.primaries[0].address]
    through_a_partition(seeded(make, nodes, proxies), nodes, proxy.refuse, proxy.listen)


@ours_to_pace  # that glide keeps a silent connection is row 6
def test_a_node_that_is_silent_costs_its_slots_only(
    make: Make, nodes: EmbeddedCluster, proxies: dict[str, FaultProxy]
) -> None:
    proxy = proxies[nodes.primaries[0].address]
    through_a_partition(seeded(make, nodes, proxies), nodes, proxy.go_silent, proxy.heal)
