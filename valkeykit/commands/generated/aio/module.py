# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The module commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import module as b
    from valkeykit.replies.module import ServerModule
else:
    b = Lazy("valkeykit.commands.generated.builders.module")


class ModuleAsyncCommands(AsyncFace[T]):
    """The module commands."""

    __slots__ = ()

    def module_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on MODULE.

        Returns: lines of text.

        Example: ``module_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/module-help/
        """
        return self._run(b.module_help())

    def module_list(self) -> Coroutine[Any, Any, list[ServerModule]]:
        """Describe the modules that the server has loaded.

        Returns: name, version, path and arguments of each, in no particular order.

        Example: ``module_list()``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/module-list/
        """
        return self._run(b.module_list())

    def module_load(self, path: Text, *args: Value | Iterable[Value]) -> Coroutine[Any, Any, bool]:
        """Load a module from a file on the server.

        The server's setting enable-module-command must allow it. Most modules refuse to be loaded twice.

        Args:
            path: where the file lies.
            args: arguments of the module.

        Returns: always True.

        Example: ``module_load("/path/to/mod.so", "a", 1)`` → ``True``
        Since server 4.0.0. Replay class: checked. See https://valkey.io/commands/module-load/
        """
        return self._run(b.module_load(path, *args))

    def module_loadex(
        self,
        path: Text,
        options: Iterable[tuple[Text, Value] | Text | Value] | None = None,
        args: Value | Iterable[Value] | None = None,
    ) -> Coroutine[Any, Any, bool]:
        """Load a module from a file on the server and set its settings.

        The server's setting enable-module-command must allow it. Most modules refuse to be loaded twice.

        Args:
            path: where the file lies.
            options: settings as (name, value), or all in one list, the name as module.setting.
            args: arguments of the module.

        Returns: always True.

        Example: ``module_loadex("/path/to/mod.so", options=[("mod.a", 1), ("mod.b", "x")], args=["c"])`` → ``True``
        Since server 7.0.0. Replay class: checked. See https://valkey.io/commands/module-loadex/
        """
        return self._run(b.module_loadex(path, options, args))

    def module_unload(self, name: Text) -> Coroutine[Any, Any, bool]:
        """Unload a module.

        The server's setting enable-module-command must allow it. A module whose data types are in use cannot be unloaded.

        Args:
            name: the module's name, not its file's.

        Returns: always True.

        Example: ``module_unload("lua")`` → ``True``
        Since server 4.0.0. Replay class: checked. See https://valkey.io/commands/module-unload/
        """
        return self._run(b.module_unload(name))
