# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.aio.generic import GenericAsyncCommands
from valkeykit.commands.generated.aio.geo import GeoAsyncCommands
from valkeykit.commands.generated.aio.list import ListAsyncCommands
from valkeykit.commands.generated.aio.scripting import ScriptingAsyncCommands
from valkeykit.commands.generated.aio.sorted_set import SortedSetAsyncCommands
from valkeykit.commands.generated.aio.stream import StreamAsyncCommands
from valkeykit.commands.generated.aio.string import StringAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    GenericAsyncCommands[T],
    GeoAsyncCommands[T],
    ListAsyncCommands[T],
    ScriptingAsyncCommands[T],
    SortedSetAsyncCommands[T],
    StreamAsyncCommands[T],
    StringAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
