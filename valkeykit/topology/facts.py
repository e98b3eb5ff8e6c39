"""What nodes say of themselves, and what follows: where they are, how far away, how far behind. No I/O."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from valkeykit.replies.codec import Codec
from valkeykit.replies.server import server_info

if TYPE_CHECKING:
    from valkeykit.types import Raw

# Of a measured round trip this much enters the average.
_WEIGHT = 0.25
# Offsets remembered per primary: more than any bound of staleness asks for.
_REMEMBERED = 64
_HISTORIES = 1000
_CODEC: Codec[bytes] = Codec()


@frozen
class Facts:
    """A node as it was seen last.

    Attributes:
        zone: its availability zone; None when it names none.
        delay: smoothed round trip in seconds; None before it was measured.
        linked: False for a replica that has lost its primary.
        behind: seconds; the replica had everything that its primary had so long before. None while
            that is not known, 0 for a primary.
    """

    zone: str | None = None
    delay: float | None = None
    linked: bool = True
    behind: float | None = None


UNKNOWN = Facts()


@frozen
class Said:
    """What INFO says of replication: with whom a node agrees, and up to where."""

    zone: str | None
    primary: bool
    linked: bool
    history: str
    offset: int


def read_info(reply: Raw) -> Said:
    """Raises `ReplyError`, `KeyError` or `ValueError` for something else than INFO's reply."""
    found = server_info(reply, _CODEC)
    primary = found["role"] == "master"
    return Said(
        zone=found.get("availability_zone") or None,
        primary=primary,
        linked=primary or found["master_link_status"] == "up",
        history=found["master_replid"],
        # A replica's own key is that of what it has processed; `master_repl_offset` is its own stream's.
        offset=int(found["master_repl_offset" if primary else "slave_repl_offset"]),
    )


@frozen
class Ledger:
    """Which offset a primary had when, by the history that it writes."""

    _pages: dict[str, deque[tuple[float, int]]] = field(factory=dict, init=False)

    def write(self, said: Said, asked: float) -> None:
        """A primary that was asked at this instant had got at least this far by then."""
        page = self._pages.pop(said.history, None) or deque(maxlen=_REMEMBERED)
        page.append((asked, said.offset))
        self._pages[said.history] = page
        if len(self._pages) > _HISTORIES:
            del self._pages[next(iter(self._pages))]  # each failover begins another one

    def behind(self, said: Said, now: float) -> float | None:
        """Seconds by which a replica may be behind; None when it cannot be told."""
        known = [asked for asked, offset in self._pages.get(said.history, ()) if offset <= said.offset]
        return now - max(known) if known else None


def seen(before: Facts, said: Said, took: float, behind: float | None) -> Facts:
    """The facts after another look."""
    delay = took if before.delay is None else before.delay + (took - before.delay) * _WEIGHT
    return evolve(before, zone=said.zone, delay=delay, linked=said.linked, behind=behind)
