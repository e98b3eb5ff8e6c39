"""BEHAVIOURS `handshake_tolerates`: only HELLO, AUTH and SELECT may fail a connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from peer import Answer, Peer, Words, ok
from subject import Subject, every_provider, ours_to_parse

from valkeykit import embedded
from valkeykit.embedded import EmbeddedServer
from valkeykit.errors import (
    AuthenticationError,
    ConnectionFailed,
    NoPermissionError,
    ServerError,
    ValkeyKitError,
)

Make = Callable[..., Subject]
UNKNOWN = b"-ERR unknown command\r\n"


@pytest.fixture(scope="module")
def guarded() -> Iterator[EmbeddedServer]:
    """A server with a user who may do next to nothing, and one who may not even say HELLO."""
    users = (
        ("user", "bare on >pw ~* -@all +hello +auth +select +get"),
        ("user", "mute on >pw ~* +@all -hello -client"),
    )
    with embedded.start(config=users) as server:
        yield server


def only(*names: bytes, refusal: bytes = UNKNOWN) -> Callable[[Words], Answer]:
    """A proxy that knows these commands."""
    return lambda words: ok(words) if words[0].upper() in names else refusal


@every_provider
@pytest.mark.parametrize("user", ["bare", "mute"])
def test_handshake_tolerates_an_acl(make: Make, guarded: EmbeddedServer, user: str) -> None:
    url = f"valkey://{user}:pw@{guarded.host}:{guarded.port}/3"
    subject = make(url, client_name="me")
    assert subject.run(lambda c: c.get("k")) is None
    if user == "bare":
        assert isinstance(subject.fails(lambda c: c.config_get("port")), NoPermissionError)


@ours_to_parse
def test_handshake_tolerates_an_acl_without_hello(make: Make, guarded: EmbeddedServer) -> None:
    """Blocking commands need no more than the others: there is no id to unblock them by."""
    subject = make(f"valkey://mute:pw@{guarded.host}:{guarded.port}")
    assert subject.run(lambda c: c.blpop("queue", 0.05)) is None
    subject.run(lambda c: c.rpush("queue", "x"))
    assert tuple(subject.run(lambda c: c.blpop("queue", 5))) == (b"queue", b"x")


@ours_to_parse
@pytest.mark.parametrize(
    "refusal",
    [UNKNOWN, b"-NOPERM no\r\n", b"-ERR unknown command 'CLIENT'\r\n", b"-DENIED x\r\n"],
    ids="abcd",
)
def test_handshake_tolerates_a_proxy_that_knows_little(make: Make, peer: Peer, refusal: bytes) -> None:
    peer.answer = only(b"HELLO", b"AUTH", b"SELECT", b"GET", refusal=refusal)
    subject = make(peer.url + "/2", client_name="me", password="pw")
    assert subject.run(lambda c: c.get("k")) is None
    assert peer.connections == 1


@ours_to_parse
@pytest.mark.parametrize(
    "refusal", [UNKNOWN, b"-NOPROTO no\r\n", b"-NOPERM no\r\n"], ids=["ERR", "PROTO", "PERM"]
)
@pytest.mark.parametrize("user", [None, "someone"])
def test_handshake_tolerates_a_proxy_without_hello(
    make: Make, peer: Peer, refusal: bytes, user: str | None
) -> None:
    peer.answer = only(b"AUTH", b"SELECT", b"GET", refusal=refusal)
    subject = make(peer.url + "/2", password="pw", **({"username": user} if user else {}))
    assert subject.run(lambda c: c.get("k")) is None
    auth = [words for words in peer.requests if words[0] == b"AUTH"]
    assert auth == [[b"AUTH", b"pw"] if user is None else [b"AUTH", b"someone", b"pw"]]
    assert [b"SELECT", b"2"] in peer.requests


@ours_to_parse
@pytest.mark.parametrize("failing", [b"HELLO", b"AUTH", b"SELECT"])
def test_handshake_fails_for_what_matters(make: Make, peer: Peer, failing: bytes) -> None:
    def answer(words: Words) -> Answer:
        if words[0] == failing:
            return b"-WRONGPASS bad\r\n"
        return UNKNOWN if words[0] == b"HELLO" and failing == b"AUTH" else ok(words)

    peer.answer = answer
    subject = make(peer.url + "/2", password="pw", timeout=2)
    error = subject.fails(lambda c: c.set("k", 1))
    assert isinstance(error, AuthenticationError)
    assert not error.maybe_applied
    assert [b"SET", b"k", b"1"] not in peer.requests


@ours_to_parse
@pytest.mark.parametrize(
    "reply", [b"+OK\r\n", b":1\r\n", b"*0\r\n", b"$-1\r\n", b"*1\r\n$2\r\nid\r\n"], ids="abcde"
)
def test_handshake_with_an_odd_answer(make: Make, peer: Peer, reply: bytes) -> None:
    """Served, or refused in words: never another kind of exception, never a hang."""
    peer.answer = lambda words: reply if words[0] == b"HELLO" else ok(words)
    subject = make(peer.url, timeout=1)
    outcome = subject.crowd([lambda c: c.get("k")])[0]
    assert outcome is None or isinstance(outcome, ValkeyKitError)


@ours_to_parse
def test_handshake_that_is_cut(make: Make, peer: Peer) -> None:
    peer.answer = lambda words: b"*4\r\n$6\r\nserver\r\n" if words[0] == b"HELLO" else None
    subject = make(peer.url, timeout=0.5)
    error = subject.fails(lambda c: c.set("k", 1))
    assert isinstance(error, ValkeyKitError)
    assert not error.maybe_applied


@every_provider
def test_row_31_errors_are_the_servers_own(make: Make, guarded: EmbeddedServer) -> None:
    subject = make(f"valkey://bare:wrong@{guarded.host}:{guarded.port}")
    error = subject.fails(lambda c: c.get("k"))
    assert isinstance(error, AuthenticationError)
    assert not isinstance(error, ConnectionFailed)
    assert isinstance(error, ServerError)
