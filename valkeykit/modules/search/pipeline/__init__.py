# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The pipeline face of every group."""

from __future__ import annotations

from typing import TypeVarTuple

from valkeykit.commands.face import Mode
from valkeykit.modules.search.pipeline.search import SearchPipeline
from valkeykit.types import T

Ts = TypeVarTuple("Ts")


class PipelineCommands(
    SearchPipeline[Mode, T, *Ts],
):
    """All groups together."""

    __slots__ = ()
