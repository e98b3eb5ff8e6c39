"""FAULTS rows 13, 30, 31, 41, 42: what the server refuses, and transactions that are cut."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fault_proxy import FaultProxy, cut_after
from subject import Subject, eventually, every_provider

from valkeykit import embedded
from valkeykit.breaker import CircuitBreaker
from valkeykit.embedded import EmbeddedServer
from valkeykit.errors import (
    AuthenticationError,
    BusyScriptError,
    ConnectionFailed,
    DeadlineExceeded,
    NoPermissionError,
    NoScriptError,
    NotAuthenticatedError,
    PipelineError,
    ReadOnlyError,
    ResultUnknown,
    ServerError,
    WatchError,
)

Make = Callable[..., Subject]


@pytest.fixture
def own() -> Iterator[EmbeddedServer]:
    """A server that a test may change."""
    with embedded.start() as server:
        yield server


@every_provider
def test_row_13_a_demoted_primary_refuses(make: Make, own: EmbeddedServer, valkeykit_server: Any) -> None:
    """A write to what became a replica is refused by name, and was not applied; promoted, it serves again."""
    breaker = CircuitBreaker(failures=1)
    subject, admin = make(own.url, circuit_breaker=breaker), make(own.url, provider="native")
    subject.run(lambda c: c.set("k", "before"))
    admin.run(lambda c: c.execute("REPLICAOF", valkeykit_server.host, valkeykit_server.port))
    error = subject.fails(lambda c: c.set("k", "after"))
    assert isinstance(error, ReadOnlyError)
    assert not error.maybe_applied
    assert breaker.calm
    admin.run(lambda c: c.execute("REPLICAOF", "NO", "ONE"))
    assert subject.served(lambda c: c.set("k", "after")) < 5


@every_provider
def test_row_30_misconf(make: Make, own: EmbeddedServer) -> None:
    """The server cannot save: writes are refused by name, once, reads go on, nothing counts as a fault."""
    breaker = CircuitBreaker(failures=1)
    subject = make(own.url, circuit_breaker=breaker)
    admin = make(own.url, provider="native")
    admin.run(lambda c: c.set("k", "v"))
    admin.run(lambda c: c.config_set("save", "3600 1"))
    admin.run(lambda c: c.config_set("rdbcompression", "no"))
    _make_saving_fail(own, admin)
    error = subject.fails(lambda c: c.set("k", "w"))
    assert isinstance(error, ServerError)
    assert error.code == "MISCONF"
    assert not error.maybe_applied
    assert breaker.calm
    assert subject.run(lambda c: c.get("k")) == b"v"
    own.kill()  # it would not leave before it has saved


def _make_saving_fail(server: EmbeddedServer, admin: Subject) -> None:
    """Put a directory where the file would go, which even root cannot write over."""
    (name,) = admin.run(lambda c: c.config_get("dbfilename")).values()
    (Path(server.directory) / name.decode()).mkdir()
    admin.run(lambda c: c.execute("BGSAVE"))
    eventually(lambda: admin.run(lambda c: c.info("persistence"))["rdb_last_bgsave_status"] == "err")


@every_provider
def test_row_30_busy(make: Make) -> None:
    """A script that does not end: everybody is refused by name until it is killed."""
    with embedded.start(config={"busy-reply-threshold": "20"}) as server:
        breaker = CircuitBreaker(failures=1)
        subject, admin = (
            make(server.url, circuit_breaker=breaker, retry="never"),
            make(server.url, provider="native"),
        )
        subject.run(lambda c: c.set("k", "v"))
        endless = admin.start(lambda c: c.with_options(timeout=30).eval("while true do end"))

        def refused() -> Exception | None:
            outcome: Any = subject.crowd([lambda c: c.with_options(timeout=5).set("k", "w")])[0]
            return outcome if isinstance(outcome, Exception) else None

        error = eventually(refused)
        assert isinstance(error, BusyScriptError)
        assert not error.maybe_applied
        assert breaker.calm
        killer = make(server.url, provider="native")
        killer.run(lambda c: c.execute("SCRIPT", "KILL"))
        assert isinstance(endless.exception(10), ServerError)
        assert subject.served(lambda c: c.get("k")) < 5


@every_provider
def test_row_31_a_rotated_password(make: Make, own: EmbeddedServer) -> None:
    """Connections live on; a new one gets the server's own words in one trip, never a timeout."""
    admin = make(own.url, provider="native")
    admin.run(lambda c: c.config_set("requirepass", "old"))
    subject = make(f"valkey://:old@{own.host}:{own.port}", timeout=5)
    assert subject.run(lambda c: c.set("k", "v")) is True
    admin.run(lambda c: c.config_set("requirepass", "new"))
    assert subject.run(lambda c: c.get("k")) == b"v"
    late = make(f"valkey://:old@{own.host}:{own.port}", timeout=5)
    started = time.monotonic()
    error = late.fails(lambda c: c.get("k"))
    assert time.monotonic() - started < 1
    assert isinstance(error, AuthenticationError)
    assert not error.maybe_applied
    assert "old" not in str(error)
    right = make(f"valkey://:new@{own.host}:{own.port}")
    assert right.run(lambda c: c.get("k")) == b"v"


