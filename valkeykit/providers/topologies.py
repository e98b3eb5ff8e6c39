"""One server or many: puts a router above a provider's transports where the configuration asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.base import AsyncTransport, Provider, Transport
    from valkeykit.topology.failover import Failover


def transport(
    provider: Provider, config: Config, emit: Emit | None, failover: Failover | None = None
) -> Transport:
    """A transport for blocking callers. Validates, does no I/O."""
    part: Any = getattr(provider, "node_transport", None)
    if part is not None and config.cluster.enabled:
        from valkeykit.providers.cluster.sync import ClusterTransport  # noqa: PLC0415 # not for others

        return ClusterTransport(lambda node: part(node, emit), config, failover)
    if part is not None and config.has_replicas:
        from valkeykit.providers.replicated.sync import ReplicatedTransport  # noqa: PLC0415 # as above

        return ReplicatedTransport(lambda node: provider.transport(node, emit), config, failover)
    return provider.transport(config, emit)


def async_transport(
    provider: Provider, config: Config, emit: Emit | None, failover: Failover | None = None
) -> AsyncTransport:
    """A transport for asyncio. Validates, does no I/O."""
    part: Any = getattr(provider, "async_node_transport", None)
    if part is not None and config.cluster.enabled:
        from valkeykit.providers.cluster.aio import AsyncClusterTransport  # noqa: PLC0415 # as above

        return AsyncClusterTransport(lambda node: part(node, emit), config, failover)
    if part is not None and config.has_replicas:
        from valkeykit.providers.replicated.aio import AsyncReplicatedTransport  # noqa: PLC0415 # as above

        return AsyncReplicatedTransport(lambda node: provider.async_transport(node, emit), config, failover)
    return provider.async_transport(config, emit)
