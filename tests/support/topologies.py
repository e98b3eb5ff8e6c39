"""The kinds of server that examples of the spec name with `on`, as private servers.

Kinds that a call may ruin are started anew for each use, the others once per process. Cluster nodes
and sentinels have fixed ids, so that examples can name them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from valkeykit import embedded
from valkeykit.embedded.topologies.formation import Seat, start_nodes
from valkeykit.embedded.topologies.options import check_options
from valkeykit.embedded.topologies.starting import wait_until

FIRST, SECOND = "1" * 40, "2" * 40
_SHARD_A, _SHARD_B = "3" * 40, "4" * 40
_OWNER = Seat(FIRST, _SHARD_A, slots=((0, 16383),), epoch=1)


def _scratch(stack: ExitStack) -> embedded.EmbeddedServer:
    users = Path(stack.enter_context(TemporaryDirectory())) / "users.acl"
    users.touch()
    allowed = (("enable-debug-command", "yes"), ("enable-module-command", "yes"), ("aclfile", str(users)))
    return stack.enter_context(embedded.start(config=allowed))


def _replicated(stack: ExitStack) -> embedded.EmbeddedReplication:
    return stack.enter_context(embedded.replicated())


def _cluster(stack: ExitStack) -> embedded.EmbeddedServer:
    return stack.enter_context(embedded.cluster(1, 1, node_timeout=15, ids=(FIRST, SECOND))).nodes[0]


def _linked(stack: ExitStack, *seats: Seat) -> list[embedded.ClusterNode]:
    """Nodes that have heard of each other. Nobody waits until they serve slots: that takes 2 s."""
    options = check_options([], binary=None, password=None, config=(), ready_timeout=30)
    nodes = start_nodes(seats, options, 15)
    for node in nodes:
        stack.enter_context(node)
    wait_until(
        lambda: None if all(m.is_linked for node in nodes for m in node.members().values()) else "no contact",
        30,
        "the nodes have not met",
    )
    return nodes


def _cluster_pair(stack: ExitStack) -> embedded.EmbeddedServer:
    return _linked(stack, _OWNER, Seat(SECOND, _SHARD_B))[0]


def _cluster_replica(stack: ExitStack) -> embedded.EmbeddedServer:
    replica = _linked(stack, _OWNER, Seat(SECOND, _SHARD_A, FIRST, epoch=1))[1]
    wait_until(
        lambda: None if replica.info("replication")["master_link_status"] == "up" else "no link",
        30,
        "the replica is not in sync",
    )
    return replica


def _sentinel(stack: ExitStack, *ids: str) -> embedded.EmbeddedServer:
    running = embedded.sentinel(len(ids), quorum=len(ids), down_after=30, failover_timeout=180, ids=ids)
    return stack.enter_context(running).sentinels[0]


_KINDS: dict[str, Callable[[ExitStack], embedded.EmbeddedServer]] = {
    "standalone": lambda stack: stack.enter_context(embedded.start()),
    "cluster": _cluster,
    "replica": lambda stack: _replicated(stack).nodes[1],
    "primary": lambda stack: _replicated(stack).primary,
    "sentinel": lambda stack: _sentinel(stack, FIRST, SECOND),
    "scratch": _scratch,
    "cluster-scratch": lambda stack: _linked(stack, Seat(FIRST, _SHARD_A))[0],
    "cluster-pair": _cluster_pair,
    "cluster-replica": _cluster_replica,
    "sentinel-scratch": lambda stack: _sentinel(stack, FIRST),
}
ONE_USE = frozenset(
    {"primary", "scratch", "cluster-scratch", "cluster-pair", "cluster-replica", "sentinel-scratch"}
)


class Topologies:
    """Servers by kind. Close it in the end."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._shared: dict[str, embedded.EmbeddedServer] = {}

    def shared(self, kind: str) -> str:
        """The URL of the one server of a kind, started when first asked for."""
        if kind not in self._shared:
            self._shared[kind] = _KINDS[kind](self._stack)
        return self._shared[kind].url

    @contextmanager
    def fresh(self, kind: str) -> Iterator[str]:
        """The URL of a server of its own, which is stopped at the end of the block."""
        with ExitStack() as stack:
            yield _KINDS[kind](stack).url

    def close(self) -> None:
        """Stop the servers."""
        self._stack.close()
