"""A cluster as one transport, for blocking callers."""

from __future__ import annotations

import copy
import threading
import time
from binascii import crc_hqx
from collections.abc import Callable, Sequence
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from valkeykit.errors import AskError, ExecAbortError, MovedError, ServerError, ValkeyKitError
from valkeykit.providers import faults, fork
from valkeykit.providers.cluster.helpers import Helpers
from valkeykit.providers.cluster.nodes import Nodes
from valkeykit.providers.cluster.refusals import nobody, refusal_within, session_elsewhere, unserved, whole
from valkeykit.stats import together
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.dividing import slot_for
from valkeykit.topology.scattering import ASKING, Errand, Outcome, Scatter, scatter
from valkeykit.topology.slots import SLOTS, hash_tag

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.providers.base import Dedicated, Transport
    from valkeykit.stats import ClientStats
    from valkeykit.types import Priority, Raw

Way: TypeAlias = "Callable[[Command[Any], float], Raw]"
Make: TypeAlias = "Callable[[Config], Transport]"

_MASK = SLOTS - 1
# A node that does not answer the question for the slots sooner is passed over.
_QUESTION = 1.0
_PAUSE = 0.02


class ClusterTransport:
    """Sends each command to the node that serves its keys, and follows where the cluster points to."""

    def __init__(self, make: Make, config: Config) -> None:
        self.node = config.node
        self._config = config
        self._atlas = Atlas(config.seeds, config.cluster.refresh_pause)
        self._nodes: Nodes[Transport] = Nodes(lambda address: make(config.of_node(address)), config.node)
        for seed in config.seeds[:1]:
            self._nodes.get(seed)  # bad settings fail now; it does no I/O
        self._most = config.cluster.redirects
        self._helpers = Helpers()
        self._refreshing = fork.Lock()
        self._failed: ValkeyKitError | None = None

    def prioritized(self, priority: Priority) -> Self:
        """The same cluster on another lane."""
        other = copy.copy(self)
        other._nodes = self._nodes.view(lambda node: node.prioritized(priority))
        return other

    @property
    def stats(self) -> Callable[[], ClientStats]:
        """Takes a snapshot of all nodes together. There is no such thing where nodes keep none."""
        if not self._nodes.measured:
            raise AttributeError("stats")
        return lambda: together(self.node, self._nodes.stats())

    def node_of(self, command: Command[Any]) -> str:
        """Where a command with a key goes now; the cluster's name for others."""
        return self._atlas.owner_of(command) or self.node

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command: most have one key, and go straight to its node."""
        at = command.key_at
        if len(at) == 1:
            key: Any = command.args[at[0]]
            try:  # as `slot_of`, in place: calls are what this costs otherwise
                data = key if type(key) is bytes else str(key).encode()
            except UnicodeEncodeError as error:
                raise faults.not_sendable(error) from None
            home = self._nodes.homes[crc_hqx(hash_tag(data) if b"{" in data else data, 0) & _MASK]
            if home is not None:
                return home.execute(command, deadline)
        return self._slower(command, deadline)

    def _slower(self, command: Command[Any], deadline: float) -> Raw:
        self._settled(deadline)
        (reply,) = self._run(scatter([command], self._atlas, self._most), deadline)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several, each where it belongs; a transaction where all of its keys live."""
        if atomic:
            return self._transaction(commands, deadline)
        self._settled(deadline)
        return whole(self._run(scatter(commands, self._atlas, self._most), deadline))

    def _transaction(self, commands: Sequence[Command[Any]], deadline: float) -> list[Raw]:
        slot = slot_for(commands)
        self._settled(deadline)
        hops = 0
        while True:
            node = self._nodes.get(self._atlas.address(slot) or nobody(slot))
            try:
                return node.execute_many(commands, atomic=True, deadline=deadline)
            except (ExecAbortError, MovedError, AskError) as error:
                refusal = refusal_within(error)
                hops += 1
                if refusal is None or hops > self._most:
                    raise
                if isinstance(refusal, MovedError):
                    self.learn(refusal)
                else:
                    # Some of its keys have moved: all will have.
                    time.sleep(min(_PAUSE, faults.remaining(deadline, self.node)))

    def _run(self, flow: Scatter, deadline: float) -> list[Raw]:
        try:
            step = next(flow)
            while True:
                self._rehome()
                if step.after:
                    time.sleep(min(step.after, faults.remaining(deadline, self.node)))
                outcomes = self._helpers.run([partial(self._errand, e, deadline) for e in step.errands])
                step = flow.send(outcomes)
        except StopIteration as done:
            self._rehome()
            replies: list[Raw] = done.value
            return replies

    def _errand(self, errand: Errand, deadline: float) -> Outcome:
        try:
            node = self._nodes.get(errand.address)
            first, *others = errand.commands
            if others:
                return node.execute_many(errand.commands, atomic=False, deadline=deadline)
            return [node.execute(first, deadline)]
        except ServerError as error:
            return [error]
        except ValkeyKitError as error:
            return error

    # What errors teach.

    def learn(self, error: ValkeyKitError) -> Way | None:
        """Take note of a failure; where the command goes on if the cluster has said so."""
        if not isinstance(error, MovedError | AskError):
            self._atlas.doubt(error)
            self._soon()
            return None
        address = self._atlas.redirected(error, self.node)
        if address is None:
            return None
        self._rehome()
        return partial(self._ask, address) if isinstance(error, AskError) else self.execute

    def _ask(self, address: str, command: Command[Any], deadline: float) -> Raw:
        node = self._nodes.get(address)
        replies = node.execute_many((ASKING, command), atomic=False, deadline=deadline)
        if isinstance(replies[1], Exception):
            raise replies[1]
        return replies[1]

    def _rehome(self) -> None:
        """Use what the atlas says by now, and see to what it doubts."""
        self._nodes.follow(self._atlas)
        self._soon()

    def _settled(self, deadline: float) -> None:
        """See to the first layout; one thread asks, the others wait."""
        while not self._atlas.layout.shards:
            left = faults.remaining(deadline, self.node)
            lock = self._refreshing.get()
            if not lock.acquire(timeout=left):
                continue
            try:
                if not self._atlas.layout.shards:
                    time.sleep(min(self._atlas.wait(time.monotonic()), left))
                    self._refresh(deadline)
            finally:
                lock.release()
            if not self._atlas.layout.shards and self._failed is not None:
                raise self._failed.again()

    def _soon(self) -> None:
        """Have the layout asked for if it is in doubt and nobody did lately; callers go on meanwhile."""
        if self._in_doubt() and not self._refreshing.get().locked():
            threading.Thread(target=self._look, name="valkeykit-layout", daemon=True).start()

    def _in_doubt(self) -> bool:
        return self._atlas.suspect and not self._atlas.wait(time.monotonic())

    def _look(self) -> None:
        lock = self._refreshing.get()
        if lock.acquire(blocking=False):
            try:
                if self._in_doubt():
                    self._refresh()
            finally:
                lock.release()

    def _refresh(self, deadline: float = inf) -> None:
        self._atlas.asking(time.monotonic())
        self._failed = None
        inquiry = self._atlas.inquire()
        limit = min(_QUESTION, self._config.timeouts.command)
        try:
            address, question = next(inquiry)
            while True:
                try:
                    until = min(time.monotonic() + limit, deadline)
                    reply = self._nodes.get(address).execute(question, until)
                except ValkeyKitError as error:
                    self._failed = reply = error
                address, question = inquiry.send(reply)
        except StopIteration as done:
            if not done.value and self._failed is None:
                self._failed = unserved()
        self._nodes.follow(self._atlas)
        for node in self._nodes.leave(self._atlas, time.monotonic(), self._config.timeouts.command):
            node.close()

    def dedicate(self, deadline: float) -> Dedicated:
        """A session: its first key decides on its node."""
        self._settled(deadline)
        return ClusterSession(self, self._atlas, self._nodes)

    def close(self) -> None:
        """Close every connection."""
        for node in self._nodes.close():
            node.close()
        self._helpers.close()


class ClusterSession:
    """A connection with state to one node of a cluster."""

    def __init__(self, cluster: ClusterTransport, atlas: Atlas, nodes: Nodes[Transport]) -> None:
        self.node = cluster.node
        self._cluster = cluster
        self._atlas = atlas
        self._nodes = nodes
        self._bound: Dedicated | None = None
        self._closed = False

    def _connection(self, commands: Sequence[Command[Any]], deadline: float) -> Dedicated:
        if self._closed:
            raise faults.closed(self.node)
        slot = slot_for(commands)
        address = self._atlas.address(slot) or nobody(slot)
        if self._bound is None:
            self._bound = self._nodes.get(address).dedicate(deadline)
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

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        connection = self._connection((command,), deadline)
        return connection.execute(command, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        connection = self._connection(commands, deadline)
        return connection.execute_many(commands, atomic=atomic, deadline=deadline)

    def close(self) -> None:
        """Close the connection, and with it the state."""
        self._closed = True
        if self._bound is not None:
            self._bound.close()
