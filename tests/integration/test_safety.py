"""No wrong reply, no lost place in a pool, no call beyond its budget, whatever strikes in between."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest
from driven import COMBINATIONS, REAL, Combination, Driven
from proxy import black_hole

from valkeykit import AsyncClient, Chunked, Client, embedded
from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    ServerError,
)
from valkeykit.hooks import CommandEnd, Event
from valkeykit.providers.memory import MemoryProvider, Script


def only(provider: str, flavour: str, protocol: int = 2) -> pytest.MarkDecorator:
    chosen = [
        c
        for c in COMBINATIONS
        if c.provider != "memory"
        and provider in c.provider
        and flavour in c.flavour
        and c.protocol == protocol
    ]
    return pytest.mark.parametrize("combination", chosen, indirect=True, ids=lambda c: c.name)


def run_python(code: str, warnings: str = "error", *, measured: bool = True) -> None:
    command = [sys.executable, "-X", "faulthandler", "-W", warnings, "-c", code]
    environ = {k: v for k, v in os.environ.items() if measured or not k.startswith("COV")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environ)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "fine", "")


def test_a_late_pipeline_gets_no_earlier_replies(driven: Driven) -> None:
    driven.run(lambda c: c.mset({"a": "A", "b": "B"}))

    def ask(session: Client[bytes]) -> None:
        assert session.pipeline().get("a").get("b").execute() == (b"A", b"B")
        hurried = session.with_options(timeout=1e-9)
        with pytest.raises(DeadlineExceeded) as caught:
            hurried.pipeline().set("x", 1).get("y").execute()
        assert not caught.value.maybe_applied
        with pytest.raises(DeadlineExceeded) as caught:
            hurried.set("x", 1)
        assert not caught.value.maybe_applied

    async def ask_async(session: AsyncClient[bytes]) -> None:
        assert await session.pipeline().get("a").get("b").execute() == (b"A", b"B")
        hurried = session.with_options(timeout=1e-9)
        with pytest.raises(DeadlineExceeded):
            await hurried.pipeline().set("x", 1).get("y").execute()
        with pytest.raises(DeadlineExceeded) as caught:
            await hurried.set("x", 1)
        assert not caught.value.maybe_applied

    driven.in_session([], ask if driven.combination.flavour == "sync" else ask_async)
    assert driven.run(lambda c: c.exists("x")) == 0


@pytest.mark.parametrize("provider", ["native", "valkey-py", "glide"])
def test_a_session_stays_with_its_process(provider: str, valkeykit_url: str) -> None:
    run_python(f"""
