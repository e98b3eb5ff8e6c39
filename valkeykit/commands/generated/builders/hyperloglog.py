# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the hyperloglog commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Value


def pfadd(name: Key, *values: Value | Iterable[Value]) -> Command[bool]:
    """Add values to a HyperLogLog."""
    values_words = a.spread(a.value, values, "PFADD", "values", empty=True)
    return Command(
        (
            "PFADD",
            name if type(name) is str or type(name) is bytes else a.key(name, "PFADD", "name"),
            *values_words,
        ),
        i.PFADD,
        d.flag,
        (1,),
        "overwrite",
        None,
        (),
    )


def pfcount(*sources: Key | Iterable[Key]) -> Command[int]:
    """Estimate how many different values were added to HyperLogLogs."""
    sources_words = a.spread(a.key, sources, "PFCOUNT", "sources")
    return Command(
        ("PFCOUNT", *sources_words), i.PFCOUNT, d.count, range(1, 1 + len(sources_words)), "read", None, ()
    )


def pfdebug_decode(name: Key) -> Command[T]:
    """Show the inside of a HyperLogLog in its sparse form."""
    return Command(
        (
            "PFDEBUG",
            "DECODE",
            name if type(name) is str or type(name) is bytes else a.key(name, "PFDEBUG", "name"),
        ),
        i.PFDEBUG,
        d.text,
        (2,),
        "overwrite",
        None,
        (),
    )


def pfdebug_encoding(name: Key) -> Command[T]:
    """Return the form in which a HyperLogLog is stored."""
    return Command(
        (
            "PFDEBUG",
            "ENCODING",
            name if type(name) is str or type(name) is bytes else a.key(name, "PFDEBUG", "name"),
        ),
        i.PFDEBUG,
        d.text,
        (2,),
        "overwrite",
        None,
        (),
    )


def pfdebug_getreg(name: Key) -> Command[list[int]]:
    """Return the registers of a HyperLogLog."""
    return Command(
        (
            "PFDEBUG",
            "GETREG",
            name if type(name) is str or type(name) is bytes else a.key(name, "PFDEBUG", "name"),
        ),
        i.PFDEBUG,
        d.counts,
        (2,),
        "overwrite",
        None,
        (),
    )


def pfdebug_simd(mode: Literal["ON", "OFF"]) -> Command[T]:
    """Let HyperLogLogs use the vector instructions of the processor, or not."""
    return Command(
        ("PFDEBUG", "SIMD", a.choice(mode, ("ON", "OFF"), "PFDEBUG", "mode")),
        i.PFDEBUG,
        d.text,
        (),
        "overwrite",
        None,
        (),
    )


def pfdebug_todense(name: Key) -> Command[bool]:
    """Store a HyperLogLog in its dense form."""
    return Command(
        (
            "PFDEBUG",
            "TODENSE",
            name if type(name) is str or type(name) is bytes else a.key(name, "PFDEBUG", "name"),
        ),
        i.PFDEBUG,
        d.flag,
        (2,),
        "overwrite",
        None,
        (),
    )


def pfmerge(dest: Key, *sources: Key | Iterable[Key]) -> Command[bool]:
    """Merge HyperLogLogs into one."""
    sources_words = a.spread(a.key, sources, "PFMERGE", "sources", empty=True)
    return Command(
        (
            "PFMERGE",
            dest if type(dest) is str or type(dest) is bytes else a.key(dest, "PFMERGE", "dest"),
            *sources_words,
        ),
        i.PFMERGE,
        d.ok,
        (1, *range(2, 2 + len(sources_words))),
        "overwrite",
        None,
        (),
    )


def pfselftest() -> Command[bool]:
    """Let the server test its own HyperLogLog code."""
    return Command(("PFSELFTEST",), i.PFSELFTEST, d.ok, (), "read", None, ())
