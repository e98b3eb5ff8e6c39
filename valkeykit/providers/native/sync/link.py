"""One connection for threads: a socket, its exchange, and the baton of whoever works on it."""

from __future__ import annotations

import select
import socket
import time
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from queue import Empty
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ProtocolError, ValkeyKitError
from valkeykit.providers import faults, resp
from valkeykit.providers.handshake import Introduced
from valkeykit.providers.native.exchange import Entry, Gather
from valkeykit.providers.native.sync.channel import looker, ready
from valkeykit.providers.pool import taker, tokens

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node
    from valkeykit.providers.native.sync.channel import Channel
    from valkeykit.types import Raw, Word

_BUFFER = 1 << 16
# Receive buffers that no connection uses now: idle connections have none.
_SPARE: deque[tuple[memoryview]] = deque(maxlen=16)
_PIECE = 1 << 18


class Call:
    """One caller's slot. The lock is made when the caller has to wait for another thread."""

    # Defaults of the class: a slot is made for every call, and most of it never changes.
    over: bool = False
    lock: Any = None
    # The connection it was sent on.
    link: Link | None = None
    reply: Any = None
    error: Exception | None = None

    def done(self) -> bool:
        """Whether it is answered, or nobody waits."""
        return self.over

    def set_result(self, reply: Any) -> None:
        """Answered."""
        self.reply = reply
        self.over = True
        self.nudge()

    def set_exception(self, error: Exception) -> None:
        """Failed."""
        self.error = error
        self.over = True
        self.nudge()

    def nudge(self) -> None:
        """Wake the caller: it has its reply, or is to work on the connection now."""
        lock = self.lock
        if lock is not None:
            with suppress(RuntimeError):  # it was woken already
                lock.release()


