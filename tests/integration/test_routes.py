"""Calls that say themselves where they go: a node, a slot, a key, all primaries."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, Subject

from valkeykit import Client, errors
from valkeykit.consistency import replicas
from valkeykit.embedded import EmbeddedCluster, EmbeddedReplication, cluster, replicated
from valkeykit.hooks import CommandEnd, on
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(30)]


@pytest.fixture(scope="module")
def nodes() -> Iterator[EmbeddedCluster]:
    with cluster(3, 1) as made:
        yield made


@pytest.fixture(scope="module")
def pair() -> Iterator[EmbeddedReplication]:
    with replicated() as made:
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


def url_of(pair: EmbeddedReplication) -> str:
    return "valkey+replicated://" + ",".join(node.address for node in pair.nodes)


def port(subject: Subject, **route: Any) -> int:
    """Of the node that answers."""
    found = subject.run(lambda c: c.route(**route).config_get("port"))
    return int(found[b"port"])


def test_the_nodes_are_known(make: Make, nodes: EmbeddedCluster, pair: EmbeddedReplication) -> None:
    subject = make(nodes.url)
    primaries = {node.address for node in nodes.primaries}
    assert set(subject.run(lambda c: c.nodes("primary"))) == primaries
    replicas_ = {node.address for node in nodes.replicas}
    assert set(subject.run(lambda c: c.nodes("replica"))) == replicas_
    every = subject.run(lambda c: c.nodes())
    assert (set(every[:3]), set(every[3:])) == (primaries, replicas_)
    other = make(url_of(pair))
    assert other.run(lambda c: c.nodes("primary")) == [pair.primary.address]


def test_one_server_is_the_only_node(make: Make, valkeykit_url: str) -> None:
    assert make(valkeykit_url).run(lambda c: c.nodes()) == [valkeykit_url.removeprefix("valkey://")]


def test_a_node(make: Make, nodes: EmbeddedCluster) -> None:
    ends: list[CommandEnd] = []
    subject = make(nodes.url, hooks=[on(CommandEnd, ends.append)])
    for node in nodes.nodes:
        assert port(subject, node=node.address) == node.port
        assert ends[-1].node == node.address
    replica = nodes.replicas[0].address
    assert subject.run(lambda c: c.route(node=replica).role()).role == "slave"
    # A replica serves reads of its slots; what lives elsewhere stays elsewhere.
    key = next(k for k in KEYS if nodes.slot_owner(slot_of(k)).node_id == _followed(nodes, replica))
    subject.run(lambda c: c.with_options(consistency=replicas(1)).set(key, "v"))
    assert subject.run(lambda c: c.route(node=replica).get(key)) == b"v"
    assert type(subject.fails(lambda c: c.route(node=replica).set(key, "w"))) is errors.MovedError
    stranger = next(k for k in KEYS if nodes.slot_owner(slot_of(k)).node_id != _followed(nodes, replica))
    error = subject.fails(lambda c: c.route(node=replica).get(stranger))
    assert type(error) is errors.MovedError
    assert error.node == replica


def _followed(nodes: EmbeddedCluster, replica: str) -> str | None:
    node = next(node for node in nodes.nodes if node.address == replica)
    return node.members()[node.node_id].primary_id


def test_scans_pipelines_and_sessions_of_a_node(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.flushall())
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    first = nodes.primaries[0]
    mine = {k.encode() for k in KEYS if nodes.slot_owner(slot_of(k)) is first}

    def walk(client: Any) -> Any:
        found = client.route(node=first.address).scan_iter()
        return _listed(found) if inspect.isasyncgen(found) else list(found)

    assert set(subject.run(walk)) == mine
    assert subject.run(lambda c: c.route(node=first.address).dbsize()) == len(mine)
    found = subject.run(
        lambda c: c.route(node=first.address).pipeline().dbsize().config_get("port").execute()
    )
    assert found == (len(mine), {b"port": str(first.port).encode()})

    def inside(client: Any) -> Any:
        if subject.flavour == "sync":
            with client.route(node=first.address).session() as session:
                return session.client_id()
        return _inside(client)

    async def _inside(client: Any) -> Any:
        async with client.route(node=first.address).session() as session:
            return await session.client_id()

    assert subject.run(inside) > 0


async def _listed(found: Any) -> list[Any]:
    return [item async for item in found]


def test_a_slot_and_a_key(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url, key_prefix="p:")
    subject.run(lambda c: c.ping())
    for key in KEYS[:6]:
        owner = nodes.slot_owner(slot_of(f"p:{key}"))
        assert port(subject, key=key) == owner.port
        assert port(subject, slot=slot_of(f"p:{key}")) == owner.port
        routed = subject.client.route(key=key)
        assert subject.run(lambda _, r=routed, k=key: r.set(k, "v")) is True
        assert subject.run(lambda _, r=routed, k=key: r.pipeline().get(k).config_get("port").execute()) == (
            b"v",
            {b"port": str(owner.port).encode()},
        )
        assert subject.run(lambda _, r=routed, k=key: r.transaction().get(k).execute()) == (b"v",)
        level = routed.with_options(consistency=replicas(1))
        assert subject.run(lambda _, r=level, k=key: r.append(k, "w")) == 2
    for call in (
        lambda c: c.route(key="a").get("b"),
        lambda c: c.route(key="a").transaction().get("b").execute(),
        lambda c: c.route(slot=0).pipeline().get("b").execute(),
    ):
        error = subject.fails(call)
        cause = error.__cause__ if isinstance(error, errors.PipelineError) else error
        assert isinstance(cause, errors.CrossSlotError)
        assert "the call is routed to" in str(cause)


def test_who_serves_the_slot_is_looked_up_by_each_call(make: Make) -> None:
    with cluster(3, 0) as nodes:
        subject = make(nodes.url)
        routed = subject.client.route(key="k")
        assert subject.run(lambda _: routed.set("k", "v")) is True
        slot = slot_of("k")
        before = nodes.slot_owner(slot)
        after = next(node for node in nodes.primaries if node is not before)
        nodes.move_slots([slot], after)
        assert subject.run(lambda _: routed.get("k")) == b"v"
        assert subject.run(lambda _: routed.pipeline().get("k").execute()) == (b"v",)
        assert int(subject.run(lambda _: routed.config_get("port"))[b"port"]) == after.port


def test_all_primaries(make: Make, nodes: EmbeddedCluster) -> None:
    subject = make(nodes.url)
    subject.run(lambda c: c.flushall())
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    every = subject.client.route(all_primaries=True)
    assert subject.run(lambda _: every.dbsize()) == len(KEYS)
    assert subject.run(lambda _: every.config_set("slowlog-max-len", 77)) is True
    assert subject.run(lambda _: every.config_get("slowlog-max-len")) == {b"slowlog-max-len": b"77"}
    assert [node.call("CONFIG", "GET", "slowlog-max-len")[1] for node in nodes.primaries] == [b"77"] * 3
    assert subject.run(lambda _: every.pipeline().dbsize().ping().execute()) == (len(KEYS), True)
    error = subject.fails(lambda _: every.config_get("port"))
    assert isinstance(error, errors.ReplyError)
    assert "ask them one by one" in str(error)
    assert "has keys" in str(subject.fails(lambda _: every.get("k")))
    assert isinstance(subject.fails(lambda _: every.transaction().dbsize().execute()), errors.ArgumentError)


def test_what_makes_no_sense_is_refused(
    make: Make, nodes: EmbeddedCluster, pair: EmbeddedReplication, valkeykit_url: str
) -> None:
    client = make(nodes.url).client
    wrong: list[dict[str, Any]] = [
        {},
        {"slot": 1, "key": "k"},
        {"slot": -1},
        {"slot": 16_384},
        {"slot": True},
        {"node": "nowhere"},
        {"node": "host:99999"},
        {"key": 1.5j},
    ]
    for route in wrong:
        with pytest.raises(errors.ArgumentError):
            client.route(**route)
    with pytest.raises(errors.ArgumentError, match="clients of a cluster"):
        make(url_of(pair)).client.route(key="k")
    with pytest.raises(errors.ArgumentError, match="clients of a cluster"):
        make(valkeykit_url).client.route(node=valkeykit_url.removeprefix("valkey://"))


def test_a_node_of_a_replicated_server(make: Make, pair: EmbeddedReplication) -> None:
    subject = make(url_of(pair))
    for node in pair.nodes:
        assert port(subject, node=node.address) == node.port


def test_a_node_that_is_gone_and_back(make: Make) -> None:
    with cluster(3, 1) as nodes:
        subject = make(nodes.url, timeout=0.5, retry="never")
        replica = nodes.replicas[0]
        assert port(subject, node=replica.address) == replica.port
        nodes.kill(replica)
        routed = subject.client.route(node=replica.address)
        error = subject.fails(lambda _: routed.ping())
        assert isinstance(error, errors.ConnectionFailed | errors.DeadlineExceeded)
        nodes.restart(replica)
        nodes.wait_until_ready()
        assert subject.served(lambda _: routed.ping()) < 5


def test_glide_has_routes_to_primaries(valkeykit_cluster: Any) -> None:
    with Client(valkeykit_cluster.url, provider="glide") as client:
        (primary, *_), (replica, *_) = client.nodes("primary"), client.nodes("replica")
        assert client.route(node=primary).info("replication")["role"] == "master"
        assert client.route(node=replica).info("replication")["role"] == "slave"
        with pytest.raises(errors.ArgumentError, match="reads from primaries only"):
            client.with_options(read_from="any")
        # Its client for replicas reads no keys.
        with pytest.raises(errors.MovedError):
            client.route(node=replica).get("k")
    with pytest.raises(errors.ConfigError, match=r"reads\.prefer"):
        Client(valkeykit_cluster.url, provider="glide", read_from="any")
