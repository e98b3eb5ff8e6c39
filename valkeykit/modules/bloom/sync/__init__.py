# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.modules.bloom.sync.bloom import BloomCommands
from valkeykit.types import T


class SyncCommands(
    BloomCommands[T],
):
    """All groups together."""

    __slots__ = ()
