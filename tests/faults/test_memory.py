"""Nothing grows: connections, requests, errors, clients."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable

import pytest
from fault_proxy import FaultProxy
from peer import Peer

from valkeykit import AsyncClient, Client
from valkeykit.errors import ValkeyKitError

_KIB = 1024


class Growth:
    """What is there now and was not before: bytes, descriptors, threads."""

    def __init__(self) -> None:
        gc.collect()
        tracemalloc.start()
        gc.collect()
        self._bytes = tracemalloc.get_traced_memory()[0]
        self._files = len(os.listdir("/proc/self/fd"))
        self._threads = threading.active_count()

    def check(self, most: int) -> None:
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - self._bytes
        tracemalloc.stop()
        print(f"grown by {grown / _KIB:.0f} KB")
        assert len(os.listdir("/proc/self/fd")) <= self._files
        assert threading.active_count() <= self._threads
        assert grown < most


def soak(normal: int, long: int) -> list[object]:
    return [normal, pytest.param(long, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])]


def _warm_up(count: int) -> int:
    """Python keeps thousands of freed tuples for later: they are no growth, but take a while to gather."""
    return max(20, count // 50)


@pytest.mark.parametrize("count", soak(1_000, 100_000))
def test_connecting_and_closing(valkeykit_url: str, count: int) -> None:
    def once(n: int) -> None:
        with Client(valkeykit_url, provider="native") as client:
            client.ping()

    for n in range(_warm_up(count)):
        once(n)
    growth = Growth()
    for n in range(count):
        once(n)
    growth.check(400 * _KIB)


@pytest.mark.parametrize("count", soak(1_000, 100_000))
def test_connecting_and_closing_async(valkeykit_url: str, count: int) -> None:
    async def main(count: int) -> None:
        for _ in range(count):
            async with AsyncClient(valkeykit_url, provider="native") as client:
                await client.ping()

    asyncio.run(main(_warm_up(count)))
    growth = Growth()
    asyncio.run(main(count))
    growth.check(400 * _KIB)


@pytest.mark.parametrize("count", soak(10_000, 1_000_000))
def test_requests(valkeykit_url: str, count: int) -> None:
    with Client(valkeykit_url, provider="native") as client:

        def some(count: int) -> None:
            for n in range(count // 10):
                client.set("k", n)
                for _ in range(7):
                    client.get("k")
                client.pipeline().get("k").get("k").execute()

        some(10_000)
        growth = Growth()
        some(count)
        growth.check(400 * _KIB)


@pytest.mark.parametrize("count", soak(10_000, 1_000_000))
async def test_requests_of_tasks(valkeykit_url: str, count: int) -> None:
    async with AsyncClient(valkeykit_url, provider="native") as client:

        async def some(count: int) -> None:
            for n in range(count // 100):
                await client.set("k", n)
                tasks = [asyncio.create_task(client.get("k")) for _ in range(98)]
                tasks[n % 98].cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

        await some(10_000)
        growth = Growth()
        await some(count)
        growth.check(400 * _KIB)


@pytest.mark.parametrize("count", soak(200, 20_000))
def test_lost_connections(valkeykit_url: str, proxy: FaultProxy, count: int) -> None:
    with Client(proxy.url, provider="native") as client:

        def some(count: int) -> None:
            for _ in range(count):
                client.ping()
                proxy.reset()

        some(30)
        growth = Growth()
        some(count)
        proxy.dials.clear()
        growth.check(400 * _KIB)


@pytest.mark.parametrize("count", soak(100, 10_000))
async def test_failed_calls(peer: Peer, count: int) -> None:
    """Errors carry tracebacks: they must not be kept."""
    peer.answer = lambda _: b"?"
    async with AsyncClient(peer.url, provider="native", timeout=0.2) as client:

        async def some(count: int) -> None:
            for _ in range(count // 10):
                for outcome in await asyncio.gather(
                    *(client.get("k") for _ in range(10)), return_exceptions=True
                ):
                    assert isinstance(outcome, ValkeyKitError)

        await some(30)
        growth = Growth()
        await some(count)
        growth.check(400 * _KIB)


IDLE = """
import resource, sys
url, count = sys.argv[1], int(sys.argv[2])
def rss():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize() / 1024
"""
IDLE_SYNC = """
from valkeykit import Client
clients = [Client(url, provider="native") for _ in range(20)]
[client.ping() for client in clients]
before = rss()
more = [Client(url, provider="native") for _ in range(count)]
[client.ping() for client in more]
print((rss() - before) / count)
[client.close() for client in clients + more]
"""
IDLE_AIO = """
import asyncio
from valkeykit import AsyncClient
async def main():
    clients = [AsyncClient(url, provider="native") for _ in range(20)]
    for client in clients: await client.ping()
    before = rss()
    more = [AsyncClient(url, provider="native") for _ in range(count)]
    for client in more: await client.ping()
    print((rss() - before) / count)
    for client in clients + more: await client.aclose()
asyncio.run(main())
"""


@pytest.mark.parametrize("count", soak(200, 1_000))
@pytest.mark.parametrize("code", [IDLE_SYNC, IDLE_AIO], ids=["sync", "aio"])
def test_idle_clients(
    valkeykit_url: str, code: str, count: int, record_property: Callable[..., None]
) -> None:
    command = [sys.executable, "-W", "error", "-c", IDLE + code, valkeykit_url, str(count)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)
    assert done.stderr == ""
    each = float(done.stdout)
    print(f"{each:.1f} KB per idle client")
    record_property("KB per idle client", each)
    assert each < 1_000
