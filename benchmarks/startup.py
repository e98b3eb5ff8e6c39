"""What imports and clients cost, in time and memory: each in a process of its own, the best of several."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from types import MappingProxyType

from benchmarks.rounds import Figures
from benchmarks.rows import FIRST_CLIENT, IMPORT, MEMORY

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

_OURS = """
from valkeykit import AsyncClient, Client
client = Client('valkey://localhost:6379', provider='{provider}')
AsyncClient('valkey://localhost:6379', provider='{provider}')
client.pipeline()
"""

_IMPORTS = {
    "valkey-py": "import valkey",
    "redis-py": "import redis",
    "coredis": "import coredis",
    "glide": "import glide",
}
_FIRST_CLIENTS = {
    "valkey-py": "import valkey; valkey.Valkey()",
    "redis-py": "import redis; redis.Redis()",
    "coredis": "import coredis; coredis.Redis()",
}
_FACES = {
    "valkey-py": "import valkey, valkey.asyncio; valkey.asyncio.Valkey(); valkey.Valkey().pipeline()",
    "redis-py": "import redis, redis.asyncio; redis.asyncio.Redis(); redis.Redis().pipeline()",
    "coredis": "import coredis; coredis.Redis().pipeline()",
}


def figures(title: str, provider: str) -> Figures:
    """The figures of one row of the table, ours first: one per side, the best of several."""
    return {
        side: [float(peak(code) if title == MEMORY else best(code))]
        for side, code in _codes(title, provider).items()
    }


def _codes(title: str, provider: str) -> Mapping[str, str]:
    if title == IMPORT:
        return {"ours": STATEMENTS["import valkeykit"], **_IMPORTS}
    if title == FIRST_CLIENT:
        ours = f"from valkeykit import Client; Client('valkey://localhost:6379', provider='{provider}')"
        return {"ours": ours, **_FIRST_CLIENTS}
    return {"ours": _OURS.format(provider=provider), **_FACES}


def peak(code: str, runs: int = 5) -> int:
    """The peak memory of a fresh interpreter that runs `code`, in KiB; Linux only."""
    command = [sys.executable, "-I", "-c", _MEASURED.format(code=code)]
    return min(
        int(subprocess.run(command, check=True, capture_output=True, text=True).stdout) for _ in range(runs)
    )
