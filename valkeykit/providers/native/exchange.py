"""Requests and replies of one connection, in step. No I/O: both flavours feed it.

A request is an `Entry`: the slot that takes its reply, the instant it must be answered by, and for a
pipeline what gathers its replies. A slot belongs to its request, not to the caller: a caller who
left still has its reply taken off the line.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from valkeykit.errors import ProtocolError, ValkeyKitError
from valkeykit.providers import faults, resp
from valkeykit.providers.framing import Guard, text_size
from valkeykit.providers.native.pace import Pace

if TYPE_CHECKING:
    from valkeykit.config import Limits
    from valkeykit.types import Raw

MORE = resp.MORE
# A text from this length on is put together once, not by way of the parser's buffer.
LARGE = 1 << 22
# Below this, a piece that was received cannot hold the beginning of a large text worth the detour.
_FULL = 16_384
# Every eighth flush is timed: a mask.
_SAMPLE = 7


class Slot(Protocol):
    """Where a reply goes; an `asyncio.Future` is one."""

    def done(self) -> bool:
        """Whether it has a result, or nobody waits any more."""
        ...

    def set_result(self, result: Any, /) -> None:
        """The reply."""
        ...

    def set_exception(self, exception: Any, /) -> None:
        """The error."""
        ...


class Gather:
    """The replies of a pipeline, as they come."""

    __slots__ = ("count", "replies")

    def __init__(self, count: int) -> None:
        self.count = count
        self.replies: list[Raw] = []


Entry: TypeAlias = tuple[Slot, float, Gather | None]


def fail(entry: Entry, error: ValkeyKitError) -> None:
    """Tell whoever waits; the replies that a pipeline has already are kept."""
    slot, _, gather = entry
    if slot.done():
        return
    if gather is not None and gather.replies:
        slot.set_result(resp.fill_lost(gather.replies, gather.count, error))
    else:
        slot.set_exception(error.again())


class Exchange:
    """One connection's requests that were sent, in order, and the parser of their replies."""

    def __init__(
        self,
        node: str,
        limits: Limits,
        pace: Pace,
        left: type[Exception] = LookupError,
        *,
        integrity: bool = False,
    ) -> None:
        """`left` is what a slot raises whose caller is gone; asking each first would cost more."""
        self.node = node
        self._left = left
        self.waiting: deque[Entry] = deque()
        self.pace = pace
        # Set by a session: from then on the server may send invalidation messages in between.
        self.tracking = False
        self.heard = 0.0
        self.flushes = 0
        # Who sends and who receives may be two threads: each counts for itself.
        self._asked: int = 0
        self._answered: int = 0
        self._gathers = 0
        self._gathered = 0
        self._asked_at = 0.0
        self._mark = 0
        self._marked_at = 0.0
        self._reader = resp.reader()
        self._gets = self._reader.gets
        self._guard = Guard(limits)
        self._limits = limits
        self._news: Callable[[], None] | None = None
        self._large: _Large | None = None
        self._checks: _Checks | None = _Checks() if integrity else None

    @property
    def owed(self) -> int:
        """How many replies are outstanding; more than `waiting` has, while pipelines are among them."""
        return self._asked - self._answered

    def on_news(self, call: Callable[[], None]) -> None:
        """Call this once, at the next byte."""
        self._news = call

    def sent(self, entries: Sequence[Entry], replies: int, gathers: int, now: float) -> bytes:
        """These leave now, in this order: `replies` replies in all, `gathers` pipelines among them.

        Returns what has to follow on the line, in integrity mode.
        """
        if self._asked == self._answered:
            self._asked_at = now
        self._gathers += gathers
        self._asked += replies
        self.waiting.extend(entries)
        if not self._mark and not self.flushes & _SAMPLE:
            self._mark, self._marked_at = self._asked, now
        self.flushes += 1
        if self._checks is None:
            return b""
        self._asked += 1
        return self._checks.request(replies)

    def silence(self, now: float) -> float:
        """Seconds for which something was outstanding and not a byte came."""
        return now - max(self.heard, self._asked_at) if self.owed else 0.0

    def feed(self, buffer: memoryview, count: int, now: float) -> None:
        """What was received: the first `count` bytes of `buffer`.

        Raises `ProtocolError` before any reply of a bad piece is handed out.
        """
        self.heard = self.pace.heard = now
        replies: list[Raw] = []
        if count > _FULL or self._large is not None or self._news is not None:
            buffer = self._take_large(buffer[:count], replies)
            count = len(buffer)
        if count:
            self._reader.feed(buffer, 0, count)
            try:
                replies += iter(self._gets, MORE)
            except (ProtocolError, TypeError, ValueError) as error:
                raise resp.unreadable(error) from error
            if self.tracking and any(map(resp.is_push, replies)):
                replies = [reply for reply in replies if not resp.is_push(reply)]
                if not replies:
                    return  # they come when nothing is outstanding, too
        if replies:
            self._account(replies, buffer, count)
            self._deliver(replies, now)
        elif count:
            if self._asked == self._answered:
                raise _unasked()
            self._guard.incomplete(buffer[:count])

    def _take_large(self, data: memoryview, replies: list[Raw]) -> memoryview:
        """Keep what belongs to a large text; return the rest."""
        if self._news is not None:
            news, self._news = self._news, None
            news()
        if self._large is None and len(data) > _FULL and self._guard.fresh:
            header = bytes(data[:24]).partition(b"\r\n")[0]
            size = text_size(header)
            if size is not None and LARGE <= size <= self._limits.bulk_bytes:
                if self._asked == self._answered:
                    raise _unasked()
                self._large = _Large(size)
                data = data[len(header) + 2 :]
        if self._large is not None:
            data = self._large.take(data, replies)
            if self._large.done:
                self._large = None
        return data

    def _account(self, replies: list[Raw], buffer: memoryview, count: int) -> None:
        """Compare what came with what was asked for. Raises `ProtocolError`."""
        owed = self._asked - self._answered - len(replies)
        if owed > 0:
            self._guard.moving()
        elif owed < 0 or not resp.at_rest(self._reader):
            raise _unasked()
        else:
            # The parser does not look at what ends a text.
            if count and (buffer[count - 1] != 10 or (count > 1 and buffer[count - 2] != 13)):
                raise ProtocolError("a text is longer than it said", maybe_applied=True)
            self._guard.at_rest()

    def _deliver(self, replies: list[Raw], now: float) -> None:
        self._answered += len(replies)
        if self._mark and self._answered >= self._mark:
            self.pace.sample(now - self._marked_at)
            self._mark = 0
        if self._checks is not None:
            replies = self._checks.proven(replies)
        if self._gathers == self._gathered:
            self._hand_out(replies)
        else:
            self._hand_out_mixed(replies)

    def _hand_out(self, replies: list[Raw]) -> None:
        popleft = self.waiting.popleft
        for reply in replies:
            slot = popleft()[0]
            try:
                if type(reply) is not bytes and isinstance(reply, Exception):
                    slot.set_exception(reply)
                else:
                    slot.set_result(reply)
            except self._left:
                pass

    def _hand_out_mixed(self, replies: list[Raw]) -> None:
        at = 0
        while at < len(replies):
            slot, _, gather = self.waiting[0]
            if gather is None:
                self._hand_out(replies[at : at + 1])
                at += 1
                continue
            have = len(gather.replies)
            gather.replies += replies[at : at + gather.count - have]
            at += len(gather.replies) - have
            if len(gather.replies) == gather.count:
                self.waiting.popleft()
                self._gathered += 1
                if not slot.done():
                    slot.set_result(gather.replies)

    def expire(self, now: float) -> float:
        """Tell those whose time is over; their replies are taken off the line when they come.

        Returns the earliest deadline of the others, infinity when there is none.
        """
        return expire(self.waiting, now, faults.out_of_time(self.node, sent=True))

    def fail(self, error: ValkeyKitError) -> None:
        """The connection is lost: everything outstanding has failed."""
        waiting, self.waiting = self.waiting, deque()
        self._answered = self._asked
        for entry in waiting:
            fail(entry, error)


