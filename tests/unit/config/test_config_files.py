"""TOML and YAML files: nested and flat names, strict types, and YAML's traps."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from valkeykit.config import Config
from valkeykit.errors import ConfigError, MissingExtra

TOML = """
url = "valkey://h:1"
db = 2
key_prefix = "app:"
[timeouts]
command = "250ms"
connect = 3
[cluster]
enabled = true
addrs = ["a:1", "b:2"]
"""
YAML = """
url: valkey://h:1
db: 2
key_prefix: "app:"
timeouts: {command: 250ms, connect: 3.0}
cluster:
  enabled: yes
  addrs: [a:1, "b:2"]
"""


def write(folder: Path, text: str | bytes, name: str = "valkey.yaml") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problem(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        Config.load(file=path, environ={})
    assert caught.value.__suppress_context__ or caught.value.__context__ is None
    return str(caught.value)


@pytest.mark.parametrize(("name", "text"), [("v.toml", TOML), ("v.yaml", YAML), ("v.YML", YAML)])
def test_both_formats(name: str, text: str, tmp_path: Path) -> None:
    path = write(tmp_path, text, name)
    config = Config.load(file=path, environ={})
    expected = Config.load(
        environ={}, host="h", port=1, db=2, key_prefix="app:", timeout=0.25, connect_timeout=3,
        cluster={"enabled": True, "addrs": ["a:1", "b:2"]},
    )  # fmt: skip
    assert config == expected
    assert set(config.sources.values()) == {f"file {path}"}
    assert Config.load(file=str(path), environ={}) == config


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n"])
def test_empty_file(text: str, tmp_path: Path) -> None:
    assert Config.load(file=write(tmp_path, text), environ={}) == Config()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("username: no\npassword: x", "auth.username (file {}): False is not allowed; give text"),
        ("password: 12345", "auth.password (file {}): *** (a value of type int) is not allowed"),
        ("password: yes", "auth.password (file {}): *** (a value of type bool) is not allowed"),
        ("timeout: 12:30:00", "timeouts.command (file {}): '12:30:00' is not allowed"),
        ("timeout: 1e3", "timeouts.command (file {}): '1e3' is not allowed"),
        ("timeout: .nan", "timeouts.command (file {}): nan is not allowed"),
        ("timeout: .inf", "timeouts.command (file {}): inf is not allowed"),
        ("timeout: true", "timeouts.command (file {}): True is not allowed"),
        ("port: 010", "connection.port (file {}): '010' is not allowed"),
        ("port: 6_379", "connection.port (file {}): '6_379' is not allowed"),
        ("port: '6379'", "connection.port (file {}): '6379' is not allowed"),
        ("port: yes", "connection.port (file {}): True is not allowed"),
        ("port: 6379.0", "connection.port (file {}): 6379.0 is not allowed"),
        ("port:", "connection.port (file {}): None is not allowed"),
        ("db: 2024-13-45", "connection.db (file {}): '2024-13-45' is not allowed"),
        ("embedded: 1", "connection.embedded (file {}): 1 is not allowed; give true or false"),
        ("addrs: a:1", "cluster.addrs (file {}): 'a:1' is not allowed; give a list"),
        ("addrs: [1]", "cluster.addrs (file {}): a value of type list is not allowed"),
        ("on: 1", "file {}: unknown name True (quote it)"),
        ("timeouts: {off: 1}", "file {}: unknown name False (quote it) in timeouts"),
        ("pasword: x", "file {}: unknown name 'pasword'; did you mean 'password'?"),
        ("url: 5", "file {}: the URL must be text"),
        ("- a", "file {}: must hold a table"),
        ("db: 1\ndb: 2", "file {}: has a key twice at line 2"),
        ("pool: {size: 1, size: 2}", "file {}: has a key twice at line 1"),
        ("password: *s3cret", "file {}: is not valid YAML at line 1, column 11"),
        ("a: b: s3cret", "file {}: is not valid YAML at line 1"),
        ("db: !!int s3cret", "file {}: is not valid YAML"),
        ("db: !!timestamp s3cret", "file {}: is not valid YAML"),
        ("db: !!python/object:os.system s3cret", "file {}: is not valid YAML at line 1"),
        ("db: 1\n---\ndb: 2", "file {}: is not valid YAML"),
        ("db: \x01s3cret", "file {}: is not valid YAML"),
        ("? [a, b]\n: 1", "file {}: is not valid YAML"),
        (b"host: \xff", "file {}: is not UTF-8 text"),
    ],
)
def test_yaml_traps(text: str | bytes, said: str, tmp_path: Path) -> None:
    path = write(tmp_path, text)
    message = problem(path)
    assert said.format(path) in message
    assert "s3cret" not in message.replace(str(path), "")


def test_yaml_merges_and_anchors_still_work(tmp_path: Path) -> None:
    text = "pool: &p {size: 3}\nretry: {max_retries: -0, min_backoff: +.001, max_backoff: 1.}\n"
    config = Config.load(file=write(tmp_path, text), environ={})
    assert (config.pool.size, config.retry.min_backoff) == (3, 0.001)
    merged = write(tmp_path, "timeouts: {<<: {grace: 2}, command: 3}")
    assert Config.load(file=merged, environ={}).timeouts.grace == 2.0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("password = s3cret", "is not valid TOML at line 1, column 12"),
        ("password = 's3cret", "is not valid TOML at "),
        ("port = true", "connection.port (file"),
        ("timeout = 2024-01-01", "a value of type date is not allowed"),
        ("[timeouts]\ncomand = 1", "did you mean 'timeouts.command'?"),
    ],
)
def test_toml_problems(text: str, said: str, tmp_path: Path) -> None:
    path = write(tmp_path, text, "v.toml")
    message = problem(path)
    assert said in message
    assert "s3cret" not in message.replace(str(path), "")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    assert "cannot be read (No such file or directory)" in problem(tmp_path / "none.toml")
    assert "is no path" in problem(Path("a\0.toml"))
    assert "unknown kind of file" in problem(tmp_path / "valkey.ini")


def test_yaml_needs_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    monkeypatch.delitem(sys.modules, "valkeykit.config.yaml_text", raising=False)
    monkeypatch.delattr("valkeykit.config.yaml_text", raising=False)
    with pytest.raises(MissingExtra, match=r'pip install "valkeykit\[yaml\]"'):
        Config.load(file=write(tmp_path, "db: 1"), environ={})


def test_other_import_problems_are_not_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("valkeykit.config.yaml_text", raising=False)
    monkeypatch.setitem(sys.modules, "valkeykit.config.yaml_text", None)
    with pytest.raises(ModuleNotFoundError, match="yaml_text"):
        Config.load(file=write(tmp_path, "db: 1"), environ={})


def test_importing_the_package_does_not_import_yaml() -> None:
    code = "import sys; from valkeykit.config import Config; print('yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
