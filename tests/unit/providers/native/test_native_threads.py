"""Moments of the threads' lanes that hardly ever come by themselves, on a pair of sockets."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from math import inf
from typing import Any

import pytest

from valkeykit import Config
from valkeykit.errors import Closed, ConnectionFailed, ProtocolError
from valkeykit.providers import faults
from valkeykit.providers.native.plan import Node, Plan
from valkeykit.providers.native.sync import lanes
from valkeykit.providers.native.sync.channel import Plain
from valkeykit.providers.native.sync.lanes import SharedLane, Solo
from valkeykit.providers.native.sync.link import Call, Link

PING = b"*1\r\n$4\r\nPING\r\n"
BROKEN = faults.broken("host:1", "a test says so", sent=True)


class Wire:
    """Connections to a peer that is the test itself."""

    def __init__(self) -> None:
        self.node = Node(Plan(Config.load("valkey://host:1", environ={}), None))
        self._socks: list[socket.socket] = []

    def link(self) -> tuple[Link, socket.socket]:
        ours, theirs = socket.socketpair()
        self._socks += [ours, theirs]
        theirs.settimeout(5)
        return Link(self.node, Plain(ours)), theirs

    def close(self) -> None:
        for sock in self._socks:
            sock.close()


@pytest.fixture
def wire() -> Iterator[Wire]:
    wire = Wire()
    yield wire
    wire.close()


def item(call: Call, data: Any = PING) -> Any:
    return (call, inf, None), data


def soon() -> float:
    return time.monotonic() + 5


def test_what_nobody_waits_for_is_not_sent(wire: Wire) -> None:
    link, peer = wire.link()
    solo = Solo(wire.node, link)
    left = Call()
    left.over = True
    for queued in ([item(left)], [item(left), item(left, [PING])]):
        solo._queue.extend(queued)
        solo._flush(link)
        assert (solo.queued, link.exchange.owed) == (0, 0)
    solo._queue.extend([item(left), item(Call(), [PING, PING])])
    solo._flush(link)
    assert peer.recv(100) == PING * 2


def test_nothing_is_sent_on_a_connection_that_was_closed_meanwhile(wire: Wire) -> None:
    link, peer = wire.link()
    solo = Solo(wire.node, link)
    solo._queue.append(item(Call()))
    link.lose(BROKEN)
    solo._flush(link)
    assert solo.queued == 1
    assert peer.recv(100) == b""


def test_an_interrupt_within_sending_costs_the_connection(wire: Wire) -> None:
    """How much of the request left is not known."""
    link, _ = wire.link()
    solo = Solo(wire.node, link)
    link.torn_sending = True
    assert not link.usable()
    with pytest.raises(ConnectionFailed, match="session's connection was lost"):
        solo.submit(PING, soon())
    assert link.closed
    assert "an interrupt cut a step" in str(link.loss)


def test_an_interrupt_within_receiving_costs_the_connection(wire: Wire) -> None:
    link, _ = wire.link()
    solo = Solo(wire.node, link)
    link.torn = True
    assert not link.usable()
    assert not solo.clean
    with pytest.raises(ConnectionFailed, match="session's connection was lost"):
        solo.submit(PING, soon())
    assert isinstance(link.loss, ProtocolError)


def test_a_call_on_a_lost_connection_does_not_wait(wire: Wire) -> None:
    """Another thread was struck before it told those who wait: they tell themselves."""
    link, _ = wire.link()
    solo = Solo(wire.node, link)
    call = Call()
    call.link = link
    link.lose(BROKEN)
    with pytest.raises(ConnectionFailed, match="a test says so") as caught:
        solo._wait(item(call))
    assert caught.value.maybe_applied


def test_an_answer_of_the_last_moment_counts(wire: Wire) -> None:
    link, _ = wire.link()
    solo = Solo(wire.node, link)
    call = Call()
    call.link = link
    call.set_result(b"PONG")
    solo._leave(call)  # it would raise that the time is over
    assert solo._wait(item(call)) == b"PONG"


def test_a_closed_lane_does_not_dial(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    lane = SharedLane(wire.node)
    late, _ = wire.link()

    def close_meanwhile(*_: Any) -> Link:
        lane.close()
        return late

    monkeypatch.setattr(lanes, "reach", close_meanwhile)
    for _ in range(2):
        with pytest.raises(Closed):
            lane.connect(soon())
    assert late.closed
    assert lane.reconnects == 1


def test_a_connection_that_speaks_while_another_is_dialled(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    lane = SharedLane(wire.node)
    slow, peer = wire.link()
    fresh, _ = wire.link()
    call = Call()
    slow.put(*(((item(call)[0],), (PING,), 1, 0)))
    slow.exchange.on_news(lane._absolve)
    lane._silent = slow

    def speak_meanwhile(*_: Any) -> Link:
        peer.sendall(b"+PONG\r\n")
        assert slow.ready(5)
        slow.receive()
        return fresh

    monkeypatch.setattr(lanes, "reach", speak_meanwhile)
    assert lane.connect(soon()) is slow
    assert call.reply in (b"PONG", "PONG")
    assert fresh.closed
    assert not slow.closed


def test_news_of_a_connection_that_is_gone_change_nothing(wire: Wire) -> None:
    lane = SharedLane(wire.node)
    lane._absolve()
    gone, _ = wire.link()
    gone.lose(BROKEN)
    lane._silent = gone
    lane._absolve()
    assert lane.link is None


def test_a_large_text_that_nobody_asked_for(wire: Wire) -> None:
    link, _ = wire.link()
    large = memoryview(b"$%d\r\n" % (1 << 23) + b"x" * 20_000)
    with pytest.raises(ProtocolError, match="nobody asked for"):
        link.exchange.feed(large, len(large), 0.0)


def test_messages_alone_are_no_reply(wire: Wire) -> None:
    link, _ = wire.link()
    link.exchange.tracking = True
    call = Call()
    link.put((item(call)[0],), (PING,), 1, 0)
    for data in (b">2\r\n$10\r\ninvalidate\r\n*1\r\n$1\r\nk\r\n", b"+PONG\r\n"):
        assert not call.over
        link.exchange.feed(memoryview(data), len(data), 0.0)
    assert call.over
    assert link.exchange.owed == 0


def test_an_address_that_fails_at_once(tmp_path: Any) -> None:
    from valkeykit import Client

    with Client(f"unix://{tmp_path}/nothing", provider="native", retry="never") as client:
        with pytest.raises(ConnectionFailed, match="No such file"):
            client.ping()
        assert client.stats().connections == 0