class Link:
    """A connection. One thread at a time, the one with the baton, receives."""

    def __init__(self, node: Node, channel: Channel) -> None:
        self.node = node
        self.exchange = node.exchange()
        self.channel = channel
        self.introduced = Introduced()
        self.born = self.idle_since = time.monotonic()
        self.closed = False
        # True within steps that must not be cut: an interrupt there costs the connection. Sending and
        # receiving may be two threads' work.
        self.torn = self.torn_sending = False
        # Why it was lost.
        self.loss: ValkeyKitError | None = None
        # Whether a thread has the baton; a hint that saves asking. An interrupt may leave it wrong.
        self.led = False
        # Its reader waits for long: others send by themselves meanwhile.
        self.patient = False
        self.backlog: deque[memoryview] = deque()
        self._free = taker(tokens(1).get_nowait)
        # The receive buffer, while a thread works here. A tuple, as `map` wants it.
        self._into: tuple[memoryview] | None = None
        self._look = looker(channel.sock)
        # How many bytes of the buffer were received and not looked at yet.
        self._arrived: deque[int] = deque()

    def baton(self) -> object | None:
        """The right to receive, until what is returned is dropped; None while another thread has it."""
        try:
            return next(self._free)
        except Empty:
            return None

    def put(self, entries: Sequence[Entry], parts: Sequence[Any], replies: int, gathers: int) -> None:
        """Send, or keep what the system does not take yet. One thread at a time. Raises `OSError`."""
        check = self.exchange.sent(entries, replies, gathers, time.monotonic())
        for part in (*parts, check) if check else parts:
            if not self.backlog:
                sent = self.channel.send(part)
                if sent == len(part):
                    continue
                part = memoryview(part)[sent:]  # noqa: PLW2901 # the rest of it
            self.backlog.append(memoryview(part))

    def push(self) -> bool:
        """Send of the backlog what the system takes; whether nothing is left."""
        while self.backlog:
            sent = self.channel.send(self.backlog[0][:_PIECE])
            if not sent:
                return False
            self.backlog[0] = self.backlog[0][sent:]
            if not self.backlog[0]:
                self.backlog.popleft()
        return True

    def receive(self) -> bool:
        """Take what came; whether there was anything. Raises `OSError` and `ProtocolError`."""
        into = self._into
        if into is None:
            into = self._into = _borrow()
        if not self._arrived and not self._fetch(into):
            return False
        count = self._arrived[0]
        if not count:
            raise ConnectionResetError("closed by the server")
        self.torn = True
        self.exchange.feed(into[0], count, time.monotonic())
        self._arrived.clear()
        self.torn = False
        return True

    def _fetch(self, into: tuple[memoryview]) -> bool:
        """Receive into the buffer. What was received must not be forgotten, whatever strikes."""
        if self.channel.plain:
            # Within one C call no interrupt can come between the system's answer and our note of it.
            try:  # noqa: SIM105 # `suppress` costs more than all the rest
                self._arrived.extend(map(self.channel.sock.recv_into, into))
            except BlockingIOError:
                pass
        else:
            self.torn = True
            count = self.channel.recv_into(into[0])
            if count is not None:
                self._arrived.append(count)
            self.torn = False
        return bool(self._arrived)

    def rest(self) -> None:
        """The thread leaves: others may use the buffer."""
        if not self._arrived and self._into is not None:
            into, self._into = self._into, None
            _SPARE.append(into)

    def ready(self, seconds: float) -> bool:
        """Wait until something comes, or more can be sent."""
        events = select.POLLIN | (select.POLLOUT if self.backlog or self.channel.holds else 0)
        return ready(self.channel.sock, events, seconds)

    def ask(self, words: Sequence[tuple[Word, ...]], deadline: float) -> list[Raw]:
        """Some commands of our own, before anyone shares the connection."""
        call = Call()
        try:
            self.put([(call, deadline, Gather(len(words)))], [resp.pack_all(words)], len(words), 1)
            while not call.over:
                left = deadline - time.monotonic()
                if left <= 0 or (not (self.push() and self.receive()) and not self.ready(left)):
                    raise TimeoutError("no answer in time")
        except TimeoutError:
            raise
        except OSError as error:
            # What it said before it closed is the reason: that it has too many clients, say.
            with suppress(OSError):
                while not call.over and self.receive():
                    pass
            self.exchange.fail(faults.broken(self.node.plan.node, error, sent=True))
        if call.error is not None:
            raise call.error
        replies: list[Raw] = call.reply
        return replies

    def usable(self) -> bool:
        """Whether it is open, owes nothing, and nothing waits to be read."""
        if (
            self.closed
            or self.torn
            or self.torn_sending
            or self.exchange.owed
            or self.backlog
            or self._arrived
        ):
            return False
        return not ready(self.channel.sock, select.POLLIN, 0)

    def inspect(self) -> None:
        """Look whether it can be used; only who has the baton may. Raises `OSError` and `ProtocolError`.

        Nobody reads between two calls. The server closed, or sent what nobody asked for: taken for the
        answer to what is sent now, it would put every later reply out of step.
        """
        if self.torn:
            raise ProtocolError("an interrupt cut a step on this connection", maybe_applied=True)
        if not self.exchange.owed and self._look(0):
            self.receive()

    def lose(self, error: ValkeyKitError) -> bool:
        """Give the connection up; whether it was still open. Any thread may: the rest is for `bury`."""
        if self.closed:
            return False
        self.loss = error
        self.closed = True
        with suppress(OSError):
            self.channel.sock.shutdown(socket.SHUT_RDWR)
        return True

    def bury(self) -> None:
        """Fail what is outstanding and close the socket. Only who has the baton may, and nobody sends."""
        if self.loss is not None:
            self.exchange.fail(self.loss)
        self.close()

    def close(self) -> None:
        """Close the socket."""
        self.closed = True
        self.channel.sock.close()


def _borrow() -> tuple[memoryview]:
    try:
        return _SPARE.pop()
    except IndexError:
        return (memoryview(bytearray(_BUFFER)),)
