"""The pure parts of the native transport: round trips, pauses, greetings, limits, lanes."""

from __future__ import annotations

import random
from typing import Any

import pytest

from valkeykit import Config
from valkeykit.commands.generated.builders import string
from valkeykit.config import Limits, Pipelining
from valkeykit.errors import (
    AuthenticationError,
    ConnectionFailed,
    NotAuthenticatedError,
    ProtocolError,
    ServerError,
    WrongRole,
)
from valkeykit.providers.backoff import Backoff
from valkeykit.providers.framing import Guard, check, text_size
from valkeykit.providers.handshake import greet
from valkeykit.providers.native import routing
from valkeykit.providers.native.pace import Pace
from valkeykit.providers.native.plan import parts_of, pieces, size_of
from valkeykit.providers.native.sockets import addresses

MIB = 1 << 20
NOAUTH = ServerError.parse("NOAUTH HELLO must be called with the client already authenticated")


def test_pace_follows_the_round_trip_as_tcp_does() -> None:
    pace = Pace(0.0005)
    assert pace.timeout(0.05, 5.0) == 5.0  # nothing known: the most
    assert pace.percentiles(50, 99) == (0.0, 0.0)
    pace.sample(0.1)
    assert (pace.smoothed, pace.variance) == (0.1, 0.05)
    pace.sample(0.2)
    assert pace.smoothed == pytest.approx(0.1 + 0.1 / 8)
    assert pace.variance == pytest.approx(0.05 + (0.1 - 0.05) / 4)
    assert pace.timeout(0.05, 5.0) == pytest.approx(pace.smoothed + 4 * pace.variance)
    assert pace.timeout(3.0, 5.0) == 3.0
    assert pace.timeout(0.05, 0.2) == 0.2
    assert pace.percentiles(0, 100) == (0.1, 0.2)


def test_waiting_for_company_needs_a_long_way() -> None:
    near, far, off = Pace(0.0005), Pace(0.0005), Pace(0.0)
    for _ in range(200):
        near.sample(0.0001)
        far.sample(0.05)
        off.sample(0.05)
    assert (near.delay, far.delay, off.delay) == (0.0, 0.0005, 0.0)
    busy = Pace(0.0005)
    busy.sample(0.0001)
    for _ in range(200):
        busy.sample(0.05)  # queues make trips long, not the network
    assert busy.delay == 0.0


def test_backoff_is_short_at_first_and_bounded() -> None:
    random.seed(1)
    backoff = Backoff(0.1, 0.5)
    assert backoff.wait(7.0) == 0.0
    waits = []
    for _ in range(40):
        backoff.failed(7.0)
        waits.append(backoff.wait(7.0))
    assert all(0.1 <= wait <= 0.11 for wait in waits[:20])
    assert all(0.45 <= wait <= 0.5 for wait in waits[-10:])
    assert backoff.wait(8.0) == 0.0
    backoff.succeeded()
    assert backoff.wait(7.0) == 0.0


def hello(**options: Any) -> tuple[Any, list[Any]]:
    conversation = greet(Config.load(environ={}, **options))
    return conversation, next(conversation)


def finish(conversation: Any, replies: list[Any]) -> Any:
    with pytest.raises(StopIteration) as done:
        conversation.send(replies)
    return done.value.value


def test_greeting_takes_one_trip() -> None:
    conversation, words = hello(username="ann", password="pw", db=3, client_name="me", protocol=3)
    assert words[0] == ("HELLO", 3, "AUTH", "ann", "pw")
    assert [w[:3] for w in words[1:4]] == [
        ("CLIENT", "SETINFO", "LIB-NAME"),
        ("CLIENT", "SETINFO", "LIB-VER"),
        ("CLIENT", "SETNAME", "me"),
    ]
    assert words[4] == ("SELECT", 3)
    introduced = finish(conversation, [{b"id": 7, b"role": b"replica"}, *[b"OK"] * 4])
    assert (introduced.client_id, introduced.role) == (7, "replica")


def test_only_what_is_needed_must_be_answered_well() -> None:
    no = ServerError.parse("NOPERM no")
    conversation, _ = hello(client_name="me")
    assert finish(conversation, [[b"id", 9], no, no, no]).client_id == 9
    conversation, _ = hello(db=1)
    with pytest.raises(ServerError, match="out of range"):
        conversation.send([[b"id", 9], b"OK", b"OK", ServerError.parse("ERR DB index is out of range")])
    conversation, _ = hello()
    with pytest.raises(ProtocolError):
        conversation.send([b"what", b"OK", b"OK"])


def test_without_hello_there_is_auth() -> None:
    unknown = ServerError.parse("ERR unknown command 'HELLO'")
    conversation, _ = hello(password="pw", db=2)
    assert conversation.send([unknown] * 4) == [("AUTH", "pw"), ("SELECT", 2)]
    assert finish(conversation, [b"OK", b"OK"]).client_id is None
    conversation, _ = hello(username="ann", password="pw")
    assert conversation.send([unknown] * 3) == [("AUTH", "ann", "pw")]
    with pytest.raises(AuthenticationError):
        conversation.send([ServerError.parse("WRONGPASS no")])
    conversation, _ = hello(protocol=3)
    with pytest.raises(ServerError, match="unknown command"):
        conversation.send([unknown] * 3)
    conversation, _ = hello()
    with pytest.raises(NotAuthenticatedError):
        conversation.send([NOAUTH] * 3)


