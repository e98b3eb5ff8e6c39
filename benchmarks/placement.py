"""Where processes run: with one caller, the place decides more than the client does; Linux only.

Server and client sleep in turn then. On one core they wake each other three times as fast as across
two, and the scheduler changes its mind within seconds: rounds side by side would compare its moods.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def apart(server: int) -> Generator[None, None, None]:
    """Keep the server's process on a core of its own, and this one off it."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        yield
        return
    cores = sorted(os.sched_getaffinity(0))
    _place(server, cores[-1:])
    _place(os.getpid(), cores[:-1])
    try:
        yield
    finally:
        _place(server, cores)
        _place(os.getpid(), cores)


def _place(process: int, cores: Iterable[int]) -> None:
    # The call is about one thread, and a driver may have threads of its own; new ones inherit.
    for thread in Path(f"/proc/{process}/task").iterdir():
        with suppress(ProcessLookupError):  # it has just ended
            os.sched_setaffinity(int(thread.name), cores)
