"""Hooks observe: a hook is a plain callable that receives one event, sync and async alike.

`events` has what it may be told of, `chain` how several are called, `sampling` how to be told less.
The other modules are hooks.
"""

from valkeykit.hooks.chain import Chain, Emit, Hook, On, on
from valkeykit.hooks.events import (
    BreakerChanged,
    CommandEnd,
    CommandStart,
    Connected,
    Disconnected,
    Event,
    PipelineEnd,
    PipelineStart,
    PoolGrew,
    PoolShrank,
    RetryScheduled,
)

__all__ = [
    "BreakerChanged",
    "Chain",
    "CommandEnd",
    "CommandStart",
    "Connected",
    "Disconnected",
    "Emit",
    "Event",
    "Hook",
    "On",
    "PipelineEnd",
    "PipelineStart",
    "PoolGrew",
    "PoolShrank",
    "RetryScheduled",
    "on",
]
