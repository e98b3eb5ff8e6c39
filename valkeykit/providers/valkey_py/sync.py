"""valkey-py for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import math
import select
import socket
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakSet

from valkey._parsers.libvalkey import _LibvalkeyParser  # pyright: ignore[reportPrivateUsage] # the driver's only C parser
from valkey.backoff import NoBackoff
from valkey.connection import Connection, SSLConnection, UnixDomainSocketConnection
from valkey.exceptions import ValkeyError
from valkey.retry import Retry

from valkeykit.errors import ServerError, ValkeyKitError
from valkeykit.hooks import Connected, Disconnected
from valkeykit.providers import faults, fork, resp
from valkeykit.providers.incoming import Incoming
from valkeykit.providers.pool import Held, Pool, Terms
from valkeykit.providers.valkey_py import options, wire

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config, Limits
    from valkeykit.hooks import Emit
    from valkeykit.types import Raw


class _Parser(_LibvalkeyParser):
    """The driver's parser during the handshake: on the dial's clock, errors in the server's words."""

    deadline = math.inf

    @classmethod
    def parse_error(cls, response: str) -> Any:
        error: Any = super().parse_error(response)  # type: ignore[no-untyped-call] # partly typed driver
        error.text = response  # read by wire.handshake_error
        return error

    def read_from_socket(self, *args: Any, **options: Any) -> Any:
        connected = cast("socket.socket", self._sock)
        connected.settimeout(_seconds(self.deadline))
        return super().read_from_socket(*args, **options)  # type: ignore[no-untyped-call] # partly typed driver


class _Tcp(Connection):
    """The driver's connection, with one clock for all addresses of a name, and a share of it for each."""

    deadline = math.inf

    def _connect(self) -> socket.socket:
        failure: OSError = OSError("the name has no address")
        found = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        for number, (family, kind, protocol, _, where) in enumerate(found):
            one = socket.socket(family, kind, protocol)
            try:
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                one.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, int(self.socket_keepalive))
                one.settimeout(_seconds(self.deadline) / (len(found) - number))
                one.connect(where)
            except OSError as error:
                one.close()
                failure = error
            else:
                return one
        raise failure


class _Tls(SSLConnection, _Tcp):
    """The same under TLS: the driver wraps what `_Tcp` connected."""


def _seconds(deadline: float) -> float:
    """What is left, for a socket. Raises `TimeoutError` when nothing is."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("no answer in time")
    return left


class _Link(Held):
    """One connection: the driver dials and greets, we write and read under a deadline."""

    def __init__(self, driver: Any, node: str, limits: Limits) -> None:
        self._driver = driver
        self._socket: socket.socket = driver._sock  # the driver has no accessor
        self._buffer = memoryview(bytearray(resp.CHUNK))
        self._node = node
        self.incoming = Incoming(limits)
        self._poll = select.poll()
        self._poll.register(self._socket, select.POLLIN)

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        return not self.incoming.owed

    def usable(self) -> bool:
        """Whether nothing waits to be read: no end of file, no bytes that nobody asked for."""
        return not self._poll.poll(0)

    def one(self, packed: bytes, deadline: float) -> Raw:
        """Send one command and read its reply."""
        faults.remaining(deadline, self._node)
        self.incoming.owed = 1
        self._send(packed, deadline)
        reply = self._read(deadline)
        if isinstance(reply, ServerError):
            try:
                raise reply
            finally:
                del reply  # its traceback holds this frame
        return reply

    def many(self, pieces: list[bytes], count: int, deadline: float) -> list[Raw]:
        """Send several and read their replies; those that were lost are errors in their place."""
        faults.remaining(deadline, self._node)
        self.incoming.owed = count
        replies: list[Raw] = []
        try:
            for piece in pieces:
                self._send(piece, deadline)
            while self.incoming.owed:
                replies.append(self._read(deadline))
        except ValkeyKitError as error:
            if not replies:
                raise
            return resp.fill_lost(replies, count, error)
        return replies

    def _send(self, data: bytes, deadline: float) -> None:
        try:
            self._arm(deadline)
            self._socket.sendall(data)
        except TimeoutError:
            raise faults.out_of_time(self._node, sent=True) from None
        except OSError as error:
            raise faults.broken(self._node, error, sent=True) from error

    def _read(self, deadline: float) -> Raw:
        while (reply := self.incoming.next()) is resp.MORE:
            self._fill(deadline)
        return reply

    def _fill(self, deadline: float) -> None:
        try:
            self._arm(deadline)
            count = self._socket.recv_into(self._buffer)
        except TimeoutError:
            raise faults.out_of_time(self._node, sent=True) from None
        except OSError as error:
            raise faults.broken(self._node, error, sent=True) from error
        if not count:
            raise faults.broken(self._node, "closed by the server", sent=True)
        self.incoming.feed(self._buffer[:count])

    def _arm(self, deadline: float) -> None:
        """Bound the next system call by what is left of the call's budget."""
        self._socket.settimeout(None if deadline == math.inf else _seconds(deadline))

    def interrupt(self) -> None:
        """End whatever another thread does with the socket."""
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # not TLS's, which drops its state

    def close(self) -> None:
        """Close the socket."""
        self._driver.disconnect()


