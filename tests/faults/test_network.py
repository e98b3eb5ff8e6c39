"""FAULTS rows 2 to 11: resets, losses, silence, stalls, refusals, pieces."""

from __future__ import annotations

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from fault_proxy import FaultProxy, Hold, cut, cut_after, delayed, pieces, swallow
from subject import Subject, eventually, every_provider, ours_to_pace

from valkeykit import embedded
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    PipelineError,
    ResultUnknown,
    ValkeyKitError,
    WriteTimedOut,
)
from valkeykit.providers.native import sockets

Make = Callable[..., Subject]


@every_provider
def test_row_2_dials_are_few_while_nobody_answers(make: Make, proxy: FaultProxy) -> None:
    """Many callers that do not give up, a peer that resets every connection: ten dials a second."""
    subject = make(proxy.url, timeout=0.5)
    proxy.up = cut
    for _ in range(4):
        outcomes = subject.crowd([lambda c: c.set("k", 1)] * 8)
        assert all(isinstance(o, ConnectionFailed | DeadlineExceeded) for o in outcomes)
        assert not any(o.maybe_applied for o in outcomes)
    span = proxy.dials[-1] - proxy.dials[0]
    assert len(proxy.dials) <= 3 + 11 * span
    proxy.heal()
    assert subject.served() < 5


@every_provider
def test_row_3_reset_in_mid_reply(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url, retry="never"), make()
    direct.run(lambda c: c.set("long", "x" * 50_000))
    assert subject.run(lambda c: c.incr("n")) == 1
    proxy.down = cut_after(1_000)  # more than a greeting, less than the value
    outcomes = subject.crowd(
        [lambda c: c.append("long", "y"), lambda c: c.get("long"), lambda c: c.incr("n")]
    )
    lost = [o for o in outcomes if isinstance(o, Exception)]
    assert lost
    assert all(isinstance(o, ResultUnknown | ConnectionFailed) and o.maybe_applied for o in lost)
    before = proxy.connections
    proxy.heal()
    assert len(subject.run(lambda c: c.get("long"))) in (50_000, 50_001)
    assert proxy.connections <= before + 1
    assert direct.run(lambda c: c.get("n")) in (b"1", b"2")  # never twice


def test_row_3_only_that_connection_is_hit(make: Make, proxy: FaultProxy) -> None:
    """A connection that waits for a queue lives on while the shared one is reset."""
    subject = make(proxy.url)
    subject.run(lambda c: c.ping())
    shared = next(iter(proxy._pairs))
    waiting = subject.start(lambda c: c.blpop("queue", 30))
    direct = make()
    eventually(lambda: direct.run(lambda c: c.info("clients"))["blocked_clients"] == "1")
    FaultProxy.loop().loop.call_soon_threadsafe(shared.reset)
    eventually(lambda: proxy.live == 1)
    direct.run(lambda c: c.rpush("queue", "item"))
    assert tuple(waiting.result()) == (b"queue", b"item")


def _w(client: Any) -> Any:
    return client.get("w")


LOST: dict[str, tuple[Any, Any, list[Any]]] = {
    "incr": (lambda c: c.incr("w"), _w, [b"1"]),
    "rpush": (lambda c: c.rpush("w", "x"), lambda c: c.llen("w"), [1]),
    "set": (lambda c: c.set("w", "x"), _w, [b"x"]),
    "append": (lambda c: c.append("w", "x"), _w, [b"x"]),
    "del": (lambda c: c.delete("there"), lambda c: c.exists("there"), [0]),
    # They may leave in several pieces, and the first reply cuts the connection.
    "pipeline": (lambda c: c.pipeline().incr("w").incr("w").execute(), _w, [b"1", b"2"]),
    "transaction": (lambda c: c.transaction().incr("w").incr("w").execute(), _w, [None, b"2"]),
}


@every_provider
@pytest.mark.parametrize(("call", "look", "expected"), LOST.values(), ids=LOST)
def test_row_4_applied_and_the_reply_lost(
    make: Make, proxy: FaultProxy, call: Any, look: Any, expected: list[Any]
) -> None:
    subject, direct = make(proxy.url), make()
    direct.run(lambda c: c.set("there", 1))
    subject.run(lambda c: c.ping())
    proxy.down = cut
    error = subject.fails(call)
    assert isinstance(error, ResultUnknown | PipelineError)
    assert error.maybe_applied
    proxy.heal()
    subject.served()
    found = direct.run(look)
    assert found in expected
    # Nothing follows: not by a retry, not by the next call.
    subject.served()
    assert direct.run(look) == found


