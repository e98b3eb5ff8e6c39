"""One connection of valkey-py for blocking callers. Reads line for line like aio_link.py."""

from __future__ import annotations

import math
import select
import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from valkey.connection import Connection, SSLConnection, UnixDomainSocketConnection

from valkeykit.errors import DeadlineExceeded, ServerError, ValkeyKitError
from valkeykit.providers import faults, names, resp
from valkeykit.providers.handshake import Introduced, Words, greet
from valkeykit.providers.incoming import Incoming
from valkeykit.providers.pool import Held

if TYPE_CHECKING:
    from valkeykit.config import Config, Limits
    from valkeykit.types import Raw


class _Mute:
    """The greeting is ours, not the driver's."""

    def on_connect(self) -> None:
        """Say nothing."""


class _Tcp(_Mute, Connection):
    """The driver's connection, with one clock for all addresses of a name, and a share of it for each."""

    deadline = math.inf

    def _connect(self) -> socket.socket:
        failure: OSError = OSError("the name has no address")
        found = names.resolve(self.host, self.port, self.deadline)
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


class _Unix(_Mute, UnixDomainSocketConnection):
    """A connection by a Unix socket."""


def _seconds(deadline: float) -> float:
    """What is left, for a socket. Raises `TimeoutError` when nothing is."""
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError("no answer in time")
    return left


class Link(Held):
    """One connection: the driver dials and greets, we write and read under a deadline."""

    def __init__(self, driver: Any, node: str, limits: Limits) -> None:
        self._driver = driver
        self._socket: socket.socket = driver._sock  # the driver has no accessor
        self._buffer = memoryview(bytearray(resp.CHUNK))
        self._node = node
        self.incoming = Incoming(limits)
        self.introduced = Introduced()
        # Whether the peer is gone.
        self._lost = False
        self._poll = select.poll()
        self._poll.register(self._socket, select.POLLIN)

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has been read."""
        return not self.incoming.owed

    @property
    def waited_on(self) -> int | None:
        """The connection's id at the server, which may still wait on behalf of it."""
        return None if self.clean or self._lost else self.introduced.client_id

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

    def ask(self, words: Sequence[Words], deadline: float) -> list[Raw]:
        """Send some commands of our own."""
        if not self.clean:
            raise faults.broken(self._node, "closed by the server", sent=False)
        return self.many([resp.pack_all(words)], len(words), deadline) if words else []

    def greet(self, config: Config, deadline: float) -> None:
        """The conversation of `handshake.greet`. Raises `ConnectionFailed`, or what the server said."""
        conversation = greet(config)
        words = next(conversation)
        while True:
            try:
                replies = self.ask(words, deadline)
            except DeadlineExceeded:
                raise faults.unreachable(self._node, "no answer in time") from None
            except ValkeyKitError as error:
                conversation.throw(faults.not_greeted(self._node, error))
                raise  # pragma: no cover # `throw` has raised
            try:
                words = conversation.send(replies)
            except StopIteration as done:
                self.introduced = done.value
                break
        if not self.clean:
            raise faults.unreachable(self._node, "closed by the server")

    def _send(self, data: bytes, deadline: float) -> None:
        try:
            self._arm(deadline)
            self._socket.sendall(data)
        except TimeoutError:
            raise faults.out_of_time(self._node, sent=True) from None
        except OSError as error:
            self._lost = True
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
            self._lost = True
            raise faults.broken(self._node, error, sent=True) from error
        if not count:
            self._lost = True
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


def connection_class(config: Config) -> Any:
    """The driver's class for this configuration."""
    if config.connection.unix_socket is not None:
        return _Unix
    return _Tls if config.tls.enabled else _Tcp
