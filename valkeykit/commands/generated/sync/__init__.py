# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.sync.generic import GenericCommands
from valkeykit.commands.generated.sync.geo import GeoCommands
from valkeykit.commands.generated.sync.list import ListCommands
from valkeykit.commands.generated.sync.scripting import ScriptingCommands
from valkeykit.commands.generated.sync.sorted_set import SortedSetCommands
from valkeykit.commands.generated.sync.stream import StreamCommands
from valkeykit.commands.generated.sync.string import StringCommands
from valkeykit.types import T


class SyncCommands(
    GenericCommands[T],
    GeoCommands[T],
    ListCommands[T],
    ScriptingCommands[T],
    SortedSetCommands[T],
    StreamCommands[T],
    StringCommands[T],
):
    """All groups together."""

    __slots__ = ()
