"""What imports and clients cost, in time and memory: each in a process of its own, the best of several."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from types import MappingProxyType

_TIMED = "from time import perf_counter as t; a = t(); {code}; b = t(); print((b - a) * 1000)"

STATEMENTS: Mapping[str, str] = MappingProxyType(
    {
        "import valkeykit": "import valkeykit",
        "first client": "from valkeykit import Client; Client('valkey://localhost:6379')",
        "first async client": "from valkeykit import AsyncClient; AsyncClient('valkey://localhost:6379')",
    }
)
"""What users wait for before the first command; building a client does no I/O."""


def milliseconds(code: str) -> float:
    """The time `code` takes in a fresh interpreter, the interpreter's own start not counted."""
    # -I: neither the current directory nor PYTHON* variables play a part.
    command = [sys.executable, "-I", "-c", _TIMED.format(code=code)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout)


def best(code: str, runs: int = 7) -> float:
    """The fastest of `runs`: everything above it is the machine's noise."""
    return min(milliseconds(code) for _ in range(runs))


# Not getrusage: its peak counts what the parent had before this program was started in its place.
_MEASURED = (
    "{code}\nprint(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)

FACES = """
from valkeykit import AsyncClient, Client
from valkeykit.providers.memory import MemoryProvider, Script
provider = MemoryProvider(Script())
client = Client(provider=provider)
AsyncClient(provider=provider)
client.pipeline()
"""
"""Our clients with all faces; a driver that they may use comes on top."""

VALKEY_PY = """
import valkey
import valkey.asyncio
client = valkey.Valkey()
valkey.asyncio.Valkey()
client.pipeline()
"""


def peak(code: str, runs: int = 5) -> int:
    """The peak memory of a fresh interpreter that runs `code`, in KiB; Linux only."""
    command = [sys.executable, "-I", "-c", _MEASURED.format(code=code)]
    return min(
        int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(runs)
    )