@every_provider
@pytest.mark.parametrize("kept", [0, 5, 20, 27])
def test_row_5_requests_lost_or_half_sent(make: Make, proxy: FaultProxy, kept: int) -> None:
    """It left here, so it may have been applied; the server never saw the end of it."""
    subject, direct = make(proxy.url), make()
    subject.run(lambda c: c.ping())
    proxy.up = cut_after(kept)
    error = subject.fails(lambda c: c.set("half", "sent"))
    assert isinstance(error, ResultUnknown)
    assert error.maybe_applied
    proxy.heal()
    subject.served()
    assert direct.run(lambda c: c.exists("half")) == 0


@every_provider
def test_row_6_half_open(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url, timeout=0.4)
    assert subject.run(lambda c: c.incr("n")) == 1
    before = proxy.connections
    proxy.go_silent()
    for _ in range(2):
        started = time.monotonic()
        outcomes = subject.crowd([lambda c: c.get("n"), lambda c: c.incr("n")])
        assert 0.35 < time.monotonic() - started < 3
        assert all(isinstance(o, DeadlineExceeded | ConnectionFailed) for o in outcomes)
    assert proxy.connections > before  # the silent connection is not trusted for ever
    proxy.heal()
    assert subject.served(lambda c: c.incr("n")) < 3
    # What was swallowed was never applied: 2, or 3 if the last call had to be made twice.
    assert make().run(lambda c: c.get("n")) in (b"2", b"3")


@every_provider
def test_row_6_frozen_server(make: Make) -> None:
    with embedded.start() as server:
        subject = make(server.url, timeout=0.4)
        subject.run(lambda c: c.set("k", "v"))
        os.kill(server.pid, signal.SIGSTOP)
        try:
            for _ in range(2):
                assert isinstance(subject.fails(lambda c: c.get("k")), DeadlineExceeded | ConnectionFailed)
            assert isinstance(subject.fails(lambda c: c.incr("n")), ValkeyKitError)
        finally:
            os.kill(server.pid, signal.SIGCONT)
        assert subject.served(lambda c: c.get("k")) < 3
        assert subject.run(lambda c: c.get("k")) == b"v"


