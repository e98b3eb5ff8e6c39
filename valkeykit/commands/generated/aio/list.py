# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The list commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Literal, overload

from valkeykit.commands.generated.builders import list as b
from valkeykit.execution.face import AsyncFace
from valkeykit.types import Key, T


class ListAsyncCommands(AsyncFace[T]):
    """The list commands."""

    __slots__ = ()

    async def blpop(
        self, keys: Key | Iterable[Key], timeout: float | timedelta = 0
    ) -> list[T] | None:
        """Pop.

        Args:
            timeout: seconds.

        Returns: ``list[T] | None``.

        Since server 2.0.0. Replay class: never. See https://valkey.io/commands/blpop/
        """
        return await self._run(b.blpop(keys, timeout))

    async def lmpop(
        self,
        keys: Key | Iterable[Key],
        direction: Literal["LEFT", "RIGHT"],
        *,
        count: int | None = None,
    ) -> list[T] | None:
        """Pop.

        Args:
            count: ``COUNT``.

        Returns: ``list[T] | None``.

        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/lmpop/
        """
        return await self._run(b.lmpop(keys, direction, count=count))

    @overload
    async def lpop(self, name: Key, count: None = None) -> T | None: ...

    @overload
    async def lpop(self, name: Key, count: int) -> list[T] | None: ...

    @overload
    async def lpop(self, name: Key, count: int | None = None) -> T | list[T] | None: ...

    async def lpop(self, name: Key, count: int | None = None) -> Any:
        """Pop.

        Returns: ``T | None``; ``list[T] | None`` (with count).

        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/lpop/
        """
        return await self._run(b.lpop(name, count))
