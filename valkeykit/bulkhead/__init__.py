"""Bulkheads: how many calls of a client, or of a group of calls, are under way at once."""

from valkeykit.bulkhead.limit import Bulkhead

__all__ = ["Bulkhead"]
