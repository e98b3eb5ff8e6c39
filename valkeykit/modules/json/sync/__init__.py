# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.modules.json.sync.json import JsonCommands
from valkeykit.types import T


class SyncCommands(
    JsonCommands[T],
):
    """All groups together."""

    __slots__ = ()
