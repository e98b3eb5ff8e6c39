"""The kinds of server that examples of the spec name with `on`, as private servers.

Kinds that a call may ruin are started anew for each use, the others once per process. Cluster nodes
and sentinels have fixed ids, so that examples can name them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from valkeykit import Client, embedded
from valkeykit.embedded.binary import find_server
from valkeykit.embedded.plan import LaunchPlan
from valkeykit.embedded.probe import HOST, free_port
from valkeykit.embedded.server import EmbeddedServer

FIRST, SECOND = "1" * 40, "2" * 40
_SHARD_A, _SHARD_B = (f",shard-id={digit * 40}" for digit in "34")
_OWNER, _EMPTY = "master - 0 0 1 connected 0-16383", "master - 0 0 0 connected"
_SYNC_AT_ONCE = ("repl-diskless-sync-delay", "0")


class _Launcher:
    """Starts servers, and stops them in reverse order."""

    def __init__(self) -> None:
        self.stack = ExitStack()

    def server(self, *config: tuple[str, str], port: int | None = None) -> EmbeddedServer:
        return self.stack.enter_context(embedded.start(port=port, config=config))

    def sentinel(self, primary: EmbeddedServer, identity: str, quorum: int) -> EmbeddedServer:
        config = (
            ("sentinel", f"myid {identity}"),
            ("sentinel", f"monitor mymaster {HOST} {primary.port} {quorum}"),
        )
        plan = LaunchPlan(binary=find_server(None), config=config, arguments=("--sentinel",))
        return self.stack.enter_context(EmbeddedServer(plan))

    def with_replica(self) -> tuple[EmbeddedServer, EmbeddedServer]:
        """A standalone primary and its replica, in sync."""
        primary = self.server(_SYNC_AT_ONCE)
        replica = self.server(("replicaof", f"{HOST} {primary.port}"))
        wait_for(replica, "master_link_status:up", "INFO", "replication")
        wait_for(primary, "state=online", "INFO", "replication")
        return primary, replica

    def nodes(self, *lines: str) -> list[EmbeddedServer]:
        """Cluster nodes that know each other; a line has the rest of one in nodes.conf after the port."""
        for _ in range(4):
            # Each has to know the ports of all before it starts: somebody else may take one meanwhile.
            with suppress(embedded.EmbeddedServerError):
                return self._nodes(*lines)
        return self._nodes(*lines)

    def _nodes(self, *lines: str) -> list[EmbeddedServer]:
        folder = Path(self.stack.enter_context(TemporaryDirectory()))
        ids = (FIRST, SECOND)[: len(lines)]
        free = _free_ports(2 * len(lines))
        ports, buses = free[::2], free[1::2]
        started: list[EmbeddedServer] = []
        for me, port, bus in zip(ids, ports, buses, strict=True):
            known = [
                f"{node} {HOST}:{at}@{cport},{line.replace(' ', f' {mark}', 1)}"
                for node, at, cport, line in zip(ids, ports, buses, lines, strict=True)
                for mark in ("myself," if node == me else "",)
            ]
            epochs = f"vars currentEpoch {len(lines) - 1} lastVoteEpoch 0"
            file = folder / f"{me}.conf"
            file.write_text("\n".join([*known, epochs, ""]))
            config = (
                ("cluster-enabled", "yes"),
                ("cluster-port", str(bus)),
                ("cluster-config-file", str(file)),
                _SYNC_AT_ONCE,
            )
            started.append(self.server(*config, port=port))
        return started


def _free_ports(number: int) -> list[int]:
    """Ports that nothing listens on now, no two the same."""
    found: set[int] = set()
    while len(found) < number:
        found.add(free_port())
    return list(found)


def wait_for(server: EmbeddedServer, words: str, *command: str) -> None:
    """Wait until the reply of a command has these words."""
    with Client(server.url) as client:
        end = time.monotonic() + 30
        while words not in repr(client.execute(*command)):
            assert time.monotonic() < end, f"{words} after 30 s of {command}"
            time.sleep(0.02)


@contextmanager
def primary_and_replica() -> Iterator[tuple[EmbeddedServer, EmbeddedServer]]:
    """Both, in sync, until the end of the block."""
    launch = _Launcher()
    with launch.stack:
        yield launch.with_replica()


def _scratch(launch: _Launcher) -> EmbeddedServer:
    folder = Path(launch.stack.enter_context(TemporaryDirectory()))
    users = folder / "users.acl"
    users.touch()
    allowed = (("enable-debug-command", "yes"), ("enable-module-command", "yes"))
    return launch.server(*allowed, ("aclfile", str(users)))


def _replica(launch: _Launcher) -> EmbeddedServer:
    return launch.with_replica()[1]


def _linked(launch: _Launcher, first: str, second: str) -> list[EmbeddedServer]:
    nodes = launch.nodes(first, second)
    for node in nodes:
        # Both directions: a node that has not been heard of yet is refused as a target.
        wait_for(node, "from", "CLUSTER", "LINKS")
    return nodes


def _with_cluster_replica(launch: _Launcher) -> list[EmbeddedServer]:
    nodes = _linked(launch, f"{_SHARD_A} {_OWNER}", f"{_SHARD_A} slave {FIRST} 0 0 1 connected")
    wait_for(nodes[1], "master_link_status:up", "INFO", "replication")
    return nodes


def _cluster(launch: _Launcher) -> EmbeddedServer:
    node = _with_cluster_replica(launch)[0]
    wait_for(node, "cluster_state:ok", "CLUSTER", "INFO")
    return node


def _cluster_scratch(launch: _Launcher) -> EmbeddedServer:
    return launch.nodes(f"{_SHARD_A} {_EMPTY}")[0]


def _cluster_pair(launch: _Launcher) -> EmbeddedServer:
    return _linked(launch, f"{_SHARD_A} {_OWNER}", f"{_SHARD_B} {_EMPTY}")[0]


def _cluster_replica(launch: _Launcher) -> EmbeddedServer:
    return _with_cluster_replica(launch)[1]


def _sentinel(launch: _Launcher) -> EmbeddedServer:
    primary = launch.with_replica()[0]
    first, _ = [launch.sentinel(primary, identity, 2) for identity in (FIRST, SECOND)]
    wait_for(first, SECOND, "SENTINEL", "SENTINELS", "mymaster")
    wait_for(first, "'master-host', b'127", "SENTINEL", "REPLICAS", "mymaster")
    return first


def _sentinel_scratch(launch: _Launcher) -> EmbeddedServer:
    sentinel = launch.sentinel(launch.with_replica()[0], FIRST, 1)
    wait_for(sentinel, "'master-host', b'127", "SENTINEL", "REPLICAS", "mymaster")
    return sentinel


_KINDS: dict[str, Callable[[_Launcher], EmbeddedServer]] = {
    "standalone": lambda launch: launch.server(),
    "cluster": _cluster,
    "replica": _replica,
    "primary": lambda launch: launch.with_replica()[0],
    "sentinel": _sentinel,
    "scratch": _scratch,
    "cluster-scratch": _cluster_scratch,
    "cluster-pair": _cluster_pair,
    "cluster-replica": _cluster_replica,
    "sentinel-scratch": _sentinel_scratch,
}
ONE_USE = frozenset(
    {"primary", "scratch", "cluster-scratch", "cluster-pair", "cluster-replica", "sentinel-scratch"}
)


class Topologies:
    """Servers by kind. Close it in the end."""

    def __init__(self) -> None:
        self._launch = _Launcher()
        self._shared: dict[str, EmbeddedServer] = {}

    def shared(self, kind: str) -> str:
        """The URL of the one server of a kind, started when first asked for."""
        if kind not in self._shared:
            self._shared[kind] = _KINDS[kind](self._launch)
        return self._shared[kind].url

    @contextmanager
    def fresh(self, kind: str) -> Iterator[str]:
        """The URL of a server of its own, which is stopped at the end of the block."""
        launch = _Launcher()
        with launch.stack:
            yield _KINDS[kind](launch).url

    def close(self) -> None:
        """Stop the servers."""
        self._launch.stack.close()
