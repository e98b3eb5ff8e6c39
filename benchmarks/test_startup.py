"""Import time and the first client, each in an interpreter of its own (so a round contains its start)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks import startup

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

pytestmark = pytest.mark.benchmark(group="startup")


@pytest.mark.parametrize("name", startup.STATEMENTS)
def test_startup(benchmark: BenchmarkFixture, name: str) -> None:
    inside: list[float] = []
    benchmark.pedantic(  # type: ignore[no-untyped-call] # the plugin's only untyped method
        lambda: inside.append(startup.milliseconds(startup.STATEMENTS[name])), rounds=5
    )
    benchmark.extra_info["best, ms, without the interpreter's start"] = round(min(inside), 1)
