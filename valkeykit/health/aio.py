"""Checks and monitors for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

from valkeykit.execution import flows, steps
from valkeykit.health.check import examine
from valkeykit.health.monitor import Monitor
from valkeykit.health.report import Health

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.execution.core import AsyncCore

OnChange = Callable[[Health], object]


async def check(core: AsyncCore, seconds: float, *, brief: bool = False) -> Health:
    """Ask the server, for so many seconds at most."""
    deadline = time.monotonic() + seconds

    async def run(command: Command[Any]) -> Any:
        transport = core.ready or await core.open(command.name)
        reply = await transport.execute(command, deadline)
        return steps.decode(reply, command, core.codec, transport.node)

    flow = examine(core, brief=brief)
    try:
        return await flows.drive_async(flow, run)
    finally:
        flow.close()  # of a cancelled check the breaker hears now


class AsyncHealthMonitor(Monitor):
    """Checks again and again, in a task, until its block or the client ends."""

    def __init__(self, core: AsyncCore, first: Health, seconds: float, on_change: OnChange | None) -> None:
        super().__init__(first, on_change)
        self._core, self._seconds = core, seconds
        self._ended = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def run(self, interval: float) -> None:
        """Check until the end."""
        while not await self._ends_within(self.pause(interval)):
            with self.logged():
                self.note(await check(self._core, self._seconds))

    async def _ends_within(self, seconds: float) -> bool:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ended.wait()
        return self._ended.is_set()

    def stop(self) -> None:
        """End; from any thread."""
        with suppress(RuntimeError):  # the loop is closed, and the task gone with it
            self._loop.call_soon_threadsafe(self._ended.set)


@asynccontextmanager
async def monitor(
    core: AsyncCore, interval: float, seconds: float, on_change: OnChange | None
) -> AsyncGenerator[AsyncHealthMonitor]:
    """A monitor that has made its first check already."""
    first = await check(core, seconds)
    watching = AsyncHealthMonitor(core, first, seconds, on_change)
    task = asyncio.create_task(watching.run(interval), name="valkeykit-health")
    core.companions.append(watching.stop)
    try:
        yield watching
    finally:
        core.companions.remove(watching.stop)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
