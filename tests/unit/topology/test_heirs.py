"""Who takes over from primaries that failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from valkeykit.errors import ConnectionFailed, DeadlineExceeded, WrongTypeError
from valkeykit.topology import heirs as module
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.errands import Errand
from valkeykit.topology.heirs import Heirs, succeeded
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.slots import SLOTS

HALF = SLOTS // 2
LAYOUT = Layout((Shard("a:1", ("a:2", "a:3")), Shard("b:1")), ("a:1",) * HALF + ("b:1",) * HALF)
LOST, LATE = ConnectionFailed("gone"), DeadlineExceeded("late")
PRIMARY = [b"master", 5, []]


def replica(state: bytes) -> list[Any]:
    return [b"slave", b"a", 1, state, 5]


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "time", made)
    return made


def look(some: Heirs, answers: Mapping[str, Any], layout: Layout = LAYOUT) -> list[tuple[str, str]] | None:
    """Who follows whom, by what replicas answer; None if nobody was asked."""
    survey = some.survey(layout)
    try:
        errands: tuple[Errand, ...] = next(survey)
    except StopIteration:
        return None
    outcomes = [answers[each.address] for each in errands]
    with pytest.raises(StopIteration) as done:
        survey.send([(o if isinstance(o, Exception) else [o], 0.001) for o in outcomes])
    found: list[tuple[str, str]] = done.value.value
    return found


def test_only_primaries_with_replicas_that_are_out_of_reach(clock: Clock) -> None:
    some = Heirs()
    refused = ConnectionFailed("the certificate")
    refused.permanent = True
    some.failed("b:1", LOST, LAYOUT)
    some.failed("a:2", LOST, LAYOUT)
    some.failed("a:1", refused, LAYOUT)
    some.failed("a:1", WrongTypeError("WRONGTYPE", "no"), LAYOUT)
    assert some.due(clock.now) is None
    some.failed("a:1", LATE, LAYOUT)
    assert some.due(clock.now) == 0.0


def test_replicas_are_asked_until_one_has_taken_over(clock: Clock) -> None:
    some = Heirs()
    some.failed("a:1", LOST, LAYOUT)
    alone = replica(b"connect")
    assert look(some, {"a:2": alone, "a:3": LOST}) == []
    assert some.due(clock.now) == pytest.approx(0.1)
    clock.now += 60
    assert look(some, {"a:2": alone, "a:3": alone}) == []
    assert some.due(clock.now) == pytest.approx(1.0)  # less often, the longer it takes
    clock.now += 1
    assert look(some, {"a:2": alone, "a:3": PRIMARY}) == [("a:1", "a:3")]
    assert some.due(clock.now) is None


def test_a_primary_that_is_back_is_left_alone(clock: Clock) -> None:
    some = Heirs()
    some.failed("a:1", LOST, LAYOUT)
    assert look(some, {"a:2": replica(b"connected"), "a:3": LOST}) == []
    assert some.due(clock.now) is None


def test_one_that_stands_still_keeps_its_links(clock: Clock) -> None:
    some = Heirs()
    some.failed("a:1", LATE, LAYOUT)
    linked = replica(b"connected")
    for _ in range(3):
        clock.now += 2
        assert look(some, {"a:2": linked, "a:3": linked}) == []
    some.failed("a:1", LATE, LAYOUT)
    clock.now += 9
    assert look(some, {"a:2": linked, "a:3": linked}) == []
    clock.now += 2
    assert look(some, {}) is None  # nothing came of it
    assert some.due(clock.now) is None


def test_who_is_no_primary_any_more_is_forgotten(clock: Clock) -> None:
    some = Heirs()
    some.failed("a:1", LOST, LAYOUT)
    assert look(some, {}, succeeded(LAYOUT, "a:1", "a:2")) is None
    assert some.due(clock.now) is None


def test_a_successor_has_all_slots_of_its_primary() -> None:
    after = succeeded(LAYOUT, "a:1", "a:3")
    assert after.shards == (Shard("a:3", ("a:2",)), Shard("b:1"))
    assert after.owners == ("a:3",) * HALF + ("b:1",) * HALF
    assert succeeded(after, "a:1", "a:2") is after
    assert succeeded(LAYOUT, "b:1", "a:2") is LAYOUT


def test_an_atlas_follows() -> None:
    atlas = Atlas(["a:1"], 1.0)
    atlas.layout = LAYOUT
    atlas.doubt(ConnectionFailed("gone"), "a:1")
    atlas.suspect = False
    watch = atlas.watches()[1]
    assert watch.due(1e9) == 0.0
    survey = watch.survey()
    errands = next(survey)
    with pytest.raises(StopIteration):
        survey.send(
            [([PRIMARY if errand.address == "a:2" else replica(b"connect")], 0.1) for errand in errands]
        )
    assert atlas.layout.primaries == ("a:2", "b:1")
    assert atlas.suspect
    assert atlas.gave_way("a:1")
    assert not atlas.gave_way("b:1")
