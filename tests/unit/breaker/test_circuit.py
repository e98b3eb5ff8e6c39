"""The circuit breaker: its states, on a clock of our own."""

from __future__ import annotations

import threading
import weakref
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import ArgumentError, ConnectionFailed

GONE = ConnectionFailed("gone")


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def fail(breaker: CircuitBreaker, times: int, node: str = "a") -> None:
    for _ in range(times):
        breaker.failure(node, GONE)


def test_failures_in_a_row_open_it(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=3, pause=2, clock=clock)
    assert (breaker.calm, breaker.check("a")) == (True, None)
    fail(breaker, 2)
    breaker.success("a")
    fail(breaker, 2)
    assert (breaker.calm, breaker.check("a"), breaker.states()) == (False, None, {"a": "closed"})
    fail(breaker, 1)
    assert breaker.check("a") == 2
    clock.now += 1.5
    assert breaker.check("a") == 0.5
    assert breaker.check("b") is None, "each node has its own"
    assert breaker.states() == {"a": "open"}


def test_a_probe_closes_it_or_opens_it_again(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, pause=2, clock=clock)
    fail(breaker, 1)
    clock.now += 2
    assert breaker.check("a") is None
    assert breaker.states() == {"a": "half-open"}
    assert [breaker.check("a") for _ in range(3)] == [2, 2, 2], "one probe at a time"
    fail(breaker, 1)
    assert breaker.check("a") == 2
    clock.now += 2
    assert breaker.check("a") is None
    breaker.success("a")
    assert (breaker.check("a"), breaker.states()) == (None, {"a": "closed"})


def test_a_probe_that_tells_nothing_makes_room_for_another(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, pause=1, probes=2, clock=clock)
    fail(breaker, 1)
    clock.now += 1
    assert [breaker.check("a") for _ in range(3)] == [None, None, 1]
    breaker.neutral("a")
    assert [breaker.check("a") for _ in range(2)] == [None, 1]
    for _ in range(5):
        breaker.neutral("a")
    assert [breaker.check("a") for _ in range(3)] == [None, None, 1]
    breaker.neutral("never seen")


def test_the_rate_opens_it(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=100, rate=0.5, calls=10, window=5, clock=clock)
    for _ in range(4):
        fail(breaker, 1)
        breaker.success("a")
        breaker.success("a")
    assert breaker.states() == {"a": "closed"}, "a third of twelve"
    fail(breaker, 3)
    assert breaker.states() == {"a": "closed"}, "seven of fifteen"
    fail(breaker, 1)
    assert breaker.states() == {"a": "open"}


def test_what_is_older_than_the_window_is_forgotten(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=100, rate=0.5, calls=4, window=5, clock=clock)
    fail(breaker, 3)
    clock.now += 5
    fail(breaker, 1)
    assert breaker.states() == {"a": "closed"}


def test_it_is_calm_again_after_a_window_without_failures(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=3, window=5, clock=clock)
    fail(breaker, 2)
    clock.now += 4.9
    breaker.success("a")
    assert not breaker.calm
    clock.now += 0.1
    breaker.success("a")
    assert (breaker.calm, breaker.states()) == (True, {})
    fail(breaker, 2)
    assert breaker.check("a") is None, "nothing is left of before"


def test_slow_answers_open_it(clock: Clock) -> None:
    breaker = CircuitBreaker(calls=10, window=5, pause=1, slow=0.2, slow_rate=0.5, clock=clock)
    assert not breaker.calm, "it has to see every call"
    for _ in range(5):
        breaker.success("a", 0.1)
        breaker.success("a", 0.1)
        breaker.success("a", 0.2)
    assert breaker.states() == {"a": "closed"}, "a third of them"
    for _ in range(4):
        breaker.success("a", 0.3)
    assert breaker.states() == {"a": "closed"}, "nine of nineteen"
    breaker.success("a", 0.5)
    assert breaker.states() == {"a": "open"}
    assert not breaker.calm


def test_a_slow_probe_opens_it_again(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, pause=2, slow=1, clock=clock)
    fail(breaker, 1)
    clock.now += 2
    assert breaker.check("a") is None
    breaker.success("a", 1.5)
    assert breaker.check("a") == 2
    clock.now += 2
    assert breaker.check("a") is None
    breaker.success("a", 0.5)
    assert breaker.states() == {"a": "closed"}


def test_a_busy_node_costs_no_memory(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=10**9, rate=1, window=10, clock=clock)
    fail(breaker, 1)
    for _ in range(5000):
        breaker.success("a", 0.0)
        clock.now += 0.01
        fail(breaker, 1)
    assert len(breaker._nodes["a"].outcomes._slices) <= 11