@every_provider
def test_row_31_no_password_and_no_permission(make: Make, own: EmbeddedServer) -> None:
    admin = make(own.url, provider="native")
    admin.run(lambda c: c.execute("ACL", "SETUSER", "reader", "on", ">pw", "~*", "+@all", "-set"))
    breaker = CircuitBreaker(failures=1)
    reader = make(f"valkey://reader:pw@{own.host}:{own.port}", circuit_breaker=breaker)
    refusal = reader.fails(lambda c: c.set("k", "v"))
    assert isinstance(refusal, NoPermissionError)
    assert not isinstance(refusal, ConnectionFailed)
    assert breaker.calm
    assert reader.run(lambda c: c.get("k")) is None
    admin.run(lambda c: c.config_set("requirepass", "pw"))
    error = make(own.url).fails(lambda c: c.get("k"))
    assert isinstance(error, NotAuthenticatedError)


def _transfer(client: Any) -> Any:
    return client.transaction().set("a", "1").incr("b").execute()


def _cuts(provider: str) -> range:
    """Where the request is cut: at every byte, or at some where connecting again takes a while."""
    return range(0, 120, 1 if provider == "native" else 9)


@every_provider
def test_row_41_cut_at_every_byte(make: Make, proxy: FaultProxy, provider: str) -> None:
    """Never half applied, never sent again: both or none, at most once."""
    subject, direct = make(proxy.url, retry="at-least-once"), make(provider="native")
    for kept in _cuts(provider):
        direct.run(lambda c: c.delete("a", "b"))
        proxy.heal()
        subject.served()
        proxy.up = cut_after(kept)
        outcome: Any = subject.crowd([_transfer])[0]
        proxy.heal()
        found = direct.run(lambda c: c.mget("a", "b"))
        assert found in ([None, None], [b"1", b"1"]), kept
        if isinstance(outcome, Exception):
            assert isinstance(outcome, ResultUnknown | PipelineError | ConnectionFailed), repr(outcome)
            assert outcome.maybe_applied or found == [None, None]
        else:
            assert found == [b"1", b"1"]
    subject.served()
    assert direct.run(lambda c: c.get("b")) in (None, b"1")


@every_provider
def test_row_41_the_reply_is_cut_at_every_byte(make: Make, proxy: FaultProxy, provider: str) -> None:
    """EXEC ran: the caller has the result, or knows that it may have."""
    subject, direct = make(proxy.url, retry="at-least-once"), make(provider="native")
    for kept in range(0, 36, 1 if provider == "native" else 5):
        direct.run(lambda c: c.delete("a", "b"))
        proxy.heal()
        subject.served()
        proxy.down = cut_after(kept)
        outcome: Any = subject.crowd([_transfer])[0]
        proxy.heal()
        if isinstance(outcome, Exception):
            assert isinstance(outcome, ResultUnknown | PipelineError), repr(outcome)
            assert outcome.maybe_applied
        # The server may see the reset before it has run anything; it never runs a part, nor all of it twice.
        assert direct.run(lambda c: c.mget("a", "b")) in ([None, None], [b"1", b"1"])


@every_provider
def test_row_41_a_lost_watch(make: Make) -> None:
    subject, other = make(), make()

    def guarded(client: Any) -> Any:
        with client.session() as session:
            session.watch("a")
            other.run(lambda c: c.set("a", "theirs"))
            return session.transaction().set("a", "mine").execute()

    async def guarded_async(client: Any) -> Any:
        async with client.session() as session:
            await session.watch("a")
            await client.set("a", "theirs")
            return await session.transaction().set("a", "mine").execute()

    error = subject.fails(guarded if subject.flavour == "sync" else guarded_async)
    assert isinstance(error, WatchError)
    assert not error.maybe_applied
    assert other.run(lambda c: c.get("a")) == b"theirs"


@every_provider
def test_row_42_a_script_that_is_gone(make: Make) -> None:
    """NOSCRIPT by name, not applied; in a pipeline it is the one command's error."""
    subject = make()
    sha = subject.run(lambda c: c.script_load("return 1"))
    assert subject.run(lambda c: c.evalsha(sha)) == 1
    subject.run(lambda c: c.script_flush())
    error = subject.fails(lambda c: c.evalsha(sha))
    assert isinstance(error, NoScriptError)
    assert not error.maybe_applied
    found = subject.run(lambda c: c.pipeline().incr("n").evalsha(sha).incr("n").execute(raise_on_error=False))
    assert (found[0], found[2]) == (1, 2)
    assert isinstance(found[1], NoScriptError)


@every_provider
def test_row_30_refused_once(make: Make, own: EmbeddedServer) -> None:
    """OOM under load: each refused write is told so, none was applied, reads go on."""
    admin = make(own.url, provider="native")
    subject = make(own.url, timeout=5)
    admin.run(lambda c: c.set("k", "v"))
    admin.run(lambda c: c.config_set("maxmemory", "1"))
    outcomes = subject.crowd([lambda c, n=n: c.set(f"w{n}", n) for n in range(30)])
    assert {getattr(outcome, "code", outcome) for outcome in outcomes} == {"OOM"}
    assert not any(outcome.maybe_applied for outcome in outcomes)
    assert subject.run(lambda c: c.get("k")) == b"v"
    assert not isinstance(subject.fails(lambda c: c.set("w", 1)), DeadlineExceeded)
    admin.run(lambda c: c.config_set("maxmemory", "0"))
    assert subject.run(lambda c: c.exists(*(f"w{n}" for n in range(30)))) == 0
