"""What a client and everything derived from it share: configuration, hooks, codec, transport."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

from valkeykit.errors import Closed
from valkeykit.execution.prefix import Prefix
from valkeykit.hooks import Hook, chain
from valkeykit.providers import registry
from valkeykit.replies.codec import Codec, StrCodec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from valkeykit.breaker import Breaker
    from valkeykit.config import Config
    from valkeykit.providers.base import AsyncTransport, Provider, Transport

# Fields that this layer acts on, whatever the provider.
HONOURED = frozenset(
    {
        "connection.embedded",
        "connection.embedded_path",
        "decode_responses",
        "key_prefix",
        "provider",
        "timeouts.command",
        "timeouts.grace",
    }
)


class Core:
    """The shared part, without a transport."""

    def __init__(
        self,
        config: Config,
        provider: Provider | None,
        hooks: Sequence[Hook],
        breaker: Breaker | None,
    ) -> None:
        self.config = config
        self.provider = provider or registry.find(config.provider)
        config.require_honoured(HONOURED | self.provider.honours, f"provider '{self.provider.name}'")
        self.emit = chain(tuple(hooks))
        self.breaker = breaker
        self.prefix = Prefix(config.key_prefix) if config.key_prefix else None
        kind = StrCodec if config.decode_responses else Codec
        self.codec: Codec[Any] = kind(config.key_prefix.encode())
        self.session = False
        self.closed = False

    def refuse_closed(self) -> None:
        """Raise `Closed` once the client was closed."""
        if self.closed:
            raise Closed("the client is closed", node=self.config.node)

    def resolved(self) -> Config:
        """The configuration with the address of the embedded server, started here if need be."""
        connection = self.config.connection
        if not connection.embedded:
            return self.config
        from valkeykit.embedded import shared  # noqa: PLC0415 # only those who ask for it pay for it

        server = shared(connection.embedded_path)
        return self.config.evolve(embedded=False, embedded_path=None, host=server.host, port=server.port)


class SyncCore(Core):
    """With a transport for blocking callers, made on first use."""

    _transport: Transport | None = None

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._lock = threading.Lock()
        if not self.config.connection.embedded:
            # Bad settings fail here, before the first command; making a transport does no I/O.
            self._transport = self.provider.transport(self.config, self.emit)

    def transport(self) -> Transport:
        """The transport, made now if it is the first call."""
        transport = self._transport
        if transport is not None and not self.closed:
            return transport
        with self._lock:
            self.refuse_closed()
            if self._transport is None:
                self._transport = self.provider.transport(self.resolved(), self.emit)
            return self._transport

    def derive(self, transport: Transport) -> SyncCore:
        """The same client on a transport of its own, for a session."""
        core = SyncCore.__new__(SyncCore)
        core.__dict__.update(self.__dict__)
        core._transport, core.session, core._lock = transport, True, threading.Lock()
        return core

    def close(self) -> None:
        """Close the transport; later calls raise `Closed`."""
        with self._lock:
            self.closed = True
            transport, self._transport = self._transport, None
        if transport is not None:
            transport.close()


class AsyncCore(Core):
    """With a transport for asyncio, made on first use."""

    _transport: AsyncTransport | None = None

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        if not self.config.connection.embedded:
            self._transport = self.provider.async_transport(self.config, self.emit)

    async def transport(self) -> AsyncTransport:
        """The transport, made now if it is the first call."""
        transport = self._transport
        if transport is not None and not self.closed:
            return transport
        self.refuse_closed()
        # Starting a server takes tens of milliseconds: not on the loop.
        config = await asyncio.to_thread(self.resolved)
        self.refuse_closed()
        if self._transport is None:
            self._transport = self.provider.async_transport(config, self.emit)
        return self._transport

    def derive(self, transport: AsyncTransport) -> AsyncCore:
        """The same client on a transport of its own, for a session."""
        core = AsyncCore.__new__(AsyncCore)
        core.__dict__.update(self.__dict__)
        core._transport, core.session = transport, True
        return core

    async def aclose(self) -> None:
        """Close the transport; later calls raise `Closed`."""
        self.closed = True
        transport, self._transport = self._transport, None
        if transport is not None:
            await transport.aclose()
