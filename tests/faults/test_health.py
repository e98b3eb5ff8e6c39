"""Health: the truth within its time, whatever state the server is in; monitors leave nothing behind."""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy, Wire, swallow
from peer import Peer
from subject import Subject, eventually

from valkeykit import AsyncClient, Bulkhead, Client, embedded
from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import ArgumentError, CircuitOpen
from valkeykit.health import Health
from valkeykit.hooks import CommandStart, Event

Make = Callable[..., Subject]


def health(subject: Subject, **options: Any) -> Health:
    found: Health = subject.run(lambda c: c.health(**options))
    return found


def healthy(subject: Subject, **options: Any) -> bool:
    found: bool = subject.run(lambda c: c.is_healthy(**options))
    return found


def test_a_primary_and_its_replica(make: Make) -> None:
    with embedded.replicated() as servers:
        primary, replica = servers.nodes
        first, second = make(primary.url), make(replica.url)
        first.run(lambda c: c.mset({f"k{n}": "x" * 100 for n in range(100)}))
        eventually(lambda: (r := health(second).replication) and r.lag_bytes == 0)
        eventually(lambda: (r := health(first).replication) and r.replicas[0].lag_bytes == 0)
        report = health(first)
        assert (report.role, report.ready, report.alive, report.reachable) == ("primary", True, True, True)
        assert report.replication is not None
        (known,) = report.replication.replicas
        assert (known.address, known.state) == (f"127.0.0.1:{replica.port}", "online")
        assert known.lag_seconds is not None
        report = health(second)
        assert (report.role, report.ready) == ("replica", True)
        found = report.replication
        assert found is not None
        assert (found.primary, found.link_up, found.replicas) == (f"127.0.0.1:{primary.port}", True, ())
        assert found.lag_seconds is not None
        assert report.warnings == ()
        # A replica that has lost its primary still serves, and says so.
        servers.kill(primary)
        eventually(lambda: not health(second).replication.link_up)  # type: ignore[union-attr] # a replica has it
        report = health(second)
        assert report.ready
        assert report.warnings == ("the replica has lost its primary",)
        # Unless it is told not to: then it refuses, and what it says is the reason.
        second.run(lambda c: c.config_set("replica-serve-stale-data", "no"))
        report = health(second)
        assert (report.ready, report.reachable, report.role) == (False, True, "replica")
        assert "MASTERDOWN" in report.reasons[0]
        assert not healthy(second)


def test_a_paused_server(make: Make) -> None:
    with embedded.start() as server:
        subject = make(server.url)
        assert healthy(subject)
        os.kill(server.pid, signal.SIGSTOP)
        try:
            started = time.monotonic()
            report = health(subject)
            assert 0.9 < time.monotonic() - started < 1.6, "health.timeout is 1 s"
            assert (report.ready, report.alive, report.reachable) == (False, True, False)
            assert report.reasons[0].startswith("the server does not answer")
            assert (report.latency, report.role, report.memory) == (None, None, None)
            started = time.monotonic()
            assert not healthy(subject, timeout=0.1)
            assert time.monotonic() - started < 0.5
        finally:
            os.kill(server.pid, signal.SIGCONT)
        eventually(lambda: healthy(subject))


def test_a_killed_server_and_its_return(make: Make) -> None:
    with embedded.start() as server:
        subject = make(server.url)
        assert healthy(subject)
        os.kill(server.pid, signal.SIGKILL)
        eventually(lambda: not healthy(subject, timeout=0.2))
        report = health(subject, timeout=0.2)
        assert (report.ready, report.alive, report.reachable) == (False, True, False)
        server.restart()
        eventually(lambda: healthy(subject))
        assert health(subject).error is None


