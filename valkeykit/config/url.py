"""The URL reader. Strict, and it never repeats a part of the URL that could be a secret.

The standard `urlsplit` is not used: it drops line breaks silently and quotes the credentials in
its errors.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from valkeykit.config.fields import did_you_mean
from valkeykit.config.model import BY_NAME
from valkeykit.config.parse import is_ipv6
from valkeykit.config.sources import Given, Reading

_TCP = {"valkey": False, "redis": False, "valkeys": True, "rediss": True}
_SCHEMES = (*_TCP, "unix", "embedded")
_EXAMPLE = "valkey://user:password@host:6379/0"
_NAME = re.compile(r"[a-z][a-z0-9+.-]{0,30}")
_RAW = re.compile(r"[\x00-\x20\x7f]")
_PARTS = re.compile(r"([^/?#]*)([^?#]*)(?:\?([^#]*))?(#.*)?", re.DOTALL)
_HOST = re.compile(r"(?:\[(?P<six>[^\[\]]*)\]|(?P<name>[^:\[\]]*))(?::(?P<port>[^:]*))?")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LONGEST_PORT = 6


def read_url(url: object, source: str) -> Reading:
    """Read a URL of any scheme; `source` names where it came from."""
    reading = Reading(source)
    if not isinstance(url, str):
        reading.refuse(f"the URL must be text such as {_EXAMPLE}, not {type(url).__name__}")
        return reading
    scheme, mark, rest = url.partition("://")
    scheme = scheme.lower()
    parts = _PARTS.fullmatch(rest)
    if not mark or parts is None:
        reading.refuse(f"this is not a URL; give one such as {_EXAMPLE}")
    elif scheme not in _SCHEMES:
        known = ", ".join(f"{name}://" for name in _SCHEMES)
        name = f" {scheme!r}" if _NAME.fullmatch(scheme) else ""
        reading.refuse(f"unknown URL scheme{name}; give one of {known}")
    elif _RAW.search(url):
        reading.refuse("the URL has a space or a control character; write it as %20, %0A …")
    elif "@" in rest[len(parts[1]) :]:
        # An unescaped "/", "?" or "#" in the password: whatever follows it is part of the secret.
        reading.refuse(
            "the URL has '@' after the host; write '/', '?', '#' and '@' in user name, "
            "password and options as %2F, %3F, %23 and %40"
        )
    else:
        _read_parts(reading, scheme, parts)
    return reading


def _read_parts(reading: Reading, scheme: str, parts: re.Match[str]) -> None:
    userinfo, _, hostport = parts[1].rpartition("@")
    if parts[4] is not None:
        reading.refuse("the URL has a fragment ('#…'); remove it or write '#' as %23")
    if scheme in _TCP:
        if _TCP[scheme]:
            reading.given.append(Given("tls.enabled", True, reading.source))
        _read_host(reading, hostport)
        _read_db(reading, parts[2])
    elif hostport:
        reading.refuse(f"{scheme} takes no host; write {scheme}:///path")
    elif scheme == "unix":
        _read_path(reading, parts[2], "connection.unix_socket")
    else:
        _read_embedded(reading, userinfo, parts[2])
    if scheme != "embedded":
        _read_credentials(reading, userinfo)
    _read_options(reading, parts[3] or "")


def _read_credentials(reading: Reading, userinfo: str) -> None:
    user, _, password = userinfo.partition(":")
    # The user name is hidden too: in a URL that went wrong it may be a piece of the password.
    for path, raw in (("auth.username", user), ("auth.password", password)):
        value = _decode(reading, raw, path)
        if value:
            reading.given.append(Given(path, value, reading.source, text=True, hidden=True))


def _read_host(reading: Reading, hostport: str) -> None:
    if "," in hostport:
        reading.refuse(
            "several hosts in one URL are reserved for clusters; give them as cluster.addrs or VALKEY_ADDRS"
        )
        return
    match = _HOST.fullmatch(hostport)
    if match is None or (match["six"] is not None and not is_ipv6(match["six"])):
        reading.refuse("the host of the URL must be HOST, HOST:PORT, [IPv6] or [IPv6]:PORT")
        return
    host = _decode(reading, match["six"] or match["name"] or "", "connection.host")
    if host:
        reading.given.append(Given("connection.host", host, reading.source, text=True))
    port = match["port"]
    if port:
        # "valkey://user:password" (no "@host") has the password where the port should be.
        hidden = not port.isdecimal() or len(port) > _LONGEST_PORT
        reading.given.append(Given("connection.port", port, reading.source, text=True, hidden=hidden))


def _read_db(reading: Reading, path: str) -> None:
    db = _decode(reading, path[1:], "connection.db")
    if db:
        reading.given.append(Given("connection.db", db, reading.source, text=True))


def _read_path(reading: Reading, path: str, field: str) -> None:
    if path in {"", "/"}:
        reading.refuse("unix needs the path of the socket: unix:///path/to/valkey.sock")
        return
    value = _decode(reading, path, field)
    if value:
        reading.given.append(Given(field, value, reading.source, text=True))


def _read_embedded(reading: Reading, userinfo: str, path: str) -> None:
    reading.given.append(Given("connection.embedded", True, reading.source))
    if userinfo:
        reading.refuse("embedded takes no user name and password in the URL")
    if path not in {"", "/"}:
        _read_path(reading, path, "connection.embedded_path")


def _read_options(reading: Reading, query: str) -> None:
    seen: set[str] = set()
    for pair in filter(None, query.split("&")):
        raw_name, _, raw_value = pair.partition("=")
        name = _decode(reading, raw_name, "a URL option")
        if name is None:
            continue
        field = BY_NAME.get(name) or BY_NAME.get(f"{name}.enabled")  # tls=true
        if name in seen:
            reading.refuse(f"URL option {name!r} stands twice")
        elif field is None:
            reading.refuse(f"unknown URL option {name!r}{did_you_mean(name, BY_NAME)}")
        else:
            value = _decode(reading, raw_value, field.path)
            if value is not None:
                reading.given.append(Given(field.path, value, reading.source, text=True))
        seen.add(name)


def _decode(reading: Reading, raw: str, what: str) -> str | None:
    try:
        if not _BROKEN_ESCAPE.search(raw):
            return unquote(raw, errors="strict")
    except UnicodeDecodeError:
        pass
    reading.problems.append(f"{what} ({reading.source}): not valid percent-encoded UTF-8; write '%' as %25")
    return None
