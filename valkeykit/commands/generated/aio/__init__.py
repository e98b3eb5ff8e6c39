# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.aio.acl import AclAsyncCommands
from valkeykit.commands.generated.aio.bitmap import BitmapAsyncCommands
from valkeykit.commands.generated.aio.cluster import ClusterAsyncCommands
from valkeykit.commands.generated.aio.command import CommandAsyncCommands
from valkeykit.commands.generated.aio.commandlog import CommandlogAsyncCommands
from valkeykit.commands.generated.aio.config import ConfigAsyncCommands
from valkeykit.commands.generated.aio.connection import ConnectionAsyncCommands
from valkeykit.commands.generated.aio.generic import GenericAsyncCommands
from valkeykit.commands.generated.aio.geo import GeoAsyncCommands
from valkeykit.commands.generated.aio.hash import HashAsyncCommands
from valkeykit.commands.generated.aio.hyperloglog import HyperloglogAsyncCommands
from valkeykit.commands.generated.aio.latency import LatencyAsyncCommands
from valkeykit.commands.generated.aio.list import ListAsyncCommands
from valkeykit.commands.generated.aio.memory import MemoryAsyncCommands
from valkeykit.commands.generated.aio.module import ModuleAsyncCommands
from valkeykit.commands.generated.aio.pubsub import PubsubAsyncCommands
from valkeykit.commands.generated.aio.scripting import ScriptingAsyncCommands
from valkeykit.commands.generated.aio.sentinel import SentinelAsyncCommands
from valkeykit.commands.generated.aio.server import ServerAsyncCommands
from valkeykit.commands.generated.aio.set import SetAsyncCommands
from valkeykit.commands.generated.aio.slowlog import SlowlogAsyncCommands
from valkeykit.commands.generated.aio.sorted_set import SortedSetAsyncCommands
from valkeykit.commands.generated.aio.stream import StreamAsyncCommands
from valkeykit.commands.generated.aio.string import StringAsyncCommands
from valkeykit.commands.generated.aio.transactions import TransactionsAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    AclAsyncCommands[T],
    BitmapAsyncCommands[T],
    ClusterAsyncCommands[T],
    CommandAsyncCommands[T],
    CommandlogAsyncCommands[T],
    ConfigAsyncCommands[T],
    ConnectionAsyncCommands[T],
    GenericAsyncCommands[T],
    GeoAsyncCommands[T],
    HashAsyncCommands[T],
    HyperloglogAsyncCommands[T],
    LatencyAsyncCommands[T],
    ListAsyncCommands[T],
    MemoryAsyncCommands[T],
    ModuleAsyncCommands[T],
    PubsubAsyncCommands[T],
    ScriptingAsyncCommands[T],
    SentinelAsyncCommands[T],
    ServerAsyncCommands[T],
    SetAsyncCommands[T],
    SlowlogAsyncCommands[T],
    SortedSetAsyncCommands[T],
    StreamAsyncCommands[T],
    StringAsyncCommands[T],
    TransactionsAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
