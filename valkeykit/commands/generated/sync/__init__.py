# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.sync.bitmap import BitmapCommands
from valkeykit.commands.generated.sync.cluster import ClusterCommands
from valkeykit.commands.generated.sync.connection import ConnectionCommands
from valkeykit.commands.generated.sync.generic import GenericCommands
from valkeykit.commands.generated.sync.geo import GeoCommands
from valkeykit.commands.generated.sync.hash import HashCommands
from valkeykit.commands.generated.sync.hyperloglog import HyperloglogCommands
from valkeykit.commands.generated.sync.list import ListCommands
from valkeykit.commands.generated.sync.pubsub import PubsubCommands
from valkeykit.commands.generated.sync.scripting import ScriptingCommands
from valkeykit.commands.generated.sync.sentinel import SentinelCommands
from valkeykit.commands.generated.sync.server import ServerCommands
from valkeykit.commands.generated.sync.set import SetCommands
from valkeykit.commands.generated.sync.sorted_set import SortedSetCommands
from valkeykit.commands.generated.sync.stream import StreamCommands
from valkeykit.commands.generated.sync.string import StringCommands
from valkeykit.commands.generated.sync.transactions import TransactionsCommands
from valkeykit.types import T


class SyncCommands(
    BitmapCommands[T],
    ClusterCommands[T],
    ConnectionCommands[T],
    GenericCommands[T],
    GeoCommands[T],
    HashCommands[T],
    HyperloglogCommands[T],
    ListCommands[T],
    PubsubCommands[T],
    ScriptingCommands[T],
    SentinelCommands[T],
    ServerCommands[T],
    SetCommands[T],
    SortedSetCommands[T],
    StreamCommands[T],
    StringCommands[T],
    TransactionsCommands[T],
):
    """All groups together."""

    __slots__ = ()
