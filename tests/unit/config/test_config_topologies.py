"""Clusters and sentinels: their URLs, what may go together, seeds, and the config of one node."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from valkeykit.config import Auth, Cluster, Config, Connection, Sentinel
from valkeykit.errors import ConfigError

TCP = ("valkey", "valkeys", "redis", "rediss")


def load(url: str | None = None, **kwargs: Any) -> Config:
    return Config.load(url, environ=kwargs.pop("environ", {}), **kwargs)


def problems(url: str | None = None, **kwargs: Any) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load(url, **kwargs)
    return caught.value.problems


@pytest.mark.parametrize(
    ("rest", "addrs", "more"),
    [
        ("h", ("h:6379",), {}),
        ("h:7000", ("h:7000",), {}),
        ("a:1,b,c:3", ("a:1", "b:6379", "c:3"), {}),
        ("a:,b:07", ("a:6379", "b:7"), {}),
        (":7000,:7001", ("localhost:7000", "localhost:7001"), {}),
        ("[::1]:7000,[fe80::1]", ("[::1]:7000", "[fe80::1]:6379"), {}),
        ("a%2Db:1", ("a-b:1",), {}),
        ("a:1,b:2/", ("a:1", "b:2"), {}),
        ("a:1,b:2/0", ("a:1", "b:2"), {"connection.db": 0}),
        ("a:1/3", ("a:1",), {"connection.db": 3}),
        ("u:p@a,b", ("a:6379", "b:6379"), {"auth.username": "u", "auth.password": "p"}),
        (":p,%40@a", ("a:6379",), {"auth.password": "p,@"}),
        ("a?timeout=2s&cluster.redirects=3", ("a:6379",), {"timeouts.command": 2.0, "cluster.redirects": 3}),
    ],
)
@pytest.mark.parametrize("scheme", TCP)
def test_cluster_urls(scheme: str, rest: str, addrs: tuple[str, ...], more: dict[str, object]) -> None:
    config = load(f"{scheme}+cluster://{rest}")
    tls = {"tls.enabled": True} if scheme in {"valkeys", "rediss"} else {}
    expected = {"cluster.enabled": True, "cluster.addrs": addrs, **tls, **more}
    assert {path: config.value_of(path) for path in config.explicit()} == expected
    assert set(config.sources.values()) == {"URL"}
    assert config.node == f"cluster:{addrs[0]}"
    assert config.seeds == addrs


@pytest.mark.parametrize(
    ("rest", "addrs", "more"),
    [
        ("h", ("h:6379",), {}),
        ("a:1,b,[::1]/", ("a:1", "b:6379", "[::1]:6379"), {}),
        ("u:p@a/2", ("a:6379",), {"auth.username": "u", "auth.password": "p", "connection.db": 2}),
    ],
)
@pytest.mark.parametrize("scheme", TCP)
def test_replicated_urls(scheme: str, rest: str, addrs: tuple[str, ...], more: dict[str, object]) -> None:
    config = load(f"{scheme}+replicated://{rest}")
    tls = {"tls.enabled": True} if scheme in {"valkeys", "rediss"} else {}
    expected = {"replicated.enabled": True, "replicated.addrs": addrs, **tls, **more}
    assert {path: config.value_of(path) for path in config.explicit()} == expected
    assert config.node == f"replicated:{addrs[0]}"
    assert config.seeds == addrs


def test_replicated_goes_with_one_host_and_with_nothing_else() -> None:
    config = load("valkey://h:7", replicated=True)
    assert (config.node, config.seeds) == ("replicated:h:7", ("h:7",))
    watched = {"sentinel_primary_name": "m", "sentinel_addrs": ["s:1"]}
    for other in ({"cluster": True}, {"unix_socket": "/s"}, {"embedded": True}, watched):
        found: Any = problems(replicated=True, **other)
        assert any("cannot be combined with" in problem for problem in found), other
    assert "needs replicated.enabled" in problems(replicated_addrs=["a:1"])[0]
    kept = load("valkey+replicated://a:1", environ={"VALKEY_SENTINEL_ADDRS": "s:1", "VALKEY_HOST": "h"})
    assert kept.node == "replicated:a:1"


def test_sentinels_have_credentials_of_their_own() -> None:
    config = load("valkeys+sentinel://u:p@a:1/main/2?sentinel_username=v&sentinel_password=w&client_name=c")
    asked = config.of_sentinel("s:2")
    assert (asked.node, asked.connection.db, asked.connection.client_name) == ("s:2", 0, "c")
    assert asked.auth == Auth(username="v", password="w")
    assert asked.tls.enabled
    assert load("valkey+sentinel://u:p@a:1/main").of_sentinel("s:2").auth == Auth()


def test_the_role_of_a_node_is_said_by_who_found_it() -> None:
    config = load("valkey://h?role=primary")
    assert config.of_node("a:1").connection.role is None
    assert load("valkey://h").of_node("a:1", role="primary").connection.role == "primary"


@pytest.mark.parametrize(
    ("rest", "addrs", "more"),
    [
        ("h/main", ("h:26379",), {}),
        ("a:1,b,[::1]/main/", ("a:1", "b:26379", "[::1]:26379"), {}),
        ("a/main/2", ("a:26379",), {"connection.db": 2}),
        ("u:p@a/main", ("a:26379",), {"auth.username": "u", "auth.password": "p"}),
        ("a/main?sentinel_username=v&sentinel_password=w", ("a:26379",), {
            "sentinel.username": "v", "sentinel.password": "w"}),
        ("a?sentinel_primary_name=main", ("a:26379",), {}),
        ("a/m%61in", ("a:26379",), {}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("scheme", TCP)
def test_sentinel_urls(scheme: str, rest: str, addrs: tuple[str, ...], more: dict[str, object]) -> None:
    config = load(f"{scheme}+sentinel://{rest}")
    tls = {"tls.enabled": True} if scheme in {"valkeys", "rediss"} else {}
    expected = {"sentinel.primary_name": "main", "sentinel.addrs": addrs, **tls, **more}
    assert {path: config.value_of(path) for path in config.explicit()} == expected
    assert config.node == "sentinel:main"


def test_a_slash_in_the_name_of_the_primary_is_escaped() -> None:
    assert load("valkey+sentinel://h/a%2Fb/1").sentinel.primary_name == "a/b"


@pytest.mark.parametrize("url", ["embedded+cluster://", "embedded+cluster:///", "Embedded+Cluster://"])
def test_embedded_cluster(url: str) -> None:
    config = load(url)
    assert config.explicit() == {"connection.embedded", "cluster.enabled"}
    assert config.connection.embedded
    assert config.cluster.enabled
    assert config.node == "cluster:embedded"
    assert config.seeds == ()
    assert load("embedded://", cluster=True) == config
    started = config.evolve(embedded=False, addrs=["127.0.0.1:7000"])
    assert started.seeds == ("127.0.0.1:7000",)
    assert started.cluster.enabled


BAD = "host {} of {} in the URL is not allowed; give HOST, HOST:PORT, [IPv6] or [IPv6]:PORT"


@pytest.mark.parametrize(
    ("hosts", "number"),
    [
        ("", (1, 1)), ("a,", (2, 2)), (",a", (1, 2)), ("a,,b", (2, 3)), ("a,::1", (2, 2)), ("a:x", (1, 1)),
        ("a:65536", (1, 1)), ("a:-1", (1, 1)), ("a:1:2", (1, 1)), ("a,[zz]:1", (2, 2)), ("[]", (1, 1)),
        ("a,b%zz", (2, 2)), ("a%ff", (1, 1)), ("a%0A", (1, 1)), ("a%2Cb", (1, 1)), ("a%3A1", (1, 1)),
        ("a:+1", (1, 1)), ("[::1]x", (1, 1)),
    ],
)  # fmt: skip
def test_bad_hosts_are_named_by_their_place(hosts: str, number: tuple[int, int]) -> None:
    assert BAD.format(*number) in problems(f"valkey+cluster://{hosts}")[0]
    (found,) = problems(f"valkey+sentinel://{hosts}/main", environ={"VALKEY_URL": "valkey://unused"})
    assert found.startswith(f"sentinel.addrs (URL): host {number[0]} of {number[1]}")
    (found,) = problems(environ={"VALKEY_URL": f"valkey+cluster://{hosts}"})
    assert found.startswith("cluster.addrs (environment variable VALKEY_URL): host ")


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (
            "valkeys://a:1,b:2",
            "write valkeys+cluster://host:port,host:port (or valkeys+sentinel://host:port,",
        ),
        ("valkey+cluster://u:p@a,u:p@b", "more than one '@'; give user name and password once"),
        ("valkey+sentinel://u:p@w@a/main", "more than one '@'"),
        ("valkey+cluster://a/x", "connection.db (URL): *** is not allowed"),
        ("valkey+cluster://a/0/1", "connection.db (URL): *** is not allowed"),
        ("valkey+sentinel://a/main/0/1", "connection.db (URL): *** is not allowed"),
        ("valkey+cluster://a#f", "has a fragment"),
        ("valkey+cluster://a?addrs=b:1", "cluster.addrs (URL): given twice"),
        (
            "valkey+cluster://a?unix_socket=/s",
            "cluster.enabled (URL): cannot be combined with connection.unix",
        ),
        (
            "valkey+cluster://a?sentinel_primary_name=m&sentinel_addrs=s:1",
            "cannot be combined with sentinel.",
        ),
        ("valkey+sentinel://a", "sentinel.addrs (URL): needs sentinel.primary_name"),
        ("valkey+sentinel://a//1", "sentinel.addrs (URL): needs sentinel.primary_name"),
        ("valkey+sentinel://a/%zz", "sentinel.primary_name (URL): not valid percent-encoded"),
        ("valkey+sentinel://a/m%0A", "sentinel.primary_name (URL): *** is not allowed"),
        ("valkey+sentinel://a/main?sentinel_username=u", "needs sentinel.password"),
        ("unix+cluster:///s", "unknown URL scheme 'unix+cluster'"),
        ("embedded+sentinel://", "unknown URL scheme 'embedded+sentinel'; give one of valkey://"),
        (
            "valkey+clusters://a",
            "(each also with +cluster, +sentinel or +replicated), unix://, embedded://, embedded+clus",
        ),
        ("embedded+cluster://h", "embedded+cluster takes no host; write embedded+cluster://"),
        ("embedded+cluster:///d", "embedded+cluster takes no path; write embedded+cluster://"),
        ("embedded+cluster://u:p@", "embedded+cluster takes no user name and password"),
        (
            "embedded+cluster://?password=p",
            "auth.password (URL): cannot be combined with an embedded cluster",
        ),
        (
            "embedded+cluster://?embedded_path=/d",
            "connection.embedded_path (URL): cannot be combined with clu",
        ),
        ("embedded+cluster://?addrs=a:1", "cluster.addrs (URL): cannot be combined with connection.embedded"),
        ("embedded+cluster://?tls=yes", "tls.enabled (URL): cannot be combined with connection.embedded"),
    ],
)
def test_wrong(url: str, said: str) -> None:
    (found,) = problems(url)
    assert said in found


@pytest.mark.parametrize(
    ("kwargs", "said"),
    [
        ({"cluster": True, "unix_socket": "/s"}, "cluster.enabled (keyword argument): cannot be combined"),
        ({"sentinel": {"primary_name": "m", "addrs": ["s:1"]}, "unix_socket": "/s"}, "sentinel.primary"),
        ({"sentinel": {"primary_name": "m", "addrs": ["s:1"]}, "embedded": True}, "sentinel.primary_name"),
        ({"cluster": {"enabled": True, "addrs": ["a:1"]}, "embedded": True}, "cluster.addrs (keyword"),
        ({"cluster": True, "embedded": True, "embedded_path": "/d"}, "connection.embedded_path (keyword"),
        ({"cluster": True, "embedded": True, "password": "p"}, "it has no password"),
        ({"cluster": {"refresh_pause": 0.05}}, "cluster.refresh_pause (keyword argument): 0.05 is not "
                                               "allowed; give a duration of 0.1 or more and at most a year"),
        ({"cluster": {"redirects": 0}}, "cluster.redirects (keyword argument): 0 is not allowed"),
        ({"cluster": {"redirects": 65}}, "give a whole number from 1 to 64"),
    ],
)  # fmt: skip
def test_rules(kwargs: dict[str, Any], said: str) -> None:
    (found,) = problems(**kwargs)
    assert said in found


def test_a_cluster_url_cannot_switch_the_cluster_off() -> None:
    assert problems("valkey+cluster://a?cluster=no")[0] == "cluster.enabled (URL): given twice; give it once"


def test_limits_of_the_cluster_settings() -> None:
    assert (Cluster().refresh_pause, Cluster().redirects) == (1.0, 16)
    least, most = Cluster(refresh_pause=0.1, redirects=1), Cluster(redirects=64)
    assert (least.refresh_pause, least.redirects, most.redirects) == (0.1, 1, 64)


def test_a_cluster_may_have_numbered_databases() -> None:
    assert load(cluster=True, db=3).connection.db == 3


CLUSTER = "valkey+cluster://a:1,b:2"
SENTINEL = "valkey+sentinel://s:1/main"


@pytest.mark.parametrize(
    ("url", "environ", "keywords", "node"),
    [
        (CLUSTER, {"VALKEY_HOST": "h", "VALKEY_PORT": "7"}, {}, "cluster:a:1"),
        (CLUSTER, {"VALKEY_UNIX_SOCKET": "/s"}, {}, "cluster:a:1"),
        (CLUSTER, {"VALKEY_EMBEDDED": "1", "VALKEY_EMBEDDED_PATH": "/d"}, {}, "cluster:a:1"),
        (CLUSTER, {"VALKEY_ADDRS": "c:3", "VALKEY_CLUSTER_MODE": "0"}, {}, "cluster:a:1"),
        (CLUSTER, {"VALKEY_SENTINEL_PRIMARY_NAME": "m", "VALKEY_SENTINEL_ADDRS": "s:1"}, {}, "cluster:a:1"),
        (CLUSTER, {}, {"host": "h"}, "cluster:h:6379"),
        (CLUSTER, {}, {"addrs": ["c:3"]}, "cluster:c:3"),
        (CLUSTER, {}, {"addrs": ()}, "cluster:localhost:6379"),
        (CLUSTER, {}, {"unix_socket": "/s"}, "unix:/s"),
        (CLUSTER, {}, {"embedded": True}, "embedded"),
        (SENTINEL, {"VALKEY_HOST": "h"}, {}, "sentinel:main"),
        (SENTINEL, {"VALKEY_ADDRS": "c:3", "VALKEY_CLUSTER_MODE": "1"}, {}, "sentinel:main"),
        (SENTINEL, {"VALKEY_UNIX_SOCKET": "/s"}, {}, "sentinel:main"),
        (SENTINEL, {}, {"host": "h"}, "h:6379"),
        ("valkey://h", {"VALKEY_CLUSTER_MODE": "1"}, {}, "cluster:h:6379"),
        ("valkey://h", {"VALKEY_CLUSTER_MODE": "1", "VALKEY_ADDRS": "c:3"}, {}, "cluster:h:6379"),
        ("valkey://h", {"VALKEY_SENTINEL_PRIMARY_NAME": "m", "VALKEY_SENTINEL_ADDRS": "s:1"}, {}, "h:6379"),
        ("embedded+cluster://", {"VALKEY_ADDRS": "c:3", "VALKEY_CLUSTER_MODE": "0"}, {}, "cluster:embedded"),
        ("embedded+cluster://", {"VALKEY_PASSWORD": "p", "VALKEY_HOST": "h"}, {}, "cluster:embedded"),
        ("embedded://", {"VALKEY_CLUSTER_MODE": "1"}, {}, "embedded"),
        (None, {"VALKEY_URL": CLUSTER}, {}, "cluster:a:1"),
        (None, {"VALKEY_URL": SENTINEL}, {}, "sentinel:main"),
        (None, {"VALKEY_HOST": "h", "VALKEY_SENTINEL_ADDRS": "s:1"}, {"sentinel_primary_name": "m"},
         "sentinel:m"),
        (None, {"VALKEY_SENTINEL_ADDRS": "s:1"}, {"host": "h", "sentinel_primary_name": "m"}, "sentinel:m"),
        ("valkey://h", {"VALKEY_URL": CLUSTER}, {}, "h:6379"),
    ],
)  # fmt: skip
def test_the_strongest_kind_of_address_decides(
    url: str | None, environ: dict[str, str], keywords: dict[str, Any], node: str
) -> None:
    config = load(url, environ=environ, **keywords)
    assert config.node == node
    assert config.auth == Auth()


def test_settings_of_the_cluster_reach_an_embedded_one() -> None:
    config = load("embedded+cluster://", environ={"VALKEY_CLUSTER_REDIRECTS": "5"})
    assert config.cluster == Cluster(enabled=True, redirects=5)


@pytest.mark.parametrize(
    ("config", "seeds"),
    [
        (Config(), ("localhost:6379",)),
        (Config(connection=Connection(host="::1", port=7)), ("[::1]:7",)),
        (Config(cluster=Cluster(enabled=True), connection=Connection(host="h")), ("h:6379",)),
        (Config(cluster=Cluster(enabled=True, addrs=("a:1", "[::1]:2"))), ("a:1", "[::1]:2")),
        (Config(connection=Connection(unix_socket="/s")), ()),
    ],
)
def test_seeds(config: Config, seeds: tuple[str, ...]) -> None:
    assert config.seeds == seeds


KEPT = "timeout=2s&pool_size=3&client_name=c&db=2&limits.line_bytes=4096&provider=glide&cluster.redirects=3"


@pytest.mark.parametrize(
    "url",
    [
        f"valkeys+cluster://u:p@a:1,b:2?{KEPT}&tls_ca_file=/ca",
        f"valkeys+sentinel://u:p@a:1/main?{KEPT}&sentinel_password=w&tls_ca_file=/ca",
        f"valkeys://u:p@a?{KEPT}&tls_ca_file=/ca",
    ],
)
def test_of_node_keeps_all_but_the_place(url: str) -> None:
    node = load(url).of_node("h:7000")
    assert node == load(f"valkeys://u:p@h:7000?{KEPT}&tls_ca_file=/ca")
    assert node.sources.keys() == load(f"valkeys://u:p@h:7000?{KEPT}&tls_ca_file=/ca").sources.keys()
    assert node.source_of("connection.host") == node.source_of("connection.port") == "address of the node"
    assert node.source_of("auth.password") == "URL"
    assert (node.node, node.seeds) == ("h:7000", ("h:7000",))
    assert pickle.loads(pickle.dumps(node)) == node
    assert node.of_node("i:1").node == "i:1"


@pytest.mark.parametrize("url", ["unix://u:p@/s?db=1", "embedded:///d?db=1", "embedded+cluster://?db=1"])
def test_of_node_leaves_the_local_place(url: str) -> None:
    config = load(url)
    node = config.of_node("[::1]:7000")
    assert node.connection == Connection(host="::1", port=7000, db=1)
    assert node.explicit() - {"auth.username", "auth.password"} == {
        "connection.host", "connection.port", "connection.db",
    }  # fmt: skip
    assert (node.cluster, node.sentinel, node.auth) == (Cluster(), Sentinel(), config.auth)
    assert node.node == "[::1]:7000"


def test_of_node_reads_nothing_again(monkeypatch: pytest.MonkeyPatch) -> None:
    config = load(CLUSTER)
    monkeypatch.setenv("VALKEY_PASSWORD", "other")
    monkeypatch.setenv("VALKEY_NOPE", "1")
    assert config.of_node("h:1").auth.password is None


@pytest.mark.parametrize(
    "address", ["", "h", "h:", ":1", "h:x", "h:65536", "::1:7000", "[zz]:1", "a,b:1", None]
)
def test_of_node_refuses_what_is_no_address(address: Any) -> None:
    with pytest.raises(ConfigError, match="is not allowed; give host:port") as caught:
        Config().of_node(address)
    assert caught.value.__suppress_context__


def test_of_node_shows_no_secret() -> None:
    with pytest.raises(ConfigError) as caught:
        Config().of_node("u:hunter2x@h:1")
    assert "hunter2x" not in str(caught.value)
