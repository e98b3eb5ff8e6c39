"""Start the nodes of a cluster that know each other from the first moment.

Each finds the others in the file where a node keeps what it knows of its cluster. That is faster than
letting them meet, and every start gives the same layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from secrets import token_hex

import attrs

from valkeykit.embedded.probe import HOST
from valkeykit.embedded.topologies.node import Node
from valkeykit.embedded.topologies.options import Options
from valkeykit.embedded.topologies.slots import Member, Ranges, even_ranges, read_members
from valkeykit.embedded.topologies.starting import on_free_ports, start_together

_NODES_FILE = "nodes.conf"


class ClusterNode(Node):
    """A node of a cluster."""

    node_id: str
    """40 hex digits; the same after a restart."""
    bus_port: int

    def members(self) -> dict[str, Member]:
        """All nodes as this one sees them, by id."""
        return read_members(self.call("CLUSTER", "NODES").decode())


@attrs.frozen
class Seat:
    """The place of a node in a cluster that has yet to be started."""

    node_id: str
    shard_id: str
    primary_id: str | None = None
    slots: Ranges = ()
    epoch: int = 0

    def line(self, port: int, bus_port: int, *, is_myself: bool) -> str:
        """This node's line in the file; `is_myself` in its own."""
        flags = ("myself," if is_myself else "") + ("slave" if self.primary_id else "master")
        slots = " ".join(f"{first}-{last}" for first, last in self.slots)
        place = f"{HOST}:{port}@{bus_port},,shard-id={self.shard_id}"
        words = (
            self.node_id,
            place,
            flags,
            self.primary_id or "-",
            "0 0",
            str(self.epoch),
            "connected",
            slots,
        )
        return " ".join(words).rstrip()


def seats(primaries: int, ids: Sequence[str]) -> list[Seat]:
    """The places of a cluster with all slots: the primaries, then replicas for the other ids."""
    shards = [token_hex(20) for _ in range(primaries)]
    slots = even_ranges(primaries)
    owners = [Seat(ids[n], shards[n], None, slots[n], n + 1) for n in range(primaries)]
    followers = [
        # A replica has the epoch of its primary.
        Seat(node_id, shards[n % primaries], ids[n % primaries], epoch=n % primaries + 1)
        for n, node_id in enumerate(ids[primaries:])
    ]
    return owners + followers


def start_nodes(seats: Sequence[Seat], options: Options, node_timeout: float) -> list[ClusterNode]:
    """Start a node for each seat, in parallel. Raises `EmbeddedServerError` if one does not come up."""

    def start(ports: list[int]) -> list[ClusterNode]:
        places = list(zip(ports[::2], ports[1::2], strict=True))
        newest = max(seat.epoch for seat in seats)
        starts = [
            partial(_start, mine, place, _file(seats, places, mine, newest), options, node_timeout)
            for mine, place in zip(seats, places, strict=True)
        ]
        return start_together(starts)

    return on_free_ports(2 * len(seats), start)


def _file(seats: Sequence[Seat], places: list[tuple[int, int]], mine: Seat, newest: int) -> str:
    lines = [seat.line(*place, is_myself=seat is mine) for seat, place in zip(seats, places, strict=True)]
    return "\n".join([*lines, f"vars currentEpoch {newest} lastVoteEpoch 0", ""])


def _start(
    seat: Seat, place: tuple[int, int], known: str, options: Options, node_timeout: float
) -> ClusterNode:
    port, bus_port = place
    plan = options.plan(
        port,
        ("cluster-enabled", "yes"),
        ("cluster-port", str(bus_port)),
        ("cluster-config-file", _NODES_FILE),
        ("cluster-node-timeout", str(round(node_timeout * 1000))),
        # So often a primary without writes shows its replicas that the link is alive.
        ("repl-ping-replica-period", "1"),
        files=((_NODES_FILE, known),),
    )
    node = ClusterNode(plan, options.password)
    node.node_id, node.bus_port = seat.node_id, bus_port
    return node
