"""The provider ``glide``: valkey-glide for asyncio, valkey-glide-sync for blocking callers.

The driver multiplexes and reconnects by itself. Commands that wait on the server get clients of
their own, because one waiter cannot be dropped from a shared one. Replies are RESP2 unless
``protocol=3``: under RESP3 the driver fails on a set inside an array (COMMAND INFO) and ends the
process on a big number.

In a cluster each node has clients of the driver of its own: it takes one kind for a primary, and
another, which refuses to write and to read keys, for a replica.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from valkeykit.errors import MissingExtra

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.base import AsyncTransport, Transport


class GlideProvider:
    """Wraps the Rust driver; the driver is imported when a transport is made."""

    name = "glide"
    honours = frozenset(
        {
            "auth.*",
            "cluster.*",
            "connection.client_name",
            "connection.db",
            "connection.host",
            "connection.port",
            "connection.protocol",
            "connection.unix_socket",
            "pool.blocking_size",
            "pool.idle_timeout",
            "pool.max_age",
            "pool.min_idle",
            "timeouts.connect",
            "tls.enabled",
        }
    )

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport for blocking callers."""
        _require("glide_sync")
        from valkeykit.providers.glide.sync import GlideTransport  # noqa: PLC0415 # loads the driver

        return GlideTransport(config, emit)

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport for asyncio."""
        _require("glide")
        from valkeykit.providers.glide.aio import AsyncGlideTransport  # noqa: PLC0415 # as above

        return AsyncGlideTransport(config, emit)

    def node_transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport to a node of a cluster, for blocking callers."""
        from valkeykit.providers.glide.nodes import Node  # noqa: PLC0415 # not for one server

        return Node(lambda node: self.transport(node, emit), config)

    def async_node_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport to a node of a cluster, for asyncio."""
        from valkeykit.providers.glide.nodes import AsyncNode  # noqa: PLC0415 # as above

        return AsyncNode(lambda node: self.async_transport(node, emit), config)


def _require(module: str) -> None:
    if find_spec(module) is None:
        raise MissingExtra(
            "the provider glide needs its driver: pip install 'valkeykit[glide]' (not on Windows)"
        )


PROVIDER = GlideProvider()
