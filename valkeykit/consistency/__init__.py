"""How many copies of a write there are before the call returns: the levels, and transports that see to it."""

from valkeykit.consistency.levels import Consistency, durable, one, replicas

__all__ = ["Consistency", "durable", "one", "replicas"]
