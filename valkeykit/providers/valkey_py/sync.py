"""valkey-py for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from valkey.backoff import NoBackoff
from valkey.exceptions import ValkeyError
from valkey.retry import Retry

from valkeykit.errors import ConnectionFailed, ValkeyKitError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.handshake import Introduced
from valkeykit.providers.pool import Pool, Terms
from valkeykit.providers.valkey_py import options, wire
from valkeykit.providers.valkey_py.gates import Gate
from valkeykit.providers.valkey_py.sync_link import Link, connection_class

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw

# So long may it take to tell the server that nobody waits any more; the caller waits for it.
_UNBLOCK = 0.04


class ValkeyPyTransport:
    """Two pools: one for ordinary commands, one for those that wait on the server or bind state."""

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self._emit = emit
        self._connect_timeout = config.timeouts.connect
        self._hedge = wire.hedge(config)
        self._config = config
        self._options = options.everything(config)
        self._class = connection_class(config)
        self._terms = partial(Terms.of, config.pool)
        self._links: WeakSet[Link] = WeakSet()
        self._generation = fork.current.generation
        self._gate = Gate(config)
        self._data = self._pool(config.pool.size)
        self._blocking = self._pool(config.pool.blocking_size)

    def _pool(self, size: int) -> Pool[Link]:
        return Pool(
            self.node,
            self._terms(size),
            connect=self._dial,
            usable=Link.usable,
            disconnect=self._hang_up,
            emit=self._emit,
        )

    def _dial(self, deadline: float) -> Link:
        faults.remaining(deadline, self.node)
        if self._gate.generation != fork.current.generation:
            self._gate = Gate(self._config)
        return self._gate.dial(self._reach, deadline)

    def _reach(self, deadline: float) -> Link:
        """While there is time, a silent attempt is given up for another one with twice the time."""
        ends = min(deadline, time.monotonic() + self._connect_timeout)
        share = self._hedge if self._gate.reached else self._connect_timeout
        while True:
            until = min(ends, time.monotonic() + share)
            try:
                return self._once(until)
            except ConnectionFailed:
                if not until <= time.monotonic() < ends:
                    raise
            share *= 2

    def _once(self, deadline: float) -> Link:
        driver = self._class(**self._options, retry=Retry(NoBackoff(), 0))
        driver.socket_timeout = driver.socket_connect_timeout = max(0.001, deadline - time.monotonic())
        driver.deadline = deadline
        greeted = False
        try:
            driver.connect()
            link = Link(driver, self.node, self._config.limits)
            link.greet(self._config, deadline)
            greeted = True
        except ValkeyKitError:
            raise  # some of them are OSErrors too
        except (ValkeyError, OSError, UnicodeError) as error:
            raise wire.not_connected(error, self.node) from error
        finally:
            if not greeted:
                driver.disconnect()
        if self._emit is not None:
            self._emit(Connected(self.node))
        self._links.add(link)
        return link

    def _hang_up(self, link: Link, reason: str) -> None:
        link.close()
        if self._emit is not None:
            self._emit(Disconnected(self.node, reason))

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        pool = self._data if command.block is None else self._blocking
        link = pool.acquire(deadline)
        try:
            faults.refuse_late(command.block, deadline, self.node)
            return link.one(packed, deadline)
        finally:
            self._give_back(pool, link)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        pool = self._blocking if resp.waits(commands, atomic=atomic) else self._data
        link = pool.acquire(deadline)
        try:
            replies = link.many(pieces, resp.expected(commands, atomic=atomic), deadline)
        finally:
            self._give_back(pool, link)
        return resp.results(replies, self.node) if atomic else replies

    def _give_back(self, pool: Pool[Link], link: Link) -> None:
        try:
            if pool is self._blocking and link.waited_on is not None:
                self.unblock(link)
        finally:
            pool.give_back(link)

    def unblock(self, link: Link) -> None:
        """Tell the server that nobody waits any more, before the caller goes on."""
        words = resp.pack(("CLIENT", "UNBLOCK", link.waited_on or 0))
        link.introduced = Introduced()  # once is enough
        deadline = time.monotonic() + _UNBLOCK
        with suppress(ValkeyKitError):
            other = self._data.acquire(deadline)
            try:
                other.one(words, deadline)
            finally:
                self._data.give_back(other)

    def dedicate(self, deadline: float) -> ValkeyPySession:
        """A transport of its own connection."""
        return ValkeyPySession(self._blocking, self._blocking.acquire(deadline), self.node, self.unblock)

    def close(self) -> None:
        """Close every connection; calls under way fail."""
        self._gate.closed = True
        self._data.close()
        self._blocking.close()
        if fork.current.generation == self._generation:  # a child leaves the parent's calls alone
            for link in list(self._links):
                link.interrupt()


class ValkeyPySession:
    """One connection with state: it is closed at the end, never reused."""

    def __init__(self, pool: Pool[Link], link: Link, node: str, unblock: Callable[[Link], None]) -> None:
        self.node = node
        self._unblock = unblock
        self._pool = pool
        self._link: Link | None = link
        self._generation = fork.current.generation
        self._turn = threading.Lock()

    @contextmanager
    def _use(self, deadline: float, *, waits: bool) -> Generator[Link, None, None]:
        """The connection, for one caller at a time."""
        if fork.current.generation != self._generation:
            raise faults.inherited(self.node)
        left = min(faults.remaining(deadline, self.node), threading.TIMEOUT_MAX)
        if not self._turn.acquire(timeout=left):
            raise faults.out_of_time(self.node, sent=False)
        try:
            if self._link is None or self._pool.closed:
                raise faults.closed(self.node)
            if not self._link.clean:
                raise faults.session_lost(self.node)
            yield self._link
        finally:
            self._turn.release()
            if waits and self._link is not None and self._link.waited_on is not None:
                self._unblock(self._link)

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        with self._use(deadline, waits=command.block is not None) as link:
            link.incoming.tracking |= command.info.name == "CLIENT TRACKING"
            return link.one(packed, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        with self._use(deadline, waits=resp.waits(commands, atomic=atomic)) as link:
            replies = link.many(pieces, resp.expected(commands, atomic=atomic), deadline)
        return resp.results(replies, self.node) if atomic else replies

    def close(self) -> None:
        """Close the connection, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")
