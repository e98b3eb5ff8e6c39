"""The native provider for asyncio."""

from __future__ import annotations

import asyncio
import copy
import time
from asyncio import Future, get_running_loop
from collections.abc import Awaitable, Coroutine, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self

import libvalkey

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.aio_pool import AsyncPool, PerLoop
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.native import routing
from valkeykit.providers.native.aio.dial import reach
from valkeykit.providers.native.aio.lane import Lane
from valkeykit.providers.native.aio.lanes import SharedLane, Solo
from valkeykit.providers.native.aio.link import Buffers
from valkeykit.providers.native.plan import BIG_VALUE, PACK_AT_ONCE, Node, Plan, pieces
from valkeykit.providers.pool import Terms
from valkeykit.stats import together

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.native.routing import LaneName
    from valkeykit.stats import ClientStats
    from valkeykit.types import Priority, Raw

_pack = libvalkey.pack_command
_no_number = resp.no_number
_LIGHT = 1024
# How long a command that its caller left may take to be unblocked before its connection is closed.
_UNBLOCK = 1.0


class Here:
    """Everything that belongs to one event loop."""

    def __init__(self, plan: Plan) -> None:
        self.loop = get_running_loop()
        self.plan = plan
        self.node = Node(plan, asyncio.InvalidStateError)
        self.watch = Watch()
        self.buffers = Buffers(self.loop)
        self.lanes: dict[LaneName, SharedLane] = {}
        self.pool: AsyncPool[Solo] = AsyncPool(
            plan.node,
            Terms.of(plan.config.pool, plan.config.pool.blocking_size),
            connect=self._dedicated,
            usable=lambda solo: solo.clean,
            disconnect=self._end,
            emit=plan.emit,
        )
        # All of them: those in use are closed with the client, too.
        self._solos: set[Solo] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        # Few connects at a time, however many calls need one.
        self._dials = asyncio.Semaphore(2)

    def lane(self, name: LaneName) -> SharedLane:
        """The lane of that name; it connects when something is queued."""
        found = self.lanes.get(name)
        if found is None:
            found = self.lanes[name] = SharedLane(self.node, self.loop, self.buffers.get())
        return found

    async def _dedicated(self) -> Solo:
        backoff = self.node.backoff
        async with self._dials:
            await asyncio.sleep(backoff.wait(time.monotonic()))
            try:
                link = await reach(self.node, self.buffers.get())
            except ValkeyKitError:
                backoff.failed(time.monotonic())
                raise
        backoff.succeeded()
        solo = Solo(self.node, link)
        self._solos.add(solo)
        return solo

    def _end(self, solo: Solo, _: str) -> None:
        self._solos.discard(solo)
        solo.close()

    def recover(self, solo: Solo) -> None:
        """Take a connection back whose caller left before the reply, without holding anyone up."""
        self._aside(self._recover(solo))

    def forsake(self, solo: Solo) -> None:
        """The same for one that stays with its session."""
        self._aside(self._forsake(solo))

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        task = self.loop.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _recover(self, solo: Solo) -> None:
        try:
            async with asyncio.timeout(_UNBLOCK):
                await self.unblock(solo)
                await solo.settled()
        except (ValkeyKitError, TimeoutError):
            pass  # it is closed below
        finally:
            self.pool.give_back(solo)

    async def _forsake(self, solo: Solo) -> None:
        with suppress(ValkeyKitError):
            await self.unblock(solo)

    async def unblock(self, solo: Solo) -> None:
        """Tell the server that nobody waits any more, ahead of whatever this client sends next."""
        link = solo.link
        if link is not None and link.introduced.client_id is not None:
            words = ("CLIENT", "UNBLOCK", link.introduced.client_id)
            await self.lane("data").submit(resp.pack(words), time.monotonic() + _UNBLOCK)

    def stats(self) -> ClientStats:
        """A snapshot."""
        lanes = {name: lane.stats() for name, lane in self.lanes.items()}
        return self.node.stats(lanes, self.pool.stats())

    async def aclose(self) -> None:
        """Close everything; the loop runs on."""
        for task in list(self.tasks):
            task.cancel()
        for lane in self.lanes.values():
            await lane.aclose()
        self._close_pool()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await asyncio.sleep(0)  # lets the loop run the callbacks that close the sockets

    def abandon(self) -> None:
        """Close what a closed loop has left behind."""
        for lane in self.lanes.values():
            lane.close()
        self._close_pool()

    def _close_pool(self) -> None:
        self.pool.close()
        for solo in list(self._solos):
            solo.close()


