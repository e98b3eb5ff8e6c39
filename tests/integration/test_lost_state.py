"""State that is lost with a connection is never silently missing, whatever the driver does by itself."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from driven import REAL, Combination, Driven

from valkeykit import AsyncClient, Client
from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    ResultUnknown,
    WatchError,
)

Make = Callable[..., Driven]
sync_only = pytest.mark.parametrize(
    "combination", [c for c in REAL if c.flavour == "sync"], indirect=True, ids=lambda c: c.name
)
native_aio = pytest.mark.parametrize(
    "combination", [Combination("native", "aio", 2)], indirect=True, ids=["native-aio"]
)


class Held:
    """A session of either flavour, used step by step."""

    def __init__(self, driven: Driven) -> None:
        self._driven = driven
        self._manager = driven.client.session()
        enter = getattr(self._manager, "__aenter__", None) or self._manager.__enter__
        self.session: Any = driven.run(lambda _: enter())

    def run(self, call: Callable[[Any], Any]) -> Any:
        return self._driven.run(lambda _: call(self.session))

    def close(self) -> None:
        """What leaving does, without the context manager."""
        self.run(lambda s: (getattr(s._core.ready, "aclose", None) or s._core.ready.close)())

    def leave(self) -> None:
        leave = getattr(self._manager, "__aexit__", None) or self._manager.__exit__
        self._driven.run(lambda _: leave(None, None, None))


@pytest.fixture
def held(driven: Driven) -> Held:
    return Held(driven)


async def blocked(client: AsyncClient[bytes], count: int) -> None:
    """Wait until the server has `count` blocked clients."""
    while (await client.info("clients"))["blocked_clients"] != str(count):  # noqa: ASYNC110 # the server tells nobody
        await asyncio.sleep(0.005)


def kill(held: Held, make: Make) -> None:
    """The server closes the session's connection, and says so before anything else is sent."""
    number = held.run(lambda s: s.client_id())
    assert make().run(lambda c: c.client_kill(client_id=number)) == 1


def lost(held: Held, call: Callable[[Any], Any]) -> Exception:
    """The error of the call, which may come with the second one only: a driver may not see it before."""
    for _ in range(2):
        try:
            held.run(call)
        except (ConnectionFailed, DeadlineExceeded, ResultUnknown) as error:
            return error
    raise AssertionError("nothing was noticed")


def test_lost_state_is_never_silent(held: Held, make: Make) -> None:
    """A driver may connect again by itself: the session must not go on in another database."""
    held.run(lambda s: s.select(5))
    kill(held, make)
    lost(held, lambda s: s.set("k", 1))
    lost(held, lambda s: s.pipeline().set("k", 1).execute())
    assert "session" in str(lost(held, lambda s: s.get("k")))
    held.leave()
    assert make().run(lambda c: c.get("k")) is None


def test_a_lost_watch_is_a_changed_key(held: Held, make: Make) -> None:
    held.run(lambda s: s.watch("k"))
    kill(held, make)
    with pytest.raises((WatchError, ConnectionFailed, DeadlineExceeded, ResultUnknown)):
        held.run(lambda s: s.transaction().set("k", 1).execute())
    held.leave()
    assert make().run(lambda c: c.get("k")) is None


def test_closing_twice_is_fine(held: Held) -> None:
    held.run(lambda s: s.ping())
    held.close()
    held.leave()
    with pytest.raises(Closed):
        held.run(lambda s: s.ping())


@native_aio
def test_a_wait_that_is_cancelled_ends_on_the_server(driven: Driven) -> None:
    """Nothing is taken from the queue for a caller who has left; the session goes on where it can."""

    async def main(client: AsyncClient[bytes]) -> None:
        async with client.session() as session:
            waiter = asyncio.create_task(session.blpop("queue", 0))
            await blocked(client, 1)
            waiter.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiter
            await blocked(client, 0)
            await client.rpush("queue", 1)
            assert await client.llen("queue") == 1

    driven.run(main)


def test_priorities_are_for_the_client(held: Held) -> None:
    with pytest.raises(ArgumentError, match="connection of its own"):
        held.run(lambda s: s.with_options(priority="high").ping())
    held.leave()


@sync_only
def test_a_session_that_another_thread_uses(driven: Driven) -> None:
    """Whoever waits for his turn waits no longer than he may."""
    client: Client[bytes] = driven.client
    with client.session() as session:
        waiter = threading.Thread(target=session.blpop, args=("queue", 20))
        waiter.start()
        while client.info("clients")["blocked_clients"] != "1":
            time.sleep(0.005)
        with pytest.raises(DeadlineExceeded):
            session.with_options(timeout=0.1, retry="never").set("k", 1)
        client.rpush("queue", 1)
        waiter.join(10)
        assert not waiter.is_alive()
