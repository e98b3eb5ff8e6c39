"""A primary with replicas as one transport, for blocking callers."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from valkeykit.command import Batch
from valkeykit.errors import ReadOnlyError, ValkeyKitError
from valkeykit.providers import faults, fork
from valkeykit.providers.replicated.discovery import chart_of, errors_in, guide_of
from valkeykit.providers.replicated.sync_listener import Listener
from valkeykit.providers.routing.sync import Make, ManyNodes, run_errand
from valkeykit.topology.errands import Errand
from valkeykit.topology.sentinels import Sentinels
from valkeykit.topology.succession import slot_of_read

if TYPE_CHECKING:
    from valkeykit.command import Call, Command
    from valkeykit.config import Config
    from valkeykit.providers.base import Answer, Dedicated, Transport
    from valkeykit.topology.failover import Failover
    from valkeykit.topology.succession import Succession
    from valkeykit.types import Raw

R = TypeVar("R")
Way: TypeAlias = "Callable[[Any, float], Any]"

# While the primary is out of reach it is tried again so often.
_PAUSE = 0.05
# A command of a pipeline that replicas refuse is sent so often again.
_MOST = 16


class ReplicatedTransport(ManyNodes):
    """Sends everything to the primary, and to the next one when that is gone; reads as is preferred."""

    def __init__(self, make: Make, config: Config, failover: Failover | None = None) -> None:
        self._succession: Succession = chart_of(config, failover)
        guide, first = guide_of(config)
        super().__init__(self._succession, make, config, role="primary", guide=guide)
        self._lookout.guides.get(first)  # bad settings fail now; it does no I/O
        self._config = config
        self._generation = -1
        self._listeners: list[Listener] = []
        self._lock = fork.Lock()

    def node_of(self, command: Command[Any]) -> str:
        """Who serves a read, else the primary, if it is known."""
        reader = self._reader(command)
        return (self._succession.primary or self.node) if reader is None else reader.node

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        nodes = self._nodes
        home = nodes.homes[0]
        if home is None or self._generation != fork.current.generation:
            return self._first(command, deadline)
        if nodes.prefer != "primary":
            home = self._reader(command) or home
        return home.execute(command, deadline)

    def _first(self, command: Command[Any], deadline: float) -> Raw:
        self._primary(deadline)
        reader = self._reader(command)
        reply: Raw = self._again(command, deadline) if reader is None else reader.execute(command, deadline)
        return reply

    def _reader(self, command: Command[Any]) -> Transport | None:
        """Who serves a read, if it need not be the primary."""
        nodes = self._nodes
        slot = None if nodes.prefer == "primary" else slot_of_read(command)
        return None if slot is None else nodes.readers[slot]

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several: nothing but reads as is preferred, all else at the primary."""
        if self._nodes.prefer != "primary" and not atomic:
            self._primary(deadline)
            readers = self._succession.readers(commands, self._nodes.prefer)
            if readers:
                return self._read(commands, readers, deadline)
        return self._write(commands, deadline, atomic=atomic)

    def _read(
        self, commands: Sequence[Command[Any]], readers: dict[str, list[int]], deadline: float
    ) -> list[Raw]:
        """Each read where it is served; at the primary what others do not answer."""
        replies: list[Raw] = [None] * len(commands)
        primary = self._succession.primary
        errands = [
            Errand(node, tuple(commands[at] for at in places), reads=node != primary)
            for node, places in readers.items()
        ]
        outcomes = self._helpers.run([partial(run_errand, self._nodes, each, deadline) for each in errands])
        left: list[int] = []
        for (node, places), outcome in zip(readers.items(), outcomes, strict=True):
            left += self._succession.heard(node, outcome, places, replies)
        if left:
            self._lookout.follow()
            self._lookout.soon()
            again = self._write([commands[at] for at in left], deadline, atomic=False)
            for at, reply in zip(left, again, strict=True):
                replies[at] = reply
        return replies

    def _write(self, commands: Sequence[Command[Any]], deadline: float, *, atomic: bool) -> list[Raw]:
        """Run several at the primary; of a pipeline, what a replica refused once more."""
        replies = self._many(commands, deadline, atomic=atomic)
        for _ in range(_MOST):
            if atomic or ReadOnlyError not in set(map(type, replies)):
                break
            refused = [at for at, reply in enumerate(replies) if isinstance(reply, ReadOnlyError)]
            try:
                again = self._many([commands[at] for at in refused], deadline, atomic=False)
            except ValkeyKitError as error:
                again = [error.again() for _ in refused]
            for at, reply in zip(refused, again, strict=True):
                replies[at] = reply
        return replies

    def execute_confirmed(
        self, commands: Sequence[Command[Any]], question: Command[Any], deadline: float
    ) -> list[Answer]:
        """Run several, and ask behind the last one; what a replica refused once more, question and all."""
        *replies, told = self._many((*commands, question), deadline, atomic=False)
        answers: list[Answer] = [(reply, (told,)) for reply in replies]
        for _ in range(_MOST):
            refused = [at for at, (reply, _) in enumerate(answers) if isinstance(reply, ReadOnlyError)]
            if not refused:
                break
            again = (*(commands[at] for at in refused), question)
            try:
                *replies, told = self._many(again, deadline, atomic=False)
            except ValkeyKitError as error:
                replies, told = [error.again() for _ in refused], None
            for at, reply in zip(refused, replies, strict=True):
                answers[at] = reply, (told,)
        return answers

    def _many(self, commands: Sequence[Command[Any]], deadline: float, *, atomic: bool) -> list[Raw]:
        def send(node: Transport) -> list[Raw]:
            replies = node.execute_many(commands, atomic=atomic, deadline=deadline)
            for error in errors_in(replies):
                self._note(error, node.node)
            return replies

        return self._persistently(send, deadline)

    def dedicate(self, deadline: float) -> Dedicated:
        """A session with the primary."""
        connection = self._persistently(lambda node: node.dedicate(deadline), deadline)
        return ReplicatedSession(self, connection)

    def _again(self, call: Call, deadline: float) -> Any:
        """Run it where the primary is now, or will be soon."""
        if isinstance(call, Batch):
            return self.execute_many(call.commands, atomic=call.atomic, deadline=deadline)
        return self._persistently(lambda node: node.execute(call, deadline), deadline)

    def _persistently(self, send: Callable[[Transport], R], deadline: float) -> R:
        """Send it until it was received, at once or in a moment, as long as nothing of it was done."""
        while True:
            node = self._primary(deadline)
            try:
                return send(node)
            except ValkeyKitError as error:
                if not self._note(error, node.node):
                    raise
                same = self._succession.primary == node.node
                pause = _PAUSE * random.uniform(0.5, 1.5) if same else 0.0  # noqa: S311 # no secret
                if time.monotonic() + pause >= deadline:
                    raise
            time.sleep(pause)

    def _primary(self, deadline: float) -> Transport:
        """The primary, as soon as it is known; somebody listens for the next one."""
        self._listen()
        while (address := self._succession.primary) is None:
            self._lookout.settled(deadline)
        self._nodes.follow(self._chart)
        return self._nodes.get(address)

    # What errors teach.

    def learn(self, error: ValkeyKitError) -> Way | None:
        """Take note of a failure; the way of a call that may be sent again."""
        return self._again if self._note(error) else None

    def _note(self, error: ValkeyKitError, node: str | None = None) -> bool:
        """Whether a failed call may be sent again: nothing of it was done. `node` refused it."""
        if self._lookout.closed:
            return False
        self._succession.explain(error)
        again = self._succession.take_note(error, node)
        self._lookout.follow()
        self._lookout.soon()
        return again

    def _listen(self) -> None:
        if self._lookout.closed:
            raise faults.closed(self.node)
        self._generation = fork.current.generation
        if not isinstance(self._succession, Sentinels):
            return
        with self._lock.get():
            if self._listeners and self._listeners[0].generation != fork.current.generation:
                self._listeners.pop().disown()
            if not self._listeners:
                self._listeners.append(Listener(self._succession, self._lookout, self._config))

    def close(self) -> None:
        """Close every connection."""
        self._lookout.closed = True
        with self._lock.get():
            for listener in self._listeners:
                listener.close()
        super().close()


class ReplicatedSession:
    """A connection with state to the primary; a failure of it teaches what any failure does."""

    def __init__(self, whole: ReplicatedTransport, connection: Dedicated) -> None:
        self.node = connection.node
        self._whole = whole
        self._connection = connection

    def node_of(self, command: Command[Any]) -> str:  # noqa: ARG002 # it stays where it is
        """The session's node."""
        return self.node

    def learn(self, error: ValkeyKitError) -> None:
        """Tell of a failure. A session goes nowhere else: its state is here."""
        self._whole.learn(error)

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        return self._connection.execute(command, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        return self._connection.execute_many(commands, atomic=atomic, deadline=deadline)

    def close(self) -> None:
        """Close the connection, and with it the state."""
        self._connection.close()
