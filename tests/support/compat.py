"""Which calls of valkey-py's core commands our client takes as they are: `make compat`.

A method counts as accepted when (a) all of valkey-py's positional parameters, given in its order, arrive
in ours of the same name, and (b) each of them can be given by its own name. `*args` has no name.
"""

from __future__ import annotations

import inspect
import sys
from inspect import Parameter
from pathlib import Path
from typing import Any

from attrs import frozen
from valkey.commands.core import CoreCommands

from codegen.load import read_yaml
from valkeykit import Client

LIST = Path(__file__).parent / "compat_exceptions.yaml"
GOAL = 0.95
# No commands of the server: generators over several calls, and the call of any command.
HELPERS = {"execute_command", "register_script"}


@frozen
class Verdict:
    """One method that both have."""

    method: str
    problems: tuple[str, ...]
    """Why valkey-py's call is not accepted."""
    defaults: tuple[str, ...]
    """Parameters, as method.name, that mean another value when they are left out."""


def theirs() -> dict[str, list[Parameter]]:
    """valkey-py's core commands and their parameters."""
    return {
        name: _parameters(member)
        for name, member in inspect.getmembers(CoreCommands, inspect.isfunction)
        if not name.startswith("_") and not name.endswith("_iter") and name not in HELPERS
        # A method that only raises has no call that could be accepted.
        if "raise NotImplementedError" not in inspect.getsource(member)
    }


def verdicts() -> list[Verdict]:
    """One for every method that both have."""
    found = [(name, wanted, getattr(Client, name, None)) for name, wanted in theirs().items()]
    return [judge(name, wanted, _parameters(mine)) for name, wanted, mine in found if mine]


def only_theirs() -> list[str]:
    """Methods that valkey-py alone has."""
    return [name for name in theirs() if not hasattr(Client, name)]


def lists() -> dict[str, dict[str, str]]:
    """The written reasons."""
    found: dict[str, dict[str, str]] = read_yaml(LIST)
    return found


def judge(method: str, wanted: list[Parameter], mine: list[Parameter]) -> Verdict:
    """Hold one method of ours against valkey-py's."""
    ours = inspect.Signature(mine)
    problems = [*_by_position(wanted, ours), *_by_name(wanted, ours)]
    return Verdict(method, tuple(problems), tuple(_defaults(method, wanted, ours)))


def _parameters(function: Any) -> list[Parameter]:
    parameters = list(inspect.signature(function).parameters.values())[1:]
    return [parameter for parameter in parameters if parameter.kind is not parameter.VAR_KEYWORD]


def _by_position(wanted: list[Parameter], ours: inspect.Signature) -> list[str]:
    """Everything in valkey-py's order; two values for its `*args`."""
    values: list[str] = []
    for parameter in wanted:
        if parameter.kind is parameter.VAR_POSITIONAL:
            values += [f"{parameter.name}[0]", f"{parameter.name}[1]"]
        elif parameter.kind is not parameter.KEYWORD_ONLY:
            values.append(parameter.name)
    named = {p.name: p.name for p in wanted if p.kind is p.KEYWORD_ONLY}
    try:
        bound = ours.bind(*values, **named)
    except TypeError as error:
        return [f"by position: {error}"]
    landed = {value: name for name, value in bound.arguments.items() if isinstance(value, str)}
    for name, value in bound.arguments.items():
        landed |= dict.fromkeys(value, name) if isinstance(value, tuple) else {}
    names = {parameter.name for parameter in wanted}
    wrong = [v for v in values if landed[v] != v and not ("[" in v and landed[v] not in names - {_stem(v)})]
    return [f"by position: {value} is taken for {landed[value]}" for value in wrong]


def _stem(value: str) -> str:
    return value.partition("[")[0]


def _by_name(wanted: list[Parameter], ours: inspect.Signature) -> list[str]:
    named = {p.name: p.name for p in wanted if p.kind is not p.VAR_POSITIONAL}
    missing = [
        name
        for name in named
        if name not in ours.parameters or ours.parameters[name].kind is Parameter.VAR_POSITIONAL
    ]
    return [f"by name: no {', '.join(missing)}"] if missing else []


def _defaults(method: str, wanted: list[Parameter], ours: inspect.Signature) -> list[str]:
    return [
        f"{method}.{parameter.name}"
        for parameter in wanted
        if parameter.name in ours.parameters
        and parameter.default is not parameter.empty
        and parameter.default != ours.parameters[parameter.name].default
    ]


def share(found: list[Verdict]) -> float:
    """How much of it is accepted."""
    return sum(not verdict.problems for verdict in found) / len(found)


def report() -> str:
    """Every method with its verdict, and the share."""
    found, written = verdicts(), lists()
    lines: list[str] = []
    for verdict in found:
        lines.append(f"{'NO ' if verdict.problems else 'yes'}  {verdict.method}")
        lines += [f"       {problem}" for problem in verdict.problems]
        if verdict.problems:
            lines.append(f"       {written['exceptions'].get(verdict.method, 'NOT ON THE LIST')}")
        lines += [
            f"       default of {name}: {written['defaults'].get(name, '?')}" for name in verdict.defaults
        ]
    lines += ["", "Only in valkey-py; what to use here:"]
    lines += [f"     {name}: {written['only_theirs'].get(name, '?')}" for name in only_theirs()]
    accepted = sum(not verdict.problems for verdict in found)
    lines += ["", f"{accepted} of {len(found)} accepted: {share(found):.1%} (at least {GOAL:.0%})"]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(report() + "\n")
    sys.exit(share(verdicts()) < GOAL)
