# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.modules.search.sync.search import SearchCommands
from valkeykit.types import T


class SyncCommands(
    SearchCommands[T],
):
    """All groups together."""

    __slots__ = ()
