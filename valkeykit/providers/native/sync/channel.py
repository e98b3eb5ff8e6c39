"""A socket as threads use it: sending never waits, receiving waits a moment, waiting is a call of its own."""

from __future__ import annotations

import select
import socket
import struct
import sys
import time
from collections.abc import Callable
from typing import Protocol

# How long a plain `recv` waits before the reader becomes patient. Coarse: the system's clock tick.
_EAGER = 0.004
_NOW = getattr(socket, "MSG_DONTWAIT", 0)


class Channel(Protocol):
    """Bytes out and in."""

    sock: socket.socket
    # Whether what was received can be taken from the socket itself.
    plain: bool

    @property
    def holds(self) -> bool:
        """Whether bytes that `send` took wait for the system."""
        ...

    def send(self, data: memoryview | bytes, /) -> int:
        """How much of `data` was taken; 0 while the system takes no more."""
        ...

    def recv_into(self, buffer: memoryview, /) -> int | None:
        """How much came, 0 at the end of the stream, None if nothing came for a moment."""
        ...


class Plain:
    """Without TLS."""

    plain = True
    holds = False

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        if _NOW:  # pragma: no branch # only Windows has none
            # The system bounds the wait: one call per reply instead of `poll` and `recv`.
            wait = struct.pack("ll", 0, int(_EAGER * 1_000_000))
            sock.setblocking(True)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, wait)

    def send(self, data: memoryview | bytes) -> int:
        """How much of `data` the system took."""
        try:
            return self.sock.send(data, _NOW)
        except BlockingIOError:
            return 0

    def recv_into(self, buffer: memoryview) -> int | None:
        """How much came, 0 at the end of the stream, None if nothing came for a moment."""
        try:
            return self.sock.recv_into(buffer)
        except BlockingIOError:
            return None


def wait_for(sock: socket.socket, events: int, deadline: float) -> None:
    """Wait until the socket is ready. Raises `TimeoutError`."""
    left = deadline - time.monotonic()
    if left <= 0 or not ready(sock, events, left):
        raise TimeoutError("no answer in time")


def looker(sock: socket.socket) -> Callable[[int], object]:
    """Tells, waiting so many milliseconds, whether there is something to read; for one thread at a time."""
    if sys.platform == "win32":  # pragma: no cover # no `poll` there
        return lambda milliseconds: ready(sock, select.POLLIN, milliseconds / 1000)
    poll = select.poll()
    poll.register(sock, select.POLLIN)
    return poll.poll


def ready(sock: socket.socket, events: int, seconds: float) -> bool:
    """Whether the socket becomes ready within so many seconds."""
    if sys.platform == "win32":  # pragma: no cover # no `poll` there
        reads = [sock] if events & select.POLLIN else []
        writes = [sock] if events & select.POLLOUT else []
        return any(select.select(reads, writes, [sock], seconds))
    poll = select.poll()
    poll.register(sock, events)
    return bool(poll.poll(seconds * 1000))


def writable(socks: list[socket.socket], seconds: float) -> list[socket.socket]:
    """Those that become writable, or fail, within so many seconds."""
    if sys.platform == "win32":  # pragma: no cover # no `poll` there
        _, ready_now, failed = select.select([], socks, socks, seconds)
        return [*{*ready_now, *failed}]
    # Not `select`: it knows the first 1,024 descriptors only.
    poll = select.poll()
    by_descriptor = {sock.fileno(): sock for sock in socks}
    for descriptor in by_descriptor:
        poll.register(descriptor, select.POLLOUT)
    return [by_descriptor[descriptor] for descriptor, _ in poll.poll(seconds * 1000)]
