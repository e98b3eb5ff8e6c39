# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The connection commands of the async client: one line each over the builders."""

from __future__ import annotations

from valkeykit.commands.generated.builders import connection as b
from valkeykit.execution.face import AsyncFace
from valkeykit.types import T, Value


class ConnectionAsyncCommands(AsyncFace[T]):
    """The connection commands."""

    __slots__ = ()

    async def client_id(self) -> int:
        """Return the id of this connection.

        Returns: ``int``.

        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/client-id/
        """
        return await self._run(b.client_id())

    async def ping(self, message: Value | None = None) -> T:
        """Answer.

        Returns: ``T``.

        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/ping/
        """
        return await self._run(b.ping(message))
