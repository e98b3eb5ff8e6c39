"""Kinds: durations, numbers, text, and what is refused."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.config import Config
from valkeykit.config.parse import RefusedError, seconds, shown
from valkeykit.errors import ConfigError


@pytest.mark.parametrize(
    ("value", "result"),
    [
        ("5", 5.0), ("0.5", 0.5), (".5", 0.5), ("5s", 5.0), ("250ms", 0.25), ("10us", 1e-5),
        ("1m", 60.0), ("1.5h", 5400.0), (" 2s ", 2.0), (3, 3.0), (0.1, 0.1),
        (timedelta(milliseconds=8), 0.008),
    ],
)  # fmt: skip
def test_durations(value: object, result: float) -> None:
    assert seconds(value) == result


@pytest.mark.parametrize(
    "value",
    [
        "", "s", "5 s", "5S", "1e3", "-1", "inf", "nan", "1m30s", "1,5", "٣s", "9" * 400, "2y",
        0, -1, float("nan"), float("inf"), 10**400, True, b"5", None, timedelta(0),
        timedelta(days=400), [5],
    ],
)  # fmt: skip
def test_refused_durations(value: object) -> None:
    with pytest.raises(ConfigError, match=r"timeouts\.command \(keyword argument\): .* a duration"):
        Config.load(environ={}, timeout=value)


@given(st.integers(min_value=1, max_value=10**9))
def test_duration_units_agree(micro: int) -> None:
    assert seconds(f"{micro}us") == micro / 10**6
    assert seconds(f"{micro}ms") == micro / 1000
    assert seconds(f"{micro}m") == seconds(f"{micro * 60}s")


@given(st.text(max_size=12))
def test_any_text_is_a_duration_or_refused(text: str) -> None:
    with contextlib.suppress(RefusedError):
        assert seconds(text) >= 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("host", ""), ("host", "a b"), ("host", "h:1"), ("host", "a,b"), ("host", "h/0"),
        ("host", b"h"), ("host", "[::1]"), ("host", "h\0"),
        ("port", -1), ("port", 65536), ("port", True), ("port", "1"), ("port", 1.0),
        ("db", -1), ("db", None), ("pool_size", 0), ("max_retries", -1),
        ("protocol", 1), ("protocol", True), ("protocol", "3"), ("protocol", 2.0),
        ("client_name", "a b"), ("client_name", "é"), ("client_name", ""),
        ("log_level", "loud"), ("log_level", 10), ("log_level", ""),
        ("provider", ""), ("provider", "a/b"), ("key_prefix", None), ("key_prefix", "a\n"),
        ("key_prefix", "\udcff"), ("unix_socket", ""), ("unix_socket", 5),
        ("decode_responses", 1), ("decode_responses", "yes"),
        ("addrs", "a:1"), ("addrs", ["a"]), ("addrs", ["a:70000"]), ("addrs", [5]),
        ("addrs", {"a:1"}), ("addrs", ["[zz]:1"]), ("addrs", ["::1:1"]),
        ("username", ""), ("password", ""), ("password", b"x"), ("health_check_interval", 0),
    ],
)  # fmt: skip
def test_refused_values(name: str, value: Any) -> None:
    with pytest.raises(ConfigError, match=r"\(keyword argument\): .* is not allowed; give "):
        Config.load(environ={}, **{name: value})


@pytest.mark.parametrize("text", ["maybe", "2", "truee"])
def test_refused_booleans_in_text(text: str) -> None:
    with pytest.raises(ConfigError, match="true or false"):
        Config.load(environ={"VALKEY_TLS_ENABLED": text})


@pytest.mark.parametrize("text", ["", "1.5", "0x10", "1_0", "٣", "9" * 5000, "ten"])
def test_refused_integers_in_text(text: str) -> None:
    with pytest.raises(ConfigError, match="a whole number from 0"):
        Config.load(f"valkey://?db={text}" if text.isascii() else "valkey://?db=%D9%A3", environ={})


def test_values_are_normalised() -> None:
    config = Config.load(environ={}, unix_socket=Path("/run/v"), log_level="info", breaker=True, protocol=2)
    assert config.connection.unix_socket == "/run/v"
    assert config.logging.level == "INFO"
    assert config.connection.protocol == 2


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "None"), (True, "True"), ("a", "'a'"), ("u:p@h", "'***'"), (5, "5"), (0.5, "0.5"),
        (10**400, "a huge number"), (object(), "a value of type object"),
        ("x" * 999, repr("x" * 80)),
    ],
)  # fmt: skip
def test_shown(value: object, text: str) -> None:
    assert shown(value) == text


def test_shown_secrets() -> None:
    assert shown("x", secret=True) == "***"
    assert shown(5, secret=True) == "*** (a value of type int)"
    assert shown(None, secret=True) == "None"


@given(
    host=st.from_regex(r"[a-z][a-z0-9.-]{0,20}", fullmatch=True),
    port=st.integers(0, 65535),
    db=st.integers(0, 1000),
    password=st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), min_size=1),
)
def test_url_round_trip(host: str, port: int, db: int, password: str) -> None:
    from urllib.parse import quote

    config = Config.load(f"valkey://:{quote(password, safe='')}@{host}:{port}/{db}", environ={})
    assert config == Config.load(environ={}, host=host, port=port, db=db, password=password)
