"""The life of one server: start, answer, stop, kill, restart, drop."""

from __future__ import annotations

import gc
import os
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from valkeykit import embedded
from valkeykit.embedded import server as server_module
from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.process import ServerProcess
from valkeykit.errors import ConfigError, ValkeyKitError

Say = Callable[[int, str], str]
Leftovers = Callable[[], list[str]]


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_starts_answers_and_stops(say: Say, leftovers: Leftovers) -> None:
    with embedded.start() as server:
        assert server.is_alive()
        assert server.host == "127.0.0.1"
        assert server.url == f"valkey://127.0.0.1:{server.port}"
        assert server.unix_socket is None
        assert server.unix_url is None
        assert 1024 < server.port <= 55_535
        assert f"process_id:{server.pid}" in say(server.port, "INFO server")
        assert "Ready to accept connections" in server.log
        assert os.path.isdir(server.directory)
        assert "running" in repr(server)
    assert not server.is_alive()
    assert gone(server.pid)
    assert leftovers() == []
    assert "bye bye" in server.log
    assert "stopped" in repr(server)
    server.stop()
    server.kill()
    with pytest.raises(EmbeddedServerError, match="was stopped"):
        server.restart()


def test_listens_on_the_loopback_address_only(say: Say) -> None:
    with embedded.start() as server:
        assert say(server.port, "CONFIG GET bind").endswith("127.0.0.1")


def test_unix_socket() -> None:
    with embedded.start(unix_socket=True) as server:
        assert server.unix_socket is not None
        assert server.unix_url == f"unix://{server.unix_socket}"
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(server.unix_socket)
            connection.sendall(b"PING\r\n")
            assert connection.recv(100) == b"+PONG\r\n"


def test_unix_socket_in_a_directory_too_deep_for_it(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="at most 103 bytes"):
        embedded.start(tmp_path / ("d" * 100), unix_socket=True)


def test_config_lines_may_repeat_and_have_several_words(say: Say) -> None:
    lines = [("user", "ann on nopass ~* +@all"), ("user", "bob off"), ("maxmemory", "64mb")]
    with embedded.start(config=lines) as server:
        assert "bob" in say(server.port, "ACL USERS")
        assert say(server.port, "CONFIG GET maxmemory").endswith(str(64 * 1024 * 1024))


def test_config_as_a_mapping_with_an_empty_value(say: Say) -> None:
    config = {"notify-keyspace-events": "", "maxclients": "77"}
    with embedded.start(config=config) as server:
        assert say(server.port, "CONFIG GET maxclients").endswith("77")


def test_a_password_does_not_hide_the_server_from_its_launcher(say: Say) -> None:
    with embedded.start(config={"requirepass": "secret"}) as server:
        assert say(server.port, "PING").startswith("-NOAUTH")
        assert os.stat(os.path.join(server.directory, "valkeykit.conf")).st_mode & 0o077 == 0


def test_unusable_config_lines_are_all_listed() -> None:
    lines = [("Port", "1"), ("save", "1 1\nport 2"), ("two words", "x"), ("", "x")]
    with pytest.raises(ConfigError) as caught:
        embedded.start(config=lines)
    assert len(caught.value.problems) == 4


@pytest.mark.parametrize("port", [0, -1, 65_536])
def test_port_out_of_range(port: int) -> None:
    with pytest.raises(ConfigError, match="port must be between"):
        embedded.start(port=port)


def test_bad_directive_shows_the_log_and_keeps_it(leftovers: Leftovers) -> None:
    with pytest.raises(ValkeyKitError, match="'nonsense 1'") as caught:
        embedded.start(config={"nonsense": "1"})
    error = caught.value
    assert isinstance(error, EmbeddedServerError)
    assert error.log_path is not None
    assert "FATAL CONFIG FILE ERROR" in Path(error.log_path).read_text()
    assert leftovers() == [os.path.basename(error.log_path)]


def test_a_server_that_is_not_ready_in_time(tmp_path: Path, leftovers: Leftovers) -> None:
    program = tmp_path / "sleeper"
    program.write_text("#!/bin/sh\necho hello; exec sleep 60\n")
    program.chmod(0o755)
    with pytest.raises(EmbeddedServerError, match=r"not ready in 0\.2 s") as caught:
        embedded.start(binary=str(program), ready_timeout=0.2)
    assert "hello" in str(caught.value)
    assert len(leftovers()) == 1  # the log


