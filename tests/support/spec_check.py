"""The spec beside the embedded server and a sentinel: `make spec-check`."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.__main__ import main
from codegen.server.facts import ServerError, ask
from valkeykit import embedded
from valkeykit.embedded.binary import find_server
from valkeykit.embedded.probe import HOST, free_port

_PATIENCE = 10.0


@contextmanager
def sentinel() -> Iterator[str]:
    """The URL of a sentinel that watches nothing."""
    with tempfile.TemporaryDirectory(prefix="valkeykit-") as folder:
        port, config = free_port(), Path(folder, "sentinel.conf")
        config.touch()
        words = [find_server(None), str(config), "--sentinel", "--port", str(port), "--bind", HOST]
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield _ready(f"valkey://{HOST}:{port}", process)
        finally:
            process.kill()
            process.wait()


def _ready(url: str, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            ask(url)
        except ServerError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return url


if __name__ == "__main__":
    with embedded.start() as server, sentinel() as watcher:
        sys.exit(main(["diff", "--server", server.url, "--server", watcher]))
