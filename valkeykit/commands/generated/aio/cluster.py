# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The cluster commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import cluster as b
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


class ClusterAsyncCommands(AsyncFace[T]):
    """The cluster commands."""

    __slots__ = ()

    def asking(self) -> Coroutine[Any, Any, bool]:
        """Let the next command of this connection use a slot that the node is importing.

        What a client sends before it repeats a command that was answered with an ASK redirection.

        Returns: always True.

        Example: ``asking()`` → ``True``
        Since server 3.0.0. Replay class: never. See https://valkey.io/commands/asking/
        """
        return self._run(b.asking())

    def cluster_addslots(self, *slots: int | Iterable[int]) -> Coroutine[Any, Any, bool]:
        """Make the node the owner of slots that nobody owns.

        An error when one of the slots has an owner; nothing is changed then.

        Args:
            slots: numbers from 0 to 16383.

        Returns: always True.

        Example: ``cluster_addslots(0, 1, 5)`` → ``True``
        Since server 3.0.0. Replay class: checked. See https://valkey.io/commands/cluster-addslots/
        """
        return self._run(b.cluster_addslots(*slots))

    def cluster_addslotsrange(self, *slots: int | Iterable[int]) -> Coroutine[Any, Any, bool]:
        """Make the node the owner of ranges of slots that nobody owns.

        An error when one of the slots has an owner; nothing is changed then.

        Args:
            slots: first and last slot of each range in turn, both included.

        Returns: always True.

        Example: ``cluster_addslotsrange(0, 5, 10, 20)`` → ``True``
        Since server 7.0.0. Replay class: checked. See https://valkey.io/commands/cluster-addslotsrange/
        """
        return self._run(b.cluster_addslotsrange(*slots))

    def cluster_bumpepoch(self) -> Coroutine[Any, Any, EpochBump]:
        """Give the node a new configuration epoch, higher than all others.

        Done without the consent of the other nodes.

        Returns: the epoch, and whether it is new.

        Example: ``cluster_bumpepoch()`` → ``EpochBump(True, 1)``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-bumpepoch/
        """
        return self._run(b.cluster_bumpepoch())

    def cluster_cancelslotmigrations(self) -> Coroutine[Any, Any, bool]:
        """Cancel all migrations of slots away from the node.

        Without a migration it is an error.

        Returns: always True.

        Example: ``cluster_cancelslotmigrations()`` → ``True``
        Since server 9.0.0. Replay class: checked. See https://valkey.io/commands/cluster-cancelslotmigrations/
        """
        return self._run(b.cluster_cancelslotmigrations())

    def cluster_count_failure_report(self, node_id: Text) -> Coroutine[Any, Any, int]:
        """Count the nodes that reported a node as down.

        Args:
            node_id: the id of the node.

        Returns: how many reports are fresh enough to count.

        Example: ``cluster_count_failure_report("2222222222222222222222222222222222222222")`` → ``0``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-count-failure-reports/
        """
        return self._run(b.cluster_count_failure_report(node_id))

    def cluster_countkeysinslot(self, slot_id: int) -> Coroutine[Any, Any, int]:
        """Count the keys of a slot.

        Args:
            slot_id: a number from 0 to 16383.

        Returns: how many keys the node has there; 0 for a slot of another node.

        Example: ``cluster_countkeysinslot(15495)`` → ``2``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-countkeysinslot/
        """
        return self._run(b.cluster_countkeysinslot(slot_id))

    def cluster_delslots(self, *slots: int | Iterable[int]) -> Coroutine[Any, Any, bool]:
        """Make the node forget who owns slots.

        Only this node forgets; an error when one of the slots has no owner.

        Args:
            slots: numbers from 0 to 16383.

        Returns: always True.

        Example: ``cluster_delslots(1, 5)`` → ``True``
        Since server 3.0.0. Replay class: checked. See https://valkey.io/commands/cluster-delslots/
        """
        return self._run(b.cluster_delslots(*slots))

    def cluster_delslotsrange(self, *slots: int | Iterable[int]) -> Coroutine[Any, Any, bool]:
        """Make the node forget who owns ranges of slots.

        Only this node forgets; an error when one of the slots has no owner.

        Args:
            slots: first and last slot of each range in turn, both included.

        Returns: always True.

        Example: ``cluster_delslotsrange(1, 2, 5, 9)`` → ``True``
        Since server 7.0.0. Replay class: checked. See https://valkey.io/commands/cluster-delslotsrange/
        """
        return self._run(b.cluster_delslotsrange(*slots))

    def cluster_failover(
        self, option: Literal["FORCE", "TAKEOVER"] | None = None
    ) -> Coroutine[Any, Any, bool]:
        """Let a replica take the place of its primary.

        Without an option the primary holds back writes until the replica has them all, so nothing is lost.

        Args:
            option: FORCE does not ask the primary, TAKEOVER not even the other nodes.

        Returns: always True; the failover has begun, not ended.

        Example: ``cluster_failover()`` → ``True``
        Since server 3.0.0. Replay class: checked. See https://valkey.io/commands/cluster-failover/
        """
        return self._run(b.cluster_failover(option))

    def cluster_flushslot(
        self, slot: int, *, asynchronous: bool = False, synchronous: bool = False
    ) -> Coroutine[Any, Any, bool]:
        """Delete all keys of a slot.

        Without either the server decides by its setting lazyfree-lazy-user-flush.

        Args:
            slot: a number from 0 to 16383.
            asynchronous: free the memory in the background.
            synchronous: free the memory before the reply.

        Returns: always True.

        Example: ``cluster_flushslot(15495)`` → ``True``
        Since server 9.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-flushslot/
        """
        return self._run(b.cluster_flushslot(slot, asynchronous=asynchronous, synchronous=synchronous))

    def cluster_flushslots(self) -> Coroutine[Any, Any, bool]:
        """Make the node forget the owners of all slots.

        The node must have no keys.

        Returns: always True.

        Example: ``cluster_flushslots()`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-flushslots/
        """
        return self._run(b.cluster_flushslots())

    def cluster_forget(self, node_id: Text) -> Coroutine[Any, Any, bool]:
        """Remove a node from those that this node knows.

        Other nodes tell of it again after a minute, so each of them must forget it.

        Args:
            node_id: the id of the node.

        Returns: always True.

        Example: ``cluster_forget("2222222222222222222222222222222222222222")`` → ``True``
        Since server 3.0.0. Replay class: checked. See https://valkey.io/commands/cluster-forget/
        """
        return self._run(b.cluster_forget(node_id))

    def cluster_get_keys_in_slot(self, slot: int, num_keys: int) -> Coroutine[Any, Any, list[T]]:
        """Return some keys of a slot.

        Args:
            slot: a number from 0 to 16383.
            num_keys: at most so many.

        Returns: keys in no particular order; with a key prefix those that have it.

        Example: ``cluster_get_keys_in_slot(15495, 10)`` → ``[b"{a}1"]``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-getkeysinslot/
        """
        return self._run(b.cluster_get_keys_in_slot(slot, num_keys))

    def cluster_getslotmigrations(self) -> Coroutine[Any, Any, list[SlotMigration]]:
        """Describe the migrations of slots to and from the node.

        Returns: those that run and those that ended lately; times are Unix times in seconds, sizes in bytes.

        Example: ``cluster_getslotmigrations()``
        Since server 9.0.0. Replay class: read. See https://valkey.io/commands/cluster-getslotmigrations/
        """
        return self._run(b.cluster_getslotmigrations())

    def cluster_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on CLUSTER.

        Returns: lines of text.

        Example: ``cluster_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/cluster-help/
        """
        return self._run(b.cluster_help())

    def cluster_info(self) -> Coroutine[Any, Any, ClusterInfo]:
        """Describe the state of the cluster.

        Returns: the state as the node sees it.

        Example: ``cluster_info()``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-info/
        """
        return self._run(b.cluster_info())

    def cluster_keyslot(self, key: Key) -> Coroutine[Any, Any, int]:
        """Return the slot that a key belongs to.

        Returns: a number from 0 to 16383.

        Example: ``cluster_keyslot("somekey")`` → ``11058``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-keyslot/
        """
        return self._run(b.cluster_keyslot(key))

    def cluster_links(self) -> Coroutine[Any, Any, list[ClusterLink]]:
        """Describe the connections between the node and the others.

        Returns: two for each other node, one in each direction; times in milliseconds, memory in bytes.

        Example: ``cluster_links()``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/cluster-links/
        """
        return self._run(b.cluster_links())

    def cluster_meet(
        self, host: Text, port: int, cluster_bus_port: int | None = None
    ) -> Coroutine[Any, Any, bool]:
        """Let the node get to know another one, and so join two clusters.

        Args:
            host: an IP address, no host name.
            port: the port for clients.
            cluster_bus_port: the port for other nodes; by default 10000 higher; server 4.0.0 or later.

        Returns: always True; the handshake has begun, not ended.

        Example: ``cluster_meet("127.0.0.1", 1)`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-meet/
        """
        return self._run(b.cluster_meet(host, port, cluster_bus_port))

    def cluster_migrateslots(self, migrations: Iterable[tuple[int, int, Text]]) -> Coroutine[Any, Any, bool]:
        """Begin to move slots with their keys to other nodes.

        CLUSTER GETSLOTMIGRATIONS tells how it goes on. A slot of which a migration runs is an error.

        Args:
            migrations: first slot, last slot and the id of the node they go to; ranges after each other with the same node are one migration.

        Returns: always True; the migration has begun, not ended.

        Example: ``cluster_migrateslots([(0, 5, "2222222222222222222222222222222222222222"), (10, 12, "2222222222222222222222222222222222222222")])`` → ``True``
        Since server 9.0.0. Replay class: checked. See https://valkey.io/commands/cluster-migrateslots/
        """
        return self._run(b.cluster_migrateslots(migrations))

    def cluster_myid(self) -> Coroutine[Any, Any, str]:
        """Return the id of the node.

        Returns: 40 hexadecimal digits, always as str.

        Example: ``cluster_myid()`` → ``"1111111111111111111111111111111111111111"``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-myid/
        """
        return self._run(b.cluster_myid())

    def cluster_myshardid(self) -> Coroutine[Any, Any, str]:
        """Return the id of the shard that the node belongs to.

        Returns: 40 hexadecimal digits, always as str.

        Example: ``cluster_myshardid()``
        Since server 7.2.0. Replay class: read. See https://valkey.io/commands/cluster-myshardid/
        """
        return self._run(b.cluster_myshardid())

    def cluster_nodes(self) -> Coroutine[Any, Any, list[ClusterNode]]:
        """Describe all nodes of the cluster.

        Returns: the nodes as this one sees them.

        Example: ``cluster_nodes()``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-nodes/
        """
        return self._run(b.cluster_nodes())

    def cluster_replicas(self, node_id: Text) -> Coroutine[Any, Any, list[ClusterNode]]:
        """Describe the replicas of a primary.

        Args:
            node_id: the id of the primary.

        Returns: the replicas as this node sees them.

        Example: ``cluster_replicas("1111111111111111111111111111111111111111")``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/cluster-replicas/
        """
        return self._run(b.cluster_replicas(node_id))

    def cluster_replicate(self, node_id: Text) -> Coroutine[Any, Any, bool]:
        """Make the node a replica of another one.

        A primary must have no keys and no slots for that.

        Args:
            node_id: the id of its new primary.

        Returns: always True.

        Example: ``cluster_replicate("2222222222222222222222222222222222222222")`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-replicate/
        """
        return self._run(b.cluster_replicate(node_id))

    def cluster_replicate_no_one(self) -> Coroutine[Any, Any, bool]:
        """Make a replica the empty primary of a new shard.

        All its keys are deleted.

        Returns: always True.

        Example: ``cluster_replicate_no_one()`` → ``True``
        Since server 9.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-replicate/
        """
        return self._run(b.cluster_replicate_no_one())

    def cluster_reset(self, *, hard: bool = False, soft: bool = False) -> Coroutine[Any, Any, bool]:
        """Make the node leave its cluster and forget all others.

        A primary must have no keys; a replica becomes an empty primary.

        Args:
            hard: give it a new id as well, and epoch 0.
            soft: keep its id (the default).

        Returns: always True.

        Example: ``cluster_reset()`` → ``True``
        Since server 3.0.0. Replay class: overwrite (accumulate with hard). See https://valkey.io/commands/cluster-reset/
        """
        return self._run(b.cluster_reset(hard=hard, soft=soft))

    def cluster_save_config(self) -> Coroutine[Any, Any, bool]:
        """Write what the node knows of the cluster to its file.

        The node does this by itself; only a lost file needs it.

        Returns: always True.

        Example: ``cluster_save_config()`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-saveconfig/
        """
        return self._run(b.cluster_save_config())

    def cluster_set_config_epoch(self, epoch: int) -> Coroutine[Any, Any, bool]:
        """Give a new node its configuration epoch.

        Only while its epoch is 0 and it knows no other node.

        Returns: always True.

        Example: ``cluster_set_config_epoch(7)`` → ``True``
        Since server 3.0.0. Replay class: checked. See https://valkey.io/commands/cluster-set-config-epoch/
        """
        return self._run(b.cluster_set_config_epoch(epoch))

    def cluster_setslot(
        self,
        node_id: Text,
        slot_id: int,
        state: Literal["IMPORTING", "MIGRATING", "NODE"],
        *,
        timeout: int | timedelta | None = None,
    ) -> Coroutine[Any, Any, bool]:
        """Let a slot move, or say who owns it.

        CLUSTER MIGRATESLOTS does all of it by itself.

        Args:
            node_id: the id of that node.
            slot_id: a number from 0 to 16383.
            state: IMPORTING: it comes from that node; MIGRATING: it goes to that node; NODE: that node owns it.
            timeout: how long to wait for the replicas; milliseconds; server 8.0.0 or later.

        Returns: always True.

        Example: ``cluster_setslot("2222222222222222222222222222222222222222", 9, "MIGRATING")`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-setslot/
        """
        return self._run(b.cluster_setslot(node_id, slot_id, state, timeout=timeout))

    def cluster_setslot_stable(
        self, slot_id: int, *, timeout: int | timedelta | None = None
    ) -> Coroutine[Any, Any, bool]:
        """End the move of a slot.

        The slot stays with its owner.

        Args:
            slot_id: a number from 0 to 16383.
            timeout: how long to wait for the replicas; milliseconds; server 8.0.0 or later.

        Returns: always True.

        Example: ``cluster_setslot_stable(9)`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/cluster-setslot/
        """
        return self._run(b.cluster_setslot_stable(slot_id, timeout=timeout))

    def cluster_shards(self) -> Coroutine[Any, Any, list[ClusterShard]]:
        """Describe the shards of the cluster, their slots and nodes.

        Returns: the shards in no particular order.

        Example: ``cluster_shards()``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/cluster-shards/
        """
        return self._run(b.cluster_shards())

    def cluster_slaves(self, node_id: Text) -> Coroutine[Any, Any, list[ClusterNode]]:
        """Describe the replicas of a primary.

        Args:
            node_id: the id of the primary.

        Returns: the replicas as this node sees them.

        Example: ``cluster_slaves("1111111111111111111111111111111111111111")``
        Deprecated since server 5.0.0: use CLUSTER REPLICAS.
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-slaves/
        """
        return self._run(b.cluster_slaves(node_id))

    def cluster_slot_stats(
        self,
        *,
        slotsrange: tuple[int, int] | None = None,
        orderby: Literal["key-count", "cpu-usec", "network-bytes-in", "network-bytes-out"] | None = None,
        limit: int | None = None,
        asc: bool = False,
        desc: bool = False,
    ) -> Coroutine[Any, Any, list[SlotStats]]:
        """Return what the node counted for some of its slots.

        Args:
            slotsrange: first and last slot, both included.
            orderby: by this number; all but key-count need the setting cluster-slot-stats-enabled.
            limit: at most so many slots.
            asc: with orderby: the lowest first.
            desc: with orderby: the highest first (the default).

        Returns: one entry for each slot of the node that is asked for: in their order, or in that of the number.

        Example: ``cluster_slot_stats(slotsrange=(15494, 15495))``
        Since server 8.0.0. Replay class: read. See https://valkey.io/commands/cluster-slot-stats/
        """
        return self._run(
            b.cluster_slot_stats(slotsrange=slotsrange, orderby=orderby, limit=limit, asc=asc, desc=desc)
        )

    def cluster_slots(self) -> Coroutine[Any, Any, list[SlotAssignment]]:
        """Return who serves which slots.

        Returns: one entry for each range of slots with the same nodes.

        Example: ``cluster_slots()``
        Since server 3.0.0. Replay class: read. See https://valkey.io/commands/cluster-slots/
        """
        return self._run(b.cluster_slots())

    def clusterscan(
        self,
        cursor: Text = "0",
        *,
        match: Key | None = None,
        count: int | None = None,
        type: Text | None = None,
        slot: int | None = None,
    ) -> Coroutine[Any, Any, ClusterScanPage[T]]:
        """Return a part of the keys of a cluster and the cursor for the next part.

        A cursor holds the slot that comes next and belongs to the node that serves it.

        Args:
            cursor: "0" to begin, then the cursor of the page before.
            match: glob-style: only keys that match.
            count: about how many keys to look at, 10 by default; not how many are returned.
            type: only keys of this type, such as string, list, set, zset, hash or stream.
            slot: only keys of this slot.

        Returns: the next cursor, "0" when the scan is complete, and keys; a key may come twice, and a page may be empty before the end.

        Example: ``clusterscan()``
        Since server 9.1.0. Replay class: read. See https://valkey.io/commands/clusterscan/
        """
        return self._run(b.clusterscan(cursor, match=match, count=count, type=type, slot=slot))

    def readonly(self) -> Coroutine[Any, Any, bool]:
        """Let this connection read from a replica of a cluster.

        The data may be older than that of the primary.

        Returns: always True.

        Example: ``readonly()`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/readonly/
        """
        return self._run(b.readonly())

    def readwrite(self) -> Coroutine[Any, Any, bool]:
        """Let replicas of a cluster send the reads of this connection to their primary again.

        Returns: always True.

        Example: ``readwrite()`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/readwrite/
        """
        return self._run(b.readwrite())
