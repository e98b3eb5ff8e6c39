"""Noticing a fork at the cost of reading an integer."""

from __future__ import annotations

import os
import threading


class _Process:
    """How many forks lie between the first process and this one."""

    __slots__ = ("generation",)

    def __init__(self) -> None:
        self.generation = 0

    def forked(self) -> None:
        """This is a child now."""
        self.generation += 1


current = _Process()
"""Its `generation` changes in a forked child: what was made under another belongs to the parent."""


class Lock:
    """A lock that a forked child finds free, whoever held it in the parent."""

    __slots__ = ("_locks",)

    def __init__(self) -> None:
        self._locks = {current.generation: threading.Lock()}

    def get(self) -> threading.Lock:
        """The lock of this process."""
        found = self._locks.get(current.generation)
        if found is None:
            # Of two threads that are the first in a child, both get the same.
            found = self._locks.setdefault(current.generation, threading.Lock())
        return found


if hasattr(os, "register_at_fork"):  # pragma: no branch # only Windows has none
    os.register_at_fork(after_in_child=current.forked)
