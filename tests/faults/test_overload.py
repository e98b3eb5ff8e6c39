"""FAULTS rows 39, 43, 44, 45: waits beside traffic, clocks that jump, names with dead addresses, queues."""

from __future__ import annotations

import asyncio
import socket
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy
from subject import Subject, eventually, every_provider, ours_to_parse

from valkeykit import AsyncClient, embedded
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    ServerError,
)

Make = Callable[..., Subject]


def blocked(direct: Subject) -> int:
    info: Any = direct.run(lambda c: c.info("clients"))
    return int(info["blocked_clients"])


@every_provider
def test_row_39_waits_do_not_hold_up_traffic(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url), make()
    waiting = [subject.start(lambda c: c.blpop("queue", 30)) for _ in range(3)]
    eventually(lambda: blocked(direct) == 3)
    assert subject.crowd([lambda c, n=n: c.set(f"k{n}", n) for n in range(100)]) == [True] * 100
    # Inside a pipeline, too.
    mixed = subject.start(lambda c: c.pipeline().blpop("other", 30).get("k1").execute())
    eventually(lambda: blocked(direct) == 4)
    assert subject.run(lambda c: c.get("k2")) == b"2"
    subject.run(lambda c: c.rpush("other", "x"))
    assert mixed.result()[1] == b"1"
    subject.run(lambda c: c.rpush("queue", *"abc"))
    assert sorted(future.result()[1] for future in waiting) == [b"a", b"b", b"c"]


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_39_a_cancelled_wait_is_unblocked(proxy: FaultProxy, provider: str, flavour: str) -> None:
    """Ahead of whatever this client sends next: the item is not given to who has left."""
    Subject.loop().run(cancelled_waits(proxy, provider))  # a driver may know no more than one loop


async def cancelled_waits(proxy: FaultProxy, provider: str) -> None:
    async with AsyncClient(proxy.url, provider=provider) as client:
        await client.ping()
        for turn in range(20):
            task = asyncio.create_task(client.blpop("queue", 30))
            while (await client.info("clients"))["blocked_clients"] != "1":  # noqa: ASYNC110 # polled
                await asyncio.sleep(0.002)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await client.rpush("queue", turn)
            assert await client.lpop("queue") == b"%d" % turn
            if provider == "native":
                while client.stats().pool.in_use:  # it is on its way back  # noqa: ASYNC110 # polled
                    await asyncio.sleep(0.002)
        if provider == "native":  # it reuses the connection
            assert proxy.connections <= 3


@ours_to_parse
@pytest.mark.parametrize("flavour", ["aio"])
async def test_row_39_a_cancelled_wait_of_a_session(valkeykit_url: str, provider: str, flavour: str) -> None:
    """The same, while the session is still there."""
    async with AsyncClient(valkeykit_url, provider=provider) as client, client.session() as session:
        task = asyncio.create_task(session.blpop("queue", 30))
        while (await client.info("clients"))["blocked_clients"] != "1":  # noqa: ASYNC110 # polled
            await asyncio.sleep(0.002)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await client.rpush("queue", "x")
        assert await client.lpop("queue") == b"x"


@every_provider
def test_row_39_a_wait_that_times_out_here_loses_nothing(make: Make) -> None:
    """The server is busy when the wait is over: the caller has left, the item must stay."""
    with embedded.start(config={"enable-debug-command": "yes"}) as server:
        subject, direct = make(server.url, blocking_grace=0.1), make(server.url, provider="native")
        subject.run(lambda c: c.ping())
        waiting = subject.start(lambda c: c.blpop("queue", 1.5))
        eventually(lambda: blocked(direct) == 1)
        direct.run(lambda c: c.execute("DEBUG", "SLEEP", "2"))
        error = waiting.exception()
        assert error is None or isinstance(error, DeadlineExceeded)
        subject.run(lambda c: c.rpush("queue", "x"))
        assert direct.run(lambda c: c.llen("queue")) == 1


@every_provider
@pytest.mark.parametrize("jump", [3600, -3600])
def test_row_43_wall_clock_jumps(
    make: Make, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch, jump: int
) -> None:
    subject = make(proxy.url, timeout=0.6)
    waiting = subject.start(lambda c: c.blpop("none", 0.5))
    real = time.time
    subject.run(lambda c: c.set("k", "v"))
    monkeypatch.setattr(time, "time", lambda: real() + jump)
    assert subject.run(lambda c: c.get("k")) == b"v"
    assert waiting.result(10) is None
    proxy.go_silent()
    started = time.monotonic()
    assert isinstance(subject.fails(lambda c: c.get("k")), DeadlineExceeded)
    assert 0.5 < time.monotonic() - started < 5
    proxy.heal()
    proxy.refuse()
    assert isinstance(subject.fails(lambda c: c.get("k")), ConnectionFailed | DeadlineExceeded)
    proxy.listen()
    assert subject.served(lambda c: c.get("k")) < 5


