"""Noticing a fork at the cost of reading an integer."""

from __future__ import annotations

import os


class _Generation:
    """How many forks lie between the first process and this one."""

    number = 0

    @classmethod
    def next(cls) -> None:
        cls.number += 1


def generation() -> int:
    """Changes in a forked child: what was made under another number belongs to the parent."""
    return _Generation.number


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_Generation.next)
