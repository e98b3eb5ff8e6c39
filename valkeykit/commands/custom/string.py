"""INCR and DECR with an amount: the server has two commands for what Python users call one."""

from __future__ import annotations

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key


def incr(name: Key, amount: int = 1) -> Command[int]:
    """INCR, or INCRBY for an amount other than 1."""
    key = name if type(name) is str or type(name) is bytes else a.key(name, "INCR", "name")
    by = a.integer(amount, "INCR", "amount")
    if by == 1:
        return Command(("INCR", key), i.INCR, d.count, (1,), "accumulate")
    return Command(("INCRBY", key, by), i.INCRBY, d.count, (1,), "accumulate")


def decr(name: Key, amount: int = 1) -> Command[int]:
    """DECR, or DECRBY for an amount other than 1."""
    key = name if type(name) is str or type(name) is bytes else a.key(name, "DECR", "name")
    by = a.integer(amount, "DECR", "amount")
    if by == 1:
        return Command(("DECR", key), i.DECR, d.count, (1,), "accumulate")
    return Command(("DECRBY", key, by), i.DECRBY, d.count, (1,), "accumulate")
