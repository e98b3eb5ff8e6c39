"""What a client and everything derived from it share: configuration, hooks, codec, transport."""

from __future__ import annotations

import copy
import threading
from typing import TYPE_CHECKING, Any, cast

from valkeykit.errors import Closed
from valkeykit.execution.prefix import Prefix
from valkeykit.execution.views import WHOLE, View
from valkeykit.lazy import Lazy
from valkeykit.providers import registry, topologies
from valkeykit.replies.codec import Codec, StrCodec

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from valkeykit.breaker import Breaker
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Chain, CommandEnd, Emit, Hook
    from valkeykit.providers.base import (
        AsyncDedicated,
        AsyncTransport,
        Dedicated,
        Provider,
        Router,
        Transport,
    )
    from valkeykit.topology.failover import Failover

_consistency = Lazy("valkeykit.consistency.sync")
_consistency_aio = Lazy("valkeykit.consistency.aio")

# Fields that this layer acts on, whatever the provider.
HONOURED = frozenset(
    {
        "breaker.*",
        "bulkhead.*",
        "connection.embedded",
        "connection.embedded_path",
        "decode_responses",
        "health.*",
        "key_prefix",
        "provider",
        "retry.*",
        "timeouts.command",
        "timeouts.grace",
    }
)


def _require_server() -> None:
    """Raise `MissingExtra` now when there is no server program to start later."""
    from valkeykit.embedded.binary import find_server  # noqa: PLC0415 # only those who ask for it pay for it

    find_server()


class Core:
    """The shared part, without a transport."""

    ready: Any = None
    router: Router | None = None
    """The transport again, if it has a choice of nodes."""

    node: str = ""
    """The only node; empty where there is a choice."""

    def __init__(
        self,
        config: Config,
        provider: Provider | None,
        hooks: Sequence[Hook],
        breaker: Breaker | None,
        failover: Failover | None,
    ) -> None:
        self.config = config
        self.failover = failover
        self.provider = provider or registry.find(config.provider)
        config.require_honoured(HONOURED | self.provider.honours, f"provider '{self.provider.name}'")
        if config.connection.embedded:
            _require_server()
        self.breaker = breaker
        self._listen(tuple(hooks))
        self.prefix = Prefix(config.key_prefix) if config.key_prefix else None
        kind = StrCodec if config.decode_responses else Codec
        self.codec: Codec[Any] = kind(config.key_prefix.encode())
        self.session = False
        self.closed = False
        # What ends with the client, whichever handle closes it.
        self.companions: list[Callable[[], None]] = []
        # How a handle differs from the client: see `with_options`.
        self.seen = WHOLE

    def _listen(self, hooks: Sequence[Hook]) -> None:
        self.hooks: Chain | None = None
        self.emit: Emit | None = None
        # What each command has: the loops ask for nothing else.
        self.started: Emit | None = None
        self.ended: Emit | None = None
        self.end: type[CommandEnd]
        if not hooks:
            return
        from valkeykit.hooks import Chain, CommandEnd  # noqa: PLC0415 # only those who have hooks pay for them

        self.hooks = Chain(hooks)
        self.end = CommandEnd
        self.emit, self.started, self.ended = self.hooks.emit, self.hooks.started, self.hooks.ended
        if self.breaker is not None:
            breaker: Any = self.breaker
            if hasattr(breaker, "watch"):
                breaker.watch(self._breaker_changed)

    def _breaker_changed(self, node: str, before: str, after: str) -> None:
        if self.hooks is not None:
            self.hooks.breaker_changed(node, before, after)

    def place(self, command: Command[Any]) -> str:
        """The node a command goes to, as far as it is known."""
        return self.node if self.router is None else self.router.node_of(command)

    def use(self, transport: Any) -> None:
        """Send everything through this transport from now on."""
        self.ready = transport
        self.router = transport if hasattr(transport, "learn") else None
        self.node = "" if transport is None or self.router is not None else transport.node

    def see(self, view: View) -> None:
        """Be a view of another core, whose transport is looked at when there is a call."""
        self.use(None)
        self.seen = view.over(self.seen)

    def raised(self, hook: Emit) -> None:
        """A hook that was called without its chain raised: the exception under way is its."""
        if self.hooks is not None:
            self.hooks.raised(hook)

    def refuse_closed(self, command: str | None) -> None:
        """Raise `Closed` once the client was closed."""
        if self.closed:
            raise Closed("the client is closed", command=command, node=self.config.node)

    def dismiss(self) -> None:
        """End what ends with the client."""
        for stop in tuple(self.companions):
            stop()

    def resolved(self) -> Config:
        """The configuration with the address of the embedded server, started here if need be."""
        connection = self.config.connection
        if not connection.embedded:
            return self.config
        if self.config.cluster.enabled:
            from valkeykit.embedded import shared_cluster  # noqa: PLC0415 # only those who ask for it pay for it

            nodes = tuple(node.address for node in shared_cluster().primaries)
            return self.config.evolve(embedded=False, cluster=True, addrs=nodes)
        from valkeykit.embedded import shared  # noqa: PLC0415 # as above

        server = shared(connection.embedded_path)
        return self.config.evolve(embedded=False, embedded_path=None, host=server.host, port=server.port)


