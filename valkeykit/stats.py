"""What `client.stats()` returns: a frozen snapshot of a client's connections. Numbers only, no secrets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen


@frozen
class LaneStats:
    """One lane: a connection that many callers share.

    `in_flight` calls wait for their replies, `queued` ones (`queued_bytes` bytes) to be sent.
    `flushes` counts writes; `flush_sizes` how many of them carried up to so many calls.
    `connects` counts connections made, `losses` connections that ended otherwise than by `close`.
    """

    connected: bool = False
    in_flight: int = 0
    queued: int = 0
    queued_bytes: int = 0
    flushes: int = 0
    flush_sizes: Mapping[int, int] = field(factory=dict[int, int])
    connects: int = 0
    losses: int = 0

    def __add__(self, other: LaneStats) -> LaneStats:
        """Both together: the same lane on another event loop."""
        sizes = {
            size: self.flush_sizes.get(size, 0) + other.flush_sizes.get(size, 0)
            for size in sorted({*self.flush_sizes, *other.flush_sizes})
        }
        return LaneStats(
            self.connected or other.connected,
            self.in_flight + other.in_flight,
            self.queued + other.queued,
            self.queued_bytes + other.queued_bytes,
            self.flushes + other.flushes,
            sizes,
            self.connects + other.connects,
            self.losses + other.losses,
        )


@frozen
class PoolStats:
    """The pool of connections that one caller at a time owns: for blocking commands and sessions.

    `in_use` and `idle` are open now, at most `limit`. `waiting` callers wait for a free one now;
    `waits` had to since the start, `waited` seconds in all, `exhausted` of them in vain. `opened` and
    `closed` count connections; of the closed ones `retired` were idle for too long or too old.
    """

    limit: int = 0
    in_use: int = 0
    idle: int = 0
    waiting: int = 0
    waits: int = 0
    waited: float = 0.0
    exhausted: int = 0
    opened: int = 0
    closed: int = 0
    retired: int = 0

    def __add__(self, other: PoolStats) -> PoolStats:
        """Both together: the same pool on another event loop."""
        return PoolStats(
            max(self.limit, other.limit),
            self.in_use + other.in_use,
            self.idle + other.idle,
            self.waiting + other.waiting,
            self.waits + other.waits,
            self.waited + other.waited,
            self.exhausted + other.exhausted,
            self.opened + other.opened,
            self.closed + other.closed,
            self.retired + other.retired,
        )


@frozen
class RoundTrip:
    """Round trips of the latest requests, in seconds; zeros while there were none.

    `smoothed` and `variance` as TCP computes them. `timeout` is what one attempt may take when
    timeouts are adaptive, else None.
    """

    smoothed: float = 0.0
    variance: float = 0.0
    p50: float = 0.0
    p95: float = 0.0
    p99: float = 0.0
    timeout: float | None = None


@frozen
class ClientStats:
    """A client's connections to one node.

    `lanes` has those that were used so far: ``data``, ``high``, ``bulk``. `dials` counts attempts to
    connect, `failed_dials` those that failed. `breakers` has the state of the breaker for nodes that
    failed lately: ``closed``, ``open`` or ``half-open``.
    """

    node: str
    lanes: Mapping[str, LaneStats] = field(factory=dict[str, LaneStats])
    pool: PoolStats = field(factory=PoolStats)
    round_trip: RoundTrip = field(factory=RoundTrip)
    dials: int = 0
    failed_dials: int = 0
    breakers: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def connections(self) -> int:
        """Open connections."""
        shared = sum(lane.connected for lane in self.lanes.values())
        return shared + self.pool.in_use + self.pool.idle

    def __add__(self, other: ClientStats) -> ClientStats:
        """Both together: the same client on another event loop. Round trips are the later one's."""
        lanes = dict(self.lanes)
        for name, lane in other.lanes.items():
            lanes[name] = lanes.get(name, LaneStats()) + lane
        return ClientStats(
            self.node,
            lanes,
            self.pool + other.pool,
            other.round_trip,
            self.dials + other.dials,
            self.failed_dials + other.failed_dials,
            {**self.breakers, **other.breakers},
        )


def together(node: str, parts: Iterable[ClientStats]) -> ClientStats:
    """One snapshot of several."""
    total = ClientStats(node)
    for part in parts:
        total += part
    return total
