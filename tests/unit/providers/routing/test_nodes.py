"""The transports of a cluster's nodes: made once, found by slot, left after a time."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from valkeykit.errors import Closed
from valkeykit.providers.routing.nodes import Nodes
from valkeykit.topology.atlas import Atlas
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.slots import SLOTS


class Node:
    def __init__(self, address: str) -> None:
        self.address = address

    def stats(self) -> str:
        return f"stats of {self.address}"


def mapped(*primaries: str | None) -> Atlas:
    """The slots in as many parts, one after the other."""
    atlas = Atlas(["seed:1"], 1.0)
    owners = [primaries[slot * len(primaries) // SLOTS] for slot in range(SLOTS)]
    atlas.layout = Layout(tuple(Shard(address) for address in primaries if address), tuple(owners))
    return atlas


def nodes() -> Nodes[Node]:
    return Nodes(lambda address, _: Node(address), "cluster")


def test_a_node_is_made_once_whoever_asks() -> None:
    made: list[str] = []

    def slowly(address: str, _: bool) -> Node:
        made.append(address)
        time.sleep(0.01)
        return Node(address)

    some = Nodes(slowly, "cluster")
    together = threading.Barrier(8)
    found: list[Node] = []

    def ask() -> None:
        together.wait()
        found.extend(some.get(address) for address in ("a:1", "b:2"))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == ["a:1", "b:2"]
    assert len(found) == 16
    assert len(set(found)) == 2


def test_each_slot_has_the_transport_of_its_owner() -> None:
    some = nodes()
    atlas = mapped("a:1", None, "b:2", "a:1")
    assert some.homes == [None] * SLOTS
    some.follow(atlas)
    a, b = some.get("a:1"), some.get("b:2")
    quarter = SLOTS // 4
    assert some.homes == [a] * quarter + [None] * quarter + [b] * quarter + [a] * quarter
    assert list(some.stats()) in (
        ["stats of a:1", "stats of b:2"],
        ["stats of b:2", "stats of a:1"],
    )


def test_following_does_nothing_until_the_layout_changes() -> None:
    some, atlas = nodes(), mapped("a:1")
    some.follow(atlas)
    homes = some.homes
    some.follow(atlas)
    assert some.homes is homes
    atlas.layout = atlas.layout.moved(7, "b:2")
    some.follow(atlas)
    assert [slot for slot, home in enumerate(some.homes) if home is some.get("b:2")] == [7]


def test_a_node_that_cannot_be_made_is_tried_again() -> None:
    tries: list[str] = []

    def make(address: str, _: bool) -> Node:
        tries.append(address)
        if len(tries) == 1:
            raise ValueError(address)
        return Node(address)

    some, atlas = Nodes(make, "cluster"), mapped("a:1")
    with pytest.raises(ValueError, match="a:1"):
        some.follow(atlas)
    some.follow(atlas)
    assert some.homes == [some.get("a:1")] * SLOTS


def test_a_layout_that_comes_while_one_is_followed_wins() -> None:
    atlas = mapped("a:1")
    newer = mapped("b:2").layout

    def make(address: str, _: bool) -> Node:
        if address == "a:1":
            atlas.layout = newer
        return Node(address)

    some = Nodes(make, "cluster")
    some.follow(atlas)
    assert some.homes == [some.get("b:2")] * SLOTS


def test_homes_stay_empty_when_it_closes_while_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    some, atlas = nodes(), mapped("a:1")
    get = some.get

    def closing(address: str) -> Node:
        found = get(address)
        assert some.close() == [found]
        return found

    monkeypatch.setattr(some, "get", closing)
    some.follow(atlas)
    assert some.homes == [None] * SLOTS


def test_who_is_gone_for_a_time_is_left() -> None:
    some, atlas = nodes(), mapped("a:1", "b:2")
    some.follow(atlas)
    b = some.get("b:2")
    assert some.leave(atlas, 10.0, 5.0) == []
    atlas.layout = mapped("a:1").layout
    assert some.leave(atlas, 11.0, 5.0) == []
    assert some.leave(atlas, 15.9, 5.0) == []
    assert some.leave(atlas, 16.0, 5.0) == [b]
    assert some.leave(atlas, 17.0, 5.0) == []
    assert [node.address for node in (some.get("a:1"), some.get("b:2"))] == ["a:1", "b:2"]
    assert some.get("b:2") is not b


def test_who_comes_back_begins_anew() -> None:
    some, atlas = nodes(), mapped("a:1", "b:2")
    some.follow(atlas)
    both, one = atlas.layout, mapped("a:1").layout
    for layout, now in ((one, 10.0), (both, 14.0), (one, 15.0), (one, 19.0)):
        atlas.layout = layout
        assert some.leave(atlas, now, 5.0) == []
    b = some.get("b:2")
    assert some.leave(atlas, 20.0, 5.0) == [b]


def test_who_was_left_and_is_made_again_is_not_left_at_once() -> None:
    some, atlas = nodes(), mapped("a:1")
    first = some.get("b:2")
    assert some.leave(atlas, 10.0, 5.0) == []
    assert some.leave(atlas, 15.0, 5.0) == [first]
    second = some.get("b:2")
    assert some.leave(atlas, 16.0, 5.0) == []
    assert some.leave(atlas, 21.0, 5.0) == [second]


def test_a_view_has_the_same_nodes_each_in_its_way() -> None:
    some = nodes()
    view: Nodes[Any] = some.view(lambda node: Node(f"{node.address} seen"), "primary")
    assert view.get("a:1").address == "a:1 seen"
    assert view.get("a:1") is view.get("a:1")
    assert list(some.stats()) == ["stats of a:1"]
    some.close()
    with pytest.raises(Closed):
        view.get("b:2")


def test_a_view_closes_nothing_and_sees_who_came_back() -> None:
    some = nodes()
    view: Nodes[Any] = some.view(lambda node: (node,), "primary")
    for atlas in (mapped("a:1", "b:2"), mapped("a:1"), mapped("a:1", "b:2")):
        some.follow(atlas)
        assert view.leave(atlas, 100.0, 0.0) == []
        some.leave(atlas, 100.0, 0.0)
        view.follow(atlas)
        assert view.homes == [(home,) for home in some.homes]


def test_after_closing_nothing_is_made() -> None:
    some, atlas = nodes(), mapped("a:1", "b:2")
    some.follow(atlas)
    made = {some.get("a:1"), some.get("b:2")}
    assert set(some.close()) == made
    assert some.homes == [None] * SLOTS
    with pytest.raises(Closed, match="cluster"):
        some.get("a:1")
    atlas.layout = mapped("c:3").layout
    some.follow(atlas)
    assert some.homes == [None] * SLOTS
    assert some.close() == []
    assert list(some.stats()) == []


def test_what_is_learnt_is_true_for_all_lanes() -> None:
    some, chart = nodes(), mapped("a:1")
    lane = some.view(lambda node: Node(f"lane of {node.address}"), "primary")
    some.follow(chart)
    assert {home.address for home in lane.homes if home} == {"lane of a:1"}
    chart.layout = mapped("b:2").layout
    some.follow(chart)
    assert {home.address for home in lane.homes if home} == {"lane of b:2"}
    assert lane.leave(chart, 0.0, 0.0) == []
