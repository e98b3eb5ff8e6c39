"""What a reply may ask of our memory, checked while it is incomplete.

The C parser bounds nesting (1,024) and array lengths (67 million) itself. It believes any length of a
text, and gathers a line without end. A lie always leaves a reply incomplete, so complete ones cost
nothing here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from valkeykit.errors import ProtocolError

if TYPE_CHECKING:
    from valkeykit.config import Limits

# A text of a hundred million bytes or more; its header is rare enough to look closer. One pattern per
# type: a pattern that begins with a certain byte is searched for as fast as memory is read.
_SUSPECTS = [re.compile(rb"\$[0-9]{9}"), re.compile(rb"=[0-9]{9}")]
_HEADER = 24


class Guard:
    """Watches the bytes of one incomplete reply.

    It can only read headers while it knows where the reply began: from the moment on at which nothing
    was outstanding. Otherwise the limit of the whole reply is what holds.
    """

    __slots__ = ("_history", "_inside", "_limits", "_total", "known")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._history = bytearray()
        self._total = 0
        self._inside = False
        self.known = True

    @property
    def fresh(self) -> bool:
        """Whether the next byte begins a reply, for certain."""
        return self.known and not self._total

    def at_rest(self) -> None:
        """Nothing is outstanding: the next byte begins a reply."""
        self.known = True
        if self._total:
            self._forget()

    def moving(self) -> None:
        """A reply was completed, others are on their way: where the next begins is not known."""
        self.known = False
        if self._total:
            self._forget()

    def _forget(self) -> None:
        self._total = 0
        self._history.clear()

    def incomplete(self, data: memoryview) -> None:
        """More bytes, and still no end. Raises `ProtocolError` beyond a limit."""
        if self.fresh:
            self._inside = self._text(data)
        self._total += len(data)
        if self._total > self._limits.reply_bytes:
            raise _refused("a reply", self._limits.reply_bytes, "limits.reply_bytes")
        if self.known and not self._inside:
            self._look(data)

    def _text(self, data: memoryview) -> bool:
        """Whether the reply is one text of an allowed length: then nothing in it is a header."""
        line, end, _ = bytes(data[:_HEADER]).partition(b"\r\n")
        size = text_size(line) if end else None
        return size is not None and size <= self._limits.bulk_bytes

    def _look(self, data: memoryview) -> None:
        history = self._history
        look_from = max(0, len(history) - _HEADER)
        history += data
        long = self._total > self._limits.line_bytes
        endless = long and history.rfind(b"\r\n") < len(history) - self._limits.line_bytes
        if endless or any(suspect.search(history, look_from) for suspect in _SUSPECTS):
            check(history, self._limits)
        if long:
            # Longer than any line, and its texts so far are allowed ones.
            self.known = False
            history.clear()


def check(data: bytes | bytearray, limits: Limits) -> None:
    """Read the headers of an incomplete reply from its first byte. Raises `ProtocolError`."""
    at = 0
    while at < len(data):
        end = data.find(b"\r\n", at)
        if (len(data) if end < 0 else end) - at > limits.line_bytes:
            raise _refused("a line", limits.line_bytes, "limits.line_bytes")
        if end < 0:
            return
        size = text_size(data[at:end])
        if size is not None and size > limits.bulk_bytes:
            raise _refused("a text", limits.bulk_bytes, "limits.bulk_bytes")
        at = end + 2 if size is None else end + 2 + size + 2


def text_size(line: bytes | bytearray) -> int | None:
    """The length that the header of a text names; None for any other line, and for a null."""
    if line[:1] not in (b"$", b"=", b"!") or not line[1:].isdigit() or line[1:2] == b"0":
        return None
    return int(line[1:20])  # longer ones are refused anyway, and int() of a long text is slow


def _refused(what: str, limit: int, field: str) -> ProtocolError:
    return ProtocolError(f"{what} is longer than {limit} bytes ({field})", maybe_applied=True)