@contextmanager
def full_backlog() -> Iterator[int]:
    """The port of a listener whose queue is full: the system drops further SYNs."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        crowd = [socket.socket() for _ in range(4)]
        try:
            for one in crowd:
                one.setblocking(False)
                with suppress(BlockingIOError):
                    one.connect(("127.0.0.1", port))
            yield port
        finally:
            for one in crowd:
                one.close()


@ours_to_pace
def test_row_6_a_silent_dial_is_tried_again(make: Make, proxy: FaultProxy) -> None:
    """The first one met a network that has come back since: it is not waited for until connect_timeout."""
    subject = make(proxy.url, timeout=1, connect_timeout=15)
    subject.run(lambda c: c.set("k", "v"))
    proxy.go_silent()
    proxy.reset()
    before = proxy.connections
    waiting = subject.start(lambda c: c.with_options(timeout=30).get("k"))
    eventually(lambda: proxy.connections > before)
    proxy.heal()
    started = time.monotonic()
    assert waiting.result(30) == b"v"
    assert time.monotonic() - started < 10


@every_provider
@pytest.mark.parametrize("kind", ["connect_timeout", "timeout"])
def test_row_7_unanswered_syn(make: Make, kind: str) -> None:
    with full_backlog() as port:
        subject = make(f"valkey://127.0.0.1:{port}", retry="never", **{kind: 0.4})
        started = time.monotonic()
        error = subject.fails(lambda c: c.set("k", 1))
        assert 0.35 < time.monotonic() - started < 1.9  # not the other one's default
        assert isinstance(error, ConnectionFailed | DeadlineExceeded)
        assert not error.maybe_applied  # type: ignore[attr-defined] # both have it


def test_row_7_socket_options(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[socket.socket] = []
    real = sockets.open_socket
    monkeypatch.setattr(sockets, "open_socket", lambda *given: made.append(real(*given)) or made[-1])
    make(user_timeout=12.5).run(lambda c: c.ping())
    option = made[0].getsockopt
    assert option(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 12_500
    assert option(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
    assert option(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 1


@every_provider
@pytest.mark.parametrize("side", ["up", "down"])
def test_row_8_a_stall_shorter_than_the_budget(make: Make, proxy: FaultProxy, side: str) -> None:
    subject = make(proxy.url, timeout=20)
    subject.run(lambda c: c.ping())
    hold = Hold()
    setattr(proxy, side, hold)
    started = [subject.start(lambda c, n=n: c.set(f"k{n}", n)) for n in range(8)]
    eventually(lambda: hold.held)
    hold.release()
    assert [future.result() for future in started] == [True] * 8
    if subject.provider == "native":
        assert proxy.connections == 1


@every_provider
def test_row_9_a_late_reply_is_nobodys(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url, timeout=20)
    subject.run(lambda c: c.mset({f"k{n}": f"v{n}" for n in range(10)}))
    hold = Hold()
    proxy.down = hold
    hurried = [subject.start(lambda c, n=n: c.with_options(timeout=0.2).get(f"k{n}")) for n in range(5)]
    patient = [subject.start(lambda c, n=n: c.get(f"k{n}")) for n in range(5, 10)]
    for future in hurried:
        assert isinstance(future.exception(), subject.late_with(ConnectionFailed))
    late = subject.start(lambda c: c.with_options(timeout=0.2).incr("n")).exception()
    assert isinstance(late, WriteTimedOut) or (subject.provider == "valkey-py" and not late.maybe_applied)
    hold.release()
    assert [future.result() for future in patient] == [b"v%d" % n for n in range(5, 10)]
    assert [subject.run(lambda c, n=n: c.get(f"k{n}")) for n in range(10)] == [b"v%d" % n for n in range(10)]
    if subject.provider == "native":
        assert proxy.connections == 1


@every_provider
def test_row_10_refused(make: Make, proxy: FaultProxy) -> None:
    subject = make(proxy.url, timeout=1)
    subject.run(lambda c: c.ping())
    proxy.refuse()
    used = time.process_time()
    errors = [subject.fails(lambda c: c.set("k", 1)) for _ in range(5)]
    # The first may have been sent before the loss was noticed.
    assert isinstance(errors[0], ResultUnknown | ConnectionFailed | DeadlineExceeded)
    assert all(isinstance(error, ConnectionFailed | DeadlineExceeded) for error in errors[1:])
    assert not any(error.maybe_applied for error in errors[1:])  # type: ignore[attr-defined] # both have it
    assert time.process_time() - used < 1.0
    proxy.listen()
    assert subject.served() < 5


@every_provider
def test_row_10_closed_while_idle(make: Make) -> None:
    """Nothing was outstanding, so nothing is lost: the next write goes over a new connection."""
    with embedded.start() as server:
        subject = make(server.url)
        for turn in range(1, 4):
            subject.run(lambda c: c.ping())
            server.restart()
            assert subject.run(lambda c: c.incr("n")) == 1, turn


@every_provider
@pytest.mark.parametrize(
    "treatment", [pieces(1), pieces(1000, 0.001), delayed(0.01)], ids=["1", "slow", "late"]
)
def test_row_11_pieces_and_throttling(make: Make, proxy: FaultProxy, treatment: Any) -> None:
    subject, direct = make(proxy.url, timeout=20), make()
    direct.run(lambda c: c.hset("h", mapping={f"f{n}": b"\r\n$5\r\n" * n for n in range(40)}))
    direct.run(lambda c: c.set("long", b"$1234567890" * 2_000))
    proxy.up = proxy.down = treatment
    calls = [lambda c: c.hgetall("h"), lambda c: c.get("long"), lambda c: c.lrange("none", 0, -1)] * 2
    assert subject.crowd(calls) == [direct.run(call) for call in calls]


def test_row_11_swallowed_bytes_are_not_waited_for(make: Make, proxy: FaultProxy) -> None:
    """The middle of a reply is missing and another comes: the connection cannot be trusted."""
    subject = make(proxy.url, timeout=0.5)
    subject.run(lambda c: c.set("k", "v" * 1000))
    proxy.down = swallow
    assert isinstance(subject.fails(lambda c: c.get("k")), DeadlineExceeded)
    proxy.heal()
    assert subject.served(lambda c: c.get("k")) < 5
    assert subject.run(lambda c: c.strlen("k")) == 1000
