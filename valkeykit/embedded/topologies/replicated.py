"""`replicated` and `EmbeddedReplication`: a primary and its replicas."""

from __future__ import annotations

from functools import partial

from valkeykit.embedded.plan import ConfigLines
from valkeykit.embedded.probe import HOST
from valkeykit.embedded.topologies.base import Topology
from valkeykit.embedded.topologies.node import Node
from valkeykit.embedded.topologies.options import Options, check_count, check_options
from valkeykit.embedded.topologies.starting import on_free_ports, start_together, wait_until
from valkeykit.errors import ArgumentError


def replicated(
    replicas: int = 1,
    *,
    password: str | None = None,
    config: ConfigLines = (),
    binary: str | None = None,
    ready_timeout: float = 30.0,
) -> EmbeddedReplication:
    """Start a primary with replicas on 127.0.0.1 and return them once they are in sync.

    `config` holds directives for every node, as in `embedded.start`. `ready_timeout`, in seconds, is
    for the start and for every later wait. Raises as `cluster` does.
    """
    problems: list[str] = []
    check_count(problems, "replicas", replicas, 0)
    options = check_options(
        problems, binary=binary, password=password, config=config, ready_timeout=ready_timeout
    )
    started = EmbeddedReplication(options, start_data_nodes(replicas, options))
    try:
        started.wait_in_sync()
    except BaseException:  # Ctrl-C too must leave no servers behind
        started.close()
        raise
    return started


def start_data_nodes(replicas: int, options: Options) -> list[Node]:
    """Start a primary, then its replicas in parallel."""

    def start(port: int, *lines: tuple[str, str]) -> Node:
        return Node(options.plan(port, *lines), options.password)

    (primary,) = on_free_ports(1, lambda ports: [start(ports[0])])
    follow = ("replicaof", f"{HOST} {primary.port}")
    followers = on_free_ports(
        replicas, lambda ports: start_together([partial(start, port, follow) for port in ports])
    )
    return [primary, *followers]


def sync_problem(primary: Node, replicas: list[Node], offset: int = 0) -> str | None:
    """What keeps these replicas from following this primary up to this offset, or None."""
    for replica in replicas:
        info = replica.info("replication")
        if info["role"] != "slave" or info["master_port"] != str(primary.port):
            return f"{replica.address} does not follow {primary.address}"
        if info["master_link_status"] != "up" or int(info["slave_repl_offset"]) < offset:
            return f"{replica.address} is not in sync"
    info = primary.info("replication")
    online = sum("state=online" in text for name, text in info.items() if name.startswith("slave"))
    if info["role"] != "master" or online < len(replicas):
        return f"{primary.address} does not have all its replicas"
    return None


class EmbeddedReplication(Topology[Node]):
    """A running primary with replicas; made by `replicated`. A context manager; or call `close`.

    Who is the primary changes with `failover` only: nothing watches over these servers. Every method
    raises `EmbeddedServerError` when a server refuses or does not get there within `ready_timeout`,
    and `ArgumentError` for a node that is not one of these.
    """

    def __init__(self, options: Options, nodes: list[Node]) -> None:
        super().__init__(options, nodes)
        self._primary = nodes[0]

    @property
    def url(self) -> str:
        """The URL of the primary."""
        return self._primary.url

    @property
    def primary(self) -> Node:
        """The node that was made the primary last, dead or alive."""
        return self._primary

    @property
    def replicas(self) -> tuple[Node, ...]:
        """The other nodes, dead ones too."""
        return tuple(node for node in self._nodes if node is not self._primary)

    def wait_in_sync(self) -> None:
        """Wait until every running replica has what the primary has now."""
        offset = int(self._primary.info("replication")["master_repl_offset"])
        replicas = [node for node in self.replicas if node.is_running()]
        wait_until(
            lambda: sync_problem(self._primary, replicas, offset),
            self._options.ready_timeout,
            "the replicas are not in sync",
        )

    def wait_until_ready(self) -> None:
        """The same as `wait_in_sync`."""
        self.wait_in_sync()

    def failover(self, replica: Node) -> None:
        """Make a replica the primary, let the others follow it, and wait until they are in sync.

        A running primary hands over without losing writes (FAILOVER). If it does not run, the replica
        is promoted as it is, and the old primary follows it after `restart` or `resume`.
        """
        self._check(replica)
        old = self._primary
        if replica is old:
            raise ArgumentError(f"replica: {replica.address} is the primary")
        if old.is_running():
            old.call("FAILOVER", "TO", HOST, replica.port)
        else:
            replica.call("REPLICAOF", "NO", "ONE")
        wait_until(
            lambda: None if replica.role() == "primary" else f"{replica.address} is a replica",
            self._options.ready_timeout,
            "no failover",
        )
        self._primary = replica
        for node in self._running():
            self._follow(node)
        self.wait_in_sync()

    def restart(self, node: Node) -> None:
        """Start a node again, dead or alive: same port and data; it follows the primary of now."""
        super().restart(node)
        self._follow(node)

    def resume(self, node: Node) -> None:
        """Let a paused node go on; it follows the primary of now."""
        super().resume(node)
        self._follow(node)

    def _follow(self, node: Node) -> None:
        if not node.is_running():
            return
        target = ("NO", "ONE") if node is self._primary else (HOST, self._primary.port)
        node.call("REPLICAOF", *target)
        node.call("CONFIG", "REWRITE")  # for the next restart
