"""The spec's examples as test cases: call → words → raw reply → value."""

from __future__ import annotations

import datetime as dt
import importlib
import math
from functools import cache
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.load import example_words, load
from codegen.model import Command, Example
from codegen.names import words_of

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "commands.yaml"
MODULES = tuple(path.stem for path in sorted((ROOT / "modules").glob("*.yaml")))


@frozen
class Case:
    """One command of the spec with its examples."""

    group: str
    name: str
    command: Command
    # The server module whose spec it stands in; None for the core one.
    module: str | None = None

    @property
    def id(self) -> str:
        return f"{self.group}.{self.name.replace(' ', '_')}"

    @property
    def words(self) -> tuple[str, ...]:
        return words_of(self.name, self.command)

    def examples(self) -> list[tuple[int, Example]]:
        return [(at, e) for at, e in enumerate(self.command.examples) if e.skip is None]

    def names(self) -> dict[str, Any]:
        """What an example's expressions may name."""
        return _names(self.group, self.module)


@cache
def _names(group: str, of: str | None) -> dict[str, Any]:
    names: dict[str, Any] = {
        "inf": math.inf,
        "nan": math.nan,
        "datetime": dt.datetime,
        "timedelta": dt.timedelta,
        "timezone": dt.timezone,
        "UTC": dt.UTC,
    }
    own = (f"replies.{group}", f"commands.custom.{group}")
    if of is not None:
        own = tuple(f"modules.{of}.{stem}" for stem in ("replies", "fields", "stages"))
    for module in ("replies.shared", *own):
        try:
            found = vars(importlib.import_module(f"valkeykit.{module}"))
        except ModuleNotFoundError:
            continue
        names |= {name: value for name, value in found.items() if isinstance(value, type)}
    return names


@cache
def cases() -> list[Case]:
    return _cases(SPEC, None)


@cache
def module_cases() -> list[Case]:
    """Those of the modules' specs: no module can be loaded here, so for scripted replies only."""
    return [case for module in MODULES for case in _cases(ROOT / "modules" / f"{module}.yaml", module)]


def _cases(path: Path, module: str | None) -> list[Case]:
    spec = load(path)
    return [
        Case(group, name, command, module)
        for group, commands in spec.groups.items()
        for name, command in commands.items()
    ]


def given(example: Example) -> list[tuple[str, ...]]:
    """The commands that prepare the database."""
    return [example_words(words) for words in example.given]


def verdict(example: Example, value: Any, names: dict[str, Any]) -> str | None:
    """What is wrong with `value`, or None."""
    if example.check is not None:
        holds = eval(example.check, {**names, "result": value})
        return None if holds else f"{value!r} does not hold {example.check}"
    wanted = eval(str(example.result), dict(names))
    if value != wanted or type(value) is not type(wanted):
        return f"{value!r} is not {example.result}"
    return None
