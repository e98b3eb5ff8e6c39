"""Which tests prove what, for which provider: marks known limits, and writes the results down when asked.

`BEHAVIOURS=FILE pytest …` leaves a JSON file: row → provider → flavour → outcomes of the tests.
"""

from __future__ import annotations

import inspect
import json
import os
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import field, frozen

PROVIDERS = ("native", "valkey-py", "glide")
FLAVOURS = ("sync", "aio")
_ROWS = re.compile(r"test_rows?_(\d+)(?:_to_(\d+))?_")
_KEY = "proves"


@frozen
class Row:
    """A promise and who makes it."""

    text: str
    providers: tuple[str, ...] = field(default=PROVIDERS, converter=tuple)
    flavours: tuple[str, ...] = field(default=FLAVOURS, converter=tuple)


@frozen
class Limit:
    """What a provider cannot do, and the test that shows it."""

    row: str
    provider: str
    test: str
    reason: str
    flavour: str | None = None
    case: str = ""
    # It depends on the driver's own timing whether the test shows it.
    sometimes: bool = False

    def meets(self, test: str, name: str, provider: str, flavours: tuple[str, ...]) -> bool:
        """Whether it is about this test."""
        of_flavour = self.flavour is None or flavours == (self.flavour,)
        return (self.test, self.provider) == (test, provider) and of_flavour and self.case in name


def load() -> tuple[dict[str, Row], list[Limit]]:
    """The claims."""
    text = (Path(__file__).parent / "claims.yaml").read_text("utf-8")
    found: dict[str, Any] = yaml.safe_load(text)
    return {name: Row(**row) for name, row in found["rows"].items()}, [
        Limit(**one) for one in found["limits"]
    ]


def rows_of(test: str) -> list[str]:
    """The rows that a test proves, by its name."""
    if found := _ROWS.match(test):
        return [f"row {number}" for number in range(int(found[1]), int(found[2] or found[1]) + 1)]
    return [name for name in load()[0] if test.startswith(f"test_{name}")]


def _flavours(item: pytest.Function) -> tuple[str, ...]:
    chosen = item.callspec.params.get("flavour") if hasattr(item, "callspec") else None
    if chosen is None:
        return ("aio",) if inspect.iscoroutinefunction(item.obj) else FLAVOURS
    return (str(chosen),)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Note what each test proves; tests of known limits must fail."""
    limits = load()[1]
    for item in items:
        if not isinstance(item, pytest.Function) or "faults" not in item.path.parts:
            continue
        test = item.originalname
        provider = item.callspec.params.get("provider", "native") if hasattr(item, "callspec") else "native"
        flavours = _flavours(item)
        for limit in limits:
            if limit.meets(test, item.name, str(provider), flavours):
                item.add_marker(pytest.mark.xfail(strict=not limit.sometimes, reason=limit.reason))
        for row in rows_of(test):
            item.user_properties += [(_KEY, f"{row}|{provider}|{flavour}") for flavour in flavours]


Results = dict[str, dict[str, dict[str, dict[str, int]]]]
_results: Results = defaultdict(lambda: defaultdict(lambda: defaultdict(lambda: defaultdict(int))))


def _outcome(report: pytest.TestReport) -> str | None:
    if report.when == "call":
        return "limit" if hasattr(report, "wasxfail") else report.outcome  # also if it passed, sometimes
    return "failed" if report.failed else None


def _proven(report: pytest.TestReport) -> Iterator[list[str]]:
    for key, value in report.user_properties:
        if key == _KEY:
            yield str(value).split("|")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Count an outcome."""
    outcome = _outcome(report)
    if outcome is not None:
        for row, provider, flavour in _proven(report):
            _results[row][provider][flavour][outcome] += 1


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write the counts, in the process that sees them all."""
    where = os.environ.get("BEHAVIOURS")
    if where and not hasattr(session.config, "workerinput"):
        Path(where).parent.mkdir(parents=True, exist_ok=True)
        Path(where).write_text(json.dumps(_results, indent=1, sort_keys=True), "utf-8")
