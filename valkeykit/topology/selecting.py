"""Who serves reads: one small selector per preference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from valkeykit.topology.facts import Facts
    from valkeykit.topology.failover import NodeSelector
    from valkeykit.topology.layout import Shard
    from valkeykit.types import ReadFrom

# Nodes are as near as the nearest one if they take no longer than this factor and these seconds more:
# reads must not wander with every measurement.
_AS_NEAR, _MORE = 1.25, 0.0005


def primary(shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:  # noqa: ARG001 # as all selectors
    """The primary alone."""
    return (shard.primary,)


def prefer_replica(shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:
    """The replicas."""
    return [node for node in usable if node != shard.primary]


def any_node(shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:  # noqa: ARG001 # as above
    """All of them."""
    return list(usable)


def lowest_latency(shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:  # noqa: ARG001 # as above
    """Those about as near as the nearest; before anything was measured, all."""
    delays = {node: inf if facts.delay is None else facts.delay for node, facts in usable.items()}
    bound = min(delays.values(), default=inf) * _AS_NEAR + _MORE
    return [node for node, delay in delays.items() if delay <= bound]


def same_zone(zone: str | None, shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:
    """Replicas in the zone, else the primary if it is there, else any replica."""
    replicas = prefer_replica(shard, usable)
    near = [node for node in usable if usable[node].zone == zone]
    return [node for node in replicas if node in near] or near or replicas


def selector_for(prefer: ReadFrom, zone: str | None) -> NodeSelector:
    """The selector of a preference."""
    selectors: dict[ReadFrom, NodeSelector] = {
        "primary": primary,
        "prefer-replica": prefer_replica,
        "any": any_node,
        "lowest-latency": lowest_latency,
        "same-zone": partial(same_zone, zone),
    }
    return selectors[prefer]
