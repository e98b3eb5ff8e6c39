"""When what tasks queue leaves: at the end of the turn, its first calls earlier if the server is idle."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from driven import REAL, Driven

from valkeykit import AsyncClient

ASYNC = [c for c in REAL if c.provider == "native" and c.flavour == "aio"]
pytestmark = pytest.mark.parametrize("combination", ASYNC, indirect=True, ids=lambda c: c.name)


async def wave(client: AsyncClient[bytes], calls: int) -> dict[int, int]:
    """How many flushes of which size so many calls of one turn take: [n] counts those of (n+1)/2 to n."""
    before = client.stats().lanes["data"].flush_sizes
    asked = [str(number) for number in range(calls)]
    assert await asyncio.gather(*map(client.echo, asked)) == [text.encode() for text in asked]
    after = client.stats().lanes["data"].flush_sizes
    return {size: count - before.get(size, 0) for size, count in after.items() if count != before.get(size)}


@pytest.mark.parametrize(
    ("under_way", "calls", "flushes"),
    [
        (1, 1, {1: 1}),
        (1, 4, {7: 1}),
        (1, 100, {7: 1, 127: 1}),
        (10, 10, {7: 2}),
        (100, 10, {15: 1}),
        (100, 100, {63: 1, 127: 1}),
        (1000, 1000, {63: 1, 1023: 1}),
    ],
)
def test_an_idle_server_gets_the_first_calls_of_a_turn_at_once(
    make: Callable[..., Driven], under_way: int, calls: int, flushes: dict[int, int]
) -> None:
    # Half of what the last turn had under way, 4 at least and 32 at most; the rest at the turn's end.
    driven = make()

    async def waves(client: AsyncClient[bytes]) -> dict[int, int]:
        await client.ping()
        await wave(client, under_way)
        return await wave(client, calls)

    assert driven.run(waves) == flushes
    driven.close()


def test_a_busy_connection_waits_for_the_end_of_the_turn(make: Callable[..., Driven]) -> None:
    driven = make()

    async def behind_a_slow_one(client: AsyncClient[bytes]) -> dict[int, int]:
        await client.ping()
        await wave(client, 100)
        await client.client_pause(100)
        waiting = asyncio.create_task(client.ping())
        await asyncio.sleep(0.02)
        found = await wave(client, 100)
        assert await waiting
        return found

    assert driven.run(behind_a_slow_one) == {127: 1}
    driven.close()
