# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The memory commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import memory as b
    from valkeykit.replies.memory import MemoryStats
else:
    b = Lazy("valkeykit.commands.generated.builders.memory")


class MemoryAsyncCommands(AsyncFace[T]):
    """The memory commands."""

    __slots__ = ()

    def memory_doctor(self) -> Coroutine[Any, Any, T]:
        """Return the server's own report on its memory, in prose.

        Returns: text in English.

        Example: ``memory_doctor()``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-doctor/
        """
        return self._run(b.memory_doctor())

    def memory_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on MEMORY.

        Returns: lines of text.

        Example: ``memory_help()``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-help/
        """
        return self._run(b.memory_help())

    def memory_malloc_stats(self) -> Coroutine[Any, Any, T]:
        """Return the statistics of the memory allocator as it prints them.

        Returns: lines of text; one sentence when the allocator has none.

        Example: ``memory_malloc_stats()``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-malloc-stats/
        """
        return self._run(b.memory_malloc_stats())

    def memory_purge(self) -> Coroutine[Any, Any, bool]:
        """Ask the allocator to give unused memory back to the system.

        Returns: always True.

        Example: ``memory_purge()`` → ``True``
        Since server 4.0.0. Replay class: overwrite. See https://valkey.io/commands/memory-purge/
        """
        return self._run(b.memory_purge())

    def memory_stats(self) -> Coroutine[Any, Any, MemoryStats]:
        """Tell what the server's memory is used for.

        Returns: bytes, counts, ratios and percentages.

        Example: ``memory_stats()``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-stats/
        """
        return self._run(b.memory_stats())

    def memory_usage(self, key: Key, samples: int | None = None) -> Coroutine[Any, Any, int | None]:
        """Return how much memory a key takes.

        Args:
            samples: how many items of a collection to measure, 5 by default; 0 for all.

        Returns: bytes for key and value together; None when the key does not exist.

        Example: ``memory_usage("k")``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-usage/
        """
        return self._run(b.memory_usage(key, samples))
