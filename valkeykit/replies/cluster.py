"""Replies of the cluster commands. Ids, addresses and states are str, whatever the client's text type."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.cluster_nodes import (
    ClusterNode,
    ClusterShard,
    SlotAssignment,
    SlotRange,
    cluster_node,
    cluster_shard,
    integer_or_none,
    slot_assignment,
    slot_range,
)
from valkeykit.replies.codec import Codec, as_bytes
from valkeykit.replies.shapes import array, fields, integer, pairs, unexpected, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class ClusterInfo(NamedTuple):
    """The state of the cluster, as one node sees it.

    Attributes:
        state: ok, or fail when the node refuses commands.
        slots_assigned: number of slots that have an owner.
        slots_ok: number of slots whose owner is reachable.
        slots_pfail: number of slots whose owner may be down.
        slots_fail: number of slots whose owner is down.
        known_nodes: number of nodes, those in handshake included.
        size: number of primaries with slots.
        current_epoch: the highest epoch in the cluster.
        my_epoch: the epoch of this node's configuration.
        fields: every field the server sent, by the server's name, these included.
    """

    state: str
    slots_assigned: int
    slots_ok: int
    slots_pfail: int
    slots_fail: int
    known_nodes: int
    size: int
    current_epoch: int
    my_epoch: int
    fields: dict[str, str]


class ClusterLink(NamedTuple):
    """A connection between the node and another one.

    Attributes:
        direction: to when this node opened it, from when the other one did.
        node: the id of the other node.
        create_time: since when it exists, Unix time in milliseconds.
        events: what is watched for: r for reading, w for writing.
        send_buffer_allocated: memory of its send buffer, in bytes.
        send_buffer_used: what of that waits to be sent, in bytes.
        extra: fields that newer servers add, by the server's name.
    """

    direction: str
    node: str
    create_time: int
    events: str
    send_buffer_allocated: int
    send_buffer_used: int
    extra: dict[str, Reply]


class SlotStats(NamedTuple):
    """What the server counted for one slot.

    Attributes:
        slot: the slot.
        key_count: number of its keys.
        cpu_usec: time spent on its commands, in microseconds; None unless
            cluster-slot-stats-enabled is on, as with the other two.
        network_bytes_in: received with its commands, in bytes.
        network_bytes_out: sent with its replies, in bytes.
        fields: every number the server sent, by the server's name, these included.
    """

    slot: int
    key_count: int
    cpu_usec: int | None
    network_bytes_in: int | None
    network_bytes_out: int | None
    fields: dict[str, int]


class SlotMigration(NamedTuple):
    """A migration of slots that runs or ended lately.

    Attributes:
        name: its id, 40 hexadecimal digits.
        operation: EXPORT on the node that gives the slots away, IMPORT on the one that gets them.
        slot_ranges: the slots.
        target_node: the id of the node that gets them.
        source_node: the id of the node that gives them away.
        create_time: when it began, Unix time in seconds.
        last_update_time: when its state changed last, Unix time in seconds.
        last_ack_time: when the other side answered last, Unix time in seconds.
        state: such as waiting-to-snapshot, snapshotting, success, failed, cancelled.
        message: why it failed; empty otherwise.
        cow_size: memory copied for the snapshot, in bytes.
        remaining_repl_size: writes that are still to be sent, in bytes; None of Valkey 9.0.
        extra: fields that newer servers add, by the server's name.
    """

    name: str
    operation: str
    slot_ranges: list[SlotRange]
    target_node: str
    source_node: str
    create_time: int
    last_update_time: int
    last_ack_time: int
    state: str
    message: str
    cow_size: int
    remaining_repl_size: int | None
    extra: dict[str, Reply]


class EpochBump(NamedTuple):
    """The result of asking for a new epoch.

    Attributes:
        bumped: False when the node had the highest epoch already.
        epoch: the epoch of the node now.
    """

    bumped: bool
    epoch: int


class ClusterScanPage(NamedTuple, Generic[T]):
    """One page of CLUSTERSCAN. The scan is complete when `cursor` is "0"."""

    cursor: str
    items: list[T]


def own_keys(reply: Raw, codec: Codec[T]) -> list[T]:
    """The keys that have the client's prefix, without it."""
    return [codec.key(item) for item in array(reply) if as_bytes(item).startswith(codec.prefix)]


def node_id(reply: Raw, _: Codec[T]) -> str:
    """The id of a node or shard."""
    return word(reply)


