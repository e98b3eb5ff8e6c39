# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The config commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import config as b
    from valkeykit.pipeline import Pipeline
else:
    b = Lazy("valkeykit.commands.generated.builders.config")

Ts = TypeVarTuple("Ts")


class ConfigPipeline(PipelineFace[Mode, T, *Ts]):
    """The config commands, queued."""

    __slots__ = ()

    def config_get(
        self, pattern: Text = "*", *args: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, dict[T, T]]:
        """Queue CONFIG GET: Return settings of the server."""
        queued: Any = self
        self._queue(b.config_get(pattern, *args))
        return queued

    def config_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CONFIG HELP: Return the server's help on CONFIG."""
        queued: Any = self
        self._queue(b.config_help())
        return queued

    def config_resetstat(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG RESETSTAT: Set the counters that INFO shows back to 0."""
        queued: Any = self
        self._queue(b.config_resetstat())
        return queued

    def config_rewrite(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG REWRITE: Write the settings of the running server into its configuration file."""
        queued: Any = self
        self._queue(b.config_rewrite())
        return queued

    def config_set(
        self,
        name: Text | None = None,
        value: Value | None = None,
        *args: Value | Iterable[Value],
        mapping: Keyed[Value] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG SET: Change settings of the server."""
        queued: Any = self
        self._queue(b.config_set(name, value, *args, mapping=mapping))
        return queued
