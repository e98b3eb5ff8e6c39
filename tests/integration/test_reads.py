"""Which nodes of a cluster serve reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, Subject, eventually

from valkeykit import errors
from valkeykit.embedded import EmbeddedCluster, cluster

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(60)]


@pytest.fixture(scope="module")
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster(3, 1) as made:
        yield made


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in ("native", "valkey-py")])
def make(request: pytest.FixtureRequest, nodes: EmbeddedCluster) -> Iterator[Make]:
    made: list[Subject] = []
    flavour, provider = request.param

    def build(**options: Any) -> Subject:
        made.append(Subject(flavour, nodes.url, provider=provider, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


def number(field: str) -> int:
    """The first of several figures: ``calls=12,usec=34``."""
    return int(field.partition("=")[2].partition(",")[0])


def gets(nodes: EmbeddedCluster) -> tuple[int, int]:
    """How many GETs primaries and replicas were asked, as they count themselves."""

    def count(node: Any) -> int:
        return number(node.info("commandstats").get("cmdstat_get", "calls=0"))

    primaries = {node.address for node in nodes.primaries}
    return (
        sum(count(node) for node in nodes.nodes if node.address in primaries),
        sum(count(node) for node in nodes.nodes if node.address not in primaries),
    )


def fill(subject: Subject, nodes: EmbeddedCluster) -> None:
    assert subject.run(lambda c: c.mset({key: key for key in KEYS})) is True
    replicas = [node for node in nodes.nodes if node.address not in {p.address for p in nodes.primaries}]
    sizes = {len(KEYS)}
    eventually(
        lambda: {sum(number(node.info("keyspace").get("db0", "keys=0")) for node in replicas)} == sizes
    )


def read_all(subject: Subject, **options: Any) -> None:
    for key in KEYS:
        assert subject.run(lambda c, k=key: c.with_options(**options).get(k)) == key.encode()


@pytest.mark.parametrize(
    ("prefer", "share"), [("primary", (60, 0)), ("prefer-replica", (0, 60)), ("same-zone", (0, 60))]
)
def test_who_serves_reads(make: Make, nodes: EmbeddedCluster, prefer: str, share: tuple[int, int]) -> None:
    subject = make(read_from=prefer, availability_zone="here")
    fill(subject, nodes)
    before = gets(nodes)
    read_all(subject)
    after = gets(nodes)
    assert (after[0] - before[0], after[1] - before[1]) == share


def test_any_and_nearest_spread_reads(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(read_from="any")
    fill(subject, nodes)
    before = gets(nodes)
    read_all(subject)
    after = gets(nodes)
    assert min(after[0] - before[0], after[1] - before[1]) > 10
    assert sum(after) - sum(before) == 60
    read_all(subject, read_from="lowest-latency")


def test_a_call_says_it_for_itself(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make()
    fill(subject, nodes)
    before = gets(nodes)
    read_all(subject, read_from="prefer-replica")
    middle = gets(nodes)
    read_all(subject)
    after = gets(nodes)
    assert (middle[0] - before[0], middle[1] - before[1]) == (0, 60)
    assert (after[0] - middle[0], after[1] - middle[1]) == (60, 0)


def test_split_reads_and_pipelines(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(read_from="prefer-replica")
    fill(subject, nodes)
    assert subject.run(lambda c: c.mget(KEYS)) == [key.encode() for key in KEYS]
    before = gets(nodes)
    assert subject.run(lambda c: _gets(c.pipeline()).execute()) == tuple(key.encode() for key in KEYS)
    middle = gets(nodes)
    assert (middle[0] - before[0], middle[1] - before[1]) == (0, 60)
    # Reads behind a write see it: all of it goes to the primaries.
    results = subject.run(lambda c: _gets(c.pipeline().set(KEYS[0], "new")).execute())
    assert results[:2] == (True, b"new")
    after = gets(nodes)
    assert (after[0] - middle[0], after[1] - middle[1]) == (60, 0)


def _gets(pipe: Any) -> Any:
    for key in KEYS:
        pipe = pipe.get(key)
    return pipe


def test_replicas_that_are_fresh_enough(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(read_from="prefer-replica", max_staleness=1.0)
    fill(subject, nodes)
    read_all(subject)

    def only_replicas() -> bool:
        before = gets(nodes)
        read_all(subject)
        after = gets(nodes)
        return (after[0] - before[0], after[1] - before[1]) == (0, 60)

    eventually(only_replicas)


def test_what_makes_no_sense_is_refused(make: Make, valkeykit_url: str) -> None:
    subject = make()
    error = subject.fails(lambda c: c.with_options(read_from="nearest"))
    assert isinstance(error, errors.ArgumentError)
    assert "lowest-latency" in str(error)
    error = subject.fails(lambda c: c.with_options(read_from="same-zone"))
    assert "reads.zone" in str(error)
    with pytest.raises(errors.ConfigError, match=r"reads\.zone"):
        make(read_from="same-zone")
    alone = Subject(subject.flavour, valkeykit_url, provider=subject.provider)
    try:
        assert "several nodes" in str(alone.fails(lambda c: c.with_options(read_from="any")))
        with pytest.raises(errors.ConfigError, match=r"reads\.prefer"):
            Subject(subject.flavour, valkeykit_url, provider=subject.provider, read_from="any")
    finally:
        alone.close()
