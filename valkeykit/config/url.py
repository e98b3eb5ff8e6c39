"""The URL reader. Strict, and it never repeats a part of the URL that could be a secret.

The standard `urlsplit` is not used: it drops line breaks silently and quotes the credentials in
its errors.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from valkeykit.config.fields import did_you_mean
from valkeykit.config.model import BY_NAME
from valkeykit.config.parse import RefusedError, address, is_ipv6, split_address
from valkeykit.config.sources import Given, Reading

_TCP = {"valkey": False, "redis": False, "valkeys": True, "rediss": True}
# What follows the "+": the field of the hosts, and their default port.
_SEVERAL = {
    "cluster": ("cluster.addrs", "6379"),
    "sentinel": ("sentinel.addrs", "26379"),
    "replicated": ("replicated.addrs", "6379"),
}
_SCHEMES = {
    *_TCP, "unix", "embedded", "embedded+cluster", *(f"{tcp}+{kind}" for tcp in _TCP for kind in _SEVERAL)
}  # fmt: skip
_KNOWN = (
    f"{', '.join(f'{name}://' for name in _TCP)} (each also with +cluster, +sentinel or +replicated), "
    "unix://, embedded://, embedded+cluster://"
)
_BARE = {"unix": "unix:///path", "embedded": "embedded:///path", "embedded+cluster": "embedded+cluster://"}
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
        name = f" {scheme!r}" if _NAME.fullmatch(scheme) else ""
        reading.refuse(f"unknown URL scheme{name}; give one of {_KNOWN}")
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
    base, _, topology = scheme.partition("+")
    if topology in {"cluster", "replicated"}:
        reading.given.append(Given(f"{topology}.enabled", True, reading.source))
    if _TCP.get(base):
        reading.given.append(Given("tls.enabled", True, reading.source))
    if base in _TCP and topology:
        _read_topology(reading, parts, topology)
    elif base in _TCP:
        _read_host(reading, hostport, scheme)
        _read_db(reading, parts[2][1:])
    elif hostport:
        reading.refuse(f"{scheme} takes no host; write {_BARE[scheme]}")
    elif base == "unix":
        _read_path(reading, parts[2], "connection.unix_socket")
    else:
        _read_embedded(reading, scheme, userinfo, parts[2])
    if base != "embedded":
        _read_credentials(reading, userinfo)
    _read_options(reading, parts[3] or "")


def _read_topology(reading: Reading, parts: re.Match[str], topology: str) -> None:
    userinfo, _, hosts = parts[1].rpartition("@")
    if "@" in userinfo:
        # Taken for part of the password, the first hosts of "u:p@h1,u:p@h2" would be lost.
        reading.refuse(
            "the URL has more than one '@'; give user name and password once, before the first host, "
            "and write '@' in them as %40"
        )
    field, port = _SEVERAL[topology]
    _read_hosts(reading, hosts, field, port)
    path = parts[2][1:]
    if topology == "sentinel":
        name, _, path = path.partition("/")
        _read_primary_name(reading, name)
    # Where the "@" is missing, the path may be a piece of the password.
    _read_db(reading, path, hidden=not path.isdecimal())


def _read_hosts(reading: Reading, hosts: str, field: str, port: str) -> None:
    found: list[str] = []
    items = hosts.split(",")
    for number, item in enumerate(items, 1):
        one = _read_address(item, port)
        if one is None:
            reading.problems.append(
                f"{field} ({reading.source}): host {number} of {len(items)} in the URL is not allowed; "
                "give HOST, HOST:PORT, [IPv6] or [IPv6]:PORT, separated by commas"
            )
        # A stand-in for a refused one, so that no rule complains that there is none.
        found.append(one or address("localhost", port))
    reading.given.append(Given(field, tuple(found), reading.source, hidden=True))


def _read_address(item: str, port: str) -> str | None:
    match = _HOST.fullmatch(item)
    if not item or match is None or (match["six"] is not None and not is_ipv6(match["six"])):
        return None
    host = _unquoted(match["six"] or match["name"] or "localhost")
    try:
        return None if host is None else address(*split_address(address(host, match["port"] or port)))
    except RefusedError:
        return None


def _read_primary_name(reading: Reading, raw: str) -> None:
    path = "sentinel.primary_name"
    name = _decode(reading, raw, path)
    if name != "":
        # Again a stand-in for a refused one. Hidden: it may be a piece of a password.
        reading.given.append(Given(path, name or "refused", reading.source, text=True, hidden=True))


def _read_credentials(reading: Reading, userinfo: str) -> None:
    user, _, password = userinfo.partition(":")
    # The user name is hidden too: in a URL that went wrong it may be a piece of the password.
    for path, raw in (("auth.username", user), ("auth.password", password)):
        value = _decode(reading, raw, path)
        if value:
            reading.given.append(Given(path, value, reading.source, text=True, hidden=True))


def _read_host(reading: Reading, hostport: str, scheme: str) -> None:
    if "," in hostport:
        reading.refuse(
            f"several hosts in one URL are for clusters; write {scheme}+cluster://host:port,host:port "
            f"(or {scheme}+sentinel://host:port,host:port/primary-name)"
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


def _read_db(reading: Reading, text: str, *, hidden: bool = False) -> None:
    db = _decode(reading, text, "connection.db")
    if db:
        reading.given.append(Given("connection.db", db, reading.source, text=True, hidden=hidden))


def _read_path(reading: Reading, path: str, field: str) -> None:
    if path in {"", "/"}:
        reading.refuse("unix needs the path of the socket: unix:///path/to/valkey.sock")
        return
    value = _decode(reading, path, field)
    if value:
        reading.given.append(Given(field, value, reading.source, text=True))


def _read_embedded(reading: Reading, scheme: str, userinfo: str, path: str) -> None:
    reading.given.append(Given("connection.embedded", True, reading.source))
    if userinfo:
        reading.refuse(f"{scheme} takes no user name and password in the URL")
    if path in {"", "/"}:
        return
    if scheme == "embedded":
        _read_path(reading, path, "connection.embedded_path")
    else:
        reading.refuse(f"{scheme} takes no path; write {_BARE[scheme]}")


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
    text = _unquoted(raw)
    if text is None:
        problem = "not valid percent-encoded UTF-8; write '%' as %25"
        reading.problems.append(f"{what} ({reading.source}): {problem}")
    return text


def _unquoted(raw: str) -> str | None:
    if _BROKEN_ESCAPE.search(raw):
        return None
    try:
        return unquote(raw, errors="strict")
    except UnicodeDecodeError:
        return None
