"""Start several servers at once, on ports they know of each other before, and wait for them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.probe import free_port
from valkeykit.embedded.server import EmbeddedServer, is_port_taken

Made = TypeVar("Made")
Server = TypeVar("Server", bound=EmbeddedServer)
_ATTEMPTS = 5
_POLL_SECONDS = 0.02


def on_free_ports(number: int, start: Callable[[list[int]], Made]) -> Made:
    """Start servers on ports that are free now; on others when somebody was faster."""
    for _ in range(_ATTEMPTS - 1):
        try:
            return start(_free_ports(number))
        except EmbeddedServerError as error:
            if not is_port_taken(str(error)):
                raise
            if error.log_path is not None:  # nobody will read it
                with suppress(OSError):
                    os.unlink(error.log_path)
    return start(_free_ports(number))


def _free_ports(number: int) -> list[int]:
    found: set[int] = set()
    while len(found) < number:
        found.add(free_port())
    return list(found)


def start_together(starts: Sequence[Callable[[], Server]]) -> list[Server]:
    """Start servers in parallel. When one does not come up the others are stopped again."""
    if not starts:
        return []
    with ThreadPoolExecutor(len(starts)) as threads:
        futures = [threads.submit(start) for start in starts]
    failures = [error for future in futures if (error := future.exception()) is not None]
    if failures:
        for future in futures:
            if future.exception() is None:
                future.result().kill()
                future.result().stop()
        raise failures[0]
    return [future.result() for future in futures]


def wait_until(problem: Callable[[], str | None], timeout: float, what: str) -> None:
    """Poll until there is no problem any more.

    A server that does not answer is a problem. Raises `EmbeddedServerError` with `what` did not
    happen and the last problem after `timeout` seconds.
    """
    give_up = time.monotonic() + timeout
    while True:
        try:
            found = problem()
        except EmbeddedServerError as error:
            found = str(error)
        if found is None:
            return
        if time.monotonic() > give_up:
            raise EmbeddedServerError(f"{what}: not within {timeout} s: {found}")
        time.sleep(_POLL_SECONDS)
