"""Servers that say themselves who is the primary, and what errors teach about a succession."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import (
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ExecAbortError,
    ReadOnlyError,
    ServerError,
    WrongRole,
)
from valkeykit.topology.errands import Outcome
from valkeykit.topology.layout import Shard, of_one
from valkeykit.topology.replicated import Replicated

GONE = ConnectionFailed("gone")


def primary(*replicas: str, offset: int = 0) -> list[Any]:
    found = [each.split(":") for each in replicas]
    return [b"master", offset, [[host.encode(), port.encode(), b"0"] for host, port in found]]


def replica(of: str) -> list[Any]:
    host, _, port = of.partition(":")
    return [b"slave", host.encode(), int(port), b"connected", 0]


def run(made: Replicated, answers: dict[str, Any]) -> tuple[list[list[str]], Any]:
    """Who was asked, round by round, and what came of it."""
    rounds: list[list[str]] = []

    def outcome(address: str) -> Outcome:
        found = answers.get(address, GONE)
        return found if isinstance(found, ConnectionFailed) else [found]

    inquiry = made.inquire()
    try:
        step = next(inquiry)
        while True:
            rounds.append([errand.address for errand in step.errands])
            step = inquiry.send([outcome(errand.address) for errand in step.errands])
    except StopIteration as done:
        return rounds, done.value


def chart(*seeds: str) -> Replicated:
    return Replicated(seeds or ("a:1",), 1.0)


def test_a_primary_names_its_replicas() -> None:
    made = chart()
    assert run(made, {"a:1": primary("b:1", "c:1")})[1] is None
    assert made.layout.shards == (Shard("a:1", ("b:1", "c:1")),)
    assert not made.suspect


def test_a_replica_names_its_primary() -> None:
    made = chart("b:1")
    rounds, failure = run(made, {"a:1": primary("b:1"), "b:1": replica("a:1")})
    assert failure is None
    assert rounds == [["b:1"], ["a:1"], ["a:1"]]
    assert made.layout.shards == (Shard("a:1", ("b:1",)),)


def test_a_replica_of_a_replica() -> None:
    made = chart("c:1")
    assert run(made, {"a:1": primary("b:1"), "b:1": replica("a:1"), "c:1": replica("b:1")})[1] is None
    assert made.primary == "a:1"
    circle = {"a:1": replica("b:1"), "b:1": replica("a:1")}
    assert isinstance(run(chart(), circle)[1], WrongRole)
    far = {f"{n}:1": replica(f"{n + 1}:1") for n in range(9)}
    assert isinstance(run(chart("0:1"), far)[1], WrongRole)


def test_a_replica_that_follows_nobody_yet() -> None:
    lost = [b"slave", b"", 0, b"connect", -1]
    assert isinstance(run(chart(), {"a:1": lost})[1], WrongRole)


def test_after_a_promotion_the_others_are_asked() -> None:
    made = chart()
    run(made, {"a:1": primary("b:1", "c:1")})
    answers = {"b:1": primary("c:1"), "c:1": replica("b:1")}
    assert run(made, answers)[1] is None
    assert (made.primary, made.deposed) == ("b:1", "a:1")
    # All that were known are asked, also while nobody is the primary.
    made.demoted("b:1")
    assert made.primary is None
    rounds, _ = run(made, {"a:1": primary()})
    assert set(rounds[0]) == {"b:1", "c:1", "a:1"}
    assert made.primary == "a:1"


@pytest.mark.parametrize(
    ("answers", "winner"),
    [
        ({"a:1": primary(), "b:1": primary(), "c:1": replica("b:1")}, "b:1"),
        ({"a:1": primary(), "b:1": primary("x:1"), "c:1": GONE}, "b:1"),
        ({"a:1": primary(offset=1), "b:1": primary(offset=2), "c:1": GONE}, "b:1"),
    ],
)
def test_of_several_primaries_the_one_that_is_followed(answers: dict[str, Any], winner: str) -> None:
    made = chart("a:1", "b:1", "c:1")
    assert run(made, answers)[1] is None
    assert made.primary == winner


def test_of_two_alike_ours_stays() -> None:
    made = chart("a:1", "b:1")
    made.layout = of_one(Shard("a:1"))
    assert run(made, {"a:1": primary(), "b:1": primary(offset=9)})[1] is None
    assert made.primary == "a:1"


@pytest.mark.parametrize("answer", [GONE, ServerError("NOAUTH"), 7])
def test_nobody_answers(answer: Any) -> None:
    made = chart("a:1", "b:1")
    _, failure = run(made, {"b:1": answer})
    assert failure is not None
    assert made.suspect


def test_a_server_without_any_seed() -> None:
    made = Replicated((), 1.0)
    assert isinstance(run(made, {})[1], ConnectionFailed)


# What errors teach.


def settled() -> Replicated:
    made = chart()
    run(made, {"a:1": primary("b:1")})
    return made


def aborted() -> ExecAbortError:
    error = ExecAbortError("EXECABORT")
    error.__cause__ = ReadOnlyError("READONLY")
    return error


@pytest.mark.parametrize("error", [ReadOnlyError("READONLY"), aborted()])
def test_a_refused_write_may_be_sent_again(error: ServerError) -> None:
    made = settled()
    assert made.take_note(error)
    assert (made.primary, made.suspect) == ("a:1", True)  # it may come from the last primary
    assert made.take_note(error, "b:1")
    assert made.primary == "a:1"
    assert made.take_note(error, "a:1")
    assert (made.primary, made.deposed) == (None, "a:1")


def test_a_node_of_another_role_is_left() -> None:
    made = settled()
    assert made.take_note(WrongRole("it is a replica", node="a:1"))
    assert made.primary is None
    made.demoted(None)
    assert made.suspect


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (ConnectionFailed("refused"), True),
        (ConnectionFailed("broke", maybe_applied=True), False),
        (DeadlineExceeded("late"), False),
        (Closed("closed"), True),
        (ServerError("ERR"), False),
        (ExecAbortError("EXECABORT"), False),
    ],
)
def test_other_errors(error: Any, *, again: bool) -> None:
    made = settled()
    assert made.take_note(error) is again
    assert made.primary == "a:1"


def test_what_stays_is_not_tried_again() -> None:
    error = ConnectionFailed("certificate refused")
    error.permanent = True
    assert not settled().take_note(error)


def test_why_a_connection_was_dropped() -> None:
    made = settled()
    made.demoted("a:1")
    error = ConnectionFailed("closed", node="a:1", maybe_applied=True)
    made.explain(error)
    assert (
        str(error)
        == str(error.again())
        == "on a:1: the connection was dropped: the node is no longer the primary"
    )
    for other in (ConnectionFailed("x", node="a:1"), ConnectionFailed("x", node="b:1", maybe_applied=True)):
        made.explain(other)
        assert other.message == "x"
