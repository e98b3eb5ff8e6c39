"""Replies of the server commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, integer, unexpected, word
from valkeykit.replies.shared import more
from valkeykit.types import Raw, Reply, T


class ServerInfo(Mapping[str, str]):
    """What INFO tells: a mapping of all fields, and the same by section.

    ``info["used_memory"]`` finds a field in whatever section it is,
    ``info.sections["memory"]["used_memory"]`` in this one. Section names are in lower case. Values
    are the server's text; a field that stands there several times (``module``) has one line for each.
    """

    __slots__ = ("_fields", "sections")

    def __init__(self, sections: dict[str, dict[str, str]]) -> None:
        self.sections = sections
        self._fields = {name: text for part in sections.values() for name, text in part.items()}

    def __getitem__(self, name: str) -> str:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"ServerInfo({self.sections!r})"

    def parts(self, name: str) -> dict[str, str]:
        """The parts of a field such as ``db0``, which is ``keys=1,expires=0``."""
        found: dict[str, str] = {}
        for part in self._fields[name].split(","):
            key, _, value = part.partition("=")
            found[key] = value
        return found


class ServerTime(NamedTuple):
    """The server's clock.

    Attributes:
        seconds: Unix time in whole seconds.
        microseconds: the rest of the second, 0 to 999999.
    """

    seconds: int
    microseconds: int


class ReplicaOffset(NamedTuple):
    """A replica as its primary sees it.

    Attributes:
        host: its address.
        port: its port.
        offset: up to where it has acknowledged, in bytes of the replication stream.
    """

    host: str
    port: int
    offset: int


class ServerRole(NamedTuple):
    """A server's part in replication.

    Attributes:
        role: the server's own word: master, slave or sentinel.
        offset: how far it is in the replication stream, in bytes; None on a sentinel.
        replicas: on a primary, who follows it.
        primary_host: on a replica, the address of its primary.
        primary_port: on a replica, the port of its primary.
        state: on a replica: connect, connecting, sync, connected …
        primaries: on a sentinel, the names of what it watches.
        extra: what newer servers add at the end.
    """

    role: str
    offset: int | None
    replicas: list[ReplicaOffset]
    primary_host: str | None
    primary_port: int | None
    state: str | None
    primaries: list[str]
    extra: list[Reply]


def debug_object(reply: Raw, _: Codec[T]) -> dict[str, str]:
    """The line of DEBUG OBJECT: ``Value at:0x7f refcount:1 …``."""
    found: dict[str, str] = {}
    for part in word(reply).split():
        name, colon, value = part.partition(":")
        if colon:
            found[name] = value
    return found


def server_info(reply: Raw, _: Codec[T]) -> ServerInfo:
    """The text of INFO."""
    sections: dict[str, dict[str, str]] = {}
    section: dict[str, str] = {}
    for line in word(reply).split("\n"):
        text = line.rstrip("\r")
        if text.startswith("# "):
            section = sections.setdefault(text[2:].lower(), {})
        elif text:
            if not sections:
                section = sections.setdefault("", {})
            name, _colon, value = text.partition(":")
            section[name] = f"{section[name]}\n{value}" if name in section else value
    return ServerInfo(sections)


def server_time(reply: Raw, _: Codec[T]) -> ServerTime:
    """The two numbers of TIME."""
    parts = array(reply)
    if len(parts) != 2:
        unexpected("seconds and microseconds", reply)
    return ServerTime(integer(parts[0]), integer(parts[1]))


def server_role(reply: Raw, codec: Codec[T]) -> ServerRole:
    """The reply of ROLE, which differs with the role."""
    parts = array(reply)
    role = word(parts[0]) if parts else ""
    match role, parts[1:]:
        case "master", [offset, replicas, *new]:
            extra = more(new, 0, codec)
            return ServerRole(role, integer(offset), _replicas(replicas), None, None, None, [], extra)
        case "slave", [host, port, state, offset, *new]:
            where = word(host), integer(port), word(state)
            return ServerRole(role, integer(offset), [], *where, [], more(new, 0, codec))
        case "sentinel", [primaries, *new]:
            names = [word(name) for name in array(primaries)]
            return ServerRole(role, None, [], None, None, None, names, more(new, 0, codec))
        case _:
            return unexpected("the role of a primary, a replica or a sentinel", reply)


def status(reply: Raw, _: Codec[T]) -> str:
    """What the server says it does now."""
    return word(reply)


def _replicas(reply: Raw) -> list[ReplicaOffset]:
    found: list[ReplicaOffset] = []
    for item in array(reply):
        parts = array(item)
        if len(parts) < 3:
            unexpected("host, port and offset", item)
        found.append(ReplicaOffset(word(parts[0]), integer(parts[1]), integer(parts[2])))
    return found
