"""The native provider for blocking callers."""

from __future__ import annotations

import copy
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

import libvalkey

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.native import routing
from valkeykit.providers.native.plan import BIG_VALUE, Node, Plan, pieces
from valkeykit.providers.native.sync.dial import reach
from valkeykit.providers.native.sync.lane import Lane
from valkeykit.providers.native.sync.lanes import SharedLane, Solo
from valkeykit.providers.pool import Pool, Terms

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.native.routing import LaneName
    from valkeykit.stats import ClientStats
    from valkeykit.types import Priority, Raw

_pack = libvalkey.pack_command
_no_number = resp.no_number
# No single command of fewer bytes is bulky: the least that `pipelining.bulk_bytes` may be.
_LIGHT = 1024


class Here:
    """Everything that belongs to one process: a forked child starts with a new one."""

    def __init__(self, plan: Plan) -> None:
        self.generation = fork.current.generation
        self.plan = plan
        self.node = Node(plan)
        self.lanes: dict[LaneName, SharedLane] = {
            "data": SharedLane(self.node),
            "high": SharedLane(self.node),
            "bulk": SharedLane(self.node),
        }
        self.pool: Pool[Solo] = Pool(
            plan.node,
            Terms.of(plan.config.pool, plan.config.pool.blocking_size),
            connect=self._dedicated,
            usable=Solo.usable,
            disconnect=self._end,
            emit=plan.emit,
        )
        # All of them: those in use are closed with the client, too.
        self._solos: set[Solo] = set()

    def _dedicated(self, deadline: float) -> Solo:
        backoff = self.node.backoff
        pause = backoff.wait(time.monotonic())
        if pause:
            time.sleep(max(0.0, min(pause, deadline - time.monotonic())))
        faults.remaining(deadline, self.plan.node)
        try:
            link = reach(self.node, deadline)
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

    def unblock(self, solo: Solo) -> None:
        """Tell the server that nobody waits any more, ahead of whatever this client sends next."""
        link = solo.link
        if link is not None and link.introduced.client_id is not None:
            self.lanes["data"].post(resp.pack(("CLIENT", "UNBLOCK", link.introduced.client_id)))

    def give_back(self, solo: Solo) -> None:
        """Take a connection back; one whose caller left before the reply is unblocked and closed."""
        if not solo.clean:
            self.unblock(solo)
        self.pool.give_back(solo)

    def disown(self) -> None:
        """Let go of what a parent process uses: our copies of its sockets are closed, not the connections."""
        for lane in self.lanes.values():
            lane.disown()
        while self.pool.idle:
            self.pool.idle.pop().disown()

    def stats(self) -> ClientStats:
        """A snapshot."""
        lanes = {name: lane.stats() for name, lane in self.lanes.items() if lane.reconnects}
        return self.node.stats(lanes, self.pool.stats())

    def close(self) -> None:
        """Close everything."""
        for lane in self.lanes.values():
            lane.close()
        self.pool.close()
        for solo in list(self._solos):
            solo.close()


