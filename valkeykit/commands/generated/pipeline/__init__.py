# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The pipeline face of every group."""

from __future__ import annotations

from typing import TypeVarTuple

from valkeykit.commands.face import Mode
from valkeykit.commands.generated.pipeline.acl import AclPipeline
from valkeykit.commands.generated.pipeline.bitmap import BitmapPipeline
from valkeykit.commands.generated.pipeline.cluster import ClusterPipeline
from valkeykit.commands.generated.pipeline.command import CommandPipeline
from valkeykit.commands.generated.pipeline.commandlog import CommandlogPipeline
from valkeykit.commands.generated.pipeline.config import ConfigPipeline
from valkeykit.commands.generated.pipeline.connection import ConnectionPipeline
from valkeykit.commands.generated.pipeline.generic import GenericPipeline
from valkeykit.commands.generated.pipeline.geo import GeoPipeline
from valkeykit.commands.generated.pipeline.hash import HashPipeline
from valkeykit.commands.generated.pipeline.hyperloglog import HyperloglogPipeline
from valkeykit.commands.generated.pipeline.latency import LatencyPipeline
from valkeykit.commands.generated.pipeline.list import ListPipeline
from valkeykit.commands.generated.pipeline.memory import MemoryPipeline
from valkeykit.commands.generated.pipeline.module import ModulePipeline
from valkeykit.commands.generated.pipeline.pubsub import PubsubPipeline
from valkeykit.commands.generated.pipeline.scripting import ScriptingPipeline
from valkeykit.commands.generated.pipeline.sentinel import SentinelPipeline
from valkeykit.commands.generated.pipeline.server import ServerPipeline
from valkeykit.commands.generated.pipeline.set import SetPipeline
from valkeykit.commands.generated.pipeline.slowlog import SlowlogPipeline
from valkeykit.commands.generated.pipeline.sorted_set import SortedSetPipeline
from valkeykit.commands.generated.pipeline.stream import StreamPipeline
from valkeykit.commands.generated.pipeline.string import StringPipeline
from valkeykit.commands.generated.pipeline.transactions import TransactionsPipeline
from valkeykit.types import T

Ts = TypeVarTuple("Ts")


class PipelineCommands(
    AclPipeline[Mode, T, *Ts],
    BitmapPipeline[Mode, T, *Ts],
    ClusterPipeline[Mode, T, *Ts],
    CommandPipeline[Mode, T, *Ts],
    CommandlogPipeline[Mode, T, *Ts],
    ConfigPipeline[Mode, T, *Ts],
    ConnectionPipeline[Mode, T, *Ts],
    GenericPipeline[Mode, T, *Ts],
    GeoPipeline[Mode, T, *Ts],
    HashPipeline[Mode, T, *Ts],
    HyperloglogPipeline[Mode, T, *Ts],
    LatencyPipeline[Mode, T, *Ts],
    ListPipeline[Mode, T, *Ts],
    MemoryPipeline[Mode, T, *Ts],
    ModulePipeline[Mode, T, *Ts],
    PubsubPipeline[Mode, T, *Ts],
    ScriptingPipeline[Mode, T, *Ts],
    SentinelPipeline[Mode, T, *Ts],
    ServerPipeline[Mode, T, *Ts],
    SetPipeline[Mode, T, *Ts],
    SlowlogPipeline[Mode, T, *Ts],
    SortedSetPipeline[Mode, T, *Ts],
    StreamPipeline[Mode, T, *Ts],
    StringPipeline[Mode, T, *Ts],
    TransactionsPipeline[Mode, T, *Ts],
):
    """All groups together."""

    __slots__ = ()
