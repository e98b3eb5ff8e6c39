"""A hook that is told of a share of the commands."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.command import Command
from valkeykit.commands.generated.builders import string
from valkeykit.errors import ArgumentError, ConnectionFailed
from valkeykit.hooks import CommandEnd, CommandStart, Connected, Event, on
from valkeykit.hooks.sampling import sampled


def pair(error: Exception | None = None) -> tuple[CommandStart, CommandEnd]:
    call: Command[Any] = string.get("k")
    return CommandStart(call, "a"), CommandEnd(call, "a", 0.1, 1, error, b"v")


def test_starts_and_ends_stay_together() -> None:
    told: list[Event] = []
    hook = sampled(told.append, 0.2, seed=7)
    for _ in range(1000):
        start, end = pair()
        hook(start)
        hook(end)
    starts = [e.call for e in told if isinstance(e, CommandStart)]
    ends = [e.call for e in told if isinstance(e, CommandEnd)]
    assert starts == ends
    assert 150 < len(starts) < 250


def test_overlapping_calls_keep_their_fates() -> None:
    told: list[Event] = []
    hook = sampled(told.append, 0.5, seed=1)
    pairs = [pair() for _ in range(100)]
    for start, _ in pairs:
        hook(start)
    chosen = {id(e.call) for e in told if isinstance(e, CommandStart)}
    told.clear()
    for _, end in reversed(pairs):
        hook(end)
    assert {id(e.call) for e in told if isinstance(e, CommandEnd)} == chosen
    assert not hook._chosen


def test_ends_alone_are_drawn_by_themselves() -> None:
    told: list[CommandEnd] = []
    hook = sampled(on(CommandEnd, told.append), 0.2, seed=3)
    assert hook.wants == (CommandEnd,)
    for _ in range(1000):
        hook(pair()[1])
    assert 150 < len(told) < 250


@pytest.mark.parametrize(("failures", "count"), [(True, 1), (False, 0)])
def test_failures_are_told_unless_not_wanted(failures: bool, count: int) -> None:
    told: list[Event] = []
    hook = sampled(told.append, 0, failures=failures)
    for event in pair(ConnectionFailed("gone")):
        hook(event)
    assert len(told) == count
    hook(Connected("a"))
    assert told[-1] == Connected("a"), "what is not about commands is told"


def test_it_says_what_it_samples() -> None:
    assert repr(sampled(print, 0.5)) == "sampled(<built-in function print>, 0.5)"


@pytest.mark.parametrize("rate", [-0.1, 1.1, True, float("nan")])
def test_rates_that_make_no_sense(rate: float) -> None:
    with pytest.raises(ArgumentError, match="between 0 and 1"):
        sampled(print, rate)