class Watching:
    def __init__(self, breaker: CircuitBreaker) -> None:
        self.told: list[tuple[str, str, str]] = []
        self.breaker = breaker
        breaker.watch(self.tell)

    def tell(self, node: str, before: str, after: str) -> None:
        self.told.append((node, before, after))
        assert self.breaker.states()[node] == after, "the lock is free"


def test_watchers_are_told_of_every_transition(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, pause=1, clock=clock)
    watching = Watching(breaker)
    plain: list[tuple[str, str, str]] = []
    breaker.watch(lambda *change: plain.append(change))
    fail(breaker, 1)
    clock.now += 1
    breaker.check("a")
    fail(breaker, 1)
    breaker.open("a", 5)
    breaker.close("a")
    breaker.close("a")
    steps = ["closed", "open", "half-open", "open", "closed"]
    assert watching.told == plain == [("a", *pair) for pair in pairwise(steps)]


def test_a_breaker_keeps_no_watcher_alive(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, clock=clock)
    gone = weakref.ref(Watching(breaker))
    assert gone() is None
    fail(breaker, 1)
    watching = Watching(breaker)
    breaker.close("a")
    assert watching.told == [("a", "open", "closed")]
    assert len(breaker._watchers) == 1


def test_late_answers_do_not_close_it(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=2, pause=1, clock=clock)
    fail(breaker, 4)
    breaker.success("a")
    assert breaker.check("a") == 1


def test_by_hand(clock: Clock) -> None:
    breaker = CircuitBreaker(pause=2, clock=clock)
    breaker.open("a", 60)
    assert (breaker.check("a"), breaker.calm) == (60, False)
    breaker.close("a")
    assert breaker.check("a") is None
    breaker.open("a")
    assert breaker.check("a") == 2
    breaker.close("never seen")
    assert repr(breaker) == "<CircuitBreaker {'a': 'open'}>"


@pytest.mark.parametrize(
    "wrong",
    [
        {"failures": 0},
        {"calls": 0},
        {"probes": 0},
        {"rate": 0},
        {"rate": 1.1},
        {"window": 0},
        {"pause": 0},
        {"pause": float("nan")},
        {"slow": 0},
        {"slow_rate": 0},
        {"slow_rate": 2},
    ],
    ids=str,
)
def test_settings_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match="breaker"):
        CircuitBreaker(**wrong)


def test_threads_share_the_probes(clock: Clock) -> None:
    breaker = CircuitBreaker(failures=1, pause=1, probes=3, clock=clock)
    fail(breaker, 1)
    clock.now += 1
    passed: list[float | None] = []
    threads = [threading.Thread(target=lambda: passed.append(breaker.check("a"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert passed.count(None) == 3


class Machine(RuleBasedStateMachine):
    """Beside a model that knows nothing but the rules in words."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.breaker = CircuitBreaker(failures=3, rate=1, calls=1000, window=5, pause=2, clock=self.clock)
        self.state, self.row, self.until, self.probing = "closed", 0, 0.0, False
        self.failed_at = -100.0

    @rule(seconds=st.sampled_from([0.5, 1.0, 2.0, 6.0]))
    def wait(self, seconds: float) -> None:
        self.clock.now += seconds

    @rule()
    def check(self) -> None:
        answer = self.breaker.check("a")
        if self.state == "open" and self.clock.now >= self.until:
            self.state, self.probing = "half-open", False
        if self.state == "closed":
            assert answer is None
        elif self.state == "open":
            assert answer == self.until - self.clock.now
        else:
            assert answer == (2 if self.probing else None)
            self.probing = True

    @rule()
    def succeed(self) -> None:
        self.breaker.success("a")
        if self.state != "open":
            self.state, self.row = "closed", 0

    @rule()
    def fail(self) -> None:
        self.breaker.failure("a", GONE)
        self.failed_at = self.clock.now
        self.row += self.state == "closed"
        if self.state == "half-open" or self.row == 3:
            self.state, self.row, self.until = "open", 0, self.clock.now + 2

    @rule()
    def tell_nothing(self) -> None:
        self.breaker.neutral("a")
        self.probing = False

    @invariant()
    def they_agree(self) -> None:
        assert self.breaker.states().get("a", "closed") == self.state
        if self.breaker.calm:
            assert self.state == "closed"
            assert self.clock.now - self.failed_at >= 5


TestMachine = pytest.mark.timeout(120)(Machine.TestCase)
TestMachine.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
