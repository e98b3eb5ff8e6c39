"""Work side by side on helping threads, and what forks and `close` do to them."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from valkeykit.providers import fork
from valkeykit.providers.routing.helpers import Helpers

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    made = Helpers()
    yield made
    made.close()


def in_child(check: Callable[[], bool]) -> bool:
    """What a forked child says; it ends at once, without the parent's cleanups."""
    pid = os.fork()
    if pid == 0:
        right = False
        try:
            right = check()
        finally:
            os._exit(0 if right else 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def numbers(helpers: Helpers, count: int = 5) -> bool:
    return helpers.run([partial(int, str(at)) for at in range(count)]) == list(range(count))


@pytest.mark.parametrize("count", [0, 1, 2, 50])
def test_results_come_in_order(helpers: Helpers, count: int) -> None:
    assert numbers(helpers, count)


def test_it_runs_side_by_side(helpers: Helpers) -> None:
    meet = threading.Barrier(4, timeout=10)
    threads: set[int] = set()

    def work(at: int) -> int:
        meet.wait()
        threads.add(threading.get_ident())
        return at

    assert helpers.run([partial(work, at) for at in range(4)]) == [0, 1, 2, 3]
    assert len(threads) == 4
    assert threading.get_ident() in threads


def test_one_piece_needs_no_thread(helpers: Helpers) -> None:
    assert helpers.run([threading.get_ident]) == [threading.get_ident()]
    assert helpers._pool is None


@pytest.mark.parametrize("bad", [0, 1, 2])
def test_errors_reach_the_caller(helpers: Helpers, bad: int) -> None:
    work: list[Callable[[], int]] = [int, int, int]
    work[bad] = partial(int, "no number")
    with pytest.raises(ValueError, match="no number"):
        helpers.run(work)
    assert numbers(helpers)


def test_closing_twice_and_unused() -> None:
    helpers = Helpers()
    helpers.close()
    helpers.close()


def test_after_closing_work_still_gets_done() -> None:
    helpers = Helpers()
    assert numbers(helpers)
    helpers.close()
    assert numbers(helpers)
    helpers.close()


def test_what_runs_when_it_closes_returns() -> None:
    helpers = Helpers()

    def work() -> str:
        time.sleep(0.05)
        return "done"

    def close() -> str:
        helpers.close()
        return "closed"

    assert helpers.run([close, work, work]) == ["closed", "done", "done"]


def test_closed_between_having_and_using_the_threads(helpers: Helpers) -> None:
    pool = helpers._ready()
    pool.shutdown()
    assert numbers(helpers)


@needs_fork
def test_a_forked_child_has_threads_of_its_own(helpers: Helpers) -> None:
    assert numbers(helpers)

    def check() -> bool:
        good = numbers(helpers) and numbers(helpers)
        helpers.close()
        return good

    assert in_child(check)
    assert numbers(helpers)


@needs_fork
def test_a_child_closes_what_it_never_used(helpers: Helpers) -> None:
    """Another thread of the parent may have been about to submit: its locks are taken for ever."""
    pool = helpers._ready()

    def check() -> bool:
        child = threading.Thread(target=helpers.close, daemon=True)
        child.start()
        child.join(5)
        return not child.is_alive()

    with pool._shutdown_lock:
        assert in_child(check)


@needs_fork
def test_a_child_knows_that_it_is_one() -> None:
    before = fork.current.generation
    assert in_child(lambda: fork.current.generation == before + 1)
    assert fork.current.generation == before


@needs_fork
def test_a_lock_held_in_the_parent_is_free_in_a_child() -> None:
    lock = fork.Lock()
    with lock.get():

        def check() -> bool:
            own = lock.get()
            return own is lock.get() and own.acquire(timeout=5) and not own.acquire(blocking=False)

        assert lock.get().locked()
        assert in_child(check)
        assert lock.get().locked()
    assert not lock.get().locked()


def test_threads_of_a_new_process_agree_on_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first two that look after a fork may look at once."""
    lock = fork.Lock()
    monkeypatch.setattr(fork.current, "generation", fork.current.generation + 1)
    found: list[threading.Lock] = []
    plain = threading.Lock

    def slowly() -> threading.Lock:
        made = plain()
        if not found:
            monkeypatch.setattr(threading, "Lock", plain)
            found.append(lock.get())  # as another thread would between two steps of the first
        return made

    monkeypatch.setattr(threading, "Lock", slowly)
    assert lock.get() is found[0]
    assert lock.get() is found[0]
