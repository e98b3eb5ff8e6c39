# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The memory commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import memory as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.memory import MemoryStats
else:
    b = Lazy("valkeykit.commands.generated.builders.memory")

Ts = TypeVarTuple("Ts")


class MemoryPipeline(PipelineFace[Mode, T, *Ts]):
    """The memory commands, queued."""

    __slots__ = ()

    def memory_doctor(self) -> Pipeline[Mode, T, *Ts, T]:
        """Queue MEMORY DOCTOR: Return the server's own report on its memory, in prose."""
        queued: Any = self
        self._queue(b.memory_doctor())
        return queued

    def memory_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue MEMORY HELP: Return the server's help on MEMORY."""
        queued: Any = self
        self._queue(b.memory_help())
        return queued

    def memory_malloc_stats(self) -> Pipeline[Mode, T, *Ts, T]:
        """Queue MEMORY MALLOC-STATS: Return the statistics of the memory allocator as it prints them."""
        queued: Any = self
        self._queue(b.memory_malloc_stats())
        return queued

    def memory_purge(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MEMORY PURGE: Ask the allocator to give unused memory back to the system."""
        queued: Any = self
        self._queue(b.memory_purge())
        return queued

    def memory_stats(self) -> Pipeline[Mode, T, *Ts, MemoryStats]:
        """Queue MEMORY STATS: Tell what the server's memory is used for."""
        queued: Any = self
        self._queue(b.memory_stats())
        return queued

    def memory_usage(self, key: Key, samples: int | None = None) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue MEMORY USAGE: Return how much memory a key takes."""
        queued: Any = self
        self._queue(b.memory_usage(key, samples))
        return queued
