"""FAULTS rows 24 to 26: cancellations, exceptions thrown into threads, the end of the budget in mid-reply."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from fault_proxy import FaultProxy, Hold, cut_after, pieces
from subject import Subject, eventually, every_provider

from valkeykit import AsyncClient, Client
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    PipelineError,
    ProtocolError,
    ValkeyKitError,
)

Make = Callable[..., Subject]


class Strike(BaseException):
    """Thrown into threads."""


def throw(thread: threading.Thread) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(Strike))


class Victim(threading.Thread):
    """Asks for its own key, again and again, whatever strikes."""

    def __init__(self, client: Client[bytes], number: int) -> None:
        super().__init__(daemon=True)
        self.client, self.number = client, number
        self.right = self.strikes = 0
        self.wrong: list[object] = []
        self.open = False
        self.ends = False

    def run(self) -> None:
        try:
            self.live()
        except Strike:  # it was thrown while `open` and struck between two rounds
            self.strikes += 1
            self.run()

    def live(self) -> None:
        while not self.ends:
            try:
                self.open = True
                while not self.ends:
                    self.ask()
            except Strike:
                self.strikes += 1
            finally:
                self.open = False

    def ask(self) -> None:
        try:
            value = self.client.get(f"k{self.number}")
        except ValkeyKitError as error:
            # A neighbour was struck within a step that must not be cut: its connection is gone.
            if not isinstance(error, ConnectionFailed | DeadlineExceeded | ProtocolError):
                self.wrong.append(error)
            return
        if value == b"%d" % self.number:
            self.right += 1
        else:
            self.wrong.append(value)


@contextmanager
def victims(client: Client[bytes], count: int) -> Iterator[list[Victim]]:
    client.mset({f"k{n}": n for n in range(count)})
    threads = [Victim(client, n) for n in range(count)]
    for thread in threads:
        thread.start()
    try:
        yield threads
    finally:
        for thread in threads:
            thread.ends = True
        for thread in threads:
            thread.join(20)


@pytest.fixture
def untraced() -> Iterator[None]:
    """No tracer, also none of a coverage that began around this one.

    While an exception waits for a thread that does not take it, because it ends, a traced thread of
    Python 3.11 may spin for ever. The last exception is thrown at ourselves, so that none waits.
    """
    tracer, of_threads = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)  # type: ignore[arg-type] # None is how it is taken off
    yield
    with suppress(Strike):
        throw(threading.current_thread())
        for _ in range(1000):
            time.sleep(0)
    threading.settrace(of_threads)  # type: ignore[arg-type] # None if there was none
    sys.settrace(tracer)


@pytest.fixture
def finalizers_may_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    """A strike may hit in one. What pytest does with that takes long enough for the next one to hit there."""
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)


@pytest.mark.usefixtures("finalizers_may_fail", "untraced")
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # a strike may hit between a socket and its owner
@pytest.mark.parametrize(
    "strikes", [400, pytest.param(50_000, marks=[pytest.mark.soak, pytest.mark.timeout(900)])]
)
@every_provider
def test_row_25_exceptions_thrown_into_threads(valkeykit_url: str, provider: str, strikes: int) -> None:
    rng = random.Random(7)
    with Client(valkeykit_url, provider=provider, timeout=5) as client:
        with victims(client, 6) as threads:
            for _ in range(strikes):
                victim = rng.choice(threads)
                if victim.open:
                    throw(victim)
                time.sleep(rng.choice((0, 0.0005, 0.002)))
        assert not any(thread.is_alive() for thread in threads)
        assert [thread.wrong for thread in threads] == [[]] * 6
        assert sum(thread.strikes for thread in threads) > strikes / 10
        assert sum(thread.right for thread in threads) > 100
        # Nothing is held by the dead: the next calls are served at once.
        for number in range(6):
            assert client.get(f"k{number}") == b"%d" % number
    gc.collect()  # a socket that was struck before it had an owner is warned of here, not in another test


@pytest.mark.usefixtures("finalizers_may_fail", "untraced")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@every_provider
def test_row_25_a_place_in_the_pool_is_not_lost(valkeykit_url: str, provider: str) -> None:
    """Struck while it waits for a queue: the connection does not go back with a reply outstanding."""
    # The others wait in one system call: what is thrown is seen when it is over.
    wait_for = 20 if provider == "native" else 0.1
    with Client(valkeykit_url, provider=provider, blocking_pool_size=2) as client:
        for turn in range(30):
            done = threading.Event()

            def wait(done: threading.Event = done) -> None:
                try:
                    client.blpop("none", wait_for)
                except Strike:
                    pass
                finally:
                    done.set()

            thread = threading.Thread(target=wait, daemon=True)
            thread.start()
            time.sleep(0.001 * (turn % 8))
            while not done.wait(0.02):  # it is only seen between two steps of Python
                throw(thread)
            thread.join()
        client.rpush("queue", "a", "b")
        assert client.blpop("queue", 2) is not None
        assert client.blpop("queue", 2) is not None
    gc.collect()  # as above


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_24_cancellation_storm(proxy: FaultProxy, provider: str, flavour: str) -> None:
    """Cancels at every moment, of calls, pipelines, transactions and sessions."""
    Subject.loop().run(storm(proxy, provider))  # a driver may know no more than one loop


async def storm(proxy: FaultProxy, provider: str) -> None:
    rng = random.Random(3)
    async with AsyncClient(proxy.url, provider=provider, timeout=20) as client:
        await client.mset({f"k{n}": n for n in range(50)})
        wrong: list[object] = []

        async def call(number: int) -> None:
            key = f"k{number}"
            kind = number % 4
            if kind == 0:
                got: Any = await client.get(key)
            elif kind == 1:
                got = (await client.pipeline().get(key).ping().execute())[0]
            elif kind == 2:
                got = (await client.transaction().get(key).strlen(key).execute())[0]
            else:
                async with client.session() as session:
                    got = await session.get(key)
            if got != b"%d" % number:
                wrong.append((number, got))

        for _ in range(60):
            tasks = [asyncio.create_task(call(n)) for n in range(50)]
            for task in rng.sample(tasks, 30):
                await asyncio.sleep(rng.choice((0, 0, 0, 0.0005)))
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        assert wrong == []
        assert await client.get("k7") == b"7"


@every_provider
def test_row_26_a_reply_that_trickles_in_ends_with_the_budget(make: Make, proxy: FaultProxy) -> None:
    """There is always something to read, so nobody ever has to wait for it."""
    subject, direct = make(proxy.url, timeout=20), make()
    direct.run(lambda c: c.set("long", "x" * 20_000))
    subject.run(lambda c: c.ping())
    proxy.down = pieces(10, 0.0005)
    started = time.monotonic()
    late = subject.start(lambda c: c.with_options(timeout=0.15).get("long"))
    assert isinstance(late.exception(), subject.late_with(ConnectionFailed))
    assert time.monotonic() - started < 0.6


@every_provider
def test_row_26_the_budget_ends_in_mid_reply(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url, timeout=20), make()
    direct.run(lambda c: c.mset({"long": "x" * 20_000, "a": "A", "b": "B"}))
    subject.run(lambda c: c.ping())
    proxy.down = pieces(100, 0.004)
    late = [subject.start(lambda c: c.with_options(timeout=0.15).get("long")) for _ in range(2)]
    patient = [subject.start(lambda c, k=k: c.get(k)) for k in ("a", "b", "a")]
    for future in late:
        assert isinstance(future.exception(), subject.late_with(ConnectionFailed))
    proxy.heal()
    assert [future.result() for future in patient] == [b"A", b"B", b"A"]
    assert subject.run(lambda c: c.strlen("long")) == 20_000
    if subject.provider == "native":
        assert proxy.connections == 1


@every_provider
def test_row_26_a_pipeline_is_cut(make: Make, proxy: FaultProxy) -> None:
    """Of the replies that came each is right; the rest may have been applied."""
    subject = make(proxy.url, timeout=20)
    subject.run(lambda c: c.ping())
    proxy.down = cut_after(24)

    def fill(client: Any) -> Any:
        pipe = client.pipeline()
        for _ in range(40):
            pipe.incr("n")
        return pipe.execute(raise_on_error=False)

    outcome = subject.crowd([fill])[0]
    if isinstance(outcome, Exception):
        assert outcome.maybe_applied  # type: ignore[attr-defined] # ours
        return
    known = [value for value in outcome if not isinstance(value, Exception)]
    assert known == list(range(1, len(known) + 1))
    assert len(known) < 40
    assert all(error.maybe_applied for error in outcome[len(known) :])


@every_provider
def test_row_26_a_pipeline_runs_out_of_time(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url, timeout=0.3), make()
    subject.run(lambda c: c.ping())
    hold = Hold()
    proxy.down = hold
    error = subject.fails(lambda c: c.pipeline().incr("n").incr("n").execute())
    assert isinstance(error, DeadlineExceeded | PipelineError)
    assert error.maybe_applied
    hold.release()
    assert eventually(lambda: direct.run(lambda c: c.get("n"))) == b"2"
    assert subject.served(lambda c: c.get("n")) < 5
    assert subject.run(lambda c: c.incr("n")) == 3
