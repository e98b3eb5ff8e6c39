"""Hooks observe: a hook is a plain callable that receives one frozen event, sync and async alike."""

from valkeykit.hooks.chain import Emit, Hook, chain
from valkeykit.hooks.events import (
    CommandEnd,
    CommandStart,
    Connected,
    Disconnected,
    Event,
    RetryScheduled,
)

__all__ = [
    "CommandEnd",
    "CommandStart",
    "Connected",
    "Disconnected",
    "Emit",
    "Event",
    "Hook",
    "RetryScheduled",
    "chain",
]
