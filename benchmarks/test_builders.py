"""From Python arguments to a `Command`."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from valkeykit.commands.generated.builders import sorted_set, stream, string

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

pytestmark = pytest.mark.benchmark(group="builders")

TEN = {f"key:{n}": b"v" * 64 for n in range(10)}
SCORES = {f"member:{n}": float(n) for n in range(10)}
ENTRY = {"sensor": "7", "reading": 21.5, "unit": "C"}


def test_get(benchmark: BenchmarkFixture) -> None:
    benchmark(string.get, "key")


def test_set(benchmark: BenchmarkFixture) -> None:
    benchmark(string.set_, "key", b"value")


def test_set_ex(benchmark: BenchmarkFixture) -> None:
    benchmark(string.set_, "key", b"value", ex=60)


def test_set_timedelta(benchmark: BenchmarkFixture) -> None:
    benchmark(string.set_, "key", b"value", ex=timedelta(minutes=1))


def test_set_nine_options(benchmark: BenchmarkFixture) -> None:
    options = {
        "nx": False,
        "xx": True,
        "ifeq": None,
        "get": True,
        "ex": None,
        "px": 60_000,
        "exat": None,
        "pxat": None,
        "keepttl": False,
    }
    benchmark(lambda: string.set_("key", b"value", **options))  # type: ignore[arg-type] # as users pass them on


def test_mset_10(benchmark: BenchmarkFixture) -> None:
    benchmark(string.mset, TEN)


def test_zadd_10(benchmark: BenchmarkFixture) -> None:
    benchmark(sorted_set.zadd, "key", SCORES)


def test_xadd(benchmark: BenchmarkFixture) -> None:
    benchmark(stream.xadd, "key", ENTRY)
