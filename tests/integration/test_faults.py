"""Faults of the network and the server: deadlines, lost replies, refused connections."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import Driven
from proxy import Proxy, black_hole

from valkeykit import embedded
from valkeykit.errors import (
    AuthenticationError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WriteTimedOut,
)


def refused(call: Callable[[], Any]) -> ValkeyKitError:
    with pytest.raises(ValkeyKitError) as caught:
        call()
    return caught.value


def test_a_peer_that_never_answers_costs_one_budget(make: Callable[..., Driven]) -> None:
    with black_hole() as port:
        driven = make(f"valkey://127.0.0.1:{port}", timeout=0.5)
        started = time.monotonic()
        error = refused(lambda: driven.run(lambda c: c.incr("n")))
        assert time.monotonic() - started < 3
    assert isinstance(error, ConnectionFailed | DeadlineExceeded)
    assert error.maybe_applied is False  # the handshake was never answered, so nothing else was sent


def test_a_read_without_reply_times_out(make: Callable[..., Driven], proxy: Proxy) -> None:
    driven = make(proxy.url, timeout=0.5)
    driven.run(lambda c: c.set("k", "v"))
    proxy.silent = True
    started = time.monotonic()
    error = refused(lambda: driven.run(lambda c: c.get("k")))
    assert time.monotonic() - started < 3
    assert type(error) is DeadlineExceeded
    assert (error.command, error.maybe_applied) == ("GET", True)


def test_a_write_without_reply_has_an_unknown_result(make: Callable[..., Driven], proxy: Proxy) -> None:
    driven = make(proxy.url, timeout=0.5)
    assert driven.run(lambda c: c.incr("n")) == 1
    proxy.silent = True
    error = refused(lambda: driven.run(lambda c: c.incr("n")))
    assert type(error) is WriteTimedOut
    assert isinstance(error, ResultUnknown)
    assert isinstance(error, TimeoutError)
    proxy.silent = False
    assert int(make().run(lambda c: c.get("n"))) == 2


def test_never_twice(make: Callable[..., Driven], proxy: Proxy) -> None:
    """The server runs it, the reply is lost: the caller is told, and nothing is sent again."""
    direct, rounds = make(), 10
    for _ in range(rounds):
        proxy.lose_replies = False
        through = make(proxy.url)
        through.run(lambda c: c.ping())
        proxy.lose_replies = True
        with pytest.raises(ResultUnknown) as caught:
            through.run(lambda c: c.incr("n"))
        error = caught.value
        assert error.maybe_applied
        assert error.command == "INCR"
        assert f"127.0.0.1:{proxy.port}" in str(error)
    assert int(direct.run(lambda c: c.get("n"))) == rounds


def test_a_lost_read_is_a_broken_connection(make: Callable[..., Driven], proxy: Proxy) -> None:
    driven = make(proxy.url, retry="never")
    driven.run(lambda c: c.ping())
    proxy.lose_replies = True
    assert type(refused(lambda: driven.run(lambda c: c.get("n")))) is ConnectionFailed
    proxy.lose_replies = False
    deadline = time.monotonic() + 10
    while True:  # the driver may need a moment to reconnect
        try:
            assert driven.run(lambda c: c.get("n")) is None
            break
        except ConnectionFailed:
            assert time.monotonic() < deadline


def test_replies_in_single_bytes(make: Callable[..., Driven], proxy: Proxy) -> None:
    proxy.piecewise = True
    driven = make(proxy.url)
    driven.run(lambda c: c.hset("h", mapping={"a": 1, "b": b"\r\n"}))
    assert driven.run(lambda c: c.hgetall("h")) == {b"a": b"1", b"b": b"\r\n"}


def test_nobody_listens(make: Callable[..., Driven]) -> None:
    with black_hole() as port:
        pass
    error = refused(lambda: make(f"valkey://127.0.0.1:{port}").run(lambda c: c.set("k", 1)))
    assert type(error) is ConnectionFailed
    assert isinstance(error, ConnectionError)
    assert not error.maybe_applied
    assert f"127.0.0.1:{port}" in str(error)
    assert "embedded://" in str(error)
    assert 'pip install "valkeykit[embedded]"' in str(error)


def test_a_wrong_password_is_the_servers_own_error(make: Callable[..., Driven]) -> None:
    with embedded.start(config={"requirepass": "right"}) as server:
        ok = make(f"valkey://:right@{server.host}:{server.port}")
        assert ok.run(lambda c: c.ping()) is True
        bad = make(f"valkey://:s3cret-wrong@{server.host}:{server.port}")
        error = refused(lambda: bad.run(lambda c: c.ping()))
        assert type(error) is AuthenticationError
        assert "s3cret" not in str(error) + repr(error) + repr(bad.client) + repr(bad.client.config)
        none = make(server.url)
        assert refused(lambda: none.run(lambda c: c.ping())).code == "NOAUTH"  # type: ignore[attr-defined] # a ServerError


SERVER_ERRORS = [
    ("WRONGTYPE", lambda c: c.lpush("text", 1)),
    ("NOSCRIPT", lambda c: c.evalsha("f" * 40)),
    ("BUSYGROUP", lambda c: c.xgroup_create("stream", "group", "0")),
    ("NOGROUP", lambda c: c.xreadgroup("nobody", "me", {"stream": ">"})),
    ("ERR", lambda c: c.execute("NO-SUCH-COMMAND")),
    ("ERR", lambda c: c.incr("text")),
]


@pytest.mark.parametrize(("code", "call"), SERVER_ERRORS, ids=range(len(SERVER_ERRORS)))
def test_server_errors_are_the_same_from_every_provider(
    driven: Driven, code: str, call: Callable[[Any], Any]
) -> None:
    driven.run(lambda c: c.set("text", "x"))
    driven.run(lambda c: c.xgroup_create("stream", "group", "0", mkstream=True))
    error = refused(lambda: driven.run(call))
    assert isinstance(error, ServerError)
    assert error.code == code
    assert type(error) is ServerError.by_code.get(code, ServerError)
    assert error.detail
    assert not error.detail.startswith((code, ":"))
    assert error.maybe_applied is False
    assert error.node == driven.client.config.node
    assert driven.run(lambda c: c.get("text")) == b"x"


def test_a_script_that_failed_may_have_written(driven: Driven) -> None:
    script = "redis.call('SET', KEYS[1], 1) return redis.call('LPUSH', KEYS[1], 1)"
    error = refused(lambda: driven.run(lambda c: c.eval(script, keys=["k"])))
    assert isinstance(error, ServerError)
    assert error.maybe_applied


def test_closed_clients_refuse(driven: Driven) -> None:
    assert driven.run(lambda c: c.ping()) is True
    driven.close()
    driven.close()
    error = refused(lambda: driven.run(lambda c: c.set("k", 1)))
    assert type(error) is Closed
    assert not error.maybe_applied


def test_a_server_that_restarts(make: Callable[..., Driven]) -> None:
    with embedded.start() as server:
        driven = make(server.url)
        assert driven.run(lambda c: c.set("k", 1)) is True
        server.restart()
        deadline = time.monotonic() + 10
        while True:
            try:
                assert driven.run(lambda c: c.set("k", 2)) is True
                break
            except (ConnectionFailed, ResultUnknown):
                assert time.monotonic() < deadline
