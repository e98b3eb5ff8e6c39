"""Who may dial, and when."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from valkeykit.config import Config
from valkeykit.errors import Closed, ConnectionFailed, DeadlineExceeded
from valkeykit.providers.valkey_py.gates import AsyncGate, Gate


def soon(seconds: float = 10) -> float:
    return time.monotonic() + seconds


def refuse(_: float) -> str:
    raise ConnectionFailed("nobody there", node="n")


async def refused() -> str:
    await asyncio.sleep(0)
    raise ConnectionFailed("nobody there", node="n")


async def reached() -> str:
    await asyncio.sleep(0)
    return "link"


class Busy:
    """Dials that last until `end`; counts how many are under way."""

    def __init__(self, *, fails: bool = False) -> None:
        self.now = self.most = self.dials = 0
        self.fails = fails
        self._lock = threading.Lock()
        self._end = threading.Event()
        self.end = self._end.set

    def __call__(self, _: float) -> str:
        with self._lock:
            self.now += 1
            self.dials += 1
            self.most = max(self.most, self.now)
        self._end.wait(10)
        with self._lock:
            self.now -= 1
        if self.fails:
            raise ConnectionFailed("nobody there", node="n")
        return "link"


def many(gate: Gate, dial: Busy, count: int) -> list[object]:
    """The outcomes of so many threads that want a connection at once."""
    outcomes: list[object] = []

    def want() -> None:
        try:
            outcomes.append(gate.dial(dial, soon()))
        except ConnectionFailed as error:
            outcomes.append(error)

    threads = [threading.Thread(target=want) for _ in range(count)]
    for thread in threads:
        thread.start()
    while dial.now < 2:
        time.sleep(0.001)
    time.sleep(0.05)  # who may not dial would do so now
    dial.end()
    for thread in threads:
        thread.join(10)
    return outcomes


def test_two_dials_at_a_time() -> None:
    gate, dial = Gate(Config()), Busy()
    assert many(gate, dial, 6) == ["link"] * 6
    assert (dial.most, dial.dials) == (2, 6)
    assert gate.reached


def test_a_failed_dial_fails_who_waits() -> None:
    gate, dial = Gate(Config()), Busy(fails=True)
    outcomes = many(gate, dial, 6)
    assert [type(one) for one in outcomes] == [ConnectionFailed] * 6
    assert dial.dials == 2
    assert len({id(one) for one in outcomes}) == 6  # each has an error of its own
    assert not gate.reached


def test_one_dial_at_a_time_after_a_failure_and_not_at_once() -> None:
    gate = Gate(Config())
    with pytest.raises(ConnectionFailed):
        gate.dial(refuse, soon())
    started = time.monotonic()
    with pytest.raises(DeadlineExceeded, match="before sending") as caught:
        gate.dial(refuse, soon(0.02))
    assert not caught.value.maybe_applied
    assert gate.dial(lambda _: "link", soon()) == "link"
    assert time.monotonic() - started >= 0.09
    assert not gate.backoff.failing


def test_a_dial_that_ends_with_its_caller_says_nothing_of_the_node() -> None:
    gate = Gate(Config())

    def last(deadline: float) -> str:
        time.sleep(max(0.0, deadline - time.monotonic()))
        raise ConnectionFailed("no answer in time", node="n")

    with pytest.raises(ConnectionFailed):
        gate.dial(last, soon(0.01))
    assert not gate.backoff.failing


def test_who_waits_for_a_turn_has_a_deadline() -> None:
    gate, dial = Gate(Config()), Busy()
    threads = [threading.Thread(target=gate.dial, args=(dial, soon())) for _ in range(2)]
    for thread in threads:
        thread.start()
    while dial.now < 2:
        time.sleep(0.001)
    with pytest.raises(DeadlineExceeded) as caught:
        gate.dial(dial, soon(0.01))
    assert not caught.value.maybe_applied
    dial.end()
    for thread in threads:
        thread.join(10)


async def test_closed() -> None:
    gate, other = Gate(Config()), AsyncGate(Config())
    gate.closed = other.closed = True
    with pytest.raises(Closed):
        gate.dial(refuse, soon())
    with pytest.raises(Closed):
        await other.dial(refused)


async def test_tasks_two_at_a_time_and_a_failure_is_everybodys() -> None:
    gate = AsyncGate(Config())
    dials = 0

    async def dial() -> str:
        nonlocal dials
        dials += 1
        return await refused()

    outcomes = await asyncio.gather(*(gate.dial(dial) for _ in range(6)), return_exceptions=True)
    assert [type(one) for one in outcomes] == [ConnectionFailed] * 6
    assert dials == 2
    started = time.monotonic()
    assert await asyncio.gather(*(gate.dial(reached) for _ in range(6))) == ["link"] * 6
    assert time.monotonic() - started >= 0.05
    assert gate.reached
    assert not gate.backoff.failing


async def test_a_cancelled_dial_leaves_its_turn() -> None:
    gate = AsyncGate(Config())
    for _ in range(5):
        task = asyncio.create_task(gate.dial(lambda: asyncio.sleep(10, "link")))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await gate.dial(reached) == "link"
