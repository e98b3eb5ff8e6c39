"""Whether the nodes of a cluster agree on what it looks like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from valkeykit.embedded.topologies.formation import ClusterNode
from valkeykit.embedded.topologies.slots import SLOTS, Member

Members = Mapping[str, Member]
_NOT_THERE_YET = frozenset({"handshake", "fail", "fail?", "noaddr"})


def cluster_problem(running: Sequence[ClusterNode]) -> str | None:
    """What keeps these nodes from being one cluster that serves all slots, or None."""
    views = [(node, node.members()) for node in running]
    first_layout = _layout(views[0][1])
    for node, members in views:
        if problem := _lonely(node, members, running):
            return problem
        if _layout(members) != first_layout:
            return f"{node.address} and {views[0][0].address} disagree"
    ids = {node.node_id for node in running}
    owners = [member for member in views[0][1].values() if member.slots]
    if dead := [member.node_id for member in owners if member.node_id not in ids]:
        return f"the owner of some slots does not run: {dead[0]}"
    served = sum(member.slot_count() for member in owners)
    if served != SLOTS:
        return f"{SLOTS - served} slots have no owner"
    return next((problem for node in running if (problem := _node_problem(node, views[0][1]))), None)


def _lonely(node: ClusterNode, members: Members, running: Sequence[ClusterNode]) -> str | None:
    for other in running:
        member = members.get(other.node_id)
        if member is None or not member.is_linked or member.flags & _NOT_THERE_YET:
            return f"{node.address} has no contact with {other.address}"
    return None


def _layout(members: Members) -> object:
    """Who owns which slots and who follows whom, comparable between nodes."""
    return {
        (member.node_id, member.primary_id, member.slots)
        for member in members.values()
        if not member.flags & _NOT_THERE_YET or member.slots
    }


def _node_problem(node: ClusterNode, members: Members) -> str | None:
    if node.info("replication").get("master_link_status") == "down":
        return f"the replica {node.address} has no contact with its primary"
    if b"cluster_state:ok" not in node.call("CLUSTER", "INFO"):
        return f"{node.address} says that the cluster is down"
    # A replica is named to clients once it is known how far it has got: that comes later than the link.
    shards = [dict(zip(shard[::2], shard[1::2], strict=True)) for shard in node.call("CLUSTER", "SHARDS")]
    listed = [dict(zip(each[::2], each[1::2], strict=True)) for shard in shards for each in shard[b"nodes"]]
    named = {each[b"id"].decode() for each in listed if each[b"health"] == b"online"}
    owners = {member.node_id for member in members.values() if member.slots}
    replicas = [each for each in members.values() if each.primary_id in owners and "fail" not in each.flags]
    if missing := [each.node_id for each in replicas if each.node_id not in named]:
        return f"{node.address} does not name the replica {missing[0]} to clients"
    return None


def owners_by_slot(running: Sequence[ClusterNode]) -> dict[int, ClusterNode]:
    """The owner of each slot by its own account; the newest where two claim it."""
    claims = [(node.members()[node.node_id], node) for node in running]
    claims.sort(key=lambda claim: claim[0].epoch)
    return {
        slot: node
        for member, node in claims
        if member.primary_id is None
        for first, last in member.slots
        for slot in range(first, last + 1)
    }
