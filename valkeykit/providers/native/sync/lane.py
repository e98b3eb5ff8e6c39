"""A lane: threads combine on one connection.

Whoever finds nobody at work leads: it sends everything that is queued in one write, receives, and
hands replies out until its own has come; then the next one leads. A thread that is alone pays no
hand-over. What was not sent yet belongs to the lane and survives the connection.
"""

from __future__ import annotations

import threading
import time
from _thread import allocate_lock
from abc import ABC, abstractmethod
from collections import deque
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.errors import ProtocolError, ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.native.exchange import Entry, Gather
from valkeykit.providers.native.plan import size_of
from valkeykit.providers.native.sync.link import Call, Link

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node
    from valkeykit.types import Raw

Item: TypeAlias = tuple[Entry, Any]
"""A call that was not sent yet: its entry, and what to send."""

# Requests longer than this are weighed; shorter ones are bounded by their number.
_LIGHT = 1024
# A thread that waits for another one looks after so long whether there still is one: an interrupt may
# have ended it. It doubles up to the second.
_LOOK, _LOOK_MOST = 0.05, 0.25
# The same for a leader that waits for replies, in case another thread could not send everything.
_SLICE, _SLICE_MOST = 0.01, 0.25
# Above this a copy into one buffer costs more than the calls it saves.
_JOIN = 1 << 18


