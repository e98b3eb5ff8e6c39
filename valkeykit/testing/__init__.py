"""For tests of programs that use valkeykit: faults on demand, retries without waiting, a clock to turn.

`FaultyProvider` stands before a real one and lets faults happen when you say; `Script` with
`MemoryProvider` answers without a server; `Recorder` keeps what hooks are told; `without_waiting` and
`FakeClock` take the time out. For behaviour take a real server: ``embedded://``.
"""

from valkeykit.hooks.recorder import Recorder
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.testing.clock import FakeClock
from valkeykit.testing.faults import Fault, never_sent, nonsense, refused, reply_lost, slow, timed_out
from valkeykit.testing.provider import FaultyProvider
from valkeykit.testing.retries import WithoutWaiting, without_waiting

__all__ = [
    "FakeClock",
    "Fault",
    "FaultyProvider",
    "MemoryProvider",
    "Recorder",
    "Script",
    "WithoutWaiting",
    "never_sent",
    "nonsense",
    "refused",
    "reply_lost",
    "slow",
    "timed_out",
    "without_waiting",
]
