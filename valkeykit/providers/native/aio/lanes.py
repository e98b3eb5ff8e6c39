"""The two kinds of lanes: one that many share and that dials again, one on a connection of its own."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import faults, resp
from valkeykit.providers.native.aio.dial import reach
from valkeykit.providers.native.aio.lane import Lane
from valkeykit.providers.pool import Held
from valkeykit.stats import LaneStats

if TYPE_CHECKING:
    from valkeykit.providers.native.aio.link import Link
    from valkeykit.providers.native.plan import Node


class SharedLane(Lane):
    """A lane that dials when it is needed, and again after it lost its connection."""

    def __init__(self, node: Node, loop: asyncio.AbstractEventLoop, buffer: memoryview) -> None:
        super().__init__(node, loop)
        self._buffer = buffer
        self._dialling: asyncio.Task[None] | None = None
        # A connection that owes replies and says nothing; nobody sends on it while another is dialled.
        self._suspect: Link | None = None
        self.reconnects = self.losses = 0

    def stats(self) -> LaneStats:
        """A snapshot."""
        sizes = {2**n - 1: count for n, count in enumerate(self.sizes) if count}
        flushes = sum(self.sizes)
        return LaneStats(
            self.link is not None,
            self.in_flight(),
            len(self.queued),
            self.queued_bytes(),
            flushes,
            sizes,
            self.reconnects,
            self.losses,
        )

    def flush(self) -> None:
        link = self.link
        if link is not None and link.exchange.owed:
            self._judge(link, time.monotonic())
        super().flush()

    def expire(self, now: float) -> float:
        earliest = super().expire(now)
        if self._suspect is not None:
            earliest = min(earliest, self._suspect.exchange.expire(now))
        elif self.link is not None:
            self._judge(self.link, now)
        return earliest

    def _judge(self, link: Link, now: float) -> None:
        """Send no more on a connection that owes replies and has been silent for too long."""
        if link.exchange.silence(now) < self.node.plan.patience:
            return
        self.link, self._suspect, self.vacant = None, link, 0
        link.exchange.on_news(self._absolve)
        self.disconnected()

    def _absolve(self) -> None:
        """The suspect spoke: it was slow, not dead."""
        link, self._suspect = self._suspect, None
        if link is None or self.link is not None:
            return
        if self._dialling is not None:
            self._dialling.cancel()
            self._dialling = None
        self.adopt(link)

    def disconnected(self) -> None:
        if self._dialling is None and not self.closed:
            self._dialling = self.loop.create_task(self._dial())

    async def _dial(self) -> None:
        backoff = self.node.backoff
        try:
            await asyncio.sleep(backoff.wait(time.monotonic()))
            link = await reach(self.node, self._buffer)
        except ValkeyKitError as error:
            backoff.failed(time.monotonic())
            self._dialling = None
            self._bury(error)
            self.refuse(error)
        except asyncio.CancelledError:
            if self._dialling is asyncio.current_task():
                self._dialling = None
            if self.queued and not self.closed:  # cancelled by someone else: whoever waits still waits
                self.loop.call_soon(self.flush)
            raise
        else:
            backoff.succeeded()
            self._dialling = None
            self.reconnects += 1
            self._bury(faults.broken(self.node.plan.node, "it did not answer, another one does", sent=True))
            self.adopt(link)

    def _bury(self, error: ValkeyKitError) -> None:
        link, self._suspect = self._suspect, None
        if link is not None:
            gone = faults.broken(self.node.plan.node, error.message, sent=True)
            link.lose(gone)

    def lost(self, link: Link, error: ValkeyKitError) -> None:
        self.node.plan.disconnected(error.message)
        self.losses += not self.closed
        if link is self._suspect:
            self._suspect = None
        if link is self.link:
            self.link, self.vacant = None, 0
            if self.queued:
                self.disconnected()

    def close(self) -> None:
        if self._dialling is not None:
            self._dialling.cancel()
        super().close()
        self._bury(faults.closed(self.node.plan.node))

    async def aclose(self) -> None:
        """The same, and wait for what is cancelled to end."""
        dialling = self._dialling
        self.close()
        if dialling is not None:
            with suppress(asyncio.CancelledError):
                await dialling


class Solo(Lane, Held):
    """A lane on one connection of its own; when that is lost, so is the lane."""

    def __init__(self, node: Node, link: Link) -> None:
        super().__init__(node, asyncio.get_running_loop())
        self.adopt(link)

    @property
    def clean(self) -> bool:
        """Whether every reply that was asked for has come."""
        return self.link is not None and self.link.usable() and not self.queued

    async def settled(self) -> None:
        """Wait until every reply has come, whoever asked for it: what is asked last is answered last."""
        await self.submit(resp.pack(("PING",)), inf)

    def lost(self, link: Link, error: ValkeyKitError) -> None:  # noqa: ARG002 # there is one link only
        self.node.plan.disconnected(error.message)
        self.link, self.vacant = None, 0
        self.refuse(faults.session_lost(self.node.plan.node))

    def disconnected(self) -> None:
        self.refuse(faults.session_lost(self.node.plan.node))
