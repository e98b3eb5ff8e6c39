"""A periodic timer of the kernel that wakes an event loop to the microsecond; Linux only.

The loop's own timers are rounded up to the next millisecond, more than most replies take.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

_CLOCK_MONOTONIC = 1  # the clock of time.monotonic
_SECOND = 1_000_000_000


class _Spec(ctypes.Structure):
    """The C type `itimerspec`: the interval, then the time until the first tick."""

    _fields_ = (("interval", ctypes.c_long * 2), ("first", ctypes.c_long * 2))


@contextmanager
def ticking(interval: float, on_ticks: Callable[[int], None]) -> Generator[float, None, None]:
    """Call `on_ticks` with the number of ticks since the last call, every `interval` seconds or later.

    Gives the time of the start, as of `time.monotonic`: the first tick falls due an interval later.

    Raises `NotImplementedError` where there is no such timer.
    """
    if sys.platform != "linux":
        raise NotImplementedError("needs a timer of Linux")
    libc = ctypes.CDLL(None, use_errno=True)
    timer: int = libc.timerfd_create(_CLOCK_MONOTONIC, os.O_NONBLOCK | os.O_CLOEXEC)
    parts = divmod(round(interval * _SECOND), _SECOND)
    spec = _Spec(parts, parts)
    loop = asyncio.get_running_loop()
    loop.add_reader(timer, lambda: on_ticks(int.from_bytes(os.read(timer, 8), sys.byteorder)))
    try:
        start = time.monotonic()
        if libc.timerfd_settime(timer, 0, ctypes.byref(spec), None) != 0:
            raise OSError(ctypes.get_errno(), "the timer cannot be set")
        yield start
    finally:
        loop.remove_reader(timer)
        os.close(timer)