class Lane(ABC):
    """Queues and combines. What happens without a connection is the subclass's business."""

    def __init__(self, node: Node) -> None:
        limits = node.plan.config.pipelining
        self.node = node
        self.link: Link | None = None
        self.closed = False
        # How many calls left per flush: [n] counts the flushes of up to 2**n - 1.
        self.sizes = [0] * 32
        self._queue: deque[Item] = deque()
        self._most = limits.in_flight
        self._most_bytes = limits.queued_bytes
        # Held while requests leave: who holds it knows what was sent and what was not.
        self._sending = threading.Lock()

    def submit(self, data: bytes, deadline: float) -> Raw:
        """Send one packed command and wait for its raw reply."""
        self._admit(len(data))
        item: Item = (Call(), deadline, None), data
        self._queue.append(item)
        reply: Raw = self._wait(item)
        return reply

    def submit_parts(self, parts: list[Any], deadline: float, count: int | None = None) -> Any:
        """The same for a request in parts; of a pipeline (`count` replies) the list of its raw replies."""
        self._admit(size_of(parts))
        item: Item = (Call(), deadline, None if count is None else Gather(count)), parts
        self._queue.append(item)
        return self._wait(item)

    def _admit(self, size: int) -> None:
        """Raise `Overloaded` beyond a limit; whatever comes alone is let in."""
        if self.closed:
            raise faults.closed(self.node.plan.node)
        link = self.link
        if len(self._queue) + (0 if link is None else len(link.exchange.waiting)) >= self._most:
            raise faults.overloaded(self.node.plan.node, f"{self._most} calls", "pipelining.in_flight")
        if size > _LIGHT and self._queue:
            waiting = self.queued_bytes()
            if waiting + size > self._most_bytes:
                raise faults.overloaded(self.node.plan.node, f"{waiting} bytes", "pipelining.queued_bytes")

    def in_flight(self) -> int:
        """Calls that were sent and not answered."""
        link = self.link
        return 0 if link is None else len(link.exchange.waiting)

    @property
    def queued(self) -> int:
        """Calls that were not sent yet."""
        return len(self._queue)

    def queued_bytes(self) -> int:
        """Bytes that wait here."""
        return sum(size_of(out) for _, out in tuple(self._queue))

    def post(self, data: bytes) -> None:
        """Send a command whose reply nobody waits for, if there is a connection; whoever is next reads it."""
        link = self.link
        if link is not None:
            call = Call()
            self._queue.append(((call, inf, None), data))
            self._flush(link)
            call.over = True

    # Waiting for a reply: leading, or being served.

    def _wait(self, item: Item) -> Any:
        call: Any = item[0][0]
        deadline = item[0][1]
        try:
            while not call.over:
                link = call.link or self.link or self.connect(deadline)
                if call.link is not None and link.closed and not call.over:
                    # Not buried yet, or an interrupt struck another thread between sending and noting it.
                    cut = faults.broken(self.node.plan.node, "an interrupt cut a step", sent=True)
                    raise (link.loss or cut).again()
                baton = None if link.led else link.baton()
                if baton is None:
                    self._follow(link, call, deadline)
                    continue
                link.led = True
                try:
                    self._lead(link, call, deadline)
                finally:
                    link.rest()
                    link.led = False
                    del baton
                    if link.closed:
                        self._end(link)
                self._hand_over(link)
        finally:
            call.over = True  # an interrupt: nobody waits any more
            if call.link is None:
                # Without a connection nobody else takes it off the queue.
                with self._sending, suppress(ValueError):
                    self._queue.remove(item)
        if call.error is not None:
            try:
                raise call.error
            finally:
                call.error = None
        return call.reply

    def _follow(self, link: Link, call: Call, deadline: float) -> None:
        """Wait for whoever leads; return when there is something to look at."""
        if call.lock is None:
            lock = allocate_lock()
            lock.acquire()
            call.lock = lock
            if call.over or not link.led:
                return  # the leader may have left before it saw the lock
        if link.patient:
            self._flush(link)
        pause = _LOOK
        while not call.over:
            left = deadline - time.monotonic()
            if left <= 0:
                self._leave(call)
                return
            if call.lock.acquire(True, min(left, pause)):
                return
            if not link.closed and link is (call.link or self.link):
                pause = min(pause * 2, _LOOK_MOST)
                baton = link.baton()
                if baton is not None:
                    link.led = False
                    return
            else:
                return

    def _leave(self, call: Call) -> None:
        """The caller's time is over. Raises `DeadlineExceeded`."""
        with self._sending:
            if call.over:
                return  # answered in the last moment
            call.over = True
            sent = call.link is not None
        if sent and call.link is not None:
            self.suspect(call.link)
        raise faults.out_of_time(self.node.plan.node, sent=sent)

    def _lead(self, link: Link, call: Call, deadline: float) -> None:
        try:
            link.inspect()
            while not call.over and not link.closed:
                self._flush(link)
                if call.link is None and link is not self.link:
                    break  # it was lost, or another one serves now
                if link.backlog or not link.receive():
                    self._be_patient(link, call, deadline)
                elif time.monotonic() >= deadline:
                    self._leave(call)  # a reply that trickles in is no reason to stay
        except ProtocolError as error:
            self.drop(link, error)
        except ValkeyKitError:
            raise  # the caller's own, and some of them are OSErrors too
        except OSError as error:
            self.drop(link, faults.broken(self.node.plan.node, error, sent=True))

    def _be_patient(self, link: Link, call: Call, deadline: float) -> None:
        """Wait for long; others send by themselves meanwhile."""
        link.patient = True
        pause = _SLICE
        try:
            while not call.over:
                left = deadline - time.monotonic()
                if left <= 0:
                    self._leave(call)
                    break
                self._flush(link)
                if link.ready(min(left, pause)) or link.closed:
                    break
                pause = min(pause * 2, _SLICE_MOST)
        finally:
            link.patient = False
        if link.backlog:
            self._flush(link)

    def _flush(self, link: Link) -> None:
        """Send everything that is queued, if the system takes it."""
        if not self._queue and not link.backlog:
            return
        try:
            with self._sending:
                if link.closed:
                    return
                if link.torn_sending:
                    raise ConnectionAbortedError("an interrupt cut a step")
                link.torn_sending = True
                if link.push() and link is self.link:
                    self._send(link)
                link.torn_sending = False
        except OSError as error:
            self.drop(link, faults.broken(self.node.plan.node, error, sent=True))

    def _send(self, link: Link) -> None:
        queue = self._queue
        if len(queue) != 1 or type(queue[0][1]) is not bytes:
            self._send_all(link)
            return
        entry, out = queue.popleft()
        call: Any = entry[0]
        if not call.over:
            call.link = link
            self.sizes[1] += 1
            link.put((entry,), (out,), 1, 0)

    def _send_all(self, link: Link) -> None:
        entries: list[Entry] = []
        parts: list[Any] = []
        replies = gathers = 0
        for _ in range(len(self._queue)):
            entry, out = self._queue.popleft()
            call: Any = entry[0]
            if call.over:
                continue  # nobody waits, nothing was sent: it never happened
            call.link = link
            entries.append(entry)
            replies += 1
            if type(out) is bytes:
                parts.append(out)
                continue
            parts += out
            if entry[2] is not None:
                replies += entry[2].count - 1
                gathers += 1
        if not entries:
            return
        self.sizes[len(entries).bit_length()] += 1
        if len(parts) > 1 and size_of(parts) <= _JOIN:
            parts = [b"".join(parts)]
        link.put(entries, parts, replies, gathers)

    def _hand_over(self, link: Link) -> None:
        """Let the next one lead, if somebody waits."""
        for entry in tuple(link.exchange.waiting):
            if not entry[0].done():
                entry[0].nudge()  # type: ignore[attr-defined] # every slot here is a Call
                return
        for entry, _ in tuple(self._queue):
            if not entry[0].done():
                entry[0].nudge()  # type: ignore[attr-defined] # as above
                return

    # Connections.

    @abstractmethod
    def connect(self, deadline: float) -> Link:
        """A connection to send on."""

    def suspect(self, link: Link) -> None:  # noqa: B027 # a lane on one connection has nothing to suspect
        """A reply on this connection did not come in time."""

    def drop(self, link: Link, error: ValkeyKitError) -> None:
        """A connection ended: what was sent on it has failed."""
        if link.lose(error):
            self.node.plan.disconnected(error.message)
        if link is self.link:
            self.link = None
        self._end(link)

    def _end(self, link: Link) -> None:
        """Fail and close what was lost, unless a thread works on it: that one does it then."""
        baton = link.baton()
        if baton is not None:
            with self._sending:
                link.bury()
            del baton

    def close(self) -> None:
        """Close the connection; what was sent has an unknown fate, the rest was never sent."""
        self.closed = True
        with self._sending:
            link, self.link = self.link, None
            queue, self._queue = self._queue, deque()
        for entry, _ in queue:
            if not entry[0].done():
                entry[0].set_exception(faults.closed(self.node.plan.node))
        if link is not None:
            self.drop(link, faults.broken(self.node.plan.node, "the client was closed", sent=True))

    def disown(self) -> None:
        """Close our copy of a parent process's socket."""
        if self.link is not None:
            self.link.close()
