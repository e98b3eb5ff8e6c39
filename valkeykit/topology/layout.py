"""Which node serves which slot, as the cluster told last and as redirections have corrected since."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from valkeykit.config.parse import address
from valkeykit.topology.slots import SLOTS

if TYPE_CHECKING:
    from valkeykit.replies.cluster_nodes import SlotAssignment, SlotNode


# What nodes say that do not know, or do not tell, their own host name.
_UNKNOWN = frozenset({None, "", "?"})


@frozen
class Shard:
    """A primary that serves slots, and its replicas; addresses are ``host:port``."""

    primary: str
    replicas: tuple[str, ...] = ()


@frozen(eq=False, slots=False)
class Layout:
    """Immutable: a redirection makes a new one. `owners` has the primary of each slot, None for a gap."""

    shards: tuple[Shard, ...] = ()
    owners: tuple[str | None, ...] = (None,) * SLOTS

    def shard(self, slot: int) -> Shard | None:
        """Who serves a slot, if somebody does."""
        owner = self.owners[slot]
        return None if owner is None else self._by_primary[owner]

    @cached_property
    def _by_primary(self) -> dict[str, Shard]:
        return {shard.primary: shard for shard in self.shards}

    @property
    def primaries(self) -> tuple[str, ...]:
        """The nodes that take writes, each once."""
        return tuple(shard.primary for shard in self.shards)

    @property
    def nodes(self) -> tuple[str, ...]:
        """All nodes, primaries first."""
        replicas = (replica for shard in self.shards for replica in shard.replicas)
        return tuple(dict.fromkeys((*self.primaries, *replicas)))

    def moved(self, slot: int, owner: str) -> Layout:
        """The same with one slot elsewhere, as MOVED says."""
        owners = (*self.owners[:slot], owner, *self.owners[slot + 1 :])
        shards = self.shards if owner in self.primaries else (*self.shards, Shard(owner))
        return Layout(shards, owners)


def of_one(shard: Shard) -> Layout:
    """The layout where one shard has all slots: a primary with its replicas, and no cluster."""
    return Layout((shard,), (shard.primary,) * SLOTS)


def read_layout(assignments: Sequence[SlotAssignment], asked: str) -> Layout:
    """The layout from CLUSTER SLOTS; `asked` is the address of the node that answered.

    A node that does not know its own host name leaves it empty: it is then where we asked.
    """
    host = _host_of(asked)
    owners: list[str | None] = [None] * SLOTS
    shards: dict[str, Shard] = {}
    for part in assignments:
        primary = _address(part.primary, host)
        owners[part.start : part.end + 1] = [primary] * (part.end + 1 - part.start)
        shards[primary] = Shard(primary, tuple(_address(node, host) for node in part.replicas))
    return Layout(tuple(shards.values()), tuple(owners))


def _address(node: SlotNode, host: str) -> str:
    return address(host if node.host in _UNKNOWN else str(node.host).strip("[]"), node.port)


def target_of(detail: str, answered: str) -> tuple[int, str] | None:
    """Slot and address of a redirection, such as ``3999 127.0.0.1:6381``; None if it says none.

    Without a host it is that of the node which `answered`.
    """
    slot, _, where = detail.partition(" ")
    host, colon, port = where.partition(" ")[0].rpartition(":")
    # Of thousands of digits Python makes no number.
    if not (colon and slot.isdecimal() and port.isdecimal() and max(len(slot), len(port)) <= 5):
        return None
    if int(slot) >= SLOTS:
        return None
    return int(slot), address(_host_of(answered) if host in _UNKNOWN else host.strip("[]"), port)


def _host_of(node: str) -> str:
    return node.rpartition(":")[0].strip("[]")
