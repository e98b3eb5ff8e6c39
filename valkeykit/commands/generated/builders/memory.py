# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the memory commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Word

if TYPE_CHECKING:
    from valkeykit.replies import memory as r
    from valkeykit.replies.memory import MemoryStats
else:
    r = Lazy("valkeykit.replies.memory")


def memory_doctor() -> Command[T]:
    """Return the server's own report on its memory, in prose."""
    return Command(("MEMORY", "DOCTOR"), i.MEMORY_DOCTOR, d.text, (), "read", None, ())


def memory_help() -> Command[list[T]]:
    """Return the server's help on MEMORY."""
    return Command(("MEMORY", "HELP"), i.MEMORY_HELP, d.texts, (), "read", None, ())


def memory_malloc_stats() -> Command[T]:
    """Return the statistics of the memory allocator as it prints them."""
    return Command(("MEMORY", "MALLOC-STATS"), i.MEMORY_MALLOC_STATS, d.text, (), "read", None, ())


def memory_purge() -> Command[bool]:
    """Ask the allocator to give unused memory back to the system."""
    return Command(("MEMORY", "PURGE"), i.MEMORY_PURGE, d.ok, (), "overwrite", None, ())


def memory_stats() -> Command[MemoryStats]:
    """Tell what the server's memory is used for."""
    return Command(("MEMORY", "STATS"), i.MEMORY_STATS, r.memory_stats, (), "read", None, ())


def memory_usage(key: Key, samples: int | None = None) -> Command[int | None]:
    """Return how much memory a key takes."""
    words: list[Word] = [
        "MEMORY",
        "USAGE",
        key if type(key) is str or type(key) is bytes else a.key(key, "MEMORY USAGE", "key"),
    ]
    if samples is not None:
        words.append("SAMPLES")
        words.append(
            samples
            if type(samples) is int and -0x8000000000000000 <= samples < 0x8000000000000000
            else a.integer(samples, "MEMORY USAGE", "samples")
        )
    return Command(tuple(words), i.MEMORY_USAGE, d.count_or_none, (2,), "read", None, ())
