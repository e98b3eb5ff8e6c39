"""Connections that one caller at a time owns, for blocking callers. `aio_pool` is the twin.

Waiting for a free one lasts as long as the caller's deadline allows. After a fork the child starts
with an empty pool: the parent's sockets are not its own.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

from valkeykit.providers import faults, fork

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
        self._generation = fork.generation()
        # One token per connection that may be in use: a queue waits with a timeout, and costs a
        # tenth of a semaphore.
        self._slots: SimpleQueue[None] = SimpleQueue()
        for _ in range(self._size):
            self._slots.put(None)
        self._idle: deque[C] = deque()

    def acquire(self, deadline: float) -> C:
        """A connected connection. Raises `DeadlineExceeded` when none became free in time."""
        if self._closed:
            raise faults.closed(self._node)
        if fork.generation() != self._generation:
            self._reset()
        try:
            self._slots.get_nowait()
        except Empty:
            self._wait(deadline)
        try:
            while self._idle:
                connection = self._idle.pop()
                if self._usable(connection):
                    return connection
                self._disconnect(connection, "closed by the server while idle")
            return self._connect(deadline)
        except BaseException:
            self._slots.put(None)
            raise

    def _wait(self, deadline: float) -> None:
        left = min(deadline - time.monotonic(), threading.TIMEOUT_MAX)
        try:
            self._slots.get(timeout=max(left, 0.0))
        except Empty:
            raise faults.pool_exhausted(self._node, self._size) from None

    def release(self, connection: C) -> None:
        """Give a connection back whose replies have all been read."""
        if self._closed:
            self._disconnect(connection, "client closed")
        else:
            self._idle.append(connection)
        self._slots.put(None)

    def discard(self, connection: C, reason: str) -> None:
        """Give up a connection in an unknown state."""
        self._disconnect(connection, reason)
        self._slots.put(None)

    def close(self) -> None:
        """Close idle connections now, busy ones when they come back."""
        self._closed = True
        while self._idle:
            self._disconnect(self._idle.pop(), "client closed")
