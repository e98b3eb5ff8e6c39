"""What to say when nobody knows the layout. Pure; for both flavours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from valkeykit.errors import ConfigError, ConnectionFailed, ServerError, ValkeyKitError
from valkeykit.providers import faults

if TYPE_CHECKING:
    from valkeykit.topology.chart import Chart


def ends(failure: ValkeyKitError | None, chart: Chart) -> bool:
    """Whether callers who wait for a layout are to hear of a failure now: time heals others."""
    if failure is None or not chart.patient:
        return failure is not None
    if isinstance(failure, ServerError):
        return failure.disposition == "permanent"
    return isinstance(failure, ConfigError) or (isinstance(failure, ConnectionFailed) and failure.permanent)


def late(failure: ValkeyKitError | None, name: str) -> ValkeyKitError:
    """Time is up: why there is no layout, if it is known."""
    return faults.out_of_time(name, sent=False) if failure is None else failure.again()


def unheard(name: str) -> ConnectionFailed:
    """Enough others had answered."""
    return ConnectionFailed("no answer as soon as others answered", node=name)
