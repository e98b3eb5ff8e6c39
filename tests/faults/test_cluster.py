"""A cluster in trouble: slots that move, failovers, primaries that die, all of it gone and back."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from counting import Load
from subject import Subject, every_provider

from valkeykit import errors
from valkeykit.consistency import replicas
from valkeykit.embedded import EmbeddedCluster, cluster
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = [f"{{{n}}}:counter" for n in range(24)]


@pytest.fixture
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster() as made:
        yield made


@every_provider
def test_cross_slot_split(make: Make, valkeykit_cluster: Any) -> None:
    subject = make(valkeykit_cluster.url)
    keys = [f"split:{n}" for n in range(60)]
    assert subject.run(lambda c: c.mset({key: at for at, key in enumerate(keys)})) is True
    assert subject.run(lambda c: c.mget([*keys, "none"])) == [*(str(n).encode() for n in range(60)), None]
    assert subject.run(lambda c: c.mget([keys[3], keys[3], keys[1]])) == [b"3", b"3", b"1"]
    assert subject.run(lambda c: c.exists(*keys, "none")) == 60
    assert subject.run(lambda c: c.touch(*keys)) == 60
    assert subject.run(lambda c: c.unlink(*keys[:30])) == 30
    assert subject.run(lambda c: c.delete(*keys)) == 30


@every_provider
@pytest.mark.parametrize("atomic", [False, True], ids=["key by key", "whole slots"])
def test_row_20_nothing_fails_while_slots_move(make: Make, nodes: EmbeddedCluster, *, atomic: bool) -> None:
    subject = make(nodes.url, threads=32)
    first, second, _ = nodes.primaries
    mine = sorted({slot_of(key) for key in KEYS if nodes.slot_owner(slot_of(key)).address == first.address})
    assert len(mine) > 3
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        for _ in range(2):
            nodes.move_slots(mine, second, atomic=atomic)
            assert subject.run(lambda c: c.exists(*KEYS)) == len(KEYS)
            assert None not in subject.run(lambda c: c.mget(KEYS))
            assert None not in subject.run(_pipelined)
            assert subject.run(_transaction) == (True, b"v")
            nodes.move_slots(mine, first, atomic=atomic)
    assert load.errors == []
    assert load.exact()


def _pipelined(client: Any) -> Any:
    pipe = client.pipeline()
    for key in KEYS:
        pipe.get(key)
    return pipe.execute()


def _transaction(client: Any) -> Any:
    transaction = client.transaction()
    transaction.set("{0}:t", "v")
    transaction.get("{0}:t")
    return transaction.execute()


@pytest.mark.parametrize("atomic", [False, True], ids=["key by key", "whole slots"])
def test_writes_with_copies_while_slots_move(make: Make, nodes: EmbeddedCluster, *, atomic: bool) -> None:
    subject = make(nodes.url, threads=32)
    first, second, _ = nodes.primaries
    mine = sorted({slot_of(key) for key in KEYS if nodes.slot_owner(slot_of(key)).address == first.address})
    load = Load(subject, KEYS, consistency=replicas(1))
    with load.running():
        load.goes_on()
        nodes.move_slots(mine, second, atomic=atomic)
        load.goes_on()
        nodes.move_slots(mine, first, atomic=atomic)
        load.goes_on()
    assert load.errors == []
    assert load.exact()


def test_no_write_that_a_replica_has_is_lost_with_its_primary(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, threads=32, timeout=1.0)
    load = Load(subject, KEYS, consistency=replicas(1, within=0.3))
    with load.running():
        load.goes_on()
        for victim in nodes.primaries[:2]:
            nodes.kill(victim)
            nodes.wait_until_ready()
            nodes.restart(victim)
            nodes.wait_until_ready()
            load.goes_on()
    assert load.lost() == 0
    assert load.exact()
    assert {type(error) for _, _, error in load.errors} <= {
        errors.ConnectionFailed,
        errors.ConsistencyError,
        errors.DeadlineExceeded,
        errors.ResultUnknown,
        errors.WriteTimedOut,
        errors.ClusterDownError,
        errors.MovedError,
    }


@every_provider
def test_row_19_a_failover_that_was_asked_for(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, threads=32)
    load = Load(subject, KEYS)
    with load.running():
        for primary in nodes.primaries:
            nodes.failover(nodes.replicas_of(primary)[0])
            load.goes_on()
    assert load.errors == []
    assert load.exact()


class Promotion:
    """When a replica says that it is the primary."""

    def __init__(self, replica: Any) -> None:
        self.seen = 0.0
        self._replica = replica
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while self._replica.role() != "primary":
            time.sleep(0.005)
        self.seen = time.monotonic()

    def wait(self) -> float:
        self._thread.join(20)
        assert self.seen, "nobody was promoted"
        return self.seen


def served_after(subject: Subject, nodes: EmbeddedCluster, fault: Callable[[Any], None]) -> float:
    """Seconds from the promotion of a replica until a write for its primary's slots succeeds."""
    victim = nodes.primaries[1]
    key = next(key for key in KEYS if nodes.slot_owner(slot_of(key)).address == victim.address)
    promotion = Promotion(nodes.replicas_of(victim)[0])
    subject.run(lambda c: c.set(key, 1))
    fault(victim)
    subject.served(lambda c: c.set(key, 2), 20)
    served = time.monotonic()
    return served - promotion.wait()


