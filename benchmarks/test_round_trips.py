"""One client, one server, there and back."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

from benchmarks.conftest import VALUE, Runner
from benchmarks.settings import providers
from valkeykit import AsyncClient, Client

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from valkeykit.embedded import EmbeddedServer

pytestmark = pytest.mark.benchmark(group="round trips")

MANY = 100
PROVIDERS = providers()


@pytest.fixture(scope="module", params=PROVIDERS)
def client(server: EmbeddedServer, request: pytest.FixtureRequest) -> Generator[Client[bytes], None, None]:
    with Client(server.url, provider=request.param) as made:
        made.set("key", VALUE)
        yield made


@pytest.fixture(scope="module", params=PROVIDERS)
def aclient(
    server: EmbeddedServer, run: Runner, request: pytest.FixtureRequest
) -> Generator[AsyncClient[bytes], None, None]:
    made = AsyncClient(server.url, provider=request.param)
    run(made.set("key", VALUE))
    yield made
    run(made.aclose())


def test_get(benchmark: BenchmarkFixture, client: Client[bytes]) -> None:
    benchmark(client.get, "key")


def test_set(benchmark: BenchmarkFixture, client: Client[bytes]) -> None:
    benchmark(client.set, "key", VALUE)


def test_pipeline_100(benchmark: BenchmarkFixture, client: Client[bytes]) -> None:
    def work() -> None:
        pipe = client.pipeline()
        for _ in range(MANY):
            pipe.get("key")
        pipe.execute()

    benchmark.extra_info["commands per round"] = MANY
    benchmark(work)


# The async rounds have 100 commands each: starting the loop would be most of a round of one.


def test_async_get_100(benchmark: BenchmarkFixture, aclient: AsyncClient[bytes], run: Runner) -> None:
    async def work() -> None:
        for _ in range(MANY):
            await aclient.get("key")

    benchmark.extra_info["commands per round"] = MANY
    benchmark(lambda: run(work()))


def test_async_set_100(benchmark: BenchmarkFixture, aclient: AsyncClient[bytes], run: Runner) -> None:
    async def work() -> None:
        for _ in range(MANY):
            await aclient.set("key", VALUE)

    benchmark.extra_info["commands per round"] = MANY
    benchmark(lambda: run(work()))


def test_async_pipeline_100(benchmark: BenchmarkFixture, aclient: AsyncClient[bytes], run: Runner) -> None:
    async def work() -> None:
        pipe = aclient.pipeline()
        for _ in range(MANY):
            pipe.get("key")
        await pipe.execute()

    benchmark.extra_info["commands per round"] = MANY
    benchmark(lambda: run(work()))
