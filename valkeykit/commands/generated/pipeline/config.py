# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The config commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVarTuple

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
        return self._add(b.config_get(pattern, *args))

    def config_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CONFIG HELP: Return the server's help on CONFIG."""
        return self._add(b.config_help())

    def config_resetstat(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG RESETSTAT: Set the counters that INFO shows back to 0."""
        return self._add(b.config_resetstat())

    def config_rewrite(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG REWRITE: Write the settings of the running server into its configuration file."""
        return self._add(b.config_rewrite())

    def config_set(
        self,
        name: Text | None = None,
        value: Value | None = None,
        *args: Value | Iterable[Value],
        mapping: Keyed[Value] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG SET: Change settings of the server."""
        return self._add(b.config_set(name, value, *args, mapping=mapping))
