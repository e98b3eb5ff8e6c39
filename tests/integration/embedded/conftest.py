"""Helpers for the launcher's own tests: poll, and speak to a server without a client."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from valkeykit.embedded.probe import ask

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(autouse=True)
def _temp_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary directories of servers go where a test can see what is left of them."""
    (tmp_path / "t").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "t"))
    monkeypatch.setenv("TMPDIR", str(tmp_path / "t"))
    monkeypatch.delenv("VALKEYKIT_SERVER_BIN", raising=False)


@pytest.fixture
def leftovers(tmp_path: Path) -> Callable[[], list[str]]:
    """Names of what stands in the temporary directory now."""
    return lambda: sorted(os.listdir(tmp_path / "t"))


@pytest.fixture
def eventually() -> Callable[[Callable[[], object]], None]:
    """Poll a condition until it holds."""

    def wait(condition: Callable[[], object]) -> None:
        give_up = time.monotonic() + 30
        while not condition():
            assert time.monotonic() < give_up, "the condition did not come true"
            time.sleep(0.01)

    return wait


@pytest.fixture
def say() -> Callable[[int, str], str]:
    """Send one command to a port and return the raw reply, b"" as "" when nobody answers."""

    def send(port: int, command: str) -> str:
        return ask(port, command, timeout=5.0).decode().removesuffix("+OK\r\n").strip()

    return send


@pytest.fixture
def run_python() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a Python program that can import valkeykit; pipes on stdin and stdout."""
    started: list[subprocess.Popen[str]] = []

    def run(code: str, *arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", code, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        started.append(process)
        return process

    yield run
    for process in started:
        with process:  # closes the pipes and waits
            process.kill()
