"""BEHAVIOURS `never_twice` and FAULTS rows 1, 4, 12, 30: what is repeated, what never, and for how long."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from fault_proxy import FaultProxy, Wire, swallow
from subject import Subject, eventually, every_provider

from valkeykit import embedded
from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import BusyLoadingError, ConnectionFailed, OutOfMemoryError, ResultUnknown
from valkeykit.retry import Budget, Failure, Retry

Make = Callable[..., Subject]
_HANDSHAKE = (b"*", b"%")
_GREETING = (*_HANDSHAKE, b"+")  # of drivers that ask one thing after the other


class Losing:
    """Loses replies, and the connection with them: the next `count`, or each time `often` are counted."""

    def __init__(self, count: int = 0, often: int = 0, spared: tuple[bytes, ...] = _HANDSHAKE) -> None:
        self.count, self.often, self.spared = count, often, spared
        self.seen = 0

    async def __call__(self, wire: Wire, data: bytes) -> None:
        if data.startswith(self.spared):
            await wire.write(data)
            return
        self.seen += 1
        if self.count > 0 or (self.often and self.seen % self.often == 0):
            self.count -= 1
            wire.pair.reset()
        else:
            await wire.write(data)


@every_provider
def test_never_twice(make: Make, proxy: FaultProxy) -> None:
    """100 writes are executed and their replies lost: 100 executions, 100 callers who are told."""
    subject, direct = make(proxy.url), make()
    told = 0
    for _ in range(100):
        subject.run(lambda c: c.ping())
        proxy.down = Losing(count=1)
        error = subject.fails(lambda c: c.incr("n"))
        assert type(error) is ResultUnknown
        assert error.maybe_applied
        told += 1
    assert (told, direct.run(lambda c: c.get("n"))) == (100, b"100")


@every_provider
def test_never_twice_and_reads_do_not_notice(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url)
    assert subject.run(lambda c: c.set("k", "v")) is True
    proxy.down = losing = Losing(often=3, spared=_GREETING)
    for _ in range(100):
        assert subject.run(lambda c: c.get("k")) == b"v"
    assert losing.seen >= 140


class Cutting:
    """Passes so many bytes of replies, then the connection breaks; `times` times."""

    def __init__(self, passed: int, times: int = 1) -> None:
        self.passed, self.times = passed, times

    async def __call__(self, wire: Wire, data: bytes) -> None:
        if data.startswith(_HANDSHAKE) or not self.times:
            await wire.write(data)
            return
        self.times -= 1
        await wire.write(data[: self.passed])
        await wire.delivered()
        wire.pair.reset()


@pytest.mark.parametrize("passed", [0, 7, 70])
def test_pipelines_of_reads_do_not_notice(make: Make, proxy: FaultProxy, passed: int) -> None:
    subject = make(proxy.url)
    subject.run(lambda c: c.set("k", "v"))

    def reads(client: Any) -> Any:
        pipeline = client.pipeline()
        for _ in range(100):
            pipeline.get("k")
        return pipeline.execute()

    proxy.down = Cutting(passed, times=2)
    assert subject.run(reads) == (b"v",) * 100


def test_a_pipeline_with_a_write_is_not_repeated(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url), make()
    subject.run(lambda c: c.set("k", "v"))
    proxy.down = Cutting(7)
    found = subject.run(lambda c: c.pipeline().get("k").incr("n").get("k").execute(raise_on_error=False))
    assert found[0] == b"v"
    assert [type(one) for one in found[1:]] == [ResultUnknown, ConnectionFailed]
    assert direct.run(lambda c: c.get("n")) == b"1"
    again = subject.run(lambda c: c.with_options(retry="at-least-once").pipeline().incr("n").execute())
    assert again == (2,)


def test_reads_that_stay_lost_are_told_one_by_one(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url, retry="never")
    subject.run(lambda c: c.set("k", "v"))
    proxy.down = Cutting(7)
    found = subject.run(lambda c: c.pipeline().get("k").get("k").execute(raise_on_error=False))
    assert found[0] == b"v"
    assert isinstance(found[1], ConnectionFailed)
    assert (found[1].command, found[1].maybe_applied) == ("GET", True)


@pytest.mark.parametrize(
    ("level", "call", "found"),
    [
        ("overwrite", lambda c: c.set("w", "x"), True),
        ("checked", lambda c: c.set("w", "x", nx=True), False),  # the first attempt has set it
        ("at-least-once", lambda c: c.incr("w"), 2),
        ("at-least-once", lambda c: c.rpush("w", "x"), 2),
    ],
    ids=["set", "set nx", "incr", "rpush"],
)
def test_row_4_the_ladder(make: Make, proxy: FaultProxy, level: Any, call: Any, found: object) -> None:
    subject = make(proxy.url)
    subject.run(lambda c: c.ping())
    proxy.down = Losing(count=1)
    assert subject.run(lambda c: call(c.with_options(retry=level))) == found


@pytest.mark.parametrize(
    ("level", "call"),
    [
        ("read", lambda c: c.set("w", "x")),
        ("overwrite", lambda c: c.set("w", "x", nx=True)),
        ("checked", lambda c: c.incr("w")),
        ("at-least-once", lambda c: c.lpop("w")),
        ("at-least-once", lambda c: c.transaction().incr("w").execute()),
        ("never", lambda c: c.get("w")),
    ],
    ids=["set", "set nx", "incr", "lpop", "transaction", "get"],
)
def test_row_4_one_step_too_low(make: Make, proxy: FaultProxy, level: Any, call: Any) -> None:
    subject = make(proxy.url, retry=level)
    subject.run(lambda c: c.ping())
    proxy.down = losing = Losing(count=1)
    error = subject.fails(call)
    assert isinstance(error, ResultUnknown | ConnectionFailed)
    assert (error.maybe_applied, losing.seen) == (True, 1)


@pytest.mark.parametrize("last", ["refused", "black hole", "breaker"])
def test_an_earlier_attempt_may_have_been_applied(make: Make, proxy: FaultProxy, last: str) -> None:
    """The last attempt was never sent, but the first one was: the write has an unknown result."""
    breaker = CircuitBreaker(failures=1, pause=60) if last == "breaker" else None
    subject, direct = make(proxy.url, retry="overwrite", timeout=1, circuit_breaker=breaker), make()
    subject.run(lambda c: c.ping())

    refusing: list[asyncio.Future[None]] = []

    async def lose_and_go(wire: Wire, data: bytes) -> None:
        if data.startswith(_HANDSHAKE):
            await wire.write(data)
            return
        if last == "refused":
            refusing.append(asyncio.ensure_future(proxy.refusing()))
        proxy.up = swallow if last == "black hole" else proxy.up
        wire.pair.reset()

    proxy.down = lose_and_go
    error = subject.fails(lambda c: c.set("w", "x"))
    assert isinstance(error, ResultUnknown)
    assert error.maybe_applied
    assert direct.run(lambda c: c.get("w")) == b"x"


def test_the_budget_bounds_what_an_outage_costs(make: Make, proxy: FaultProxy) -> None:
    asked: list[Failure] = []

    class Counting(Retry):
        def __call__(self, failure: Failure, /) -> float | None:
            after = super().__call__(failure)
            if after is not None:
                asked.append(failure)
            return after

    subject = make(proxy.url, retry=Counting(budget=Budget(5, 0)), timeout=5)
    subject.run(lambda c: c.ping())
    proxy.down = Losing(count=10**6)
    started = time.monotonic()
    outcomes = [subject.fails(lambda c: c.get("k")) for _ in range(6)]
    assert time.monotonic() - started < 5, "they gave up, and did not wait for the deadline"
    assert all(isinstance(error, ConnectionFailed) for error in outcomes)
    assert sum(failure.error.maybe_applied for failure in asked) == 5


@contextmanager
def readers(subject: Subject, count: int = 4) -> Iterator[list[Any]]:
    """Some callers that read all the time; what went wrong."""
    ends = threading.Event()
    wrong: list[Any] = []
    right: list[int] = []

    def read() -> None:
        while not ends.is_set():
            try:
                value = subject.start(lambda c: c.get("k")).result()
            except Exception as error:  # noqa: BLE001 # each is one too many
                wrong.append(error)
            else:
                right.append(1) if value == b"v" else wrong.append(value)

    threads = [threading.Thread(target=read) for _ in range(count)]
    for thread in threads:
        thread.start()
    eventually(lambda: right)
    yield wrong
    before = len(right)
    eventually(lambda: len(right) > before + 50)
    ends.set()
    for thread in threads:
        thread.join()


@every_provider
def test_row_1_reads_do_not_notice_a_restart(make: Make) -> None:
    with embedded.start(config={"appendonly": "yes"}) as server:
        subject = make(server.url, timeout=20)
        subject.run(lambda c: c.set("k", "v"))
        with readers(subject) as wrong:
            for _ in range(2):
                os.kill(server.pid, signal.SIGKILL)
                time.sleep(0.3)
                server.restart()
                assert subject.served() < 1
        assert wrong == []


@every_provider
def test_row_12_a_command_waits_until_the_data_are_loaded(make: Make) -> None:
    settings = {
        "enable-debug-command": "yes",
        "key-load-delay": "2000",
        "loading-process-events-interval-bytes": "1024",
    }
    asked: list[Failure] = []

    class Watching(Retry):
        def __call__(self, failure: Failure, /) -> float | None:
            asked.append(failure)
            return super().__call__(failure)

    with embedded.start(config=settings) as server:
        subject, direct = make(server.url, timeout=20, retry=Watching()), make(server.url, timeout=20)
        watcher = make(server.url)
        watcher.run(lambda c: c.ping())
        direct.run(lambda c: c.pipeline().set("k", "v").execute())
        fill = direct.run(lambda c: c.pipeline())
        for number in range(400):
            fill.set(f"f{number}", "x" * 100)
        direct.run(lambda _: fill.execute())
        loading = direct.start(lambda c: c.execute("DEBUG", "RELOAD"))
        subject.run(lambda c: c.info("server"))
        eventually(lambda: watcher.run(lambda c: c.info("persistence"))["loading"] == "1")
        together = subject.start(lambda c: c.pipeline().incr("n").get("k").incr("n").execute())
        alone = subject.run(lambda c: c.incr("m"))
        assert alone == 1, "refused, so it was safe to send it again"
        assert together.result() == (1, b"v", 2), "a pipeline, too"
        loading.result()
        assert {type(failure.error) for failure in asked} == {BusyLoadingError}
        assert {failure.command for failure in asked} == {"INCR", "PIPELINE"}


@every_provider
def test_row_30_what_the_server_refuses_for_good_is_not_repeated(make: Make) -> None:
    asked: list[Failure] = []

    class Watching(Retry):
        def __call__(self, failure: Failure, /) -> float | None:
            asked.append(failure)
            return super().__call__(failure)

    with embedded.start(config={"maxmemory": "1mb"}) as server:
        subject = make(server.url, retry=Watching())
        error = subject.fails(lambda c: c.set("k", "x" * 2_000_000))
        for _ in range(20):
            if isinstance(error, OutOfMemoryError):
                break
            error = subject.fails(lambda c: c.set("k", "v"))
        assert isinstance(error, OutOfMemoryError)
        assert {failure.attempt for failure in asked} == {1}
        assert subject.run(lambda c: c.get("none")) is None
