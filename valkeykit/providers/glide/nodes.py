"""A node of a cluster, over two clients of the driver: its single-server client is for primaries or replicas.

One class per flavour; they read alike. The driver is not imported here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from valkeykit.errors import WrongRole
from valkeykit.providers.base import NOW, Arrivals

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.providers.base import AsyncDedicated, AsyncTransport, Dedicated, Transport
    from valkeykit.types import Raw


def _for_any_node(commands: Sequence[Command[Any]]) -> bool:
    """Whether a replica may be asked as well: keys belong to primaries, so that one has moved on."""
    return not any(command.slot_at for command in commands)


class Node:
    """For blocking callers. Both clients connect when they are needed."""

    def __init__(self, make: Callable[[Config], Transport], config: Config) -> None:
        self.node = config.node
        self._primary = make(config)
        self._replica = make(config.of_node(config.node, role="replica"))

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        try:
            return self._primary.execute(command, deadline)
        except WrongRole:
            if not _for_any_node((command,)):
                raise
        return self._replica.execute(command, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        try:
            return self._primary.execute_many(commands, atomic=atomic, deadline=deadline)
        except WrongRole:
            if not _for_any_node(commands):
                raise
        return self._replica.execute_many(commands, atomic=atomic, deadline=deadline)

    def dedicate(self, deadline: float) -> Dedicated:
        """A connection of its own, to a primary."""
        return self._primary.dedicate(deadline)

    def close(self) -> None:
        """Close every client."""
        self._primary.close()
        self._replica.close()


class AsyncNode:
    """For asyncio. Both clients connect when they are needed."""

    arrivals: Arrivals = NOW

    def __init__(self, make: Callable[[Config], AsyncTransport], config: Config) -> None:
        self.node = config.node
        self._primary = make(config)
        self._replica = make(config.of_node(config.node, role="replica"))

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        try:
            return await self._primary.execute(command, deadline)
        except WrongRole:
            if not _for_any_node((command,)):
                raise
        return await self._replica.execute(command, deadline)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        try:
            return await self._primary.execute_many(commands, atomic=atomic, deadline=deadline)
        except WrongRole:
            if not _for_any_node(commands):
                raise
        return await self._replica.execute_many(commands, atomic=atomic, deadline=deadline)

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        """A connection of its own, to a primary."""
        return await self._primary.dedicate(deadline)

    async def aclose(self) -> None:
        """Close every client."""
        await self._primary.aclose()
        await self._replica.aclose()
