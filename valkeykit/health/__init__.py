"""Health: what `client.health()` reports, and the monitors. Nothing runs unless it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkeykit.health.report import Health, Memory, Replica, Replication
from valkeykit.lazy import Lazy

if TYPE_CHECKING:
    from valkeykit.health.aio import AsyncHealthMonitor
    from valkeykit.health.sync import HealthMonitor

__all__ = ["AsyncHealthMonitor", "Health", "HealthMonitor", "Memory", "Replica", "Replication"]

_HOMES = {
    "AsyncHealthMonitor": Lazy("valkeykit.health.aio"),
    "HealthMonitor": Lazy("valkeykit.health.sync"),
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(_HOMES[name], name)
    return found
