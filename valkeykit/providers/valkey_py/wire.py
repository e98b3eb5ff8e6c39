"""What both flavours make of the driver's errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkey import exceptions as driver

from valkeykit.errors import ProtocolError, ServerError
from valkeykit.providers import faults

if TYPE_CHECKING:
    from valkeykit.errors import ValkeyKitError


def handshake_error(error: Exception, node: str) -> ValkeyKitError:
    """An error of the driver while connecting: nothing of the command was sent."""
    text = getattr(error, "text", None)
    if isinstance(text, str):
        refused = ServerError.parse(text)
        refused.node = node
        return refused
    if isinstance(error, driver.InvalidResponse):
        return ProtocolError("the peer does not speak RESP", node=node)
    timed_out = isinstance(error, TimeoutError | driver.TimeoutError)
    # The driver wraps what the system or TLS said.
    inner = error.__cause__ or error.__context__
    return faults.unreachable(node, "no answer in time" if timed_out else error, inner)
