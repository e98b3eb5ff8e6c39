"""A lane: calls of many tasks share one connection, and what one turn of the loop queues leaves at once.

What was not sent yet belongs to the lane and survives the connection; what was sent belongs to the
connection's `Exchange` and fails with it.
"""

from __future__ import annotations

import asyncio
import time
from abc import ABC, abstractmethod
from asyncio import Future
from math import inf
from typing import TYPE_CHECKING, Any

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.native.exchange import Entry, Gather, expire
from valkeykit.providers.native.plan import parts_of, size_of

if TYPE_CHECKING:
    from valkeykit.providers.native.aio.link import Link
    from valkeykit.providers.native.plan import Node

# Requests longer than this are weighed; shorter ones are bounded by their number.
_LIGHT = 1024
# So many calls get a write of their own while the server has nothing to do: half of those that are under
# way at once, within these bounds.
_FEW, _MANY = 4, 32
# Timers may fire a little early.
_EARLY = 0.001


class Lane(ABC):
    """Queues, flushes and times out. What happens without a connection is the subclass's business."""

    def __init__(self, node: Node, loop: asyncio.AbstractEventLoop) -> None:
        limits = node.plan.config.pipelining
        self.node = node
        self.loop = loop
        self.link: Link | None = None
        self.closed = False
        # Entry and packed request (or its parts) stand at the same place of both.
        self.queued: list[Entry] = []
        self.out: list[Any] = []
        self.scheduled = False
        self.earliest = inf
        # How many calls left per flush: [n] counts the flushes of up to 2**n - 1.
        self.sizes = [0] * 32
        # So many calls may be queued without a closer look, as of the last flush; none without connection.
        self.vacant = 0
        self._most = limits.in_flight
        # Several servers are busy anyhow, and each has a part of the calls only: there, none leaves early.
        self._few = _FEW if node.plan.alone else limits.in_flight
        self._vanguard = max(self._few, _MANY)
        self._looks = node.plan.config.timeouts.adaptive
        self._most_bytes = limits.queued_bytes
        self._bytes = 0
        self._heavy = False
        self._timer: asyncio.TimerHandle | None = None

    # Calls. `Transport.execute` has a copy of the first in line, where every microsecond shows.

    def submit(self, data: bytes, deadline: float) -> Future[Any]:
        """Queue one packed command; the future gets its raw reply."""
        future: Future[Any] = Future(loop=self.loop)
        self._admit(len(data))
        self.queued.append((future, deadline, None))
        self.out.append(data)
        self.wake(deadline)
        if len(self.queued) > self._vanguard:
            self._set_out()
        return future

    def submit_parts(self, parts: list[Any], deadline: float) -> Future[Any]:
        """The same for a command in parts, with a big value among them."""
        future: Future[Any] = Future(loop=self.loop)
        self._admit(size_of(parts))
        self.queued.append((future, deadline, None))
        self.out.append(parts)
        self._heavy = True
        self.wake(deadline)
        return future

    def submit_many(self, parts: list[Any], count: int, deadline: float) -> Future[Any]:
        """The same for a pipeline: the future gets the list of its raw replies."""
        future: Future[Any] = Future(loop=self.loop)
        self._admit(size_of(parts))
        self.queued.append((future, deadline, Gather(count)))
        self.out.append(parts)
        self._heavy = True
        self.wake(deadline)
        return future

    def _admit(self, size: int) -> None:
        """Raise `Overloaded` beyond a limit; whatever comes alone is let in."""
        if self.closed:
            raise faults.closed(self.node.plan.node)
        if len(self.queued) + self.in_flight() >= self._most:
            raise faults.overloaded(self.node.plan.node, f"{self._most} calls", "pipelining.in_flight")
        waiting = self._bytes + (self.link.sink() if self.link is not None else 0)
        if size > _LIGHT and waiting and waiting + size > self._most_bytes:
            raise faults.overloaded(self.node.plan.node, f"{waiting} bytes", "pipelining.queued_bytes")
        self._bytes += size

    def in_flight(self) -> int:
        """Calls that were sent and not answered."""
        return 0 if self.link is None else len(self.link.exchange.waiting)

    def queued_bytes(self) -> int:
        """Bytes that wait here."""
        return self._bytes

    def wake(self, deadline: float) -> None:
        """See that what was queued leaves, and ends in time."""
        if not self.scheduled:
            self.scheduled = True
            delay = self.node.pace.delay
            if delay and self.in_flight():
                self.loop.call_later(delay, self.flush)
            else:
                self.loop.call_soon(self.flush)
        if deadline < self.earliest:
            self._arm(deadline)

    def _set_out(self) -> None:
        """Send ahead of the turn's end what is queued, so that an idle server works while we go on."""
        link = self.link
        if link is None:
            return
        waiting = len(link.exchange.waiting)
        if not waiting and link.writable and not self._heavy and not link.backlog:
            self._leave(link)
            waiting = len(link.exchange.waiting)
        if not self._looks:
            self.vacant = self._most - waiting

    def flush(self) -> None:
        """Send everything that is queued, if there is a connection that takes it."""
        self.scheduled = False
        link = self.link
        if link is None:
            if self.queued:
                self.disconnected()
        elif self._heavy or link.backlog:
            self._stream(link)
        elif link.writable and self.queued:
            self._leave(link)
            waiting = len(link.exchange.waiting)
            self._vanguard = max(self._few, min(waiting >> 1, _MANY))
            if not self._looks:
                self.vacant = min(self._vanguard, self._most - waiting)

    def _leave(self, link: Link) -> None:
        queued, out = self.queued, self.out
        self.sizes[len(queued).bit_length()] += 1
        self.queued, self.out = [], []
        self._bytes = 0
        link.send(queued, b"".join(out) if len(out) > 1 else out[0], len(queued), 0)

    def _stream(self, link: Link) -> None:
        """Send one by one, big requests in parts; what the peer does not take yet stays queued."""
        sent = 0
        while link.push() and sent < len(self.queued):
            entry, out = self.queued[sent], self.out[sent]
            sent += 1
            self._bytes -= size_of(out)
            if not entry[0].done():  # nobody waits, nothing was sent: it never happened
                gather = entry[2]
                link.begin(entry, parts_of(out), 1 if gather is None else gather.count, gather is not None)
        del self.queued[:sent], self.out[:sent]
        if sent:
            self.sizes[sent.bit_length()] += 1
        self._heavy = any(type(out) is list for out in self.out)

    # Deadlines: one timer for all, at the earliest of them.

    def _arm(self, deadline: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self.earliest = deadline
        self._timer = None
        if deadline < inf:
            self._timer = self.loop.call_later(max(0.0, deadline - time.monotonic()), self._sweep)

    def _sweep(self) -> None:
        now = time.monotonic() + _EARLY
        earliest = self.expire(now)
        self._drop_done()
        self._arm(earliest)

    def expire(self, now: float) -> float:
        """Fail what is late; the earliest deadline of the rest."""
        earliest = expire(self.queued, now, faults.out_of_time(self.node.plan.node, sent=False))
        return earliest if self.link is None else min(earliest, self.link.exchange.expire(now))

    def _drop_done(self) -> None:
        """Forget what was queued and is not waited for any more: it must not be sent."""
        kept = [at for at, entry in enumerate(self.queued) if not entry[0].done()]
        if len(kept) == len(self.queued):
            return
        self.queued = [self.queued[at] for at in kept]
        self.out = [self.out[at] for at in kept]
        self._bytes = sum(map(size_of, self.out))

    # Connections.

    def adopt(self, link: Link) -> None:
        """Send on this connection from now on."""
        self.link = link
        link.lost, link.room = self.lost, self.flush
        self._drop_done()
        self.flush()

    @abstractmethod
    def lost(self, link: Link, error: ValkeyKitError) -> None:
        """A connection ended."""

    @abstractmethod
    def disconnected(self) -> None:
        """There is something to send, and no connection."""

    def refuse(self, error: ValkeyKitError) -> None:
        """Fail all that was not sent."""
        queued, self.queued, self.out = self.queued, [], []
        self._bytes, self._heavy = 0, False
        for entry in queued:
            if not entry[0].done():
                entry[0].set_exception(error.again())

    def close(self) -> None:
        """Close the connection; what was sent has an unknown fate, the rest was never sent."""
        if self._timer is not None:
            self._timer.cancel()
        self.closed, self.vacant = True, 0
        self.refuse(faults.closed(self.node.plan.node))
        if self.link is not None:
            self.link.lose(faults.broken(self.node.plan.node, "the client was closed", sent=True))
