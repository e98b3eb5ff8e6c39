"""The clients: generated faces + configuration + transport + policies. `sync` and `aio` are twins."""

from valkeykit.client.aio import AsyncClient, AsyncSession
from valkeykit.client.sync import Client, Session

__all__ = ["AsyncClient", "AsyncSession", "Client", "Session"]
