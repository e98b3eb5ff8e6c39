"""A private primary with replicas: every helper, on real servers."""

from __future__ import annotations

import pytest

from valkeykit import embedded
from valkeykit.errors import ArgumentError, ConfigError


def test_failover_of_a_running_primary_and_a_dead_one() -> None:
    with embedded.replicated(replicas=2, password="secret") as servers:
        first, second, third = servers.nodes
        assert servers.url == first.url == f"valkey://:secret@127.0.0.1:{first.port}"
        first.call("SET", "k", "v")
        servers.failover(second)
        assert servers.primary is second
        assert servers.replicas == (first, third)
        assert [node.role() for node in servers.nodes] == ["replica", "primary", "replica"]
        with pytest.raises(ArgumentError, match="is the primary"):
            servers.failover(second)
        servers.kill(second)
        servers.failover(third)
        servers.restart(second)
        servers.wait_until_ready()
        assert [node.role() for node in servers.nodes] == ["replica", "replica", "primary"]
        assert [node.call("GET", "k") for node in servers.nodes] == [b"v"] * 3


def test_a_primary_has_its_data_after_a_crash() -> None:
    with embedded.replicated() as servers:
        servers.primary.call("SET", "k", "v")
        servers.kill(servers.primary)
        servers.restart(servers.primary)
        servers.wait_in_sync()
        assert [node.call("GET", "k") for node in servers.nodes] == [b"v", b"v"]


def test_a_paused_primary_follows_when_it_is_back() -> None:
    with embedded.replicated() as servers:
        first, second = servers.nodes
        servers.pause(first)
        servers.failover(second)
        servers.resume(first)
        servers.wait_in_sync()
        assert [node.role() for node in servers.nodes] == ["replica", "primary"]
    assert not any(node.is_alive() for node in servers.nodes)


def test_a_primary_alone() -> None:
    with embedded.replicated(replicas=0) as servers:
        assert servers.replicas == ()
        servers.wait_in_sync()


def test_bad_arguments_are_named() -> None:
    with pytest.raises(ConfigError, match="replicas must be an integer between 0 and 100, not -1"):
        embedded.replicated(-1)


def test_errors_name_the_command_and_the_server() -> None:
    with embedded.replicated(replicas=0) as servers:
        (node,) = servers.nodes
        with pytest.raises(
            embedded.EmbeddedServerError, match=f"NOPE on {node.address}: ERR unknown command"
        ):
            node.call("NOPE", "secret")
        assert node.call("GET", "missing") is None
        servers.kill(node)
        with pytest.raises(embedded.EmbeddedServerError, match=f"connecting on {node.address}"):
            node.role()
