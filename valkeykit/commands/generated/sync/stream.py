# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The stream commands of the sync client: one line each over the builders."""

from __future__ import annotations

from datetime import timedelta

from valkeykit.commands.generated.builders import stream as b
from valkeykit.execution.face import SyncFace
from valkeykit.types import Fields, Key, Keyed, T, Value


class StreamCommands(SyncFace[T]):
    """The stream commands."""

    __slots__ = ()

    def xadd(
        self,
        name: Key,
        fields: Fields[Value],
        id: Value = "*",
        *,
        nomkstream: bool = False,
        approximate: bool = True,
        maxlen: int | None = None,
        minid: Value | None = None,
        limit: int | None = None,
    ) -> T | None:
        """Add.

        Args:
            nomkstream: ``NOMKSTREAM``.
            approximate: ``~``.
            limit: ``LIMIT``.

        Returns: ``T | None``.

        Since server 5.0.0. Replay class: checked (accumulate with id *). See https://valkey.io/commands/xadd/
        """
        return self._run(
            b.xadd(
                name,
                fields,
                id,
                nomkstream=nomkstream,
                approximate=approximate,
                maxlen=maxlen,
                minid=minid,
                limit=limit,
            )
        )

    def xread(
        self,
        streams: Keyed[Value],
        *,
        count: int | None = None,
        block: float | timedelta | None = None,
    ) -> list[T]:
        """Read.

        Args:
            streams: ``STREAMS``.
            count: ``COUNT``.
            block: milliseconds; ``BLOCK``.

        Returns: ``list[T]``.

        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/xread/
        """
        return self._run(b.xread(streams, count=count, block=block))
