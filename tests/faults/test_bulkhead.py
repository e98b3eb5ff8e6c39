"""Bulkheads on real servers: never more calls than the limit, a bounded wait, no lost place."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import REAL, Combination, Driven
from fault_proxy import FaultProxy, swallow
from subject import Subject, eventually

from valkeykit import AsyncClient, Client
from valkeykit.bulkhead import Bulkhead
from valkeykit.bulkhead.limit import Turn
from valkeykit.errors import (
    ArgumentTypeError,
    Closed,
    ConfigError,
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    WrongTypeError,
)

Make = Callable[..., Subject]


def idle(bulkhead: Bulkhead) -> bool:
    return (bulkhead.in_use, bulkhead.waiting) == (0, 0)


def test_never_more_calls_than_the_limit(make: Make) -> None:
    """Blocking calls hold their places, so the server can count them."""
    bulkhead = Bulkhead(3, wait=30)
    subject, direct = make(bulkhead=bulkhead, threads=12, blocking_grace=30), make()
    waiting = [subject.start(lambda c: c.blpop("queue", 30)) for _ in range(12)]
    eventually(lambda: (bulkhead.in_use, bulkhead.waiting) == (3, 9))
    for number in range(12):
        eventually(lambda: int(direct.run(lambda c: c.info("clients"))["blocked_clients"]) > 0)
        assert int(direct.run(lambda c: c.info("clients"))["blocked_clients"]) <= 3
        direct.run(lambda c, n=number: c.rpush("queue", n))
    assert sorted(int(future.result()[1]) for future in waiting) == list(range(12))
    eventually(lambda: idle(bulkhead))


def test_over_the_limit_is_overloaded_and_nothing_is_sent(make: Make) -> None:
    bulkhead = Bulkhead(1, wait=0.05, name="reports")
    subject, direct = make(), make()
    reports = subject.client.with_options(bulkhead=bulkhead)
    held = subject.start(lambda _: reports.blpop("queue", 30))
    eventually(lambda: bulkhead.in_use == 1)
    for call, command in (
        (lambda _: reports.incr("n"), "INCR"),
        (lambda _: reports.pipeline().incr("n").incr("n").execute(), "PIPELINE"),
        (lambda _: reports.transaction().incr("n").execute(), "MULTI/EXEC"),
    ):
        started = time.monotonic()
        error = subject.fails(call)
        assert 0.04 < time.monotonic() - started < 2
        assert type(error) is Overloaded
        assert (error.maybe_applied, error.command, error.node) == (
            False,
            command,
            subject.client.config.node,
        )
        assert "no place in reports" in str(error)
        assert "1 calls are under way" in str(error)
    assert bulkhead.rejected == 3
    assert subject.run(lambda c: c.incr("n")) == 1, "other handles are free"
    direct.run(lambda c: c.rpush("queue", "x"))
    assert held.result() is not None
    assert subject.run(lambda _: reports.incr("n")) == 2


def test_waiting_is_a_part_of_the_one_budget(make: Make, proxy: FaultProxy) -> None:
    bulkhead = Bulkhead(1)
    subject = make(proxy.url, bulkhead=bulkhead, timeout=0.6)
    subject.run(lambda c: c.ping())
    direct = make()
    other = direct.client.with_options(bulkhead=bulkhead)
    held = direct.start(lambda _: other.blpop("queue", 0.3))
    eventually(lambda: bulkhead.in_use == 1)
    proxy.up = swallow
    started = time.monotonic()
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, DeadlineExceeded), "it was sent, after its wait"
    assert 0.5 < time.monotonic() - started < 1.1
    held.result()
    # None: as long as the budget, and no longer.
    blocked = direct.start(lambda _: other.blpop("queue", 2))
    eventually(lambda: bulkhead.in_use == 1)
    started = time.monotonic()
    assert isinstance(subject.fails(lambda c: c.get("k")), Overloaded)
    assert 0.5 < time.monotonic() - started < 1.1
    blocked.result()


def test_pipelines_wait_too(make: Make) -> None:
    bulkhead = Bulkhead(1)
    subject = make(bulkhead=bulkhead)
    held = subject.start(lambda c: c.blpop("queue", 0.2))
    eventually(lambda: bulkhead.in_use == 1)
    assert subject.run(lambda c: c.pipeline().incr("n").incr("n").execute()) == (1, 2)
    assert held.result() is None
    assert idle(bulkhead)


async def test_a_loop_that_ended_takes_no_place(valkeykit_url: str) -> None:
    bulkhead = Bulkhead(1)
    gone = Turn(bulkhead)
    loop = asyncio.new_event_loop()
    loop.close()
    holds = Turn(bulkhead)
    assert bulkhead.enter(holds)

    def wake() -> bool:
        try:
            loop.call_soon_threadsafe(print)
        except RuntimeError:
            return False
        return True

    bulkhead.queue(gone, wake)
    holds.give_back()
    async with AsyncClient(valkeykit_url, bulkhead=bulkhead) as client:
        assert await client.ping() is True


def test_a_blocking_command_keeps_its_own_wait(make: Make) -> None:
    """It waits for a place no longer than its grace, and then the server waits as long as was asked."""
    bulkhead = Bulkhead(1)
    subject, direct = make(bulkhead=bulkhead, blocking_grace=0.5), make()
    held = subject.start(lambda c: c.blpop("queue", 0.2))
    eventually(lambda: bulkhead.in_use == 1)
    waits = subject.start(lambda c: c.blpop("queue", 0.5))
    assert held.result() is None
    assert waits.result() is None
    held = subject.start(lambda c: c.blpop("queue", 30))
    eventually(lambda: bulkhead.in_use == 1)
    started = time.monotonic()
    assert isinstance(subject.fails(lambda c: c.blpop("queue", 30)), Overloaded)
    assert 0.4 < time.monotonic() - started < 2
    direct.run(lambda c: c.rpush("queue", "x"))
    held.result()


def test_errors_and_timeouts_give_their_places_back(make: Make, proxy: FaultProxy) -> None:
    bulkhead = Bulkhead(2, wait=0)
    subject = make(proxy.url, bulkhead=bulkhead, timeout=0.1)
    subject.run(lambda c: c.set("text", "v"))
    for _ in range(5):
        assert isinstance(subject.fails(lambda c: c.lpush("text", "x")), WrongTypeError)
    proxy.up = swallow
    for _ in range(5):
        error = subject.fails(lambda c: c.get("text"))
        assert isinstance(error, DeadlineExceeded | ConnectionFailed)
    assert idle(bulkhead)


def test_one_bulkhead_for_both_flavours_and_three_loops(valkeykit_url: str) -> None:
    bulkhead, most = Bulkhead(4), list[int]()

    async def visit() -> None:
        async with AsyncClient(valkeykit_url, bulkhead=bulkhead) as client:

            async def call() -> None:
                await client.incr("visits")
                most.append(bulkhead.in_use)

            await asyncio.gather(*(call() for _ in range(100)))

    def visit_sync() -> None:
        with Client(valkeykit_url, bulkhead=bulkhead) as client:
            for _ in range(100):
                client.incr("visits")
                most.append(bulkhead.in_use)

    kinds: list[Callable[[], Any]] = [lambda: asyncio.run(visit())] * 3 + [visit_sync] * 3
    threads = [threading.Thread(target=kind) for kind in kinds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Client(valkeykit_url) as client:
        assert client.get("visits") == b"600"
    assert max(most) <= 4
    assert idle(bulkhead)


async def test_a_cancelled_call_gives_its_place_to_the_next(proxy: FaultProxy) -> None:
    bulkhead = Bulkhead(1)
    async with AsyncClient(proxy.url, bulkhead=bulkhead, timeout=5) as client:
        await client.set("k", "v")
        for _ in range(100):
            proxy.down = swallow
            calls = [asyncio.create_task(client.get("k")) for _ in range(5)]
            await asyncio.sleep(0)
            for call in calls[:4]:
                call.cancel()
            proxy.heal()
            assert await asyncio.gather(*calls, return_exceptions=True)
            assert idle(bulkhead)
            await client.get("k")


@pytest.mark.parametrize("combination", REAL, ids=lambda c: f"{c.provider}-{c.flavour}")
def test_with_every_provider(combination: Combination, valkeykit_url: str) -> None:
    driven = Driven(
        combination, valkeykit_url, provider=combination.provider, bulkhead={"limit": 2, "wait": 0.1}
    )
    try:
        bulkhead = driven.client._options.bulkhead
        assert (bulkhead.limit, bulkhead.wait) == (2, 0.1)
        assert driven.run(lambda c: c.set("k", "v")) is True
        assert driven.run(lambda c: c.pipeline().get("k").get("k").execute()) == (b"v", b"v")
        assert driven.in_session([], lambda s: s.get("k")) == b"v"
        assert idle(bulkhead)
    finally:
        driven.close()
    # Its own refusal, not the limit's.
    with pytest.raises(Closed):
        driven.run(lambda c: c.get("k"))


def test_what_is_no_bulkhead_is_refused() -> None:
    wrong: Any = 5
    with pytest.raises((ConfigError, ArgumentTypeError)):
        Client(bulkhead=wrong)
    with Client(port=1) as client, pytest.raises(ArgumentTypeError, match=r"Bulkhead\(20"):
        client.with_options(bulkhead=wrong)
    with Client(port=1) as client:
        assert client._options.bulkhead is None
        assert client._run.func.__module__ == "valkeykit.execution.sync", (
            "nothing in between when there is none"
        )
