"""Servers that keep their data in a directory of the caller."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from valkeykit import embedded
from valkeykit.embedded.directory import ServerDirectory
from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.errors import ConfigError

Say = Callable[[int, str], str]


def test_data_comes_back_on_the_same_path(tmp_path: Path, say: Say) -> None:
    path = tmp_path / "deep" / "data"
    with embedded.start(path) as server:
        assert server.directory == os.path.realpath(path)
        say(server.port, "SET k kept")
    with embedded.start(path) as server:
        assert say(server.port, "GET k").endswith("kept")
        assert server.log.count("Ready to accept connections") == 2


def test_data_survives_a_crash_and_a_restart(tmp_path: Path, say: Say) -> None:
    with embedded.start(tmp_path) as server:
        say(server.port, "SET k kept")
        server.kill()
        server.restart()
        assert say(server.port, "GET k").endswith("kept")


def test_a_directory_that_holds_only_a_dump_is_read(tmp_path: Path, say: Say) -> None:
    with embedded.start(tmp_path / "first") as server:
        say(server.port, "SET k kept")
    (tmp_path / "second").mkdir()
    shutil.copy(tmp_path / "first" / "dump.rdb", tmp_path / "second" / "mine.rdb")
    for _ in range(2):
        with embedded.start(tmp_path / "second", config={"dbfilename": "mine.rdb"}) as server:
            assert say(server.port, "INCR n").startswith(":")
            assert say(server.port, "GET k").endswith("kept")
    with embedded.start(tmp_path / "second", config={"dbfilename": "mine.rdb"}) as server:
        assert say(server.port, "GET n").endswith("2")


def test_a_second_server_on_the_same_path(tmp_path: Path) -> None:
    with embedded.start(tmp_path) as server:
        with pytest.raises(EmbeddedServerError, match="another embedded server is using"):
            embedded.start(tmp_path)
        assert server.is_alive()
    embedded.start(tmp_path).stop()


def test_a_path_that_cannot_be_a_directory(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConfigError, match="cannot keep a server's data"):
        embedded.start(tmp_path / "file")


def test_a_failed_start_frees_the_path_and_keeps_the_log_there(tmp_path: Path) -> None:
    with pytest.raises(EmbeddedServerError) as caught:
        embedded.start(tmp_path, config={"nonsense": "1"})
    assert caught.value.log_path == os.path.join(os.path.realpath(tmp_path), "valkeykit.log")
    embedded.start(tmp_path).stop()


def test_the_log_of_a_server_that_never_ran_is_empty() -> None:
    directory = ServerDirectory(None)
    assert directory.read_log() == ""
    directory.release()
