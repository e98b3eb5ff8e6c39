"""Health with each provider, sync and async: the same report, within its time, around what is in the way."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import Combination, Driven

from valkeykit import embedded
from valkeykit.breaker import CircuitBreaker
from valkeykit.health import Health
from valkeykit.providers.memory import MemoryProvider, Script

Make = Callable[..., Driven]


def test_the_report(make: Make, combination: Combination) -> None:
    breaker = CircuitBreaker(failures=1, pause=60)
    driven = make(circuit_breaker=breaker, key_prefix="app:", decode_responses=True)
    report: Health = driven.run(lambda c: c.health())
    assert (report.alive, report.ready, report.reachable) == (True, True, True)
    assert (report.reasons, report.warnings, report.error) == ((), (), None)
    assert (report.role, report.loading, report.breakers) == ("primary", False, {})
    assert report.version is not None
    assert report.memory is not None
    assert report.replication is not None
    assert 0 < (report.latency or 0) < 1
    assert (report.connections is not None) == (combination.provider == "native")
    assert driven.run(lambda c: c.is_healthy()) is True
    # It goes around the breaker, and says that it is open.
    breaker.open(report.node)
    report = driven.run(lambda c: c.health())
    assert (report.reachable, report.ready) == (True, False)


def test_a_server_that_goes(make: Make) -> None:
    with embedded.start() as server:
        driven = make(server.url)
        assert driven.run(lambda c: c.is_healthy(timeout=5)) is True
        os.kill(server.pid, signal.SIGKILL)
        deadline = time.monotonic() + 10
        while driven.run(lambda c: c.is_healthy(timeout=0.5)):
            assert time.monotonic() < deadline
        report = driven.run(lambda c: c.health(timeout=0.5))
        assert (report.alive, report.ready, report.reachable) == (True, False, False)
        assert report.reasons
        server.restart()
        deadline = time.monotonic() + 10
        while not driven.run(lambda c: c.is_healthy()):
            assert time.monotonic() < deadline


def test_without_the_right_to_ask(make: Make, combination: Combination) -> None:
    with embedded.start() as server:
        admin = make(server.url)
        admin.run(lambda c: c.execute("ACL", "SETUSER", "ann", "on", ">pw", "~*", "+@all", "-info"))
        stranger = make(server.url, username="ann", password="wrong")
        report = stranger.run(lambda c: c.health())
        assert (report.ready, report.reachable) == (False, True)
        stranger.close()
        driven = make(server.url, username="ann", password="pw")
        report = driven.run(lambda c: c.health())
        if combination.provider == "glide":  # it asks INFO itself, and connects to nobody who does not tell
            assert (report.ready, report.reachable) == (False, False)
            return
        assert (report.ready, report.error, report.warnings) == (True, None, ())
        assert (report.role, report.loading, report.memory, report.replication) == (None,) * 4


def test_a_closed_client(make: Make) -> None:
    driven = make()
    driven.run(lambda c: c.ping())
    driven.close()
    report = driven.run(lambda c: c.health())
    assert (report.alive, report.ready) == (False, False)


@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_with_the_memory_provider(flavour: str) -> None:
    script = Script().on("PING").reply(b"PONG").on("INFO").reply(b"# Memory\r\nused_memory:10\r\n")
    driven = Driven(Combination("memory", flavour, 2), None, provider=MemoryProvider(script))
    report: Any = driven.run(lambda c: c.health())
    assert (report.ready, report.memory.used, report.memory.maximum) == (True, 10, None)
    assert (report.role, report.replication, report.loading, report.connections) == (None,) * 4
    driven.close()
    empty = Driven(Combination("memory", flavour, 2), None, provider=MemoryProvider())
    report = empty.run(lambda c: c.health())
    assert (report.ready, report.reachable, report.memory) == (True, True, None), "an answer is an answer"
    empty.close()
