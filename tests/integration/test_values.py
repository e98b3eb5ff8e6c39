"""What goes in comes out, byte for byte, through every provider."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from driven import COMBINATIONS, Driven

from valkeykit.errors import ArgumentError, ArgumentTypeError, ReplyError

pytestmark = pytest.mark.parametrize(
    "combination", [c for c in COMBINATIONS if c.provider != "memory"], indirect=True, ids=lambda c: c.name
)
AWKWARD = [
    b"",
    b" ",
    b"\r\n",
    b"a\r\nSET x 1\r\n",
    b"\x00",
    b"\xff\xfe\x00binary\r\n",
    "emoji 🗝️ ключ".encode(),
    b"*3\r\n$3\r\nSET\r\n",
    b"x" * 70_000,
]


@pytest.mark.parametrize("text", AWKWARD, ids=range(len(AWKWARD)))
def test_awkward_bytes_travel_unharmed(driven: Driven, text: bytes) -> None:
    key = b"key:" + text
    assert driven.run(lambda c: c.set(key, text)) is True
    assert driven.run(lambda c: c.get(key)) == text
    assert driven.run(lambda c: c.hset("h", text, text)) == 1
    assert driven.run(lambda c: c.hgetall("h")) == {text: text}
    assert driven.run(lambda c: c.keys("key:*")) == [key]
    assert driven.run(lambda c: c.dbsize()) == 2


def test_str_is_utf8(driven: Driven) -> None:
    driven.run(lambda c: c.set("ключ", "значение"))
    assert driven.run(lambda c: c.get("ключ".encode())) == "значение".encode()


def test_ten_megabytes(driven: Driven) -> None:
    big = bytes(range(256)) * 40_960
    assert driven.run(lambda c: c.set("big", big)) is True
    assert driven.run(lambda c: c.get("big")) == big
    first, second = driven.run(lambda c: c.pipeline().get("big").strlen("big").execute())
    assert (first, second) == (big, len(big))


def test_numbers_keep_their_digits(driven: Driven) -> None:
    driven.run(lambda c: c.set("f", 0.1 + 0.2))
    assert driven.run(lambda c: c.get("f")) == b"0.30000000000000004"
    driven.run(lambda c: c.set("i", 2**63 - 1))
    assert driven.run(lambda c: c.incrby("i", 0)) == 2**63 - 1
    driven.run(lambda c: c.zadd("z", {"up": math.inf, "down": -math.inf, "mid": 0.1 + 0.2}))
    assert driven.run(lambda c: c.zrange("z", 0, -1, withscores=True)) == [
        (b"down", -math.inf),
        (b"mid", 0.30000000000000004),
        (b"up", math.inf),
    ]


def test_buffers_are_text_too(driven: Driven) -> None:
    driven.run(lambda c: c.set(bytearray(b"k"), memoryview(b"value")[1:4]))
    assert driven.run(lambda c: c.get(memoryview(b"k"))) == b"alu"


@pytest.mark.parametrize("bad", [None, True, object(), ["x"], {"x": 1}, 1.5 + 2j])
def test_wrong_types_fail_before_anything_is_sent(driven: Driven, bad: object) -> None:
    with pytest.raises(ArgumentTypeError, match="SET: value must be"):
        driven.run(lambda c: c.set("k", bad))
    assert driven.run(lambda c: c.dbsize()) == 0


def test_what_has_no_utf8_is_refused(driven: Driven) -> None:
    with pytest.raises(ArgumentError, match="UTF-8"):
        driven.run(lambda c: c.set("k", "\ud800"))
    with pytest.raises(ArgumentError, match="UTF-8"):
        driven.run(lambda c: c.pipeline().set("a", 1).set("b", "\ud800").execute())
    assert driven.run(lambda c: c.dbsize()) == 0


def test_a_value_that_is_not_text_loses_nothing_else(make: Callable[..., Driven]) -> None:
    driven = make(decode_responses=True)
    driven.run(lambda c: c.set("bad", b"\xff"))
    with pytest.raises(ReplyError, match="not UTF-8"):
        driven.run(lambda c: c.get("bad"))
    good, bad, count = driven.run(
        lambda c: c.pipeline().set("k", "é").get("bad").incr("n").execute(raise_on_error=False)
    )
    assert (good, count) == (True, 1)
    assert isinstance(bad, ReplyError)
    assert bad.maybe_applied
    assert driven.run(lambda c: c.get("k")) == "é"


def test_execute_reaches_everything(driven: Driven) -> None:
    assert driven.run(lambda c: c.execute("SET", "k", b"v")) == b"OK"
    assert driven.run(lambda c: c.execute("get", "k")) == b"v"
    assert driven.run(lambda c: c.execute("OBJECT ENCODING", "k")) == b"embstr"
    assert driven.run(lambda c: c.execute("LOLWUT", "VERSION", 5, 1, 1, 1)) is not None
    assert driven.run(lambda c: c.pipeline().execute_command("GET", "k").execute()) == (b"v",)
    assert driven.run(lambda c: c.execute("BLPOP", "nothing", "0.01")) is None
    with pytest.raises(ArgumentError):
        driven.run(lambda c: c.execute())
