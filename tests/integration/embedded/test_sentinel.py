"""Private sentinels and what they watch: every helper, on real servers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from valkeykit import embedded
from valkeykit.errors import ConfigError


@pytest.fixture
def servers() -> Iterator[embedded.EmbeddedSentinel]:
    with embedded.sentinel(password="secret") as running:
        yield running


def test_failover_by_hand_and_by_death(servers: embedded.EmbeddedSentinel) -> None:
    first, second = servers.nodes
    addresses = ",".join(each.address for each in servers.sentinels)
    assert servers.url == f"valkey+sentinel://{addresses}/mymaster"
    assert [each.role() for each in servers.sentinels] == ["sentinel"] * 3
    assert servers.current_primary() is first
    assert servers.failover(coordinated=True) is second
    servers.wait_until_ready()
    assert (first.role(), second.role()) == ("replica", "primary")
    servers.kill(second)
    servers.wait_until_ready()
    assert servers.current_primary() is first
    assert first.role() == "primary"
    servers.restart(second)
    assert second.is_running()


def test_failover_leaves_the_old_primary_for_a_while(servers: embedded.EmbeddedSentinel) -> None:
    first, second = servers.nodes
    assert servers.failover() is second
    assert (first.role(), second.role()) == ("primary", "primary")


def test_a_sentinel_dies_and_comes_back(servers: embedded.EmbeddedSentinel) -> None:
    sentinel = servers.sentinels[0]
    identity = sentinel.call("SENTINEL", "MYID")
    servers.kill(sentinel)
    servers.pause(servers.sentinels[1])
    servers.resume(servers.sentinels[1])
    servers.restart(sentinel)
    servers.wait_until_ready()
    assert sentinel.call("SENTINEL", "MYID") == identity
    for each in servers.sentinels:
        servers.kill(each)
    with pytest.raises(embedded.EmbeddedServerError, match="no sentinel is running"):
        servers.current_primary()
    servers.close()
    assert not any(node.is_alive() for node in servers.nodes)


def test_bad_arguments_are_named() -> None:
    with pytest.raises(ConfigError, match="quorum must be an integer between 1 and 3, not 4"):
        embedded.sentinel(quorum=4)
    with pytest.raises(ConfigError, match="down_after must be a number"):
        embedded.sentinel(down_after=-1)
    with pytest.raises(ConfigError, match="ids must be 3 different"):
        embedded.sentinel(ids=["a"])
