"""The layout in use, shared by all callers of a client, and when the cluster may be asked again."""

from __future__ import annotations

import random
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.errors import (
    ArgumentError,
    AskError,
    ClusterDownError,
    ConnectionFailed,
    DeadlineExceeded,
    MovedError,
    ReadOnlyError,
    ReplyError,
    ServerError,
    ValkeyKitError,
)
from valkeykit.replies.cluster import cluster_slots
from valkeykit.replies.codec import Codec
from valkeykit.topology.layout import Layout, read_layout, target_of
from valkeykit.topology.slots import slot_of

if TYPE_CHECKING:
    from valkeykit.topology.dividing import Target
    from valkeykit.types import Raw

# Clients that were started together must not ask together.
_JITTER = 0.25
_QUESTION: Command[Any] = Command(("CLUSTER", "SLOTS"), info.CLUSTER_SLOTS, None, (), "read")
_CODEC: Codec[bytes] = Codec()

Inquiry: TypeAlias = "Generator[tuple[str, Command[Any]], Raw | ValkeyKitError, bool]"


class Atlas:
    """No I/O: transports ask `inquire` whom to ask, and tell it what they hear."""

    def __init__(self, seeds: Sequence[str], pause: float) -> None:
        self.seeds = tuple(seeds)
        self.layout = Layout()
        # Something happened that the layout does not explain.
        self.suspect = False
        self._pause = pause
        self._next = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the cluster may be asked again."""
        return max(0.0, self._next - now)

    def asking(self, now: float) -> None:
        """Somebody asks now."""
        self.suspect = False
        self._next = now + self._pause * (1 + random.random() * _JITTER)  # noqa: S311 # no secret depends on it

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
        return (random.choice(layout.primaries),)  # noqa: S311 # as above

    def address(self, target: Target) -> str | None:
        """One node for it, if there is one."""
        return next(iter(self.addresses(target)), None)

    def owner_of(self, command: Command[Any]) -> str | None:
        """The node that has the first key of a command, if it has one that is served."""
        try:
            return self.layout.owners[slot_of(command.args[command.key_at[0]])] if command.key_at else None
        except ArgumentError:
            return None  # a key without a slot: the call itself says why

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

    def doubt(self, outcome: object) -> None:
        """What a node failed with may mean that others do its work by now."""
        lost = isinstance(outcome, ConnectionFailed | DeadlineExceeded | ClusterDownError | ReadOnlyError)
        self.suspect = self.suspect or lost

    def inquire(self) -> Inquiry:
        """Ask one node after the other until one knows; whether one did. Seeds are asked always again."""
        known = list(self.layout.primaries)
        random.shuffle(known)
        for address in dict.fromkeys((*known, *self.layout.nodes, *self.seeds)):
            reply = yield address, _QUESTION
            if isinstance(reply, Exception):
                continue
            try:
                layout = read_layout(cluster_slots(reply, _CODEC), address)
            except ReplyError:
                continue
            if layout.shards:
                self.layout = layout
                return True
        return False
