"""Keyword arguments > URL > single variables > VALKEY_URL > file > file's url > defaults."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from valkeykit.config import Auth, Config, Timeouts
from valkeykit.errors import ConfigError

# Strongest first; each sets db to its own number.
STRENGTH = ("keyword", "url", "variable", "env url", "file", "file url")
NUMBER = {name: index + 1 for index, name in enumerate(STRENGTH)}


def load_from(names: tuple[str, ...], folder: Path) -> Config:
    environ: dict[str, str] = {}
    lines: list[str] = []
    if "variable" in names:
        environ["VALKEY_DB"] = str(NUMBER["variable"])
    if "env url" in names:
        environ["VALKEY_URL"] = f"valkey:///{NUMBER['env url']}"
    if "file url" in names:
        lines.append(f'url = "valkey:///{NUMBER["file url"]}"')
    if "file" in names:
        lines.append(f"db = {NUMBER['file']}")
    path = folder / "valkey.toml"
    path.write_text("\n".join(lines))
    url = f"valkey:///{NUMBER['url']}" if "url" in names else None
    keywords: dict[str, Any] = {"db": NUMBER["keyword"]} if "keyword" in names else {}
    return Config.load(url, file=path, environ=environ, **keywords)


@pytest.mark.parametrize("pair", list(itertools.combinations(STRENGTH, 2)), ids=" over ".join)
def test_the_stronger_of_two_sources_wins(pair: tuple[str, str], tmp_path: Path) -> None:
    assert load_from(pair, tmp_path).connection.db == NUMBER[pair[0]]


def test_all_sources_together_and_their_names(tmp_path: Path) -> None:
    file = f"file {tmp_path / 'valkey.toml'}"
    names = ["keyword argument", "URL", "environment variable VALKEY_DB"]
    names += ["environment variable VALKEY_URL", file, file]
    for start, source in enumerate(names):
        config = load_from(STRENGTH[start:], tmp_path)
        assert config.connection.db == start + 1
        assert config.source_of("connection.db") == source
    assert Config.load(environ={}).source_of("connection.db") == "default"


def test_fields_merge_across_sources() -> None:
    config = Config.load("valkey://h", environ={"VALKEY_PORT": "7"}, db=1, timeout=timedelta(0, 2))
    assert config.node == "h:7"
    assert (config.connection.db, config.timeouts.command) == (1, 2.0)
    assert config.explicit() == {
        "connection.host", "connection.port", "connection.db", "timeouts.command",
    }  # fmt: skip


def test_an_explicit_url_replaces_the_one_of_the_environment_whole() -> None:
    config = Config.load("valkey://other", environ={"VALKEY_URL": "valkeys://u:prod@prod:1/3"})
    assert config == Config.load(environ={}, host="other")


@pytest.mark.parametrize(
    ("url", "environ", "keywords", "node"),
    [
        ("unix:///s", {"VALKEY_HOST": "h", "VALKEY_PORT": "1"}, {}, "unix:/s"),
        ("unix:///s", {"VALKEY_TLS_ENABLED": "1", "VALKEY_TLS_CA_FILE": "/ca"}, {}, "unix:/s"),
        ("embedded://", {"VALKEY_URL": "valkeys://u:p@h", "VALKEY_PASSWORD": "p"}, {}, "embedded"),
        ("embedded:///d", {"VALKEY_UNIX_SOCKET": "/s"}, {}, "embedded:/d"),
        ("valkey://h", {"VALKEY_UNIX_SOCKET": "/s"}, {}, "h:6379"),
        ("valkey://h", {"VALKEY_EMBEDDED": "1", "VALKEY_EMBEDDED_PATH": "/d"}, {}, "h:6379"),
        ("unix:///s", {}, {"port": 0}, "localhost:0"),
        (None, {"VALKEY_HOST": "h"}, {"embedded": False, "unix_socket": None}, "h:6379"),
        (None, {"VALKEY_UNIX_SOCKET": "/s"}, {"unix_socket": None}, "localhost:6379"),
    ],
)
def test_the_strongest_kind_of_address_decides(
    url: str | None, environ: Mapping[str, str], keywords: dict[str, Any], node: str
) -> None:
    config = Config.load(url, environ=environ, **keywords)
    assert config.node == node
    assert config.auth == Auth()


@pytest.mark.parametrize(
    "keywords",
    [
        {"timeout": 1},
        {"socket_timeout": "1s"},
        {"timeouts": {"command": 1.0}},
        {"timeouts.command": "1000ms"},
        {"timeouts": Timeouts(command=1.0)},
        {"timeouts": {"command": timedelta(seconds=1)}, "timeout": 1},
    ],
)
def test_ways_to_write_a_keyword(keywords: dict[str, Any]) -> None:
    config = Config.load(environ={"VALKEY_READ_TIMEOUT": "9"}, **keywords)
    assert config == Config(timeouts=Timeouts(command=1.0))
    assert config.source_of("timeouts.command") == "keyword argument"


def test_a_group_object_leaves_its_defaults_to_weaker_sources() -> None:
    config = Config.load(environ={"VALKEY_DIAL_TIMEOUT": "9"}, timeouts=Timeouts(command=1.0))
    assert config.timeouts == Timeouts(command=1.0, connect=9.0)


def test_switches() -> None:
    config = Config.load(environ={}, tls=True, breaker=True)
    assert config.tls.enabled
    assert config.breaker.enabled


@pytest.mark.parametrize(
    ("keywords", "said"),
    [
        ({"hots": "x"}, "keyword argument: unknown name 'hots'; did you mean 'host'?"),
        ({"timeouts": {"comand": 1}}, "'comand' in timeouts; did you mean 'timeouts.command'?"),
        ({"timeouts": {1: 1}}, "unknown name 1 (quote it) in timeouts"),
        ({"timeouts": 5}, "timeouts must be a table with any of: command, connect, grace"),
        ({"pool": True}, "pool must be a table with any of: size"),
        ({"retry": Timeouts()}, "retry must be a table"),
        ({"timeout": 1, "timeouts": {"command": 2}}, "timeouts.command (keyword argument): given"),
        ({"timeout": None}, "timeouts.command (keyword argument): None is not allowed"),
    ],
)
def test_wrong_keywords(keywords: dict[str, Any], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        Config.load(environ={}, **keywords)
    assert said in str(caught.value)
