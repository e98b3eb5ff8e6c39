# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.modules.json.aio.json import JsonAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    JsonAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
