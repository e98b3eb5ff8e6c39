"""File descriptors that a forked child must not keep.

The guardian learns of our death by the end of a pipe, and the lock of a data directory lives as
long as its last descriptor: a copy in a forked worker would keep both alive after us.
"""

from __future__ import annotations

import os
import threading

# Re-entrant, because a finalizer can run in the thread that is holding it.
_lock = threading.RLock()
_private: set[int] = set()


def private_pipe() -> tuple[int, int]:
    """Open a pipe and return its read and write ends; forked children lose the write end."""
    with _lock:  # no fork between opening and remembering
        read_end, write_end = os.pipe()
        _private.add(write_end)
    return read_end, write_end


def private_file(path: str) -> int:
    """Open `path` for reading and writing, creating it if needed; forked children lose it."""
    with _lock:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        _private.add(descriptor)
    return descriptor


def close_private(descriptor: int) -> None:
    """Close a descriptor opened here. Only the process that opened it may call this."""
    with _lock:
        _private.discard(descriptor)
        os.close(descriptor)


def _close_in_child() -> None:
    for descriptor in _private:
        os.close(descriptor)
    _private.clear()
    _lock.release()  # taken by this very thread before the fork


if hasattr(os, "register_at_fork"):  # pragma: no branch - every system this launcher runs on
    os.register_at_fork(
        before=_lock.acquire,
        after_in_parent=_lock.release,
        after_in_child=_close_in_child,
    )
