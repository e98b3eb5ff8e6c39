"""Connections that one caller at a time owns, for blocking callers. `aio_pool` is the twin.

Waiting for a free one lasts as long as the caller's deadline allows. After a fork the child starts
with an empty pool: the parent's sockets are not its own.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from valkeykit.providers import faults

C = TypeVar("C")


class Pool(Generic[C]):
    """At most `size` connections; the one used last is used next."""

    def __init__(  # what a pool cannot know by itself
        self,
        node: str,
        size: int,
        *,
        connect: Callable[[float], C],
        usable: Callable[[C], bool],
        disconnect: Callable[[C, str], None],
    ) -> None:
        self._node = node
        self._size = size
        self._connect = connect
        self._usable = usable
        self._disconnect = disconnect
        self._closed = False
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._slots = threading.Semaphore(self._size)
        self._idle: deque[C] = deque()

    def acquire(self, deadline: float) -> C:
        """A connected connection. Raises `DeadlineExceeded` when none became free in time."""
        if self._closed:
            raise faults.closed(self._node)
        if os.getpid() != self._pid:
            self._reset()
        if not self._slots.acquire(blocking=False):
            self._wait(deadline)
        try:
            while self._idle:
                connection = self._idle.pop()
                if self._usable(connection):
                    return connection
                self._disconnect(connection, "closed by the server while idle")
            return self._connect(deadline)
        except BaseException:
            self._slots.release()
            raise

    def _wait(self, deadline: float) -> None:
        left = min(deadline - time.monotonic(), threading.TIMEOUT_MAX)
        if left <= 0 or not self._slots.acquire(timeout=left):
            raise faults.pool_exhausted(self._node, self._size)

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        if self._closed:
            self._disconnect(connection, "client closed")
        else:
            self._idle.append(connection)
        self._slots.release()

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        self._disconnect(connection, reason)
        self._slots.release()

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self._closed = True
        while self._idle:
            self._disconnect(self._idle.pop(), "client closed")
