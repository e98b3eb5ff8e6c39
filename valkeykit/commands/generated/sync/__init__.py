# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sync face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.sync.acl import AclCommands
from valkeykit.commands.generated.sync.bitmap import BitmapCommands
from valkeykit.commands.generated.sync.cluster import ClusterCommands
from valkeykit.commands.generated.sync.command import CommandCommands
from valkeykit.commands.generated.sync.commandlog import CommandlogCommands
from valkeykit.commands.generated.sync.config import ConfigCommands
from valkeykit.commands.generated.sync.connection import ConnectionCommands
from valkeykit.commands.generated.sync.generic import GenericCommands
from valkeykit.commands.generated.sync.geo import GeoCommands
from valkeykit.commands.generated.sync.hash import HashCommands
from valkeykit.commands.generated.sync.hyperloglog import HyperloglogCommands
from valkeykit.commands.generated.sync.latency import LatencyCommands
from valkeykit.commands.generated.sync.list import ListCommands
from valkeykit.commands.generated.sync.memory import MemoryCommands
from valkeykit.commands.generated.sync.module import ModuleCommands
from valkeykit.commands.generated.sync.pubsub import PubsubCommands
from valkeykit.commands.generated.sync.scripting import ScriptingCommands
from valkeykit.commands.generated.sync.sentinel import SentinelCommands
from valkeykit.commands.generated.sync.server import ServerCommands
from valkeykit.commands.generated.sync.set import SetCommands
from valkeykit.commands.generated.sync.slowlog import SlowlogCommands
from valkeykit.commands.generated.sync.sorted_set import SortedSetCommands
from valkeykit.commands.generated.sync.stream import StreamCommands
from valkeykit.commands.generated.sync.string import StringCommands
from valkeykit.commands.generated.sync.transactions import TransactionsCommands
from valkeykit.types import T


class SyncCommands(
    AclCommands[T],
    BitmapCommands[T],
    ClusterCommands[T],
    CommandCommands[T],
    CommandlogCommands[T],
    ConfigCommands[T],
    ConnectionCommands[T],
    GenericCommands[T],
    GeoCommands[T],
    HashCommands[T],
    HyperloglogCommands[T],
    LatencyCommands[T],
    ListCommands[T],
    MemoryCommands[T],
    ModuleCommands[T],
    PubsubCommands[T],
    ScriptingCommands[T],
    SentinelCommands[T],
    ServerCommands[T],
    SetCommands[T],
    SlowlogCommands[T],
    SortedSetCommands[T],
    StreamCommands[T],
    StringCommands[T],
    TransactionsCommands[T],
):
    """All groups together."""

    __slots__ = ()
