# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The connection commands of the sync client: one line each over the builders."""

from __future__ import annotations

from valkeykit.commands.generated.builders import connection as b
from valkeykit.execution.face import SyncFace
from valkeykit.types import T, Value


class ConnectionCommands(SyncFace[T]):
    """The connection commands."""

    __slots__ = ()

    def client_id(self) -> int:
        """Return the id of this connection.

        Returns: ``int``.

        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/client-id/
        """
        return self._run(b.client_id())

    def ping(self, message: Value | None = None) -> T:
        """Answer.

        Returns: ``T``.

        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/ping/
        """
        return self._run(b.ping(message))
