"""The table: every row with its sides and its bars, as data."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from attrs import frozen

from benchmarks import loads
from benchmarks.bars import PEERS, AtLeast, AtMost, Bar
from benchmarks.loads import Load

SYNC_PEERS = tuple(peer for peer in PEERS if peer != "coredis")
SINGLE = ("valkey-py, one connection", "redis-py, one connection")
"""Shown where there is one caller. They may not be shared by threads, so no bar is about them."""

FLOOR = "floor"
CLUSTERED = {side: f"{side}, cluster" for side in ("ours", "glide", "valkey-py")}
"""Sides with a cluster of three primaries."""

IMPORT, FIRST_CLIENT, MEMORY = (
    "start-up: import",
    "start-up: import, first client",
    "peak memory, clients with all faces",
)


class Kind(Enum):
    """What is measured."""

    THROUGHPUT = "throughput"
    LATENCY = "latency"
    STALL = "stall"
    START = "start"
    MEMORY = "memory"

    @property
    def unit(self) -> str:
        """Of the figures; throughput is the only one of which more is better."""
        return {Kind.THROUGHPUT: "op/s", Kind.MEMORY: "KiB"}.get(self, "ms")


@frozen(kw_only=True)
class Row:
    """One line of the table. `section` is the process that measures it, see section.py.

    An `optional` row is left out of the count when our side is not to be had. `waits` says what a
    row without a measurement waits for.
    """

    section: str
    title: str
    kind: Kind = Kind.THROUGHPUT
    load: Load = loads.GET
    callers: int = 1
    ours: str = "ours"
    others: tuple[str, ...]
    bars: tuple[Bar, ...] = ()
    optional: bool = False
    waits: str | None = None

    @property
    def sides(self) -> tuple[str, ...]:
        """All of them, ours first."""
        return (self.ours, *self.others)

    def is_chosen(self, text: str) -> bool:
        """Whether the row is among those that `text` chooses."""
        return text in self.title


def _callers(section: str, count: int) -> str:
    noun = "thread" if section == "sync" else "task"
    return f"{count:,} {noun}{'s' if count > 1 else ''}"


_AT_100 = (AtLeast(5, "glide"), AtLeast(8, "valkey-py"), AtLeast(0.75, FLOOR))


def _many_tasks() -> Iterable[Row]:
    for load in (loads.GET, loads.SET):
        title = f"async {load.name}, 100 tasks"
        others = (*PEERS, FLOOR)
        yield Row(section="async", title=title, load=load, callers=100, others=others, bars=_AT_100)
        yield Row(section="uvloop", title=f"{title}, uvloop", load=load, callers=100, others=others)
    yield Row(
        section="many",
        title="async GET, 1,000 tasks",
        callers=1000,
        others=(*PEERS, FLOOR),
        bars=(AtLeast(6, "glide"),),
    )


def _one_caller() -> Iterable[Row]:
    fastest = AtLeast(1)
    yield Row(
        section="async", title="async GET, 1 task", others=(*PEERS, FLOOR, *SINGLE[:1]), bars=(fastest,)
    )
    yield Row(
        section="sync",
        title="sync GET, 1 thread",
        others=(*SYNC_PEERS, FLOOR, *SINGLE),
        bars=(fastest, AtLeast(0.85, FLOOR)),
    )


def _threads() -> Iterable[Row]:
    for threads in (8, 32):
        yield Row(
            section="sync",
            title=f"sync GET, {threads} threads",
            callers=threads,
            others=SYNC_PEERS,
            bars=(AtLeast(1.4, "glide"), AtLeast(2.2, "valkey-py")),
        )


def _both(chosen: Iterable[Load], times: float) -> Iterable[Row]:
    """One blocking caller, then one task, against the fastest peer."""
    for load in chosen:
        for section, peers in (("sync", SYNC_PEERS), ("async", PEERS)):
            yield Row(
                section=section,
                title=f"{section} {load.name}",
                load=load,
                others=peers,
                bars=(AtLeast(times),),
            )


def _wrapped() -> Iterable[Row]:
    """Our layers over a driver, against the driver alone."""
    pipeline = loads.PIPELINES[0]
    cases = (
        ("sync", loads.GET, 1),
        ("sync", loads.GET, 8),
        ("sync", pipeline, 1),
        ("async", loads.GET, 1),
        ("async", loads.GET, 100),
        ("async", pipeline, 1),
    )
    for driver in ("valkey-py", "glide"):
        for section, load, callers in cases:
            many = f", {_callers(section, callers)}" if load is loads.GET else ""
            yield _over(driver, section, f"{section} {load.name}{many}", load, callers)
    yield _over("valkey-py, 10 connections", "async", "async GET, 100 tasks, 10 connections", loads.GET, 100)


def _over(driver: str, section: str, title: str, load: Load, callers: int) -> Row:
    return Row(
        section=section,
        title=f"over {driver.partition(',')[0]}: {title}",
        load=load,
        callers=callers,
        ours=f"ours over {driver}",
        others=(driver,),
        bars=(AtLeast(0.9, driver),),
    )


def _options() -> Iterable[Row]:
    """What an option costs, against our client without it."""

    def row(title: str, ours: str, *bars: Bar, optional: bool = False, waits: str | None = None) -> Row:
        return Row(
            section="async",
            title=f"{title}, async GET, 100 tasks",
            callers=100,
            ours=ours,
            others=("ours",),
            bars=bars,
            optional=optional,
            waits=waits,
        )

    yield row("one hook on", "ours, one hook", AtLeast(0.95, "ours"))
    yield row("one hook for every event", "ours, every event", optional=True)
    yield Row(
        section="async",
        title="retry and breaker on, async GET, 100 tasks",
        callers=100,
        ours="ours",
        others=("ours, bare",),
        bars=(AtLeast(0.95, "ours, bare"),),
    )
    yield row("Prometheus on", "", AtLeast(0.85, "ours"), waits="its feature")
    yield row("OpenTelemetry without SDK", "", AtLeast(0.99, "ours"), waits="its feature")
    yield row("integrity mode", "ours, integrity", optional=True)


def _cluster() -> Iterable[Row]:
    """Three primaries, against the peers' clients for clusters and against ours with one server."""
    ours, *others = CLUSTERED.values()
    yield Row(
        section="cluster",
        title="cluster: async GET, 100 tasks",
        load=loads.GET_OF_100,
        callers=100,
        ours=ours,
        others=(*others, "ours"),
        bars=(AtLeast(3, CLUSTERED["glide"]), AtLeast(0.8, "ours")),
    )


