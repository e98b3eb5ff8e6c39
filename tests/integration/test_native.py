"""What only the native provider has: lanes, statistics, limits, adaptive timeouts and pools."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import REAL, Driven
from proxy import Proxy

from valkeykit import AsyncClient, Client, ClientStats
from valkeykit.errors import ArgumentError, Closed, ConnectionFailed, DeadlineExceeded, Overloaded

NATIVE = [c for c in REAL if c.provider == "native"]
pytestmark = pytest.mark.parametrize("combination", NATIVE, indirect=True, ids=lambda c: c.name)


def stats(driven: Driven) -> ClientStats:
    found: ClientStats = driven.client.stats()
    return found


def crowd_of(callers: int, driven: Driven) -> None:
    """So many callers wait for nothing, all at once."""
    if driven.combination.flavour == "sync":
        threads = [threading.Thread(target=driven.client.blpop, args=("q", 0.2)) for _ in range(callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return

    async def all_of_them(client: AsyncClient[bytes]) -> None:
        await asyncio.gather(*(client.blpop("q", 0.2) for _ in range(callers)))

    driven.run(all_of_them)


def test_statistics(make: Callable[..., Driven]) -> None:
    driven = make()
    assert (stats(driven).node, stats(driven).connections) == (driven.client.config.node, 0)
    for _ in range(20):
        driven.run(lambda c: c.set("k", 1))
    driven.run(lambda c: c.pipeline().get("k").get("k").execute())
    driven.run(lambda c: c.blpop("empty", 0.01))
    now = stats(driven)
    lane = now.lanes["data"]
    assert (now.node, now.connections, now.dials, now.failed_dials) == (driven.client.config.node, 2, 2, 0)
    assert (lane.connected, lane.in_flight, lane.queued, lane.queued_bytes) == (True, 0, 0, 0)
    assert (lane.flushes, dict(lane.flush_sizes)) == (21, {1: 21})
    assert (lane.connects, lane.losses) == (1, 0)
    assert (now.pool.limit, now.pool.in_use, now.pool.idle, now.pool.opened) == (64, 0, 1, 1)
    trip = now.round_trip
    assert 0 < trip.p50 <= trip.p95 <= trip.p99
    assert (trip.smoothed > 0, trip.timeout) == (True, None)
    driven.close()


def test_priorities_travel_apart(make: Callable[..., Driven]) -> None:
    driven = make()
    driven.run(lambda c: c.set("k", 1))
    assert driven.run(lambda c: c.with_options(priority="high").get("k")) == b"1"
    assert driven.run(lambda c: c.with_options(priority="bulk", timeout=1).get("k")) == b"1"
    assert driven.run(lambda c: c.with_options(priority="high").with_options(priority="normal").get("k"))
    assert set(stats(driven).lanes) == {"data", "high", "bulk"}
    assert driven.client.with_options(priority="high").stats().connections == 3
    with pytest.raises(ArgumentError, match="high, normal, bulk"):
        driven.client.with_options(priority="urgent")
    high = driven.client.with_options(priority="high")
    driven.close()
    with pytest.raises(Closed):
        driven.run(lambda _: high.get("k"))


def test_closing_a_prioritized_client_closes_the_client(make: Callable[..., Driven]) -> None:
    driven = make()
    high = driven.client.with_options(priority="high")
    assert driven.run(lambda _: high.ping())
    driven.run(lambda _: high.aclose()) if driven.combination.flavour == "aio" else high.close()
    with pytest.raises(Closed):
        driven.run(lambda c: c.ping())


def test_big_requests_take_the_bulk_lane(make: Callable[..., Driven]) -> None:
    driven = make(pipelining={"bulk_commands": 10, "bulk_bytes": 4096})
    driven.run(lambda c: c.set("small", "x"))
    assert set(stats(driven).lanes) == {"data"}
    driven.run(lambda c: c.set("large", "x" * 5000))
    assert stats(driven).lanes["bulk"].flushes == 1
    pipe = driven.client.pipeline()
    for _ in range(10):
        pipe.get("small")
    assert driven.run(lambda _: pipe.execute()) == (b"x",) * 10
    assert stats(driven).lanes["bulk"].flushes == 2
    for size in (1 << 20, (1 << 22) + 3, 9_000_000):
        value = bytes(range(256)) * (size // 256) + b"end"
        assert driven.run(lambda c, v=value: c.set("huge", v)) is True
        assert driven.run(lambda c: c.get("huge")) == value
        assert driven.run(lambda c: c.pipeline().get("huge").get("small").execute()) == (value, b"x")
        assert driven.run(lambda c, v=value: c.pipeline().set("huge", v).get("small").execute()) == (
            True,
            b"x",
        )


def test_the_pool_closes_what_nobody_needs(make: Callable[..., Driven]) -> None:
    driven = make(pool_idle_timeout=0.05, min_idle=1)
    sync = driven.combination.flavour == "sync"
    for _ in range(2):
        crowd_of(3, driven)
    deadline = time.monotonic() + 10
    while stats(driven).pool.idle > 1:
        assert time.monotonic() < deadline
        # A blocking client has no timer: it looks when a connection comes back.
        driven.run((lambda c: c.blpop("q", 0.01)) if sync else (lambda _: asyncio.sleep(0.02)))
    assert stats(driven).pool.retired >= 2
    assert stats(driven).pool.opened - stats(driven).pool.closed == 1


def test_old_connections_are_replaced(make: Callable[..., Driven]) -> None:
    driven = make(pool_max_age=0.01)
    for _ in range(3):
        driven.run(lambda c: c.blpop("q", 0.02))
    pool = stats(driven).pool
    assert (pool.opened, pool.retired, pool.closed) == (3, 2, 2)


def test_waiting_for_a_connection_is_counted(make: Callable[..., Driven]) -> None:
    driven = make(blocking_pool_size=1, timeout=1)
    crowd_of(2, driven)
    pool = stats(driven).pool
    assert (pool.waits, pool.waiting, pool.exhausted, pool.opened) == (1, 0, 0, 1)
    assert pool.waited > 0.1


def test_integrity_mode_changes_nothing_but_the_price(make: Callable[..., Driven]) -> None:
    driven = make(integrity=True)
    assert driven.run(lambda c: c.pipeline().set("k", 1).incr("k").get("k").execute()) == (True, 2, b"2")
    assert driven.run(lambda c: c.transaction().incr("k").get("k").execute()) == (3, b"3")
    assert driven.run(lambda c: c.set("large", b"x" * 5_000_000)) is True
    assert driven.run(lambda c: c.get("large")) == b"x" * 5_000_000
    assert driven.run(lambda c: c.blpop("nothing", 0.05)) is None
    with pytest.raises(ArgumentError, match="session"):
        driven.run(lambda c: c.watch("k"))


def test_adaptive_timeouts_follow_the_node(make: Callable[..., Driven], proxy: Proxy) -> None:
    options = {"adaptive": True, "adaptive_min": 0.1, "adaptive_max": 3.0, "command": 3.0}
    driven = make(proxy.url, timeouts=options, retry="never")
    assert stats(driven).round_trip.timeout in {None, 3.0}
    for _ in range(50):
        driven.run(lambda c: c.ping())
    timeout = stats(driven).round_trip.timeout
    assert timeout is not None
    assert 0.1 <= timeout < 3.0
    proxy.silent = True
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded):
        driven.run(lambda c: c.get("k"))
    assert time.monotonic() - started < 3.0


def test_a_silent_connection_is_left_for_a_live_one(make: Callable[..., Driven], proxy: Proxy) -> None:
    driven = make(proxy.url, timeout=0.3)
    driven.run(lambda c: c.set("k", "v"))
    proxy.silent = True
    with pytest.raises(DeadlineExceeded):
        driven.run(lambda c: c.get("k"))
    proxy.silent = False
    # The connection owes a reply that was thrown away: it would never be in step again.
    assert driven.run(lambda c: c.get("k")) == b"v"
    assert proxy.connections == 2
    assert stats(driven).lanes["data"].connects == 2


def test_a_slow_server_keeps_its_connection(make: Callable[..., Driven]) -> None:
    from valkeykit import embedded

    with embedded.start(config={"enable-debug-command": "yes"}) as server:
        driven = make(server.url, timeout=0.4)
        admin: Client[bytes] = Client(server.url)
        before = driven.run(lambda c: c.client_id())
        busy = threading.Thread(target=admin.execute, args=("DEBUG", "SLEEP", "1"))
        busy.start()
        time.sleep(0.1)
        with pytest.raises(DeadlineExceeded):
            driven.run(lambda c: c.with_options(timeout=0.2).get("k"))
        busy.join()
        admin.close()
        assert driven.run(lambda c: c.client_id()) == before


def test_more_than_the_limit_is_refused_at_once(make: Callable[..., Driven], proxy: Proxy) -> None:
    driven = make(proxy.url, max_in_flight=4, timeout=2)
    driven.run(lambda c: c.ping())
    proxy.silent = True
    results: list[Any] = []
    if driven.combination.flavour == "aio":

        async def crowd(client: AsyncClient[bytes]) -> None:
            results.extend(
                await asyncio.gather(*(client.set("k", n) for n in range(10)), return_exceptions=True)
            )

        driven.run(crowd)
    else:

        def one(number: int) -> None:
            try:
                driven.client.set("k", number)
            except Exception as error:  # noqa: BLE001 # collected for the assertion
                results.append(error)

        threads = [threading.Thread(target=one, args=(n,)) for n in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    refused = [error for error in results if isinstance(error, Overloaded)]
    assert len(refused) == 6
    assert not any(error.maybe_applied for error in refused)
    assert all(error.maybe_applied for error in results if error not in refused)


def test_bytes_that_wait_are_bounded(make: Callable[..., Driven]) -> None:
    driven = make("valkey://127.0.0.1:1", max_queued_bytes=10_000, timeout=0.5)
    if driven.combination.flavour == "sync":
        with pytest.raises(ConnectionFailed):
            driven.run(lambda c: c.set("k", "x" * 50_000))  # alone it may be as long as it likes
        return

    async def crowd(client: AsyncClient[bytes]) -> list[Any]:
        return await asyncio.gather(*(client.set("k", "x" * 4000) for _ in range(10)), return_exceptions=True)

    kinds = [type(result) for result in driven.run(crowd)]
    assert kinds == [ConnectionFailed] * 2 + [Overloaded] * 8


@pytest.mark.parametrize("provider", ["valkey-py", "glide"])
def test_others_say_that_they_have_none(provider: str, valkeykit_url: str, combination: Any) -> None:
    del combination
    with Client(valkeykit_url, provider=provider) as client:
        with pytest.raises(ArgumentError, match=f"provider '{provider}' has no priorities"):
            client.with_options(priority="high")
        with pytest.raises(ArgumentError, match=f"provider '{provider}' keeps no statistics"):
            client.stats()


def test_more_descriptors_than_select_knows(make: Callable[..., Driven]) -> None:
    resource = pytest.importorskip("resource", reason="limits of descriptors are a matter of Unix")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 2048)), hard))
    driven = make()
    taken = [os.open(os.devnull, os.O_RDONLY) for _ in range(1100)]
    try:
        assert driven.run(lambda c: c.ping()) is True
        assert driven.run(lambda c: c.blpop("nothing", 0.02)) is None
    finally:
        for descriptor in taken:
            os.close(descriptor)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
