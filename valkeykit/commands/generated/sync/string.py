# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The string commands of the sync client: one line each over the builders."""

from __future__ import annotations

from valkeykit.commands.generated.builders import string as b
from valkeykit.execution.face import SyncFace
from valkeykit.types import Keyed, T, Value


class StringCommands(SyncFace[T]):
    """The string commands."""

    __slots__ = ()

    def mset(self, mapping: Keyed[Value]) -> bool:
        """Set.

        Returns: ``bool``.

        Since server 1.0.1. Replay class: overwrite. See https://valkey.io/commands/mset/
        """
        return self._run(b.mset(mapping))
