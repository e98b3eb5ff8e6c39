"""Health monitors: they tell of changes, one check at a time, and leave nothing behind."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy, Wire
from subject import Subject, eventually

from valkeykit import AsyncClient, embedded
from valkeykit.health import Health, HealthMonitor

Make = Callable[..., Subject]


def healthy(subject: Subject) -> bool:
    found: bool = subject.run(lambda c: c.is_healthy())
    return found


class Watch:
    """A monitor of either flavour, inside whose block the test runs."""

    def __init__(self, subject: Subject, **options: Any) -> None:
        self.subject = subject
        self.block = subject.client.health_monitor(**options)

    def enter(self) -> Any:
        if self.subject.flavour == "sync":
            return self.block.__enter__()
        return self.subject.loop().run(self.block.__aenter__())

    def exit(self) -> None:
        if self.subject.flavour == "sync":
            self.block.__exit__(None, None, None)
        else:
            self.subject.loop().run(self.block.__aexit__(None, None, None))


def background() -> int:
    threads = sum(thread.name == "valkeykit-health" for thread in threading.enumerate())
    tasks = asyncio.all_tasks(Subject.loop().loop)
    return threads + sum(task.get_name() == "valkeykit-health" for task in tasks)


def test_a_monitor_tells_of_changes(make: Make) -> None:
    news: list[Health] = []
    with embedded.start() as server:
        subject = make(server.url, health={"interval": 0.05, "timeout": 0.3})
        watch = Watch(subject, on_change=news.append)
        monitor = watch.enter()
        assert monitor.latest.ready, "the first check is made on entering"
        first = monitor.latest.at
        assert background() == 1
        eventually(lambda: monitor.latest.at > first)
        assert news == []
        os.kill(server.pid, signal.SIGKILL)
        eventually(lambda: news)
        assert not news[0].ready
        eventually(lambda: not monitor.latest.ready)
        server.restart()
        eventually(lambda: monitor.latest.ready)
        assert news[-1].ready
        watch.exit()
        assert background() == 0
        last = monitor.latest
        time.sleep(0.15)
        assert monitor.latest is last


def test_a_monitor_ends_with_its_client(make: Make, flavour: str) -> None:
    subject = make()
    # Another handle of the same client, on another lane.
    watch = Watch(subject, interval=0.02)
    monitor = watch.enter()
    assert background() == 1
    handle = subject.client.with_options(priority="high")
    subject.run(lambda _: handle.close() if flavour == "sync" else handle.aclose())
    eventually(lambda: background() == 0)
    assert monitor.latest.ready or monitor.latest.alive is False
    watch.exit()


def test_a_callback_that_raises_does_not_end_it(
    make: Make, proxy: FaultProxy, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[bool] = []

    def bad(report: Health) -> None:
        calls.append(report.ready)
        raise RuntimeError("mine")

    subject = make(proxy.url)
    watch = Watch(subject, interval=0.02, timeout=0.2, on_change=bad)
    with caplog.at_level(logging.ERROR, "valkeykit"):
        watch.enter()
        proxy.refuse()
        eventually(lambda: calls)
        proxy.listen()
        eventually(lambda: calls[-1])
        watch.exit()
    assert "on_change raised" in caplog.text


def test_checks_never_overlap(make: Make, proxy: FaultProxy) -> None:
    """A server that is slower than the interval has one question at a time."""
    subject = make(proxy.url)
    assert healthy(subject)
    open_now, most = 0, 0

    async def count(wire: Wire, data: bytes) -> None:
        nonlocal open_now, most
        open_now += data.count(b"PING") + data.count(b"INFO")
        most = max(most, open_now)
        await wire.write(data)

    async def slow(wire: Wire, data: bytes) -> None:
        nonlocal open_now
        await asyncio.sleep(0.05)
        open_now = 0
        await wire.write(data)

    proxy.up, proxy.down = count, slow
    watch = Watch(subject, interval=0.005)
    monitor = watch.enter()
    seen = {monitor.latest.at}
    eventually(lambda: seen.add(monitor.latest.at) or len(seen) > 4)
    watch.exit()
    assert most == 1


def test_pauses_have_jitter() -> None:
    pauses = [HealthMonitor.pause(10) for _ in range(200)]
    assert 9 <= min(pauses) < 9.5
    assert 10.5 < max(pauses) <= 11


def test_nothing_runs_unless_asked_for(make: Make) -> None:
    subject = make(health_check_interval=0.01)
    subject.run(lambda c: c.ping())
    healthy(subject)
    assert background() == 0


def test_a_monitor_of_a_loop_that_ends(valkeykit_url: str) -> None:
    async def main() -> None:
        client = AsyncClient(valkeykit_url)
        block = client.health_monitor(interval=0.01)
        await block.__aenter__()
        await asyncio.sleep(0.03)
        await client.aclose()
        await block.__aexit__(None, None, None)

    asyncio.run(main())
    gc.collect()
