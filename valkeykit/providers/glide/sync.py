"""valkey-glide-sync for blocking callers. Reads line for line like aio.py.

A call of this driver cannot be interrupted, so the driver's own timeout is the deadline: the request
timeout of the client for calls with the default budget, a batch of one with its own for the others.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any

from glide_sync import Batch, BatchOptions, GlideClient, Logger, LogLevel

from valkeykit.errors import WatchError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork
from valkeykit.providers.glide import wire
from valkeykit.providers.pool import Held, Pool, Terms

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw

# A library writes nothing to the terminal; `init` leaves alone what the application has set.
Logger.init(LogLevel.OFF)

# A budget this close to the client's request timeout, in seconds (and not more than a tenth of it),
# needs no timeout of its own.
_NEAR = 0.02


class _Link(Held):
    """One client of the driver, and whether it can be used again."""

    def __init__(self, client: Any, node: str, timeout: float) -> None:
        # The driver's own annotations are partly unknown to type checkers.
        self._client = client
        self._call = client._execute_command
        self._node = node
        near = min(_NEAR, timeout / 10)
        self._least, self._most = timeout - near, timeout + near
        self._owed = 0

    @property
    def clean(self) -> bool:
        """Whether no call of ours was given up on it."""
        return not self._owed

    def usable(self) -> bool:
        """The driver reconnects by itself."""
        return True

    def one(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        # The driver itself stretches its timeout by the wait of a blocking command. Outside a batch it
        # prints error replies to the terminal, and those may quote secrets.
        if command.block is None and (
            command.info.secretive or not self._least <= deadline - monotonic() <= self._most
        ):
            return self._timed(command, deadline)
        number, skip, repair = wire.PLANS.get(command.info.name, wire.BY_WORDS)
        try:
            reply: Any = self._call(number, wire.words(command.args[skip:]))
        except wire.DRIVER_ERRORS as error:
            raise self._failed(error, command) from error
        return reply if repair is None else repair(reply)

    def _timed(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command with a timeout of its own."""
        reply = self.many([command], atomic=False, left=wire.left(deadline, self._node))[0]
        if isinstance(reply, Exception):
            try:
                raise reply
            finally:
                del reply  # its traceback holds this frame
        return reply

    def _failed(self, error: Exception, command: Command[Any]) -> Exception:
        ours = wire.translate(error, self._node, sent=True)
        if command.block is not None and ours.maybe_applied:
            self._owed += 1  # the server may still be waiting on behalf of this client
        return ours

    def many(self, commands: Sequence[Command[Any]], *, atomic: bool, left: float) -> list[Raw]:
        """Run several."""
        batch = wire.batch(Batch, commands, atomic=atomic)
        limit = BatchOptions(timeout=wire.milliseconds(left))
        try:
            replies = self._client.exec(batch, raise_on_error=False, options=limit)
        except wire.DRIVER_ERRORS as error:
            ours = wire.batch_failed(error, self._node, atomic=atomic)
            # The server may still be working, or waiting, on behalf of this client.
            self._owed += ours.maybe_applied
            raise ours from error
        return wire.results(replies, commands, self._node)

    def close(self) -> None:
        """Close the client."""
        self._client.close()


class _Clients:
    """What one process uses: a shared client and a pool for commands that wait."""

    def __init__(self, owner: GlideTransport) -> None:
        self.generation = fork.current.generation
        self._owner = owner
        self._lock = threading.Lock()
        self.link: _Link | None = None
        self.blocking: Pool[_Link] = Pool(
            owner.node,
            Terms.of(owner.config.pool, owner.config.pool.blocking_size),
            connect=owner.dial,
            usable=_Link.usable,
            disconnect=owner.hang_up,
            emit=owner.emit,
        )

    def shared(self, deadline: float) -> _Link:
        if self.link is not None:
            return self.link
        left = min(faults.remaining(deadline, self._owner.node), threading.TIMEOUT_MAX)
        if not self._lock.acquire(timeout=left):
            raise faults.out_of_time(self._owner.node, sent=False)
        try:
            if self.link is None:
                self.link = self._owner.dial(deadline)
            return self.link
        finally:
            self._lock.release()

    def close(self) -> None:
        self.blocking.close()
        link, self.link = self.link, None
        if link is not None:
            self._owner.hang_up(link, "client closed")


