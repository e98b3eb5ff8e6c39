"""The aids for users' tests, against a real server where they stand before one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from driven import Combination, Driven

from valkeykit import Client
from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import (
    ArgumentError,
    CircuitOpen,
    ConnectionFailed,
    DeadlineExceeded,
    OutOfMemoryError,
    ProtocolError,
    ResultUnknown,
    WriteTimedOut,
)
from valkeykit.testing import (
    FakeClock,
    Fault,
    FaultyProvider,
    MemoryProvider,
    Recorder,
    Script,
    never_sent,
    nonsense,
    refused,
    reply_lost,
    slow,
    timed_out,
    without_waiting,
)

PROVIDERS = ("native", "valkey-py", "glide")


@pytest.fixture(params=[(name, flavour) for name in PROVIDERS for flavour in ("sync", "aio")], ids="-".join)
def both(request: pytest.FixtureRequest, valkeykit_url: str) -> Iterator[tuple[FaultyProvider, Any]]:
    """The faults, and a function that runs a call with a client."""
    name, flavour = request.param
    faults = FaultyProvider(name)

    def run(call: Any, **options: Any) -> Any:
        driven = Driven(Combination(name, flavour, 2), valkeykit_url, provider=faults, **options)
        try:
            driven.run(lambda c: c.flushdb())
            return driven.run(call)
        finally:
            driven.close()

    yield faults, run
    with Client(valkeykit_url) as client:
        client.flushdb()


@pytest.mark.parametrize(
    ("fault", "kind", "applied", "value"),
    [
        (never_sent(), ConnectionFailed, False, None),
        (reply_lost(), ResultUnknown, True, b"1"),
        (timed_out(), WriteTimedOut, True, b"1"),
        (nonsense(), ResultUnknown, True, b"1"),
        (refused("OOM no"), OutOfMemoryError, False, None),
    ],
    ids=lambda value: value.name if isinstance(value, Fault) else None,
)
def test_each_fault_is_what_it_says(
    both: tuple[FaultyProvider, Any],
    valkeykit_url: str,
    fault: Fault,
    kind: type[Exception],
    applied: bool,
    value: bytes | None,
) -> None:
    faults, run = both
    faults.plan(fault, "INCR")
    with pytest.raises(kind) as caught:
        run(lambda c: c.incr("n"), retry="never")
    assert type(caught.value) is kind
    assert getattr(caught.value, "maybe_applied", None) is applied
    assert getattr(caught.value, "command", None) == "INCR"
    with Client(valkeykit_url) as client:
        assert client.get("n") == value
    assert faults.attempts[-1] == ("INCR", fault.name)


def test_faults_are_met_in_their_order(both: tuple[FaultyProvider, Any]) -> None:
    faults, run = both
    faults.plan(reply_lost(), "GET", times=2)
    faults.plan(never_sent(), "SET", skip=1)
    policy = without_waiting()

    assert run(lambda c: c.get("k"), retry=policy) is None
    assert [fault for name, fault in faults.attempts if name == "GET"] == ["reply lost", "reply lost", None]
    assert len(policy.pauses) == 2
    assert run(lambda c: c.set("k", 1), retry=policy) is True
    assert run(lambda c: c.set("k", 2), retry=policy) is True
    assert [fault for name, fault in faults.attempts if name == "SET"] == [None, "never sent", None]


def test_pipelines_transactions_and_sessions(both: tuple[FaultyProvider, Any]) -> None:
    faults, run = both
    faults.plan(never_sent(), "PIPELINE")
    faults.plan(reply_lost(), "MULTI/EXEC")
    assert run(lambda c: c.pipeline().set("k", 1).execute()) == (True,)
    with pytest.raises(ResultUnknown):
        run(lambda c: c.transaction().incr("k").execute())
    faults.clear()
    assert run(lambda c: c.transaction().incr("k").execute()) == (1,)


def test_down_and_up(both: tuple[FaultyProvider, Any]) -> None:
    faults, run = both
    with faults.down(), pytest.raises(ConnectionFailed):
        run(lambda c: c.get("k"), retry="never")
    assert run(lambda c: c.get("k")) is None
    with faults.down(refused("LOADING wait")), pytest.raises(Exception, match="LOADING"):
        run(lambda c: c.get("k"), retry="never")


def test_slow_is_bounded_by_the_deadline(both: tuple[FaultyProvider, Any]) -> None:
    faults, run = both
    faults.plan(slow(0.05), "GET")
    assert run(lambda c: c.get("k")) is None
    faults.plan(slow(60), "GET")
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded) as caught:
        run(lambda c: c.with_options(timeout=0.1).get("k"))
    assert time.monotonic() - started < 5
    assert not caught.value.maybe_applied


def test_a_session_meets_faults_too(valkeykit_url: str) -> None:
    faults = FaultyProvider()
    with Client(valkeykit_url, provider=faults) as client, client.session() as session:
        session.ping()
        faults.plan(nonsense(), "PING")
        with pytest.raises(ProtocolError):
            session.with_options(retry="never").ping()
        assert client.stats().connections >= 1
        client.with_options(priority="high").ping()


def test_time_for_breakers_is_turned_by_hand() -> None:
    clock, faults = FakeClock(), FaultyProvider(MemoryProvider(Script().on("PING").reply(b"PONG")))
    breaker = CircuitBreaker(failures=1, pause=60, clock=clock)
    recorder = Recorder()
    with Client(provider=faults, circuit_breaker=breaker, retry="never", hooks=[recorder]) as client:
        faults.plan(never_sent())
        for kind in (ConnectionFailed, CircuitOpen):
            with pytest.raises(kind):
                client.ping()
        clock.advance(60)
        assert client.ping() is True
    assert recorder.commands == ("PING",) * 3


def test_what_makes_no_sense() -> None:
    with pytest.raises(ArgumentError, match="0 seconds or more"):
        FakeClock().advance(-1)
    with pytest.raises(ArgumentError, match="times >= 1"):
        FaultyProvider().plan(never_sent(), times=0)
    with pytest.raises(ArgumentError, match="0 to 3600"):
        slow(-1)
    assert repr(without_waiting("never")).startswith("<WithoutWaiting ")