def test_a_loading_server(make: Make) -> None:
    settings = {
        "enable-debug-command": "yes",
        "key-load-delay": "2000",
        "loading-process-events-interval-bytes": "1024",
    }
    with embedded.start(config=settings) as server:
        subject, direct = make(server.url), make(server.url, timeout=20)
        fill = direct.run(lambda c: c.pipeline())
        for number in range(400):
            fill.set(f"f{number}", "x" * 100)
        direct.run(lambda _: fill.execute())
        loading = direct.start(lambda c: c.execute("DEBUG", "RELOAD"))
        report = eventually(lambda: (r := health(subject)).loading and r)
        assert (report.alive, report.reachable, report.ready) == (True, True, False)
        assert "loading" in report.reasons[0].lower()
        assert report.role == "primary", "INFO is answered meanwhile"
        loading.result()
        eventually(lambda: healthy(subject))


def test_a_busy_server(make: Make) -> None:
    with embedded.start(config={"busy-reply-threshold": "10"}) as server:
        subject, other = make(server.url), make(server.url, timeout=30)
        assert healthy(subject)
        script = other.start(lambda c: c.eval("while true do end"))
        report = eventually(lambda: (r := health(subject)).reachable and not r.ready and r)
        assert report.alive
        assert report.role is None
        assert "script" in report.reasons[0].lower()
        subject.run(lambda c: c.script_kill())
        assert script.exception() is not None
        eventually(lambda: healthy(subject))


def test_memory(make: Make) -> None:
    with embedded.start() as server:
        subject = make(server.url)
        memory = health(subject).memory
        assert memory is not None
        assert (memory.maximum, memory.ratio, memory.over, memory.policy) == (None, None, False, "noeviction")
        assert memory.used > 100_000
        subject.run(lambda c: c.config_set("maxmemory", memory.used * 2))
        half = health(subject).memory
        assert half is not None
        assert half.ratio == pytest.approx(0.5, abs=0.2)
        subject.run(lambda c: c.config_set("maxmemory", "100000"))
        report = health(subject)
        assert report.memory is not None
        assert (report.memory.refusing, report.memory.evicting) == (True, False)
        assert report.warnings == ("the server is over its memory limit and refuses writes",)
        assert report.ready, "reads are served"
        subject.run(lambda c: c.config_set("maxmemory-policy", "allkeys-lru"))
        report = health(subject)
        assert report.memory is not None
        assert (report.memory.refusing, report.memory.evicting) == (False, True)
        assert report.warnings == ()
        assert report.memory.evicted_keys == 0


def test_around_an_open_breaker(make: Make) -> None:
    """It asks the server although calls are rejected, and says that they are."""
    breaker = CircuitBreaker(failures=1, pause=60)
    subject = make(circuit_breaker=breaker)
    assert health(subject).breakers == {}
    node = subject.client.config.node
    breaker.open(node)
    assert isinstance(subject.fails(lambda c: c.get("k")), CircuitOpen)
    report = health(subject)
    assert (report.reachable, report.ready) == (True, False)
    assert report.latency is not None
    assert report.breakers == {node: "open"}
    assert report.reasons == (f"the breaker of {node} is open",)
    assert breaker.states() == {node: "open"}, "it was not due for a probe"
    assert make().run(lambda c: c.health()).breakers is None


def test_it_is_the_probe_when_one_is_due(make: Make, proxy: FaultProxy) -> None:
    breaker = CircuitBreaker(failures=2, pause=0.1)
    subject = make(proxy.url, circuit_breaker=breaker, retry="never")
    node = subject.client.config.node
    assert healthy(subject)
    proxy.refuse()
    for _ in range(2):
        assert not healthy(subject, timeout=0.2)
    assert breaker.states() == {node: "open"}, "what it meets is evidence"
    proxy.listen()
    eventually(lambda: healthy(subject))
    assert breaker.states() == {node: "closed"}
    assert subject.run(lambda c: c.get("none")) is None


async def test_a_cancelled_check_is_no_probe(proxy: FaultProxy) -> None:
    breaker = CircuitBreaker(failures=1, pause=0.05)
    async with AsyncClient(proxy.url, circuit_breaker=breaker) as client:
        await client.ping()
        breaker.open(client.config.node)
        await asyncio.sleep(0.06)
        proxy.down = swallow
        for _ in range(3):
            check = asyncio.create_task(client.is_healthy())
            await asyncio.sleep(0.02)
            check.cancel()
            await asyncio.gather(check, return_exceptions=True)
        assert breaker.check(client.config.node) is None, "there is room for a probe"