class ValkeyPyTransport:
    """Two pools: one for ordinary commands, one for those that wait on the server or bind state."""

    def __init__(self, config: Config, emit: Emit | None) -> None:
        self.node = config.node
        self._emit = emit
        self._connect_timeout = config.timeouts.connect
        self._limits = config.limits
        self._options = options.everything(config)
        self._class = _connection_class(config)
        self._terms = partial(Terms.of, config.pool)
        self._links: WeakSet[_Link] = WeakSet()
        self._generation = fork.current.generation
        self._data = self._pool(config.pool.size)
        self._blocking = self._pool(config.pool.blocking_size)

    def _pool(self, size: int) -> Pool[_Link]:
        return Pool(
            self.node,
            self._terms(size),
            connect=self._dial,
            usable=_Link.usable,
            disconnect=self._hang_up,
            emit=self._emit,
        )

    def _dial(self, deadline: float) -> _Link:
        left = min(faults.remaining(deadline, self.node), self._connect_timeout)
        driver = self._class(**self._options, parser_class=_Parser, retry=Retry(NoBackoff(), 0))
        driver.socket_timeout = driver.socket_connect_timeout = left
        driver.deadline = driver._parser.deadline = time.monotonic() + left
        try:
            driver.connect()
        except (ValkeyError, OSError, UnicodeError) as error:
            driver.disconnect()
            raise wire.handshake_error(error, self.node) from error
        if self._emit is not None:
            self._emit(Connected(self.node))
        link = _Link(driver, self.node, self._limits)
        self._links.add(link)
        return link

    def _hang_up(self, link: _Link, reason: str) -> None:
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
            pool.give_back(link)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        pool = self._blocking if resp.waits(commands, atomic=atomic) else self._data
        link = pool.acquire(deadline)
        try:
            replies = link.many(pieces, resp.expected(commands, atomic=atomic), deadline)
        finally:
            pool.give_back(link)
        return resp.results(replies, self.node) if atomic else replies

    def dedicate(self, deadline: float) -> ValkeyPySession:
        """A transport of its own connection."""
        return ValkeyPySession(self._blocking, self._blocking.acquire(deadline), self.node)

    def close(self) -> None:
        """Close every connection; calls under way fail."""
        self._data.close()
        self._blocking.close()
        if fork.current.generation == self._generation:  # a child leaves the parent's calls alone
            for link in list(self._links):
                link.interrupt()


class ValkeyPySession:
    """One connection with state: it is closed at the end, never reused."""

    def __init__(self, pool: Pool[_Link], link: _Link, node: str) -> None:
        self.node = node
        self._pool = pool
        self._link: _Link | None = link
        self._generation = fork.current.generation
        self._turn = threading.Lock()

    @contextmanager
    def _use(self, deadline: float) -> Generator[_Link, None, None]:
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

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command."""
        packed = resp.pack(command.args)
        with self._use(deadline) as link:
            link.incoming.tracking |= command.info.name == "CLIENT TRACKING"
            return link.one(packed, deadline)

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands."""
        pieces = resp.pack_many(commands, atomic=atomic)
        with self._use(deadline) as link:
            replies = link.many(pieces, resp.expected(commands, atomic=atomic), deadline)
        return resp.results(replies, self.node) if atomic else replies

    def close(self) -> None:
        """Close the connection, and with it the state."""
        link, self._link = self._link, None
        if link is not None:
            self._pool.discard(link, "session ended")


def _connection_class(config: Config) -> Any:
    if config.connection.unix_socket is not None:
        return UnixDomainSocketConnection
    return _Tls if config.tls.enabled else _Tcp
