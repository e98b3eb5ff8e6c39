"""The parts of providers that need no server."""

from __future__ import annotations

import asyncio
import importlib.metadata
import sys
import threading
import time
from typing import Any

import pytest

from valkeykit import AsyncClient, Client
from valkeykit.commands.generated.builders import string
from valkeykit.config import FIELDS
from valkeykit.config.options import ConfigOptions
from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConfigError,
    ConnectionFailed,
    DeadlineExceeded,
    ExecAbortError,
    MissingExtra,
    ProtocolError,
    ReplyError,
    ServerError,
    ValkeyKitError,
    WatchError,
    WrongTypeError,
)
from valkeykit.providers import registry, resp
from valkeykit.providers.aio_pool import AsyncPool
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.providers.pool import Held, Pool, Terms


class Fake(Held):
    def __init__(self) -> None:
        self.usable = True
        self.ended: str | None = None


def pool_of(size: int, failing: bool = False) -> tuple[Pool[Fake], list[Fake]]:
    made: list[Fake] = []

    def connect(_: float) -> Fake:
        if failing:
            raise ConnectionFailed("no")
        made.append(Fake())
        return made[-1]

    def disconnect(fake: Fake, reason: str) -> None:
        fake.ended = reason

    return Pool("n", Terms(size), connect=connect, usable=lambda f: f.usable, disconnect=disconnect), made


def soon() -> float:
    return time.monotonic() + 5


def test_a_pool_reuses_the_last_and_drops_the_stale() -> None:
    pool, made = pool_of(2)
    one, two = pool.acquire(soon()), pool.acquire(soon())
    pool.release(one)
    pool.release(two)
    assert pool.acquire(soon()) is two
    one.usable = False
    assert pool.acquire(soon()) not in (one, two)
    assert one.ended == "closed by the server while idle"
    assert len(made) == 3


def test_a_full_pool_waits_until_the_deadline() -> None:
    pool, _ = pool_of(1)
    held = pool.acquire(soon())
    with pytest.raises(DeadlineExceeded, match="pool"):
        pool.acquire(time.monotonic() + 0.02)
    with pytest.raises(DeadlineExceeded):
        pool.acquire(time.monotonic() - 1)
    threading.Timer(0.02, pool.release, [held]).start()
    assert pool.acquire(soon()) is held


def test_a_failed_dial_frees_its_place() -> None:
    pool, _ = pool_of(1, failing=True)
    for _ in range(3):
        with pytest.raises(ConnectionFailed):
            pool.acquire(soon())


def test_a_closed_pool_refuses() -> None:
    pool, _ = pool_of(2)
    busy, idle = pool.acquire(soon()), pool.acquire(soon())
    pool.release(idle)
    pool.close()
    assert idle.ended == "client closed"
    pool.release(busy)
    assert busy.ended == "client closed"
    with pytest.raises(Closed):
        pool.acquire(soon())


async def test_the_async_pool_does_the_same() -> None:
    made: list[Fake] = []

    async def connect() -> Fake:
        made.append(Fake())
        if len(made) == 4:
            raise ConnectionFailed("no")
        return made[-1]

    def disconnect(fake: Fake, reason: str) -> None:
        fake.ended = reason

    pool = AsyncPool("n", Terms(1), connect=connect, usable=lambda f: f.usable, disconnect=disconnect)

    async def acquire() -> Fake:
        with Clock(Watch(), time.monotonic() + 10, "n") as clock:
            return await pool.acquire(clock)

    one = await acquire()
    waiter = asyncio.create_task(acquire())
    await asyncio.sleep(0)
    waiter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiter
    pool.release(one)
    assert await acquire() is one
    one.usable = False
    pool.release(one)
    two = await acquire()
    assert one.ended == "closed by the server while idle"
    pool.discard(two, "broken")
    three = await acquire()
    pool.discard(three, "broken")
    with pytest.raises(ConnectionFailed):
        await acquire()
    last = await acquire()
    pool.close()
    pool.release(last)
    assert last.ended == "client closed"
    with pytest.raises(Closed):
        await acquire()


def test_providers_are_found_by_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    assert registry.find("memory").name == "memory"

    class Point:
        name = "mine"

        def load(self) -> Any:
            return MemoryProvider()

    monkeypatch.setattr(
        importlib.metadata, "entry_points", lambda group: [Point()] if group == registry.GROUP else []
    )
    assert registry.find("mine").name == "memory"
    with pytest.raises(ConfigError, match="allowed: glide, memory, mine, native, valkey-py"):
        registry.find("other")