def _latency() -> Iterable[Row]:
    yield Row(
        section="async",
        title="async GET, p99 at 100 tasks, same load",
        kind=Kind.LATENCY,
        callers=100,
        others=(*PEERS, FLOOR),
        bars=(AtLeast(1),),
    )
    for load in loads.LONG_PIPELINES:
        yield Row(
            section="async",
            title=f"async {load.name}, loop stall",
            kind=Kind.STALL,
            load=load,
            others=PEERS,
            bars=(AtMost(20, "ms"),),
        )


def _start() -> Iterable[Row]:
    # GLIDE connects when its client is made, so it has an import only.
    unconnected = tuple(peer for peer in PEERS if peer != "glide")
    for title, kind, others, bar in (
        (IMPORT, Kind.START, PEERS, AtMost(15, "ms")),
        (FIRST_CLIENT, Kind.START, unconnected, AtMost(120, "ms")),
        (MEMORY, Kind.MEMORY, unconnected, AtLeast(1, "valkey-py")),
    ):
        yield Row(section="start", title=title, kind=kind, others=others, bars=(bar,))


ROWS: tuple[Row, ...] = (
    *_many_tasks(),
    *_one_caller(),
    *_threads(),
    *_both(loads.PIPELINES, 2.5),
    *_both(loads.VALUES, 1),
    *_both(loads.SHAPES, 1),
    *_wrapped(),
    *_options(),
    *_cluster(),
    *_latency(),
    *_start(),
)
