"""The provider ``valkey-py``: its connections and TLS; our greeting, pool, deadlines and errors.

The driver's retries, response callbacks and health checks are off. Replies are raw: RESP2 unless
``protocol=3``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.base import AsyncTransport, Transport


class ValkeyPyProvider:
    """Wraps the pure Python driver; the driver is imported when a transport is made."""

    name = "valkey-py"
    honours = frozenset(
        {
            "auth.*",
            "cluster.*",
            "connection.client_name",
            "connection.db",
            "connection.host",
            "connection.keepalive",
            "connection.port",
            "connection.protocol",
            "connection.role",
            "connection.unix_socket",
            "limits.*",
            "pool.*",
            "reads.*",
            "reconnect.*",
            "replicated.*",
            "sentinel.*",
            "timeouts.connect",
            "tls.ca_file",
            "tls.cert_file",
            "tls.check_hostname",
            "tls.enabled",
            "tls.key_file",
            "tls.verify",
        }
    )

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport for blocking callers."""
        from valkeykit.providers.valkey_py.sync import ValkeyPyTransport  # noqa: PLC0415 # loads the driver

        return ValkeyPyTransport(config, emit)

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport for asyncio."""
        from valkeykit.providers.valkey_py.aio import AsyncValkeyPyTransport  # noqa: PLC0415 # as above

        return AsyncValkeyPyTransport(config, emit)

    node_transport = transport
    async_node_transport = async_transport


PROVIDER = ValkeyPyProvider()
