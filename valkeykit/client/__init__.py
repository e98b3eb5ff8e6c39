"""The clients: faces + configuration + transport + policies. `sync` and `aio` are twins.

Each loads on first use: who needs one flavour does not pay for the other.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from valkeykit.client.aio import AsyncClient, AsyncSession
    from valkeykit.client.sync import Client, Session

__all__ = ["AsyncClient", "AsyncSession", "Client", "Session"]

_HOME = {"AsyncClient": "aio", "AsyncSession": "aio", "Client": "sync", "Session": "sync"}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
