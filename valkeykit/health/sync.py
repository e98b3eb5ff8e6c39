"""Checks and monitors for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from valkeykit.execution import flows, steps
from valkeykit.health.check import examine
from valkeykit.health.monitor import Monitor
from valkeykit.health.report import Health

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.execution.core import SyncCore

OnChange = Callable[[Health], object]


def check(core: SyncCore, seconds: float, *, brief: bool = False) -> Health:
    """Ask the server, for so many seconds at most."""
    deadline = time.monotonic() + seconds

    def run(command: Command[Any]) -> Any:
        transport = core.ready or core.open(command.name)
        reply = transport.execute(command, deadline)
        return steps.decode(reply, command, core.codec, transport.node)

    flow = examine(core, brief=brief)
    try:
        return flows.drive(flow, run)
    finally:
        flow.close()  # of a cancelled check the breaker hears now


class HealthMonitor(Monitor):
    """Checks again and again, in a thread, until its block or the client ends."""

    def __init__(self, core: SyncCore, first: Health, seconds: float, on_change: OnChange | None) -> None:
        super().__init__(first, on_change)
        self._core, self._seconds = core, seconds
        self._ended = threading.Event()

    def run(self, interval: float) -> None:
        """Check until the end."""
        while not self._ended.wait(self.pause(interval)):
            with self.logged():
                self.note(check(self._core, self._seconds))

    def stop(self) -> None:
        """End; from any thread."""
        self._ended.set()


@contextmanager
def monitor(
    core: SyncCore, interval: float, seconds: float, on_change: OnChange | None
) -> Generator[HealthMonitor]:
    """A monitor that has made its first check already."""
    first = check(core, seconds)
    watching = HealthMonitor(core, first, seconds, on_change)
    thread = threading.Thread(target=watching.run, args=(interval,), name="valkeykit-health", daemon=True)
    core.companions.append(watching.stop)
    try:
        thread.start()
        yield watching
    finally:
        core.companions.remove(watching.stop)
        watching.stop()
        thread.join()
