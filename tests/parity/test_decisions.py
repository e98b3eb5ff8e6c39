"""Given the same faults, both loops take the same decisions: one trace, whatever the flavour."""

from __future__ import annotations

from typing import Any, cast

import pytest
from driven import Combination, Driven
from hypothesis import given, settings
from hypothesis import strategies as st

from valkeykit.breaker import CircuitBreaker
from valkeykit.errors import ServerError, ValkeyKitError, WatchError
from valkeykit.hooks import Event
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.retry import Backoff, Budget, Level, Retry
from valkeykit.testing import (
    FakeClock,
    Fault,
    FaultyProvider,
    never_sent,
    nonsense,
    refused,
    reply_lost,
    timed_out,
    without_waiting,
)

FAULTS = (
    never_sent(),
    reply_lost(),
    timed_out(),
    nonsense(),
    refused("LOADING Valkey is loading"),
    refused("WRONGTYPE no"),
    refused("OOM no"),
    refused("TRYAGAIN later"),
)
CALLS: dict[str, Any] = {
    "GET": lambda c: c.get("k"),
    "SET": lambda c: c.set("k", "v"),
    "SET NX": lambda c: c.set("k", "v", nx=True),
    "INCR": lambda c: c.incr("n"),
    "LPOP": lambda c: c.lpop("l"),
    "pipeline": lambda c: c.pipeline().get("k").incr("n").execute(),
    "reads": lambda c: c.pipeline().get("k").get("k").execute(raise_on_error=False),
    "transaction": lambda c: c.transaction().get("k").incr("n").execute(),
    "a reply of another shape": lambda c: c.hgetall("broken"),
}
LEVELS = ("never", "read", "overwrite", "checked", "at-least-once")


def script() -> Script:
    found = Script().on("GET", "k").reply(b"v").on("SET", "k", "v").reply(b"OK")
    found.on("SET", "k", "v", "NX").reply(None).on("INCR", "n").reply(1, 2, 3, ServerError("ERR", "no"))
    return found.on("LPOP", "l").reply(b"a", None, WatchError("changed")).on("HGETALL", "broken").reply(7)


def shown(event: Event) -> tuple[object, ...]:
    """An event without what differs from run to run: durations, and calls, which are compared by words."""
    facts = {name: value for name, value in event.fields().items() if name not in {"duration", "delay"}}
    words = [
        getattr(command, "args", None) for command in getattr(getattr(event, "call", None), "commands", ())
    ]
    return (type(event).__name__, str(facts), str(words))


def trace(flavour: str, plan: list[tuple[str, Fault | None, float]], level: str, seed: int) -> list[object]:
    """What hooks are told, what the breaker says, what callers get, how often the budget was asked."""
    seen: list[object] = []
    clock = FakeClock()
    breaker = CircuitBreaker(failures=3, calls=4, window=5, pause=1, clock=clock)
    budget = Budget(3, 0.5, clock=clock)
    backoff = Backoff(0.01, 0.1, "decorrelated", seed=seed)
    policy = without_waiting("never" if level == "never" else Retry(cast("Level", level), 4, backoff, budget))
    faults = FaultyProvider(MemoryProvider(script()))
    driven = Driven(
        Combination("memory", flavour, 2),
        None,
        provider=faults,
        hooks=[lambda event: seen.append(shown(event))],
        retry=policy,
        circuit_breaker=breaker,
    )
    for call, fault, seconds in plan:
        clock.advance(seconds)
        if fault is not None:
            faults.plan(fault)
        try:
            seen.append(driven.run(CALLS[call]))
        except ValkeyKitError as error:
            seen.append(
                (type(error).__name__, str(error), error.maybe_applied, type(error.__cause__).__name__)
            )
        seen.append((dict(breaker.states()), budget.left))
    driven.close()
    return [*seen, policy.pauses, faults.attempts]


PLANS = st.lists(
    st.tuples(
        st.sampled_from(sorted(CALLS)),
        st.none() | st.sampled_from(FAULTS),
        st.sampled_from([0.0, 0.0, 0.5, 1.0, 6.0]),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.timeout(300)
@settings(max_examples=150, deadline=None)
@given(plan=PLANS, level=st.sampled_from(LEVELS), seed=st.integers(0, 9))
def test_both_loops_take_the_same_decisions(
    plan: list[tuple[str, Fault | None, float]], level: str, seed: int
) -> None:
    assert trace("sync", plan, level, seed) == trace("aio", plan, level, seed)


def test_the_trace_sees_what_happens() -> None:
    """The property above is worth something: retries, breaker and errors are in what it compares."""
    plan: list[tuple[str, Fault | None, float]] = [("GET", reply_lost(), 0.0), ("INCR", reply_lost(), 0.0)]
    plan += [("GET", never_sent(), 0.0)] * 3
    seen = str(trace("sync", plan, "read", 1))
    for word in ("RetryScheduled", "ResultUnknown", "CommandEnd", "reply lost", "never sent"):
        assert word in seen
