"""What both flavours of a transport over many nodes offer alike: nodes by address, lanes, reads, figures."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from valkeykit.stats import together

if TYPE_CHECKING:
    from valkeykit.providers.routing.nodes import Nodes
    from valkeykit.stats import ClientStats
    from valkeykit.topology.chart import Chart
    from valkeykit.topology.layout import Layout
    from valkeykit.types import Priority, ReadFrom

N = TypeVar("N")


class Views(Generic[N]):
    """The nodes, and the same nodes seen in another way."""

    node: str
    _chart: Chart
    _nodes: Nodes[N]

    @property
    def layout(self) -> Layout:
        """Who serves what, as far as it is known; empty before the first command."""
        return self._chart.layout

    def at(self, address: str) -> N:
        """The transport of one node. It is ours: whoever gets it does not close it."""
        reads = any(address in shard.replicas for shard in self.layout.shards)
        return self._nodes.get(address, reads=reads)

    def prioritized(self, priority: Priority) -> Self:
        """The same nodes on another lane."""
        return self._view(lambda node: node.prioritized(priority), self._nodes.prefer)

    def reading(self, prefer: ReadFrom) -> Self:
        """The same nodes with another preference for who serves reads."""
        self._chart.reading.want(prefer)
        return self._view(lambda node: node, prefer)

    def _view(self, of: Callable[[Any], N], prefer: ReadFrom) -> Self:
        other = copy.copy(self)
        other._nodes = self._nodes.view(of, prefer)
        return other

    @property
    def stats(self) -> Callable[[], ClientStats]:
        """Takes a snapshot of all nodes together. There is no such thing where nodes keep none."""
        if not self._nodes.measured:
            raise AttributeError("stats")
        return lambda: together(self.node, self._nodes.stats())
