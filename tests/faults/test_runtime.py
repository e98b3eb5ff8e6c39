"""BEHAVIOURS `runtime_safe` and FAULTS rows 27, 28, 47: loops, forks, collections, closing, the exit."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from fault_proxy import FaultProxy
from subject import Subject, eventually, every_provider

from valkeykit import AsyncClient, Client
from valkeykit.errors import Closed, ConnectionFailed, ResultUnknown

Make = Callable[..., Subject]


def run_python(code: str, url: str, *, timeout: float = 60) -> None:
    """Run `code` in an interpreter of its own, warnings as errors; it prints "fine" at the end."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", "import sys; url = sys.argv[1]\n" + code, url],
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
    )
    assert (done.stdout.strip(), done.stderr) == ("fine", "")


def test_runtime_safe_three_loops(valkeykit_url: str) -> None:
    run_python(
        """
import asyncio
from valkeykit import AsyncClient
client = AsyncClient(url, provider="native")
async def main(n):
    await client.set("k", n)
    waiting = asyncio.create_task(client.blpop("q", 5))
    await client.rpush("q", n)
    assert (await waiting)[1] == b"%d" % n
    return await asyncio.gather(*(client.get("k") for _ in range(50)))
for n in range(3):
    assert asyncio.run(main(n)) == [b"%d" % n] * 50
async def last():
    client2 = client
    await client2.aclose()
asyncio.run(last())
print("fine")
""",
        valkeykit_url,
    )


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_28_two_loops_at_once(valkeykit_url: str, provider: str, flavour: str) -> None:
    run_python(
        f"PROVIDER = {provider!r}"
        """
import asyncio, threading
from valkeykit import AsyncClient
client = AsyncClient(url, provider=PROVIDER)
wrong = []
async def main(name):
    for n in range(200):
        await client.set(name, n)
        if await client.get(name) != b"%d" % n:
            wrong.append((name, n))
threads = [threading.Thread(target=lambda i=i: asyncio.run(main(f"k{i}"))) for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
assert wrong == [], wrong
asyncio.run(client.aclose())
print("fine")
""",
        valkeykit_url,
    )


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_28_a_loop_after_another(valkeykit_url: str, provider: str, flavour: str) -> None:
    """Rebound to each, and nothing of a loop that is over is left on the server."""
    run_python(
        f"PROVIDER = {provider!r}"
        """
import asyncio, gc, time
from valkeykit import AsyncClient, Client
client = AsyncClient(url, provider=PROVIDER, client_name="loops")
async def main(n):
    await client.set("k", n)
    assert await client.blpop("none", 0.01) is None
    assert await asyncio.gather(*(client.get("k") for _ in range(20))) == [b"%d" % n] * 20
for n in range(3):
    asyncio.run(main(n))
del main, client
gc.collect()
with Client(url, provider="native") as watcher:
    ends = time.monotonic() + 5
    while watcher.execute("CLIENT", "LIST").count(b"name=loops"):
        assert time.monotonic() < ends
        time.sleep(0.01)
print("fine")
""",
        valkeykit_url,
    )


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_28_another_loop_is_served_or_refused(valkeykit_url: str, provider: str, flavour: str) -> None:
    """While the first is open: at once, in words, and the first is undisturbed."""
    run_python(
        f"PROVIDER = {provider!r}"
        """
import asyncio, time
from valkeykit import AsyncClient
from valkeykit.errors import ConnectionFailed
client = AsyncClient(url, provider=PROVIDER)
with asyncio.Runner() as first, asyncio.Runner() as second:
    assert first.run(client.set("k", "v"))
    started = time.monotonic()
    try:
        assert second.run(client.get("k")) == b"v"
    except ConnectionFailed as error:
        assert PROVIDER == "glide" and "event loop" in str(error), error
    assert time.monotonic() - started < 1
    assert first.run(client.get("k")) == b"v"
    first.run(client.aclose())
print("fine")
""",
        valkeykit_url,
    )


FORK = """
import os, threading
from valkeykit import Client
client = Client(url, provider="{provider}")
if {used}:
    client.set("who", "parent")
    client.blpop("none", 0.01)
pids = []
for n in range(3):
    pid = os.fork()
    if pid == 0:
        try:
            for i in range(50):
                client.set(f"child{{n}}", i)
                assert client.get(f"child{{n}}") == b"%d" % i
            client.rpush(f"q{{n}}", 1)
            assert client.blpop(f"q{{n}}", 1)[1] == b"1"
            client.close()
            os._exit(0)
        except BaseException:
            import traceback; traceback.print_exc()
            os._exit(1)
    pids.append(pid)
for i in range(200):
    client.set("who", i)
    assert client.get("who") == b"%d" % i
for pid in pids:
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
assert client.get("who") == b"199"
client.close()
print("fine")
"""


