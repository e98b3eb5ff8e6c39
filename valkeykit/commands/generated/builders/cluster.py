# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the cluster commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.custom.cluster import cluster_migrateslots
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Text, Word

if TYPE_CHECKING:
    from valkeykit.replies import cluster as r
    from valkeykit.replies.cluster import (
        ClusterInfo,
        ClusterLink,
        ClusterScanPage,
        EpochBump,
        SlotMigration,
        SlotStats,
    )
    from valkeykit.replies.cluster_nodes import ClusterNode, ClusterShard, SlotAssignment
else:
    r = Lazy("valkeykit.replies.cluster")

__all__ = [
    "asking",
    "cluster_addslots",
    "cluster_addslotsrange",
    "cluster_bumpepoch",
    "cluster_cancelslotmigrations",
    "cluster_count_failure_report",
    "cluster_countkeysinslot",
    "cluster_delslots",
    "cluster_delslotsrange",
    "cluster_failover",
    "cluster_flushslot",
    "cluster_flushslots",
    "cluster_forget",
    "cluster_get_keys_in_slot",
    "cluster_getslotmigrations",
    "cluster_help",
    "cluster_info",
    "cluster_keyslot",
    "cluster_links",
    "cluster_meet",
    "cluster_migrateslots",
    "cluster_myid",
    "cluster_myshardid",
    "cluster_nodes",
    "cluster_replicas",
    "cluster_replicate",
    "cluster_replicate_no_one",
    "cluster_reset",
    "cluster_save_config",
    "cluster_set_config_epoch",
    "cluster_setslot",
    "cluster_setslot_stable",
    "cluster_shards",
    "cluster_slaves",
    "cluster_slot_stats",
    "cluster_slots",
    "clusterscan",
    "readonly",
    "readwrite",
]


def asking() -> Command[bool]:
    """Let the next command of this connection use a slot that the node is importing."""
    return Command(("ASKING",), i.ASKING, d.ok, (), "never", None, ())


def cluster_addslots(*slots: int | Iterable[int]) -> Command[bool]:
    """Make the node the owner of slots that nobody owns."""
    slots_words = a.spread(a.integer, slots, "CLUSTER ADDSLOTS", "slots")
    return Command(("CLUSTER", "ADDSLOTS", *slots_words), i.CLUSTER_ADDSLOTS, d.ok, (), "checked", None, ())


def cluster_addslotsrange(*slots: int | Iterable[int]) -> Command[bool]:
    """Make the node the owner of ranges of slots that nobody owns."""
    slots_words = a.spread(a.integer, slots, "CLUSTER ADDSLOTSRANGE", "slots")
    return Command(
        ("CLUSTER", "ADDSLOTSRANGE", *slots_words), i.CLUSTER_ADDSLOTSRANGE, d.ok, (), "checked", None, ()
    )


def cluster_bumpepoch() -> Command[EpochBump]:
    """Give the node a new configuration epoch, higher than all others."""
    return Command(("CLUSTER", "BUMPEPOCH"), i.CLUSTER_BUMPEPOCH, r.epoch_bump, (), "overwrite", None, ())


def cluster_cancelslotmigrations() -> Command[bool]:
    """Cancel all migrations of slots away from the node."""
    return Command(
        ("CLUSTER", "CANCELSLOTMIGRATIONS"), i.CLUSTER_CANCELSLOTMIGRATIONS, d.ok, (), "checked", None, ()
    )


def cluster_count_failure_report(node_id: Text) -> Command[int]:
    """Count the nodes that reported a node as down."""
    return Command(
        (
            "CLUSTER",
            "COUNT-FAILURE-REPORTS",
            node_id
            if type(node_id) is str or type(node_id) is bytes
            else a.string(node_id, "CLUSTER COUNT-FAILURE-REPORTS", "node_id"),
        ),
        i.CLUSTER_COUNT_FAILURE_REPORTS,
        d.count,
        (),
        "read",
        None,
        (),
    )


