"""FAULTS row 38: values of many megabytes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable

import pytest
from subject import Subject

from valkeykit import AsyncClient, Client, embedded
from valkeykit.errors import ConnectionFailed, ResultUnknown, ServerError

Make = Callable[..., Subject]

ROUND_TRIP = """
import resource, sys, threading, time
url, megabytes = sys.argv[1], int(sys.argv[2])
def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
"""
SYNC = """
from valkeykit import Client
with Client(url, provider="native", timeout=100) as client:
    client.set("small", "x"); client.get("small")
    before = peak()
    value = bytes(range(256)) * (megabytes * 4096)
    assert client.set("big", value) is True
    assert client.get("big") == value
    print((peak() - before) / megabytes)
"""
AIO = """
import asyncio
from valkeykit import AsyncClient
async def main():
    async with AsyncClient(url, provider="native", timeout=100) as client:
        await client.set("small", "x"); await client.get("small")
        before = peak()
        value = bytes(range(256)) * (megabytes * 4096)
        assert await client.set("big", value) is True
        assert await client.get("big") == value
        print((peak() - before) / megabytes)
asyncio.run(main())
"""
SIZES = [64, pytest.param(511, marks=[pytest.mark.soak, pytest.mark.timeout(600)])]


@pytest.mark.parametrize("megabytes", SIZES)
@pytest.mark.parametrize("code", [SYNC, AIO], ids=["sync", "aio"])
def test_row_38_round_trip_and_memory(valkeykit_url: str, code: str, megabytes: int) -> None:
    command = [sys.executable, "-W", "error", "-c", ROUND_TRIP + code, valkeykit_url, str(megabytes)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)
    assert done.stderr == ""
    factor = float(done.stdout)
    print(f"{megabytes} MB: peak {factor:.2f} x the value")
    assert factor <= 2.5


def test_row_38_what_the_server_refuses(make: Make) -> None:
    """Longer than it takes: the client hears of it or loses that connection, and goes on."""
    with embedded.start(config={"proto-max-bulk-len": "2mb"}) as server:
        subject = make(server.url)
        error = subject.fails(lambda c: c.set("k", b"x" * ((2 << 20) + 1)))
        assert isinstance(error, ServerError | ResultUnknown | ConnectionFailed)
        assert subject.served(lambda c: c.set("k", "v")) < 5
        assert subject.run(lambda c: c.get("k")) == b"v"


@pytest.mark.parametrize("size", [(4 << 20) - 1, 4 << 20, (4 << 20) + 1, 5_000_000])
def test_row_38_around_the_size_that_is_put_together_apart(make: Make, size: int) -> None:
    subject = make(timeout=60)
    value = bytes(range(251)) * (size // 251 + 1)
    value = value[:size]
    calls = [
        lambda c: c.set("big", value),
        lambda c: c.get("big"),
        lambda c: c.mget("big", "none", "big"),
        lambda c: c.pipeline().get("big").strlen("big").execute(),
    ]
    assert subject.run(calls[0]) is True
    assert subject.run(calls[1]) == value
    assert list(subject.run(calls[2])) == [value, None, value]
    assert subject.run(calls[3]) == (value, size)


async def test_row_38_others_go_on_meanwhile(valkeykit_url: str) -> None:
    """Small calls are answered while a big value is on its way, not after it."""
    async with AsyncClient(valkeykit_url, provider="native", timeout=60) as client:
        big = asyncio.create_task(client.set("big", b"x" * (64 << 20)))
        served = 0
        while not big.done():
            await client.set("small", served)
            served += 1
        assert await big is True
        big = asyncio.create_task(client.get("big"))
        read = 0
        while not big.done():
            assert await client.get("small") == b"%d" % (served - 1)
            read += 1
        assert len(await big or b"") == 64 << 20
    assert served > 3
    assert read >= 1


@pytest.mark.soak
@pytest.mark.timeout(600)
async def test_row_38_p99_of_others(valkeykit_url: str) -> None:
    took: list[float] = []
    async with AsyncClient(valkeykit_url, provider="native", timeout=100) as client:

        async def small() -> None:
            while True:
                started = time.monotonic()
                await client.get("small")
                took.append(time.monotonic() - started)
                await asyncio.sleep(0.001)

        value = b"x" * (128 << 20)
        task = asyncio.create_task(small())
        for _ in range(10):
            await client.set("big", value)
            await client.strlen("big")
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    took.sort()
    print(f"p99 of others: {took[int(len(took) * 0.99)] * 1000:.1f} ms of {len(took)}")
    # Where nothing else runs: `make soak` runs it by itself.
    assert took[int(len(took) * 0.99)] < 0.02


def test_row_38_threads_share_big_and_small(valkeykit_url: str) -> None:
    import threading

    wrong: list[object] = []
    values = {f"k{n}": bytes([n]) * (10 ** (n + 1)) for n in range(7)}
    with Client(valkeykit_url, provider="native", timeout=60) as client:
        for key, value in values.items():
            client.set(key, value)

        def work(key: str) -> None:
            for _ in range(5):
                if client.get(key) != values[key] or client.set(key, values[key]) is not True:
                    wrong.append(key)

        threads = [threading.Thread(target=work, args=(key,)) for key in values]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []
