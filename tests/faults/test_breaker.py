"""FAULTS row 46: the breaker opens on what the server does, for one node, and finds out that it is back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import pytest
from fault_proxy import FaultProxy, swallow
from subject import Subject, eventually, every_provider

from valkeykit import AsyncClient
from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import CircuitOpen, ConnectionFailed, DeadlineExceeded, WrongTypeError

Make = Callable[..., Subject]


@every_provider
def test_row_46_rejections_cost_nothing_and_end_soon(make: Make, proxy: FaultProxy) -> None:
    breaker = CircuitBreaker(failures=3, pause=0.3)
    subject = make(proxy.url, circuit_breaker=breaker, retry="never", timeout=1)
    assert subject.run(lambda c: c.set("k", "v")) is True
    assert breaker.calm
    proxy.refuse()
    for _ in range(3):
        # GLIDE may say that the time was over: it dials behind the caller's back.
        known = (ConnectionFailed, DeadlineExceeded) if subject.provider == "glide" else ConnectionFailed
        assert isinstance(subject.fails(lambda c: c.get("k")), known)
    before = len(proxy.dials)
    outcomes = [_timed(subject) for _ in range(500)]
    rejected = [error for error, _ in outcomes if isinstance(error, CircuitOpen)]
    assert len(rejected) > 490
    # A probe among them takes as long as its dial.
    assert sum(took for error, took in outcomes if isinstance(error, CircuitOpen)) < 0.5
    assert all(0 < error.retry_after <= 0.3 and not error.maybe_applied for error in rejected)
    assert {error.node for error in rejected} == {subject.client.config.node}
    assert len(proxy.dials) - before <= 3
    proxy.listen()
    assert subject.served(lambda c: c.get("k")) < 1
    assert breaker.states() == {subject.client.config.node: "closed"}


def _timed(subject: Subject) -> tuple[Exception | None, float]:
    began = time.monotonic()
    error = subject.fails(lambda c: c.get("k"))
    return error, time.monotonic() - began


@every_provider
def test_row_46_answers_never_open_it(make: Make) -> None:
    breaker = CircuitBreaker(failures=1)
    subject = make(circuit_breaker=breaker)
    subject.run(lambda c: c.set("text", "v"))
    for _ in range(50):
        assert isinstance(subject.fails(lambda c: c.lpush("text", "x")), WrongTypeError)
    assert subject.run(lambda c: c.blpop("none", 0.01)) is None
    assert (breaker.calm, breaker.states()) == (True, {})


async def test_row_46_a_cancelled_probe_makes_room_for_the_next(proxy: FaultProxy) -> None:
    breaker = CircuitBreaker(failures=1, pause=0.05)
    async with AsyncClient(proxy.url, circuit_breaker=breaker, retry="never") as client:
        await client.set("k", "v")
        breaker.open(client.config.node)
        with pytest.raises(CircuitOpen):
            await client.get("k")
        await asyncio.sleep(0.06)
        proxy.down = swallow
        probe = asyncio.create_task(client.get("k"))
        await asyncio.sleep(0.05)
        with pytest.raises(CircuitOpen):
            await client.get("k")
        probe.cancel()
        await asyncio.gather(probe, return_exceptions=True)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.get("k")  # the next probe: it went out, too
        assert breaker.states() == {client.config.node: "half-open"}


def test_the_configuration_makes_one(make: Make, proxy: FaultProxy) -> None:
    options = {"enabled": True, "failure_threshold": 2, "reset_timeout": 0.2}
    subject = make(proxy.url, breaker=options, retry="never", timeout=1)
    subject.run(lambda c: c.ping())
    proxy.refuse()
    kinds = [type(subject.fails(lambda c: c.get("k"))) for _ in range(3)]
    assert kinds == [ConnectionFailed, ConnectionFailed, CircuitOpen]
    proxy.listen()
    eventually(lambda: subject.served() < 1)
