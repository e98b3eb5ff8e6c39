"""FAULTS rows 1, 2, 29: a server that is killed under load, that stays away, that has no room."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from fault_proxy import FaultProxy
from subject import Subject, eventually, every_provider, ours_to_pace

from valkeykit import embedded
from valkeykit.embedded import EmbeddedServer
from valkeykit.errors import ConnectionFailed, DeadlineExceeded, ResultUnknown, ServerError, ValkeyKitError

Make = Callable[..., Subject]
DURABLE = {"appendonly": "yes", "appendfsync": "always"}
FATES = (ResultUnknown, ConnectionFailed, DeadlineExceeded)


def crash(server: EmbeddedServer, down: float) -> None:
    os.kill(server.pid, signal.SIGKILL)
    time.sleep(down)
    server.restart()


class Writers:
    """Callers that write names nobody else uses, and remember what they were told of each."""

    def __init__(self, subject: Subject, count: int) -> None:
        self.acknowledged: list[str] = []
        self.unsure: list[str] = []
        self.refused: list[str] = []
        self.odd: list[object] = []
        self.last = [0.0] * count
        self._subject = subject
        self._ends = threading.Event()
        self._threads = [threading.Thread(target=self._work, args=(n,)) for n in range(count)]

    def _work(self, number: int) -> None:
        for turn in range(1_000_000):
            if self._ends.is_set():
                return
            name = f"w{number}:{turn}"
            try:
                pushed = self._subject.start(lambda c, name=name: c.hincrby("log", name, 1)).result()
            except FATES as error:
                (self.unsure if error.maybe_applied else self.refused).append(name)
            except Exception as error:  # noqa: BLE001 # none other may be
                self.odd.append(error)
            else:
                self.acknowledged.append(name)
                self.last[number] = time.monotonic()
                if pushed != 1:
                    self.odd.append((name, pushed))

    @contextmanager
    def at_work(self) -> Iterator[None]:
        for thread in self._threads:
            thread.start()
        try:
            eventually(lambda: len(self.acknowledged) > 50)
            yield
        finally:
            self._ends.set()
            for thread in self._threads:
                thread.join(30)

    def check(self, found: dict[bytes, bytes]) -> None:
        """Hold what they were told against what the server has."""
        assert self.odd == []
        counts = {name.decode(): int(count) for name, count in found.items()}
        assert {name: n for name, n in counts.items() if n != 1} == {}, "applied twice"
        assert [name for name in self.acknowledged if name not in counts] == [], "acknowledged and lost"
        assert [name for name in self.refused if name in counts] == [], "told that it was not applied"
        assert set(counts) <= {*self.acknowledged, *self.unsure}


@every_provider
def test_row_1_killed_under_load(make: Make) -> None:
    """kill -9, three times, with the log always on disk: nothing lost, nothing twice, all are served."""
    with embedded.start(config=DURABLE) as server:
        subject, direct = make(server.url, timeout=5), make(server.url)
        writers = Writers(subject, 4)
        with writers.at_work():
            for _ in range(3):
                crash(server, 0.2)
                back = time.monotonic()
                eventually(lambda back=back: min(writers.last) > back)
        direct.served()
        writers.check(direct.run(lambda c: c.hgetall("log")))
        assert len(writers.unsure) <= 4 * 3, "only what was on its way may be in doubt"


@every_provider
def test_row_1_served_soon_after_a_crash(make: Make) -> None:
    """All workers are served within 0.3 s after the server answers again."""
    with embedded.start(config=DURABLE) as server:
        subject = make(server.url, timeout=5)
        took: list[float] = []
        while not took or (took[-1] > 0.3 and len(took) < 4):  # other tests run beside this one
            subject.served()
            writers = Writers(subject, 4)
            with writers.at_work():
                crash(server, 0.3)
                back = time.monotonic()
                eventually(lambda w=writers, back=back: min(w.last) > back)
                took.append(time.monotonic() - back)
            subject.served(lambda c: c.delete("log"))
            assert writers.odd == []
        assert took[-1] <= 0.3


@ours_to_pace
def test_row_2_recovery_after_a_long_outage(make: Make) -> None:
    """Five seconds down, callers at it all the time: served within 0.5 s, and few dials meanwhile."""
    with embedded.start() as server:
        proxy = FaultProxy(server.host, server.port)
        try:
            subject = make(proxy.url, timeout=0.5)
            subject.run(lambda c: c.ping())
            server.kill()
            started = time.monotonic()
            while time.monotonic() - started < 5:
                outcomes = subject.crowd([lambda c: c.set("k", 1)] * 4)
                assert all(isinstance(outcome, FATES) for outcome in outcomes)
            assert len(proxy.dials) <= 3 + 11 * (time.monotonic() - started)
            server.restart()
            assert subject.served() <= 0.5
        finally:
            proxy.close()


@every_provider
def test_row_2_recovery_after_six_crashes(make: Make) -> None:
    """Six crashes in about three seconds: served within 0.5 s after the last."""
    with embedded.start() as server:
        subject = make(server.url, timeout=5)
        for _ in range(6):
            subject.served()
            crash(server, 0.2)
        assert subject.served() <= 0.5


@contextmanager
def crowded() -> Iterator[tuple[EmbeddedServer, list[socket.socket]]]:
    """A server that has no room."""
    with embedded.start(config={"maxclients": "3"}) as server:
        crowd = [socket.create_connection((server.host, server.port)) for _ in range(3)]
        try:
            yield server, crowd
        finally:
            for one in crowd:
                one.close()


@every_provider
def test_row_29_served_when_there_is_room(make: Make) -> None:
    """A caller with time waits for room; the refusal costs no connection of the others."""
    with crowded() as (server, crowd):
        subject = make(server.url, timeout=0.5)
        error = subject.fails(lambda c: c.set("k", 1))
        assert isinstance(error, ValkeyKitError)
        assert not error.maybe_applied
        waiting = subject.start(lambda c: c.with_options(timeout=10).set("k", 1))
        time.sleep(0.2)
        for one in crowd:
            one.close()
        outcome = waiting.exception(10) or waiting.result()
        # A refusal by the server is final for the one call, if the driver has the server's words.
        assert outcome is True or isinstance(outcome, ServerError | ConnectionFailed)
        assert subject.served(lambda c: c.set("k", 1)) <= 2


@every_provider
def test_row_1_unsent_calls_wait(make: Make) -> None:
    """What was not sent when the server died is sent when it is back, within its time."""
    with embedded.start(config=DURABLE) as server:
        subject = make(server.url, timeout=10)
        subject.run(lambda c: c.ping())
        server.kill()
        assert isinstance(subject.fails(lambda c: c.with_options(timeout=0.05).ping()), FATES)
        waiting: list[Any] = [subject.start(lambda c: c.incr("n")) for _ in range(5)]
        server.restart()
        assert sorted(future.result() for future in waiting) == [1, 2, 3, 4, 5]
