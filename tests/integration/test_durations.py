"""What events say of the time a call took."""

from __future__ import annotations

import asyncio
import threading
import time

from valkeykit import AsyncClient
from valkeykit.hooks import CommandEnd, on


async def test_a_busy_loop_is_not_the_servers_time(valkeykit_url: str) -> None:
    ends: list[CommandEnd] = []
    async with AsyncClient(valkeykit_url, hooks=[on(CommandEnd, ends.append)]) as client:

        async def call_and_keep_the_loop() -> None:
            await client.ping()
            time.sleep(0.2)  # noqa: ASYNC251 # that is the point

        await client.ping()
        # They leave in one write, and are answered in one.
        await asyncio.gather(call_and_keep_the_loop(), call_and_keep_the_loop())
    assert len(ends) == 3
    assert all(0 < end.duration < 0.2 for end in ends)


def test_one_client_on_several_loops_at_once(valkeykit_url: str) -> None:
    ends: list[CommandEnd] = []
    client = AsyncClient(valkeykit_url, hooks=[on(CommandEnd, ends.append)])

    async def some() -> None:
        for _ in range(300):
            await client.ping()

    threads = [threading.Thread(target=asyncio.run, args=(some(),)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ends) == 900
    assert all(0 < end.duration < 5 for end in ends)
