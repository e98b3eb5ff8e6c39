# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.modules.search.aio.search import SearchAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    SearchAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
