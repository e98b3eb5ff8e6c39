"""The slot of a key: known vectors, and a real node asked about random keys."""

from __future__ import annotations

from binascii import crc_hqx
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from valkeykit import embedded
from valkeykit.errors import ArgumentError
from valkeykit.topology.slots import SLOTS, encoded, hash_tag, slot_of

if TYPE_CHECKING:
    from valkeykit.embedded.topologies.node import TopologyNode

PIECES = st.lists(st.sampled_from([b"{", b"}", b"a", b"user", b"\x00", b"\xff\xfe", b""]), max_size=8)
KEYS = st.one_of(st.binary(max_size=40), PIECES.map(b"".join))


@pytest.mark.parametrize(
    ("key", "slot"), [("123456789", 12739), ("foo", 12182), ("bar", 5061), ("hello", 866), ("", 0), (b"", 0)]
)
def test_known_slots(key: str | bytes, slot: int) -> None:
    assert slot_of(key) == slot


@pytest.mark.parametrize(
    ("key", "tag"),
    [
        (b"{user1000}.following", b"user1000"),
        (b"foo{}{bar}", b"foo{}{bar}"),
        (b"foo{{bar}}zap", b"{bar"),
        (b"foo{bar}{zap}", b"bar"),
        (b"foo{bar", b"foo{bar"),
        (b"foo}bar{", b"foo}bar{"),
        (b"}{bar}", b"bar"),
        (b"{}", b"{}"),
        (b"", b""),
        (b"{\xff\x00}\x01", b"\xff\x00"),
    ],
)
def test_what_stands_in_the_first_braces_decides(key: bytes, tag: bytes) -> None:
    assert hash_tag(key) == tag
    assert slot_of(key) == crc_hqx(tag, 0) % SLOTS


def test_keys_with_one_tag_live_together() -> None:
    assert slot_of("{user1000}.following") == slot_of("{user1000}.followers") == slot_of("user1000")
    assert slot_of("foo{bar}{zap}") == slot_of("bar")
    assert slot_of("foo{}{bar}") != slot_of("bar")


@pytest.mark.parametrize(
    ("key", "sent"),
    [("é", b"\xc3\xa9"), (b"\xff", b"\xff"), (123456789, b"123456789"), (-1, b"-1"), ("", b"")],
)
def test_a_key_counts_as_it_is_sent(key: str | bytes | int, sent: bytes) -> None:
    assert encoded(key) == sent
    assert slot_of(key) == slot_of(sent)


@given(KEYS)
def test_there_are_no_other_slots(key: bytes) -> None:
    assert 0 <= slot_of(key) < SLOTS


@pytest.fixture(scope="module")
def node() -> Iterator[TopologyNode]:
    with embedded.cluster(1, 0, node_timeout=15) as running:
        yield running.nodes[0]


@settings(max_examples=200, deadline=None)
@example(key=b"foo{}{bar}")
@example(key=b"foo{{bar}}zap")
@example(key=b"foo{bar")
@example(key=b"")
@given(key=KEYS)
def test_a_real_node_says_the_same(node: TopologyNode, key: bytes) -> None:
    assert node.call("CLUSTER", "KEYSLOT", key) == slot_of(key)


def test_a_key_without_a_form_in_utf_8_is_refused() -> None:
    with pytest.raises(ArgumentError, match="give bytes"):
        slot_of("\udcff")
