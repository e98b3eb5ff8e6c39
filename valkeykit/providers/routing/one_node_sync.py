"""One node of many, for blocking callers. Reads line for line like one_node_aio.py."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ClusterDownError, ValkeyKitError

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.providers.base import Dedicated, Transport
    from valkeykit.providers.routing.sync import ManyNodes
    from valkeykit.types import Raw


class OneNode:
    """Sends everything to a node, and follows nobody who points elsewhere."""

    def __init__(self, whole: ManyNodes, address: str) -> None:
        self.node = address
        self._whole: Any = whole

    def _there(self, deadline: float) -> Transport:
        # Looked up by each call: who leaves and comes back is another one. Which nodes are replicas is
        # known when there is a layout; there is none as long as nodes have not become a cluster.
        with suppress(ClusterDownError):
            self._whole.settle(deadline)
        there: Transport = self._whole.at(self.node)
        return there

    def node_of(self, command: Command[Any]) -> str:  # noqa: ARG002 # there is one
        """The node."""
        return self.node

    def learn(self, error: ValkeyKitError) -> None:
        """Tell the others' router of a failure; calls stay here."""
        self._whole.learn(error)

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        there = self._there(deadline)
        return there.execute(command, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        there = self._there(deadline)
        return there.execute_many(commands, atomic=atomic, deadline=deadline)

    def dedicate(self, deadline: float) -> Dedicated:
        """A session with the node."""
        there = self._there(deadline)
        return there.dedicate(deadline)

    def close(self) -> None:
        """Whoever has all nodes closes them."""
