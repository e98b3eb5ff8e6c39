"""A private cluster: every helper, on real servers."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator

import pytest

from valkeykit import Client, embedded
from valkeykit.errors import ArgumentError, ConfigError

KEYS = {f"key{n}": f"value{n}".encode() for n in range(200)}


@pytest.fixture
def cluster() -> Iterator[embedded.EmbeddedCluster]:
    with embedded.cluster() as running:
        yield running


def slot_of(cluster: embedded.EmbeddedCluster, key: str) -> int:
    slot: int = next(node for node in cluster.nodes if node.is_running()).call("CLUSTER", "KEYSLOT", key)
    return slot


def fill(cluster: embedded.EmbeddedCluster) -> None:
    for key, value in KEYS.items():
        assert cluster.slot_owner(slot_of(cluster, key)).call("SET", key, value) == "OK"


def holds_all(cluster: embedded.EmbeddedCluster) -> bool:
    return all(cluster.slot_owner(slot_of(cluster, key)).call("GET", key) == KEYS[key] for key in KEYS)


def test_a_node_dies_and_comes_back(cluster: embedded.EmbeddedCluster) -> None:
    fill(cluster)
    assert [node.role() for node in cluster.nodes] == ["primary"] * 3 + ["replica"] * 3
    assert cluster.url == "valkey+cluster://" + ",".join(node.address for node in cluster.nodes)
    primary = cluster.slot_owner(0)
    (replica,) = cluster.replicas_of(primary)
    known = (primary.port, primary.bus_port, primary.node_id, primary.directory)
    assert primary.call("WAIT", 1, 5000) == 1
    cluster.kill(primary)
    assert not primary.is_alive()
    with pytest.raises(embedded.EmbeddedServerError, match="no running node owns slot 0"):
        cluster.slot_owner(0)
    cluster.wait_until_ready()
    assert cluster.slot_owner(0) is replica
    cluster.restart(primary)
    cluster.wait_until_ready()
    assert (primary.port, primary.bus_port, primary.node_id, primary.directory) == known
    assert primary.call("CLUSTER", "MYID").decode() == primary.node_id
    assert cluster.replicas_of(replica) == (primary,)
    cluster.failover(primary)
    assert cluster.slot_owner(0) is primary
    assert primary in cluster.primaries
    assert holds_all(cluster)
    with pytest.raises(ArgumentError, match="is a primary"):
        cluster.failover(primary)


def test_a_primary_restarts_before_anybody_notices(cluster: embedded.EmbeddedCluster) -> None:
    fill(cluster)
    primary = cluster.primaries[0]
    cluster.kill(primary)
    cluster.restart(primary)
    cluster.wait_until_ready()
    assert holds_all(cluster)


def test_a_paused_primary_is_replaced(cluster: embedded.EmbeddedCluster) -> None:
    primary = cluster.primaries[0]
    (replica,) = cluster.replicas_of(primary)
    cluster.pause(primary)
    assert primary.is_alive()
    assert not primary.is_running()
    assert primary not in cluster.primaries
    cluster.failover(replica)
    assert replica.role() == "primary"
    cluster.resume(primary)
    cluster.wait_until_ready()
    assert primary.role() == "replica"


@pytest.mark.parametrize("atomic", [False, True])
def test_slots_move_with_their_keys(cluster: embedded.EmbeddedCluster, atomic: bool) -> None:
    fill(cluster)
    first, second, third = cluster.primaries
    slots = sorted({slot_of(cluster, key) for key in KEYS})[:100]
    cluster.move_slots([*slots, 16383], second, atomic=atomic)
    assert all(cluster.slot_owner(slot) is second for slot in slots)
    assert cluster.slot_owner(16383) is second
    assert holds_all(cluster)
    with Client(second.url) as client:  # no client's connection notices anything else
        assert client.ping()
    with pytest.raises(ArgumentError, match="between 0 and 16383, not 16384"):
        cluster.move_slots([16384], third)
    with pytest.raises(ArgumentError, match="between 0 and 16383, not -1"):
        cluster.slot_owner(-1)
    with embedded.start() as stranger, pytest.raises(ArgumentError, match="not one of this"):
        cluster.kill(stranger)  # type: ignore[arg-type] # that is what is refused
    assert first.is_alive()


def test_a_refused_move_says_so(cluster: embedded.EmbeddedCluster) -> None:
    (replica, *_) = cluster.replicas
    for atomic in (False, True):
        with pytest.raises(embedded.EmbeddedServerError, match=r"CLUSTER|did not succeed"):
            cluster.move_slots([0], replica, atomic=atomic)


def test_nodes_join_and_leave() -> None:
    with embedded.cluster(primaries=1, replicas=0, password="p@ss:word") as cluster:
        fill(cluster)
        (first,) = cluster.nodes
        with pytest.raises(ArgumentError, match="the last primary"):
            cluster.remove_node(first)
        second = cluster.add_node()
        cluster.move_slots(range(200), second)
        replica = cluster.add_node(replica_of=second)
        assert cluster.replicas_of(second) == (replica,)
        cluster.remove_node(second, atomic=True)
        assert cluster.nodes == (first, replica)
        assert not second.is_alive()
        assert cluster.replicas_of(first) == (replica,)
        assert holds_all(cluster)
        cluster.kill(replica)
        cluster.remove_node(replica)
        assert set(first.members()) == {first.node_id}
        assert cluster.url == f"valkey+cluster://:p%40ss%3Aword@{first.address}"
        assert "p@ss" not in repr(cluster) + repr(first)
        with Client(first.url) as client:
            assert client.dbsize() == len(KEYS)


def test_ids_and_directives_are_given() -> None:
    ids = ["a" * 40, "b" * 40]
    config = {"cluster-require-full-coverage": "no"}
    with embedded.cluster(primaries=2, replicas=0, ids=ids, config=config) as cluster:
        assert [node.node_id for node in cluster.nodes] == ids
        assert cluster.nodes[0].call("CONFIG", "GET", "cluster-require-full-coverage")[1] == b"no"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"primaries": 0}, "primaries must be an integer between 1 and 100, not 0"),
        ({"primaries": True}, "primaries must be an integer"),
        ({"replicas": -1}, "replicas must be an integer between 0 and 5, not -1"),
        ({"node_timeout": 0}, "node_timeout must be a number of seconds between 0.1 and 86400, not 0"),
        ({"ready_timeout": "soon"}, "ready_timeout must be a number of seconds"),
        ({"password": "a b"}, "password must be printable ASCII"),
        ({"ids": ["a" * 40] * 6}, "ids must be 6 different"),
        ({"config": {"port": "1"}}, "port is set by the launcher"),
    ],
)
def test_bad_arguments_are_named(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        embedded.cluster(**arguments)  # type: ignore[arg-type] # that is what is refused


def test_a_cluster_that_does_not_come_up_leaves_nothing(leftovers: Callable[[], list[str]]) -> None:
    with pytest.raises(embedded.EmbeddedServerError, match="the cluster is not ready: not within"):
        embedded.cluster(primaries=1, replicas=0, ready_timeout=0.5)
    with pytest.raises(embedded.EmbeddedServerError, match="nonsense"):
        embedded.cluster(primaries=2, replicas=0, config={"nonsense": "1"})
    assert [name for name in leftovers() if not name.endswith(".log")] == []


PARENT = """
import sys
from valkeykit import embedded
cluster = embedded.shared_cluster()
assert embedded.shared_cluster() is cluster
cluster.pause(cluster.nodes[0])
print(*[node.pid for node in cluster.nodes], flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("end", ["exit", "kill"])
def test_nothing_outlives_the_program(
    end: str,
    run_python: Callable[..., subprocess.Popen[str]],
    leftovers: Callable[[], list[str]],
    eventually: Callable[[Callable[[], object]], None],
) -> None:
    process = run_python(PARENT)
    assert process.stdout is not None
    pids = [int(word) for word in process.stdout.readline().split()]
    assert len(pids) == 6
    if end == "kill":
        process.kill()
    else:
        process.communicate(timeout=60)
        assert process.returncode == 0
    eventually(lambda: not any(is_there(pid) for pid in pids))
    eventually(lambda: leftovers() == [])


def is_there(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_dead_shared_cluster_is_started_again() -> None:
    first = embedded.shared_cluster()
    for node in first.nodes:
        node.kill()
    second = embedded.shared_cluster()
    assert second is not first
    assert second.slot_owner(0).role() == "primary"
    second.close()
