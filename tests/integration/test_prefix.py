"""Two tenants on one server: a key prefix is applied everywhere and never seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from driven import Driven

from valkeykit import Client, embedded
from valkeykit.errors import ArgumentError, ReplyError


@pytest.fixture
def tenant(make: Callable[..., Driven]) -> Driven:
    return make(key_prefix="a*[1]:")


@pytest.fixture
def plain(make: Callable[..., Driven]) -> Driven:
    plain = make()
    plain.run(lambda c: c.mset({"other": 1, "a*[1]x": 2, "aX1:k": 3}))
    return plain


def test_keys_are_prefixed_on_the_server(tenant: Driven, plain: Driven) -> None:
    tenant.run(lambda c: c.set("k", "v"))
    tenant.run(lambda c: c.mset({"m1": 1, b"m2": 2}))
    tenant.run(lambda c: c.lpush("list", "x"))
    keys = plain.run(lambda c: c.keys("*"))
    mine = {b"a*[1]:" + name for name in (b"k", b"m1", b"m2", b"list")}
    assert mine <= set(keys)
    assert tenant.run(lambda c: c.get("k")) == b"v"
    assert tenant.run(lambda c: c.mget("m1", "m2", "other")) == [b"1", b"2", None]
    assert tenant.run(lambda c: c.delete("k", "m1", "other")) == 2
    assert plain.run(lambda c: c.exists("other")) == 1


def test_patterns_match_only_the_tenants_keys(tenant: Driven, plain: Driven) -> None:
    assert tenant.run(lambda c: c.keys("*")) == []
    tenant.run(lambda c: c.mset({"k1": 1, "k2": 2, "z": 3}))
    assert sorted(tenant.run(lambda c: c.keys("k*"))) == [b"k1", b"k2"]
    for arguments in ({}, {"match": "*"}):
        found: set[bytes] = set()
        cursor = 0
        while True:
            page = tenant.run(lambda c, at=cursor, kw=arguments: c.scan(at, **kw))
            found.update(page.items)
            cursor = page.cursor
            if not cursor:
                break
        assert found == {b"k1", b"k2", b"z"}
    assert plain.run(lambda c: c.dbsize()) == 6


def test_randomkey_stays_inside(tenant: Driven, plain: Driven) -> None:
    assert tenant.run(lambda c: c.randomkey()) is None
    plain.run(lambda c: c.mset({f"noise{n}": n for n in range(200)}))
    tenant.run(lambda c: c.set("only", 1))
    assert {tenant.run(lambda c: c.randomkey()) for _ in range(5)} == {b"only"}


def test_replies_that_name_keys(tenant: Driven, plain: Driven) -> None:
    tenant.run(lambda c: c.rpush("list", "x", "y", "z"))
    assert tenant.run(lambda c: c.blpop(["none", "list"], 1)) == (b"list", b"x")
    assert tenant.run(lambda c: c.lmpop(["none", "list"], "LEFT")) == (b"list", [b"y"])
    tenant.run(lambda c: c.zadd("zset", {"m": 1, "n": 2}))
    assert tenant.run(lambda c: c.bzpopmin("zset", 1)) == (b"zset", b"m", 1.0)
    assert tenant.run(lambda c: c.zmpop(["zset"], max=True)) == (b"zset", [(b"n", 2.0)])
    tenant.run(lambda c: c.xadd("stream", {"f": "v"}, id="1-1"))
    assert list(tenant.run(lambda c: c.xread({"stream": "0"}))) == [b"stream"]
    del plain


def test_scripts_sort_and_copies(tenant: Driven, plain: Driven) -> None:
    tenant.run(lambda c: c.eval("redis.call('SET', KEYS[1], ARGV[1])", keys=["k"], args=["v"]))
    assert tenant.run(lambda c: c.get("k")) == b"v"
    tenant.run(lambda c: c.rpush("ids", 1, 2))
    tenant.run(lambda c: c.mset({"w_1": 20, "w_2": 10, "n_1": "one", "n_2": "two"}))
    with pytest.raises(ArgumentError, match=r"prefix with \*"):
        tenant.run(lambda c: c.sort("ids", by="w_*"))
    assert tenant.run(lambda c: c.sort("ids", by="nosort", store="copy")) == 2
    assert tenant.run(lambda c: c.lrange("copy", 0, -1)) == [b"1", b"2"]
    assert tenant.run(lambda c: c.copy("copy", "copy2")) is True
    assert tenant.run(lambda c: c.zunionstore("z", {"ids2": 2.0, "z1": 1})) == 0
    assert plain.run(lambda c: c.exists("copy2", "copy")) == 0


def test_sort_patterns(make: Callable[..., Driven]) -> None:
    tenant = make(key_prefix="[t]:")
    tenant.run(lambda c: c.rpush("ids", 1, 2))
    tenant.run(lambda c: c.mset({"w_1": 20, "w_2": 10, "n_1": "one", "n_2": "two"}))
    assert tenant.run(lambda c: c.sort("ids", by="w_*", get=["#", "n_*"])) == [b"2", b"two", b"1", b"one"]


def test_pipelines_and_sessions_too(tenant: Driven, plain: Driven) -> None:
    assert tenant.run(lambda c: c.pipeline().set("p", 1).get("p").execute()) == (True, b"1")
    assert tenant.run(lambda c: c.transaction().set("t", 1).keys("t").execute()) == (True, [b"t"])
    assert tenant.in_session([], lambda s: s.get("p")) == b"1"
    assert plain.run(lambda c: c.get("p")) is None
    (drawn,) = tenant.run(lambda c: c.pipeline().randomkey().execute(raise_on_error=False))
    assert drawn in (b"p", b"t") or isinstance(drawn, ReplyError)


def test_execute_must_be_told_where_the_keys_are(tenant: Driven) -> None:
    with pytest.raises(ArgumentError, match="key_at"):
        tenant.run(lambda c: c.execute("SET", "k", "v"))
    assert tenant.run(lambda c: c.execute("SET", "k", "v", key_at=[1])) == b"OK"
    assert tenant.run(lambda c: c.get("k")) == b"v"
    assert tenant.run(lambda c: c.execute("PING", key_at=())) == b"PONG"
    with pytest.raises(ArgumentError, match="between 1 and 1"):
        tenant.run(lambda c: c.execute("GET", "k", key_at=[2]))


def test_decoded_keys_lose_the_prefix_too(make: Callable[..., Driven], plain: Driven) -> None:
    tenant = make(key_prefix="ключ:", decode_responses=True)
    tenant.run(lambda c: c.set("k", 1))
    assert tenant.run(lambda c: c.keys("*")) == ["k"]
    found: Any = plain.run(lambda c: c.get("ключ:k"))
    assert found == b"1"


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    with embedded.cluster(primaries=1, replicas=0) as servers:
        yield servers.nodes[0].url


def test_a_node_of_a_cluster_shows_only_the_tenants_keys(cluster: str) -> None:
    with Client(cluster) as plain, Client(cluster, key_prefix="mine:") as tenant:
        for key in ("{a}other", "mine:{a}first", "mine:{a}second"):
            plain.set(key, 1)
        found: list[bytes] = []
        cursor = "0"
        while True:
            page = tenant.clusterscan(cursor)
            found += page.items
            cursor = page.cursor
            if cursor == "0":
                break
        assert sorted(found) == [b"{a}first", b"{a}second"]
        slot = tenant.cluster_keyslot("{a}first")
        assert slot == plain.cluster_keyslot("{a}other")
        assert sorted(tenant.cluster_get_keys_in_slot(slot, 10)) == [b"{a}first", b"{a}second"]
        assert len(plain.cluster_get_keys_in_slot(slot, 10)) == 3