@every_provider
@pytest.mark.parametrize("flavour", ["sync"])
@pytest.mark.parametrize("used", [False, True], ids=["before", "after"])
def test_row_27_fork_of_a_sync_client(valkeykit_url: str, provider: str, flavour: str, used: bool) -> None:
    run_python(FORK.format(used=used, provider=provider), valkeykit_url)


@every_provider
@pytest.mark.parametrize("flavour", ["sync"])
def test_row_27_fork_with_other_threads_busy(valkeykit_url: str, provider: str, flavour: str) -> None:
    """Locks may be held by threads that the child does not have."""
    run_python(
        f"PROVIDER = {provider!r}"
        """
import os, threading
from valkeykit import Client
client = Client(url, provider=PROVIDER)
client.set("k", "v")
stop = threading.Event()
def work():
    while not stop.is_set():
        assert client.get("k") == b"v"
threads = [threading.Thread(target=work, daemon=True) for _ in range(4)]
for t in threads: t.start()
for n in range(10):
    pid = os.fork()
    if pid == 0:
        import faulthandler; faulthandler.dump_traceback_later(10, exit=True)
        try:
            for _ in range(20):
                assert client.get("k") == b"v"
            os._exit(0)
        except BaseException:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
stop.set()
for t in threads: t.join()
client.close()
print("fine")
""",
        valkeykit_url,
    )


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_row_27_fork_of_an_async_client(valkeykit_url: str, provider: str, flavour: str) -> None:
    """A child that starts a loop of its own is served; the parent's connections stay whole."""
    run_python(
        f"PROVIDER = {provider!r}"
        """
import asyncio, os
from valkeykit import AsyncClient
client = AsyncClient(url, provider=PROVIDER)
async def use(name):
    for n in range(20):
        await client.set(name, n)
        assert await client.get(name) == b"%d" % n
def child():
    try:
        asyncio.run(use("child"))
        os._exit(0)
    except BaseException:
        import traceback; traceback.print_exc()
        os._exit(1)
with asyncio.Runner() as runner:
    runner.run(use("parent"))
    pid = os.fork()
    if pid == 0:
        asyncio.events._set_running_loop(None)
        child()
    runner.run(use("parent"))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    runner.run(use("parent"))
    runner.run(client.aclose())
print("fine")
""",
        valkeykit_url,
    )


@pytest.mark.parametrize("kind", ["idle", "used", "pooled"])
@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_runtime_safe_at_exit(valkeykit_url: str, flavour: str, kind: str) -> None:
    """Nothing is pending at exit, whatever was used, if the client was closed or its loop ended."""
    call = {"idle": "pass", "used": "AWAIT client.ping()", "pooled": "AWAIT client.blpop('q', 0.01)"}[kind]
    if flavour == "sync":
        code = f"""
from valkeykit import Client
with Client(url, provider="native") as client:
    {call.replace("AWAIT ", "")}
print("fine")
"""
    else:
        code = f"""
import asyncio
from valkeykit import AsyncClient
client = AsyncClient(url, provider="native")
async def main():
    {call.replace("AWAIT", "await")}
asyncio.run(main())
print("fine")
"""
    run_python(code, valkeykit_url)


def test_runtime_safe_gc_in_critical_sections(valkeykit_url: str) -> None:
    """Collections at every turn, of clients that were dropped while they were in use."""
    wrong: list[object] = []
    client = Client(valkeykit_url, provider="native")
    client.mset({f"k{n}": n for n in range(4)})

    def work(number: int) -> None:
        for turn in range(200):
            if turn % 20 == 0:
                dropped = Client(valkeykit_url, provider="native")
                dropped.ping()
                dropped.close()
                itself: list[object] = [dropped]
                itself.append(itself)
                del itself, dropped
            value = client.get(f"k{number}")
            if value != b"%d" % number:
                wrong.append((number, value))

    threads = [threading.Thread(target=work, args=(n,), daemon=True) for n in range(4)]
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    finally:
        gc.set_threshold(*before)
    assert not any(thread.is_alive() for thread in threads)
    client.close()
    assert wrong == []


async def test_runtime_safe_gc_in_async_critical_sections(valkeykit_url: str) -> None:
    """Nothing but the loop holds a task that dials or recovers: a collection must not take it."""
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    try:
        for _ in range(3):
            async with AsyncClient(valkeykit_url, provider="native") as client:
                calls = [client.set(f"k{n}", n) for n in range(30)]
                waiting = [asyncio.create_task(client.blpop("none", 5)) for _ in range(3)]
                assert await asyncio.gather(*calls) == [True] * 30
                for task in waiting:
                    task.cancel()
                await asyncio.gather(*waiting, return_exceptions=True)
                assert await client.blpop("none", 0.01) is None
    finally:
        gc.set_threshold(*before)


