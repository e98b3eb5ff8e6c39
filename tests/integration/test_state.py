"""Sessions, transactions that watch, blocking commands, cancellation, pools."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import COMBINATIONS, REAL, Driven

from valkeykit import AsyncClient, Chunked, Client, Whole
from valkeykit.errors import (
    ArgumentError,
    DeadlineExceeded,
    ExecAbortError,
    PipelineError,
    WatchError,
    WrongTypeError,
)


def only(provider: str, flavour: str) -> pytest.MarkDecorator:
    chosen = [c for c in REAL if provider in c.name and c.flavour == flavour]
    return pytest.mark.parametrize("combination", chosen, indirect=True, ids=lambda c: c.name)


sync_only, aio_only, threads_only = only("", "sync"), only("", "aio"), only("valkey-py", "sync")


def eventually(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.01)


async def blocked(client: AsyncClient[bytes], count: int) -> None:
    """Wait until the server has `count` blocked clients."""
    while (await client.info("clients"))["blocked_clients"] != str(count):  # noqa: ASYNC110 # the server tells nobody
        await asyncio.sleep(0.005)


def test_stateful_commands_need_a_session(driven: Driven) -> None:
    for call in (lambda c: c.select(1), lambda c: c.watch("k"), lambda c: c.execute("MULTI")):
        with pytest.raises(ArgumentError, match=r"client\.session\(\)"):
            driven.run(call)
    with pytest.raises(ArgumentError, match="not inside a pipeline"):
        driven.run(lambda c: c.pipeline().select(1))
    with pytest.raises(ArgumentError, match="not inside a pipeline"):
        driven.run(lambda c: c.pipeline().execute_command("SELECT", 1))


def test_a_session_keeps_its_state_to_itself(driven: Driven) -> None:
    driven.run(lambda c: c.set("k", "zero"))
    assert driven.in_session([("SELECT", "1")], lambda s: s.get("k")) is None
    assert driven.run(lambda c: c.get("k")) == b"zero"
    assert driven.in_session([], lambda s: s.client_setname("me")) is True


@sync_only
def test_optimistic_sync(driven: Driven, valkeykit_url: str) -> None:
    client: Client[bytes] = driven.client
    client.set("n", 1)
    overtaken = iter([True, True, False])

    def double(session: Any) -> Any:
        value = int(session.get("n"))
        if next(overtaken):
            client.incr("n")
        return session.transaction().set("n", value * 2).get("n")

    assert client.optimistic(double, "n") == (True, b"6")

    def always(session: Any) -> Any:
        session.get("n")
        client.incr("n")
        return session.transaction().set("n", 0)

    with pytest.raises(WatchError):
        client.optimistic(always, "n", attempts=3)
    assert client.get("n") == b"9"
    with pytest.raises(ArgumentError):
        client.optimistic(double, "n", attempts=0)


@aio_only
def test_optimistic_async(driven: Driven) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        await client.set("n", 1)
        overtaken = iter([True, True, False])

        async def double(session: Any) -> Any:
            value = int(await session.get("n"))
            if next(overtaken):
                await client.incr("n")
            return session.transaction().set("n", value * 2).get("n")

        assert await client.optimistic(double, "n") == (True, b"6")

        async def always(session: Any) -> Any:
            await session.get("n")
            await client.incr("n")
            return session.transaction().set("n", 0)

        with pytest.raises(WatchError):
            await client.optimistic(always, "n", attempts=3)
        assert await client.get("n") == b"9"

    driven.run(main)


def test_pipelines_raise_or_return_and_lose_nothing(driven: Driven) -> None:
    def filled(c: Any) -> Any:
        return c.pipeline().set("k", "v").lpush("k", 1).incr("n")

    with pytest.raises(PipelineError, match=r"1 of 3 .* results\[1\], LPUSH") as caught:
        driven.run(lambda c: filled(c).execute())
    assert isinstance(caught.value.__cause__, WrongTypeError)
    assert caught.value.index == 1
    assert caught.value.results[0] is True
    assert caught.value.results[2] == 1
    values = driven.run(lambda c: filled(c).execute(raise_on_error=False))
    assert (values[0], type(values[1]), values[2]) == (True, WrongTypeError, 2)
    assert values[1].command == "LPUSH"


def test_a_transaction_is_all_or_nothing(driven: Driven) -> None:
    assert driven.run(lambda c: c.transaction().set("a", 1).incr("a").execute()) == (True, 2)
    with pytest.raises(ExecAbortError, match="NO-SUCH") as caught:
        driven.run(lambda c: c.transaction().incr("a").execute_command("NO-SUCH").execute())
    assert caught.value.maybe_applied is False
    assert driven.run(lambda c: c.get("a")) == b"2"
    values = driven.run(lambda c: c.transaction().lpush("a", 1).incr("a").execute(raise_on_error=False))
    assert (type(values[0]), values[1]) == (WrongTypeError, 3)


def test_an_empty_pipeline_sends_nothing(driven: Driven) -> None:
    assert driven.run(lambda c: c.pipeline().execute()) == ()
    assert driven.run(lambda c: c.transaction().execute()) == ()


@pytest.mark.parametrize("strategy", [None, Whole(), Chunked(7), Chunked(1)], ids=str)
def test_strategies_keep_order(driven: Driven, strategy: Any) -> None:
    def filled(c: Any) -> Any:
        pipe = c.pipeline(strategy=strategy)
        for number in range(50):
            pipe.set(f"k{number}", number).get(f"k{number}")
        return pipe.execute()

    values = driven.run(filled)
    assert values[::2] == (True,) * 50
    assert values[1::2] == tuple(str(number).encode() for number in range(50))


def test_ten_thousand_commands(driven: Driven) -> None:
    def filled(c: Any) -> Any:
        pipe = c.pipeline()
        for _ in range(25_000):
            pipe.incr("n")
        return pipe.execute()

    assert driven.run(filled) == tuple(range(1, 25_001))


def test_a_blocking_command_has_its_own_deadline(make: Callable[..., Driven]) -> None:
    driven = make(timeout=0.3)
    started = time.monotonic()
    assert driven.run(lambda c: c.blpop("nothing", 0.8)) is None
    assert 0.75 < time.monotonic() - started < 5
    driven.run(lambda c: c.xadd("s", {"a": 1}, id="1-1"))
    assert driven.run(lambda c: c.xread({"s": "1-1"}, block=500)) == {}


@sync_only
def test_blocking_threads_do_not_block_others(driven: Driven) -> None:
    client: Client[bytes] = driven.client
    found: list[Any] = []
    waiters = [threading.Thread(target=lambda: found.append(client.blpop("queue", 20))) for _ in range(8)]
    for waiter in waiters:
        waiter.start()
    eventually(lambda: client.info("clients")["blocked_clients"] == "8")
    for number in range(200):
        client.set("k", number)
    client.rpush("queue", *range(8))
    for waiter in waiters:
        waiter.join(20)
    assert sorted(int(item[1]) for item in found) == list(range(8))


@aio_only
def test_blocking_tasks_do_not_block_others(driven: Driven) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        waiters = [asyncio.create_task(client.blpop("queue", 20)) for _ in range(8)]
        await blocked(client, 8)
        await asyncio.gather(*(client.set("k", number) for number in range(200)))
        await client.rpush("queue", *range(8))
        found = await asyncio.gather(*waiters)
        assert sorted(int(item[1]) for item in found if item) == list(range(8))

    driven.run(main)


@aio_only
def test_cancel_blocking_loses_nothing(driven: Driven) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        for _ in range(10):
            waiter = asyncio.create_task(client.blpop("queue", 0))
            await blocked(client, 1)
            waiter.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiter
            await blocked(client, 0)
        await client.rpush("queue", *range(10))
        assert await client.llen("queue") == 10

    driven.run(main)


@aio_only
def test_cancelled_calls_mix_up_no_replies(driven: Driven) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        await client.mset({f"k{n}": n for n in range(300)})
        tasks = [asyncio.create_task(client.get(f"k{n}")) for n in range(300)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        values = await asyncio.gather(*tasks, return_exceptions=True)
        for number, value in enumerate(values):
            if number % 2:
                assert value == str(number).encode()
        again = await asyncio.gather(*(client.get(f"k{n}") for n in range(300)))
        assert again == [str(n).encode() for n in range(300)]

    driven.run(main)


@sync_only
@pytest.mark.parametrize(("grace", "fits"), [(5.0, True), (0.5, False)])
def test_a_full_pool_makes_threads_wait(make: Callable[..., Driven], grace: float, fits: bool) -> None:
    client: Client[bytes] = make(blocking_pool_size=1, blocking_grace=grace).client
    first = threading.Thread(target=client.blpop, args=("queue", 0.6))
    first.start()
    eventually(lambda: client.info("clients")["blocked_clients"] == "1")
    if fits:
        assert client.blpop("queue", 0.3) is None
    else:
        with pytest.raises(DeadlineExceeded) as caught:
            client.blpop("queue", 0.3)
        assert caught.value.maybe_applied is False
    first.join()


@aio_only
@pytest.mark.parametrize(("grace", "fits"), [(5.0, True), (0.5, False)])
def test_a_full_pool_makes_tasks_wait(make: Callable[..., Driven], grace: float, fits: bool) -> None:
    async def main(client: AsyncClient[bytes]) -> None:
        first = asyncio.create_task(client.blpop("queue", 0.6))
        await blocked(client, 1)
        if fits:
            assert await client.blpop("queue", 0.3) is None
        else:
            with pytest.raises(DeadlineExceeded) as caught:
                await client.blpop("queue", 0.3)
            assert caught.value.maybe_applied is False
        await first

    make(blocking_pool_size=1, blocking_grace=grace).run(main)


@threads_only
def test_many_threads_share_a_small_pool(make: Callable[..., Driven]) -> None:
    driven = make(provider="valkey-py", pool_size=2)
    client: Client[bytes] = driven.client
    failures: list[Exception] = []

    def work() -> None:
        try:
            for _ in range(50):
                client.incr("n")
        except Exception as error:  # noqa: BLE001 # collected for the assertion
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert client.get("n") == b"1000"


@pytest.mark.parametrize(
    "combination", [c for c in COMBINATIONS if c.provider == "valkey-py"], indirect=True, ids=lambda c: c.name
)
def test_tracking_messages_do_not_shift_replies(make: Callable[..., Driven]) -> None:
    driven, other = make(), make()
    other.run(lambda c: c.set("k", 0))

    def rounds(session: Client[bytes]) -> None:
        session.client_tracking()
        for number in range(5):
            assert session.get("k") == str(number).encode()
            other.run(lambda c, n=number: c.set("k", n + 1))
            assert session.ping() is True

    async def async_rounds(session: AsyncClient[bytes]) -> None:
        await session.client_tracking()
        for number in range(5):
            assert await session.get("k") == str(number).encode()
            await other.client.set("k", number + 1)
            assert await session.ping() is True

    driven.in_session([], rounds if driven.combination.flavour == "sync" else async_rounds)


def test_execute_refuses_what_would_shift_replies(driven: Driven) -> None:
    for words in (("SUBSCRIBE", "news"), ("MONITOR",), ("PSYNC", "?", "-1")):
        with pytest.raises(ArgumentError, match="stream"):
            driven.run(lambda c, w=words: c.execute(*w))
    with pytest.raises(ArgumentError, match="session"):
        driven.run(lambda c: c.execute("READONLY"))
