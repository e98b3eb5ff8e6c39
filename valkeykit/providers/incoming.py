"""What comes in on a connection that one caller at a time uses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from valkeykit.errors import ProtocolError
from valkeykit.providers import resp
from valkeykit.providers.framing import Guard

if TYPE_CHECKING:
    from valkeykit.config import Limits
    from valkeykit.types import Raw

_NOTHING = memoryview(b"")


class Incoming:
    """Parses replies, bounds what they ask for, and compares them with what was asked.

    Bytes that nobody asked for would become the reply of the next caller, so they end the
    connection: `owed` stays above zero after any error.
    """

    __slots__ = ("_fresh", "_guard", "_reader", "owed", "tracking")

    def __init__(self, limits: Limits) -> None:
        self._reader: Any = resp.reader()
        self._guard = Guard(limits)
        self._fresh = _NOTHING
        # Replies that were asked for and have not been read.
        self.owed = 0
        # Set by a session: from then on the server may send invalidation messages in between.
        self.tracking = False

    def feed(self, data: memoryview) -> None:
        """More bytes; they are looked at until the next `feed`."""
        self._reader.feed(data)
        self._fresh = data

    def next(self) -> Raw:
        """The next reply, or `resp.MORE`. Raises `ProtocolError`."""
        reply = resp.parse(self._reader)
        while self.tracking and resp.is_push(reply):
            reply = resp.parse(self._reader)
        if reply is resp.MORE:
            if self._fresh:
                self._guard.incomplete(self._fresh)
                self._fresh = _NOTHING
            return resp.MORE
        if self.owed > 1:
            self._guard.moving()
        else:
            self._guard.at_rest()
            if not self.tracking:
                self._compare()
            self._fresh = _NOTHING
        self.owed -= 1
        return reply

    def _compare(self) -> None:
        """Everything has been answered: nothing may follow."""
        if not resp.at_rest(self._reader):
            raise ProtocolError("the peer sent what nobody asked for", maybe_applied=True)
        # The parser does not look at what ends a text.
        if bytes(self._fresh[-2:]) not in (b"\r\n", b"\n"):
            raise ProtocolError("a text is longer than it said", maybe_applied=True)
