"""Circuit breakers: what a client asks before each attempt (`Breaker`), and ours (`CircuitBreaker`)."""

from valkeykit.breaker.circuit import CircuitBreaker, State, Watcher
from valkeykit.breaker.seam import Breaker

__all__ = ["Breaker", "CircuitBreaker", "State", "Watcher"]
