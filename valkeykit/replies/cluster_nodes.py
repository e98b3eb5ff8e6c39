"""Nodes, shards and slots in the replies of the cluster commands."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, pairs, unexpected, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class SlotRange(NamedTuple):
    """Hash slots from `start` to `end`, both included."""

    start: int
    end: int


class ClusterNode(NamedTuple):
    """One node, as another (or itself) sees it.

    Attributes:
        id: its id, 40 hexadecimal digits.
        host: its address; empty when it is not known.
        port: where clients connect; 0 when it is not known.
        bus_port: where the other nodes connect; 0 when it is not known.
        hostname: its announced host name, or None.
        aux: further facts by the server's name, such as shard-id or availability-zone.
        flags: such as myself, master, slave, fail?, fail, handshake, noaddr, nofailover.
        primary_id: of a replica, the id of its primary; None of a primary.
        ping_sent: when the ping that waits for an answer was sent, Unix time in milliseconds; 0 for none.
        pong_received: when the last answer came, Unix time in milliseconds; 0 for the node itself.
        config_epoch: the epoch of its configuration, or that of its primary.
        link_state: of the connection to it: connected or disconnected.
        slots: the slots it serves.
        migrating: slots on their way out, with the id of the node they go to.
        importing: slots on their way in, with the id of the node they come from.
    """

    id: str
    host: str
    port: int
    bus_port: int
    hostname: str | None
    aux: dict[str, str]
    flags: frozenset[str]
    primary_id: str | None
    ping_sent: int
    pong_received: int
    config_epoch: int
    link_state: str
    slots: list[SlotRange]
    migrating: dict[int, str]
    importing: dict[int, str]


class ShardNode(NamedTuple):
    """One node of a shard.

    Attributes:
        id: its id, 40 hexadecimal digits.
        endpoint: where to connect: an address or host name; None when it is not known.
        ip: its address.
        hostname: its announced host name, or None.
        port: its port without TLS; None without one.
        tls_port: its port with TLS; None without one.
        role: the server's own word, master or replica.
        replication_offset: how far it is in the stream of writes, in bytes.
        health: online, fail or loading.
        availability_zone: where it runs; None when it is not configured.
        extra: fields that newer servers add, by the server's name.
    """

    id: str
    endpoint: str | None
    ip: str
    hostname: str | None
    port: int | None
    tls_port: int | None
    role: str
    replication_offset: int
    health: str
    availability_zone: str | None
    extra: dict[str, Reply]


class ClusterShard(NamedTuple):
    """A primary with its replicas, and the slots they serve.

    Attributes:
        id: the shard's id; None of servers before Valkey 9.
        slots: its slots; empty when it serves none.
        nodes: its nodes in no particular order.
        extra: fields that newer servers add, by the server's name.
    """

    id: str | None
    slots: list[SlotRange]
    nodes: list[ShardNode]
    extra: dict[str, Reply]


class SlotNode(NamedTuple):
    """A node that serves slots.

    Attributes:
        host: its preferred endpoint; None for the address the client is connected to.
        port: its port.
        id: its id, 40 hexadecimal digits.
        metadata: further facts by the server's name: ip, hostname, availability-zone.
    """

    host: str | None
    port: int
    id: str
    metadata: dict[str, str]


class SlotAssignment(NamedTuple):
    """Slots that follow each other, and who serves them.

    Attributes:
        start: the first slot.
        end: the last slot, included.
        primary: the node that takes writes.
        replicas: the nodes that have copies.
    """

    start: int
    end: int
    primary: SlotNode
    replicas: list[SlotNode]


def _word_or_none(reply: Raw) -> str | None:
    return None if reply is None else word(reply)


def integer_or_none(item: Raw) -> int | None:
    """A whole number, or None."""
    return None if item is None else integer(item)


def slot_range(text: str) -> SlotRange:
    """Such as 0-5, or 7 for a single slot."""
    start, _dash, end = text.partition("-")
    return SlotRange(integer(start), integer(end or start))


def cluster_node(line: str) -> ClusterNode:
    """A line of CLUSTER NODES."""
    parts = line.split(" ")
    if len(parts) < 8:
        unexpected("at least eight words about a node", line)
    address, *rest = parts[1].split(",")  # ip:port@bus-port,hostname,name=value…
    host, _colon, ports = address.rpartition(":")
    port, _at, bus_port = ports.partition("@")
    aux = dict(item.split("=", 1) for item in rest if "=" in item)
    moving = [item[1:-1] for item in parts[8:] if item.startswith("[")]
    return ClusterNode(
        id=parts[0],
        host=host,
        port=integer(port),
        bus_port=integer(bus_port or "0"),
        hostname=next((item for item in rest if item and "=" not in item), None),
        aux=aux,
        flags=frozenset(parts[2].split(",")),
        primary_id=None if parts[3] == "-" else parts[3],
        ping_sent=integer(parts[4]),
        pong_received=integer(parts[5]),
        config_epoch=integer(parts[6]),
        link_state=parts[7],
        slots=[slot_range(item) for item in parts[8:] if item and not item.startswith("[")],
        migrating=_moves(moving, "->-"),
        importing=_moves(moving, "-<-"),
    )


def _moves(items: list[str], arrow: str) -> dict[int, str]:
    split = (item.partition(arrow) for item in items)
    return {integer(slot): node for slot, found, node in split if found}


_SHARD = frozenset({"id", "slots", "nodes"})


def cluster_shard(item: Raw, codec: Codec[T]) -> ClusterShard:
    """An item of CLUSTER SHARDS."""
    found = fields(item)
    return ClusterShard(
        id=_word_or_none(found.get("id")),
        slots=[SlotRange(integer(first), integer(last)) for first, last in pairs(found.get("slots"))],
        nodes=[_shard_node(node, codec) for node in array(found.get("nodes"))],
        extra=unknown(found, _SHARD, codec),
    )


_SHARD_NODE = frozenset({
    "id", "endpoint", "ip", "hostname", "port", "tls-port", "role", "replication-offset", "health",
    "availability-zone",
})  # fmt: skip


def _shard_node(reply: Raw, codec: Codec[T]) -> ShardNode:
    found = fields(reply)
    return ShardNode(
        id=word(found.get("id")),
        endpoint=_word_or_none(found.get("endpoint")),
        ip=word(found.get("ip")),
        hostname=_word_or_none(found.get("hostname")),
        port=integer_or_none(found.get("port")),
        tls_port=integer_or_none(found.get("tls-port")),
        role=word(found.get("role")),
        replication_offset=integer(found.get("replication-offset")),
        health=word(found.get("health")),
        availability_zone=_word_or_none(found.get("availability-zone")),
        extra=unknown(found, _SHARD_NODE, codec),
    )


def slot_assignment(item: Raw) -> SlotAssignment:
    """An item of CLUSTER SLOTS."""
    parts = array(item)
    if len(parts) < 3:
        unexpected("two slots and at least one node", item)
    primary, *replicas = [_slot_node(node) for node in parts[2:]]
    return SlotAssignment(integer(parts[0]), integer(parts[1]), primary, replicas)


def _slot_node(reply: Raw) -> SlotNode:
    parts = array(reply)
    if len(parts) < 3:
        unexpected("address, port and id of a node", reply)
    metadata = {name: word(value) for name, value in fields(parts[3] if len(parts) > 3 else None).items()}
    return SlotNode(_word_or_none(parts[0]), integer(parts[1]), word(parts[2]), metadata)