import os
from valkeykit import Client
from valkeykit.errors import Closed
client = Client({valkeykit_url!r}, provider={provider!r}, blocking_pool_size=1)
with client.session() as session:
    session.set("k", "parent")
    pid = os.fork()
    if pid == 0:
        try:
            session.get("k")
        except Closed as error:
            os._exit(0 if "parent process" in str(error) else 1)
        os._exit(2)
    _, status = os.waitpid(pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, status
    assert session.get("k") == b"parent"
client.close()
print("fine")
""")


@pytest.mark.parametrize("provider", ["native", "valkey-py"])
def test_interrupts_cost_nothing_for_good(provider: str, valkeykit_url: str) -> None:
    run_python(
        f"""
import signal, time
from valkeykit import Client
client = Client({valkeykit_url!r}, provider={provider!r}, pool_size=2, timeout=2)
client.set("k", "v")
ends = time.monotonic() + 1.5
def strike(_, frame):
    inside = False
    while frame is not None:
        if frame.f_code.co_name in ("__del__", "__init__"):
            return  # nobody hears it in one, the driver makes another error of it in the other
        inside = inside or "valkeykit" in frame.f_code.co_filename
        frame = frame.f_back
    if inside:  # not this script's own lines: what strikes the handling of a strike ends it
        raise KeyboardInterrupt
signal.signal(signal.SIGALRM, strike)
signal.setitimer(signal.ITIMER_REAL, 0.002, 0.002)
strikes = 0
while time.monotonic() < ends:
    try:
        while time.monotonic() < ends:
            assert client.get("k") == b"v"
            client.expire("k", 100)
    except KeyboardInterrupt:
        strikes += 1
signal.setitimer(signal.ITIMER_REAL, 0)
assert strikes > 50, strikes
for _ in range(5):
    assert client.get("k") == b"v"
if {provider!r} == "valkey-py":
    assert client._core.ready._data._slots.qsize() == 2
client.close()
print("fine")
""",
        # A connection that an interrupt strikes is dropped, and Python warns of its socket.
        warnings="ignore::ResourceWarning",
        # The tracer would be what most strikes hit.
        measured=False,
    )


def test_a_refused_multi_is_no_clean_failure(make: Callable[..., Driven]) -> None:
    with embedded.start() as server:
        admin = make(server.url)
        words = ("ACL", "SETUSER", "half", "on", ">pw", "~*", "+@all", "-multi")
        admin.run(lambda c: c.execute(*words))
        half = make(f"valkey://half:pw@{server.host}:{server.port}")
        with pytest.raises(ServerError) as caught:
            half.run(lambda c: c.transaction().set("t", 1).set("u", 2).execute())
        assert caught.value.code == "NOPERM"
        assert caught.value.maybe_applied


def test_optimistic_wants_its_own_transaction(driven: Driven) -> None:
    if driven.combination.flavour == "sync":
        client: Client[bytes] = driven.client
        with pytest.raises(ArgumentError, match=r"session\.transaction\(\)"):
            client.optimistic(lambda _: client.transaction().set("k", 1), "k")
        with pytest.raises(ArgumentError):
            client.optimistic(lambda session: session.pipeline().set("k", 1), "k")
        return

    async def main(client: AsyncClient[bytes]) -> None:
        async def wrong(_: Any) -> Any:
            return client.transaction().set("k", 1)

        with pytest.raises(ArgumentError, match=r"session\.transaction\(\)"):
            await client.optimistic(wrong, "k")

    driven.run(main)


@pytest.mark.parametrize("provider", ["native", "valkey-py", "glide"])
def test_loops_closed_without_shutdown_leave_nothing(provider: str, valkeykit_url: str) -> None:
    run_python(f"""
import asyncio, gc
from valkeykit import AsyncClient
client = AsyncClient({valkeykit_url!r}, provider={provider!r})
for n in range(4):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(client.ping())
    loop.close()
    gc.collect()
async def last():
    assert await client.ping() is True
    ready = client._core.ready
    held = next(vars(ready)[name] for name in ("_pools", "_clients", "_loops") if name in vars(ready))
    assert len(held._all) == 1
    await client.aclose()
asyncio.run(last())
print("fine")
""")


@contextmanager
def dripping() -> Iterator[int]:
    """The port of a peer that answers everything very slowly, one byte at a time."""
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def serve() -> None:
        with suppress(OSError):
            while True:
                peer, _ = listener.accept()
                with peer, suppress(OSError):
                    while not done.wait(0.15):
                        peer.sendall(b"+")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        done.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)


@only("valkey-py", "")
def test_a_dripping_handshake_ends_with_the_budget(make: Callable[..., Driven]) -> None:
    with dripping() as port:
        started = time.monotonic()
        with pytest.raises((ConnectionFailed, DeadlineExceeded)):
            make(f"valkey://127.0.0.1:{port}", timeout=0.5).run(lambda c: c.ping())
        assert time.monotonic() - started < 2


@only("glide", "")
def test_dialling_keeps_the_budget_of_the_call(make: Callable[..., Driven]) -> None:
    with black_hole() as port:
        driven = make(f"valkey://127.0.0.1:{port}")
        started = time.monotonic()
        with pytest.raises((ConnectionFailed, DeadlineExceeded)) as caught:
            driven.run(lambda c: c.with_options(timeout=0.3).set("k", 1))
        assert time.monotonic() - started < 1.5
        assert not caught.value.maybe_applied


def test_a_longer_budget_than_the_default(make: Callable[..., Driven]) -> None:
    with embedded.start(config={"enable-debug-command": "yes"}) as server:
        driven = make(server.url, timeout=0.3)
        driven.run(lambda c: c.ping())
        reply = driven.run(lambda c: c.with_options(timeout=8).execute("DEBUG", "SLEEP", "1.2"))
        assert reply in (b"OK", "OK")


@only("valkey-py", "", protocol=3)
def test_what_the_parser_cannot_build(make: Callable[..., Driven]) -> None:
    driven = make()
    odd = "redis.setresp(3) return {map={[{1, 2}] = 1}}"
    with pytest.raises((ProtocolError, ResultUnknown, ReplyError)) as caught:
        driven.run(lambda c: c.eval(odd))
    assert caught.value.maybe_applied
    values = driven.run(lambda c: c.pipeline().set("k", 1).eval(odd).get("k").execute(raise_on_error=False))
    assert values[0] is True
    assert all(isinstance(value, Exception) for value in values[1:])
    assert driven.run(lambda c: c.get("k")) == b"1"


@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_nothing_overtakes_a_lost_part(flavour: str) -> None:
    script = Script()
    for key in "abcdef":
        script.on("SET", key, "1").reply(b"OK")
    script.on("SET", "c", "1")._answers[b"SET", b"c", b"1"].clear()
    script.on("SET", "c", "1").reply(ConnectionFailed("broke", maybe_applied=True))
    driven = Driven(Combination("memory", flavour, 2), None, provider=MemoryProvider(script))

    def filled(c: Any) -> Any:
        pipe = c.pipeline(strategy=Chunked(2))
        for key in "abcdef":
            pipe.set(key, 1)
        return pipe.execute(raise_on_error=False)

    values = driven.run(filled)
    driven.close()
    assert values[:2] == (True, True)
    assert [value.maybe_applied for value in values[2:]] == [True, True, False, False]
    assert [words[1] for words in script.calls] == ["a", "b", "c"]


@only("", "aio")
def test_a_cancelled_call_ends_its_span(make: Callable[..., Driven]) -> None:
    seen: list[Event] = []

    async def main(client: AsyncClient[bytes]) -> None:
        task = asyncio.create_task(client.blpop("queue", 30))
        while (await client.info("clients"))["blocked_clients"] != "1":  # noqa: ASYNC110 # the server tells nobody
            await asyncio.sleep(0.005)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    make(hooks=[seen.append]).run(main)
    ends = [event for event in seen if isinstance(event, CommandEnd) and event.command == "BLPOP"]
    assert [type(event.error) for event in ends] == [asyncio.CancelledError]


@only("", "aio")
def test_tasks_may_share_a_session(make: Callable[..., Driven]) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        await client.mset({f"k{n}": n for n in range(20)})
        async with client.session() as session:
            values = await asyncio.gather(*(session.get(f"k{n}") for n in range(20)))
            assert values == [str(n).encode() for n in range(20)]
            pairs = await asyncio.gather(
                *(session.pipeline().get(f"k{n}").strlen(f"k{n}").execute() for n in range(20))
            )
            assert [pair[0] for pair in pairs] == values

    make().run(main)


@only("", "sync")
def test_threads_may_share_a_session(make: Callable[..., Driven]) -> None:
    client: Client[bytes] = make().client
    wrong: list[object] = []
    with client.session() as session:
        session.mset({f"k{n}": n for n in range(8)})

        def work(number: int) -> None:
            for _ in range(50):
                value = session.get(f"k{number}")
                if value != str(number).encode():
                    wrong.append(value)

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []
        client.close()
        with pytest.raises(Closed):
            session.get("k0")


@only("valkey-py", "sync")
def test_waiting_callers_do_not_outlive_the_client(make: Callable[..., Driven]) -> None:
    client: Client[bytes] = make(blocking_pool_size=1).client
    results: list[object] = []

    def wait(seconds: float) -> None:
        try:
            results.append(client.blpop("queue", seconds))
        except Exception as error:  # noqa: BLE001 # collected for the assertion
            results.append(error)

    first = threading.Thread(target=wait, args=(0.5,))
    first.start()
    while client.info("clients")["blocked_clients"] != "1":
        time.sleep(0.005)
    second = threading.Thread(target=wait, args=(0.5,))
    second.start()
    time.sleep(0.05)
    client.close()
    first.join(5)
    second.join(5)
    # The one on the server ends too, and nobody knows what it took.
    assert {type(result) for result in results} == {ResultUnknown, Closed}


def test_a_name_that_is_no_name(make: Callable[..., Driven]) -> None:
    with pytest.raises(ConnectionFailed):
        make("valkey://a..b:6379").run(lambda c: c.ping())


@pytest.mark.parametrize("combination", REAL[:1], indirect=True)
def test_execute_counts_words_as_given(make: Callable[..., Driven]) -> None:
    driven = make(key_prefix="p:")
    driven.run(lambda c: c.set("k", "v"))
    assert driven.run(lambda c: c.execute("OBJECT ENCODING", "k", key_at=[1])) == b"embstr"
    assert driven.run(lambda c: c.execute("OBJECT", "ENCODING", "k", key_at=[2])) == b"embstr"
    for words in (("KEYS", "*"), ("SCAN", 0), ("RANDOMKEY",)):
        with pytest.raises(ArgumentError, match="use the method"):
            driven.run(lambda c, w=words: c.execute(*w, key_at=[]))


def test_errors_of_the_application_take_over_no_code() -> None:
    class Mine(ServerError):
        pass

    assert type(ServerError.parse("ERR x")) is ServerError
    assert Mine not in ServerError.by_code.values()


def test_an_error_does_not_hold_its_own_frame() -> None:
    made: list[weakref.ref[Exception]] = []

    def fail(_: Any) -> Exception:
        error = ConnectionFailed("gone")
        made.append(weakref.ref(error))
        return error

    provider = MemoryProvider(Script().on("GET", "k").reply(fail))
    with Client(provider=provider, timeout=0.2) as client:
        gc.collect()
        gc.disable()
        try:
            with suppress(ConnectionFailed):
                client.get("k")
            assert len(made) > 1, "it was tried again"
            assert {error() for error in made} == {None}
            with suppress(ConnectionFailed):
                client.with_options(retry="never").get("k")
            assert {error() for error in made} == {None}
        finally:
            gc.enable()


SECRETS = """
from valkeykit import Client, embedded
from valkeykit.errors import ServerError
with embedded.start() as server, Client(server.url, provider="{provider}") as client:
    for call in (
        lambda: client.acl_setuser("x", rules=["%%hunter2"]),
        lambda: client.config_set("maxmemory", "hunter2"),
        lambda: client.sentinel_set("m", "auth-pass", "hunter2"),
        lambda: client.pipeline().acl_setuser("x", rules=["%%hunter2"]).execute(),
        lambda: client.transaction().config_set("maxmemory", "hunter2").execute(),
    ):
        try:
            call()
        except Exception as error:
            assert "hunter2" not in repr(error) + str(error) + str(error.__cause__), error
        else:
            raise AssertionError("not refused")
print("fine")
"""


@pytest.mark.parametrize("provider", ["native", "valkey-py", "glide"])
def test_secrets_that_the_server_quotes_reach_nobody(provider: str) -> None:
    run_python(SECRETS.format(provider=provider))
