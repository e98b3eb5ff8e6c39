"""Calls of a cluster that say where they go, for blocking callers. Reads line for line like routed_aio.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ArgumentError, ValkeyKitError
from valkeykit.topology.dividing import at_slot, on_all_primaries

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.providers.base import Answer, Dedicated
    from valkeykit.providers.cluster.sync import ClusterTransport, Way
    from valkeykit.types import Raw


class Routed:
    """The cluster, where everything goes to who serves a slot, or to all primaries without one."""

    def __init__(self, whole: ClusterTransport, slot: int | None) -> None:
        self.node = whole.node
        self._whole = whole
        self._slot = slot
        self._divide = on_all_primaries if slot is None else at_slot(slot)

    def node_of(self, command: Command[Any]) -> str:  # noqa: ARG002 # it is routed whatever it is
        """The node that serves the slot now, as far as it is known; the cluster's name for all."""
        return self._whole.owner(self._slot) or self.node

    def learn(self, error: ValkeyKitError) -> Way | None:
        """As the cluster does."""
        return self._whole.learn(error)

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        (reply,) = self._whole.execute_by(self._divide, (command,), deadline)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands; a transaction where the slot is."""
        if not atomic:
            return self._whole.execute_by(self._divide, commands, deadline)
        for command in commands:
            self._divide(command)
        return self._whole.transact(commands, self._one_slot("a transaction"), deadline)

    def execute_confirmed(
        self, commands: Sequence[Command[Any]], question: Command[Any], deadline: float
    ) -> list[Answer]:
        """Run several, and ask each node that ran some of them behind its last one."""
        return self._whole.execute_confirmed(commands, question, deadline, self._divide)

    def dedicate(self, deadline: float) -> Dedicated:
        """A session with who serves the slot now."""
        return self._whole.dedicate_at(self._one_slot("a session"), deadline)

    def _one_slot(self, what: str) -> int:
        if self._slot is None:
            raise ArgumentError(f"{what} has one node, and the call is routed to all primaries")
        return self._slot

    def close(self) -> None:
        """Whoever has the cluster closes it."""
