# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The string commands of the async client: one line each over the builders."""

from __future__ import annotations

from valkeykit.commands.generated.builders import string as b
from valkeykit.execution.face import AsyncFace
from valkeykit.types import Keyed, T, Value


class StringAsyncCommands(AsyncFace[T]):
    """The string commands."""

    __slots__ = ()

    async def mset(self, mapping: Keyed[Value]) -> bool:
        """Set.

        Returns: ``bool``.

        Since server 1.0.1. Replay class: overwrite. See https://valkey.io/commands/mset/
        """
        return await self._run(b.mset(mapping))
