"""docs/providers.md says what the claims say, and every limit names a test there is."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
from behaviours import load, rows_of

FAULTS = Path(__file__).parents[1] / "faults"


@pytest.fixture(scope="module")
def page() -> ModuleType:
    path = Path(__file__).parent / "behaviours_page.py"
    spec = importlib.util.spec_from_file_location("behaviours_page", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_table_is_what_the_claims_say(page: ModuleType) -> None:
    assert page.section(page.PAGE.read_text("utf-8")) == page.render()


def test_limits_name_tests_of_their_row() -> None:
    rows, limits = load()
    text = "".join(path.read_text("utf-8") for path in FAULTS.glob("test_*.py"))
    tests = set(re.findall(r"def (test_\w+)", text))
    for limit in limits:
        assert limit.row in rows
        assert limit.test in tests
        assert limit.row in rows_of(limit.test)


def test_claims_without_a_result_are_problems(page: ModuleType) -> None:
    rows, limits = load()
    assert len(page.problems({})) >= len(rows)
    every = {"passed": 1}
    right = {
        name: {
            provider: {
                flavour: {"limit": 1}
                if any(
                    (o.row, o.provider) == (name, provider) and o.flavour in {None, flavour} for o in limits
                )
                else every
                for flavour in row.flavours
            }
            for provider in row.providers
        }
        for name, row in rows.items()
    }
    assert page.problems(right) == []
