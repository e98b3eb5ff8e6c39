"""A Python SDK for Valkey: typed commands, sync and async, over a thin transport.

Names load on first use, so ``import valkeykit`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from valkeykit._version import __version__

if TYPE_CHECKING:
    from valkeykit.availability import fail_open
    from valkeykit.batch import Chunked, Whole
    from valkeykit.bulkhead import Bulkhead
    from valkeykit.client import AsyncClient, AsyncSession, Client, Session
    from valkeykit.command import Command, CommandInfo
    from valkeykit.config import Config
    from valkeykit.connecting import connect, connect_async
    from valkeykit.errors import (
        ConnectionFailed,
        DeadlineExceeded,
        PipelineError,
        ResultUnknown,
        ServerError,
        ValkeyKitError,
        WatchError,
    )
    from valkeykit.health import Health
    from valkeykit.pipeline import Pipeline
    from valkeykit.stats import ClientStats
    from valkeykit.topology.tags import same_slot, slot_of, tagged

__all__ = [
    "AsyncClient",
    "AsyncSession",
    "Bulkhead",
    "Chunked",
    "Client",
    "ClientStats",
    "Command",
    "CommandInfo",
    "Config",
    "ConnectionFailed",
    "DeadlineExceeded",
    "Health",
    "Pipeline",
    "PipelineError",
    "ResultUnknown",
    "ServerError",
    "Session",
    "ValkeyKitError",
    "WatchError",
    "Whole",
    "__version__",
    "connect",
    "connect_async",
    "fail_open",
    "same_slot",
    "slot_of",
    "tagged",
]

_HOME = {
    "AsyncClient": "client",
    "AsyncSession": "client",
    "Bulkhead": "bulkhead",
    "Chunked": "batch",
    "Client": "client",
    "ClientStats": "stats",
    "Command": "command",
    "CommandInfo": "command",
    "Config": "config",
    "ConnectionFailed": "errors",
    "DeadlineExceeded": "errors",
    "Health": "health",
    "Pipeline": "pipeline",
    "PipelineError": "errors",
    "ResultUnknown": "errors",
    "ServerError": "errors",
    "Session": "client",
    "ValkeyKitError": "errors",
    "WatchError": "errors",
    "Whole": "batch",
    "connect": "connecting",
    "connect_async": "connecting",
    "fail_open": "availability",
    "same_slot": "topology.tags",
    "slot_of": "topology.tags",
    "tagged": "topology.tags",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
