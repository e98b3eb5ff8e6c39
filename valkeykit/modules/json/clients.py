# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The clients of valkeykit with the commands of this package added to all three faces."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple, overload

import valkeykit
from valkeykit.client.aio import AsyncRunner
from valkeykit.client.sync import SyncRunner
from valkeykit.commands.face import Async, Mode, Sync
from valkeykit.modules.json.aio import AsyncCommands
from valkeykit.modules.json.pipeline import PipelineCommands
from valkeykit.modules.json.sync import SyncCommands
from valkeykit.pipeline import Pipeline as CorePipeline
from valkeykit.types import T

Ts = TypeVarTuple("Ts")


class Pipeline(PipelineCommands[Mode, T, *Ts], CorePipeline[Mode, T, *Ts]):
    """`valkeykit.Pipeline` with the commands of this package."""

    __slots__ = ()


class _SyncRunner(SyncCommands[T], SyncRunner[T]):
    def pipeline(self, **options: Any) -> Pipeline[Sync, T]:
        """A pipeline that knows the commands of this package."""
        made: Pipeline[Sync, T] = self._pipeline(Pipeline, **options)
        return made

    def transaction(self) -> Pipeline[Sync, T]:
        """A transaction that knows the commands of this package."""
        made: Pipeline[Sync, T] = self._pipeline(Pipeline, atomic=True)
        return made


class Session(_SyncRunner[T], valkeykit.Session[T]):
    """`valkeykit.Session` with the commands of this package."""


class Client(_SyncRunner[T], valkeykit.Client[T]):
    """`valkeykit.Client` with the commands of this package."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Client[bytes],
            url: str | None = None,
            *,
            decode_responses: Literal[False] = False,
            **options: Any,
        ) -> None: ...

        @overload
        def __init__(
            self: Client[str], url: str | None = None, *, decode_responses: Literal[True], **options: Any
        ) -> None: ...

        def __init__(self, url: str | None = None, **options: Any) -> None: ...

    def session(self) -> AbstractContextManager[Session[T]]:
        """A connection of its own, with the commands of this package."""
        made: AbstractContextManager[Session[T]] = self._open_session(Session)
        return made


class _AsyncRunner(AsyncCommands[T], AsyncRunner[T]):
    def pipeline(self, **options: Any) -> Pipeline[Async, T]:
        """A pipeline that knows the commands of this package."""
        made: Pipeline[Async, T] = self._pipeline(Pipeline, **options)
        return made

    def transaction(self) -> Pipeline[Async, T]:
        """A transaction that knows the commands of this package."""
        made: Pipeline[Async, T] = self._pipeline(Pipeline, atomic=True)
        return made


class AsyncSession(_AsyncRunner[T], valkeykit.AsyncSession[T]):
    """`valkeykit.AsyncSession` with the commands of this package."""


class AsyncClient(_AsyncRunner[T], valkeykit.AsyncClient[T]):
    """`valkeykit.AsyncClient` with the commands of this package."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: AsyncClient[bytes],
            url: str | None = None,
            *,
            decode_responses: Literal[False] = False,
            **options: Any,
        ) -> None: ...

        @overload
        def __init__(
            self: AsyncClient[str], url: str | None = None, *, decode_responses: Literal[True], **options: Any
        ) -> None: ...

        def __init__(self, url: str | None = None, **options: Any) -> None: ...

    def session(self) -> AbstractAsyncContextManager[AsyncSession[T]]:
        """A connection of its own, with the commands of this package."""
        made: AbstractAsyncContextManager[AsyncSession[T]] = self._open_session(AsyncSession)
        return made