def cluster_info(reply: Raw, _: Codec[T]) -> ClusterInfo:
    """The text of CLUSTER INFO."""
    lines = (line.partition(":") for line in word(reply).splitlines() if line)
    found = {name: value for name, _colon, value in lines}
    return ClusterInfo(
        state=word(found.get("cluster_state")),
        slots_assigned=integer(found.get("cluster_slots_assigned")),
        slots_ok=integer(found.get("cluster_slots_ok")),
        slots_pfail=integer(found.get("cluster_slots_pfail")),
        slots_fail=integer(found.get("cluster_slots_fail")),
        known_nodes=integer(found.get("cluster_known_nodes")),
        size=integer(found.get("cluster_size")),
        current_epoch=integer(found.get("cluster_current_epoch")),
        my_epoch=integer(found.get("cluster_my_epoch")),
        fields=found,
    )


def cluster_nodes(reply: Raw, _: Codec[T]) -> list[ClusterNode]:
    """The lines of CLUSTER NODES."""
    return [cluster_node(line) for line in word(reply).splitlines() if line]


def cluster_replicas(reply: Raw, _: Codec[T]) -> list[ClusterNode]:
    """The list of lines of CLUSTER REPLICAS."""
    return [cluster_node(word(line)) for line in array(reply)]


def cluster_shards(reply: Raw, codec: Codec[T]) -> list[ClusterShard]:
    """The reply of CLUSTER SHARDS."""
    return [cluster_shard(item, codec) for item in array(reply)]


def cluster_slots(reply: Raw, _: Codec[T]) -> list[SlotAssignment]:
    """The reply of CLUSTER SLOTS."""
    return [slot_assignment(item) for item in array(reply)]


def cluster_links(reply: Raw, codec: Codec[T]) -> list[ClusterLink]:
    """The reply of CLUSTER LINKS."""
    return [_link(item, codec) for item in array(reply)]


def slot_stats(reply: Raw, _: Codec[T]) -> list[SlotStats]:
    """The reply of CLUSTER SLOT-STATS."""
    return [_stats(slot, numbers) for slot, numbers in pairs(reply)]


def slot_migrations(reply: Raw, codec: Codec[T]) -> list[SlotMigration]:
    """The reply of CLUSTER GETSLOTMIGRATIONS."""
    return [_migration(item, codec) for item in array(reply)]


def epoch_bump(reply: Raw, _: Codec[T]) -> EpochBump:
    """BUMPED or STILL, and the epoch."""
    what, _space, epoch = word(reply).partition(" ")
    if what not in {"BUMPED", "STILL"}:
        unexpected("BUMPED or STILL", reply)
    return EpochBump(what == "BUMPED", integer(epoch))


def cluster_scan(reply: Raw, codec: Codec[T]) -> ClusterScanPage[T]:
    """The cursor and the keys of CLUSTERSCAN."""
    parts = array(reply)
    if len(parts) != 2:
        unexpected("a cursor and keys", reply)
    return ClusterScanPage(word(parts[0]), [codec.key(item) for item in array(parts[1])])


_LINK = frozenset({
    "direction", "node", "create-time", "events", "send-buffer-allocated", "send-buffer-used",
})  # fmt: skip


def _link(reply: Raw, codec: Codec[T]) -> ClusterLink:
    found = fields(reply)
    return ClusterLink(
        direction=word(found.get("direction")),
        node=word(found.get("node")),
        create_time=integer(found.get("create-time")),
        events=word(found.get("events")),
        send_buffer_allocated=integer(found.get("send-buffer-allocated")),
        send_buffer_used=integer(found.get("send-buffer-used")),
        extra=unknown(found, _LINK, codec),
    )


def _stats(slot: Raw, numbers: Raw) -> SlotStats:
    found = {name: integer(value) for name, value in fields(numbers).items()}
    return SlotStats(
        slot=integer(slot),
        key_count=integer(found.get("key-count")),
        cpu_usec=found.get("cpu-usec"),
        network_bytes_in=found.get("network-bytes-in"),
        network_bytes_out=found.get("network-bytes-out"),
        fields=found,
    )


_MIGRATION = frozenset(SlotMigration._fields) - {"extra"}


def _migration(reply: Raw, codec: Codec[T]) -> SlotMigration:
    found = fields(reply)
    return SlotMigration(
        name=word(found.get("name")),
        operation=word(found.get("operation")),
        slot_ranges=[slot_range(item) for item in word(found.get("slot_ranges")).split()],
        target_node=word(found.get("target_node")),
        source_node=word(found.get("source_node")),
        create_time=integer(found.get("create_time")),
        last_update_time=integer(found.get("last_update_time")),
        last_ack_time=integer(found.get("last_ack_time")),
        state=word(found.get("state")),
        message=word(found.get("message")),
        cow_size=integer(found.get("cow_size")),
        remaining_repl_size=integer_or_none(found.get("remaining_repl_size")),
        extra=unknown(found, _MIGRATION, codec),
    )