def test_it_says_what_it_may_not_know(make: Make) -> None:
    with embedded.start() as server:
        admin = make(server.url)
        admin.run(lambda c: c.execute("ACL", "SETUSER", "ann", "on", ">pw", "~*", "+@all", "-info"))
        admin.run(lambda c: c.execute("ACL", "SETUSER", "bob", "on", ">pw", "~*", "+get"))
        report = health(make(server.url, username="ann", password="pw"))
        assert report.ready
        assert report.warnings == ()
        assert report.latency is not None
        unknown = (report.role, report.loading, report.memory, report.replication, report.version)
        assert unknown == (None,) * 5
        bob = make(server.url, username="bob", password="pw")
        report = health(bob)
        assert (report.ready, report.reachable) == (True, True), "an answer is an answer"
        assert "permission" in str(report.error).lower()
        assert healthy(bob)
        report = health(make(server.url, username="ann", password="wrong"))
        assert (report.ready, report.alive, report.reachable) == (False, True, True)
        assert "password" in report.reasons[0]


def test_a_limit_of_our_own_says_nothing_about_the_server(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url, max_in_flight=1)
    subject.run(lambda c: c.ping())
    proxy.down = swallow
    waits = subject.start(lambda c: c.with_options(timeout=1.5, retry="never").get("k"))
    report = eventually(lambda: (r := health(subject, timeout=0.3)).reachable is None and r)
    assert (report.alive, report.ready) == (True, False)
    assert waits.exception() is not None


def test_no_hooks_no_retries_no_bulkhead(make: Make, proxy: FaultProxy) -> None:
    seen: list[Event] = []
    bulkhead = Bulkhead(1, wait=0)
    subject = make(proxy.url, hooks=[seen.append], bulkhead=bulkhead, retry="at-least-once")
    held = subject.start(lambda c: c.blpop("queue", 1))
    eventually(lambda: bulkhead.in_use == 1)
    assert healthy(subject)
    held.result()
    assert [event.command for event in seen if isinstance(event, CommandStart)] == ["BLPOP"]

    async def lose(wire: Wire, data: bytes) -> None:
        wire.pair.reset()

    proxy.down = lose
    started = time.monotonic()
    assert not healthy(subject)
    assert time.monotonic() - started < 0.9, "it failed at once, and did not go on until its time was over"


def test_a_closed_client(make: Make, flavour: str) -> None:
    subject = make()
    assert healthy(subject)
    subject.run(lambda c: c.close() if flavour == "sync" else c.aclose())
    report = health(subject)
    assert (report.alive, report.ready, report.reachable) == (False, False, None)
    assert report.reasons == ("the client is closed",)
    assert not healthy(subject)


def test_what_speaks_no_resp(make: Make, peer: Peer) -> None:
    peer.answer = lambda _: b"HTTP/1.1 400 Bad Request\r\n\r\n"
    subject = make(peer.url)
    report = health(subject, timeout=0.3)
    assert (report.ready, report.reachable) == (False, False)


@pytest.mark.parametrize("wrong", [0, -1, float("inf"), "1", True])
def test_times_that_make_no_sense(wrong: Any) -> None:
    with Client(port=1) as client:
        for call in (client.health, client.is_healthy, client.health_monitor):
            with pytest.raises(ArgumentError, match="timeout"):
                call(timeout=wrong)
        with pytest.raises(ArgumentError, match="interval"):
            client.health_monitor(interval=wrong)


def test_a_sentinel_has_no_role(make: Make) -> None:
    with embedded.sentinel(sentinels=1, replicas=0, quorum=1) as servers:
        report = health(make(servers.sentinels[0].url))
        assert report.ready
        assert (report.role, report.replication) == (None, None)
