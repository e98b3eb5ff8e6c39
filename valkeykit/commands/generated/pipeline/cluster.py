# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The cluster commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import cluster as b
    from valkeykit.pipeline import Pipeline
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
    b = Lazy("valkeykit.commands.generated.builders.cluster")

Ts = TypeVarTuple("Ts")


class ClusterPipeline(PipelineFace[Mode, T, *Ts]):
    """The cluster commands, queued."""

    __slots__ = ()

    def asking(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue ASKING: Let the next command of this connection use a slot that the node is importing."""
        return self._add(b.asking())

    def cluster_addslots(self, *slots: int | Iterable[int]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER ADDSLOTS: Make the node the owner of slots that nobody owns."""
        queued: Any = self
        self._queue(b.cluster_addslots(*slots))
        return queued

    def cluster_addslotsrange(self, *slots: int | Iterable[int]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER ADDSLOTSRANGE: Make the node the owner of ranges of slots that nobody owns."""
        queued: Any = self
        self._queue(b.cluster_addslotsrange(*slots))
        return queued

    def cluster_bumpepoch(self) -> Pipeline[Mode, T, *Ts, EpochBump]:
        """Queue CLUSTER BUMPEPOCH: Give the node a new configuration epoch, higher than all others."""
        queued: Any = self
        self._queue(b.cluster_bumpepoch())
        return queued

    def cluster_cancelslotmigrations(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER CANCELSLOTMIGRATIONS: Cancel all migrations of slots away from the node."""
        queued: Any = self
        self._queue(b.cluster_cancelslotmigrations())
        return queued

    def cluster_count_failure_report(self, node_id: Text) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLUSTER COUNT-FAILURE-REPORTS: Count the nodes that reported a node as down."""
        queued: Any = self
        self._queue(b.cluster_count_failure_report(node_id))
        return queued

    def cluster_countkeysinslot(self, slot_id: int) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLUSTER COUNTKEYSINSLOT: Count the keys of a slot."""
        queued: Any = self
        self._queue(b.cluster_countkeysinslot(slot_id))
        return queued

    def cluster_delslots(self, *slots: int | Iterable[int]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER DELSLOTS: Make the node forget who owns slots."""
        queued: Any = self
        self._queue(b.cluster_delslots(*slots))
        return queued

    def cluster_delslotsrange(self, *slots: int | Iterable[int]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER DELSLOTSRANGE: Make the node forget who owns ranges of slots."""
        queued: Any = self
        self._queue(b.cluster_delslotsrange(*slots))
        return queued

    def cluster_failover(
        self, option: Literal["FORCE", "TAKEOVER"] | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER FAILOVER: Let a replica take the place of its primary."""
        queued: Any = self
        self._queue(b.cluster_failover(option))
        return queued

    def cluster_flushslot(
        self, slot: int, *, asynchronous: bool = False, synchronous: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER FLUSHSLOT: Delete all keys of a slot."""
        queued: Any = self
        self._queue(b.cluster_flushslot(slot, asynchronous=asynchronous, synchronous=synchronous))
        return queued

    def cluster_flushslots(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER FLUSHSLOTS: Make the node forget the owners of all slots."""
        queued: Any = self
        self._queue(b.cluster_flushslots())
        return queued

    def cluster_forget(self, node_id: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER FORGET: Remove a node from those that this node knows."""
        queued: Any = self
        self._queue(b.cluster_forget(node_id))
        return queued

    def cluster_get_keys_in_slot(self, slot: int, num_keys: int) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CLUSTER GETKEYSINSLOT: Return some keys of a slot."""
        queued: Any = self
        self._queue(b.cluster_get_keys_in_slot(slot, num_keys))
        return queued

    def cluster_getslotmigrations(self) -> Pipeline[Mode, T, *Ts, list[SlotMigration]]:
        """Queue CLUSTER GETSLOTMIGRATIONS: Describe the migrations of slots to and from the node."""
        queued: Any = self
        self._queue(b.cluster_getslotmigrations())
        return queued

    def cluster_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CLUSTER HELP: Return the server's help on CLUSTER."""
        queued: Any = self
        self._queue(b.cluster_help())
        return queued

    def cluster_info(self) -> Pipeline[Mode, T, *Ts, ClusterInfo]:
        """Queue CLUSTER INFO: Describe the state of the cluster."""
        queued: Any = self
        self._queue(b.cluster_info())
        return queued

    def cluster_keyslot(self, key: Key) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLUSTER KEYSLOT: Return the slot that a key belongs to."""
        queued: Any = self
        self._queue(b.cluster_keyslot(key))
        return queued

    def cluster_links(self) -> Pipeline[Mode, T, *Ts, list[ClusterLink]]:
        """Queue CLUSTER LINKS: Describe the connections between the node and the others."""
        queued: Any = self
        self._queue(b.cluster_links())
        return queued

    def cluster_meet(
        self, host: Text, port: int, cluster_bus_port: int | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER MEET: Let the node get to know another one, and so join two clusters."""
        queued: Any = self
        self._queue(b.cluster_meet(host, port, cluster_bus_port))
        return queued

    def cluster_migrateslots(
        self, migrations: Iterable[tuple[int, int, Text]]
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER MIGRATESLOTS: Begin to move slots with their keys to other nodes."""
        queued: Any = self
        self._queue(b.cluster_migrateslots(migrations))
        return queued

    def cluster_myid(self) -> Pipeline[Mode, T, *Ts, str]:
        """Queue CLUSTER MYID: Return the id of the node."""
        queued: Any = self
        self._queue(b.cluster_myid())
        return queued

    def cluster_myshardid(self) -> Pipeline[Mode, T, *Ts, str]:
        """Queue CLUSTER MYSHARDID: Return the id of the shard that the node belongs to."""
        queued: Any = self
        self._queue(b.cluster_myshardid())
        return queued

    def cluster_nodes(self) -> Pipeline[Mode, T, *Ts, list[ClusterNode]]:
        """Queue CLUSTER NODES: Describe all nodes of the cluster."""
        queued: Any = self
        self._queue(b.cluster_nodes())
        return queued

    def cluster_replicas(self, node_id: Text) -> Pipeline[Mode, T, *Ts, list[ClusterNode]]:
        """Queue CLUSTER REPLICAS: Describe the replicas of a primary."""
        queued: Any = self
        self._queue(b.cluster_replicas(node_id))
        return queued

    def cluster_replicate(self, node_id: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER REPLICATE: Make the node a replica of another one."""
        queued: Any = self
        self._queue(b.cluster_replicate(node_id))
        return queued

    def cluster_replicate_no_one(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER REPLICATE: Make a replica the empty primary of a new shard."""
        queued: Any = self
        self._queue(b.cluster_replicate_no_one())
        return queued

    def cluster_reset(self, *, hard: bool = False, soft: bool = False) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER RESET: Make the node leave its cluster and forget all others."""
        queued: Any = self
        self._queue(b.cluster_reset(hard=hard, soft=soft))
        return queued

    def cluster_save_config(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER SAVECONFIG: Write what the node knows of the cluster to its file."""
        queued: Any = self
        self._queue(b.cluster_save_config())
        return queued

    def cluster_set_config_epoch(self, epoch: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER SET-CONFIG-EPOCH: Give a new node its configuration epoch."""
        queued: Any = self
        self._queue(b.cluster_set_config_epoch(epoch))
        return queued

    def cluster_setslot(
        self,
        node_id: Text,
        slot_id: int,
        state: Literal["IMPORTING", "MIGRATING", "NODE"],
        *,
        timeout: int | timedelta | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER SETSLOT: Let a slot move, or say who owns it."""
        queued: Any = self
        self._queue(b.cluster_setslot(node_id, slot_id, state, timeout=timeout))
        return queued

    def cluster_setslot_stable(
        self, slot_id: int, *, timeout: int | timedelta | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLUSTER SETSLOT: End the move of a slot."""
        queued: Any = self
        self._queue(b.cluster_setslot_stable(slot_id, timeout=timeout))
        return queued

    def cluster_shards(self) -> Pipeline[Mode, T, *Ts, list[ClusterShard]]:
        """Queue CLUSTER SHARDS: Describe the shards of the cluster, their slots and nodes."""
        queued: Any = self
        self._queue(b.cluster_shards())
        return queued

    def cluster_slaves(self, node_id: Text) -> Pipeline[Mode, T, *Ts, list[ClusterNode]]:
        """Queue CLUSTER SLAVES: Describe the replicas of a primary."""
        queued: Any = self
        self._queue(b.cluster_slaves(node_id))
        return queued

    def cluster_slot_stats(
        self,
        *,
        slotsrange: tuple[int, int] | None = None,
        orderby: Literal["key-count", "cpu-usec", "network-bytes-in", "network-bytes-out"] | None = None,
        limit: int | None = None,
        asc: bool = False,
        desc: bool = False,
    ) -> Pipeline[Mode, T, *Ts, list[SlotStats]]:
        """Queue CLUSTER SLOT-STATS: Return what the node counted for some of its slots."""
        queued: Any = self
        self._queue(
            b.cluster_slot_stats(slotsrange=slotsrange, orderby=orderby, limit=limit, asc=asc, desc=desc)
        )
        return queued

    def cluster_slots(self) -> Pipeline[Mode, T, *Ts, list[SlotAssignment]]:
        """Queue CLUSTER SLOTS: Return who serves which slots."""
        queued: Any = self
        self._queue(b.cluster_slots())
        return queued

    def clusterscan(
        self,
        cursor: Text = "0",
        *,
        match: Key | None = None,
        count: int | None = None,
        type: Text | None = None,
        slot: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, ClusterScanPage[T]]:
        """Queue CLUSTERSCAN: Return a part of the keys of a cluster and the cursor for the next part."""
        queued: Any = self
        self._queue(b.clusterscan(cursor, match=match, count=count, type=type, slot=slot))
        return queued

    def readonly(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue READONLY: Let this connection read from a replica of a cluster."""
        return self._add(b.readonly())

    def readwrite(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue READWRITE: Let replicas of a cluster send the reads of this connection to their primary again."""
        return self._add(b.readwrite())
