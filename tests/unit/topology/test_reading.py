"""Who serves reads: selectors, health, staleness, and when nodes are asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pytest

from valkeykit.config.reads import Reads
from valkeykit.errors import (
    BusyLoadingError,
    ClusterDownError,
    ConnectionFailed,
    DeadlineExceeded,
    PrimaryDownError,
    ReadOnlyError,
    ValkeyKitError,
    WrongTypeError,
)
from valkeykit.retry import Backoff
from valkeykit.topology import reading as module
from valkeykit.topology import selecting
from valkeykit.topology.errands import Errand
from valkeykit.topology.facts import Facts, Ledger, Said, read_info
from valkeykit.topology.failover import Failover, Reaction, by_evidence
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.reading import Reading

SHARD = Shard("p:1", ("r:1", "r:2"))
LAYOUT = Layout((SHARD,), ("p:1",) * 16_384)


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(module, "time", made)
    return made


def said(role: str, offset: int, *, link: str = "up", zone: str = "", history: str = "h") -> bytes:
    lines = [f"role:{role}", f"master_replid:{history}", f"master_repl_offset:{offset}"]
    if role == "slave":
        lines += [f"master_link_status:{link}", f"slave_repl_offset:{offset}"]
    text = f"# Server\r\navailability_zone:{zone}\r\n# Replication\r\n" + "\r\n".join(lines) + "\r\n"
    return text.encode()


def look(some: Reading, answers: Mapping[str, Any], took: float = 0.001) -> list[str]:
    """One survey; whom it asked."""
    survey = some.survey(LAYOUT)
    try:
        errands: tuple[Errand, ...] = next(survey)
    except StopIteration:
        return []
    with pytest.raises(StopIteration):
        survey.send([(_outcome(answers[errand.address]), took) for errand in errands])
    return [errand.address for errand in errands]


def _outcome(answer: Any) -> Any:
    return answer if isinstance(answer, ConnectionFailed) else [answer]


FACTS = {
    "p:1": Facts("a", 0.001),
    "r:1": Facts("b", 0.0012),
    "r:2": Facts("c", 0.004),
}


@pytest.mark.parametrize(
    ("prefer", "zone", "chosen"),
    [
        ("primary", None, ["p:1"]),
        ("prefer-replica", None, ["r:1", "r:2"]),
        ("any", None, ["p:1", "r:1", "r:2"]),
        ("lowest-latency", None, ["p:1", "r:1"]),
        ("same-zone", "c", ["r:2"]),
        ("same-zone", "a", ["p:1"]),
        ("same-zone", "elsewhere", ["r:1", "r:2"]),
    ],
)
def test_selectors(prefer: Any, zone: str | None, chosen: Sequence[str]) -> None:
    assert list(selecting.selector_for(prefer, zone)(SHARD, FACTS)) == chosen


def test_nothing_measured_is_equally_near() -> None:
    unknown = dict.fromkeys(FACTS, Facts())
    assert list(selecting.lowest_latency(SHARD, unknown)) == list(FACTS)
    assert list(selecting.lowest_latency(SHARD, {})) == []


@pytest.mark.parametrize(
    ("error", "reaction"),
    [
        (ConnectionFailed("gone"), Reaction(avoid=True, ask=True)),
        (DeadlineExceeded("late"), Reaction(avoid=True, ask=True)),
        (BusyLoadingError("LOADING", "wait"), Reaction(avoid=True)),
        (PrimaryDownError("MASTERDOWN", "no link"), Reaction(avoid=True)),
        (ClusterDownError("CLUSTERDOWN", "no"), Reaction(ask=True)),
        (ReadOnlyError("READONLY", "no"), Reaction(ask=True)),
        (WrongTypeError("WRONGTYPE", "no"), Reaction()),
    ],
)
def test_the_default_strategy(error: ValkeyKitError, reaction: Reaction) -> None:
    assert by_evidence(error) == reaction


def test_reads_of_a_slot_stay_with_a_node() -> None:
    some = Reading(Reads(prefer="prefer-replica"))
    assert [some.node(SHARD, slot, "prefer-replica") for slot in range(4)] == ["r:1", "r:2", "r:1", "r:2"]
    assert some.node(SHARD, 1, "primary") == "p:1"


def test_who_failed_is_avoided_until_it_answers(clock: Clock) -> None:
    some = Reading(Reads(prefer="prefer-replica"), Failover(backoff=Backoff(0.1, 1.0, "none")))
    assert some.wait(clock.now) is None
    edition = some.edition
    some.failed("r:1")
    some.failed("r:1")
    assert some.edition == edition + 1
    assert some.nodes(SHARD, "prefer-replica") == ["r:2"]
    assert some.wait(clock.now) == pytest.approx(0.1)
    assert look(some, {}) == []
    clock.now += 0.1
    assert look(some, {"r:1": ConnectionFailed("still")}) == ["r:1"]
    assert some.wait(clock.now) == pytest.approx(0.2)
    some.failed("r:2")
    # Nobody else is left.
    assert some.nodes(SHARD, "prefer-replica") == ("p:1",)
    clock.now += 0.2
    assert look(some, {"r:1": said("slave", 1), "r:2": said("slave", 1)}) == ["r:1", "r:2"]
    assert some.nodes(SHARD, "prefer-replica") == ["r:1", "r:2"]
    assert some.wait(clock.now) is None


def test_those_who_read_from_primaries_ask_nothing(clock: Clock) -> None:
    some = Reading()
    some.failed("p:1")
    assert some.wait(clock.now) is None
    some.want("any")
    assert some.wait(clock.now) is not None


def test_replicas_without_their_primary_are_avoided(clock: Clock) -> None:
    some = Reading(Reads(prefer="lowest-latency", survey_interval=0.5))
    assert some.wait(clock.now) == 0.0
    answers = {"p:1": said("master", 10), "r:1": said("slave", 10, link="down"), "r:2": said("slave", 10)}
    assert look(some, answers) == ["p:1", "r:1", "r:2"]
    assert some.nodes(SHARD, "lowest-latency") == ["p:1", "r:2"]
    assert some.wait(clock.now) == pytest.approx(0.5)
    clock.now += 0.5
    edition = some.edition
    assert look(some, {**answers, "p:1": b"nonsense"}) == ["p:1", "r:1", "r:2"]
    assert some.nodes(SHARD, "lowest-latency") == ["r:2"]
    assert some.edition > edition


def test_staleness_is_bounded(clock: Clock) -> None:
    some = Reading(Reads(prefer="prefer-replica", max_staleness=1.0))
    assert some.patience == pytest.approx(0.2)
    assert some.nodes(SHARD, "prefer-replica") == ("p:1",)  # nothing is known

    def after(offset: int, one: int, other: int, **more: Any) -> Sequence[str]:
        clock.now += 0.2
        answers = {"p:1": said("master", offset), "r:1": said("slave", one, **more)}
        look(some, {**answers, "r:2": said("slave", other)})
        return some.nodes(SHARD, "prefer-replica")

    assert after(100, 100, 100) == ["r:1", "r:2"]
    # Behind by less than three looks.
    assert after(200, 200, 100) == ["r:1", "r:2"]
    assert after(300, 300, 100) == ["r:1", "r:2"]
    clock.now += 0.01
    assert after(500, 500, 100) == ["r:1"]
    assert after(600, 600, 600) == ["r:1", "r:2"]
    assert after(700, 700, 700, history="of another primary") == ["r:2"]


def test_a_selector_of_ones_own(clock: Clock) -> None:
    def last(shard: Shard, usable: Mapping[str, Facts]) -> Sequence[str]:
        return [*shard.replicas[-1:], "of another shard"]

    some = Reading(Reads(), Failover(selector=last))
    some.want("any")
    assert some.nodes(SHARD, "any") == ["r:2"]
    assert some.wait(clock.now) == 0.0


def test_who_left_is_forgotten(clock: Clock) -> None:
    some = Reading(Reads(prefer="any"))
    some.failed("gone:1")
    assert some.suspicious("gone:1")
    clock.now += 10
    assert look(some, {}) == []
    assert some.wait(clock.now) is None
    # A replica that comes back serves again.
    assert not some.suspicious("gone:1")


def test_what_info_says() -> None:
    assert read_info(said("master", 7, zone="z")) == Said("z", True, True, "h", 7)
    assert read_info(said("slave", 7, link="down")) == Said(None, False, False, "h", 7)


def histories() -> Iterator[str]:
    return (f"h{n}" for n in range(1_500))


def test_a_ledger_stays_small() -> None:
    ledger = Ledger()
    for at, history in enumerate(histories()):
        ledger.write(Said(None, True, True, history, 1), float(at))
    assert ledger.behind(Said(None, False, True, "h0", 5), 1_500.0) is None
    assert ledger.behind(Said(None, False, True, "h1499", 5), 1_500.0) == 1.0
    assert ledger.behind(Said(None, False, True, "h1499", 0), 1_500.0) is None


def test_a_replica_without_its_primary_is_asked_until_it_has_found_it(clock: Clock) -> None:
    some = Reading(Reads(prefer="prefer-replica"), Failover(backoff=Backoff(0.1, 1.0, "none")))
    some.failed("r:1")
    for _ in range(3):
        clock.now += 1.0
        assert look(some, {"r:1": said("slave", 5, link="down")}) == ["r:1"]
        assert some.nodes(SHARD, "prefer-replica") == ["r:2"]
    clock.now += 1.0
    assert look(some, {"r:1": said("slave", 5)}) == ["r:1"]
    assert some.nodes(SHARD, "prefer-replica") == ["r:1", "r:2"]
    assert some.wait(clock.now) is None


def test_old_data_is_better_than_none_unless_a_bound_says_otherwise(clock: Clock) -> None:
    for bound, chosen in ((None, ("r:1",)), (5.0, ("p:1",))):
        some = Reading(Reads(prefer="prefer-replica", max_staleness=bound))
        for node in ("p:1", "r:1", "r:2"):
            some.failed(node)
        clock.now += 1.0
        gone = ConnectionFailed("gone")
        look(some, {"p:1": gone, "r:1": said("slave", 5, link="down"), "r:2": gone})
        assert tuple(some.nodes(SHARD, "prefer-replica")) == chosen
