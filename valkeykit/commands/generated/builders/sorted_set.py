# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the sorted set commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Fields, Key, Keyed, Word


def zadd(
    name: Key,
    mapping: Fields[float],
    *,
    nx: bool = False,
    xx: bool = False,
    ch: bool = False,
    incr: bool = False,
) -> Command[Any]:
    """Add."""
    words: list[Word] = [
        "ZADD",
        name if type(name) is str or type(name) is bytes else a.key(name, "ZADD", "name"),
    ]
    if nx or xx:
        a.at_most_one("ZADD", nx=nx, xx=xx)
    if nx:
        a.flag(nx, "ZADD", "nx")
        words.append("NX")
    elif xx:
        a.flag(xx, "ZADD", "xx")
        words.append("XX")
    if ch:
        a.flag(ch, "ZADD", "ch")
        words.append("CH")
    if incr:
        a.flag(incr, "ZADD", "incr")
        words.append("INCR")
    mapping_words = a.swapped(mapping, a.value, a.double, "ZADD", "mapping")
    words += mapping_words
    return Command(
        tuple(words), i.ZADD, d.real_or_none if incr else d.count, (1,), "overwrite", None, ()
    )


def zunionstore(
    dest: Key,
    keys: Keyed[float] | Iterable[Key],
    *,
    aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
) -> Command[int]:
    """Store."""
    keys_words, weight_words = a.weights(keys, "ZUNIONSTORE", "keys")
    words: list[Word] = [
        "ZUNIONSTORE",
        dest if type(dest) is str or type(dest) is bytes else a.key(dest, "ZUNIONSTORE", "dest"),
        len(keys_words),
        *keys_words,
    ]
    if weight_words:
        words += ("WEIGHTS", *weight_words)
    if aggregate is not None:
        words.append("AGGREGATE")
        words.append(a.choice(aggregate, ("SUM", "MIN", "MAX"), "ZUNIONSTORE", "aggregate"))
    return Command(
        tuple(words),
        i.ZUNIONSTORE,
        d.count,
        (1, *range(3, 3 + len(keys_words))),
        "overwrite",
        None,
        (),
    )
