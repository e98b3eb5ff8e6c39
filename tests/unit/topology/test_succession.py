"""One primary with replicas: who serves reads, who is left, when the layout is old."""

from __future__ import annotations

import time
from typing import Any

import pytest

from valkeykit.command import Command
from valkeykit.commands.generated.builders import generic, string
from valkeykit.config.reads import Reads
from valkeykit.errors import BusyLoadingError, ConnectionFailed, WrongRole, WrongTypeError
from valkeykit.topology.layout import Layout, Shard, of_one
from valkeykit.topology.reading import Reading
from valkeykit.topology.replicated import Replicated
from valkeykit.topology.slots import slot_of
from valkeykit.topology.succession import slot_of_read

SHARD = Shard("p:1", ("r:1", "r:2"))
KEYS = ["a", "b", "c", "d"]


@pytest.fixture
def chart() -> Replicated:
    made = Replicated(["p:1"], 1.0, Reading(Reads(prefer="prefer-replica", refresh_interval=30)))
    made.layout = of_one(SHARD)
    return made


def test_only_reads_with_keys_have_a_slot() -> None:
    assert slot_of_read(string.get("a")) == slot_of("a")
    for other in (string.set_("a", 1), generic.randomkey(), _get("\ud800")):
        assert slot_of_read(other) is None


def _get(key: Any) -> Command[Any]:
    return Command(("GET", key), string.get("a").info, None, (1,), "read")


def test_reads_are_spread_by_slot(chart: Replicated) -> None:
    reads = [string.get(key) for key in KEYS]
    expected: dict[str, list[int]] = {}
    for place, key in enumerate(KEYS):
        expected.setdefault(SHARD.replicas[slot_of(key) % 2], []).append(place)
    assert chart.readers(reads, "prefer-replica") == expected
    assert chart.readers(reads, "primary") == {"p:1": [0, 1, 2, 3]}
    assert chart.readers([*reads, string.set_("a", 1)], "prefer-replica") == {}
    chart.layout = Layout()
    assert chart.readers(reads, "prefer-replica") == {}


def test_what_a_replica_cannot_answer_is_asked_elsewhere(chart: Replicated) -> None:
    replies: list[Any] = [None] * 4
    wrong, loading = WrongTypeError("WRONGTYPE", "no"), BusyLoadingError("LOADING", "wait")
    assert chart.heard("r:1", [b"1", wrong, loading], [0, 2, 3], replies) == [3]
    assert replies == [b"1", None, wrong, loading]
    assert chart.reading.nodes(SHARD, "prefer-replica") == ["r:2"]
    assert chart.heard("r:2", ConnectionFailed("gone", node="r:2"), [1], replies) == [1]
    assert chart.reading.nodes(SHARD, "prefer-replica") == ("p:1",)
    assert chart.suspect


def test_who_is_no_replica_any_more_is_not_deposed_for_it(chart: Replicated) -> None:
    promoted = WrongRole("it says that its role is 'master'", node="p:1")
    promoted.wanted = "replica"
    assert chart.take_note(promoted)
    assert chart.primary == "p:1"
    assert chart.take_note(WrongRole("it says that its role is 'slave'", node="p:1"))
    assert chart.primary is None


def test_connections_are_kept_while_nobody_is_the_primary(chart: Replicated) -> None:
    made = [("p:1", False), ("r:1", False), ("r:1", True), ("x:1", True), ("p:1", True)]
    assert chart.left(made) == [("x:1", True)]
    chart.demoted("p:1")
    assert chart.left(made) == [("p:1", False)]


def test_an_old_layout_is_asked_for_where_replicas_are_read(chart: Replicated) -> None:
    chart.asking(100.0)
    assert chart.due(110.0) == 20.0
    chart.age(110.0)
    assert not chart.suspect
    chart.age(130.0)
    assert chart.suspect
    assert chart.due(130.0) == 30.0  # not at once again, whatever comes of it
    alone = Replicated(["p:1"], 1.0)
    alone.layout = of_one(SHARD)
    assert alone.due(1e9) is None
    alone.age(1e9)
    assert not alone.suspect


def test_a_failed_node_is_due_sooner(chart: Replicated) -> None:
    now = time.monotonic()
    chart.asking(now)
    chart.reading.failed("r:1")
    due = chart.due(now)
    assert due is not None
    assert due < 30
