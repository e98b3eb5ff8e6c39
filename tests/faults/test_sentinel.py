"""Primaries that die, are deposed or hand over, with sentinels that know of it and without."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from counting import Load
from subject import Subject, eventually, ours_to_pace

from valkeykit import errors
from valkeykit.embedded import EmbeddedReplication, EmbeddedSentinel, replicated, sentinel

Make = Callable[..., Subject]
KEYS = [f"counter:{n}" for n in range(8)]
NAME = "sentinel-test"
pytestmark = ours_to_pace


@pytest.fixture
def nodes() -> Iterator[EmbeddedSentinel]:
    with sentinel(failover_timeout=3.0) as made:
        yield made


@pytest.fixture
def plain() -> Iterator[EmbeddedReplication]:
    with replicated(2) as made:
        yield made


def seeds(plain: EmbeddedReplication) -> str:
    return "valkey+replicated://" + ",".join(node.address for node in plain.nodes)


class Switch:
    """When a sentinel said that there is a new primary."""

    def __init__(self, nodes: EmbeddedSentinel, at: int = 0) -> None:
        self._wire = nodes.sentinels[at].connect()
        self._wire.call("SUBSCRIBE", "+switch-master")
        self.heard = 0.0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while not self.heard:
            try:
                self._wire._read()  # it has no way to wait for more
            except OSError:
                continue  # nothing yet
            self.heard = time.monotonic()

    def wait(self) -> float:
        eventually(lambda: self.heard, 20)
        self._thread.join(5)
        self._wire.close()
        return self.heard


def clients_of(node: Any) -> int:
    return str(node.call("CLIENT", "LIST")).count(f"name={NAME} ")


def test_row_21_a_new_primary_is_served_when_the_old_one_was_killed(
    make: Make, nodes: EmbeddedSentinel
) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.set("k", "v"))
    switch = Switch(nodes)
    nodes.kill(nodes.current_primary())
    waiting = [subject.start(lambda c: c.with_options(timeout=15).get("k")) for _ in range(4)]
    switched = switch.wait()
    assert [future.result(10) for future in waiting] == [b"v"] * 4
    assert subject.run(lambda c: c.set("k", "w")) is True
    assert time.monotonic() - switched < 2


def test_calls_wait_for_the_new_primary(make: Make, nodes: EmbeddedSentinel) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.set("k", 0))
    nodes.kill(nodes.current_primary())
    eventually(lambda: subject.fails(lambda c: c.with_options(timeout=0.05).set("k", 0)))
    outcomes = subject.crowd([lambda c: c.with_options(timeout=15).incr("k")] * 8)
    assert sorted(outcomes) == list(range(1, 9))


def test_row_22_a_forced_failover_loses_next_to_nothing(make: Make, nodes: EmbeddedSentinel) -> None:
    subject = make(nodes.url, client_name=NAME)
    old = nodes.current_primary()
    load = Load(subject, KEYS)
    switch = Switch(nodes)
    with load.running():
        load.goes_on()
        assert clients_of(old)
        nodes.sentinels[0].call("SENTINEL", "FAILOVER", nodes.master_name)
        switched = switch.wait()
        eventually(lambda: not clients_of(old))
        left = time.monotonic() - switched
        load.goes_on()
    assert left < 0.2 + 0.3  # a test's machine may be busy
    assert load.lost() < 50
    assert all(isinstance(error, errors.ResultUnknown) and error.maybe_applied for _, _, error in load.errors)
    assert len(load.errors) <= len(KEYS)


def test_row_23_a_coordinated_failover_loses_nothing(make: Make, nodes: EmbeddedSentinel) -> None:
    subject = make(nodes.url)
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        nodes.failover(coordinated=True)
        load.goes_on()
    assert load.errors == []
    assert load.lost() == 0
    assert load.exact()


def test_sentinels_may_all_be_down_and_come_back(make: Make, nodes: EmbeddedSentinel) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.set("k", "v"))
    for each in nodes.sentinels:
        nodes.kill(each)
    assert subject.run(lambda c: c.get("k")) == b"v"
    late = make(nodes.url, timeout=0.5)
    error = late.fails(lambda c: c.get("k"))
    assert isinstance(error, errors.ConnectionFailed)
    assert "none of the 3 sentinels answered" in str(error)
    for each in nodes.sentinels:
        nodes.restart(each)
    nodes.wait_until_ready()
    assert late.served() < 5
    # Its listener was cut, and listens again.
    switch = Switch(nodes)
    nodes.kill(nodes.current_primary())
    switched = switch.wait()
    subject.served()
    assert time.monotonic() - switched < 2


def test_a_sentinel_that_stands_still_holds_nobody_up(make: Make, nodes: EmbeddedSentinel) -> None:
    nodes.pause(nodes.sentinels[0])
    subject = make(nodes.url)
    started = time.monotonic()
    assert subject.run(lambda c: c.set("k", "v")) is True
    assert time.monotonic() - started < 0.8
    switch = Switch(nodes, 1)
    nodes.kill(nodes.current_primary())
    switched = switch.wait()
    subject.served()
    assert time.monotonic() - switched < 4  # the listener may have to notice first whom it listens to


def test_a_deposed_primary_that_comes_back_is_left_alone(make: Make, nodes: EmbeddedSentinel) -> None:
    subject = make(nodes.url, client_name=NAME)
    old = nodes.current_primary()
    subject.run(lambda c: c.set("k", 1))
    nodes.pause(old)
    switch = Switch(nodes)
    switch.wait()
    subject.served(lambda c: c.incr("k"))
    nodes.resume(old)
    nodes.wait_until_ready()
    assert subject.run(lambda c: c.incr("k")) >= 3
    assert old.role() == "replica"
    assert clients_of(old) == 0


def test_row_13_a_refused_write_goes_to_the_next_primary_once(make: Make, plain: EmbeddedReplication) -> None:
    subject = make(seeds(plain))
    old, new = plain.nodes[:2]
    assert subject.run(lambda c: c.incr("k")) == 1
    eventually(lambda: new.call("GET", "k"))
    new.call("REPLICAOF", "NO", "ONE")
    old.call("REPLICAOF", new.host, new.port)
    plain.nodes[2].call("REPLICAOF", new.host, new.port)
    assert subject.run(lambda c: c.incr("k")) == 2
    assert new.call("GET", "k") == b"2"

    def together(client: Any) -> Any:
        pipe = client.pipeline()
        pipe.incr("k")
        pipe.get("k")
        return pipe.execute()

    assert subject.run(together) == (3, b"3")


def test_pipelines_and_transactions_follow(make: Make, plain: EmbeddedReplication) -> None:
    subject = make(seeds(plain))
    assert subject.run(lambda c: c.set("k", 0)) is True

    def batch(client: Any, *, atomic: bool) -> Any:
        made = client.transaction() if atomic else client.pipeline()
        made.incr("k")
        made.incr("k")
        return made.execute()

    for atomic in (False, True):
        before = int(subject.run(lambda c: c.get("k")))
        old = plain.primary
        new = next(node for node in plain.nodes if node is not old)
        plain.failover(new)
        assert subject.run(lambda c, atomic=atomic: batch(c, atomic=atomic)) == (before + 1, before + 2)


def test_replicated_servers_hand_over(make: Make, plain: EmbeddedReplication) -> None:
    subject = make(seeds(plain))
    load = Load(subject, KEYS)
    with load.running():
        load.goes_on()
        plain.failover(plain.replicas[0])
        load.goes_on()
    # The first refusal drops the connections; what is on its way then is not known.
    assert all(isinstance(error, errors.ResultUnknown) and error.maybe_applied for _, _, error in load.errors)
    assert len(load.errors) <= len(KEYS)
    assert load.exact()
    assert load.lost() == 0


def test_replicated_servers_whose_primary_was_killed(make: Make, plain: EmbeddedReplication) -> None:
    subject = make(seeds(plain))
    subject.run(lambda c: c.set("k", "v"))
    plain.wait_in_sync()
    plain.kill(plain.primary)
    waiting = [subject.start(lambda c: c.with_options(timeout=15).get("k")) for _ in range(4)]
    plain.failover(plain.replicas[0])
    promoted = time.monotonic()
    assert [future.result(10) for future in waiting] == [b"v"] * 4
    assert subject.run(lambda c: c.set("k", "w")) is True
    assert time.monotonic() - promoted < 2


@contextmanager
def counted(plain: EmbeddedReplication) -> Iterator[Callable[[], int]]:
    def asked() -> int:
        lines = [
            node.info("commandstats").get("cmdstat_role", "calls=0,")
            for node in plain.nodes
            if node.is_alive()
        ]
        return sum(int(line.partition("calls=")[2].partition(",")[0]) for line in lines)

    before = asked()
    yield lambda: asked() - before


def test_questions_are_few_while_nobody_is_the_primary(make: Make, plain: EmbeddedReplication) -> None:
    subject = make(seeds(plain), threads=64, timeout=0.3)
    subject.run(lambda c: c.set("k", "v"))
    plain.kill(plain.primary)
    with counted(plain) as asked:
        started = time.monotonic()
        while time.monotonic() - started < 2.5:
            subject.crowd([lambda c: c.get("k")] * 32)
        took = time.monotonic() - started
        assert asked() <= 2 * (took + 1)
