"""`once`: one effect per token, whatever is lost on the way, and the same value for all who ask."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from driven import REAL, Combination, Driven
from fault_proxy import FaultProxy, Wire, swallow
from subject import Subject

from valkeykit import Client, embedded
from valkeykit.errors import (
    ArgumentError,
    CrossSlotError,
    DeadlineExceeded,
    NoPermissionError,
    OutOfMemoryError,
    ReadOnlyError,
    ReplyError,
    ResultUnknown,
    ServerError,
    TokenReused,
    WrongTypeError,
)
from valkeykit.hooks import CommandStart, Event
from valkeykit.retry import Budget, Retry

Make = Callable[..., Subject]
_HANDSHAKE = (b"*", b"%")


class Losing:
    """Loses replies, and the connection with them, until `count` are lost."""

    def __init__(self, count: int) -> None:
        self.count = count

    async def __call__(self, wire: Wire, data: bytes) -> None:
        if data.startswith(_HANDSHAKE) or self.count == 0:
            await wire.write(data)
            return
        self.count -= 1
        wire.pair.reset()


def test_one_hundred_lost_replies_one_hundred_effects(make: Make, proxy: FaultProxy) -> None:
    """The client repeats the call by itself: each caller gets the value of its one effect."""
    subject, direct = make(proxy.url), make()
    subject.run(lambda c: c.once("warm").incr("n"))
    direct.run(lambda c: c.delete("n"))
    values = []
    for number in range(100):
        proxy.down = losing = Losing(1)
        values.append(subject.run(lambda c, n=number: c.once(f"order-{n}").incr("n")))
        assert losing.count == 0, "a reply was lost"
    assert values == list(range(1, 101))
    assert direct.run(lambda c: c.get("n")) == b"100"


def test_callers_repeat_it_too(make: Make, proxy: FaultProxy) -> None:
    """Without repetitions of its own the call says that it does not know; the same token makes it good."""
    subject, direct = make(proxy.url, retry="never"), make()
    subject.run(lambda c: c.once("warm").rpush("other", "x"))
    for number in range(100):
        proxy.down = Losing(1)
        error = subject.fails(lambda c, n=number: c.once(f"t{n}").rpush("list", n))
        assert type(error) is ResultUnknown
        assert (error.maybe_applied, error.command) == (True, "RPUSH")
        assert subject.run(lambda c, n=number: c.once(f"t{n}").rpush("list", n)) == number + 1
    assert direct.run(lambda c: c.lrange("list", 0, -1)) == [b"%d" % n for n in range(100)]


def test_what_takes_something_away_may_be_repeated(make: Make, proxy: FaultProxy) -> None:
    """LPOP, which no retry level repeats."""
    subject, direct = make(proxy.url, retry=Retry(budget=Budget(1000, 1000))), make()
    direct.run(lambda c: c.rpush("queue", *range(50)))
    subject.run(lambda c: c.ping())
    found = []
    for number in range(50):
        proxy.down = Losing(2)
        found.append(subject.run(lambda c, n=number: c.once(f"pop-{n}").lpop("queue")))
    assert found == [b"%d" % n for n in range(50)]


def test_a_crash_of_the_server_in_between(make: Make) -> None:
    with embedded.start(config={"appendonly": "yes", "appendfsync": "always"}) as server:
        subject = make(server.url, timeout=20)
        assert subject.run(lambda c: c.once("a").incr("n")) == 1
        os.kill(server.pid, signal.SIGKILL)
        server.restart()
        assert subject.run(lambda c: c.once("a").incr("n")) == 1
        assert subject.run(lambda c: c.once("b").incr("n")) == 2


def test_many_callers_at_once(make: Make) -> None:
    subject = make()
    calls = [lambda c, n=n: c.once(f"t{n % 10}").incr("n") for n in range(500)]
    outcomes = subject.crowd(calls)
    assert len({(n % 10, value) for n, value in enumerate(outcomes)}) == 10
    assert subject.run(lambda c: c.get("n")) == b"10"


def test_the_time_is_up_and_the_token_still_good(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url, timeout=0.3), make()
    subject.run(lambda c: c.once("warm").incr("n"))
    proxy.down = swallow
    error = subject.fails(lambda c: c.once("t").incr("n"))
    assert isinstance(error, DeadlineExceeded | ResultUnknown)
    assert error.maybe_applied
    proxy.heal()
    proxy.reset()
    value = subject.run(lambda c: c.with_options(timeout=10).once("t").incr("n"))
    assert (value, direct.run(lambda c: c.get("n"))) == (2, b"2")


def test_a_policy_of_ones_own_decides(make: Make, proxy: FaultProxy) -> None:
    asked: list[tuple[str, str]] = []

    def policy(failure: Any) -> float | None:
        asked.append((failure.command, failure.replay))
        return None

    subject = make(proxy.url, retry=policy)
    subject.run(lambda c: c.once("warm").incr("n"))
    asked.clear()
    proxy.down = Losing(1)
    assert isinstance(subject.fails(lambda c: c.once("t").incr("n")), ResultUnknown)
    assert asked == [("EVALSHA", "checked")]


def test_errors_of_the_server_are_not_kept(make: Make) -> None:
    subject = make()
    subject.run(lambda c: c.set("text", "v"))
    for _ in range(2):
        error = subject.fails(lambda c: c.once("t").lpush("text", "x"))
        assert type(error) is WrongTypeError
        assert (error.maybe_applied, error.command, error.node) == (
            False,
            "LPUSH",
            subject.client.config.node,
        )
    assert subject.run(lambda c: c.exists("once:{text}:t")) == 0
    subject.run(lambda c: c.delete("text"))
    assert subject.run(lambda c: c.once("t").lpush("text", "x")) == 1, "once it can, it does"
    assert isinstance(subject.fails(lambda c: c.once("u").incr("once:{text}:t")), ServerError)


def test_refused_before_anything_happens(make: Make) -> None:
    """Whatever forbids the token forbids the effect: memory, rights, a replica."""
    with embedded.start() as server:
        admin = make(server.url)
        admin.run(lambda c: c.set("k", "v"))
        admin.run(lambda c: c.config_set("maxmemory", "1"))
        error = admin.fails(lambda c: c.once("t").delete("k"))  # DEL alone would be allowed
        assert isinstance(error, OutOfMemoryError)
        assert not error.maybe_applied
        admin.run(lambda c: c.config_set("maxmemory", "0"))
        admin.run(lambda c: c.execute("ACL", "SETUSER", "ann", "on", ">pw", "~k", "+@all"))
        ann = make(server.url, username="ann", password="pw")
        error = ann.fails(lambda c: c.once("t").delete("k"))
        assert isinstance(error, NoPermissionError | ServerError)
        admin.run(lambda c: c.execute("REPLICAOF", "127.0.0.1", "1"))
        error = admin.fails(lambda c: c.once("t").delete("k"))
        assert isinstance(error, ReadOnlyError)
        assert not error.maybe_applied
        admin.run(lambda c: c.execute("REPLICAOF", "NO", "ONE"))
        assert admin.run(lambda c: c.get("k")) == b"v"
        assert admin.run(lambda c: c.once("t").delete("k")) == 1


def test_the_rights_that_it_needs(make: Make) -> None:
    with embedded.start() as server:
        admin = make(server.url)
        rights = ("~n", "~once:*", "+eval", "+evalsha", "+get", "+set", "+del", "+incr", "+decr")
        admin.run(lambda c: c.execute("ACL", "SETUSER", "ann", "on", ">pw", *rights))
        ann = make(server.url, username="ann", password="pw")
        assert [ann.run(lambda c: c.once("t").incr("n")) for _ in range(2)] == [1, 1]
        admin.run(lambda c: c.execute("ACL", "SETUSER", "ann", "-decr"))
        assert isinstance(ann.fails(lambda c: c.once("u").decr("n")), ServerError)
        assert admin.run(lambda c: c.exists("once:{n}:u")) == 0


def test_a_token_stands_for_one_call(make: Make) -> None:
    subject = make()
    subject.run(lambda c: c.once("t").incr("n"))
    for call in (lambda c: c.once("t").incr("n", 2), lambda c: c.once("t").decr("n")):
        error = subject.fails(call)
        assert type(error) is TokenReused
        assert not error.maybe_applied
    subject.run(lambda c: c.rpush("once:{n}:list", "x"))
    subject.run(lambda c: c.set("once:{n}:text", "x"))
    for token in ("list", "text"):
        assert type(subject.fails(lambda c, t=token: c.once(t).incr("n"))) is TokenReused
    assert subject.run(lambda c: c.get("n")) == b"1"
    # With another key it is another token: it stands in that key's slot. One hash tag, one token.
    assert subject.run(lambda c: c.once("t").incr("m")) == 1
    assert subject.run(lambda c: c.once("t").incr("{tag}:a")) == 1
    assert type(subject.fails(lambda c: c.once("t").incr("{tag}:b"))) is TokenReused
    # str and bytes are the same words.
    assert subject.run(lambda c: c.once(b"t").incr(b"n")) == 1


@pytest.mark.parametrize(
    ("ttl", "milliseconds"), [(60, 60_000), (timedelta(milliseconds=1500), 1500)], ids=["int", "timedelta"]
)
def test_tokens_end(make: Make, ttl: Any, milliseconds: int) -> None:
    subject = make()
    subject.run(lambda c: c.once("t", ttl=ttl).incr("n"))
    assert milliseconds - 1000 < subject.run(lambda c: c.pttl("once:{n}:t")) <= milliseconds
    subject.run(lambda c: c.delete("once:{n}:t"))
    assert subject.run(lambda c: c.once("t").incr("n")) == 2
    assert 86_000_000 < subject.run(lambda c: c.pttl("once:{n}:t")) <= 86_400_000


@pytest.mark.parametrize("ttl", [0, -1, 1.5, timedelta(0), timedelta(microseconds=1), "1", None, True])
def test_times_that_make_no_sense(ttl: Any) -> None:
    with Client(port=1) as client, pytest.raises(ArgumentError):
        client.once("t", ttl=ttl)
    with Client(port=1) as client, pytest.raises(ArgumentError, match="empty"):
        client.once("")


@pytest.mark.parametrize(
    ("call", "why"),
    [
        (lambda c: c.get("k"), "changes nothing"),
        (lambda c: c.blpop("k", 1), "waits on the server"),
        (lambda c: c.watch("k"), "belongs to one connection"),
        (lambda c: c.eval("return 1"), "does not allow it in scripts"),
        (lambda c: c.config_set("maxmemory", "0"), "does not allow it in scripts"),
        (lambda c: c.rpush("k", *range(7000)), "more than 7000 words"),
    ],
)
def test_what_cannot_run_under_a_token(make: Make, call: Any, why: str) -> None:
    subject = make()
    error = subject.fails(lambda c: call(c.once("t")))
    assert isinstance(error, ArgumentError)
    assert why in str(error)


def test_long_and_binary_words(make: Make) -> None:
    subject, raw = make(), bytes(range(256)) * 40
    assert subject.run(lambda c: c.once("many").rpush("l", *range(6990))) == 6990
    for _ in range(2):
        assert subject.run(lambda c: c.once(raw).set("k", raw, get=True)) is None
        assert subject.run(lambda c: c.once("get").getdel("k")) == raw
    assert subject.run(lambda c: c.once("none").lpop("missing", 3)) is None
    assert subject.run(lambda c: c.once("pop").lpop("l", 3)) == [b"0", b"1", b"2"]
    assert subject.run(lambda c: c.once("pop").lpop("l", 3)) == [b"0", b"1", b"2"]


def test_numbers_that_scripts_round_are_not_given_back(make: Make) -> None:
    subject = make()
    subject.run(lambda c: c.set("n", 2**53 - 2))
    assert subject.run(lambda c: c.once("a").incr("n")) == 2**53 - 1
    for _ in range(2):
        error = subject.fails(lambda c: c.once("b").incr("n"))
        assert isinstance(error, ReplyError)
        assert error.maybe_applied
    assert subject.run(lambda c: c.get("n")) == b"%d" % 2**53


def test_text_prefix_and_execute(make: Make) -> None:
    subject, direct = make(decode_responses=True, key_prefix="app:"), make()
    for _ in range(2):
        assert subject.run(lambda c: c.once("t").set("k", "é", get=True)) is None
        assert subject.run(lambda c: c.once("u").getdel("k")) == "é"
        assert subject.run(lambda c: c.once("v").execute("RPUSH", "l", "x", key_at=[1])) == 1
    keys = direct.run(lambda c: c.keys("*"))
    assert set(keys) == {
        b"app:l",
        b"app:once:{app:k}:t",
        b"app:once:{app:k}:u",
        b"app:once:{app:l}:v",
    }
    error = subject.fails(lambda c: c.once("s").sort("l", by="w_*", store="sorted"))
    assert "key prefix" in str(error)


@pytest.mark.parametrize("combination", REAL, ids=lambda c: f"{c.provider}-{c.flavour}")
def test_with_every_provider(combination: Combination, valkeykit_url: str) -> None:
    seen: list[Event] = []
    driven = Driven(combination, valkeykit_url, provider=combination.provider, hooks=[seen.append])
    try:
        driven.run(lambda c: c.script_flush())
        assert [driven.run(lambda c: c.once("t").incr("n")) for _ in range(3)] == [1, 1, 1]
        names = [event.command for event in seen if isinstance(event, CommandStart)]
        assert names[1:] == ["EVALSHA", "EVAL", "EVALSHA", "EVALSHA"]
        assert driven.in_session([], lambda s: s.once("t").incr("n")) == 1
        with pytest.raises(WrongTypeError):
            driven.run(lambda c: c.once("u").lpush("n", "x"))
    finally:
        driven.close()


@pytest.mark.parametrize("prefix", ["", "app:", "{p}:"])
def test_in_a_cluster_the_token_is_where_the_key_is(prefix: str) -> None:
    with (
        embedded.cluster(primaries=1, replicas=0) as servers,
        Client(servers.nodes[0].url, key_prefix=prefix) as client,
    ):
        for key in ("stock", "a{b}c", "{user}:1", "x{y", "ä"):
            assert [client.once(f"t-{key}").incr(key) for _ in range(2)] == [1, 1]
        if prefix != "{p}:":  # with a tag in front of it, any key will do
            with pytest.raises(CrossSlotError) as caught:
                client.once("t").incr("b{}a")
            assert not caught.value.maybe_applied
            assert client.get("b{}a") is None
