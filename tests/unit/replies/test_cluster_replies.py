"""What a real node sends, in the shapes that the examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ReplyError
from valkeykit.replies import cluster as r
from valkeykit.replies.cluster_nodes import ShardNode, SlotAssignment, SlotNode, SlotRange, cluster_node
from valkeykit.replies.codec import Codec

CODEC: Codec[bytes] = Codec()
ME, OTHER = "1" * 40, "2" * 40


def test_a_node_with_host_name_facts_and_moving_slots() -> None:
    node = cluster_node(
        f"{ME} ::1:7000@17000,db.example,shard-id=s,new=x myself,master - 5 6 7 connected"
        f" 0-9 12 [9->-{OTHER}] [20-<-{OTHER}]"
    )
    assert (node.host, node.port, node.bus_port, node.hostname) == ("::1", 7000, 17000, "db.example")
    assert node.aux == {"shard-id": "s", "new": "x"}
    assert node.flags == {"myself", "master"}
    assert (node.primary_id, node.ping_sent, node.pong_received, node.config_epoch) == (None, 5, 6, 7)
    assert node.slots == [SlotRange(0, 9), SlotRange(12, 12)]
    assert (node.migrating, node.importing) == ({9: OTHER}, {20: OTHER})


def test_a_node_of_an_unknown_address_without_bus_port() -> None:
    node = cluster_node(f"{ME} :0 slave,noaddr {OTHER} 0 0 1 disconnected")
    assert (node.host, node.port, node.bus_port, node.primary_id) == ("", 0, 0, OTHER)


def test_fields_of_newer_servers_are_kept() -> None:
    node = {b"id": b"a", b"ip": b"::1", b"role": b"master", b"replication-offset": 1, b"health": b"online"}
    shard = r.cluster_shards(
        [{b"slots": [0, 5, 7, 7], b"nodes": [{**node, b"mood": b"good"}], b"x": 1}], CODEC
    )[0]
    assert shard.slots == [SlotRange(0, 5), SlotRange(7, 7)]
    assert (shard.id, shard.extra) == (None, {"x": 1})
    expected = ShardNode("a", None, "::1", None, None, None, "master", 1, "online", None, {"mood": b"good"})
    assert shard.nodes == [expected]


def test_slots_of_both_protocols_and_of_old_servers() -> None:
    facts = [b"hostname", b"db"]
    for metadata in (facts, dict([facts])):
        reply = [[0, 5, [None, 7000, b"a", metadata], [b"::1", 7001, b"b"]]]
        primary = SlotNode(None, 7000, "a", {"hostname": "db"})
        expected = SlotAssignment(0, 5, primary, [SlotNode("::1", 7001, "b", {})])
        assert r.cluster_slots(reply, CODEC) == [expected]


def test_statistics_with_all_numbers() -> None:
    numbers = {b"key-count": 1, b"cpu-usec": 2, b"network-bytes-in": 3, b"network-bytes-out": 4, b"new": 5}
    stats = r.slot_stats([[7, numbers]], CODEC)[0]
    assert stats[:5] == (7, 1, 2, 3, 4)
    assert stats.fields["new"] == 5


def test_keys_of_a_scan_lose_the_prefix() -> None:
    page = r.cluster_scan([b"0-{a}-3", [b"app:k"]], Codec(b"app:"))
    assert page == r.ClusterScanPage("0-{a}-3", [b"k"])


@pytest.mark.parametrize(
    ("decoder", "reply"),
    [
        (r.cluster_nodes, b"a b c"),
        (r.cluster_slots, [[0, 5]]),
        (r.cluster_slots, [[0, 5, [b"::1", 7000]]]),
        (r.epoch_bump, b"OK 5"),
        (r.cluster_scan, [b"0"]),
    ],
)
def test_another_shape_is_an_error(decoder: Any, reply: Any) -> None:
    with pytest.raises(ReplyError):
        decoder(reply, CODEC)
