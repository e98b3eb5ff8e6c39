"""What routing adds to a call: the slot of a key, and who serves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from valkeykit.topology.slots import slot_of

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

pytestmark = pytest.mark.benchmark(group="slots")


@pytest.mark.parametrize("key", ["user:1000:name", b"user:1000:name", "{user:1000}:name"])
def test_slot_of(benchmark: BenchmarkFixture, key: str | bytes) -> None:
    benchmark(slot_of, key)