def test_a_busy_port_is_left_for_another_one(
    say: Say, monkeypatch: pytest.MonkeyPatch, leftovers: Leftovers
) -> None:
    free_port = server_module.free_port
    with embedded.start() as other, socket.create_server(("127.0.0.1", 0)) as silent:
        busy = [other.port, silent.getsockname()[1]]
        monkeypatch.setattr(server_module, "free_port", lambda: busy.pop() if busy else free_port())
        monkeypatch.setattr("valkeykit.embedded.probe.is_busy", lambda port: port == other.port)
        with embedded.start() as server:
            assert not busy
            assert server.port != other.port
            assert f"process_id:{server.pid}" in say(server.port, "INFO server")
        assert other.is_alive()
    assert leftovers() == []


def test_busy_ports_are_not_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    from valkeykit.embedded import probe

    with embedded.start() as server:
        offsets = iter([server.port - 20_000, 5])
        monkeypatch.setattr(probe.secrets, "randbelow", lambda _: next(offsets))
        assert probe.free_port() == 20_005 or probe.is_busy(20_005)
        assert next(offsets, None) is None


def test_a_given_port_that_is_busy(leftovers: Leftovers) -> None:
    with (
        embedded.start() as other,
        pytest.raises(EmbeddedServerError, match="Address already in use"),
    ):
        embedded.start(port=other.port)


def test_gives_up_when_every_port_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    with embedded.start() as other:
        monkeypatch.setattr(server_module, "free_port", lambda: other.port)
        monkeypatch.setattr(server_module, "_PORT_ATTEMPTS", 2)
        with pytest.raises(EmbeddedServerError, match="Address already in use"):
            embedded.start()


def test_twelve_at_once_from_threads() -> None:
    with ThreadPoolExecutor(12) as pool:
        servers = list(pool.map(lambda _: embedded.start(), range(12)))
    assert len({server.port for server in servers}) == 12
    assert all(server.is_alive() for server in servers)
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda server: server.stop(), servers))


def test_restart_keeps_port_and_directory(say: Say) -> None:
    with embedded.start() as server:
        port, directory, pid = server.port, server.directory, server.pid
        say(port, "SET k v")
        server.restart()
        assert (server.port, server.directory) == (port, directory)
        assert server.pid != pid
        assert say(port, "GET k") == "$-1"


def test_kill_then_restart(say: Say) -> None:
    with embedded.start() as server:
        server.kill()
        assert not server.is_alive()
        assert not server.is_alive()
        assert say(server.port, "PING") == ""
        server.restart()
        assert say(server.port, "PING") == "+PONG"


def test_restart_that_fails_leaves_nothing(leftovers: Leftovers) -> None:
    server = embedded.start()
    server.kill()
    with (
        socket.create_server((server.host, server.port)),
        pytest.raises(EmbeddedServerError, match="Address already in use"),
    ):
        server.restart()
    assert not server.is_alive()
    assert "Address already in use" in server.log
    assert [name for name in leftovers() if not name.endswith(".log")] == []


def test_a_server_that_ignores_the_request_to_stop_is_killed() -> None:
    import signal

    server = embedded.start()
    os.kill(server.pid, signal.SIGSTOP)
    server.stop(grace=0.05)
    assert gone(server.pid)


def test_dropping_the_last_reference_kills(leftovers: Leftovers) -> None:
    server = embedded.start()
    pid = server.pid
    del server
    gc.collect()
    assert gone(pid)
    assert leftovers() == []


def test_a_server_without_guardian_is_not_started(
    monkeypatch: pytest.MonkeyPatch, leftovers: Leftovers
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr("valkeykit.embedded.process._Guardian", refuse)
    with pytest.raises(BlockingIOError):
        embedded.start()
    assert leftovers() == []


def test_a_guardian_that_cannot_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from valkeykit.embedded import process

    monkeypatch.setattr(process, "_SHELL", "/nowhere/sh")
    before = os.listdir("/dev/fd")
    with pytest.raises(FileNotFoundError):
        process._Guardian(1, None)
    with pytest.raises(FileNotFoundError):
        ServerProcess(["true"], directory="/", log_path=str(tmp_path / "log"))
    assert len(os.listdir("/dev/fd")) == len(before)


def test_no_descriptor_stays_open(tmp_path: Path) -> None:
    embedded.start(tmp_path / "data").stop()
    before = len(os.listdir("/dev/fd"))
    with embedded.start(tmp_path / "data") as server:
        server.restart()
    embedded.start().stop()
    assert len(os.listdir("/dev/fd")) == before


def test_stop_and_is_alive_from_many_threads() -> None:
    server = embedded.start()
    threads = [threading.Thread(target=server.stop) for _ in range(4)]
    threads += [threading.Thread(target=server.is_alive) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not server.is_alive()


def test_windows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    with pytest.raises(EmbeddedServerError, match="Windows"):
        embedded.start()


def test_public_names() -> None:
    assert set(embedded.__all__) <= set(dir(embedded))
    with pytest.raises(AttributeError, match="nothing_here"):
        embedded.nothing_here  # noqa: B018 - the access is the test
