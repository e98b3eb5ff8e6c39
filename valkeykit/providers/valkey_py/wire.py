"""What both flavours share: the driver's errors in our words, and how long a dial may take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkey import exceptions as driver

from valkeykit.providers import faults

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.errors import ValkeyKitError

# A dial that has not come back within this share of a call's budget is given up for another one.
_HEDGE_SHARE = 0.2


def hedge(config: Config) -> float:
    """Seconds after which a dial of a node that was reached before is given up for another one."""
    return min(config.timeouts.command * _HEDGE_SHARE, config.timeouts.connect / 2)


def not_connected(error: Exception, node: str) -> ValkeyKitError:
    """An error of the driver while connecting: nothing of the command was sent."""
    timed_out = isinstance(error, TimeoutError | driver.TimeoutError)
    # The driver wraps what the system or TLS said.
    inner = error.__cause__ or error.__context__
    return faults.unreachable(node, "no answer in time" if timed_out else error, inner)
