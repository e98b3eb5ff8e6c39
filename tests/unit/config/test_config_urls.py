"""Every form of URL, and every way to get one wrong."""

from __future__ import annotations

import pytest

from valkeykit.config import Config
from valkeykit.errors import ConfigError


def load(url: object) -> Config:
    return Config.load(url, environ={})  # type: ignore[arg-type]  # wrong types are test data


def problems(url: object) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load(url)
    return caught.value.problems


@pytest.mark.parametrize(
    ("url", "fields"),
    [
        ("valkey://", {}),
        ("valkey:///", {}),
        ("VALKEY://h", {"connection.host": "h"}),
        ("redis://h:1/2", {"connection.host": "h", "connection.port": 1, "connection.db": 2}),
        ("valkeys://h", {"connection.host": "h", "tls.enabled": True}),
        ("rediss://h", {"connection.host": "h", "tls.enabled": True}),
        ("valkey://h:/0", {"connection.host": "h", "connection.db": 0}),
        ("valkey://:7", {"connection.port": 7}),
        ("valkey://[::1]:7", {"connection.host": "::1", "connection.port": 7}),
        ("valkey://[fe80::1]", {"connection.host": "fe80::1"}),
        ("valkey://u:p@h", {"connection.host": "h", "auth.username": "u", "auth.password": "p"}),
        ("valkey://:p@h", {"connection.host": "h", "auth.password": "p"}),
        ("valkey://:@h", {"connection.host": "h"}),
        ("valkey://u%3A:p%40%2F%20%C3%A9@h", {
            "connection.host": "h", "auth.username": "u:", "auth.password": "p@/ é"}),
        ("valkey://:a:b@c@h", {"connection.host": "h", "auth.password": "a:b@c"}),
        ("valkey://?timeout=250ms&db=3&", {"timeouts.command": 0.25, "connection.db": 3}),
        ("valkey://h/1?db=1", {"connection.host": "h", "connection.db": 1}),
        ("valkey://?timeouts.grace=2&client_name=a%2Db+c", {
            "timeouts.grace": 2.0, "connection.client_name": "a-b+c"}),
        ("valkey://?ssl=yes&tls_ca_file=/ca.pem", {"tls.enabled": True, "tls.ca_file": "/ca.pem"}),
        ("valkey://?tls=true", {"tls.enabled": True}),
        ("valkey://?username=u&password=p", {"auth.username": "u", "auth.password": "p"}),
        ("unix:///run/v.sock?db=1", {"connection.unix_socket": "/run/v.sock", "connection.db": 1}),
        ("unix://:p@/a%20b", {"connection.unix_socket": "/a b", "auth.password": "p"}),
        ("embedded://", {"connection.embedded": True}),
        ("embedded:///", {"connection.embedded": True}),
        ("embedded:///d/e?db=1", {
            "connection.embedded": True, "connection.embedded_path": "/d/e", "connection.db": 1}),
    ],
)  # fmt: skip
def test_forms(url: str, fields: dict[str, object]) -> None:
    config = load(url)
    assert {path: config.value_of(path) for path in config.explicit()} == fields
    assert {config.source_of(path) for path in fields} <= {"URL"}


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", "not a URL"),
        ("localhost:6379", "not a URL"),
        ("http://h", "unknown URL scheme 'http'; give one of valkey://"),
        ("valkey+unix:///x", "unknown URL scheme 'valkey+unix'"),
        ("a b://h", "unknown URL scheme; give"),
        (42, "must be text such as valkey://user:password@host:6379/0, not int"),
        ("valkey://a:1,b:2", "several hosts in one URL are for clusters; write valkey+cluster://host:port,"),
        ("valkey://h#x", "has a fragment"),
        ("valkey://h\r\nQUIT", "a space or a control character"),
        ("valkey://h:65536", "connection.port (URL): '65536' is not allowed; give a whole number"),
        ("valkey://h:-1", "connection.port (URL): *** is not allowed"),
        ("valkey://h:1:2", "must be HOST, HOST:PORT, [IPv6]"),
        ("valkey://::1", "must be HOST, HOST:PORT, [IPv6]"),
        ("valkey://[zz]:1", "must be HOST, HOST:PORT, [IPv6]"),
        ("valkey://[]:1", "must be HOST, HOST:PORT, [IPv6]"),
        ("valkey://h/x", "connection.db (URL): 'x' is not allowed; give a whole number from 0"),
        ("valkey://h/0/1", "connection.db (URL): '0/1' is not allowed"),
        ("valkey://h/1?db=2", "connection.db (URL): given twice; give it once"),
        ("valkey://?db=1&db=1", "URL option 'db' stands twice"),
        ("valkey://?tiemout=1", "unknown URL option 'tiemout'; did you mean 'timeout'?"),
        ("valkey://?timeout=soon", "timeouts.command (URL): 'soon' is not allowed; give a dur"),
        ("valkey://?timeout=", "timeouts.command (URL): '' is not allowed"),
        ("valkey://?client_name=a%0D%0Ab", "connection.client_name (URL): 'a\\r\\nb' is not"),
        ("valkey://h%0A", "connection.host (URL): 'h\\n' is not allowed"),
        ("valkey://u%00:p@h", "auth.username (URL): *** is not"),
        ("valkey://%zz=1@h", "not valid percent-encoded UTF-8"),
        ("valkey://?%ff=1", "a URL option (URL): not valid percent-encoded UTF-8"),
        ("valkey://?db=%ff", "connection.db (URL): not valid percent-encoded UTF-8"),
        ("valkeys://h?ssl=no", "tls.enabled (URL): given twice"),
        ("unix://", "needs the path of the socket"),
        ("unix:///%zz", "connection.unix_socket (URL): not valid"),
        ("unix://run/v.sock", "unix takes no host; write unix:///path"),
        ("unix:///a?host=h", "cannot be combined with connection.host"),
        ("embedded://h", "embedded takes no host"),
        ("embedded://u:p@/d", "embedded takes no user name and password"),
    ],
)  # fmt: skip
def test_wrong(url: object, said: str) -> None:
    assert said in "\n".join(problems(url))


def test_all_problems_of_a_url_at_once() -> None:
    found = problems("valkey://h:99999/x?nope=1&timeout=never#f")
    assert len(found) == 5
