# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The scripting commands of pipelines and transactions: queue now, one reply each on execute."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.generated.builders import scripting as b
from valkeykit.execution.face import Mode, PipelineFace
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class ScriptingPipeline(PipelineFace[Mode, T, *Ts]):
    """The scripting commands, queued."""

    __slots__ = ()

    def eval(
        self, script: Text, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, T]:
        """Queue EVAL: Run."""
        return self._add(b.eval(script, keys, args))
