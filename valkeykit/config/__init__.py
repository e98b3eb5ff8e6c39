"""The configuration: frozen groups, loaded from keyword arguments, URL, environment and file."""

from valkeykit.config.config import Config
from valkeykit.config.groups import (
    TLS,
    Auth,
    Cluster,
    Connection,
    Logging,
    Pool,
    Replicated,
    Sentinel,
    Timeouts,
)
from valkeykit.config.model import FIELDS
from valkeykit.config.resilience import Breaker, Bulkhead, Health, Retry
from valkeykit.config.traffic import Limits, Pipelining, Reconnect

__all__ = [
    "FIELDS",
    "TLS",
    "Auth",
    "Breaker",
    "Bulkhead",
    "Cluster",
    "Config",
    "Connection",
    "Health",
    "Limits",
    "Logging",
    "Pipelining",
    "Pool",
    "Reconnect",
    "Replicated",
    "Retry",
    "Sentinel",
    "Timeouts",
]
