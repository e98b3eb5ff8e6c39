"""BEHAVIOURS `server_gone_app_lives`: an application goes on without its cache, and finds it again."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from inspect import iscoroutinefunction
from itertools import pairwise
from typing import Any

import pytest
from fault_proxy import FaultProxy
from subject import Subject, every_provider

from valkeykit import AsyncClient, Client, embedded, fail_open
from valkeykit.availability import unavailable
from valkeykit.breaker import CircuitBreaker
from valkeykit.embedded.server import EmbeddedServer
from valkeykit.errors import (
    ArgumentError,
    AuthenticationError,
    BusyLoadingError,
    CircuitOpen,
    Closed,
    ConfigError,
    ConnectionFailed,
    DeadlineExceeded,
    MovedError,
    NoPermissionError,
    OutOfMemoryError,
    Overloaded,
    PipelineError,
    ProtocolError,
    ReadOnlyError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
    WrongTypeError,
)

Make = Callable[..., Subject]
PAUSE = 0.5


@pytest.fixture
def mortal() -> Iterator[EmbeddedServer]:
    with embedded.start() as server:
        yield server


@pytest.fixture
def door(mortal: EmbeddedServer) -> Iterator[FaultProxy]:
    """Counts who comes, also while the server behind it is dead."""
    proxy = FaultProxy(mortal.host, mortal.port)
    yield proxy
    proxy.close()


def kill(server: EmbeddedServer) -> None:
    os.kill(server.pid, signal.SIGKILL)


def sequence(subject: Subject, calls: int, found: list[Any]) -> None:
    """That many cache calls one after the other."""
    lookup = fail_open()(subject.client.get)

    async def ask() -> None:
        for _ in range(calls):
            found.append(await lookup("k"))

    if subject.flavour == "sync":
        for _ in range(calls):
            found.append(lookup("k"))
    else:
        subject.loop().run(ask())


@every_provider
def test_server_gone_app_lives(make: Make, mortal: EmbeddedServer, door: FaultProxy) -> None:
    breaker = CircuitBreaker(pause=PAUSE)
    subject = make(door.url, circuit_breaker=breaker, timeout=0.5)
    assert subject.run(lambda c: c.set("k", "v")) is True
    kill(mortal)
    while not isinstance(subject.fails(lambda c: c.get("k")), CircuitOpen):
        pass
    found: list[Any] = []
    before = len(door.dials)
    started = time.monotonic()
    sequence(subject, 10_000, found)
    took = time.monotonic() - started
    assert found == [None] * 10_000
    assert took < 1
    # One probe per interval, and nobody else dials.
    while time.monotonic() - started < 4 * PAUSE:
        sequence(subject, 200, found)
    probes = door.dials[before:]
    assert 1 <= len(probes) <= 5
    assert all(later - earlier > 0.9 * PAUSE for earlier, later in pairwise(probes))
    # And then it is there again.
    before = len(door.dials)
    mortal.restart()
    back = time.monotonic()
    assert subject.served(lambda c: c.set("k", "w")) < 1
    assert time.monotonic() - back < 1
    assert len(door.dials) - before <= 2


def test_server_gone_a_crowd_needs_no_memory(make: Make, mortal: EmbeddedServer, door: FaultProxy) -> None:
    """Many at once, before the breaker knows and after: bounded memory, one connection when it is back."""
    breaker = CircuitBreaker(pause=PAUSE)
    subject = make(door.url, circuit_breaker=breaker, timeout=0.3, threads=32, max_in_flight=1000)
    subject.run(lambda c: c.set("k", "v"))
    lookup = fail_open(b"?")(subject.client.get)
    kill(mortal)
    assert subject.crowd([lambda _: lookup("k")] * 2000) == [b"?"] * 2000
    tracemalloc.start()
    try:
        subject.crowd([lambda _: lookup("k")] * 500)
        first = tracemalloc.get_traced_memory()[0]
        for _ in range(4):
            assert set(subject.crowd([lambda _: lookup("k")] * 500)) == {b"?"}
        assert tracemalloc.get_traced_memory()[0] - first < 1 << 20
    finally:
        tracemalloc.stop()
    before = len(door.dials)
    mortal.restart()
    back = time.monotonic()
    while b"?" in subject.crowd([lambda _: lookup("k")] * 200):
        assert time.monotonic() - back < 1.5
    assert door.live <= 2
    assert len(door.dials) - before <= 2


@pytest.mark.parametrize(
    "error",
    [
        ConnectionFailed("x"),
        DeadlineExceeded("x"),
        ResultUnknown("x"),
        CircuitOpen("x", 1.0),
        Overloaded("x"),
        ProtocolError("x"),
        BusyLoadingError("LOADING", "x"),
        OutOfMemoryError("OOM", "x"),
        ReadOnlyError("READONLY", "x"),
        PipelineError("x", [b"v", ConnectionFailed("x")], 1),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_says_that_the_server_is_unavailable(error: ValkeyKitError) -> None:
    seen: list[ValkeyKitError] = []

    @fail_open("instead", on_error=seen.append)
    def call() -> str:
        raise error

    @fail_open("instead", on_error=seen.append)
    async def call_async() -> str:
        raise error

    assert call() == "instead"
    assert asyncio.run(call_async()) == "instead"
    with fail_open(on_error=seen.append):
        raise error
    assert seen == [error] * 3


def permanent() -> ConnectionFailed:
    error = ConnectionFailed("refused certificate")
    error.permanent = True
    return error


@pytest.mark.parametrize(
    "error",
    [
        ArgumentError("x"),
        ConfigError("x"),
        Closed("x"),
        WrongTypeError("WRONGTYPE", "x"),
        NoPermissionError("NOPERM", "x"),
        AuthenticationError("WRONGPASS", "x"),
        MovedError("MOVED", "x"),
        ServerError("ERR", "x"),
        permanent(),
        PipelineError("x", [WrongTypeError("WRONGTYPE", "x"), ConnectionFailed("x")], 0),
        KeyError("x"),
        KeyboardInterrupt(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_is_raised_as_it_is(error: BaseException) -> None:
    @fail_open("instead")
    def call() -> str:
        raise error

    @fail_open("instead")
    async def call_async() -> str:
        raise error

    with pytest.raises(type(error)):
        call()
    with suppress(KeyboardInterrupt), pytest.raises(type(error)):
        asyncio.run(call_async())
    with pytest.raises(type(error)), fail_open():
        raise error
    assert not unavailable(error)


def test_names_and_kinds_stay() -> None:
    @fail_open()
    async def lookup(key: str) -> bytes:
        """Its text."""
        return key.encode()

    assert iscoroutinefunction(lookup)
    assert (lookup.__name__, lookup.__doc__) == ("lookup", "Its text.")  # type: ignore[attr-defined] # a Callable to type checkers
    assert asyncio.run(lookup("k")) == b"k"


async def test_cancelled_is_cancelled(valkeykit_url: str) -> None:
    async with AsyncClient(valkeykit_url) as client:
        task = asyncio.create_task(fail_open()(client.blpop)("none", 30))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


def test_a_mistake_is_not_hidden(valkeykit_url: str) -> None:
    with Client(valkeykit_url) as client:
        client.set("text", "v")
        push = fail_open(0)(client.lpush)
        with pytest.raises(WrongTypeError):
            push("text", "x")
        with pytest.raises(ArgumentError):
            push("text")
    with pytest.raises(Closed):
        push("text", "x")


def test_both_flavours_in_the_same_way(make: Make, proxy: FaultProxy) -> None:
    seen: list[ValkeyKitError] = []
    guard = fail_open(default=b"none", on_error=seen.append)
    subject = make(proxy.url, retry="never", timeout=1)
    assert subject.run(lambda c: guard(c.get)("k")) is None
    proxy.refuse()
    assert subject.run(lambda c: guard(c.get)("k")) == b"none"
    assert isinstance(subject.fails(lambda c: guard(c.get)(b"k", "too many")), TypeError)
    assert len(seen) == 1
    assert threading.active_count() < 100
