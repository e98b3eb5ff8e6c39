"""A cluster as one transport, for asyncio."""

from __future__ import annotations

import asyncio
from binascii import crc_hqx
from collections.abc import Awaitable, Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from valkeykit.command import Batch
from valkeykit.errors import AskError, Closed, ExecAbortError, MovedError, ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.cluster.refusals import nobody, refusal_within, session_elsewhere, whole
from valkeykit.providers.cluster.routed_aio import AsyncRouted
from valkeykit.providers.routing.aio import AsyncManyNodes, Make, run_errand
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.dividing import divide, slot_for
from valkeykit.topology.reading import Reading
from valkeykit.topology.scattering import ASKING, scatter, scatter_confirmed
from valkeykit.topology.slots import SLOTS, hash_tag

if TYPE_CHECKING:
    from valkeykit.command import Call, Command
    from valkeykit.config import Config
    from valkeykit.providers.base import Answer, AsyncDedicated, AsyncTransport
    from valkeykit.providers.routing.nodes import Nodes
    from valkeykit.topology.errands import Outcome, Step
    from valkeykit.topology.failover import Failover
    from valkeykit.topology.scattering import Divide, Scatter
    from valkeykit.types import Raw, Route

Way: TypeAlias = "Callable[[Any, float], Awaitable[Raw]]"

R = TypeVar("R")

_MASK = SLOTS - 1
_PAUSE = 0.02


