"""What a provider is: something that makes transports. A transport is two verbs and a close.

Rules every transport keeps (the contract suite in tests/contract checks them):

- `execute` returns the raw reply or raises a `ValkeyKitError`; an error reply is raised as `ServerError`.
- `execute_many` returns one item per command, in order; an error reply, or a command whose reply
  was lost, is an item. It raises when no reply came at all or the transaction as a whole failed.
- `deadline` is a `time.monotonic` instant; it is kept, also when it is `math.inf`.
- nothing is retried, nothing is decoded, and a cancelled or late reply never reaches another call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeAlias

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.errors import ValkeyKitError
    from valkeykit.hooks import Emit
    from valkeykit.stats import ClientStats
    from valkeykit.types import Priority, Raw

AnyCommand: TypeAlias = "Command[Any]"
Answer: TypeAlias = "tuple[Raw, Sequence[Raw]]"
"""A reply, and what those nodes that ran the command answered to a question behind it."""


class Dedicated(Protocol):
    """A connection with state, for blocking callers."""

    @property
    def node(self) -> str:
        """The server's address for messages, such as ``localhost:6379``."""
        ...

    def execute(self, command: AnyCommand, deadline: float) -> Raw:
        """Run one command."""
        ...

    def execute_many(self, commands: Sequence[AnyCommand], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several; with `atomic` inside MULTI/EXEC. Raises `WatchError` when EXEC was refused."""
        ...

    def close(self) -> None:
        """Close every connection; may be called twice."""
        ...


class Transport(Dedicated, Protocol):
    """A way to a server, for blocking callers; safe to share between threads."""

    def dedicate(self, deadline: float) -> Dedicated:
        """A connection of its own, for state; closing it ends that state."""
        ...


class Arrivals(Protocol):
    """When the latest reply was read: what the time a call took is measured to."""

    @property
    def heard(self) -> float:
        """A `time.monotonic` instant, never before the reply that the caller just got."""
        ...


class Now:
    """For transports that do not keep that instant."""

    @property
    def heard(self) -> float:
        """The present."""
        return monotonic()


NOW = Now()


class AsyncDedicated(Protocol):
    """A connection with state, for asyncio."""

    arrivals: Arrivals
    """`NOW`, unless the clock is read once for many replies."""

    @property
    def node(self) -> str:
        """The server's address for messages, such as ``localhost:6379``."""
        ...

    def execute(self, command: AnyCommand, deadline: float) -> Awaitable[Raw]:
        """Run one command. A coroutine, or a future: that saves a frame on each call."""
        ...

    async def execute_many(
        self, commands: Sequence[AnyCommand], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several; with `atomic` inside MULTI/EXEC. Raises `WatchError` when EXEC was refused."""
        ...

    async def aclose(self) -> None:
        """Close every connection; may be called twice."""
        ...


class AsyncTransport(AsyncDedicated, Protocol):
    """A way to a server, for asyncio; connections belong to the running loop."""

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        """A connection of its own, for state; closing it ends that state."""
        ...


class Router(Protocol):
    """A transport with a choice of nodes. Optional; the execution loop asks it what errors mean."""

    def node_of(self, command: AnyCommand) -> str:
        """Where a command goes now, as far as it is known; the whole's name otherwise."""
        ...

    def learn(self, error: ValkeyKitError) -> Callable[[Any, float], Any] | None:
        """Take note of a failure; how to send the command on if it was redirected. No I/O."""
        ...


class Confirming(Protocol):
    """A transport over several nodes that can ask those a question which ran a command. Optional.

    Others get the question as the last command of a pipeline. For asyncio it is a coroutine.
    """

    def execute_confirmed(
        self, commands: Sequence[AnyCommand], question: AnyCommand, deadline: float
    ) -> list[Answer]:
        """Run several commands, not atomic; the question goes the way that each of them went, behind it."""
        ...


class Measured(Protocol):
    """A transport that keeps statistics. Optional."""

    def stats(self) -> ClientStats:
        """A snapshot; no I/O."""
        ...


class Prioritized(Protocol):
    """A transport with lanes. Optional; its provider says so with ``prioritizes = True``."""

    def prioritized(self, priority: Priority) -> Self:
        """The same transport, its connections included, on another lane."""
        ...


class Provider(Protocol):
    """Makes transports. Registered under the entry-point group ``valkeykit.providers``."""

    @property
    def name(self) -> str:
        """The name users give in ``provider=``."""
        ...

    @property
    def honours(self) -> frozenset[str]:
        """The configuration fields it acts on, dotted; ``tls.*`` stands for a whole group."""
        ...

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """A transport for blocking callers. Validates, does no I/O."""
        ...

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """A transport for asyncio. Validates, does no I/O."""
        ...


class NodeProvider(Provider, Protocol):
    """Makes transports for one of many servers, too: for clusters, a router is put above them. Optional."""

    def node_transport(self, config: Config, emit: Emit | None) -> Transport:
        """As `transport`, for one of several nodes that share the calls."""
        ...

    def async_node_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """As `async_transport`, for one of several nodes that share the calls."""
        ...
