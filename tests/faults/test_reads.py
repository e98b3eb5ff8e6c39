"""Reads from replicas, when replicas or primaries are gone, frozen or behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, Subject, eventually

from valkeykit import errors
from valkeykit.embedded import EmbeddedCluster, cluster

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(48)]


@pytest.fixture
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster() as made:
        yield made


@pytest.fixture(params=FLAVOURS)
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    made: list[Subject] = []

    def build(url: str, **options: Any) -> Subject:
        made.append(Subject(request.param, url, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


def filled(subject: Subject, nodes: EmbeddedCluster) -> None:
    assert subject.run(lambda c: c.mset({key: key for key in KEYS})) is True
    eventually(lambda: read(subject) == [])


def read(subject: Subject) -> list[object]:
    """What was not as it should be, of one GET per key, all at once."""
    found = subject.crowd([lambda c, k=key: c.get(k) for key in KEYS])
    return [got for got, key in zip(found, KEYS, strict=True) if got != key.encode()]


def served(node: Any, subject: Subject) -> int:
    """How many GETs a node gets out of one per key."""

    def count() -> int:
        text = node.info("commandstats").get("cmdstat_get", "calls=0")
        return int(text.partition("=")[2].partition(",")[0])

    before = count()
    assert read(subject) == []
    return count() - before


def test_a_replica_that_serves_reads_is_killed(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, read_from="prefer-replica", timeout=2)
    filled(subject, nodes)
    nodes.kill(nodes.replicas[0])
    for _ in range(5):
        assert read(subject) == []  # repeated on the primary, within the call's time
    for replica in nodes.replicas[1:]:
        nodes.kill(replica)
    assert read(subject) == []
    assert subject.run(lambda c: c.set(KEYS[0], KEYS[0])) is True


def test_a_frozen_replica_is_avoided_after_one_call(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, read_from="prefer-replica", timeout=0.5)
    filled(subject, nodes)
    frozen = nodes.replicas[0]
    eventually(lambda: served(frozen, subject) > 0)  # a slow start may have had it avoided for a moment
    nodes.pause(frozen)
    try:
        late = read(subject)
        assert late
        assert all(isinstance(error, errors.DeadlineExceeded) for error in late)
        for _ in range(5):
            assert read(subject) == []
    finally:
        nodes.resume(frozen)


def test_reads_go_on_while_a_primary_is_gone(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, read_from="prefer-replica", timeout=2)
    filled(subject, nodes)
    nodes.kill(nodes.primaries[0])
    for _ in range(5):
        assert read(subject) == []
    nodes.wait_until_ready()
    # Writes to who is gone were not sent: they are repeated where the slot is now.
    assert subject.crowd([lambda c, k=key: c.set(k, k) for key in KEYS]) == [True] * len(KEYS)
    assert read(subject) == []
