"""Both pools beside a model that knows nothing but the rules in words."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from valkeykit.errors import Closed, ConnectionFailed, PoolExhausted
from valkeykit.providers.aio_pool import AsyncPool
from valkeykit.providers.clock import Clock, Watch
from valkeykit.providers.pool import Held, Pool, Terms

SIZE = 3


class Connection(Held):
    made = 0

    def __init__(self) -> None:
        Connection.made += 1
        self.name = Connection.made
        self.alive = True
        self.read = True

    @property
    def clean(self) -> bool:
        return self.read


class Server:
    """What the pool dials and hangs up."""

    def __init__(self) -> None:
        self.up = True
        self.hung_up: list[Connection] = []

    def dial(self, _: float) -> Connection:
        if not self.up:
            raise ConnectionFailed("refused")
        return Connection()

    async def dial_async(self) -> Connection:
        await asyncio.sleep(0)
        return self.dial(0)

    def hang_up(self, connection: Connection, _: str) -> None:
        self.hung_up.append(connection)


class Machine(RuleBasedStateMachine):
    """The model: which connections are lent, and a stack of those that are idle."""

    pool: Any

    def __init__(self) -> None:
        super().__init__()
        self.server = Server()
        self.lent: list[Connection] = []
        self.idle: list[Connection] = []
        self.gone = self.waits = self.closed = 0
        self.pool = self.make()

    def make(self) -> Any:
        return Pool(
            "host:1",
            Terms(SIZE),
            connect=self.server.dial,
            usable=lambda connection: connection.alive,
            disconnect=self.server.hang_up,
        )

    def acquire(self) -> Connection:
        found: Connection = self.pool.acquire(time.monotonic() + 0.001)
        return found

    def expected(self) -> Connection | None:
        """The idle one used last that the server has not closed; None for a new one."""
        while self.idle:
            latest = self.idle.pop()
            if latest.alive:
                return latest
            self.gone += 1
        return None

    @rule()
    def take(self) -> None:
        if self.closed:
            with pytest.raises(Closed):
                self.acquire()
            return
        if len(self.lent) == SIZE:
            self.waits += 1
            with pytest.raises(PoolExhausted):
                self.acquire()
            return
        expected = self.expected()
        if expected is None and not self.server.up:
            with pytest.raises(ConnectionFailed):
                self.acquire()
            return
        got = self.acquire()
        assert got is expected or (expected is None and got.name == Connection.made)
        assert got not in self.lent
        self.lent.append(got)

    @precondition(lambda self: self.lent)
    @rule(at=st.integers(0, SIZE - 1), read=st.booleans())
    def give_back(self, at: int, read: bool) -> None:
        connection = self.lent.pop(at % len(self.lent))
        connection.read = read
        self.pool.give_back(connection)
        if read and not self.closed:
            self.idle.append(connection)
        else:
            self.gone += 1

    @precondition(lambda self: self.lent)
    @rule(at=st.integers(0, SIZE - 1))
    def discard(self, at: int) -> None:
        self.pool.discard(self.lent.pop(at % len(self.lent)), "broken")
        self.gone += 1

    @precondition(lambda self: self.idle)
    @rule(at=st.integers(0, SIZE - 1))
    def the_server_closes_one(self, at: int) -> None:
        self.idle[at % len(self.idle)].alive = False

    @rule()
    def the_server_goes_or_comes(self) -> None:
        self.server.up = not self.server.up

    @rule(really=st.integers(0, 9))
    def close(self, really: int) -> None:
        if really:
            return
        self.pool.close()
        self.closed, self.gone = 1, self.gone + len(self.idle)
        self.idle.clear()

    @invariant()
    def they_agree(self) -> None:
        stats = self.pool.stats()
        assert (stats.in_use, stats.idle, stats.waiting) == (len(self.lent), len(self.idle), 0)
        assert (stats.waits, stats.exhausted) == (self.waits, self.waits)
        assert stats.opened - stats.closed == stats.in_use + stats.idle <= SIZE
        assert stats.closed == len(self.server.hung_up) == self.gone


class AsyncMachine(Machine):
    """The same rules for the other one; whoever waits is cancelled by the clock."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        super().__init__()

    def make(self) -> Any:
        async def build() -> AsyncPool[Connection]:
            return AsyncPool(
                "host:1",
                Terms(SIZE),
                connect=self.server.dial_async,
                usable=lambda connection: connection.alive,
                disconnect=self.server.hang_up,
            )

        return self.run(build())

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.loop.run_until_complete(work)

    def acquire(self) -> Connection:
        async def wait() -> Connection:
            left = 0.02 if len(self.lent) == SIZE else 10
            with Clock(Watch(), time.monotonic() + left, "host:1") as clock:
                found: Connection = await self.pool.acquire(clock)
                return found

        taken: Connection = self.run(wait())
        return taken

    def teardown(self) -> None:
        self.loop.close()


TestSync = pytest.mark.timeout(120)(Machine.TestCase)
TestAsync = pytest.mark.timeout(120)(AsyncMachine.TestCase)
TestSync.settings = TestAsync.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