class SyncCore(Core):
    """With a transport for blocking callers, made on first use."""

    ready: Transport | None = None
    """The transport, once it is there and until the client is closed."""

    base: SyncCore | None = None
    """The core whose transport this one sees in another way."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._lock = threading.Lock()
        # Bad settings and missing extras fail here; making a transport does no I/O.
        transport = topologies.transport(self.provider, self.config, self.emit, self.failover)
        if not self.config.connection.embedded:
            self.use(transport)

    def open(self, command: str | None = None) -> Transport:
        """Make the transport, if nobody else has meanwhile; `command` is what asks for it."""
        with self._lock:
            self.refuse_closed(command)
            if self.ready is not None:
                return self.ready
            if self.base is None:
                made = topologies.transport(self.provider, self.resolved(), self.emit, self.failover)
            else:
                whole: Any = self.base.ready or self.base.open(command)
                made = cast("Transport", self.seen.of(whole, self.codec, _consistency.Confirmed))
            self.use(made)
            return made

    def view(self, view: View) -> SyncCore:
        """The same client, whose transport is seen in another way."""
        core = copy.copy(self)
        core.base, core._lock = self.base or self, threading.Lock()
        core.see(view)
        return core

    def derive(self, connection: Dedicated) -> SyncCore:
        """The same client on a transport of its own, for a session."""
        core = copy.copy(self)
        # Nobody asks a session for a connection of its own.
        core.use(connection)
        core.session, core._lock = True, threading.Lock()
        return core

    def close(self) -> None:
        """Close the transport; later calls raise `Closed`."""
        self.dismiss()
        if self.base is not None:
            self.base.close()
        with self._lock:
            self.closed = True
            transport, self.ready = self.ready, None
        if transport is not None:
            transport.close()


class AsyncCore(Core):
    """With a transport for asyncio, made on first use."""

    ready: AsyncTransport | None = None
    """The transport, once it is there and until the client is closed."""

    base: AsyncCore | None = None
    """The core whose transport this one sees in another way."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        transport = topologies.async_transport(self.provider, self.config, self.emit, self.failover)
        if not self.config.connection.embedded:
            self.use(transport)

    async def open(self, command: str | None = None) -> AsyncTransport:
        """Make the transport, if nobody else has meanwhile; `command` is what asks for it."""
        self.refuse_closed(command)
        if self.base is not None:
            whole: Any = self.base.ready or await self.base.open(command)
            made = self.seen.of(whole, self.codec, _consistency_aio.AsyncConfirmed)
            self.use(made)
            return cast("AsyncTransport", made)
        import asyncio  # noqa: PLC0415 # 30 ms that blocking clients need not wait for

        # Starting a server takes tens of milliseconds: not on the loop.
        config = await asyncio.to_thread(self.resolved)
        self.refuse_closed(command)
        if self.ready is None:
            self.use(topologies.async_transport(self.provider, config, self.emit, self.failover))
        return cast("AsyncTransport", self.ready)

    def view(self, view: View) -> AsyncCore:
        """The same client, whose transport is seen in another way."""
        core = copy.copy(self)
        core.base = self.base or self
        core.see(view)
        return core

    def derive(self, connection: AsyncDedicated) -> AsyncCore:
        """The same client on a transport of its own, for a session."""
        core = copy.copy(self)
        core.use(connection)
        core.session = True
        return core

    async def aclose(self) -> None:
        """Close the transport; later calls raise `Closed`."""
        self.dismiss()
        if self.base is not None:
            await self.base.aclose()
        self.closed = True
        transport, self.ready = self.ready, None
        if transport is not None:
            await transport.aclose()