class Names:
    """A resolver that says what a test wants."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.addresses: list[tuple[str, int]] = []
        self.asked = 0
        self.pause = 0.0
        real = socket.getaddrinfo

        def answer(host: Any, port: Any, *args: Any, **kwargs: Any) -> Any:
            if host != "db.test":
                return real(host, port, *args, **kwargs)
            self.asked += 1
            time.sleep(self.pause)
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in self.addresses]

        monkeypatch.setattr(socket, "getaddrinfo", answer)


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


@ours_to_parse
def test_row_44_a_dead_address_among_others(
    make: Make, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = Names(monkeypatch)
    names.addresses = [("127.0.0.1", refused_port()), ("127.0.0.1", proxy.port)]
    subject = make("valkey://db.test:6379", timeout=5)
    assert subject.run(lambda c: c.set("k", "v")) is True
    names.addresses.reverse()
    proxy.reset()
    assert subject.served(lambda c: c.get("k")) < 5
    assert names.asked >= 2  # resolved at every dial


@ours_to_parse
def test_row_44_a_silent_address_among_others(
    make: Make, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its SYN is never answered: the next one is tried beside it, within connect_timeout."""
    names = Names(monkeypatch)
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for one in (first, second):
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        names.addresses = [listener.getsockname(), ("127.0.0.1", proxy.port)]
        subject = make("valkey://db.test:6379", timeout=5)
        started = time.monotonic()
        assert subject.run(lambda c: c.set("k", "v")) is True
        assert time.monotonic() - started < 4


@ours_to_parse
def test_row_44_a_slow_resolver_ends_with_the_budget(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names(monkeypatch)
    names.pause = 2
    subject = make("valkey://db.test:6379", timeout=0.3)
    started = time.monotonic()
    error = subject.fails(lambda c: c.set("k", 1))
    assert isinstance(error, ConnectionFailed | DeadlineExceeded)
    assert not error.maybe_applied
    assert time.monotonic() - started < 1.8


def at_most(provider: str, calls: int) -> dict[str, Any]:
    """Settings that let so many calls wait: the others have no queue of their own to bound."""
    if provider == "native":
        return {"pipelining": {"in_flight": calls}}
    return {"bulkhead": {"limit": calls, "wait": 0}}


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
@pytest.mark.parametrize("calls", [20_000, pytest.param(100_000, marks=pytest.mark.soak)])
def test_row_45_many_calls_while_down(proxy: FaultProxy, provider: str, flavour: str, calls: int) -> None:
    """Nobody answers the handshake: what exceeds the limit is refused at once, and memory stays flat."""
    Subject.loop().run(many_calls(proxy, provider, calls))  # a driver may know no more than one loop


async def many_calls(proxy: FaultProxy, provider: str, calls: int) -> None:
    proxy.go_silent()
    seen: Counter[tuple[str, bool]] = Counter()
    value = b"x" * 900
    limits = at_most(provider, 200)
    async with AsyncClient(proxy.url, provider=provider, timeout=2, connect_timeout=1, **limits) as client:
        left = iter(range(calls))

        async def caller() -> None:
            for _ in left:
                try:
                    await client.set("k", value)
                except (Overloaded, ConnectionFailed, DeadlineExceeded) as error:
                    seen[type(error).__name__, error.maybe_applied] += 1

        tracemalloc.start()
        try:
            await asyncio.gather(*(caller() for _ in range(400)))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert sum(seen.values()) == calls
        assert seen["Overloaded", False] == calls - 200
        assert not any(applied for _, applied in seen)
        assert peak < 10 << 20
        proxy.heal()
        while True:  # the peer is back, and so are we
            try:
                assert await client.ping() is True
                break
            except (ConnectionFailed, DeadlineExceeded):
                await asyncio.sleep(0.01)


@every_provider
@pytest.mark.parametrize("flavour", ["sync"])
def test_row_45_threads_while_down(make: Make, proxy: FaultProxy, provider: str, flavour: str) -> None:
    proxy.go_silent()
    subject = make(proxy.url, threads=20, timeout=1, **at_most(provider, 5))
    outcomes = subject.crowd([lambda c: c.set("k", 1)] * 20)
    assert not any(error.maybe_applied for error in outcomes)
    assert 10 <= sum(isinstance(error, Overloaded) for error in outcomes) <= 15
    proxy.heal()
    assert subject.served() < 5


def test_row_45_bytes_are_bounded_too(make: Make, proxy: FaultProxy) -> None:
    """A peer that reads nothing: what waits is weighed as well as counted."""

    async def stuck(wire: Any, data: bytes) -> None:
        await asyncio.sleep(3600)

    subject = make(proxy.url, threads=40, timeout=1, pipelining={"queued_bytes": 4 << 20})
    subject.run(lambda c: c.ping())
    proxy.up = stuck
    value = b"x" * 500_000
    outcomes = subject.crowd([lambda c: c.set("k", value)] * 40)
    kinds = Counter(type(error).__name__ for error in outcomes)
    assert kinds["Overloaded"] > 5
    assert all(not error.maybe_applied for error in outcomes if isinstance(error, Overloaded))


@every_provider
def test_row_30_refusals_of_the_server_are_errors_of_their_own(make: Make) -> None:
    with embedded.start(config={"maxmemory": "2mb", "maxclients": "12"}) as server:
        subject = make(server.url)
        subject.crowd([lambda c: c.set("big", "x" * 3_000_000)])
        error = subject.fails(lambda c: c.set("more", "x"))
        assert isinstance(error, ServerError)
        assert error.code == "OOM"
        assert not error.maybe_applied
        assert subject.run(lambda c: c.get("none")) is None


@every_provider
def test_row_29_maxclients(make: Make) -> None:
    with embedded.start(config={"maxclients": "3"}) as server:
        crowd = [socket.create_connection((server.host, server.port)) for _ in range(3)]
        try:
            subject = make(server.url, timeout=1)
            error = subject.fails(lambda c: c.ping())
            assert "max number of clients reached" in str(error)
        finally:
            for one in crowd:
                one.close()
        assert subject.served() < 5
