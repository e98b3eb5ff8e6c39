# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The generic commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVarTuple, overload

from valkeykit.commands.generated.builders import generic as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Key, T, Text

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class GenericPipeline(PipelineFace[Mode, T, *Ts]):
    """The generic commands, queued."""

    __slots__ = ()

    def delete(self, *names: Key | Iterable[Key]) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DEL: Remove keys."""
        return self._add(b.delete(*names))

    def migrate(
        self,
        host: Text,
        port: int,
        keys: Key | Iterable[Key],
        destination_db: int,
        timeout: int | timedelta,
        *,
        copy: bool = False,
        replace: bool = False,
        auth: Text | None = None,
        auth2: tuple[Text, Text] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MIGRATE: Move keys to another server."""
        return self._add(
            b.migrate(
                host,
                port,
                keys,
                destination_db,
                timeout,
                copy=copy,
                replace=replace,
                auth=auth,
                auth2=auth2,
            )
        )

    @overload
    def sort(
        self,
        name: Key,
        *,
        by: Key | None = None,
        start: int | None = None,
        num: int | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T | None]]: ...

    @overload
    def sort(
        self,
        name: Key,
        *,
        by: Key | None = None,
        start: int | None = None,
        num: int | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: Key,
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def sort(
        self,
        name: Key,
        *,
        by: Key | None = None,
        start: int | None = None,
        num: int | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: Key | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[T | None] | int]: ...

    def sort(
        self,
        name: Key,
        *,
        by: Key | None = None,
        start: int | None = None,
        num: int | None = None,
        get: Key | Iterable[Key] | None = None,
        desc: bool = False,
        alpha: bool = False,
        store: Key | None = None,
    ) -> Any:
        """Queue SORT: Sort."""
        return self._add(
            b.sort(name, by=by, start=start, num=num, get=get, desc=desc, alpha=alpha, store=store)
        )
