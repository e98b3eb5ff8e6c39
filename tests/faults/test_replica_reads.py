"""Reads from the replicas of a primary, when replicas come and go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, Subject, eventually

from valkeykit.consistency import replicas
from valkeykit.embedded import EmbeddedReplication, EmbeddedSentinel, replicated, sentinel

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(24)]


@pytest.fixture
def servers() -> Iterator[EmbeddedReplication]:
    with replicated(2) as made:
        yield made


@pytest.fixture
def watched() -> Iterator[EmbeddedSentinel]:
    with sentinel(replicas=2) as made:
        yield made


@pytest.fixture(params=FLAVOURS)
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    made: list[Subject] = []

    def build(url: str, **options: Any) -> Subject:
        soon = {"refresh_interval": 0.5}  # half a minute is the default
        options = {"read_from": "prefer-replica", "timeout": 2, "reads": soon, **options}
        made.append(Subject(request.param, url, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


def url_of(servers: EmbeddedReplication) -> str:
    return f"valkey+replicated://{','.join(node.address for node in servers.nodes)}"


def filled(subject: Subject) -> None:
    everywhere = replicas(2, within=5)
    assert subject.run(lambda c: c.with_options(consistency=everywhere).mset({key: key for key in KEYS}))


def wrong(subject: Subject) -> list[object]:
    """What was not as it should be, of one GET per key and of one pipeline."""
    found = subject.crowd([lambda c, k=key: c.get(k) for key in KEYS])

    def piped(client: Any) -> Any:
        pipe = client.pipeline()
        for key in KEYS:
            pipe = pipe.get(key)
        return pipe.execute()

    found = [*found, *subject.run(piped)]
    return [got for got, key in zip(found, KEYS * 2, strict=True) if got != key.encode()]


def served(node: Any, subject: Subject) -> int:
    """How many GETs a node gets out of those."""

    def count() -> int:
        text = node.info("commandstats").get("cmdstat_get", "calls=0")
        return int(text.partition("=")[2].partition(",")[0])

    before = count()
    assert wrong(subject) == []
    return count() - before


def test_replicas_are_killed_and_come_back(make: Make, servers: EmbeddedReplication) -> None:
    subject = make(url_of(servers))
    filled(subject)
    first, second = servers.replicas
    servers.kill(first)
    for _ in range(5):
        assert wrong(subject) == []
    assert served(second, subject) > 0
    servers.kill(second)
    assert wrong(subject) == []
    servers.restart(first)
    eventually(lambda: served(first, subject) == 2 * len(KEYS))


def test_reads_follow_a_failover(make: Make, watched: EmbeddedSentinel) -> None:
    subject = make(watched.url, timeout=5)
    filled(subject)
    old = watched.current_primary()
    watched.failover()
    assert wrong(subject) == []
    # The old primary serves reads as soon as it is known as a replica.
    eventually(lambda: served(old, subject) > 0, 15)
    assert subject.run(lambda c: c.set(KEYS[0], KEYS[0])) is True


def test_who_is_no_replica_any_more_is_left(make: Make, servers: EmbeddedReplication) -> None:
    subject = make(url_of(servers))
    filled(subject)
    apart, _ = servers.replicas
    assert served(apart, subject) > 0
    # Nobody says a word of it: its connections stay, and so does its old data.
    apart.call("REPLICAOF", "NO", "ONE")
    eventually(lambda: served(apart, subject) == 0)
    host, port = servers.primary.address.rsplit(":", 1)
    apart.call("REPLICAOF", host, port)
    eventually(lambda: served(apart, subject) > 0)
