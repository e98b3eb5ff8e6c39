"""The layout of a cluster: asked for, and corrected by redirections."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.errors import (
    ArgumentError,
    AskError,
    ClusterDownError,
    MovedError,
    ReplyError,
    ServerError,
    ValkeyKitError,
)
from valkeykit.replies.cluster import cluster_slots
from valkeykit.replies.codec import Codec
from valkeykit.topology.chart import Chart, Inquiry, Watch
from valkeykit.topology.errands import Errand, Step
from valkeykit.topology.heirs import Heirs, succeeded
from valkeykit.topology.layout import read_layout, target_of
from valkeykit.topology.slots import slot_of

if TYPE_CHECKING:
    from valkeykit.topology.dividing import Target
    from valkeykit.topology.reading import Reading, Survey
    from valkeykit.types import ReadFrom

_QUESTION: Command[Any] = Command(("CLUSTER", "SLOTS"), info.CLUSTER_SLOTS, None, (), "read")
_CODEC: Codec[bytes] = Codec()
# A replica that is about to take over answers sooner.
_SHORT = 0.5


class Atlas(Chart):
    """Which primary serves which slot, as far as it is known."""

    def __init__(self, seeds: Sequence[str], pause: float, reading: Reading | None = None) -> None:
        super().__init__(pause, reading)
        self.seeds = tuple(seeds)
        self._heirs = Heirs()
        # Primaries whose replicas have taken over.
        self._deposed: set[str] = set()

    def doubt(self, outcome: object, node: str | None) -> None:
        """As all charts do; and see who follows a primary that failed."""
        super().doubt(outcome, node)
        if node is not None and isinstance(outcome, ValkeyKitError):
            self._heirs.failed(node, outcome, self.layout)

    def watches(self) -> tuple[Watch, ...]:
        """The nodes, and those who may take over."""
        return (*super().watches(), Watch(self._heirs.due, self._look_for_heirs, lambda: _SHORT))

    def _look_for_heirs(self) -> Survey:
        for old, new in (yield from self._heirs.survey(self.layout)):
            self._deposed.add(old)
            self.layout = succeeded(self.layout, old, new)
            self.suspect = True

    def gave_way(self, address: str) -> bool:
        """Whether a replica has taken over from it."""
        return address in self._deposed

    def addresses(self, target: Target) -> tuple[str, ...]:
        """Where a part of a command goes now; nowhere while nobody serves its slot."""
        layout = self.layout
        if isinstance(target, int):
            owner = layout.owners[target]
            return () if owner is None else (owner,)
        if target == "all_nodes":
            return layout.nodes
        if target == "all_shards" or not layout.shards:
            return layout.primaries
        return (random.choice(layout.primaries),)  # noqa: S311 # no secret depends on it

    def address(self, target: Target) -> str | None:
        """One node for it, if there is one."""
        return next(iter(self.addresses(target)), None)

    def reader(self, slot: int, prefer: ReadFrom) -> str | None:
        """The node that serves the reads of a slot, if there is one."""
        shard = self.layout.shard(slot)
        return None if shard is None else self.reading.node(shard, slot, prefer)

    def node_of(self, command: Command[Any], prefer: ReadFrom) -> str | None:
        """The node that has the first key of a command, if it has one that is served."""
        at = command.slot_at
        if not at:
            return None
        try:
            slot = slot_of(command.args[at[0]])
        except ArgumentError:
            return None  # a key without a slot: the call itself says why
        return self.reader(slot, prefer if command.info.readonly else "primary")

    def redirected(self, error: ServerError, answered: str) -> str | None:
        """Where MOVED or ASK points to. What has moved is remembered."""
        found = target_of(error.detail, error.node or answered)
        if found is None or not isinstance(error, MovedError | AskError):
            return None
        slot, address = found
        if isinstance(error, MovedError):
            self.suspect = True
            # Of two at once one may be forgotten: its next call is redirected again.
            self.layout = self.layout.moved(slot, address)
        return address

    def inquire(self) -> Inquiry:
        """Ask one node after the other until one knows, first those that did not fail last.

        Seeds are asked always again.
        """
        failure: ValkeyKitError | None = None
        known = list(self.layout.primaries)
        random.shuffle(known)
        # Who stands still would hold up all who wait for the answer.
        known.sort(key=self.reading.suspicious)
        for address in dict.fromkeys((*known, *self.layout.nodes, *self.seeds)):
            (outcome,) = yield Step((Errand(address, (_QUESTION,)),))
            if isinstance(outcome, ValkeyKitError):
                failure = outcome
                continue
            (reply,) = outcome
            if isinstance(reply, ValkeyKitError):
                failure = reply
                continue
            try:
                layout = read_layout(cluster_slots(reply, _CODEC), address)
            except ReplyError:
                continue
            if layout.shards:
                self.reading.answered(address)
                self.layout = layout
                self._deposed.difference_update(layout.nodes)
                return None
        return failure or ClusterDownError("CLUSTERDOWN", "no node serves any slot")
