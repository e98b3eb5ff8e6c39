# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The aio face of every group."""

from __future__ import annotations

from valkeykit.commands.generated.aio.bitmap import BitmapAsyncCommands
from valkeykit.commands.generated.aio.cluster import ClusterAsyncCommands
from valkeykit.commands.generated.aio.connection import ConnectionAsyncCommands
from valkeykit.commands.generated.aio.generic import GenericAsyncCommands
from valkeykit.commands.generated.aio.geo import GeoAsyncCommands
from valkeykit.commands.generated.aio.hash import HashAsyncCommands
from valkeykit.commands.generated.aio.hyperloglog import HyperloglogAsyncCommands
from valkeykit.commands.generated.aio.list import ListAsyncCommands
from valkeykit.commands.generated.aio.pubsub import PubsubAsyncCommands
from valkeykit.commands.generated.aio.scripting import ScriptingAsyncCommands
from valkeykit.commands.generated.aio.sentinel import SentinelAsyncCommands
from valkeykit.commands.generated.aio.server import ServerAsyncCommands
from valkeykit.commands.generated.aio.set import SetAsyncCommands
from valkeykit.commands.generated.aio.sorted_set import SortedSetAsyncCommands
from valkeykit.commands.generated.aio.stream import StreamAsyncCommands
from valkeykit.commands.generated.aio.string import StringAsyncCommands
from valkeykit.commands.generated.aio.transactions import TransactionsAsyncCommands
from valkeykit.types import T


class AsyncCommands(
    BitmapAsyncCommands[T],
    ClusterAsyncCommands[T],
    ConnectionAsyncCommands[T],
    GenericAsyncCommands[T],
    GeoAsyncCommands[T],
    HashAsyncCommands[T],
    HyperloglogAsyncCommands[T],
    ListAsyncCommands[T],
    PubsubAsyncCommands[T],
    ScriptingAsyncCommands[T],
    SentinelAsyncCommands[T],
    ServerAsyncCommands[T],
    SetAsyncCommands[T],
    SortedSetAsyncCommands[T],
    StreamAsyncCommands[T],
    StringAsyncCommands[T],
    TransactionsAsyncCommands[T],
):
    """All groups together."""

    __slots__ = ()
