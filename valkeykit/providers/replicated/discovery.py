"""What the configuration means for discovery: whom to believe, and how to talk to those who are asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.topology.reading import Reading
from valkeykit.topology.replicated import Replicated
from valkeykit.topology.sentinels import Sentinels

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.topology.failover import Failover
    from valkeykit.topology.succession import Succession
    from valkeykit.types import Raw


def chart_of(config: Config, failover: Failover | None = None) -> Succession:
    """A chart that knows nothing yet."""
    reading = Reading(config.reads, failover)
    name = config.sentinel.primary_name
    if name is not None:
        return Sentinels(name, config.sentinel.addrs, config.sentinel.refresh_pause, reading)
    return Replicated(config.seeds, config.replicated.refresh_pause, reading)


def errors_in(replies: Sequence[Raw]) -> list[ValkeyKitError]:
    """One error of each kind among the replies of a pipeline."""
    if not any(issubclass(kind, ValkeyKitError) for kind in set(map(type, replies))):
        return []
    return list({type(reply): reply for reply in replies if isinstance(reply, ValkeyKitError)}.values())


def guide_of(config: Config) -> tuple[Callable[[str], Config], str]:
    """The configuration of those who are asked the way, by address; and one of them."""
    if config.sentinel.primary_name is not None:
        return config.of_sentinel, config.sentinel.addrs[0]
    return config.of_node, config.seeds[0]
