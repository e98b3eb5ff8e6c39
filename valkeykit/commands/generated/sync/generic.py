# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The generic commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, overload

from valkeykit.commands.generated.builders import generic as b
from valkeykit.execution.face import SyncFace
from valkeykit.types import Key, T, Text


class GenericCommands(SyncFace[T]):
    """The generic commands."""

    __slots__ = ()

    def delete(self, *names: Key | Iterable[Key]) -> int:
        """Remove keys.

        Returns: how many keys existed.

        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/del/
        """
        return self._run(b.delete(*names))

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
    ) -> bool:
        """Move keys to another server.

        Args:
            keys: ``KEYS``.
            timeout: milliseconds.
            copy: ``COPY``.
            replace: ``REPLACE``.
            auth: ``AUTH``.
            auth2: ``AUTH2``.

        Returns: ``bool``.

        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/migrate/
        """
        return self._run(
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
    ) -> list[T | None]: ...

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
    ) -> int: ...

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
    ) -> list[T | None] | int: ...

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
        """Sort.

        Args:
            by: ``BY``.
            get: ``GET``.
            desc: ``DESC``.
            alpha: ``ALPHA``.
            store: ``STORE``.

        Returns: ``list[T | None]``; ``int`` (with store).

        Since server 1.0.0. Replay class: overwrite (accumulate with store). See https://valkey.io/commands/sort/
        """
        return self._run(
            b.sort(name, by=by, start=start, num=num, get=get, desc=desc, alpha=alpha, store=store)
        )
