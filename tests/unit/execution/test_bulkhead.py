"""The limit itself: who gets a place, in which order, and that none is ever lost."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Callable
from typing import Any

import pytest

from valkeykit.bulkhead import Bulkhead
from valkeykit.bulkhead.limit import Turn
from valkeykit.errors import ArgumentError, ArgumentTypeError


def entered(bulkhead: Bulkhead) -> Turn:
    turn = Turn(bulkhead)
    assert bulkhead.enter(turn)
    return turn


def queued(bulkhead: Bulkhead, wake: Callable[[], bool] = lambda: True) -> Turn:
    turn = Turn(bulkhead)
    assert not bulkhead.enter(turn)
    bulkhead.queue(turn, wake)
    return turn


@pytest.mark.parametrize(("limit", "wait"), [(0, None), (-1, None), (1, -1), (1, float("nan"))])
def test_settings_that_make_no_sense(limit: int, wait: Any) -> None:
    with pytest.raises(ArgumentError):
        Bulkhead(limit, wait=wait)


@pytest.mark.parametrize("limit", [1.5, "3", True, None])
def test_a_limit_is_a_whole_number(limit: Any) -> None:
    with pytest.raises(ArgumentTypeError):
        Bulkhead(limit)


def test_first_come_first_served() -> None:
    bulkhead, order = Bulkhead(2), list[int]()
    inside = [entered(bulkhead), entered(bulkhead)]

    def note(number: int) -> Callable[[], bool]:
        return lambda: order.append(number) is None

    waiting = [queued(bulkhead, note(number)) for number in range(5)]
    assert (bulkhead.in_use, bulkhead.waiting) == (2, 5)
    waiting[1].give_back()  # it left the queue
    for turn in [*inside, waiting[0], waiting[2], waiting[3]]:
        turn.give_back()
    assert order == [0, 2, 3, 4]
    assert (bulkhead.in_use, bulkhead.waiting) == (1, 0)
    waiting[4].give_back()
    waiting[4].give_back()
    assert bulkhead.in_use == 0
    assert repr(bulkhead) == "<Bulkhead bulkhead 0 of 2, 0 waiting>"


def test_nobody_overtakes_those_who_wait() -> None:
    bulkhead = Bulkhead(1)
    first = entered(bulkhead)
    second = queued(bulkhead)
    first.give_back()
    assert second.held
    assert not bulkhead.enter(Turn(bulkhead))


def test_who_cannot_be_told_is_passed_over() -> None:
    bulkhead = Bulkhead(1)
    first = entered(bulkhead)
    gone, last = queued(bulkhead, lambda: False), queued(bulkhead)
    first.give_back()
    assert (gone.held, last.held, bulkhead.in_use) == (False, True, 1)


def test_a_turn_that_is_dropped_gives_its_place_back() -> None:
    bulkhead = Bulkhead(1)
    first = entered(bulkhead)
    dropped = queued(bulkhead)
    circle: list[object] = [dropped]
    circle.append(circle)
    first.give_back()
    assert dropped.held
    del dropped, circle, first
    gc.collect()
    assert (bulkhead.in_use, bulkhead.waiting) == (0, 0)


def test_many_threads_and_none_is_lost() -> None:
    bulkhead, most, inside = Bulkhead(3), 0, 0
    guard = threading.Lock()

    def work() -> None:
        nonlocal most, inside
        for _ in range(300):
            turn, gate = Turn(bulkhead), threading.Semaphore(0)

            def wake(gate: threading.Semaphore = gate) -> bool:
                gate.release()
                return True

            if not bulkhead.enter(turn):
                bulkhead.queue(turn, wake)
                assert gate.acquire(timeout=20)
            with guard:
                inside += 1
                most = max(most, inside)
            with guard:
                inside -= 1
            turn.give_back()

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most <= 3
    assert (bulkhead.in_use, bulkhead.waiting) == (0, 0)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_after_a_fork_the_childs_is_empty() -> None:
    bulkhead = Bulkhead(1)
    turn = entered(bulkhead)
    child = os.fork()
    if not child:
        free = bulkhead.enter(Turn(bulkhead))
        turn.give_back()  # the parent's place: it does not count here
        os._exit(0 if free and bulkhead.in_use <= 1 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert bulkhead.in_use == 1
    turn.give_back()


async def test_cancelled_waiters_never_keep_a_place() -> None:
    from valkeykit.bulkhead import aio
    from valkeykit.errors import Overloaded
    from valkeykit.execution import steps
    from valkeykit.retry import never

    bulkhead = Bulkhead(1, wait=5)
    options = steps.Options(5.0, 1.0, never)

    class Core:
        ready = None

        @staticmethod
        def refuse_closed(command: str) -> None: ...

    core: Any = Core()

    async def wait(turn: Turn) -> float:
        try:
            return await aio._wait(bulkhead, turn, options.timeout, "GET", core)
        finally:
            turn.give_back()

    for _ in range(50):
        first = entered(bulkhead)
        waiters = [asyncio.create_task(wait(Turn(bulkhead))) for _ in range(4)]
        await asyncio.sleep(0)
        waiters[2].cancel()
        first.give_back()  # the place is waiters[0]'s now
        waiters[0].cancel()  # and he leaves before he hears of it
        outcomes = await asyncio.gather(*waiters, return_exceptions=True)
        assert [isinstance(outcome, float) for outcome in outcomes] == [False, True, False, True]
        assert not any(isinstance(outcome, Overloaded) for outcome in outcomes)
        assert (bulkhead.in_use, bulkhead.waiting) == (0, 0)
