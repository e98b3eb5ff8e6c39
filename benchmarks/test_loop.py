"""The execution loop alone: the memory provider answers from a dictionary, no network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.conftest import VALUE, Runner
from valkeykit import AsyncClient, Client
from valkeykit.providers.memory import MemoryProvider, Script

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytest_benchmark.fixture import BenchmarkFixture

    from valkeykit.hooks import Event, Hook

pytestmark = pytest.mark.benchmark(group="execution loop, no network")

MANY = 100


class _Fixed(Script):
    """One answer to everything, nothing remembered: the script's own cost stays out of the figures."""

    def answer(self, words: Any) -> bytes:  # noqa: ARG002 # the interface
        return VALUE


def _ignore(_: Event) -> None:
    """The cheapest hook there is."""


HOOKS = pytest.mark.parametrize("hooks", [(), (_ignore,)], ids=["no hook", "one hook"])


def _of_100(benchmark: BenchmarkFixture) -> None:
    benchmark.extra_info["commands per round"] = MANY


@HOOKS
def test_sync_get(benchmark: BenchmarkFixture, hooks: Sequence[Hook]) -> None:
    client = Client(provider=MemoryProvider(_Fixed()), hooks=hooks)
    benchmark(client.get, "key")


@HOOKS
def test_async_get_100(benchmark: BenchmarkFixture, hooks: Sequence[Hook], run: Runner) -> None:
    client = AsyncClient(provider=MemoryProvider(_Fixed()), hooks=hooks)

    async def work() -> None:
        for _ in range(MANY):
            await client.get("key")

    _of_100(benchmark)
    benchmark(lambda: run(work()))


def test_sync_pipeline_100(benchmark: BenchmarkFixture) -> None:
    client = Client(provider=MemoryProvider(_Fixed()))

    def work() -> None:
        pipe = client.pipeline()
        for _ in range(MANY):
            pipe.get("key")
        pipe.execute()

    _of_100(benchmark)
    benchmark(work)
