"""Calls of a cluster that say where they go, for asyncio. Reads line for line like routed_sync.py."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ArgumentError, ValkeyKitError
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.topology.dividing import at_slot, on_all_primaries

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.providers.base import Answer, AsyncDedicated
    from valkeykit.providers.cluster.aio import AsyncClusterTransport, Way
    from valkeykit.types import Raw


class AsyncRouted:
    """The cluster, where everything goes to who serves a slot, or to all primaries without one."""

    arrivals: Arrivals = NOW

    def __init__(self, whole: AsyncClusterTransport, slot: int | None) -> None:
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

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        (reply,) = await self._whole.execute_by(self._divide, (command,), deadline)
        if isinstance(reply, Exception):
            raise reply
        return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands; a transaction where the slot is."""
        if not atomic:
            return await self._whole.execute_by(self._divide, commands, deadline)
        for command in commands:
            self._divide(command)
        return await self._whole.transact(commands, self._one_slot("a transaction"), deadline)

    async def execute_confirmed(
        self, commands: Sequence[Command[Any]], question: Command[Any], deadline: float
    ) -> list[Answer]:
        """Run several, and ask each node that ran some of them behind its last one."""
        return await self._whole.execute_confirmed(commands, question, deadline, self._divide)

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        """A session with who serves the slot now."""
        return await self._whole.dedicate_at(self._one_slot("a session"), deadline)

    def _one_slot(self, what: str) -> int:
        if self._slot is None:
            raise ArgumentError(f"{what} has one node, and the call is routed to all primaries")
        return self._slot

    async def aclose(self) -> None:
        """Whoever has the cluster closes it."""
