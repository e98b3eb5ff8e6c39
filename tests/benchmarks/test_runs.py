"""The table's command line, end to end on a few rows: every side of them does its work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="the embedded server does not run on Windows")
def test_a_row_of_each_face(tmp_path: Path) -> None:
    figures = tmp_path / "made" / "figures.json"
    command = [sys.executable, "-m", "benchmarks.compare", "--provider=valkey-py", "--only=HGETALL"]
    short = ["--runs=2", "--rounds=1", "--seconds=0.001", f"--json={figures}"]
    done = subprocess.run([*command, *short], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    rows = {row["title"]: row for row in json.loads(figures.read_text())["rows"]}
    sync, aio = rows["sync HGETALL of 100 fields"], rows["async HGETALL of 100 fields"]
    assert set(sync["median"]["ratios"]) == {"valkey-py", "redis-py", "glide"}
    assert set(aio["median"]["ratios"]) == {"valkey-py", "redis-py", "glide", "coredis"}
    for row in (sync, aio):
        assert row["verdict"] in {"ok", "BELOW"}
        assert row["told"] in done.stdout
        assert len(row["runs"]) == 2


def test_a_provider_that_there_is_not(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks.compare", "--provider=nobody", f"--json={tmp_path / 'no'}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "there is no provider 'nobody'" in done.stderr
