# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The module commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import module as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.module import ServerModule
else:
    b = Lazy("valkeykit.commands.generated.builders.module")

Ts = TypeVarTuple("Ts")


class ModulePipeline(PipelineFace[Mode, T, *Ts]):
    """The module commands, queued."""

    __slots__ = ()

    def module_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue MODULE HELP: Return the server's help on MODULE."""
        queued: Any = self
        self._queue(b.module_help())
        return queued

    def module_list(self) -> Pipeline[Mode, T, *Ts, list[ServerModule]]:
        """Queue MODULE LIST: Describe the modules that the server has loaded."""
        queued: Any = self
        self._queue(b.module_list())
        return queued

    def module_load(self, path: Text, *args: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MODULE LOAD: Load a module from a file on the server."""
        queued: Any = self
        self._queue(b.module_load(path, *args))
        return queued

    def module_loadex(
        self,
        path: Text,
        options: Iterable[tuple[Text, Value] | Text | Value] | None = None,
        args: Value | Iterable[Value] | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MODULE LOADEX: Load a module from a file on the server and set its settings."""
        queued: Any = self
        self._queue(b.module_loadex(path, options, args))
        return queued

    def module_unload(self, name: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue MODULE UNLOAD: Unload a module."""
        queued: Any = self
        self._queue(b.module_unload(name))
        return queued
