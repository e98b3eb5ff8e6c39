"""What a real sentinel sends, in the shapes that the examples do not show."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ReplyError
from valkeykit.replies import pubsub, server
from valkeykit.replies import sentinel as r
from valkeykit.replies.codec import Codec

CODEC: Codec[bytes] = Codec()


def test_cached_info_with_and_without_an_answer() -> None:
    entries = [[15, b"# Replication\r\nrole:master\r\n"], [0, None]]
    for reply in ([b"mymaster", entries], {b"mymaster": entries}):
        found = r.info_cache(reply, CODEC)["mymaster"]
        assert [item.age for item in found] == [15, 0]
        assert found[0].info is not None
        assert found[0].info["role"] == "master"
        assert found[1].info is None


def test_scripts_that_run_and_that_wait() -> None:
    running = [
        b"argv",
        [b"/x.sh", b"a"],
        b"flags",
        b"running",
        b"pid",
        b"7",
        b"run-time",
        b"30",
        b"retry-num",
        b"1",
    ]
    waiting = {b"argv": [b"/x.sh"], b"flags": b"scheduled", b"run-delay": b"500", b"retry-num": b"2"}
    first, second = r.pending_scripts([running, waiting], CODEC)
    assert first[:6] == (["/x.sh", "a"], True, 7, 30, 0, 1)
    assert second[:6] == (["/x.sh"], False, 0, 0, 500, 2)
    assert second.fields["flags"] == "scheduled"


def test_a_vote() -> None:
    assert r.primary_vote([1, b"abc", 5], CODEC) == r.PrimaryVote(True, "abc", 5)


@pytest.mark.parametrize("decoder", [r.sentinel_address, r.primary_vote])
def test_another_shape_is_an_error(decoder: Any) -> None:
    with pytest.raises(ReplyError):
        decoder([b"x"], CODEC)


def test_subscribers_of_both_protocols() -> None:
    for reply in ([b"a", 1, b"b", 0], {b"a": 1, b"b": 0}):
        assert pubsub.subscribers(reply, CODEC) == {b"a": 1, b"b": 0}


def test_the_role_of_a_sentinel() -> None:
    role = server.server_role([b"sentinel", [b"one", b"two"], b"new"], Codec())
    assert (role.role, role.primaries, role.offset) == ("sentinel", ["one", "two"], None)
    assert role.extra == [b"new"]


def test_the_role_of_a_primary_with_replicas() -> None:
    role = server.server_role([b"master", 7, [[b"10.0.0.1", b"6379", b"5", b"new"]]], Codec())
    assert [(found.host, found.port, found.offset) for found in role.replicas] == [("10.0.0.1", 6379, 5)]
    with pytest.raises(ReplyError, match="host, port and offset"):
        server.server_role([b"master", 7, [[b"10.0.0.1", b"6379"]]], Codec())
