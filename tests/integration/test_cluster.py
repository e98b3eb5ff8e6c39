"""Clients of a cluster that nothing happens to: routing, splitting, pipelines, transactions, sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, PROVIDERS, Subject

from valkeykit import AsyncClient, Client, errors
from valkeykit.hooks import CommandEnd, on
from valkeykit.topology.slots import slot_of

Make = Callable[..., Subject]
KEYS = [f"key:{n}" for n in range(60)]


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in PROVIDERS], ids="-".join)
def make(request: pytest.FixtureRequest, valkeykit_cluster: Any) -> Iterator[Make]:
    made: list[Subject] = []
    flavour, provider = request.param
    for primary in valkeykit_cluster.primaries:  # whoever had the cluster before may have left keys
        primary.call("FLUSHALL")

    def build(**options: Any) -> Subject:
        made.append(Subject(flavour, valkeykit_cluster.url, provider=provider, **options))
        return made[-1]

    yield build
    for subject in made:
        subject.close()


def test_every_key_goes_home(make: Make, valkeykit_cluster: Any) -> None:
    ends: list[CommandEnd] = []
    subject = make(hooks=[on(CommandEnd, ends.append)])
    for key in KEYS:
        assert subject.run(lambda c, key=key: c.set(key, key.upper())) is True
        assert subject.run(lambda c, key=key: c.get(key)) == key.upper().encode()
    owners = {valkeykit_cluster.slot_owner(slot_of(key)).address for key in KEYS}
    assert len(owners) == 3
    # Once the layout is known, events name the node.
    assert {end.node for end in ends[2:]} == owners


def test_what_cannot_be_split_is_refused(make: Make) -> None:
    subject = make()
    error = subject.fails(lambda c: c.rename("a", "b"))
    assert isinstance(error, errors.CrossSlotError)
    assert "'a' in 15495, 'b' in 3300" in str(error)
    assert error.maybe_applied is False
    assert isinstance(subject.fails(lambda c: c.scan(0)), errors.ArgumentError)


def test_all_shards_and_nodes(make: Make) -> None:
    subject = make()
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    assert subject.run(lambda c: c.dbsize()) == 60
    assert sorted(subject.run(lambda c: c.keys("key:*"))) == sorted(key.encode() for key in KEYS)
    assert subject.run(lambda c: c.randomkey()).decode() in KEYS
    sha = subject.run(lambda c: c.script_load("return 7"))
    assert subject.run(lambda c: c.script_exists([sha, "0" * 40])) == [True, False]
    assert [subject.run(lambda c, k=key: c.evalsha(sha, keys=[k])) for key in KEYS[:9]] == [7] * 9
    assert subject.run(lambda c: c.config_set("slowlog-max-len", 100)) is True
    assert subject.run(lambda c: c.flushall()) is True
    assert subject.run(lambda c: c.dbsize()) == 0
    assert subject.run(lambda c: c.randomkey()) is None


def test_pipelines_are_put_together_in_order(make: Make) -> None:
    subject = make()

    def fill(client: Any) -> Any:
        pipe = client.pipeline()
        for at, key in enumerate(KEYS):
            pipe.set(key, at)
            pipe.incr(key)
        pipe.mget(KEYS[:5])
        pipe.lpush(KEYS[0], "x")
        pipe.dbsize()
        return pipe.execute(raise_on_error=False)

    found = subject.run(fill)
    assert list(found[:120]) == [value for at in range(60) for value in (True, at + 1)]
    assert found[120] == [b"1", b"2", b"3", b"4", b"5"]
    assert isinstance(found[121], errors.WrongTypeError)
    assert found[122] == 60


def test_transactions_need_one_slot(make: Make) -> None:
    subject = make()

    def together(*keys: str) -> Callable[[Any], Any]:
        def run(client: Any) -> Any:
            transaction = client.transaction()
            for key in keys:
                transaction.incr(key)
            return transaction.execute()

        return run

    assert subject.run(together("{t}:a", "{t}:b")) == (1, 1)
    error = subject.fails(together("a", "b"))
    assert isinstance(error, errors.CrossSlotError)
    assert "'a' in 15495, 'b' in 3300" in str(error)
    assert subject.run(lambda c: c.exists("a", "b")) == 0


def test_blocking_commands(make: Make) -> None:
    subject = make()
    for key in KEYS[:3]:
        subject.run(lambda c, k=key: c.lpush(k, "x"))
        assert subject.run(lambda c, k=key: c.blpop(k, 1)) == (key.encode(), b"x")
    assert subject.run(lambda c: c.blpop("{e}1", 0.05)) is None


def test_stats_and_health_have_all_nodes(make: Make) -> None:
    subject = make()
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    if subject.provider == "native":
        assert subject.client.stats().dials >= 3
    else:
        with pytest.raises(errors.ArgumentError, match="keeps no statistics"):
            subject.client.stats()
    assert subject.run(lambda c: c.is_healthy()) is True


def test_a_session_stays_on_its_node(valkeykit_cluster: Any) -> None:
    with Client(valkeykit_cluster.url) as client, client.session() as session:
        session.watch("{s}:a")
        session.set("{s}:b", 1)
        other = next(k for k in KEYS if owner(valkeykit_cluster, k) != owner(valkeykit_cluster, "{s}"))
        with pytest.raises(errors.CrossSlotError, match="the session is on"):
            session.get(other)
        client.delete("{s}:b")


async def test_a_session_stays_on_its_node_async(valkeykit_cluster: Any) -> None:
    async with AsyncClient(valkeykit_cluster.url) as client, client.session() as session:
        await session.watch("{s}:a")
        await session.set("{s}:b", 1)
        other = next(k for k in KEYS if owner(valkeykit_cluster, k) != owner(valkeykit_cluster, "{s}"))
        with pytest.raises(errors.CrossSlotError, match="the session is on"):
            await session.get(other)
        await client.delete("{s}:b")


def owner(cluster: Any, key: str) -> str:
    address: str = cluster.slot_owner(slot_of(key)).address
    return address


def test_the_embedded_cluster_by_its_url() -> None:
    with Client("embedded+cluster://") as client:
        assert client.mset({"embedded:1": 1, "embedded:2": 2}) is True
        assert client.delete("embedded:1", "embedded:2") == 2


def test_a_server_that_is_no_cluster_says_so(valkeykit_server: Any) -> None:
    url = f"valkey+cluster://{valkeykit_server.host}:{valkeykit_server.port}"
    with (
        Client(url, timeout=2) as client,
        pytest.raises(errors.ServerError, match="cluster support disabled"),
    ):
        client.get("k")


def test_hot_slots(make: Make, valkeykit_cluster: Any) -> None:
    subject = make()
    subject.run(lambda c: c.mset(dict.fromkeys(KEYS, "v")))
    found = subject.run(lambda c: c.hot_slots(limit=3, by="key-count"))
    assert (found.total, len(found.slots), len(found.nodes)) == (60, 3, 3)
    error = subject.fails(lambda c: c.hot_slots())
    assert isinstance(error, errors.ArgumentError)
    assert "cluster-slot-stats-enabled" in str(error)
    subject.run(lambda c: c.config_set("cluster-slot-stats-enabled", "yes"))
    try:
        for _ in range(50):
            subject.run(lambda c: c.get("hot"))
        hottest = subject.run(lambda c: c.hot_slots(by="network-bytes-out")).slots[0]
        assert (hottest.slot, hottest.node) == (slot_of("hot"), owner(valkeykit_cluster, "hot"))
        assert 0 < hottest.share <= 1
    finally:
        subject.run(lambda c: c.config_set("cluster-slot-stats-enabled", "no"))


def test_hot_slots_of_no_cluster(valkeykit_server: Any) -> None:
    with Client(valkeykit_server.url) as client, pytest.raises(errors.ArgumentError, match="of a cluster"):
        client.hot_slots()