class NativeTransport:
    """Lanes that threads share, and a pool of connections for commands that wait or bind state."""

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self._plan = Plan(config, emit)
        self._settings = config.pipelining
        self._adaptive = config.timeouts.adaptive
        self._name: LaneName = "data"
        self._shared = [Here(self._plan)]

    def prioritized(self, priority: Priority) -> Self:
        """The same transport on another lane."""
        other = copy.copy(self)
        other._name = routing.LANES[priority]
        return other

    def _here(self) -> Here:
        here = self._shared[0]
        if here.generation != fork.current.generation:
            inherited, here = here, Here(self._plan)
            self._shared[0] = here
            inherited.disown()
        return here

    def stats(self) -> ClientStats:
        """A snapshot of all lanes and the pool."""
        return self._here().stats()

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        here = self._shared[0]
        if here.generation != fork.current.generation:
            here = self._here()
        args = command.args
        if command.block is not None or (
            len(args) > 2 and type(args[2]) is bytes and len(args[2]) >= BIG_VALUE
        ):
            return self._special(here, command, deadline)
        if self._adaptive:
            deadline = here.node.attempt_ends(deadline)
        try:
            # First what costs least: most commands are a name and a key.
            plain = (len(args) == 2 and type(args[1]) is str) or _no_number(map(type, args))
            data = _pack(args if plain else resp.texts(args))
        except UnicodeEncodeError as error:
            raise faults.not_sendable(error) from None
        lane = here.lanes[self._name] if len(data) < _LIGHT else self._lane(here, 1, len(data))
        return lane.submit(data, deadline)

    def _lane(self, here: Here, commands: int, size: int) -> Lane:
        return here.lanes[routing.lane_for(self._name, commands, size, self._settings)]

    def _special(self, here: Here, command: Command[Any], deadline: float) -> Raw:
        if command.block is not None:
            return self._blocking(here, command, deadline)
        faults.remaining(deadline, self.node)
        parts = pieces(command.args)
        assert parts is not None  # noqa: S101 # there is a big value: that is why we are here
        reply: Raw = self._lane(here, 1, BIG_VALUE).submit_parts(parts, deadline)
        return reply

    def _blocking(self, here: Here, command: Command[Any], deadline: float) -> Raw:
        """Run a command that may wait on the server: on a connection of its own."""
        data = resp.pack(command.args)
        solo = here.pool.acquire(deadline)
        try:
            faults.refuse_late(command.block, deadline, self.node)
            return solo.submit(data, deadline)
        finally:
            here.give_back(solo)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        parts = [part for step in routing.packed(commands, atomic=atomic) for part in step]
        here = self._here()
        faults.remaining(deadline, self.node)
        count = resp.expected(commands, atomic=atomic)
        if resp.waits(commands, atomic=atomic):
            solo = here.pool.acquire(deadline)
            try:
                replies: list[Raw] = solo.submit_parts(parts, deadline, count)
            finally:
                here.give_back(solo)
            return replies
        lane = self._lane(here, len(commands), sum(map(len, parts)))
        replies = lane.submit_parts(parts, deadline, count)
        return resp.results(replies, self.node) if atomic else replies

    def dedicate(self, deadline: float) -> NativeSession:
        """A transport of its own connection."""
        here = self._here()
        return NativeSession(here, here.pool.acquire(deadline))

    def close(self) -> None:
        """Close every connection."""
        self._here().close()


class NativeSession:
    """One connection with state: it is closed at the end, never reused."""

    def __init__(self, here: Here, solo: Solo) -> None:
        self.node = here.plan.node
        self._here = here
        self._solo: Solo | None = solo

    def _live(self, deadline: float) -> Solo:
        if fork.current.generation != self._here.generation:
            raise faults.inherited(self.node)
        if self._solo is None or self._here.pool.closed:
            raise faults.closed(self.node)
        faults.remaining(deadline, self.node)
        if self._solo.link is None:
            raise faults.session_lost(self.node)
        return self._solo

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        data = resp.pack(command.args)
        solo = self._live(deadline)
        if solo.link is not None and command.info.name == "CLIENT TRACKING":
            solo.link.exchange.tracking = True
        answered = False
        try:
            reply = solo.submit(data, deadline)
            answered = True
        finally:
            if command.block is not None and not answered:
                self._here.unblock(solo)
        return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        parts = [part for step in routing.packed(commands, atomic=atomic) for part in step]
        count = resp.expected(commands, atomic=atomic)
        replies: list[Raw] = self._live(deadline).submit_parts(parts, deadline, count)
        return resp.results(replies, self.node) if atomic else replies

    def close(self) -> None:
        """Close the connection, and with it the state."""
        solo, self._solo = self._solo, None
        if solo is not None:
            self._here.pool.discard(solo, "session ended")