def expire(entries: Sequence[Entry] | deque[Entry], now: float, error: ValkeyKitError) -> float:
    """Fail the entries whose deadline has passed; the earliest deadline of the others."""
    earliest = float("inf")
    for entry in entries:
        deadline = entry[1]
        if deadline <= now:
            fail(entry, error)
        elif deadline < earliest and not entry[0].done():
            earliest = deadline
    return earliest


def _unasked() -> ProtocolError:
    return ProtocolError("the peer sent what nobody asked for", maybe_applied=True)


class _Large:
    """One long text, put together without the parser: it is copied once, and never waits for its end."""

    __slots__ = ("_missing", "_text", "done")

    def __init__(self, size: int) -> None:
        self._text = BytesIO()
        self._missing = size
        self.done = False

    def take(self, data: memoryview, replies: list[Raw]) -> memoryview:
        """Take what belongs to the text; return the rest once it is complete."""
        if self._missing > 0:
            part = data[: self._missing]
            self._text.write(part)
            self._missing -= len(part)
            data = data[len(part) :]
        while self._missing <= 0 and data and not self.done:
            # Then CR and LF: missing counts on to -2.
            if data[0] != b"\r\n"[-self._missing]:
                raise ProtocolError("a text is longer than it said", maybe_applied=True)
            self._missing -= 1
            data = data[1:]
            self.done = self._missing == -2
        if self.done:
            replies.append(self._text.getvalue())
        return data


class _Checks:
    """Integrity mode: an ECHO of a number nobody can guess follows each flush.

    Replies are held back until the echo behind them has proved that nothing was added or lost.
    """

    __slots__ = ("_expected", "_held")

    def __init__(self) -> None:
        self._expected: deque[tuple[int, bytes]] = deque()
        self._held: list[Raw] = []

    def request(self, replies: int) -> bytes:
        """The request that goes behind a flush which will have `replies` replies."""
        nonce = os.urandom(8).hex().encode()
        self._expected.append((replies, nonce))
        return resp.pack(("ECHO", nonce))

    def proven(self, replies: list[Raw]) -> list[Raw]:
        """The replies that have been proven right by now. Raises `ProtocolError`."""
        self._held += replies
        passed: list[Raw] = []
        while self._expected and len(self._held) > self._expected[0][0]:
            before, nonce = self._expected.popleft()
            if self._held[before] != nonce:
                raise ProtocolError("replies and requests are out of step", maybe_applied=True)
            passed += self._held[:before]
            del self._held[: before + 1]
        return passed