def cluster_countkeysinslot(slot_id: int) -> Command[int]:
    """Count the keys of a slot."""
    return Command(
        (
            "CLUSTER",
            "COUNTKEYSINSLOT",
            slot_id
            if type(slot_id) is int and -0x8000000000000000 <= slot_id < 0x8000000000000000
            else a.integer(slot_id, "CLUSTER COUNTKEYSINSLOT", "slot_id"),
        ),
        i.CLUSTER_COUNTKEYSINSLOT,
        d.count,
        (),
        "read",
        None,
        (),
    )


def cluster_delslots(*slots: int | Iterable[int]) -> Command[bool]:
    """Make the node forget who owns slots."""
    slots_words = a.spread(a.integer, slots, "CLUSTER DELSLOTS", "slots")
    return Command(("CLUSTER", "DELSLOTS", *slots_words), i.CLUSTER_DELSLOTS, d.ok, (), "checked", None, ())


def cluster_delslotsrange(*slots: int | Iterable[int]) -> Command[bool]:
    """Make the node forget who owns ranges of slots."""
    slots_words = a.spread(a.integer, slots, "CLUSTER DELSLOTSRANGE", "slots")
    return Command(
        ("CLUSTER", "DELSLOTSRANGE", *slots_words), i.CLUSTER_DELSLOTSRANGE, d.ok, (), "checked", None, ()
    )


def cluster_failover(option: Literal["FORCE", "TAKEOVER"] | None = None) -> Command[bool]:
    """Let a replica take the place of its primary."""
    words: list[Word] = ["CLUSTER", "FAILOVER"]
    if option is not None:
        words.append(a.choice(option, ("FORCE", "TAKEOVER"), "CLUSTER FAILOVER", "option"))
    return Command(tuple(words), i.CLUSTER_FAILOVER, d.ok, (), "checked", None, ())


def cluster_flushslot(slot: int, *, asynchronous: bool = False, synchronous: bool = False) -> Command[bool]:
    """Delete all keys of a slot."""
    words: list[Word] = [
        "CLUSTER",
        "FLUSHSLOT",
        slot
        if type(slot) is int and -0x8000000000000000 <= slot < 0x8000000000000000
        else a.integer(slot, "CLUSTER FLUSHSLOT", "slot"),
    ]
    if asynchronous:
        if synchronous:
            a.at_most_one("CLUSTER FLUSHSLOT", asynchronous=asynchronous, synchronous=synchronous)
        a.flag(asynchronous, "CLUSTER FLUSHSLOT", "asynchronous")
        words.append("ASYNC")
    elif synchronous:
        a.flag(synchronous, "CLUSTER FLUSHSLOT", "synchronous")
        words.append("SYNC")
    return Command(tuple(words), i.CLUSTER_FLUSHSLOT, d.ok, (), "overwrite", None, ())


def cluster_flushslots() -> Command[bool]:
    """Make the node forget the owners of all slots."""
    return Command(("CLUSTER", "FLUSHSLOTS"), i.CLUSTER_FLUSHSLOTS, d.ok, (), "overwrite", None, ())


