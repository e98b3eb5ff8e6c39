# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sorted set commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, overload

from valkeykit.commands.generated.builders import sorted_set as b
from valkeykit.execution.face import AsyncFace
from valkeykit.types import Fields, Key, Keyed, T


class SortedSetAsyncCommands(AsyncFace[T]):
    """The sorted set commands."""

    __slots__ = ()

    @overload
    async def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: Literal[False] = False,
    ) -> int: ...

    @overload
    async def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: Literal[True],
    ) -> float | None: ...

    @overload
    async def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
    ) -> int | float | None: ...

    async def zadd(
        self,
        name: Key,
        mapping: Fields[float],
        *,
        nx: bool = False,
        xx: bool = False,
        ch: bool = False,
        incr: bool = False,
    ) -> Any:
        """Add.

        Args:
            nx: ``NX``.
            xx: ``XX``.
            ch: ``CH``.
            incr: ``INCR``.

        Returns: ``int``; ``float | None`` (with incr).

        Since server 1.2.0. Replay class: overwrite. See https://valkey.io/commands/zadd/
        """
        return await self._run(b.zadd(name, mapping, nx=nx, xx=xx, ch=ch, incr=incr))

    async def zunionstore(
        self,
        dest: Key,
        keys: Keyed[float] | Iterable[Key],
        *,
        aggregate: Literal["SUM", "MIN", "MAX"] | None = None,
    ) -> int:
        """Store.

        Args:
            aggregate: ``AGGREGATE``.

        Returns: ``int``.

        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/zunionstore/
        """
        return await self._run(b.zunionstore(dest, keys, aggregate=aggregate))
