"""Noticing a fork at the cost of reading an integer."""

from __future__ import annotations

import os


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


if hasattr(os, "register_at_fork"):  # pragma: no branch # only Windows has none
    os.register_at_fork(after_in_child=current.forked)
