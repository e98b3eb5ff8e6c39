"""Random writes through a client and as raw words on a socket: equal databases, equal refusals."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import libvalkey
import pytest
from driven import REAL, Combination, Driven
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from valkeykit import embedded
from valkeykit.errors import ServerError

keys = st.sampled_from(["a", "b", "c"])
words = st.one_of(st.sampled_from(["", "x", "10", "\r\n"]), st.text("xyz", max_size=3))
small = st.integers(-3, 3)
FAR = 9_999_999_999
LARGER, MAX = {"aggregate": "MAX"}, ("AGGREGATE", "MAX")
EXACTLY_ONE = {"maxlen": 1, "approximate": False}
scores = st.sampled_from([0, 1, -1.5, 0.1, 2.5])


def spelled(number: float) -> str:
    return repr(number)


# Each: the method, its arguments, and what stands on the wire, written down by hand.
STEPS = st.one_of(
    st.tuples(keys, words).map(lambda a: ("set", a, {}, ["SET", *a])),
    st.tuples(keys, words).map(lambda a: ("set", a, {"nx": True}, ["SET", *a, "NX"])),
    st.tuples(keys, words).map(lambda a: ("set", a, {"get": True}, ["SET", *a, "GET"])),
    st.tuples(keys, words).map(lambda a: ("set", a, {"exat": FAR}, ["SET", *a, "EXAT", str(FAR)])),
    st.tuples(keys, words).map(lambda a: ("append", a, {}, ["APPEND", *a])),
    st.tuples(keys, small).map(lambda a: ("incrby", a, {}, ["INCRBY", a[0], str(a[1])])),
    st.tuples(keys, scores).map(lambda a: ("incrbyfloat", a, {}, ["INCRBYFLOAT", a[0], spelled(a[1])])),
    st.tuples(keys, keys).map(lambda a: ("rename", a, {}, ["RENAME", *a])),
    st.tuples(keys, keys).map(lambda a: ("copy", a, {"replace": True}, ["COPY", *a, "REPLACE"])),
    keys.map(lambda key: ("delete", (key,), {}, ["DEL", key])),
    keys.map(lambda key: ("persist", (key,), {}, ["PERSIST", key])),
    st.tuples(keys, words, words).map(lambda a: ("hset", a, {}, ["HSET", *a])),
    st.tuples(keys, words).map(lambda a: ("hdel", a, {}, ["HDEL", *a])),
    st.tuples(keys, words, small).map(lambda a: ("hincrby", a, {}, ["HINCRBY", a[0], a[1], str(a[2])])),
    st.tuples(keys, st.lists(words, min_size=1, max_size=3)).map(
        lambda a: ("rpush", (a[0], *a[1]), {}, ["RPUSH", a[0], *a[1]])
    ),
    st.tuples(keys, small, words).map(lambda a: ("lset", a, {}, ["LSET", a[0], str(a[1]), a[2]])),
    st.tuples(keys, small, small).map(lambda a: ("ltrim", a, {}, ["LTRIM", a[0], str(a[1]), str(a[2])])),
    st.tuples(keys, keys).map(
        lambda a: ("lmove", (*a, "LEFT", "RIGHT"), {}, ["LMOVE", *a, "LEFT", "RIGHT"])
    ),
    keys.map(lambda key: ("lpop", (key,), {"count": 2}, ["LPOP", key, "2"])),
    st.tuples(keys, words).map(lambda a: ("sadd", a, {}, ["SADD", *a])),
    st.tuples(keys, words).map(lambda a: ("srem", a, {}, ["SREM", *a])),
    st.tuples(keys, keys, keys).map(lambda a: ("sunionstore", a, {}, ["SUNIONSTORE", *a])),
    st.tuples(keys, words, scores).map(
        lambda a: ("zadd", (a[0], {a[1]: a[2]}), {"gt": True}, ["ZADD", a[0], "GT", spelled(a[2]), a[1]])
    ),
    st.tuples(keys, scores, words).map(
        lambda a: ("zincrby", a, {}, ["ZINCRBY", a[0], spelled(a[1]), a[2]])
    ),
    st.tuples(keys, keys, keys).map(
        lambda a: ("zunionstore", (a[0], a[1:]), LARGER, ["ZUNIONSTORE", a[0], "2", *a[1:], *MAX])
    ),
    keys.map(lambda key: ("zpopmin", (key,), {}, ["ZPOPMIN", key])),
    st.tuples(keys, st.integers(0, 9)).map(
        lambda a: ("setbit", (*a, 1), {}, ["SETBIT", a[0], str(a[1]), "1"])
    ),
    st.tuples(keys, words).map(lambda a: ("pfadd", a, {}, ["PFADD", *a])),
    st.tuples(keys, words, words).map(
        lambda a: ("xadd", (a[0], {a[1]: a[2]}), {"id": "5-*"}, ["XADD", a[0], "5-*", a[1], a[2]])
    ),
    keys.map(lambda key: ("xtrim", (key,), EXACTLY_ONE, ["XTRIM", key, "MAXLEN", "1"])),
)  # fmt: skip


class Wire:
    """A bare socket: words out, replies in."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), 10)
        self._reader = libvalkey.Reader()

    def ask(self, *words: str) -> Any:
        self._socket.sendall(libvalkey.pack_command(words))
        while (reply := self._reader.gets()) is False:
            self._reader.feed(self._socket.recv(65536))
        return reply

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(scope="module")
def wires() -> Iterator[tuple[Wire, Wire, str]]:
    """A socket to each of two servers, and the URL of the first."""
    debug = {"enable-debug-command": "yes"}
    with embedded.start(config=debug) as one, embedded.start(config=debug) as two:
        found = Wire(one.host, one.port), Wire(two.host, two.port), one.url
        yield found
        found[0].close()
        found[1].close()


@pytest.fixture(scope="module", params=REAL, ids=lambda combination: combination.name)
def driven(request: pytest.FixtureRequest, wires: tuple[Wire, Wire, str]) -> Iterator[Driven]:
    combination: Combination = request.param
    client = Driven(combination, wires[2], provider=combination.provider)
    yield client
    client.close()


def one_by_one(driven: Driven, steps: list[Any]) -> list[bool]:
    refused = []
    for method, args, options, _ in steps:
        try:
            driven.run(lambda client: getattr(client, method)(*args, **options))  # noqa: B023 # runs at once
        except ServerError:
            refused.append(True)
        else:
            refused.append(False)
    return refused


def in_a_pipeline(driven: Driven, steps: list[Any]) -> list[bool]:
    def queue(client: Any) -> Any:
        pipe = client.pipeline()
        for method, args, options, _ in steps:
            getattr(pipe, method)(*args, **options)
        return pipe.execute(raise_on_error=False)

    return [isinstance(value, ServerError) for value in driven.run(queue)]


@pytest.mark.parametrize("way", [one_by_one, in_a_pipeline])
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=1, max_size=30))
def test_the_same_database(way: Any, driven: Driven, wires: tuple[Wire, Wire, str], steps: list[Any]) -> None:
    ours, bare, _ = wires
    for wire in (ours, bare):
        assert wire.ask("FLUSHALL") == b"OK"
    refused = way(driven, steps)
    expected = [isinstance(bare.ask(*raw), libvalkey.ReplyError) for *_, raw in steps]
    assert refused == expected
    assert ours.ask("DEBUG", "DIGEST") == bare.ask("DEBUG", "DIGEST")