class AsyncNativeTransport:
    """Lanes that tasks share, and a pool of connections for commands that wait or bind state."""

    def __init__(self, config: Config, emit: Emit | None, *, alone: bool = True) -> None:
        self.node = config.node
        self._plan = plan = Plan(config, emit, alone=alone)
        self._loops = PerLoop(lambda: Here(plan), Here.aclose, Here.abandon)
        self._name: LaneName = "data"
        self._lane: Lane | None = None
        self._settings = config.pipelining
        self._adaptive = config.timeouts.adaptive
        self._closed: list[bool] = []
        self.arrivals: Arrivals = NOW

    def prioritized(self, priority: Priority) -> Self:
        """The same transport on another lane."""
        other = copy.copy(self)
        other._name, other._lane = routing.LANES[priority], None
        return other

    def _here(self) -> Here:
        if self._closed:
            raise faults.closed(self.node)
        return self._loops.get()

    def _settle(self) -> Lane:
        """Our lane of the running loop."""
        lane = self._lane = self._here().lane(self._name)
        # Between several loops, the latest reply may be that of another.
        self.arrivals = lane.node.pace if len(self._loops.every()) == 1 else NOW
        return lane

    def stats(self) -> ClientStats:
        """A snapshot of all lanes and pools, whatever event loop they belong to."""
        return together(self.node, (here.stats() for here in self._loops.every()))

    def execute(self, command: Command[Any], deadline: float) -> Awaitable[Raw]:
        """Run one command."""
        lane = self._lane
        if lane is None or lane.loop is not get_running_loop():
            lane = self._settle()
        args = command.args
        if command.block is not None or (
            len(args) > 2 and type(args[2]) is bytes and len(args[2]) >= BIG_VALUE
        ):
            return self._special(command, deadline)
        try:
            # First what costs least: most commands are a name and a key.
            plain = (len(args) == 2 and type(args[1]) is str) or _no_number(map(type, args))
            data = _pack(args if plain else resp.texts(args))
        except UnicodeEncodeError as error:
            raise faults.not_sendable(error) from None
        queued = lane.queued
        if len(queued) >= lane.vacant or len(data) > _LIGHT:
            return self._slower(lane, data, deadline)
        # As `Lane.submit`, in place: calls are what this costs otherwise.
        future: Future[Any] = Future(loop=lane.loop)
        queued.append((future, deadline, None))
        lane.out.append(data)
        if not lane.scheduled or deadline < lane.earliest:
            lane.wake(deadline)
        return future

    def _slower(self, lane: Lane, data: bytes, deadline: float) -> Awaitable[Raw]:
        faults.remaining(deadline, self.node)
        if self._adaptive:
            deadline = lane.node.attempt_ends(deadline)
        name = routing.lane_for(self._name, 1, len(data), self._settings)
        if name != self._name:
            lane = self._here().lane(name)
        return lane.submit(data, deadline)

    def _special(self, command: Command[Any], deadline: float) -> Awaitable[Raw]:
        if command.block is not None:
            return self._blocking(command, deadline)
        faults.remaining(deadline, self.node)
        parts = pieces(command.args)
        assert parts is not None  # noqa: S101 # there is a big value: that is why we are here
        name = routing.lane_for(self._name, 1, BIG_VALUE, self._settings)
        return self._here().lane(name).submit_parts(parts, deadline)

    async def _blocking(self, command: Command[Any], deadline: float) -> Raw:
        """Run a command that may wait on the server: on a connection of its own."""
        data = resp.pack(command.args)
        here = self._here()
        with Clock(here.watch, deadline, self.node) as clock:
            solo = await here.pool.acquire(clock)
        try:
            faults.refuse_late(command.block, deadline, self.node)
            reply: Raw = await solo.submit(data, deadline)
        finally:
            if solo.clean or solo.link is None:
                here.pool.give_back(solo)
            else:
                here.recover(solo)
        return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        here = self._here()
        if resp.waits(commands, atomic=atomic):
            session = await self.dedicate(deadline)
            try:
                return await session.execute_many(commands, atomic=atomic, deadline=deadline)
            finally:
                session.release()
        parts = await pack_in_turns(commands, atomic=atomic)
        faults.remaining(deadline, self.node)
        size = sum(map(len, parts))
        lane = here.lane(routing.lane_for(self._name, len(commands), size, self._settings))
        replies = await lane.submit_many(parts, resp.expected(commands, atomic=atomic), deadline)
        return resp.results(replies, self.node) if atomic else replies

    async def dedicate(self, deadline: float) -> AsyncNativeSession:
        """A transport of its own connection."""
        here = self._here()
        with Clock(here.watch, deadline, self.node) as clock:
            solo = await here.pool.acquire(clock)
        return AsyncNativeSession(here, solo)

    async def aclose(self) -> None:
        """Close every connection."""
        self._closed.append(True)
        self._lane = None
        await self._loops.aclose()


