"""Name resolution within a deadline, which `getaddrinfo` does not know by itself."""

from __future__ import annotations

import socket
import threading
import time
from typing import Any


def resolve(host: str, port: int, deadline: float) -> list[Any]:
    """What `getaddrinfo` says, asked in a thread of its own. Raises `OSError`, of them `TimeoutError`."""
    if host == "localhost" or _is_address(host):  # nobody is asked
        return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    outcome: list[Any] = []

    def look_up() -> None:
        try:
            outcome.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            outcome.append(error)

    thread = threading.Thread(target=look_up, name="valkeykit-resolver", daemon=True)
    thread.start()
    thread.join(max(0.0, min(deadline - time.monotonic(), threading.TIMEOUT_MAX)))
    if not outcome:
        raise TimeoutError("no answer in time")
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    found: list[Any] = outcome[0]
    return found


def _is_address(host: str) -> bool:
    """Whether there is nothing to look up."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False
