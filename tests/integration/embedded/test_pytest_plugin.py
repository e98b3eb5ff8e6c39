"""The fixtures, in pytest runs of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run pytest on some code, with our plugin, and return its output."""

    def run_pytest(code: str, *arguments: str) -> str:
        (tmp_path / "test_inner.py").write_text(textwrap.dedent(code))
        # Without autoload: with the entry point installed the plugin would be loaded twice.
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        command = [sys.executable, "-m", "pytest", "-W", "error", "-p", "no:cacheprovider"]
        command += ["-p", "valkeykit.embedded.pytest_plugin", f"--rootdir={tmp_path}"]
        done = subprocess.run(
            [*command, *arguments, "test_inner.py"],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=100,
            check=False,
        )
        return done.stdout

    return run_pytest


def test_url_is_that_of_an_emptied_server(run: Run) -> None:
    result = run(
        """
        from valkeykit.embedded.probe import ask

        seen = set()

        def test_first(valkeykit_url, valkeykit_server):
            seen.add(valkeykit_url)
            assert valkeykit_url == valkeykit_server.url
            ask(valkeykit_server.port, "SET k v", timeout=5)

        def test_second(valkeykit_url, valkeykit_server):
            seen.add(valkeykit_url)
            assert len(seen) == 1
            assert ask(valkeykit_server.port, "DBSIZE", timeout=5).startswith(b":0")
            valkeykit_server.kill()

        def test_third(valkeykit_url, valkeykit_server):
            assert valkeykit_server.is_alive()
            ask(valkeykit_server.port, "CONFIG SET requirepass secret", timeout=5)

        def test_fourth(valkeykit_url):
            pass
        """,
    )
    assert "3 passed, 1 error" in result, result
    assert re.search(r"FLUSHALL on valkey://127\.0\.0\.1:\d+ gave .*NOAUTH", result)


def test_clients_are_closed_after_the_test(run: Run) -> None:
    result = run(
        """
        import pytest, valkeykit

        class Fake:
            closed = []
            def __init__(self, url):
                self.url = url
            def close(self):
                self.closed.append("sync")
            async def aclose(self):
                self.closed.append("async")
                raise RuntimeError("the loop of the test is gone")

        @pytest.fixture(autouse=True)
        def fakes(monkeypatch):
            monkeypatch.setattr(valkeykit, "Client", Fake, raising=False)
            monkeypatch.setattr(valkeykit, "AsyncClient", Fake, raising=False)

        def test_sync(valkeykit_client, valkeykit_url):
            assert valkeykit_client.url == valkeykit_url

        def test_async(valkeykit_async_client, valkeykit_url):
            assert valkeykit_async_client.url == valkeykit_url
            assert Fake.closed == ["sync"]

        def test_closed():
            assert Fake.closed == ["sync", "async"]
        """,
    )
    assert "3 passed" in result, result


def test_each_xdist_worker_has_its_own_server(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("xdist")
    result = run(
        """
        import os, pathlib, pytest

        @pytest.mark.parametrize("n", range(4))
        def test_it(valkeykit_url, n):
            worker = os.environ["PYTEST_XDIST_WORKER"]
            pathlib.Path(f"seen-{worker}-{valkeykit_url[-5:]}").touch()
        """,
        "-pxdist",
        "-n2",
    )
    assert "4 passed" in result, result
    seen = [path.name.split("-")[1:] for path in tmp_path.glob("seen-*")]
    assert len({worker for worker, _ in seen}) == len({port for _, port in seen}) == len(seen)


def test_topologies_last_for_the_whole_run(run: Run) -> None:
    result = run(
        """
        seen = []

        def test_first(valkeykit_cluster, valkeykit_replicated, valkeykit_sentinel):
            seen.extend([valkeykit_cluster, valkeykit_replicated, valkeykit_sentinel])
            assert valkeykit_cluster.slot_owner(0).role() == "primary"
            assert valkeykit_replicated.primary.role() == "primary"
            assert valkeykit_sentinel.current_primary().role() == "primary"

        def test_second(valkeykit_cluster, valkeykit_replicated, valkeykit_sentinel):
            assert seen == [valkeykit_cluster, valkeykit_replicated, valkeykit_sentinel]
        """,
    )
    assert "2 passed" in result, result
