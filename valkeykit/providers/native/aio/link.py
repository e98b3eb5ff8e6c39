"""One connection on an event loop: bytes in, bytes out, and the news when it is lost."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from valkeykit.errors import ProtocolError, ValkeyKitError
from valkeykit.providers import faults, resp
from valkeykit.providers.handshake import Introduced
from valkeykit.providers.native.exchange import Entry, Gather

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node
    from valkeykit.types import Raw, Word

_BUFFER = 1 << 18
# A big value leaves in pieces of this size, as fast as the peer takes them. Measured: the system moves
# smaller and larger ones more slowly.
_PIECE = 96 * 1024


def _unheard(_: Link, __: ValkeyKitError) -> None:
    """Before anyone owns the connection."""


def _nothing() -> None:
    """The same, for room to write."""


# One for each event loop, whatever the number of clients: it is most of what an idle one would cost.
_buffers: WeakKeyDictionary[asyncio.AbstractEventLoop, memoryview] = WeakKeyDictionary()


class Buffers:
    """The receive buffer that the connections of one loop share.

    It is filled and parsed within one callback, so one is enough, however many connections there are;
    except where the system fills it in the background.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        proactor = getattr(asyncio, "ProactorEventLoop", None)
        self._private = proactor is not None and isinstance(loop, proactor)
        if loop not in _buffers:
            _buffers[loop] = memoryview(bytearray(_BUFFER))
        self._shared = _buffers[loop]

    def get(self) -> memoryview:
        """The buffer of a new connection."""
        return memoryview(bytearray(_BUFFER)) if self._private else self._shared


class Link(asyncio.BufferedProtocol):
    """A connection. Its owner sets `lost` and `room`, and submits entries in order."""

    def __init__(self, node: Node, buffer: memoryview, hello: Sequence[tuple[Word, ...]]) -> None:
        self.exchange = node.exchange()
        self.node = node
        self.lost: Callable[[Link, ValkeyKitError], None] = _unheard
        self.room: Callable[[], None] = _nothing
        self.greeted = asyncio.get_running_loop().create_future()
        self.introduced = Introduced()
        self.writable = False
        self.closed = False
        self.born = self.idle_since = time.monotonic()
        # Rest of a big value on its way out.
        self.backlog: deque[memoryview] = deque()
        self._buffer = buffer
        self._hello = hello
        self._transport: Any = None

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Connected: say hello at once, so that whatever comes is an answer."""
        self._transport = transport
        self.writable = True
        self.ask(self._hello, self.greeted)

    def get_buffer(self, sizehint: int) -> memoryview:  # noqa: ARG002 # the interface
        """Where to put what comes."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Something came."""
        try:
            self.exchange.feed(self._buffer, nbytes, time.monotonic())
        except ProtocolError as error:
            self.lose(error)

    def eof_received(self) -> bool:
        """The peer closed: so do we."""
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """Gone."""
        self.lose(faults.broken(self.node.plan.node, exc or "closed by the server", sent=True))

    def pause_writing(self) -> None:
        """The peer does not take more now."""
        self.writable = False

    def resume_writing(self) -> None:
        """It does again."""
        self.writable = True
        self.room()

    # What its owner calls.

    def ask(self, words: Sequence[tuple[Word, ...]], slot: asyncio.Future[list[Raw]]) -> None:
        """Send some commands of our own; their replies come as one list."""
        if self.closed:
            slot.set_exception(faults.broken(self.node.plan.node, "closed by the server", sent=False))
            return
        entry: Entry = (slot, float("inf"), Gather(len(words)))
        self.send([entry], b"".join(map(resp.pack, words)), len(words), 1)

    def send(self, entries: Sequence[Entry], data: bytes, replies: int, gathers: int) -> None:
        """Send packed requests."""
        self._transport.write(data + self.exchange.sent(entries, replies, gathers, time.monotonic()))

    def begin(self, entry: Entry, parts: Sequence[Any], replies: int, gathers: int) -> None:
        """Send a request in parts, as fast as the peer takes them; `push` goes on with it."""
        check = self.exchange.sent([entry], replies, gathers, time.monotonic())
        for part in (*parts, check):
            view = memoryview(part)
            self.backlog.extend(view[at : at + _PIECE] for at in range(0, len(view), _PIECE))
        self.push()

    def push(self) -> bool:
        """Write of the backlog what the peer takes; whether nothing is left."""
        while self.backlog and self.writable:
            self._transport.write(self.backlog.popleft())
        return not self.backlog

    def usable(self) -> bool:
        """Whether it is open and owes nothing."""
        return not self.closed and not self.exchange.owed and not self.backlog

    def lose(self, error: ValkeyKitError) -> None:
        """Give the connection up: everything outstanding fails. The owner hears of it, once."""
        if self.closed:
            return
        self.closed, self.writable = True, False
        self.backlog.clear()
        self._shut()
        self.exchange.fail(error)
        self.lost(self, error)

    def _shut(self) -> None:
        if self._transport is None:
            return
        try:
            self._transport.abort()
        except RuntimeError:
            # The loop is closed already and will never run what closes the socket.
            sock = getattr(self._transport, "_sock", None)  # asyncio has no accessor
            if sock is not None:
                sock.close()
                self._transport._sock = None  # its finalizer would complain

    def sink(self) -> int:
        """Bytes that were written and not yet taken by the system."""
        return 0 if self._transport is None or self.closed else self._transport.get_write_buffer_size()
