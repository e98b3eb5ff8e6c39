"""The two kinds of lanes: one that many share and that dials again, one on a connection of its own."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from functools import partial
from queue import Empty
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.native.sync.dial import reach
from valkeykit.providers.native.sync.lane import Lane
from valkeykit.providers.native.sync.link import Link
from valkeykit.providers.pool import Held, taker, tokens
from valkeykit.stats import LaneStats

if TYPE_CHECKING:
    from valkeykit.providers.native.plan import Node


class SharedLane(Lane):
    """A lane that dials when it is needed, and again after it lost its connection."""

    def __init__(self, node: Node) -> None:
        super().__init__(node)
        # One right to dial, which no interrupt can lose.
        self._dialling = tokens(1)
        self._attempts = 0
        self._refusal: ValkeyKitError | None = None
        # A connection that owes replies and says nothing; nobody sends on it while another is dialled.
        self._silent: Link | None = None
        self.reconnects = self.losses = 0

    def connect(self, deadline: float) -> Link:
        """Dial, or wait for who does; a failed attempt fails all who waited for it."""
        seen = self._attempts
        left = max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX))
        try:
            turn = next(taker(partial(self._dialling.get, True, left)))
        except Empty:
            raise faults.out_of_time(self.node.plan.node, sent=False) from None
        try:
            if self.closed:
                raise faults.closed(self.node.plan.node)
            if self.link is not None:
                return self.link
            if self._attempts != seen and self._refusal is not None:
                raise self._refusal.again()
            return self._dial(deadline)
        finally:
            del turn

    def _dial(self, deadline: float) -> Link:
        backoff = self.node.backoff
        pause = backoff.wait(time.monotonic())
        if pause:
            time.sleep(max(0.0, min(pause, deadline - time.monotonic())))
        faults.remaining(deadline, self.node.plan.node)
        try:
            link = reach(self.node, deadline)
        except ValkeyKitError as error:
            backoff.failed(time.monotonic())
            self._refusal = error.again()
            self._attempts += 1
            raise
        backoff.succeeded()
        self.reconnects += 1
        if self.link is not None:  # the silent one has spoken meanwhile
            link.close()
            return self.link
        self._bury()
        self.link = link
        if self.closed:  # meanwhile: it may not have been seen there
            self.drop(link, faults.closed(self.node.plan.node))
            raise faults.closed(self.node.plan.node)
        return link

    def _bury(self) -> None:
        """The silent connection is dead: another one was answered."""
        silent, self._silent = self._silent, None
        if silent is not None and not silent.closed:
            gone = faults.broken(self.node.plan.node, "it did not answer, another one does", sent=True)
            self.drop(silent, gone)

    def stats(self) -> LaneStats:
        """A snapshot."""
        sizes = {2**n - 1: count for n, count in enumerate(self.sizes) if count}
        flushes = sum(self.sizes)
        return LaneStats(
            self.link is not None,
            self.in_flight(),
            self.queued,
            self.queued_bytes(),
            flushes,
            sizes,
            self.reconnects,
            self.losses,
        )

    def drop(self, link: Link, error: ValkeyKitError) -> None:
        self.losses += not link.closed and not self.closed
        super().drop(link, error)

    def suspect(self, link: Link) -> None:
        """Send no more on a connection that owes replies and has been silent for too long."""
        if link is self.link and link.exchange.silence(time.monotonic()) >= self.node.plan.patience:
            self._bury()
            link.exchange.on_news(self._absolve)
            self.link, self._silent = None, link

    def _absolve(self) -> None:
        """The silent connection spoke: it was slow, not dead."""
        with suppress(AttributeError):
            silent, self._silent = self._silent, None
            if self.link is None and silent is not None and not silent.closed:
                self.link = silent

    def close(self) -> None:
        super().close()
        self._bury()


class Solo(Lane, Held):
    """A lane on one connection of its own; when that is lost, so is the lane."""

    def __init__(self, node: Node, link: Link) -> None:
        super().__init__(node)
        self.link = link

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has come."""
        return self.link is not None and not self.link.exchange.owed and not self.link.torn

    def usable(self) -> bool:
        """Whether it is open, owes nothing, and nothing waits to be read."""
        return self.link is not None and self.link.usable()

    def connect(self, deadline: float) -> Link:  # noqa: ARG002 # it had its one connection
        raise faults.session_lost(self.node.plan.node)
