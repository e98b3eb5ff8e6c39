# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.modules.bloom.aio.bloom import BloomAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    BloomAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
