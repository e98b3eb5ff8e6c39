"""The layout in use: whom it asks, how often, and what it learns from errors."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import (
    AskError,
    ClusterDownError,
    ConnectionFailed,
    DeadlineExceeded,
    MovedError,
    ProtocolError,
    ReadOnlyError,
    ServerError,
    TryAgainError,
)
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.slots import SLOTS

SEEDS = ("seed:1", "seed:2")
HALF = SLOTS // 2
KNOWN = Layout(
    (Shard("a:1", ("ra:1", "ra:2")), Shard("b:1", ("rb:1", "seed:2"))), ("a:1",) * HALF + ("b:1",) * HALF
)


def atlas(layout: Layout = KNOWN) -> Atlas:
    made = Atlas(list(SEEDS), 2.0)
    made.layout = layout
    return made


def asked(some: Atlas, answers: dict[str, Any]) -> tuple[list[str], bool]:
    """Whom `inquire` asked, and whether it knows now. Who has no answer is gone."""
    order, failure = told(some, answers)
    return order, failure is None


def told(some: Atlas, answers: dict[str, Any]) -> tuple[list[str], Exception | None]:
    """Whom `inquire` asked, and why it knows nothing."""
    order: list[str] = []
    inquiry = some.inquire()
    try:
        step = next(inquiry)
        while True:
            (errand,) = step.errands
            (question,) = errand.commands
            assert question.args == ("CLUSTER", "SLOTS")
            order.append(errand.address)
            found = answers.get(errand.address, ConnectionFailed("gone"))
            lost = isinstance(found, Exception) and not isinstance(found, ServerError)
            step = inquiry.send([found if lost else [found]])
    except StopIteration as done:
        return order, done.value


def slots_of(host: bytes | None) -> list[Any]:
    return [[0, SLOTS - 1, [host, 9, b"1" * 40, []]]]


def test_a_new_one_knows_only_seeds() -> None:
    new = Atlas(SEEDS, 1.0)
    assert (new.seeds, new.layout.shards, new.suspect, new.wait(0.0)) == (SEEDS, (), False, 0.0)
    assert asked(new, {}) == ([*SEEDS], False)


def test_primaries_then_the_other_nodes_then_seeds_each_once() -> None:
    firsts = set()
    for _ in range(50):
        some = atlas()
        order, found = asked(some, {})
        assert not found
        assert sorted(order[:2]) == ["a:1", "b:1"]
        assert order[2:] == ["ra:1", "ra:2", "rb:1", "seed:2", "seed:1"]
        assert some.layout is KNOWN
        firsts.add(order[0])
    assert firsts == {"a:1", "b:1"}


@pytest.mark.parametrize("useless", [ConnectionFailed("gone"), ServerError("ERR", "no cluster"), []])
def test_who_does_not_know_is_passed_over(useless: Any) -> None:
    some = atlas()
    answers = {**dict.fromkeys(KNOWN.nodes, useless), "seed:1": slots_of(None), "seed:2": useless}
    order, found = asked(some, answers)
    assert (order[-1], found) == ("seed:1", True)
    assert some.layout.shards == (Shard("seed:9"),)


@pytest.mark.parametrize("error", [ConnectionFailed("gone"), ServerError("ERR", "no cluster")])
def test_why_nobody_knows(error: Exception) -> None:
    answers: dict[str, Any] = dict.fromkeys(SEEDS, error)
    assert told(atlas(Layout()), answers)[1] is error
    _, failure = told(atlas(Layout()), {seed: [] for seed in SEEDS})
    assert isinstance(failure, ClusterDownError)


def test_the_first_that_knows_is_believed() -> None:
    some = atlas()
    order, found = asked(some, dict.fromkeys(KNOWN.primaries, slots_of(b"c")))
    assert (len(order), found) == (1, True)
    assert (set(some.layout.owners), some.seeds) == ({"c:9"}, SEEDS)


def test_questions_keep_a_distance_that_differs_from_client_to_client() -> None:
    waits = set()
    for _ in range(100):
        some = atlas()
        some.suspect = True
        some.asking(10.0)
        assert not some.suspect
        wait = some.wait(10.0)
        assert 2.0 <= wait <= 2.5
        assert some.wait(11.0) == pytest.approx(wait - 1)
        assert some.wait(12.5) == 0.0
        waits.add(wait)
    assert len(waits) > 50


def test_where_parts_of_commands_go() -> None:
    some = atlas()
    assert some.addresses(0) == ("a:1",)
    assert some.addresses(SLOTS - 1) == ("b:1",)
    assert some.addresses("all_shards") == ("a:1", "b:1")
    assert some.addresses("all_nodes") == KNOWN.nodes
    assert {some.addresses(None) for _ in range(50)} == {("a:1",), ("b:1",)}


@pytest.mark.parametrize("target", [0, None, "all_shards", "all_nodes"])
def test_nothing_goes_anywhere_while_nobody_is_known(target: Any) -> None:
    assert atlas(Layout()).addresses(target) == ()


def test_moved_changes_one_slot() -> None:
    some = atlas()
    assert some.redirected(MovedError("MOVED", "7 c:3"), "a:1") == "c:3"
    owners = some.layout.owners
    assert owners[7] == "c:3"
    assert owners[:7] + owners[8:] == KNOWN.owners[:7] + KNOWN.owners[8:]
    assert some.suspect


def test_ask_changes_nothing() -> None:
    some = atlas()
    assert some.redirected(AskError("ASK", "7 c:3"), "a:1") == "c:3"
    assert (some.layout, some.suspect) == (KNOWN, False)


def test_without_a_host_it_is_that_of_who_answered() -> None:
    some = atlas()
    assert some.redirected(AskError("ASK", "7 :3"), "a:1") == "a:3"
    assert some.redirected(AskError("ASK", "7 :3", node="x:9"), "a:1") == "x:3"


@pytest.mark.parametrize(
    "error", [MovedError("MOVED", "7"), AskError("ASK", "x a:1"), ServerError("ERR", "7 c:3")]
)
def test_what_points_nowhere_is_no_redirection(error: ServerError) -> None:
    some = atlas()
    assert some.redirected(error, "a:1") is None
    assert (some.layout, some.suspect) == (KNOWN, False)


@pytest.mark.parametrize(
    ("error", "doubted"),
    [
        (ConnectionFailed("gone"), True),
        (DeadlineExceeded("late"), True),
        (ClusterDownError("CLUSTERDOWN"), True),
        (ReadOnlyError("READONLY"), True),
        (TryAgainError("TRYAGAIN"), False),
        (ServerError("ERR"), False),
        (ProtocolError("what?"), False),
        (ValueError(), False),
    ],
)
def test_only_lost_nodes_raise_doubt(error: BaseException, doubted: bool) -> None:
    some = atlas()
    some.doubt(error, None)
    assert some.suspect is doubted
    some.suspect = True
    some.doubt(error, None)
    assert some.suspect


def test_who_failed_last_is_asked_after_the_others() -> None:
    for _ in range(20):
        some = atlas()
        some.doubt(ConnectionFailed("gone"), "a:1")
        order, _ = asked(some, {})
        assert order[:2] == ["b:1", "a:1"]
    # Its answer makes it as good as any.
    some.reading.answered("a:1")
    assert not some.reading.suspicious("a:1")
