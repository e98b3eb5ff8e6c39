# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The config commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import config as b
else:
    b = Lazy("valkeykit.commands.generated.builders.config")


class ConfigAsyncCommands(AsyncFace[T]):
    """The config commands."""

    __slots__ = ()

    def config_get(
        self, pattern: Text = "*", *args: Text | Iterable[Text]
    ) -> Coroutine[Any, Any, dict[T, T]]:
        """Return settings of the server.

        Args:
            pattern: name of a setting, glob-style.
            args: more patterns.

        Returns: the values by name; empty when no name matches.

        Example: ``config_get("maxmemory")`` → ``{b'maxmemory': b'0'}``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/config-get/
        """
        return self._run(b.config_get(pattern, *args))

    def config_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on CONFIG.

        Returns: lines of text.

        Example: ``config_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/config-help/
        """
        return self._run(b.config_help())

    def config_resetstat(self) -> Coroutine[Any, Any, bool]:
        """Set the counters that INFO shows back to 0.

        Returns: always True.

        Example: ``config_resetstat()`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/config-resetstat/
        """
        return self._run(b.config_resetstat())

    def config_rewrite(self) -> Coroutine[Any, Any, bool]:
        """Write the settings of the running server into its configuration file.

        A server that was started without a configuration file answers with an error.

        Returns: always True.

        Example: ``config_rewrite()`` → ``True``
        Since server 2.8.0. Replay class: overwrite. See https://valkey.io/commands/config-rewrite/
        """
        return self._run(b.config_rewrite())

    def config_set(
        self,
        name: Text | None = None,
        value: Value | None = None,
        *args: Value | Iterable[Value],
        mapping: Keyed[Value] | None = None,
    ) -> Coroutine[Any, Any, bool]:
        """Change settings of the server.

        Either all settings change or, with an error, none. They last until the server ends unless CONFIG REWRITE saves them.

        Args:
            name: name of a setting.
            value: its value.
            args: more names and values, in turns.
            mapping: the values by name.

        Returns: always True.

        Example: ``config_set("maxmemory", 0)`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/config-set/
        """
        return self._run(b.config_set(name, value, *args, mapping=mapping))
