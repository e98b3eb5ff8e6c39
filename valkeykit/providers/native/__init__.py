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
            "reads.*",
            "reconnect.*",
            "replicated.*",
            "sentinel.*",
            "timeouts.*",
            "tls.*",
        }
    )

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport for blocking callers."""
        from valkeykit.providers.native.sync.transport import NativeTransport  # noqa: PLC0415 # loads the parser

        return NativeTransport(config, emit)

    node_transport = transport

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport for asyncio."""
        from valkeykit.providers.native.aio.transport import AsyncNativeTransport  # noqa: PLC0415 # as above

        return AsyncNativeTransport(config, emit)

    def async_node_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """The same for one of several nodes that share the calls."""
        from valkeykit.providers.native.aio.transport import AsyncNativeTransport  # noqa: PLC0415 # as above

        return AsyncNativeTransport(config, emit, alone=False)


PROVIDER = NativeProvider()
