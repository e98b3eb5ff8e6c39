"""BEHAVIOURS `cancel_is_free` with each provider: what a cancelled call leaves behind is nobody's concern."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from fault_proxy import FaultProxy
from subject import Subject, every_provider

from valkeykit import AsyncClient

POOL = 10


def new_connections(provider: str, before: int, proxy: FaultProxy, cancels: int) -> bool:
    """Whether there are no more than a provider may open: none, or one for each cancel of a pool's."""
    opened = proxy.connections - before
    return opened <= (cancels + POOL if provider == "valkey-py" else 0)


@every_provider
@pytest.mark.parametrize("flavour", ["aio"])
def test_cancel_is_free_with_each_provider(proxy: FaultProxy, provider: str, flavour: str) -> None:
    """2,000 cancels in flight: 0 wrong replies, 0 lost places, each caller back at once."""
    Subject.loop().run(storm(proxy, provider))  # a driver may know no more than one loop


async def storm(proxy: FaultProxy, provider: str) -> None:
    options: dict[str, Any] = {"pool": {"size": POOL}} if provider == "valkey-py" else {}
    async with AsyncClient(proxy.url, provider=provider, timeout=20, **options) as client:
        await client.mset({f"k{n}": n for n in range(80)})
        before, wrong, cancels = proxy.connections, 0, 0
        for turn in range(50):
            tasks = [asyncio.create_task(client.get(f"k{n}")) for n in range(80)]
            for _ in range(turn % 6):
                await asyncio.sleep(0.0005 * (turn % 3))
            cancelled = tasks[turn % 2 :: 2]
            for task in cancelled:
                task.cancel()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert all(task.done() for task in cancelled)
            cancels += len(cancelled)
            values = await asyncio.gather(*tasks, return_exceptions=True)
            for number, value in enumerate(values):
                wrong += not (isinstance(value, asyncio.CancelledError) or value == b"%d" % number)
        assert (wrong, cancels) == (0, 2000)
        assert new_connections(provider, before, proxy, cancels)
        # Every place of a pool is there.
        assert await asyncio.gather(*(client.get("k7") for _ in range(POOL * 3))) == [b"7"] * POOL * 3
