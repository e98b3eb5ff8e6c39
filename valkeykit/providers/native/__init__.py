"""The provider ``native``: one connection that all callers of a client share, and pipeline on unknowingly.

Commands that wait on the server or bind state get connections of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.base import AsyncTransport, Transport


class NativeProvider:
    """Our own transport."""

    name = "native"
    prioritizes = True
    honours = frozenset(
        {
            "auth.*",
            "cluster.*",
            "connection.*",
            "limits.*",
            "pipelining.*",
            "pool.*",
            "reconnect.*",
            "timeouts.*",
            "tls.*",
        }
    )

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport for blocking callers."""
        from valkeykit.providers.native.sync.transport import NativeTransport  # noqa: PLC0415 # loads the parser

        if config.cluster.enabled:
            from valkeykit.providers.cluster.sync import ClusterTransport  # noqa: PLC0415 # not for others

            return ClusterTransport(lambda node: NativeTransport(node, emit), config)
        return NativeTransport(config, emit)

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport for asyncio."""
        from valkeykit.providers.native.aio.transport import AsyncNativeTransport  # noqa: PLC0415 # as above

        if config.cluster.enabled:
            from valkeykit.providers.cluster.aio import AsyncClusterTransport  # noqa: PLC0415 # not for others

            return AsyncClusterTransport(lambda node: AsyncNativeTransport(node, emit, alone=False), config)
        return AsyncNativeTransport(config, emit)


PROVIDER = NativeProvider()