class GlideTransport:
    """One multiplexed client per process, and a pool for commands that wait or bind state."""

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self.config = config
        self.emit = emit
        self._closed = False
        self._clients = _Clients(self)

    def dial(self, deadline: float) -> _Link:
        """A new client of the driver."""
        left = min(faults.remaining(deadline, self.node), self.config.timeouts.connect)
        timeout = self.config.timeouts.command
        try:
            client = GlideClient.create(wire.configuration(self.config, timeout, left))
        except wire.DRIVER_ERRORS as error:
            raise wire.not_connected(error, self.node) from error
        if self.emit is not None:
            self.emit(Connected(self.node))
        return _Link(client, self.node, timeout)

    def hang_up(self, link: _Link, reason: str) -> None:
        """Close a client."""
        link.close()
        if self.emit is not None:
            self.emit(Disconnected(self.node, reason))

    def _get(self) -> _Clients:
        if self._closed:
            raise faults.closed(self.node)
        if self._clients.generation != fork.current.generation:
            self._clients = _Clients(self)  # after a fork: the parent's clients are not ours
        return self._clients

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        clients = self._clients
        if clients.link is None or clients.generation != fork.current.generation:
            clients = self._get()
        if command.block is None:
            return (clients.link or clients.shared(deadline)).one(command, deadline)
        link = clients.blocking.acquire(deadline)
        try:
            faults.refuse_late(command.block, deadline, self.node)
            return link.one(command, deadline)
        finally:
            clients.blocking.give_back(link)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        clients = self._get()
        waits = not atomic and any(command.block is not None for command in commands)
        if not waits:
            link = clients.shared(deadline)
            return link.many(commands, atomic=atomic, left=wire.left(deadline, self.node))
        link = clients.blocking.acquire(deadline)
        try:
            return link.many(commands, atomic=atomic, left=wire.left(deadline, self.node))
        finally:
            clients.blocking.give_back(link)

    def dedicate(self, deadline: float) -> GlideSession:
        """A transport of its own client."""
        pool = self._get().blocking
        return GlideSession(pool, pool.acquire(deadline), self.node)

    def close(self) -> None:
        """Close every client."""
        self._closed = True
        self._clients.close()


class GlideSession:
    """One client with state: it is closed at the end, never reused.

    The driver reconnects silently, which loses the state. So once there is some, every use first asks
    for the connection's id, and a transaction asks once more from inside.
    """

    def __init__(self, pool: Pool[_Link], link: _Link, node: str) -> None:
        self.node = node
        self._pool = pool
        self._link: _Link | None = link
        self._generation = fork.current.generation
        self._turn = threading.Lock()
        self._identity: Raw = None

    def _live(self) -> _Link:
        if fork.current.generation != self._generation:
            raise faults.inherited(self.node)
        if self._link is None or self._pool.closed:
            raise faults.closed(self.node)
        if not self._link.clean:
            raise faults.session_lost(self.node)
        return self._link

    @contextmanager
    def _use(self, deadline: float) -> Generator[_Link, None, None]:
        """The client, for one caller at a time."""
        left = min(faults.remaining(deadline, self.node), threading.TIMEOUT_MAX)
        if not self._turn.acquire(timeout=left):
            raise faults.out_of_time(self.node, sent=False)
        try:
            yield self._live()
        finally:
            self._turn.release()

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        wire.refuse_by_hand(command, self.node)
        with self._use(deadline) as link:
            if self._identity is not None and self._identity != link.one(wire.CLIENT_ID, deadline):
                raise faults.session_lost(self.node)
            reply = link.one(command, deadline)
            if command.info.stateful and command.info.name != "QUIT":
                self._identity = link.one(wire.CLIENT_ID, deadline)
            return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        with self._use(deadline) as link:
            identity = self._identity
            if identity is None:
                return link.many(commands, atomic=atomic, left=wire.left(deadline, self.node))
            if identity != link.one(wire.CLIENT_ID, deadline):
                self._forget(atomic=atomic)
            guarded = wire.guarded(commands)
            replies = link.many(guarded, atomic=atomic, left=wire.left(deadline, self.node))
            return wire.unguarded(replies, identity, self.node)

    def _forget(self, *, atomic: bool) -> None:
        """The connection that had the state is gone: raise, as after a changed key or a lost session."""
        if not atomic:
            raise faults.session_lost(self.node)
        self._identity = None
        raise WatchError("the connection that watched was lost", node=self.node)

    def close(self) -> None:
        """Close the client, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")
