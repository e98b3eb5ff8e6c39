"""One node of many, for asyncio. Reads line for line like one_node_sync.py."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ClusterDownError, ValkeyKitError
from valkeykit.providers.base import NOW, Arrivals

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.providers.base import AsyncDedicated, AsyncTransport
    from valkeykit.providers.routing.aio import AsyncManyNodes
    from valkeykit.types import Raw


class AsyncOneNode:
    """Sends everything to a node, and follows nobody who points elsewhere."""

    arrivals: Arrivals = NOW

    def __init__(self, whole: AsyncManyNodes, address: str) -> None:
        self.node = address
        self._whole: Any = whole

    async def _there(self, deadline: float) -> AsyncTransport:
        # Looked up by each call: who leaves and comes back is another one. Which nodes are replicas is
        # known when there is a layout; there is none as long as nodes have not become a cluster.
        with suppress(ClusterDownError):
            await self._whole.settle(deadline)
        there: AsyncTransport = self._whole.at(self.node)
        return there

    def node_of(self, command: Command[Any]) -> str:  # noqa: ARG002 # there is one
        """The node."""
        return self.node

    def learn(self, error: ValkeyKitError) -> None:
        """Tell the others' router of a failure; calls stay here."""
        self._whole.learn(error)

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        there = await self._there(deadline)
        return await there.execute(command, deadline)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        there = await self._there(deadline)
        return await there.execute_many(commands, atomic=atomic, deadline=deadline)

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        """A session with the node."""
        there = await self._there(deadline)
        return await there.dedicate(deadline)

    async def aclose(self) -> None:
        """Whoever has all nodes closes them."""