def test_a_role_that_is_asked_for() -> None:
    conversation, words = hello(db=1, role="primary")
    assert words[-2:] == [("SELECT", 1), ("ROLE",)]
    assert finish(conversation, [{b"id": 7}, *[b"OK"] * 3, [b"master", 0, []]]).role == "master"
    conversation, _ = hello(role="primary", host="h", port=1)
    with pytest.raises(WrongRole, match="on h:1: it says that its role is 'slave', not 'primary'") as caught:
        conversation.send([{b"role": b"master"}, b"OK", b"OK", [b"slave", b"a", 1, b"connected", 0]])
    assert not caught.value.maybe_applied
    # Where ROLE is not allowed, HELLO has said it.
    no = ServerError.parse("NOPERM no")
    conversation, _ = hello(role="primary")
    assert finish(conversation, [{b"role": b"master"}, b"OK", b"OK", no]).role == "master"
    conversation, _ = hello(role="primary")
    with pytest.raises(WrongRole):
        conversation.send([{b"role": b"replica"}, b"OK", b"OK", no])
    for said, kind in ((no, ServerError), (b"what", ProtocolError)):
        conversation, _ = hello(role="primary")
        with pytest.raises(kind):
            conversation.send([{}, b"OK", b"OK", said])
    # What is wrong with SELECT or AUTH is said first.
    conversation, _ = hello(role="primary", db=9)
    with pytest.raises(ServerError, match="out of range"):
        conversation.send([{}, b"OK", b"OK", ServerError.parse("ERR DB index is out of range"), no])


def test_what_the_server_said_before_it_closed_is_the_reason() -> None:
    conversation, _ = hello()
    full = ServerError.parse("ERR max number of clients reached")
    assert conversation.send([full, ConnectionFailed("gone"), ConnectionFailed("gone")]) == []
    with pytest.raises(ServerError, match="max number of clients"):
        conversation.throw(ConnectionFailed("gone"))


def test_headers_of_texts() -> None:
    assert [text_size(line) for line in (b"$3", b"=15", b"!5", b"$-1", b"*3", b"$x", b"")] == [
        *(3, 15, 5),
        *(None, None, None, None),
    ]


@pytest.mark.parametrize(
    "reply",
    [
        b"$1099511627776\r\nabc",
        b"*2\r\n$3\r\nabc\r\n$999999999999\r\nx",
        b"*1\r\n=600000000\r\ntxt:",
        b"+" + b"x" * (MIB + 1),
        b"*1\r\n+" + b"x" * (MIB + 1),
        b"$5\r\nhello\r\n-" + b"x" * (MIB + 1),
    ],
    ids=range(6),
)
def test_lies_are_seen_in_the_header(reply: bytes) -> None:
    limits = Limits()
    with pytest.raises(ProtocolError, match="limits"):
        check(reply, limits)
    for size in (1, 7, 65536):
        if size * 20_000 < len(reply) or reply.startswith(b"$5"):
            continue  # too many pieces; a reply that is complete is not looked at
        with pytest.raises(ProtocolError, match="limits"):
            feed(Guard(limits), reply, size)


def feed(guard: Guard, data: bytes, size: int) -> None:
    for at in range(0, len(data), size):
        guard.incomplete(memoryview(data[at : at + size]))


def test_what_looks_like_a_lie_inside_a_text_is_none() -> None:
    inside = b"$1099511627776\r\n" * 10
    honest = b"$%d\r\n" % (len(inside) + 10) + inside
    check(honest, Limits())
    guard = Guard(Limits())
    feed(guard, honest, 1)
    assert guard.known
    guard.at_rest()
    assert guard.fresh
    guard.moving()
    assert not guard.known


def test_a_reply_has_an_end() -> None:
    guard = Guard(Limits(reply_bytes=2048))
    guard.moving()
    guard.incomplete(memoryview(b"x" * 2000))
    with pytest.raises(ProtocolError, match=r"limits\.reply_bytes"):
        guard.incomplete(memoryview(b"x" * 100))


def test_lanes_by_size_and_wish() -> None:
    settings = Pipelining(bulk_commands=10, bulk_bytes=2000)
    assert routing.lane_for("data", 1, 10, settings) == "data"
    assert routing.lane_for("data", 10, 10, settings) == "bulk"
    assert routing.lane_for("data", 1, 2000, settings) == "bulk"
    assert routing.lane_for("high", 10, 5000, settings) == "high"
    assert routing.lane_for("bulk", 1, 1, settings) == "bulk"


def test_big_values_are_not_copied() -> None:
    big = b"v" * MIB
    small = string.set_("k", "v")
    assert pieces(small.args) is None
    parts = pieces(string.set_("k", big, ex=5).args)
    assert parts is not None
    assert [len(part) for part in parts][1] == MIB
    assert parts[1].obj is big
    joined = b"".join(bytes(part) for part in parts)
    assert joined == b"*5\r\n$3\r\nSET\r\n$1\r\nk\r\n$1048576\r\n" + big + b"\r\n$2\r\nEX\r\n$1\r\n5\r\n"
    assert size_of(parts) == len(joined)
    assert parts_of(b"x") == [b"x"]
    (first,) = routing.packed([small, string.set_("k", big)], atomic=False)
    assert b"".join(bytes(part) for part in first).count(b"SET") == 2


def test_families_take_turns() -> None:
    found = [
        (6, 1, 6, "", "a"),
        (6, 1, 6, "", "b"),
        (2, 1, 6, "", "c"),
        (6, 1, 6, "", "b"),
        (2, 1, 6, "", "d"),
    ]
    assert addresses(found) == [(6, "a"), (2, "c"), (6, "b"), (2, "d")]
