"""Replies of the connection commands."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec, as_bytes
from valkeykit.replies.module import ServerModule, server_modules
from valkeykit.replies.shapes import array, fields, integer, unexpected, word
from valkeykit.replies.shared import unknown
from valkeykit.types import Raw, Reply, T


class ClientInfo(NamedTuple, Generic[T]):
    """One connection, as the server sees it. What an older server does not tell is empty, 0 or -1.

    Attributes:
        id: its id, never used again while the server runs.
        addr: its address and port, or the path of the socket.
        laddr: the server's own end.
        name: what CLIENT SETNAME set; empty without.
        user: the ACL user.
        lib_name: the client library's name; empty when it did not tell.
        lib_ver: the client library's version; empty when it did not tell.
        db: number of its database.
        age: for how long it exists, in seconds.
        idle: for how long it sent nothing, in seconds.
        flags: one letter each: N normal, M primary, S replica, P Pub/Sub, b blocked, and others.
        cmd: its last command, such as client|info.
        resp: version of its protocol, 2 or 3.
        sub: number of channels it is subscribed to.
        psub: number of patterns it is subscribed to.
        ssub: number of shard channels it is subscribed to.
        multi: number of queued commands, -1 outside a transaction.
        redir: id of the connection that gets its invalidation messages; -1 without tracking.
        omem: memory of the replies that wait to be sent, in bytes.
        tot_mem: memory of all its buffers, in bytes.
        fields: every field the server sent, by the server's name, these included.
    """

    id: int
    addr: T
    laddr: T
    name: T
    user: T
    lib_name: T
    lib_ver: T
    db: int
    age: int
    idle: int
    flags: str
    cmd: str
    resp: int
    sub: int
    psub: int
    ssub: int
    multi: int
    redir: int
    omem: int
    tot_mem: int
    fields: dict[str, T]


class ServerHello(NamedTuple):
    """What a server says about itself and the connection.

    Attributes:
        server: the product, such as valkey.
        version: its version.
        proto: the connection's protocol from now on, 2 or 3.
        id: the connection's id.
        mode: standalone, cluster or sentinel.
        role: the server's own word, master or replica.
        modules: its modules.
        availability_zone: where it runs; None when it is not configured.
        extra: fields that newer servers add, by the server's name.
    """

    server: str
    version: str
    proto: int
    id: int
    mode: str
    role: str
    modules: list[ServerModule]
    availability_zone: str | None
    extra: dict[str, Reply]


class TrackingInfo(NamedTuple, Generic[T]):
    """How a connection tracks keys for client-side caching.

    Attributes:
        flags: off; or on, with bcast, optin, optout, caching-yes, caching-no, noloop …
        redirect: id of the connection that gets the messages; 0 is this one, -1 without tracking.
        prefixes: the key prefixes of broadcast mode, as the server holds them.
        extra: fields that newer servers add, by the server's name.
    """

    flags: frozenset[str]
    redirect: int
    prefixes: list[T]
    extra: dict[str, Reply]


def client_info(reply: Raw, codec: Codec[T]) -> ClientInfo[T]:
    """The one line of CLIENT INFO."""
    return _client(as_bytes(reply).rstrip(b"\n"), codec)


def client_list(reply: Raw, codec: Codec[T]) -> list[ClientInfo[T]]:
    """The lines of CLIENT LIST."""
    return [_client(line, codec) for line in as_bytes(reply).split(b"\n") if line]


def pong(reply: Raw, _: Codec[T]) -> bool:
    """True for PONG."""
    if as_bytes(reply) != b"PONG":
        unexpected("PONG", reply)
    return True


def reset_done(reply: Raw, _: Codec[T]) -> bool:
    """True for RESET."""
    if as_bytes(reply) != b"RESET":
        unexpected("RESET", reply)
    return True


_HELLO = {"server", "version", "proto", "id", "mode", "role", "modules", "availability_zone"}


def server_hello(reply: Raw, codec: Codec[T]) -> ServerHello:
    """The map of HELLO."""
    found = fields(reply)
    zone = word(found.get("availability_zone") or b"")
    return ServerHello(
        server=word(found.get("server")),
        version=word(found.get("version")),
        proto=integer(found.get("proto")),
        id=integer(found.get("id")),
        mode=word(found.get("mode")),
        role=word(found.get("role")),
        modules=server_modules(found.get("modules"), codec),
        availability_zone=zone or None,
        extra=unknown(found, _HELLO, codec),
    )


def tracking_info(reply: Raw, codec: Codec[T]) -> TrackingInfo[T]:
    """The map of CLIENT TRACKINGINFO."""
    found = fields(reply)
    return TrackingInfo(
        frozenset(word(flag) for flag in array(found.get("flags"))),
        integer(found.get("redirect")),
        [codec.text(prefix) for prefix in array(found.get("prefixes"))],
        unknown(found, {"flags", "redirect", "prefixes"}, codec),
    )


def _client(line: bytes, codec: Codec[T]) -> ClientInfo[T]:
    found: dict[str, bytes] = {}
    name = ""
    for part in line.split(b" "):
        key, equals, value = part.partition(b"=")
        if equals:
            name = word(key)
            found[name] = value
        else:  # a socket's path may have spaces
            found[name] = found.get(name, b"") + b" " + part
    return ClientInfo(
        id=integer(found.get("id")),
        addr=codec.text(found.get("addr", b"")),
        laddr=codec.text(found.get("laddr", b"")),
        name=codec.text(found.get("name", b"")),
        user=codec.text(found.get("user", b"")),
        lib_name=codec.text(found.get("lib-name", b"")),
        lib_ver=codec.text(found.get("lib-ver", b"")),
        db=integer(found.get("db", 0)),
        age=integer(found.get("age", 0)),
        idle=integer(found.get("idle", 0)),
        flags=word(found.get("flags")),
        cmd=word(found.get("cmd")),
        resp=integer(found.get("resp", 2)),
        sub=integer(found.get("sub", 0)),
        psub=integer(found.get("psub", 0)),
        ssub=integer(found.get("ssub", 0)),
        multi=integer(found.get("multi", -1)),
        redir=integer(found.get("redir", -1)),
        omem=integer(found.get("omem", 0)),
        tot_mem=integer(found.get("tot-mem", 0)),
        fields={name: codec.text(value) for name, value in found.items()},
    )
