"""Rows of BEHAVIOURS: what makes people switch, under the names they have there."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fault_proxy import FaultProxy
from subject import Subject, eventually, every_provider

from valkeykit import AsyncClient, Client, embedded
from valkeykit.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    PoolExhausted,
    UnblockedError,
)

Make = Callable[..., Subject]


def blocked(direct: Subject, count: int) -> bool:
    info: Any = direct.run(lambda c: c.info("clients"))
    return int(info["blocked_clients"]) == count


@every_provider
@pytest.mark.parametrize("where", ["black hole", "silent", "frozen while it dials"])
def test_one_budget(make: Make, proxy: FaultProxy, where: str) -> None:
    """`timeout=1`: control is back after 0.9 to 1.2 s, retries included, whatever the peer leaves out."""
    if where == "black hole":
        proxy.go_silent()
    subject = make(proxy.url, timeout=1)
    if where != "black hole":
        subject.run(lambda c: c.ping())
        proxy.go_silent()
    if where == "frozen while it dials":
        proxy.reset()
    took: list[float] = []
    while not took or (took[-1] > 1.2 and len(took) < 4):  # other tests run beside this one
        started = time.monotonic()
        assert isinstance(subject.fails(lambda c: c.get("k")), DeadlineExceeded | ConnectionFailed)
        took.append(time.monotonic() - started)
    assert min(took) >= 0.9
    assert took[-1] <= 1.2


def _wait(client: Any) -> Any:
    """WAIT is about the connection it is sent on, so it needs a session."""
    if isinstance(client, Client):
        with client.session() as session:
            return session.wait(1, 7000)

    async def wait() -> Any:
        async with client.session() as session:
            return await session.wait(1, 7000)

    return wait()


BLOCKING: dict[str, tuple[Callable[[Any], Any], object]] = {
    "BLPOP": (lambda c: c.blpop("q", 7), None),
    "BRPOP": (lambda c: c.brpop("q", 7), None),
    "BLMOVE": (lambda c: c.blmove("q", "r", 7), None),
    "BLMPOP": (lambda c: c.blmpop(7, "q", "LEFT"), None),
    "BZPOPMIN": (lambda c: c.bzpopmin("z", 7), None),
    "BZMPOP": (lambda c: c.bzmpop(7, "z", min=True), None),
    "XREAD": (lambda c: c.xread({"s": "$"}, block=7000), {}),
    "XREADGROUP": (lambda c: c.xreadgroup("g", "me", {"s": ">"}, block=7000), {}),
    "WAIT": (_wait, 0),
}


@every_provider
def test_blocking_own_deadline(make: Make) -> None:
    """Longer than the default budget of 5 s: the server's own timeout counts."""
    subject = make()
    subject.run(lambda c: c.xgroup_create("s", "g", "0", mkstream=True))
    took: dict[str, float] = {}

    def timed(name: str) -> Callable[[Any], Any]:
        async def wait(client: AsyncClient[bytes]) -> Any:
            started = time.monotonic()
            result = await BLOCKING[name][0](client)
            took[name] = time.monotonic() - started
            return result

        def wait_sync(client: Client[bytes]) -> Any:
            started = time.monotonic()
            result = BLOCKING[name][0](client)
            took[name] = time.monotonic() - started
            return result

        return wait if subject.flavour == "aio" else wait_sync

    endless = subject.start(lambda c: c.blpop("for-ever", 0))
    outcomes = dict(zip(BLOCKING, subject.crowd(map(timed, BLOCKING)), strict=True))
    assert [name for name, o in outcomes.items() if isinstance(o, Exception)] == []
    assert {name: o or None for name, o in outcomes.items()} == {
        n: row[1] or None for n, row in BLOCKING.items()
    }
    assert all(6.9 < seconds < 10 for seconds in took.values()), took
    assert not endless.done()
    subject.run(lambda c: c.rpush("for-ever", "x"))
    assert tuple(endless.result()) == (b"for-ever", b"x")


async def test_cancel_is_free(proxy: FaultProxy) -> None:
    """10,000 cancels in flight: no wrong reply, no new connection."""
    async with AsyncClient(proxy.url, provider="native", timeout=20) as client:
        await client.mset({f"k{n}": n for n in range(200)})
        wrong = 0
        for turn in range(100):
            tasks = [asyncio.create_task(client.get(f"k{n}")) for n in range(200)]
            for _ in range(turn % 4):
                await asyncio.sleep(0)
            cancelled = tasks[turn % 2 :: 2]
            for task in cancelled:
                task.cancel()
            await asyncio.sleep(0)
            # Back within one turn of the loop.
            assert all(task.done() for task in cancelled)
            values = await asyncio.gather(*tasks, return_exceptions=True)
            for number, value in enumerate(values):
                wrong += not (isinstance(value, asyncio.CancelledError) or value == b"%d" % number)
        assert wrong == 0
        assert proxy.connections == 1


async def test_cancelled_pool_entries_are_not_stranded(proxy: FaultProxy) -> None:
    async with AsyncClient(proxy.url, provider="native", timeout=20, blocking_pool_size=3) as client:
        for turn in range(200):
            tasks = [asyncio.create_task(client.blpop("nothing", 30)) for _ in range(5)]
            await asyncio.sleep(0.001 * (turn % 5))
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        # All three places are there, whatever the moment of the cancels.
        waiting = [asyncio.create_task(client.blpop("queue", 30)) for _ in range(3)]
        while (await client.info("clients"))["blocked_clients"] != "3":  # noqa: ASYNC110 # polled
            await asyncio.sleep(0.005)
        await client.rpush("queue", "a", "b", "c")
        assert sorted([(await task)[1] for task in waiting]) == [b"a", b"b", b"c"]


