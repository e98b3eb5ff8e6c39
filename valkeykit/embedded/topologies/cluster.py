"""`cluster` and `EmbeddedCluster`: a private cluster of real servers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from secrets import token_hex

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.plan import ConfigLines
from valkeykit.embedded.probe import HOST
from valkeykit.embedded.topologies.agreement import cluster_problem, owners_by_slot
from valkeykit.embedded.topologies.base import Topology
from valkeykit.embedded.topologies.formation import ClusterNode, Seat, seats, start_nodes
from valkeykit.embedded.topologies.options import (
    Options,
    check_count,
    check_ids,
    check_options,
    check_seconds,
)
from valkeykit.embedded.topologies.resharding import move_atomically, move_key_by_key
from valkeykit.embedded.topologies.slots import check_slots
from valkeykit.embedded.topologies.starting import wait_until
from valkeykit.errors import ArgumentError


def cluster(
    primaries: int = 3,
    replicas: int = 1,
    *,
    node_timeout: float = 1.0,
    password: str | None = None,
    config: ConfigLines = (),
    ids: Sequence[str] | None = None,
    binary: str | None = None,
    ready_timeout: float = 30.0,
) -> EmbeddedCluster:
    """Start a cluster on 127.0.0.1 and return it once every node says that all is well.

    `replicas` is per primary. `node_timeout`, in seconds, is how long a node may be silent before the
    others take it for dead; a replica takes over only if most primaries are left, so that takes at
    least three. `config` holds directives for every node, as in `embedded.start`, such as
    `{"cluster-require-full-coverage": "no"}`. `ids` are the node ids, of the primaries first.
    `ready_timeout`, in seconds, is for the start and for every later wait.

    Raises `ConfigError` for arguments that cannot be used, `MissingExtra` if there is no server
    program, `EmbeddedServerError` if the cluster does not come up.
    """
    problems: list[str] = []
    check_count(problems, "primaries", primaries, 1)
    check_count(problems, "replicas", replicas, 0, 5)
    check_seconds(problems, "node_timeout", node_timeout)
    if not problems:
        ids = check_ids(problems, ids, primaries * (replicas + 1))
    options = check_options(
        problems, binary=binary, password=password, config=config, ready_timeout=ready_timeout
    )
    nodes = start_nodes(seats(primaries, ids or ()), options, float(node_timeout))
    started = EmbeddedCluster(options, nodes, float(node_timeout))
    try:
        started.wait_until_ready()
    except BaseException:  # Ctrl-C too must leave no servers behind
        started.close()
        raise
    return started


class EmbeddedCluster(Topology[ClusterNode]):
    """A running cluster; made by `cluster`. Use it as a context manager or call `close`.

    Every method raises `EmbeddedServerError` when a server refuses or the cluster does not get there
    within `ready_timeout`, and `ArgumentError` for a node that is not of this cluster.
    """

    def __init__(self, options: Options, nodes: list[ClusterNode], node_timeout: float) -> None:
        super().__init__(options, nodes)
        self._node_timeout = node_timeout

    @property
    def url(self) -> str:
        """`valkey+cluster://HOST:PORT,HOST:PORT…` with all nodes. Clients take a node's own `url` today."""
        login = self._nodes[0].url.removeprefix("valkey://").rpartition("@")
        hosts = ",".join(node.address for node in self._nodes)
        return f"valkey+cluster://{login[0]}{login[1]}{hosts}"

    @property
    def primaries(self) -> tuple[ClusterNode, ...]:
        """The running nodes that say that they are primaries, those without slots too."""
        return tuple(node for node in self._nodes if node.is_running() and node.role() == "primary")

    @property
    def replicas(self) -> tuple[ClusterNode, ...]:
        """The running nodes that say that they are replicas."""
        return tuple(node for node in self._nodes if node.is_running() and node.role() == "replica")

    def replicas_of(self, primary: ClusterNode) -> tuple[ClusterNode, ...]:
        """The running nodes that say that they follow this primary."""
        self._check(primary)
        return tuple(node for node in self.replicas if _primary_id(node) == primary.node_id)

    def slot_owner(self, slot: int) -> ClusterNode:
        """The running primary that serves a slot, 0 to 16383."""
        check_slots([slot])
        owner = owners_by_slot(self._running()).get(slot)
        if owner is None:
            raise EmbeddedServerError(f"no running node owns slot {slot}")
        return owner

    def wait_until_ready(self) -> None:
        """Wait until the running nodes agree: who is there, who owns which slot, who follows whom.

        Then all slots have a running owner and all running replicas are connected to their primary.
        After a primary's death that is when a replica has taken over.
        """
        wait_until(
            lambda: cluster_problem(self._running()),
            self._options.ready_timeout,
            "the cluster is not ready",
        )

    def failover(self, replica: ClusterNode, *, force: bool = False) -> None:
        """Make a replica the primary, and wait until every running node says so.

        The old primary hands over without losing writes. It is not asked (CLUSTER FAILOVER FORCE)
        with `force`, or if it does not run: then the replica needs the votes of most primaries.
        """
        self._check(replica)
        old = self._node(_primary_id(replica))
        if old is None:
            raise ArgumentError(f"replica: {replica.address} is a primary")
        forced = force or not old.is_running()
        replica.call("CLUSTER", "FAILOVER", *(("FORCE",) if forced else ()))
        wait_until(
            lambda: self._without_role(replica, old),
            self._options.ready_timeout,
            "the replica is not primary",
        )

    def move_slots(self, slots: Iterable[int], to: ClusterNode, *, atomic: bool = False) -> None:
        """Move slots with their keys to a primary, and wait until every running node knows.

        Slots that are there already stay. Key by key (SETSLOT and MIGRATE; clients meet ASK), or with
        `atomic` as a whole (CLUSTER MIGRATESLOTS, since server 9.0). Keys of database 0 only are moved
        key by key. A primary that has lost its last slot becomes a replica of the node that took it.
        """
        self._check(to)
        wanted = check_slots(slots)
        owners = owners_by_slot(self._running())
        if missing := [slot for slot in wanted if slot not in owners]:
            raise EmbeddedServerError(f"no running node owns slot {missing[0]}")
        moving = [slot for slot in wanted if owners[slot] is not to]
        if atomic:
            move_atomically(moving, owners, to, self._options.ready_timeout)
        else:
            move_key_by_key(moving, owners, to, self._options.password)
        wait_until(
            lambda: self._without_slots(wanted, to), self._options.ready_timeout, "the slots have not moved"
        )

    def add_node(self, *, replica_of: ClusterNode | None = None) -> ClusterNode:
        """Start a node that joins, as a primary without slots or as a replica, and wait for it."""
        if replica_of is not None:
            self._check(replica_of)
        greeter = self._running()[0]
        (node,) = start_nodes([Seat(token_hex(20), token_hex(20))], self._options, self._node_timeout)
        try:
            greeter.call("CLUSTER", "MEET", HOST, node.port, node.bus_port)
            self._nodes = (*self._nodes, node)
            self.wait_until_ready()
            if replica_of is not None:
                node.call("CLUSTER", "REPLICATE", replica_of.node_id)
                self.wait_until_ready()
        except BaseException:  # Ctrl-C too must not leave a node that belongs to nobody
            self._drop(node)
            raise
        return node

    def remove_node(self, node: ClusterNode, *, atomic: bool = False) -> None:
        """Move a node's slots to the other primaries, stop it, and wait until all have forgotten it.

        Its replicas follow another primary. A dead node that is not a primary any more may be removed
        too. Raises `ArgumentError` for the last primary.
        """
        self._check(node)
        rest = [primary for primary in self.primaries if primary is not node]
        if not rest:
            raise ArgumentError(f"node: {node.address} is the last primary")
        self._hand_over(node, rest, atomic=atomic)
        self._drop(node)
        for other in self._running():
            other.call("CLUSTER", "FORGET", node.node_id)
        self.wait_until_ready()

    def _hand_over(self, node: ClusterNode, rest: Sequence[ClusterNode], *, atomic: bool) -> None:
        owners = owners_by_slot(self._running())
        mine = sorted(slot for slot, owner in owners.items() if owner is node)
        share = -(-len(mine) // len(rest))
        for n, primary in enumerate(rest):
            if part := mine[n * share : (n + 1) * share]:
                self.move_slots(part, primary, atomic=atomic)
        for replica in self.replicas_of(node):
            replica.call("CLUSTER", "REPLICATE", rest[0].node_id)

    def _drop(self, node: ClusterNode) -> None:
        self._nodes = tuple(other for other in self._nodes if other is not node)
        node.kill()
        node.stop()

    def _node(self, node_id: str | None) -> ClusterNode | None:
        return next((node for node in self._nodes if node.node_id == node_id), None)

    def _without_role(self, replica: ClusterNode, old: ClusterNode) -> str | None:
        for node in self._running():
            members = node.members()
            if "master" not in members[replica.node_id].flags or not members[replica.node_id].slots:
                return f"{node.address} does not take {replica.address} for the primary"
            if old.is_running() and "slave" not in members[old.node_id].flags:
                return f"{node.address} does not take {old.address} for a replica"
        return None

    def _without_slots(self, slots: Sequence[int], to: ClusterNode) -> str | None:
        for node in self._running():
            mine = node.members()[to.node_id]
            if missing := [slot for slot in slots if not mine.owns(slot)]:
                return f"{node.address} does not take {to.address} for the owner of slot {missing[0]}"
        return None


def _primary_id(node: ClusterNode) -> str | None:
    return node.members()[node.node_id].primary_id