class AsyncClusterTransport(AsyncManyNodes):
    """Sends each command to the node that serves its keys, and follows where the cluster points to."""

    def __init__(self, make: Make, config: Config, failover: Failover | None = None) -> None:
        self._atlas = Atlas(config.seeds, config.cluster.refresh_pause, Reading(config.reads, failover))
        super().__init__(self._atlas, make, config)
        for seed in config.seeds[:1]:
            self._nodes.get(seed)  # bad settings fail now; it does no I/O
        self._most = config.cluster.redirects

    def node_of(self, command: Command[Any]) -> str:
        """Where a command with a key goes now; the cluster's name for others."""
        return self._atlas.node_of(command, self._nodes.prefer) or self.node

    def owner(self, slot: int | None) -> str | None:
        """The node that serves a slot, as far as it is known."""
        return None if slot is None else self._atlas.address(slot)

    def routed(self, route: Route) -> Any:
        """The same, where everything goes to a slot, a node or all primaries."""
        if route == "all_primaries" or isinstance(route, int):
            return AsyncRouted(self, route if isinstance(route, int) else None)
        return super().routed(route)

    def execute(self, command: Command[Any], deadline: float) -> Awaitable[Raw]:
        """Run one command: most have one key, and go straight to its node."""
        at = command.key_at
        if len(at) == 1:
            key: Any = command.args[at[0]]
            try:  # as `slot_of`, in place: calls are what this costs otherwise
                data = key if type(key) is bytes else str(key).encode()
            except UnicodeEncodeError as error:
                raise faults.not_sendable(error) from None
            nodes = self._nodes
            homes = nodes.readers if command.info.readonly else nodes.homes
            home = homes[crc_hqx(hash_tag(data) if b"{" in data else data, 0) & _MASK]
            if home is not None:
                return home.execute(command, deadline)
        return self._slower(command, deadline)

    async def _slower(self, command: Command[Any], deadline: float) -> Raw:
        await self._lookout.settled(deadline)
        (reply,) = await self._run(self._scatter([command]), deadline)
        if isinstance(reply, Exception):
            raise reply
        return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several, each where it belongs; a transaction where all of its keys live."""
        if atomic:
            return await self.transact(commands, slot_for(commands), deadline)
        await self._lookout.settled(deadline)
        return whole(await self._run(self._scatter(commands), deadline))

    async def execute_by(
        self, divide: Divide, commands: Sequence[Command[Any]], deadline: float
    ) -> list[Raw]:
        """Run several, each where `divide` says."""
        await self._lookout.settled(deadline)
        return whole(await self._run(scatter(commands, self._atlas, self._most, divide=divide), deadline))

    async def execute_confirmed(
        self,
        commands: Sequence[Command[Any]],
        question: Command[Any],
        deadline: float,
        divide: Divide = divide,
    ) -> list[Answer]:
        """Run several, and ask each node that ran some of them behind its last one."""
        await self._lookout.settled(deadline)
        flow = scatter_confirmed(commands, question, self._atlas, self._most, divide)
        return await self._run(flow, deadline)

    async def transact(
        self, commands: Sequence[Command[Any]], slot: int | None, deadline: float
    ) -> list[Raw]:
        """Run a transaction where a slot is served."""
        await self._lookout.settled(deadline)
        hops = 0
        while True:
            node = self._nodes.get(self._atlas.address(slot) or nobody(slot))
            try:
                return await node.execute_many(commands, atomic=True, deadline=deadline)
            except (ExecAbortError, MovedError, AskError) as error:
                refusal = refusal_within(error)
                hops += 1
                if refusal is None or hops > self._most:
                    raise
                if isinstance(refusal, MovedError):
                    self.learn(refusal)
                else:
                    # Some of its keys have moved: all will have.
                    await asyncio.sleep(min(_PAUSE, faults.remaining(deadline, self.node)))

    def _scatter(self, commands: Sequence[Command[Any]]) -> Scatter:
        return scatter(commands, self._atlas, self._most, self._nodes.prefer)

    async def _run(self, flow: Generator[Step, Sequence[Outcome], list[R]], deadline: float) -> list[R]:
        try:
            step = next(flow)
            while True:
                self._rehome()
                if step.after or not step.errands:
                    await asyncio.sleep(min(step.after, faults.remaining(deadline, self.node)))
                if len(step.errands) == 1:
                    outcomes = [await run_errand(self._nodes, step.errands[0], deadline)]
                else:
                    work = [run_errand(self._nodes, errand, deadline) for errand in step.errands]
                    outcomes = await asyncio.gather(*work)
                step = flow.send(outcomes)
        except StopIteration as done:
            self._rehome()
            replies: list[R] = done.value
            return replies

    # What errors teach.

    def learn(self, error: ValkeyKitError) -> Way | None:
        """Take note of a failure; where the command goes on if the cluster has said so."""
        if not isinstance(error, MovedError | AskError):
            self._atlas.doubt(error, error.node)
            self._rehome()
            left = isinstance(error, Closed) and not (error.maybe_applied or self._lookout.closed)
            return self._anew if left else None
        address = self._atlas.redirected(error, self.node)
        if address is None:
            return None
        self._rehome()
        return partial(self._ask if isinstance(error, AskError) else self._there, address)

    def _anew(self, call: Call, deadline: float) -> Awaitable[Any]:
        """Where it belongs by now: its node has left, and nothing of it was done."""
        if isinstance(call, Batch):
            return self.execute_many(call.commands, atomic=call.atomic, deadline=deadline)
        return self.execute(call, deadline)

    def _there(self, address: str, command: Command[Any], deadline: float) -> Awaitable[Raw]:
        return self._nodes.get(address).execute(command, deadline)

    async def _ask(self, address: str, command: Command[Any], deadline: float) -> Raw:
        node = self._nodes.get(address)
        replies = await node.execute_many((ASKING, command), atomic=False, deadline=deadline)
        if isinstance(replies[1], Exception):
            raise replies[1]
        return replies[1]

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        """A session: its first key decides on its node."""
        await self._lookout.settled(deadline)
        return AsyncClusterSession(self, self._atlas, self._nodes)

    async def dedicate_at(self, slot: int, deadline: float) -> AsyncDedicated:
        """A session with who serves a slot."""
        await self._lookout.settled(deadline)
        return AsyncClusterSession(self, self._atlas, self._nodes, slot)


class AsyncClusterSession:
    """A connection with state to one node of a cluster."""

    arrivals: Arrivals = NOW

    def __init__(
        self,
        cluster: AsyncClusterTransport,
        atlas: Atlas,
        nodes: Nodes[AsyncTransport],
        slot: int | None = None,
    ) -> None:
        """Without a `slot` the first key decides."""
        self.node = cluster.node
        self._cluster = cluster
        self._atlas = atlas
        self._nodes = nodes
        self._slot = slot
        self._bound: AsyncDedicated | None = None
        self._closed = False

    async def _connection(self, commands: Sequence[Command[Any]], deadline: float) -> AsyncDedicated:
        if self._closed:
            raise faults.closed(self.node)
        slot = slot_for(commands)
        if slot is None and self._bound is None:
            slot = self._slot
        address = self._atlas.address(slot) or nobody(slot)
        if self._bound is None:
            self._bound = await self._nodes.get(address).dedicate(deadline)
            self.node = address
        elif slot is not None and address != self.node:
            raise session_elsewhere(slot, address, self.node)
        return self._bound

    def node_of(self, command: Command[Any]) -> str:  # noqa: ARG002 # there is one, once it is chosen
        """The session's node; the cluster's name before its first command."""
        return self.node

    def learn(self, error: ValkeyKitError) -> None:
        """Tell the cluster of a failure. A session goes nowhere else: its state is here."""
        self._cluster.learn(error)

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        connection = await self._connection((command,), deadline)
        return await connection.execute(command, deadline)

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        connection = await self._connection(commands, deadline)
        return await connection.execute_many(commands, atomic=atomic, deadline=deadline)

    async def aclose(self) -> None:
        """Close the connection, and with it the state."""
        self._closed = True
        if self._bound is not None:
            await self._bound.aclose()