async def test_cancel_blocking_loses_nothing(valkeykit_url: str, proxy: FaultProxy) -> None:
    async with AsyncClient(proxy.url, provider="native") as client:
        tasks = [asyncio.create_task(client.blpop("queue", 30)) for _ in range(60)]
        while (await client.info("clients"))["blocked_clients"] != "60":  # noqa: ASYNC110 # polled
            await asyncio.sleep(0.005)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for number in range(60):
            await client.rpush("queue", number)
        assert await client.llen("queue") == 60


@every_provider
def test_timed_out_blocking_loses_nothing(make: Make) -> None:
    """The wait ends here before it ends on the server: the grace is shorter than a server's pause."""
    with embedded.start(config={"hz": "500"}) as server:
        subject, direct = (
            make(server.url, blocking_grace=0, threads=100, blocking_pool_size=100),
            make(server.url),
        )
        outcomes = subject.crowd([lambda c: c.blpop("queue", 0.1)] * 100)
        assert all(o is None or isinstance(o, DeadlineExceeded) for o in outcomes)
        eventually(lambda: blocked(direct, 0))
        for number in range(100):
            subject.run(lambda c, n=number: c.rpush("queue", n))
        assert direct.run(lambda c: c.llen("queue")) == 100


def test_interrupted_blocking_loses_nothing(make: Make) -> None:
    """Unblocked by an operator: the caller is told, and the connection is good for the next wait."""
    subject, direct = make(), make()
    waiting = subject.start(lambda c: c.blpop("queue", 30))
    eventually(lambda: blocked(direct, 1))
    for line in direct.run(lambda c: c.execute("CLIENT", "LIST")).decode().splitlines():
        if "cmd=blpop" in line:
            number = line.split()[0].removeprefix("id=")
            direct.run(lambda c, n=number: c.execute("CLIENT", "UNBLOCK", n, "ERROR"))
    assert isinstance(waiting.exception(), UnblockedError)
    direct.run(lambda c: c.rpush("queue", "x"))
    assert tuple(subject.run(lambda c: c.blpop("queue", 5))) == (b"queue", b"x")


def test_share_one_client(make: Make, proxy: FaultProxy) -> None:
    subject, direct = make(proxy.url, threads=48), make()
    waiting = [subject.start(lambda c: c.blpop("queue", 60)) for _ in range(8)]
    eventually(lambda: blocked(direct, 8))
    assert subject.crowd([lambda c, n=n: c.set(f"k{n}", n) for n in range(1000)]) == [True] * 1000
    assert subject.run(lambda c: c.ping()) is True
    assert proxy.connections <= 4 + 8
    direct.run(lambda c: c.rpush("queue", *range(8)))
    assert sorted(int(future.result()[1]) for future in waiting) == list(range(8))


@every_provider
def test_pool_waits(make: Make) -> None:
    """An exhausted pool waits for its turn, up to the deadline."""
    subject, direct = make(blocking_pool_size=2), make()
    waiting = [subject.start(lambda c: c.blpop("queue", 20)) for _ in range(5)]
    eventually(lambda: blocked(direct, 2))
    for number in range(5):
        direct.run(lambda c, n=number: c.rpush("queue", n))
    assert sorted(int(future.result()[1]) for future in waiting) == list(range(5))
    held = [subject.start(lambda c: c.blpop("queue", 20)) for _ in range(2)]
    eventually(lambda: blocked(direct, 2))
    started = time.monotonic()
    error = subject.fails(lambda c: c.with_options(timeout=0.3).blpop("other", 0.3))
    assert time.monotonic() - started > 0.25
    assert isinstance(error, PoolExhausted)
    assert not error.maybe_applied
    direct.run(lambda c: c.rpush("queue", 1, 2))
    assert [future.exception() for future in held] == [None, None]


def test_defaults_are_one_table() -> None:
    sync, aio = Client("valkey://h"), AsyncClient("valkey://h")
    try:
        assert sync.config == aio.config
        assert sync._options == aio._options
        assert sync._core.provider is aio._core.provider
        ours, theirs = (inspect.signature(kind.__init__) for kind in (Client, AsyncClient))
        assert list(ours.parameters) == list(theirs.parameters)
        for name, parameter in ours.parameters.items():
            assert parameter.default == theirs.parameters[name].default, name
    finally:
        sync.close()
        asyncio.run(aio.aclose())


@pytest.fixture
def many_threads() -> Iterator[list[threading.Thread]]:
    started: list[threading.Thread] = []
    yield started
    for thread in started:
        thread.join(10)
        assert not thread.is_alive()


def test_share_one_client_from_threads_that_come_and_go(
    valkeykit_url: str, many_threads: list[threading.Thread]
) -> None:
    """Whoever leads may end at any time: the others go on."""
    wrong: list[object] = []
    with Client(valkeykit_url, provider="native") as client:
        client.mset({f"k{n}": n for n in range(60)})

        def work(number: int) -> None:
            for _ in range(20):
                value = client.get(f"k{number}")
                if value != b"%d" % number:
                    wrong.append((number, value))

        for number in range(60):
            thread = threading.Thread(target=work, args=(number,))
            many_threads.append(thread)
            thread.start()
        for thread in many_threads:
            thread.join()
    assert wrong == []
