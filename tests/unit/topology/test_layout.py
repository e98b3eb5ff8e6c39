"""Who serves which slot: what the cluster tells, and what redirections add."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.replies.cluster_nodes import SlotAssignment, SlotNode
from valkeykit.topology.layout import Layout, Shard, read_layout, target_of
from valkeykit.topology.slots import SLOTS

ASKED = "10.0.0.9:7000"


def at(host: str | None, port: int) -> SlotNode:
    return SlotNode(host, port, "1" * 40, {})


def assigned(start: int, end: int, *nodes: SlotNode) -> SlotAssignment:
    return SlotAssignment(start, end, nodes[0], list(nodes[1:]))


def test_nothing_is_known_at_first() -> None:
    layout = Layout()
    assert (layout.shards, layout.primaries, layout.nodes) == ((), (), ())
    assert layout.owners == (None,) * SLOTS
    assert read_layout([], ASKED).owners == layout.owners


def test_gaps_several_ranges_and_replicas() -> None:
    a, b, replica = at("a", 1), at("b", 2), at("a", 3)
    layout = read_layout(
        [assigned(0, 5, a, replica), assigned(7, 7, b), assigned(10, 16383, a, replica, at("c", 4))], ASKED
    )
    assert layout.shards == (Shard("a:1", ("a:3", "c:4")), Shard("b:2"))
    assert layout.primaries == ("a:1", "b:2")
    assert layout.nodes == ("a:1", "b:2", "a:3", "c:4")
    assert layout.owners[:11] == ("a:1",) * 6 + (None, "b:2", None, None, "a:1")
    assert layout.owners[-1] == "a:1"
    assert len(layout.owners) == SLOTS


@pytest.mark.parametrize("host", [None, "", "?"])
@pytest.mark.parametrize(("asked", "primary"), [(ASKED, "10.0.0.9:6379"), ("[::1]:7000", "[::1]:6379")])
def test_a_node_without_a_host_is_where_we_asked(host: str | None, asked: str, primary: str) -> None:
    layout = read_layout([assigned(0, SLOTS - 1, at(host, 6379), at("::2", 6379))], asked)
    assert layout.shards == (Shard(primary, ("[::2]:6379",)),)
    assert set(layout.owners) == {primary}


@pytest.mark.parametrize(
    ("host", "address"), [("a", "a:1"), ("::1", "[::1]:1"), ("[::1]", "[::1]:1"), ("1.2.3.4", "1.2.3.4:1")]
)
def test_addresses(host: str, address: str) -> None:
    assert read_layout([assigned(0, 0, at(host, 1))], ASKED).owners[0] == address


def test_a_moved_slot_makes_a_new_layout() -> None:
    before = read_layout([assigned(0, SLOTS - 1, at("a", 1))], ASKED)
    known = before.moved(5, "a:1")
    assert (known.shards, known.owners) == (before.shards, before.owners)
    after = before.moved(5, "b:2").moved(SLOTS - 1, "b:2").moved(0, "b:2")
    assert after.shards == (*before.shards, Shard("b:2"))
    assert [slot for slot, owner in enumerate(after.owners) if owner == "b:2"] == [0, 5, SLOTS - 1]
    assert len(after.owners) == SLOTS
    assert set(before.owners) == {"a:1"}


def test_a_replica_that_takes_over_is_one_node() -> None:
    before = read_layout([assigned(0, 1, at("a", 1), at("b", 2))], ASKED)
    after = before.moved(0, "b:2")
    assert after.primaries == after.nodes == ("a:1", "b:2")


@pytest.mark.parametrize(
    ("detail", "found"),
    [
        ("3999 127.0.0.1:6381", (3999, "127.0.0.1:6381")),
        ("0 db.example:1", (0, "db.example:1")),
        ("16383 ::1:6381", (16383, "[::1]:6381")),
        ("1 [::1]:6381", (1, "[::1]:6381")),
        ("1 :6381", (1, "10.0.0.9:6381")),
        ("1 a:2 more of newer servers", (1, "a:2")),
        ("", None),
        ("1", None),
        ("1 ", None),
        ("x a:2", None),
        ("-1 a:2", None),
        ("16384 a:2", None),
        ("99999999999999999999 a:2", None),
        (f"{'9' * 5000} a:2", None),
        (f"1 a:{'9' * 5000}", None),
        ("1 a", None),
        ("1 a:", None),
        ("1 a:b", None),
        ("1 a:-2", None),
        ("  1 a:2", None),
    ],
)
def test_what_a_redirection_says(detail: str, found: tuple[int, str] | None) -> None:
    assert target_of(detail, ASKED) == found


def test_a_redirection_without_host_from_a_node_with_ipv6() -> None:
    assert target_of("1 :6381", "[::1]:7000") == (1, "[::1]:6381")


@given(st.text())
def test_nonsense_is_no_redirection_and_no_error(detail: str) -> None:
    found = target_of(detail, ASKED)
    assert found is None or 0 <= found[0] < SLOTS
