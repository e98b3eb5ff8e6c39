"""What the configuration means for this provider: read once, shared by every lane of a transport."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from valkeykit.lazy import Lazy
from valkeykit.providers import resp
from valkeykit.providers.backoff import Backoff
from valkeykit.providers.native import sockets
from valkeykit.providers.native.exchange import Exchange
from valkeykit.providers.native.pace import Pace
from valkeykit.stats import ClientStats, LaneStats, PoolStats, RoundTrip

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.types import Word

# Only those who have hooks pay for them.
_hooks = Lazy("valkeykit.hooks")
# A dial that has not come back within this share of a call's budget is joined by a second one.
_HEDGE_SHARE = 0.2
# Commands packed before the loop gets a turn, or other threads the interpreter.
PACK_AT_ONCE = 2_000
# Values from this size on travel in pieces, never copied into a joined buffer.
BIG_VALUE = 1 << 20


class Plan:
    """Settings and what they lead to; holds no connection."""

    def __init__(self, config: Config, emit: Emit | None, *, alone: bool = True) -> None:
        """`alone` is False for one of several nodes that share the calls."""
        self.config = config
        self.alone = alone
        self.node = config.node
        self.tls = sockets.tls_context(config)
        self.connect_timeout = config.timeouts.connect
        # So long may a connection owe a reply and say nothing before others are not sent on it.
        self.patience = config.timeouts.command
        self.hedge = min(config.timeouts.command * _HEDGE_SHARE, config.timeouts.connect / 2)
        self.emit = emit

    def connected(self) -> None:
        """Tell the hooks of a new connection."""
        if self.emit is not None:
            self.emit(_hooks.Connected(self.node))

    def disconnected(self, reason: str) -> None:
        """Tell the hooks of one that ended."""
        if self.emit is not None:
            self.emit(_hooks.Disconnected(self.node, reason))


class Node:
    """What is known of the server from the connections so far; one per transport and event loop."""

    def __init__(self, plan: Plan, left: type[Exception] = LookupError) -> None:
        reconnect = plan.config.reconnect
        self.plan = plan
        self._left = left
        self.pace = Pace(plan.config.pipelining.max_delay)
        self.backoff = Backoff(reconnect.min_delay, reconnect.max_delay)
        self.dials = 0
        self.failed_dials = 0
        self.connects = 0

    def attempt_ends(self, deadline: float) -> float:
        """When an attempt ends with adaptive timeouts: with the call, or as round trips say."""
        timeouts = self.plan.config.timeouts
        took = self.pace.timeout(timeouts.adaptive_min, timeouts.adaptive_max)
        return min(deadline, time.monotonic() + took)

    def stats(self, lanes: Mapping[Any, LaneStats], pool: PoolStats) -> ClientStats:
        """A snapshot of everything that goes to this server."""
        timeouts, pace = self.plan.config.timeouts, self.pace
        p50, p95, p99 = pace.percentiles(50, 95, 99)
        timeout = pace.timeout(timeouts.adaptive_min, timeouts.adaptive_max)
        trip = RoundTrip(pace.smoothed, pace.variance, p50, p95, p99, timeout if timeouts.adaptive else None)
        return ClientStats(self.plan.node, lanes, pool, trip, self.dials, self.failed_dials)

    def exchange(self) -> Exchange:
        """The protocol side of a new connection."""
        config = self.plan.config
        return Exchange(
            self.plan.node, config.limits, self.pace, self._left, integrity=config.pipelining.integrity
        )


def pieces(args: tuple[Word, ...]) -> list[Any] | None:
    """A command with a big value in pieces, the value itself among them; None for all others.

    Values stand behind the key: that is where it looks.
    """
    if len(args) < 3 or not any(isinstance(a, bytes) and len(a) >= BIG_VALUE for a in args[2:]):
        return None
    found: list[Any] = []
    small = b"*%d\r\n" % len(args)
    for word in args:
        if isinstance(word, bytes) and len(word) >= BIG_VALUE:
            found += [small + b"$%d\r\n" % len(word), memoryview(word)]
            small = b"\r\n"
        else:
            # The form of one word: that of a command of one, without its first line.
            small += resp.pack((word,))[4:]
    return [*found, small]


def size_of(out: Any) -> int:
    """Bytes of a packed request, whole or in pieces."""
    return len(out) if type(out) is bytes else sum(map(len, out))


def parts_of(out: Any) -> list[Any]:
    """The pieces of a packed request; a whole one is its only piece."""
    return [out] if type(out) is bytes else out
