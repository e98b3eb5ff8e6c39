"""``python -m codegen diff`` and ``python -m codegen import``: the spec beside a live server."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen.load import SpecError, load
from codegen.server import lists, skeleton
from codegen.server.drift import drift, missing
from codegen.server.facts import Server, ServerError, ask

NAMES = ("diff", "import")


def main(argv: list[str], spec: Path) -> int:
    """Run `argv[0]` on `spec` or another one. 0: no drift or done, 1: drift, 2: it could not be done."""
    arguments = _arguments(argv, spec)
    try:
        servers = [ask(url) for url in arguments.server]
        excluded = lists.reasons(arguments.excluded)
        if arguments.action == "diff":
            return _diff(arguments, servers, excluded)
        return _import(arguments, servers, excluded)
    except (SpecError, ServerError, OSError) as error:
        print(error, file=sys.stderr)  # a command-line tool speaks
        return 2


def _arguments(argv: list[str], spec: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    actions = parser.add_subparsers(dest="action", required=True)
    diff = actions.add_parser("diff", help="print in what the spec differs; exit 1 on any difference")
    add = actions.add_parser("import", help="write skeleton entries for commands the spec does not have")
    for action in (diff, add):
        action.add_argument(
            "--server",
            action="append",
            required=True,
            metavar="URL",
            help="valkey://HOST:PORT; once more for a sentinel, whose own commands only it lists",
        )
        action.add_argument("--spec", type=Path, default=spec, help="default: commands.yaml")
        action.add_argument(
            "--excluded", type=Path, default=lists.EXCLUDED, help="commands left out, with reasons"
        )
    diff.add_argument(
        "--accepted", type=Path, default=lists.ACCEPTED, help="differences that are right, with reasons"
    )
    add.add_argument("--print", action="store_true", help="print the entries, leave the file as it is")
    return parser.parse_args(argv)


def _diff(arguments: argparse.Namespace, servers: list[Server], excluded: dict[str, str]) -> int:
    report = drift(load(arguments.spec), servers, excluded, lists.reasons(arguments.accepted))
    print("\n".join([*report.differences, report.summary]))
    return 1 if report.differences else 0


def _import(arguments: argparse.Namespace, servers: list[Server], excluded: dict[str, str]) -> int:
    path: Path = arguments.spec
    facts = missing(load(path), servers, excluded)
    if arguments.print:
        print(skeleton.insert("groups:\n", facts), end="")
        return 0
    if facts:
        path.write_bytes(skeleton.insert(path.read_bytes().decode("utf-8"), facts).encode())
    for fact in facts:
        print(f"{fact.group}.{fact.name}: written; fill in summary, replay, reply and an example")
    print(f"{path.name}: {len(facts)} new entries")
    return 0