def test_a_missing_driver_names_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("valkeykit.providers.glide.find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match=r"pip install 'valkeykit\[glide\]'"):
        Client(provider="glide")


def test_the_script_of_the_memory_provider() -> None:
    script = Script().on("GET", "k").reply(b"1", b"2").on("ECHO", "x").reply(lambda words: words[1])
    script.on("WATCHED").reply(WatchError("changed"))
    with Client(provider=MemoryProvider(script)) as client:
        assert [client.get("k") for _ in range(3)] == [b"1", b"2", b"2"]
        assert client.execute("ECHO", "x") == b"x"
        with pytest.raises(ServerError, match="no reply"):
            client.get("unknown")
        with pytest.raises(WatchError):
            client.transaction().execute_command("WATCHED").execute()
        with client.session() as session:
            assert session.get("k") == b"2"
    assert script.calls[0] == ("GET", "k")
    with pytest.raises(ConfigError):
        Script().reply(1)
    with pytest.raises(Closed):
        client.get("k")


def test_a_first_failure_of_a_scripted_pipeline_is_raised() -> None:
    script = Script().on("GET", "a").reply(ConnectionFailed("down")).on("GET", "b").reply(b"1")
    with Client(provider=MemoryProvider(script)) as client:
        with pytest.raises(ConnectionFailed):
            client.pipeline().get("a").execute()
        values = client.pipeline().get("b").get("a").execute(raise_on_error=False)
        assert (values[0], type(values[1])) == (b"1", ConnectionFailed)


def test_transaction_replies() -> None:
    assert resp.results([b"OK", b"QUEUED", [1]], "n") == [1]
    with pytest.raises(WatchError):
        resp.results([b"OK", b"QUEUED", None], "n")
    refused = ServerError.parse("ERR unknown command")
    with pytest.raises(ExecAbortError, match="unknown command") as caught:
        resp.results([b"OK", refused, ServerError.parse("EXECABORT discarded.")], "n")
    assert caught.value.__cause__ is refused
    with pytest.raises(WrongTypeError):
        resp.results([b"OK", b"QUEUED", ServerError.parse("WRONGTYPE x")], "n")
    with pytest.raises(ProtocolError):
        resp.results([b"OK", b"QUEUED", 5], "n")


def test_what_was_read_before_the_connection_broke_is_kept() -> None:
    error = ConnectionFailed("broke", node="n", maybe_applied=True)
    replies: Any = resp.fill_lost([b"1"], 3, error)
    assert replies[0] == b"1"
    assert [(type(e), e.maybe_applied) for e in replies[1:]] == [(ConnectionFailed, True)] * 2
    assert replies[1] is not replies[2]


def test_large_batches_are_packed_in_pieces() -> None:
    commands = [string.set_(f"k{n}", "x" * 1000) for n in range(200)]
    pieces = resp.pack_many(commands, atomic=False)
    assert len(pieces) > 1
    assert b"".join(pieces) == b"".join(resp.pack(command.args) for command in commands)
    with pytest.raises(ArgumentError, match="UTF-8"):
        resp.pack(("GET", "\ud800"))


@pytest.mark.skipif(sys.platform == "win32", reason="the driver has no Windows wheels")
@pytest.mark.parametrize(
    ("text", "code", "detail"),
    [
        ("WRONGTYPE: Operation against", "WRONGTYPE", "Operation against"),
        ("An error was signalled by the server: - ResponseError: unknown", "ERR", "unknown"),
        ("An error was signalled by the server: - NoScriptError: No matching", "NOSCRIPT", "No matching"),
        ("An error was signalled by the server: - Strange: thing", "ERR", "thing"),
        ("no shape at all", "ERR", "no shape at all"),
    ],
)
def test_glide_errors_get_the_servers_words_back(text: str, code: str, detail: str) -> None:
    from valkeykit.providers.glide import wire as glide

    error = glide.server_error(text)
    assert (error.code, error.detail) == (code, detail)


@pytest.mark.skipif(sys.platform == "win32", reason="the driver has no Windows wheels")
def test_glide_failures_are_translated() -> None:
    from glide_shared import exceptions

    from valkeykit.providers.glide import wire as glide

    found: list[tuple[Exception, type[ValkeyKitError]]] = [
        (exceptions.TimeoutError("t"), DeadlineExceeded),
        (exceptions.ConnectionError("c"), ConnectionFailed),
        (exceptions.ClosingError("c"), ConnectionFailed),
        (exceptions.ConfigurationError("c"), ArgumentError),
        (SystemError("s"), ReplyError),
        (exceptions.RequestError("WRONGTYPE: x"), WrongTypeError),
    ]
    for error, kind in found:
        assert type(glide.translate(error, "n", sent=True)) is kind
    assert type(glide.not_connected(Exception("NOPERM: no"), "n")).code == "NOPERM"
    assert glide.milliseconds(float("inf")) == 2**31 - 1
    assert glide.milliseconds(0.0001) == 1
    assert glide.left(float("inf"), "n") == float("inf")


def test_the_typed_options_are_all_known() -> None:
    known = {name for field in FIELDS.values() for name in field.option.names}
    groups = {path.partition(".")[0] for path in FIELDS if "." in path}
    assert set(ConfigOptions.__annotations__) <= known | groups | {"file", "failover"}
    assert groups <= set(ConfigOptions.__annotations__)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_what_is_missing_is_told_when_the_client_is_made(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VALKEYKIT_SERVER_BIN", "/nowhere/valkey-server")
    with pytest.raises(ConfigError, match="/nowhere/valkey-server"):
        kind("embedded://")
    monkeypatch.delenv("VALKEYKIT_SERVER_BIN")
    monkeypatch.setattr("valkeykit.providers.glide.find_spec", lambda _: None)
    with pytest.raises(MissingExtra, match="glide"):
        kind("embedded://", provider="glide")