@every_provider
def test_row_17_served_as_soon_as_a_replica_is_promoted(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, timeout=1.0)
    assert served_after(subject, nodes, nodes.kill) < 0.3


@every_provider
def test_row_18_a_primary_that_stands_still(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, timeout=1.0)
    assert served_after(subject, nodes, nodes.pause) < 1.0 + 0.5


@every_provider
def test_cluster_comes_back_without_a_primary(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, threads=200, timeout=1.0)
    victim = nodes.primaries[1]
    lost = {key for key in KEYS if nodes.slot_owner(slot_of(key)).address == victim.address}
    assert 0 < len(lost) < len(KEYS)
    load = Load(subject, KEYS)
    asked = _questions(nodes)
    started = time.monotonic()
    with load.running():
        nodes.kill(victim)
        nodes.wait_until_ready()
        promoted = time.monotonic()
        time.sleep(3)  # what must not happen is watched for so long
        took = time.monotonic() - started
        questions = _questions(nodes) - asked
    assert {key for _, key, _ in load.errors} <= lost
    assert [error for at, _, error in load.errors if at > promoted + 2] == []
    assert all(isinstance(error, errors.ValkeyKitError) for _, _, error in load.errors)
    # One in a second, and what a node took with it is not counted.
    assert questions <= took + 1
    assert subject.run(lambda c: c.incr(next(iter(lost)))) > 0


@every_provider
def test_cluster_comes_back_after_all_were_down(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, 1)))
    members = list(nodes.nodes)
    for node in members:
        nodes.kill(node)
    for key in KEYS[:4]:
        error = subject.fails(lambda c, k=key: c.with_options(timeout=0.4).get(k))
        assert isinstance(error, errors.ConnectionFailed | errors.DeadlineExceeded)
    for node in members:
        nodes.restart(node)
    nodes.wait_until_ready()
    assert subject.run(lambda c: c.set("k", "v")) is True
    assert subject.run(lambda c: c.mset(dict.fromkeys(KEYS, 2))) is True
    assert subject.run(lambda c: c.mget(KEYS)) == [b"2"] * len(KEYS)


def test_seeds_are_tried_again_until_one_answers(make: Make, nodes: EmbeddedCluster) -> None:
    down, *others = nodes.primaries
    nodes.kill(down)
    subject = make(f"valkey+cluster://{down.address}")
    error = subject.fails(lambda c: c.with_options(timeout=0.3).get("k"))
    assert isinstance(error, errors.ConnectionFailed | errors.DeadlineExceeded)
    nodes.restart(down)
    nodes.wait_until_ready()
    assert subject.run(lambda c: c.get("k")) is None
    both = make(f"valkey+cluster://127.0.0.1:1,{others[0].address}")
    assert both.run(lambda c: c.get("k")) is None


def test_one_budget_whatever_stands_still(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, 1)))
    still = nodes.primaries[0]
    there = [key for key in KEYS if nodes.slot_owner(slot_of(key)).address == still.address]
    for node in nodes.nodes:  # no replica is to take over meanwhile
        node.call("CONFIG", "SET", "cluster-node-timeout", "30000")
    nodes.pause(still)
    calls: list[Callable[[Any], Any]] = [
        lambda c: c.get(there[0]),
        lambda c: c.set(there[0], "v"),
        lambda c: c.mget(KEYS),
        lambda c: c.delete(*KEYS),
        lambda c: c.dbsize(),
    ]
    for call in calls:
        started = time.monotonic()
        error = subject.fails(lambda c, call=call: call(c.with_options(timeout=0.3)))
        assert time.monotonic() - started < 0.3 + 0.15
        assert isinstance(error, errors.DeadlineExceeded)
    # The other parts ran: that it is over does not say that nothing happened.
    nodes.resume(still)


def test_a_split_write_that_ran_in_part_says_so(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, 1)))
    full = nodes.primaries[0]
    full.call("CONFIG", "SET", "maxmemory", "1")
    error = subject.fails(lambda c: c.mset(dict.fromkeys(KEYS, 2)))
    assert isinstance(error, errors.OutOfMemoryError)
    assert error.maybe_applied
    found = subject.run(lambda c: c.mget(KEYS))
    assert set(found) == {b"1", b"2"}


def test_keys_that_are_no_text_are_refused(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    for _ in range(2):
        assert isinstance(subject.fails(lambda c: c.get("\udcff")), errors.ArgumentError)
        assert subject.run(lambda c: c.get(b"\xff")) is None


def _questions(nodes: EmbeddedCluster) -> int:
    """How often the nodes that live were asked for the slots."""
    total = 0
    for node in nodes.nodes:
        if node.is_alive():
            line = node.info("commandstats").get("cmdstat_cluster|slots", "calls=0,")
            total += int(str(line).partition("calls=")[2].partition(",")[0])
    return total
