"""FAULTS rows 33 to 37: bytes that no server would send, and those that no client would."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy, before, replace, twice
from peer import Peer, Words, ok
from subject import Subject, eventually, every_provider, ours_to_parse

from valkeykit import AsyncClient
from valkeykit.errors import (
    ConfigError,
    ConnectionFailed,
    DeadlineExceeded,
    ProtocolError,
    ResultUnknown,
)

Make = Callable[..., Subject]
_MIB = 1 << 20


async def endless(piece: bytes, times: int, first: bytes = b"") -> AsyncIterator[bytes]:
    """`first`, then `piece` again and again."""
    yield first
    for _ in range(times):
        yield piece
        await asyncio.sleep(0)


GARBAGE: dict[str, bytes] = {
    "wrong type byte": b"?5\r\nhello\r\n",
    "empty line": b"\r\n\r\n",
    "zeros": bytes(1000),
    "http": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    "tls alert": b"\x15\x03\x01\x00\x02\x02\x28",
    "ssh": b"SSH-2.0-OpenSSH_9.6\r\n",
    "utf-16": "+OK\r\n".encode("utf-16"),
    "1 TB text": b"$1099511627776\r\nx",
    "text beyond 64 bits": b"$99999999999999999999\r\nx",
    "negative text": b"$-5\r\n",
    "2^63 items": b"*9223372036854775808\r\n",
    "67 million items": b"*67108865\r\n",
    "negative list": b"*-7\r\n",
    "text longer than it says": b"$3\r\nabcdef\r\n",
    "text without an end": b"$3\r\nabcXY",
    "length that is none": b"$3x\r\nabc\r\n",
    "number that is none": b":12a\r\n",
    "100,000 nested lists": b"*1\r\n" * 100_000 + b":1\r\n",
    "half a list too much": b"$1\r\nx\r\n*2\r\n:1\r\n",
}


def attacked(words: Words, with_: bytes) -> bytes | None:
    """Answers GET k and SET with the bytes, all else as it should."""
    if words[:2] == [b"GET", b"bad"] or words[0] == b"SET":
        return with_
    answer = ok(words)
    return answer if isinstance(answer, bytes) else None


@ours_to_parse
@pytest.mark.parametrize("name", GARBAGE)
def test_rows_33_to_35_garbage(make: Make, peer: Peer, name: str) -> None:
    peer.answer = lambda words: attacked(words, GARBAGE[name])
    subject = make(peer.url, timeout=5)
    read = subject.fails(lambda c: c.get("bad"))
    assert isinstance(read, ProtocolError), repr(read)
    assert subject.run(lambda c: c.get("good")) is None
    write = subject.fails(lambda c: c.set("bad", "v"))
    assert isinstance(write, ResultUnknown)
    assert isinstance(write.__cause__, ProtocolError)
    assert write.maybe_applied
    assert subject.run(lambda c: c.ping()) is True
    assert peer.connections == 3


@ours_to_parse
@pytest.mark.parametrize("name", ["wrong type byte", "http", "1 TB text", "100,000 nested lists"])
def test_row_33_garbage_instead_of_a_greeting(make: Make, peer: Peer, name: str) -> None:
    bad = True
    peer.answer = lambda words: GARBAGE[name] if bad else ok(words)
    subject = make(peer.url, timeout=1)
    error = subject.fails(lambda c: c.set("k", "v"))
    assert isinstance(error, ProtocolError | ConnectionFailed)
    assert not error.maybe_applied  # type: ignore[attr-defined] # all of them have it
    bad = False
    assert subject.served() < 5


@ours_to_parse  # expected to fail, see claims.yaml
def test_row_34_a_lying_length_that_leaves_the_stream_in_step(make: Make, peer: Peer) -> None:
    """The text is two bytes longer than it says, and something like a reply stands right behind."""
    peer.answer = lambda words: {b"one": b"", b"two": b"$3\r\nabcde:1\r\n"}.get(words[-1], ok(words))
    values = make(peer.url).run(lambda c: c.pipeline().get("one").get("two").execute(raise_on_error=False))
    assert all(isinstance(value, Exception) for value in values)


ENDLESS: dict[str, tuple[bytes, bytes, int]] = {
    "32 MB line": (b"+", b"x" * 65_536, 512),
    "32 MB number": (b":", b"1" * 65_536, 512),
    "32 MB error": (b"-ERR ", b"x" * 65_536, 512),
    "32 MB length": (b"$", b"1" * 65_536, 512),
    "nested for ever": (b"", b"*1\r\n" * 10_000, 1_000),
    "replies for ever": (b"", b"+x\r\n" * 10_000, 1_000),
    "texts nobody asked for": (b"$1\r\nx\r\n$500000000\r\n", b"x" * 65_536, 2_000),
}


@ours_to_parse
@pytest.mark.parametrize("name", ENDLESS)
def test_row_35_endless_replies(make: Make, peer: Peer, name: str) -> None:
    first, piece, times = ENDLESS[name]
    peer.answer = lambda words: endless(piece, times, first) if words[:2] == [b"GET", b"bad"] else ok(words)
    subject = make(peer.url, timeout=20)
    subject.run(lambda c: c.ping())
    tracemalloc.start()
    try:
        outcome = subject.crowd([lambda c: c.get("bad")])[0]
        grown = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # A whole reply may come before the first byte that is too much.
    assert isinstance(outcome, ProtocolError) or outcome in (b"x", b"x"), repr(outcome)
    assert grown < 50 * _MIB
    assert subject.served(lambda c: c.get("good")) < 10
    assert subject.run(lambda c: c.ping()) is True


def test_row_34_a_reply_that_never_ends(make: Make, peer: Peer) -> None:
    peer.answer = lambda words: b"$10\r\nabc" if words[:2] == [b"GET", b"bad"] else ok(words)
    subject = make(peer.url, timeout=0.4)
    assert isinstance(subject.fails(lambda c: c.get("bad")), DeadlineExceeded)
    assert subject.served(lambda c: c.get("good")) < 5


@every_provider
def test_row_36_a_reply_nobody_asked_for(make: Make, proxy: FaultProxy) -> None:
    """Sent while nothing is outstanding: the connection is dropped, no call is wrong."""
    subject = make(proxy.url)
    subject.run(lambda c: c.mset({f"k{n}": n for n in range(5)}))
    for extra in (b"$6\r\nforged\r\n", b"$6\r\nforg", b"*2\r\n$1\r\nx\r\n", b":0\r\n" * 3):
        before = proxy.connections
        proxy.send(extra)
        if subject.flavour == "aio":  # its loop sees what comes, the other looks before it sends
            subject.loop().run(asyncio.sleep(0.01))
        if subject.flavour == "aio" and subject.provider == "native":
            eventually(lambda: proxy.live == 0)
        assert [subject.run(lambda c, n=n: c.get(f"k{n}")) for n in range(5)] == [b"%d" % n for n in range(5)]
        assert proxy.connections == before + 1


@every_provider
@pytest.mark.parametrize("how", [twice, before(b"$6\r\nforged\r\n")], ids=["twice", "injected"])
def test_row_36_replies_out_of_step(make: Make, proxy: FaultProxy, how: Any) -> None:
    """At most the one call is wrong that cannot be told from a right one; the connection is dropped."""
    subject = make(proxy.url)
    subject.run(lambda c: c.mset({f"k{n}": n for n in range(5)}))
    proxy.down = how
    outcome = subject.crowd([lambda c: c.get("k1")])[0]
    assert isinstance(outcome, ProtocolError) or outcome == b"1"
    proxy.heal()
    for _ in range(2):
        values = [subject.crowd([lambda c, n=n: c.get(f"k{n}")])[0] for n in range(5)]
        assert all(isinstance(v, Exception) or v == b"%d" % n for n, v in enumerate(values))
    assert values == [b"0", b"1", b"2", b"3", b"4"]


@pytest.mark.parametrize("when", ["idle", "busy"])
def test_row_36_integrity_detects_a_forged_reply(make: Make, proxy: FaultProxy, when: str) -> None:
    subject = make(proxy.url, integrity=True)
    subject.run(lambda c: c.mset({f"k{n}": n for n in range(20)}))
    wrong = failed = 0
    for turn in range(10):
        if when == "idle":
            proxy.send(b"$6\r\nforged\r\n")
        elif turn % 3 == 0:
            proxy.down = before(b"$1\r\n7\r\n")
        for number, value in enumerate(subject.crowd([lambda c, n=n: c.get(f"k{n}") for n in range(20)])):
            failed += isinstance(value, Exception)
            wrong += not isinstance(value, Exception) and value != b"%d" % number
        proxy.heal()
    assert wrong == 0
    assert failed or when == "idle"
    assert subject.served(lambda c: c.get("k3")) < 5


def test_row_33_garbage_hits_only_that_connection(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url), make()
    waiting = subject.start(lambda c: c.blpop("queue", 30))
    eventually(lambda: direct.run(lambda c: c.info("clients"))["blocked_clients"] == "1")
    proxy.down = replace(b"\x00garbage")
    assert isinstance(subject.fails(lambda c: c.get("k")), ProtocolError | ConnectionFailed)
    proxy.heal()
    assert subject.served(lambda c: c.get("k")) < 5
    subject.run(lambda c: c.rpush("queue", "x"))
    assert tuple(waiting.result()) == (b"queue", b"x")


NASTY = [
    b"\r\n",
    b"\x00",
    b"$5\r\nhello\r\n",
    b"*1\r\n$8\r\nFLUSHALL\r\n",
    bytes(range(256)),
    "ü\u2028".encode(),
    b"",
]


@every_provider
@pytest.mark.parametrize("value", NASTY, ids=range(len(NASTY)))
def test_row_37_stored_verbatim(make: Make, value: bytes) -> None:
    subject = make()
    subject.run(lambda c: c.set("canary", 1))
    assert subject.run(lambda c: c.set(b"k" + value, value)) is True
    assert subject.run(lambda c: c.get(b"k" + value)) == value
    assert subject.run(lambda c: c.hset("h", value, value)) == 1
    assert subject.run(lambda c: c.hgetall("h")) == {value: value}
    assert subject.run(lambda c: c.pipeline().echo(value).get("canary").execute()) == (value, b"1")


@pytest.mark.parametrize(
    "options",
    [{"client_name": "a\nb"}, {"client_name": "a b"}, {"host": "a\r\nb"}, {"url": "valkey://a%0d%0ab:1"}],
    ids=["name", "space", "host", "url"],
)
def test_row_37_newlines_in_settings_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigError):
        AsyncClient(options.pop("url", None), provider="native", **options)


async def test_row_36_invalidations_may_come_at_any_time(valkeykit_url: str) -> None:
    """They are asked for, though not by a request: a session with tracking lives on."""
    async with AsyncClient(valkeykit_url, provider="native") as client, client.session() as session:
        await session.execute("HELLO", "3")
        await session.execute("CLIENT", "TRACKING", "ON")
        await session.get("k")
        for number in range(3):
            await client.set("k", number)
            assert await session.get("k") == b"%d" % number