def test_row_47_close_while_16_threads_use_it(valkeykit_url: str) -> None:
    for _ in range(5):
        client = Client(valkeykit_url, provider="native")
        client.set("k", "v")
        odd: list[object] = []
        running = threading.Barrier(17)

        def work(client: Client[bytes] = client, odd: list[object] = odd, gate: Any = running) -> None:
            gate.wait()
            try:
                while client.get("k") == b"v":
                    pass
                odd.append("wrong value")
            except (Closed, ConnectionFailed):
                pass
            except BaseException as error:  # noqa: BLE001 # collected for the assertion
                odd.append(error)

        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        running.wait()
        time.sleep(0.01)
        client.close()
        for thread in threads:
            thread.join(10)
        assert not any(thread.is_alive() for thread in threads)
        assert odd == []
        with pytest.raises(Closed):
            client.get("k")


@every_provider
def test_row_47_close_under_load(make: Make, proxy: FaultProxy) -> None:
    """What was sent ends with an unknown fate, what waits ends too, nothing is left on the server."""
    subject = make(proxy.url, blocking_pool_size=3)
    subject.run(lambda c: c.ping())
    waiting = [subject.start(lambda c: c.blpop("queue", 0)) for _ in range(5)]
    eventually(lambda: proxy.live >= 4)
    started = [subject.start(lambda c, n=n: c.set(f"k{n}", n)) for n in range(50)]
    closing = subject.start(lambda c: c.close() if subject.flavour == "sync" else c.aclose())
    closing.result(5)
    for future in started:
        error = future.exception(5)
        assert error is None or isinstance(error, Closed | ResultUnknown | ConnectionFailed), repr(error)
    for future in waiting:
        error = future.exception(5)
        assert isinstance(error, Closed | ResultUnknown | ConnectionFailed), repr(error)
    eventually(lambda: proxy.live == 0)
    assert isinstance(subject.fails(lambda c: c.get("k")), Closed)


@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_row_47_dropped_without_close(valkeykit_url: str, flavour: str) -> None:
    """Python says so with a ResourceWarning, and the server's side is gone after a collection."""
    use = """
def use():
    client = Client(url, provider="native", client_name="dropped")
    client.ping()
use()
"""
    aio = """
async def use():
    client = AsyncClient(url, provider="native", client_name="dropped")
    await client.ping()
async def main():
    await use()
    gc.collect()
    await asyncio.sleep(0.05)
    assert left() == 0, left()
asyncio.run(main())
"""
    run_python(
        f"""
import asyncio, gc, time, warnings
from valkeykit import AsyncClient, Client
seen = []
sys.unraisablehook = lambda unraisable: seen.append(unraisable.exc_type)
watcher = Client(url, provider="native")
def left():
    return watcher.execute("CLIENT", "LIST").count(b"name=dropped")
{use if flavour == "sync" else aio}
gc.collect()
ends = time.monotonic() + 5
while left():
    assert time.monotonic() < ends, left()
watcher.close()
print("fine")
""",
        valkeykit_url,
    )


async def test_row_47_closing_twice_and_at_once(valkeykit_url: str) -> None:
    client = AsyncClient(valkeykit_url, provider="native")
    await client.ping()
    await asyncio.gather(*(client.aclose() for _ in range(5)))
    await client.aclose()
    never_used = AsyncClient(valkeykit_url, provider="native")
    await never_used.aclose()
    connecting = AsyncClient(valkeykit_url, provider="native")
    task = asyncio.create_task(connecting.ping())
    await asyncio.sleep(0)
    await connecting.aclose()
    with pytest.raises((Closed, ConnectionFailed)):
        await task


@pytest.mark.parametrize("turn", range(8))
def test_row_47_closed_while_it_dials(make: Make, proxy: FaultProxy, turn: int) -> None:
    """The connection is made, and the client gone: nothing waits on it, nothing is left."""
    subject = make(proxy.url)
    subject.run(lambda c: c.ping())
    waiting = [subject.start(lambda c: c.blpop("none", 0)) for _ in range(3)]
    eventually(lambda: proxy.connections > 1 + turn % 3)
    subject.run(lambda c: c.close() if subject.flavour == "sync" else c.aclose())
    for future in waiting:
        assert isinstance(future.exception(10), Closed | ResultUnknown | ConnectionFailed)
    eventually(lambda: proxy.live == 0)
