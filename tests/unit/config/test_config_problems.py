"""All problems at once, rules across fields, and no secret in any message."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from valkeykit.config import TLS, Auth, Config, Connection, Pool, Retry, Timeouts
from valkeykit.errors import ConfigError

SECRET = "hunter2x"


def problems(url: str | None = None, **kwargs: Any) -> tuple[str, ...]:
    environ = kwargs.pop("environ", {})
    with pytest.raises(ConfigError) as caught:
        Config.load(url, environ=environ, **kwargs)
    return caught.value.problems


def test_problems_of_every_source_come_together(tmp_path: Path) -> None:
    path = tmp_path / "valkey.toml"
    path.write_text("pool_size = 0\nnope = 1\n")
    found = problems(
        "valkey://h:99999",
        environ={"VALKEY_DB": "x", "VALKEY_NOPE": "1"},
        file=path,
        timeout=-1,
        min_retry_backoff=9,
    )
    assert found == (
        "environment variable VALKEY_NOPE: unknown",
        f"file {path}: unknown name 'nope'",
        "timeouts.command (keyword argument): -1 is not allowed; give a duration of more than 0 "
        "and at most a year: seconds, or text such as '5s', '250ms', '1m'",
        "connection.port (URL): '99999' is not allowed; give a whole number from 0 to 65535",
        "connection.db (environment variable VALKEY_DB): 'x' is not allowed; "
        "give a whole number from 0 to 2147483647",
        f"pool.size (file {path}): 0 is not allowed; give a whole number from 1 to 2147483647",
        "retry.min_backoff (keyword argument): 9.0 is more than retry.max_backoff, 0.5",
    )


@pytest.mark.parametrize(
    ("kwargs", "said"),
    [
        ({"unix_socket": "/s", "host": "localhost"}, "connection.unix_socket (keyword argument)"),
        ({"unix_socket": "/s", "port": 6379}, "cannot be combined with connection.port"),
        ({"embedded": True, "host": "h"}, "connection.embedded (keyword argument): cannot be"),
        ({"embedded": True, "unix_socket": "/s"}, "cannot be combined with connection.embedded"),
        ({"embedded_path": "/d"}, "needs connection.embedded"),
        ({"tls": True, "unix_socket": "/s"}, "tls.enabled (keyword argument): cannot be combined"),
        ({"tls": True, "embedded": True}, "tls.enabled (keyword argument): cannot be combined"),
        ({"tls": {"enabled": True, "cert_file": "/c"}}, "tls.cert_file (keyword argument): needs"),
        ({"tls": {"enabled": True, "key_file": "/k"}}, "tls.key_file (keyword argument): needs"),
        ({"tls": {"enabled": True, "verify": False, "check_hostname": True}}, "tls.verify is off"),
        ({"tls_ca_file": "/ca"}, "tls.ca_file (keyword argument): has no effect without TLS"),
        ({"reconnect": {"min_delay": 2, "max_delay": 1}}, "2.0 is more than reconnect.max_delay, 1.0"),
        ({"min_retry_backoff": 1}, "1.0 is more than retry.max_backoff, 0.5"),
        ({"pool_size": 1, "min_idle": 2}, "pool.min_idle (keyword argument): 2 is more than"),
        ({"username": "u"}, "auth.username (keyword argument): needs auth.password"),
        ({"sentinel_username": "u"}, "sentinel.username (keyword argument): needs"),
        ({"cluster": True, "sentinel": {"primary_name": "m", "addrs": ["s:1"]}}, "cluster.enabled"),
        ({"addrs": ["a:1"]}, "cluster.addrs (keyword argument): needs cluster.enabled"),
        ({"sentinel_primary_name": "m"}, "needs sentinel.addrs"),
        ({"sentinel_addrs": ["s:1"]}, "needs sentinel.primary_name"),
    ],
)  # fmt: skip
def test_rules_across_fields(kwargs: dict[str, Any], said: str) -> None:
    (found,) = problems(**kwargs)
    assert said in found


def test_rules_name_the_source_of_their_field() -> None:
    (found,) = problems(environ={"VALKEY_USERNAME": "u"})
    assert found == "auth.username (environment variable VALKEY_USERNAME): needs auth.password"


def test_a_refused_value_causes_no_second_problem() -> None:
    assert len(problems(username="u", password=5)) == 1
    assert len(problems(min_idle=50, pool_size="many")) == 1


def test_groups_and_config_check_themselves() -> None:
    with pytest.raises(ConfigError) as caught:
        Timeouts(command=-1, connect=0)
    assert len(caught.value.problems) == 2
    with pytest.raises(ConfigError) as caught:
        Config(
            connection=5,  # type: ignore[arg-type]  # wrong on purpose
            provider="",
        )
    assert caught.value.problems[0] == ("connection (keyword argument): must be a Connection object")
    assert caught.value.problems[1].startswith("provider (keyword argument): '' is not allowed")
    with pytest.raises(ConfigError, match=r"pool\.min_idle \(keyword argument\)"):
        Config(pool=Pool(size=1, min_idle=2), retry=Retry(max_retries=1))
    with pytest.raises(ConfigError, match=r"cannot be combined with connection\.host"):
        Config(connection=Connection(host="h", unix_socket="/s"))


@pytest.mark.parametrize(
    "url",
    [
        f"valkey://u:{SECRET}@h:99999/x#f",
        f"valkey://u:{SECRET}@h:{SECRET}",
        f"valkey://u:{SECRET}",
        f"valkey://u:{SECRET}/0",
        f"valkey://:{SECRET}:6379",
        f"valkey://u:a/{SECRET}@h",
        f"valkey://u:a?{SECRET}@h",
        f"valkey://u:a#{SECRET}@h",
        f"valkey://u:{SECRET}%0d%0a@h",
        f"valkey://u:{SECRET}%zz@h",
        f"valkey://{SECRET}%0a@h",
        f"valkey://u:{SECRET} @h",
        f"valkey://u:{SECRET}@h,i",
        f"valkey://u:{SECRET}@[::1",
        f"valkey://u:{SECRET}@h?nope=1",
        f"valkey://h?password={SECRET}%0a",
        f"valkey://h?pasword={SECRET}",
        f"valkey://h?password={SECRET}&password={SECRET}",
        f"http://u:{SECRET}@h",
        f"u:{SECRET}@h",
        f"valkey:u:{SECRET}@h",
        f"{SECRET} ://h",
        f"embedded://u:{SECRET}@h",
        f"unix://u:{SECRET}@h/s",
        f"unix://u:{SECRET}@",
        f"embedded+cluster://u:{SECRET}@",
        f"embedded+cluster://u:{SECRET}@h/d",
        f"embedded+cluster://?password={SECRET}",
        f"valkey+sentinel://h/main?sentinel_password={SECRET}%0a",
        f"valkey+sentinel://h?sentinel_password={SECRET}",
        *(
            f"{scheme}://{rest}"
            for scheme in ("valkey+cluster", "rediss+cluster", "valkey+sentinel", "rediss+sentinel")
            for rest in (
                f"u:{SECRET}",
                f"u:{SECRET}/m/x",
                f"h,u:{SECRET}",
                f"u:{SECRET},h/m",
                f"u:a,{SECRET}:x/m",
                f"u:{SECRET}:6379/m",
                f"u:a/{SECRET}/{SECRET}",
                f"u:a/m/{SECRET}",
                f"u:a/{SECRET}@h/m",
                f"u:a?{SECRET}@h/m",
                f"u:a#{SECRET}@h/m",
                f"u:a@{SECRET}@h/m",
                f"u:{SECRET}@h,u:{SECRET}@i/m",
                f"u:{SECRET}%0d%0a@h/m",
                f"u:{SECRET}%zz@h/m",
                f"u:{SECRET}@h,/m",
                f"u:{SECRET}@h,[::1/m",
                f"u:{SECRET}@h/m/99x",
                f"{SECRET}%0a,h/m",
                f"h/{SECRET}%0a/{SECRET}",
                f"u:{SECRET}@h/m?unix_socket=/s",
                f"u:{SECRET}@h/m?embedded=yes",
            )
        ),
    ],
)
def test_no_secret_of_a_malformed_url_is_printed(url: str) -> None:
    _refused_in_silence(url)


def _refused_in_silence(url: str) -> None:
    shapes: list[dict[str, Any]] = [
        {"url": url, "environ": {}},
        {"environ": {"VALKEY_URL": url}},
    ]
    for source in shapes:
        with pytest.raises(ConfigError) as caught:
            Config.load(**source)
        error = caught.value
        printed = str(error) + repr(error) + "".join(traceback.format_exception_only(error))
        assert SECRET not in printed
        chained = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        assert chained is None or SECRET not in str(chained)


TCP = ("valkey", "valkeys", "redis", "rediss")
SCHEMES = [f"{tcp}{kind}" for tcp in TCP for kind in ("", "+cluster", "+sentinel")]
SCHEMES += ["unix", "embedded", "embedded+cluster"]
MARKS = st.text(":@/?#[],%& =.a1", max_size=6)


@given(
    scheme=st.sampled_from(SCHEMES),
    before=MARKS,
    after=MARKS,
    hosts=st.sampled_from(["", "h", "h:1", "h:99999", "h,i:x", "[::1]:1,i", "h,", "[::1"]),
    rest=st.sampled_from(["", "/0", "/main", "/main/0", "/main/x", "?nope=1", "?timeout=x", "#f", "?tls=no"]),
)
def test_no_password_of_any_url_is_printed(
    scheme: str, before: str, after: str, hosts: str, rest: str
) -> None:
    url = f"{scheme}://u:{before}{SECRET}{after}@{hosts}{rest}"
    printed = ""
    try:
        Config.load(url, environ={})
    except ConfigError as error:
        printed = str(error) + repr(error)
    assert SECRET not in printed


@pytest.mark.parametrize(
    "kwargs",
    [
        {"password": SECRET + "\n"},
        {"password": [SECRET]},
        {"sentinel_password": SECRET.encode()},
        {"auth": {"password": SECRET + "\0"}},
        {"auth": {SECRET: 1}, "username": f"u:{SECRET}@h\n"},
        {"host": f"valkey://u:{SECRET}@h"},
        {"addrs": [f"u:{SECRET}@h:1"]},
        {"environ": {"VALKEY_PASSWORD": SECRET + "\r"}},
        {"environ": {"VALKEY_PASWORD": SECRET}},
        {"environ": {"VALKEY_HOST": f"u:{SECRET}@h"}},
    ],
)
def test_no_secret_of_other_sources_is_printed(kwargs: dict[str, Any]) -> None:
    text = "\n".join(problems(**kwargs))
    if kwargs.get("auth") == {SECRET: 1}:
        # A name is not a value: it is shown, so that the typo can be found.
        text = text.replace(f"unknown name {SECRET!r}", "")
    assert SECRET not in text


def test_valid_secrets_are_masked_everywhere() -> None:
    config = Config.load(
        f"valkeys://ann:{SECRET}@h",
        environ={"VALKEY_SENTINEL_PASSWORD": SECRET},
        sentinel={"primary_name": "m", "addrs": ["s:1"]},
    )
    assert config.auth.password == config.sentinel.password == SECRET
    texts = (repr(config), str(config), config.explain(), config.node, repr(config.sources))
    for text in (*texts, repr(config.auth), repr(Auth(username="u", password=SECRET))):
        assert SECRET not in text
    assert "password=***" in repr(config)
    assert "password=None" in repr(Auth())
    with pytest.raises(ConfigError) as caught:
        config.evolve(password=SECRET + "\n", min_idle=99)
    assert SECRET not in str(caught.value)
    with pytest.raises(ConfigError) as caught:
        TLS(ca_file=f"u:{SECRET}@h\n")
    assert SECRET not in str(caught.value)