class AsyncNativeSession:
    """One connection with state: it is closed at the end, never reused."""

    arrivals: Arrivals = NOW

    def __init__(self, here: Here, solo: Solo) -> None:
        self.node = here.plan.node
        self._here = here
        self._solo: Solo | None = solo
        self._generation = fork.current.generation

    def _live(self, deadline: float) -> Solo:
        if fork.current.generation != self._generation:
            raise faults.inherited(self.node)
        if self._solo is None or self._here.pool.closed:
            raise faults.closed(self.node)
        faults.remaining(deadline, self.node)
        if self._solo.link is None:
            raise faults.session_lost(self.node)
        return self._solo

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        data = resp.pack(command.args)
        solo = self._live(deadline)
        if solo.link is not None and command.info.name == "CLIENT TRACKING":
            solo.link.exchange.tracking = True
        answered = False
        try:
            reply: Raw = await solo.submit(data, deadline)
            answered = True
        finally:
            if command.block is not None and not answered:
                self._here.forsake(solo)
        return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        """Run several commands."""
        parts = await pack_in_turns(commands, atomic=atomic)
        count = resp.expected(commands, atomic=atomic)
        replies = await self._live(deadline).submit_many(parts, count, deadline)
        return resp.results(replies, self.node) if atomic else replies

    def release(self) -> None:
        """Give the connection back for others: only where no state was bound to it."""
        solo, self._solo = self._solo, None
        if solo is not None:
            if solo.clean or solo.link is None:
                self._here.pool.give_back(solo)
            else:
                self._here.recover(solo)

    async def aclose(self) -> None:
        """Close the connection, and with it the state."""
        solo, self._solo = self._solo, None
        if solo is not None:
            self._here.pool.discard(solo, "session ended")
            await asyncio.sleep(0)


async def pack_in_turns(commands: Sequence[Command[Any]], *, atomic: bool) -> list[Any]:
    """The parts of a pipeline; other tasks get their turn while a long one is packed."""
    parts: list[Any] = []
    for step in routing.packed(commands, atomic=atomic):
        if parts and len(commands) > PACK_AT_ONCE:
            await asyncio.sleep(0)
        parts += step
    return parts
