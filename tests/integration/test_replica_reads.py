"""Which servers serve the reads of clients of sentinels and of replicated servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, Subject, eventually

from valkeykit.consistency import replicas
from valkeykit.embedded import EmbeddedReplication, EmbeddedSentinel, replicated, sentinel
from valkeykit.hooks import CommandEnd, on

Make = Callable[..., Subject]
Servers = EmbeddedReplication | EmbeddedSentinel
KEYS = [f"key:{n}" for n in range(40)]


@pytest.fixture(scope="module", params=[replicated, sentinel], ids=["replicated", "sentinel"])
def servers(request: pytest.FixtureRequest) -> Iterator[Servers]:
    with request.param(replicas=2) as made:
        yield made


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in ("native", "valkey-py")])
def make(request: pytest.FixtureRequest) -> Iterator[Make]:
    made: list[Subject] = []
    flavour, provider = request.param

    def build(url: str, **options: Any) -> Subject:
        made.append(Subject(flavour, url, provider=provider, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


def primary_of(servers: Servers) -> Any:
    return servers.current_primary() if isinstance(servers, EmbeddedSentinel) else servers.primary


def url_of(servers: Servers) -> str:
    return (
        servers.url
        if isinstance(servers, EmbeddedSentinel)
        else f"valkey+replicated://{servers.primary.address}"
    )


def gets(servers: Servers) -> tuple[int, ...]:
    """How many GETs the primary and each replica have had, as they count themselves."""

    def count(node: Any) -> int:
        text = node.info("commandstats").get("cmdstat_get", "calls=0")
        return int(text.partition("=")[2].partition(",")[0])

    primary = primary_of(servers)
    return (count(primary), *(count(node) for node in servers.nodes if node is not primary))


def fill(subject: Subject, servers: Servers) -> None:
    everywhere = replicas(2, within=5)
    assert subject.run(lambda c: c.with_options(consistency=everywhere).mset({key: key for key in KEYS}))


def grown(servers: Servers, work: Callable[[], object]) -> tuple[int, ...]:
    before = gets(servers)
    work()
    return tuple(now - then for now, then in zip(gets(servers), before, strict=True))


def read_all(subject: Subject, **options: Any) -> None:
    for key in KEYS:
        assert subject.run(lambda c, k=key: c.with_options(**options).get(k)) == key.encode()


def piped(subject: Subject, *others: str) -> None:
    def run(client: Any) -> Any:
        pipe = client.pipeline()
        for key in KEYS:
            pipe = pipe.get(key)
        for key in others:
            pipe = pipe.set(key, key)
        return pipe.execute()

    assert subject.run(run)[: len(KEYS)] == tuple(key.encode() for key in KEYS)


def test_reads_are_spread_over_the_replicas(make: Make, servers: Servers) -> None:
    ends: list[CommandEnd] = []
    subject = make(url_of(servers), read_from="prefer-replica", hooks=[on(CommandEnd, ends.append)])
    fill(subject, servers)
    for work in (lambda: read_all(subject), lambda: piped(subject)):
        primary, *others = grown(servers, work)
        assert (primary, sum(others)) == (0, len(KEYS))
        assert min(others) > 0
    nodes = {node.address for node in servers.nodes} - {primary_of(servers).address}
    assert {end.node for end in ends if end.command == "GET"} == nodes


def test_the_first_call_goes_to_a_replica(make: Make, servers: Servers) -> None:
    fill(make(url_of(servers)), servers)
    subject = make(url_of(servers), read_from="prefer-replica")
    assert grown(servers, lambda: subject.run(lambda c: c.get(KEYS[0])))[0] == 0


def test_what_sees_its_own_writes_goes_to_the_primary(make: Make, servers: Servers) -> None:
    subject = make(url_of(servers), read_from="prefer-replica")
    fill(subject, servers)
    assert grown(servers, lambda: piped(subject, "w:1", "w:2"))[0] == len(KEYS)
    assert grown(servers, lambda: subject.run(lambda c: c.transaction().get(KEYS[0]).execute()))[0] == 1
    assert grown(servers, lambda: read_all(subject, read_from="primary"))[0] == len(KEYS)


def test_a_call_says_it_for_itself(make: Make, servers: Servers) -> None:
    subject = make(url_of(servers))
    fill(subject, servers)
    assert grown(servers, lambda: read_all(subject))[0] == len(KEYS)
    assert grown(servers, lambda: read_all(subject, read_from="prefer-replica"))[0] == 0
    spread = grown(servers, lambda: read_all(subject, read_from="any"))
    assert min(spread) > 0
    read_all(subject, read_from="lowest-latency")


def test_replicas_that_are_fresh_enough(make: Make, servers: Servers) -> None:
    subject = make(url_of(servers), read_from="prefer-replica", max_staleness=1.0)
    fill(subject, servers)
    eventually(lambda: grown(servers, lambda: read_all(subject))[0] == 0)


def test_nodes_and_routes(make: Make, servers: Servers) -> None:
    subject = make(url_of(servers))
    fill(subject, servers)
    assert subject.run(lambda c: c.nodes("primary")) == [primary_of(servers).address]
    others = subject.run(lambda c: c.nodes("replica"))
    assert set(others) == {node.address for node in servers.nodes} - {primary_of(servers).address}
    for replica in others:
        got = grown(servers, lambda r=replica: subject.run(lambda c: c.route(node=r).get(KEYS[0])))
        assert (got[0], sum(got)) == (0, 1)