def cluster_forget(node_id: Text) -> Command[bool]:
    """Remove a node from those that this node knows."""
    return Command(
        (
            "CLUSTER",
            "FORGET",
            node_id
            if type(node_id) is str or type(node_id) is bytes
            else a.string(node_id, "CLUSTER FORGET", "node_id"),
        ),
        i.CLUSTER_FORGET,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def cluster_get_keys_in_slot(slot: int, num_keys: int) -> Command[list[T]]:
    """Return some keys of a slot."""
    return Command(
        (
            "CLUSTER",
            "GETKEYSINSLOT",
            slot
            if type(slot) is int and -0x8000000000000000 <= slot < 0x8000000000000000
            else a.integer(slot, "CLUSTER GETKEYSINSLOT", "slot"),
            num_keys
            if type(num_keys) is int and -0x8000000000000000 <= num_keys < 0x8000000000000000
            else a.integer(num_keys, "CLUSTER GETKEYSINSLOT", "num_keys"),
        ),
        i.CLUSTER_GETKEYSINSLOT,
        r.own_keys,
        (),
        "read",
        None,
        (),
    )


def cluster_getslotmigrations() -> Command[list[SlotMigration]]:
    """Describe the migrations of slots to and from the node."""
    return Command(
        ("CLUSTER", "GETSLOTMIGRATIONS"), i.CLUSTER_GETSLOTMIGRATIONS, r.slot_migrations, (), "read", None, ()
    )


def cluster_help() -> Command[list[T]]:
    """Return the server's help on CLUSTER."""
    return Command(("CLUSTER", "HELP"), i.CLUSTER_HELP, d.texts, (), "read", None, ())


def cluster_info() -> Command[ClusterInfo]:
    """Describe the state of the cluster."""
    return Command(("CLUSTER", "INFO"), i.CLUSTER_INFO, r.cluster_info, (), "read", None, ())


def cluster_keyslot(key: Key) -> Command[int]:
    """Return the slot that a key belongs to."""
    return Command(
        (
            "CLUSTER",
            "KEYSLOT",
            key if type(key) is str or type(key) is bytes else a.key(key, "CLUSTER KEYSLOT", "key"),
        ),
        i.CLUSTER_KEYSLOT,
        d.count,
        (2,),
        "read",
        None,
        (),
    )


def cluster_links() -> Command[list[ClusterLink]]:
    """Describe the connections between the node and the others."""
    return Command(("CLUSTER", "LINKS"), i.CLUSTER_LINKS, r.cluster_links, (), "read", None, ())


def cluster_meet(host: Text, port: int, cluster_bus_port: int | None = None) -> Command[bool]:
    """Let the node get to know another one, and so join two clusters."""
    words: list[Word] = [
        "CLUSTER",
        "MEET",
        host if type(host) is str or type(host) is bytes else a.string(host, "CLUSTER MEET", "host"),
        port
        if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
        else a.integer(port, "CLUSTER MEET", "port"),
    ]
    if cluster_bus_port is not None:
        words.append(
            cluster_bus_port
            if type(cluster_bus_port) is int and -0x8000000000000000 <= cluster_bus_port < 0x8000000000000000
            else a.integer(cluster_bus_port, "CLUSTER MEET", "cluster_bus_port")
        )
    return Command(tuple(words), i.CLUSTER_MEET, d.ok, (), "overwrite", None, ())


def cluster_myid() -> Command[str]:
    """Return the id of the node."""
    return Command(("CLUSTER", "MYID"), i.CLUSTER_MYID, r.node_id, (), "read", None, ())


def cluster_myshardid() -> Command[str]:
    """Return the id of the shard that the node belongs to."""
    return Command(("CLUSTER", "MYSHARDID"), i.CLUSTER_MYSHARDID, r.node_id, (), "read", None, ())


def cluster_nodes() -> Command[list[ClusterNode]]:
    """Describe all nodes of the cluster."""
    return Command(("CLUSTER", "NODES"), i.CLUSTER_NODES, r.cluster_nodes, (), "read", None, ())


def cluster_replicas(node_id: Text) -> Command[list[ClusterNode]]:
    """Describe the replicas of a primary."""
    return Command(
        (
            "CLUSTER",
            "REPLICAS",
            node_id
            if type(node_id) is str or type(node_id) is bytes
            else a.string(node_id, "CLUSTER REPLICAS", "node_id"),
        ),
        i.CLUSTER_REPLICAS,
        r.cluster_replicas,
        (),
        "read",
        None,
        (),
    )


def cluster_replicate(node_id: Text) -> Command[bool]:
    """Make the node a replica of another one."""
    return Command(
        (
            "CLUSTER",
            "REPLICATE",
            node_id
            if type(node_id) is str or type(node_id) is bytes
            else a.string(node_id, "CLUSTER REPLICATE", "node_id"),
        ),
        i.CLUSTER_REPLICATE,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def cluster_replicate_no_one() -> Command[bool]:
    """Make a replica the empty primary of a new shard."""
    return Command(
        ("CLUSTER", "REPLICATE", "NO", "ONE"), i.CLUSTER_REPLICATE, d.ok, (), "overwrite", None, ()
    )


def cluster_reset(*, hard: bool = False, soft: bool = False) -> Command[bool]:
    """Make the node leave its cluster and forget all others."""
    words: list[Word] = ["CLUSTER", "RESET"]
    if hard:
        if soft:
            a.at_most_one("CLUSTER RESET", hard=hard, soft=soft)
        a.flag(hard, "CLUSTER RESET", "hard")
        words.append("HARD")
    elif soft:
        a.flag(soft, "CLUSTER RESET", "soft")
        words.append("SOFT")
    return Command(tuple(words), i.CLUSTER_RESET, d.ok, (), "accumulate" if hard else "overwrite", None, ())


def cluster_save_config() -> Command[bool]:
    """Write what the node knows of the cluster to its file."""
    return Command(("CLUSTER", "SAVECONFIG"), i.CLUSTER_SAVECONFIG, d.ok, (), "overwrite", None, ())


def cluster_set_config_epoch(epoch: int) -> Command[bool]:
    """Give a new node its configuration epoch."""
    return Command(
        (
            "CLUSTER",
            "SET-CONFIG-EPOCH",
            epoch
            if type(epoch) is int and -0x8000000000000000 <= epoch < 0x8000000000000000
            else a.integer(epoch, "CLUSTER SET-CONFIG-EPOCH", "epoch"),
        ),
        i.CLUSTER_SET_CONFIG_EPOCH,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def cluster_setslot(
    node_id: Text,
    slot_id: int,
    state: Literal["IMPORTING", "MIGRATING", "NODE"],
    *,
    timeout: int | timedelta | None = None,
) -> Command[bool]:
    """Let a slot move, or say who owns it."""
    words: list[Word] = [
        "CLUSTER",
        "SETSLOT",
        slot_id
        if type(slot_id) is int and -0x8000000000000000 <= slot_id < 0x8000000000000000
        else a.integer(slot_id, "CLUSTER SETSLOT", "slot_id"),
        a.choice(state, ("IMPORTING", "MIGRATING", "NODE"), "CLUSTER SETSLOT", "state"),
        node_id
        if type(node_id) is str or type(node_id) is bytes
        else a.string(node_id, "CLUSTER SETSLOT", "node_id"),
    ]
    if timeout is not None:
        words.append("TIMEOUT")
        words.append(
            timeout
            if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
            else a.duration(timeout, "ms", "CLUSTER SETSLOT", "timeout")
        )
    return Command(tuple(words), i.CLUSTER_SETSLOT, d.ok, (), "overwrite", None, ())


def cluster_setslot_stable(slot_id: int, *, timeout: int | timedelta | None = None) -> Command[bool]:
    """End the move of a slot."""
    words: list[Word] = [
        "CLUSTER",
        "SETSLOT",
        slot_id
        if type(slot_id) is int and -0x8000000000000000 <= slot_id < 0x8000000000000000
        else a.integer(slot_id, "CLUSTER SETSLOT", "slot_id"),
        "STABLE",
    ]
    if timeout is not None:
        words.append("TIMEOUT")
        words.append(
            timeout
            if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
            else a.duration(timeout, "ms", "CLUSTER SETSLOT", "timeout")
        )
    return Command(tuple(words), i.CLUSTER_SETSLOT, d.ok, (), "overwrite", None, ())


def cluster_shards() -> Command[list[ClusterShard]]:
    """Describe the shards of the cluster, their slots and nodes."""
    return Command(("CLUSTER", "SHARDS"), i.CLUSTER_SHARDS, r.cluster_shards, (), "read", None, ())


def cluster_slaves(node_id: Text) -> Command[list[ClusterNode]]:
    """Describe the replicas of a primary."""
    a.deprecated("CLUSTER SLAVES", "5.0.0", "CLUSTER REPLICAS")
    return Command(
        (
            "CLUSTER",
            "SLAVES",
            node_id
            if type(node_id) is str or type(node_id) is bytes
            else a.string(node_id, "CLUSTER SLAVES", "node_id"),
        ),
        i.CLUSTER_SLAVES,
        r.cluster_replicas,
        (),
        "read",
        None,
        (),
    )


def cluster_slot_stats(
    *,
    slotsrange: tuple[int, int] | None = None,
    orderby: Literal["key-count", "cpu-usec", "network-bytes-in", "network-bytes-out"] | None = None,
    limit: int | None = None,
    asc: bool = False,
    desc: bool = False,
) -> Command[list[SlotStats]]:
    """Return what the node counted for some of its slots."""
    words: list[Word] = ["CLUSTER", "SLOT-STATS"]
    if slotsrange is not None:
        if orderby is not None:
            a.at_most_one("CLUSTER SLOT-STATS", slotsrange=slotsrange, orderby=orderby)
        words.append("SLOTSRANGE")
        words += a.row(
            slotsrange,
            (
                a.integer,
                a.integer,
            ),
            "CLUSTER SLOT-STATS",
            "slotsrange",
        )
    elif orderby is not None:
        words.append("ORDERBY")
        words.append(
            a.choice(
                orderby,
                ("key-count", "cpu-usec", "network-bytes-in", "network-bytes-out"),
                "CLUSTER SLOT-STATS",
                "orderby",
            )
        )
    else:
        a.exactly_one("CLUSTER SLOT-STATS", slotsrange=slotsrange, orderby=orderby)
    if limit is not None:
        a.needs("CLUSTER SLOT-STATS", "limit", orderby=orderby)
    if limit is not None:
        words.append("LIMIT")
        words.append(
            limit
            if type(limit) is int and -0x8000000000000000 <= limit < 0x8000000000000000
            else a.integer(limit, "CLUSTER SLOT-STATS", "limit")
        )
    if asc:
        if desc:
            a.at_most_one("CLUSTER SLOT-STATS", asc=asc, desc=desc)
        a.flag(asc, "CLUSTER SLOT-STATS", "asc")
        words.append("ASC")
    elif desc:
        a.flag(desc, "CLUSTER SLOT-STATS", "desc")
        words.append("DESC")
    return Command(tuple(words), i.CLUSTER_SLOT_STATS, r.slot_stats, (), "read", None, ())


def cluster_slots() -> Command[list[SlotAssignment]]:
    """Return who serves which slots."""
    return Command(("CLUSTER", "SLOTS"), i.CLUSTER_SLOTS, r.cluster_slots, (), "read", None, ())


def clusterscan(
    cursor: Text = "0",
    *,
    match: Key | None = None,
    count: int | None = None,
    type: Text | None = None,
    slot: int | None = None,
) -> Command[ClusterScanPage[T]]:
    """Return a part of the keys of a cluster and the cursor for the next part."""
    pattern_at: list[int] = []
    words: list[Word] = ["CLUSTERSCAN", a.string(cursor, "CLUSTERSCAN", "cursor")]
    if match is not None:
        words.append("MATCH")
        pattern_at.append(len(words))
        words.append(a.pattern(match, "CLUSTERSCAN", "match"))
    if count is not None:
        words.append("COUNT")
        words.append(a.integer(count, "CLUSTERSCAN", "count"))
    if type is not None:
        words.append("TYPE")
        words.append(a.string(type, "CLUSTERSCAN", "type"))
    if slot is not None:
        words.append("SLOT")
        words.append(a.integer(slot, "CLUSTERSCAN", "slot"))
    return Command(tuple(words), i.CLUSTERSCAN, r.cluster_scan, (), "read", None, pattern_at)


def readonly() -> Command[bool]:
    """Let this connection read from a replica of a cluster."""
    return Command(("READONLY",), i.READONLY, d.ok, (), "overwrite", None, ())


def readwrite() -> Command[bool]:
    """Let replicas of a cluster send the reads of this connection to their primary again."""
    return Command(("READWRITE",), i.READWRITE, d.ok, (), "overwrite", None, ())
