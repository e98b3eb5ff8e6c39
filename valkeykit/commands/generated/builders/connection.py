# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the connection commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import connection as r
    from valkeykit.replies.connection import ClientInfo, ServerHello, TrackingInfo
else:
    r = Lazy("valkeykit.replies.connection")


def auth(password: Text, username: Text | None = None) -> Command[bool]:
    """Log this connection in."""
    words: list[Word] = ["AUTH"]
    if username is not None:
        words.append(
            username
            if type(username) is str or type(username) is bytes
            else a.string(username, "AUTH", "username")
        )
    words.append(
        password
        if type(password) is str or type(password) is bytes
        else a.string(password, "AUTH", "password")
    )
    return Command(tuple(words), i.AUTH, d.ok, (), "overwrite", None, ())


def client_caching(mode: Literal["YES", "NO"]) -> Command[bool]:
    """Track the keys of the next command, or leave them out."""
    return Command(
        ("CLIENT", "CACHING", a.choice(mode, ("YES", "NO"), "CLIENT CACHING", "mode")),
        i.CLIENT_CACHING,
        d.ok,
        (),
        "never",
        None,
        (),
    )


def client_capa(*capabilities: Text | Iterable[Text]) -> Command[bool]:
    """Tell the server what this client can do."""
    capabilities_words = a.spread(a.string, capabilities, "CLIENT CAPA", "capabilities")
    return Command(("CLIENT", "CAPA", *capabilities_words), i.CLIENT_CAPA, d.ok, (), "overwrite", None, ())


def client_getname() -> Command[T | None]:
    """Return the name of the connection."""
    return Command(("CLIENT", "GETNAME"), i.CLIENT_GETNAME, d.text_or_none, (), "read", None, ())


def client_getredir() -> Command[int]:
    """Return which connection gets the invalidation messages of this one."""
    return Command(("CLIENT", "GETREDIR"), i.CLIENT_GETREDIR, d.count, (), "read", None, ())


def client_help() -> Command[list[T]]:
    """Return the server's help on CLIENT."""
    return Command(("CLIENT", "HELP"), i.CLIENT_HELP, d.texts, (), "read", None, ())


def client_id() -> Command[int]:
    """Return the id of the connection."""
    return Command(("CLIENT", "ID"), i.CLIENT_ID, d.count, (), "read", None, ())


def client_import_source(enabled: Literal["ON", "OFF"]) -> Command[bool]:
    """Mark this connection as the source of an import, or no longer."""
    return Command(
        ("CLIENT", "IMPORT-SOURCE", a.choice(enabled, ("ON", "OFF"), "CLIENT IMPORT-SOURCE", "enabled")),
        i.CLIENT_IMPORT_SOURCE,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_info() -> Command[ClientInfo[T]]:
    """Describe the connection."""
    return Command(("CLIENT", "INFO"), i.CLIENT_INFO, r.client_info, (), "read", None, ())


def client_kill(
    address: Text | None = None,
    *,
    client_id: int | Iterable[int] | None = None,
    type: Literal["normal", "primary", "master", "replica", "slave", "pubsub"] | None = None,
    user: Text | None = None,
    addr: Text | None = None,
    laddr: Text | None = None,
    skipme: Literal["YES", "NO"] | None = None,
    maxage: int | timedelta | None = None,
    name: Text | None = None,
    idle: int | timedelta | None = None,
    flags: Text | None = None,
    lib_name: Text | None = None,
    lib_ver: Text | None = None,
    db: int | None = None,
    capa: Text | None = None,
    ip: Text | None = None,
    not_type: Literal["normal", "primary", "master", "replica", "slave", "pubsub"] | None = None,
    not_client_id: int | Iterable[int] | None = None,
    not_user: Text | None = None,
    not_addr: Text | None = None,
    not_laddr: Text | None = None,
    not_name: Text | None = None,
    not_flags: Text | None = None,
    not_lib_name: Text | None = None,
    not_lib_ver: Text | None = None,
    not_db: int | None = None,
    not_capa: Text | None = None,
    not_ip: Text | None = None,
) -> Command[Any]:
    """Close all connections that match every given filter."""
    words: list[Word] = ["CLIENT", "KILL"]
    if address is not None:
        words.append(a.string(address, "CLIENT KILL", "address"))
    if client_id is not None:
        client_id_words = a.many(a.integer, client_id, "CLIENT KILL", "client_id")
        words.append("ID")
        words += client_id_words
    if type is not None:
        words.append("TYPE")
        words.append(
            a.choice(
                type, ("normal", "primary", "master", "replica", "slave", "pubsub"), "CLIENT KILL", "type"
            )
        )
    if user is not None:
        words.append("USER")
        words.append(a.string(user, "CLIENT KILL", "user"))
    if addr is not None:
        words.append("ADDR")
        words.append(a.string(addr, "CLIENT KILL", "addr"))
    if laddr is not None:
        words.append("LADDR")
        words.append(a.string(laddr, "CLIENT KILL", "laddr"))
    if skipme is not None:
        words.append("SKIPME")
        words.append(a.choice(skipme, ("YES", "NO"), "CLIENT KILL", "skipme"))
    if maxage is not None:
        words.append("MAXAGE")
        words.append(a.duration(maxage, "s", "CLIENT KILL", "maxage"))
    if name is not None:
        words.append("NAME")
        words.append(a.string(name, "CLIENT KILL", "name"))
    if idle is not None:
        words.append("IDLE")
        words.append(a.duration(idle, "s", "CLIENT KILL", "idle"))
    if flags is not None:
        words.append("FLAGS")
        words.append(a.string(flags, "CLIENT KILL", "flags"))
    if lib_name is not None:
        words.append("LIB-NAME")
        words.append(a.string(lib_name, "CLIENT KILL", "lib_name"))
    if lib_ver is not None:
        words.append("LIB-VER")
        words.append(a.string(lib_ver, "CLIENT KILL", "lib_ver"))
    if db is not None:
        words.append("DB")
        words.append(a.integer(db, "CLIENT KILL", "db"))
    if capa is not None:
        words.append("CAPA")
        words.append(a.string(capa, "CLIENT KILL", "capa"))
    if ip is not None:
        words.append("IP")
        words.append(a.string(ip, "CLIENT KILL", "ip"))
    if not_type is not None:
        words.append("NOT-TYPE")
        words.append(
            a.choice(
                not_type,
                ("normal", "primary", "master", "replica", "slave", "pubsub"),
                "CLIENT KILL",
                "not_type",
            )
        )
    if not_client_id is not None:
        not_client_id_words = a.many(a.integer, not_client_id, "CLIENT KILL", "not_client_id")
        words.append("NOT-ID")
        words += not_client_id_words
    if not_user is not None:
        words.append("NOT-USER")
        words.append(a.string(not_user, "CLIENT KILL", "not_user"))
    if not_addr is not None:
        words.append("NOT-ADDR")
        words.append(a.string(not_addr, "CLIENT KILL", "not_addr"))
    if not_laddr is not None:
        words.append("NOT-LADDR")
        words.append(a.string(not_laddr, "CLIENT KILL", "not_laddr"))
    if not_name is not None:
        words.append("NOT-NAME")
        words.append(a.string(not_name, "CLIENT KILL", "not_name"))
    if not_flags is not None:
        words.append("NOT-FLAGS")
        words.append(a.string(not_flags, "CLIENT KILL", "not_flags"))
    if not_lib_name is not None:
        words.append("NOT-LIB-NAME")
        words.append(a.string(not_lib_name, "CLIENT KILL", "not_lib_name"))
    if not_lib_ver is not None:
        words.append("NOT-LIB-VER")
        words.append(a.string(not_lib_ver, "CLIENT KILL", "not_lib_ver"))
    if not_db is not None:
        words.append("NOT-DB")
        words.append(a.integer(not_db, "CLIENT KILL", "not_db"))
    if not_capa is not None:
        words.append("NOT-CAPA")
        words.append(a.string(not_capa, "CLIENT KILL", "not_capa"))
    if not_ip is not None:
        words.append("NOT-IP")
        words.append(a.string(not_ip, "CLIENT KILL", "not_ip"))
    return Command(
        tuple(words), i.CLIENT_KILL, d.ok if address is not None else d.count, (), "accumulate", None, ()
    )


def client_list(
    _type: Literal["normal", "primary", "master", "replica", "slave", "pubsub"] | None = None,
    client_id: int | Iterable[int] | None = None,
    *,
    user: Text | None = None,
    addr: Text | None = None,
    laddr: Text | None = None,
    skipme: Literal["YES", "NO"] | None = None,
    maxage: int | timedelta | None = None,
    name: Text | None = None,
    idle: int | timedelta | None = None,
    flags: Text | None = None,
    lib_name: Text | None = None,
    lib_ver: Text | None = None,
    db: int | None = None,
    capa: Text | None = None,
    ip: Text | None = None,
    not_type: Literal["normal", "primary", "master", "replica", "slave", "pubsub"] | None = None,
    not_client_id: int | Iterable[int] | None = None,
    not_user: Text | None = None,
    not_addr: Text | None = None,
    not_laddr: Text | None = None,
    not_name: Text | None = None,
    not_flags: Text | None = None,
    not_lib_name: Text | None = None,
    not_lib_ver: Text | None = None,
    not_db: int | None = None,
    not_capa: Text | None = None,
    not_ip: Text | None = None,
) -> Command[list[ClientInfo[T]]]:
    """Describe all connections that match every given filter."""
    words: list[Word] = ["CLIENT", "LIST"]
    if client_id is not None:
        client_id_words = a.many(a.integer, client_id, "CLIENT LIST", "client_id")
        words.append("ID")
        words += client_id_words
    if _type is not None:
        words.append("TYPE")
        words.append(
            a.choice(
                _type, ("normal", "primary", "master", "replica", "slave", "pubsub"), "CLIENT LIST", "_type"
            )
        )
    if user is not None:
        words.append("USER")
        words.append(
            user if type(user) is str or type(user) is bytes else a.string(user, "CLIENT LIST", "user")
        )
    if addr is not None:
        words.append("ADDR")
        words.append(
            addr if type(addr) is str or type(addr) is bytes else a.string(addr, "CLIENT LIST", "addr")
        )
    if laddr is not None:
        words.append("LADDR")
        words.append(
            laddr if type(laddr) is str or type(laddr) is bytes else a.string(laddr, "CLIENT LIST", "laddr")
        )
    if skipme is not None:
        words.append("SKIPME")
        words.append(a.choice(skipme, ("YES", "NO"), "CLIENT LIST", "skipme"))
    if maxage is not None:
        words.append("MAXAGE")
        words.append(
            maxage
            if type(maxage) is int and -0x8000000000000000 <= maxage < 0x8000000000000000
            else a.duration(maxage, "s", "CLIENT LIST", "maxage")
        )
    if name is not None:
        words.append("NAME")
        words.append(
            name if type(name) is str or type(name) is bytes else a.string(name, "CLIENT LIST", "name")
        )
    if idle is not None:
        words.append("IDLE")
        words.append(
            idle
            if type(idle) is int and -0x8000000000000000 <= idle < 0x8000000000000000
            else a.duration(idle, "s", "CLIENT LIST", "idle")
        )
    if flags is not None:
        words.append("FLAGS")
        words.append(
            flags if type(flags) is str or type(flags) is bytes else a.string(flags, "CLIENT LIST", "flags")
        )
    if lib_name is not None:
        words.append("LIB-NAME")
        words.append(
            lib_name
            if type(lib_name) is str or type(lib_name) is bytes
            else a.string(lib_name, "CLIENT LIST", "lib_name")
        )
    if lib_ver is not None:
        words.append("LIB-VER")
        words.append(
            lib_ver
            if type(lib_ver) is str or type(lib_ver) is bytes
            else a.string(lib_ver, "CLIENT LIST", "lib_ver")
        )
    if db is not None:
        words.append("DB")
        words.append(
            db
            if type(db) is int and -0x8000000000000000 <= db < 0x8000000000000000
            else a.integer(db, "CLIENT LIST", "db")
        )
    if capa is not None:
        words.append("CAPA")
        words.append(
            capa if type(capa) is str or type(capa) is bytes else a.string(capa, "CLIENT LIST", "capa")
        )
    if ip is not None:
        words.append("IP")
        words.append(ip if type(ip) is str or type(ip) is bytes else a.string(ip, "CLIENT LIST", "ip"))
    if not_type is not None:
        words.append("NOT-TYPE")
        words.append(
            a.choice(
                not_type,
                ("normal", "primary", "master", "replica", "slave", "pubsub"),
                "CLIENT LIST",
                "not_type",
            )
        )
    if not_client_id is not None:
        not_client_id_words = a.many(a.integer, not_client_id, "CLIENT LIST", "not_client_id")
        words.append("NOT-ID")
        words += not_client_id_words
    if not_user is not None:
        words.append("NOT-USER")
        words.append(
            not_user
            if type(not_user) is str or type(not_user) is bytes
            else a.string(not_user, "CLIENT LIST", "not_user")
        )
    if not_addr is not None:
        words.append("NOT-ADDR")
        words.append(
            not_addr
            if type(not_addr) is str or type(not_addr) is bytes
            else a.string(not_addr, "CLIENT LIST", "not_addr")
        )
    if not_laddr is not None:
        words.append("NOT-LADDR")
        words.append(
            not_laddr
            if type(not_laddr) is str or type(not_laddr) is bytes
            else a.string(not_laddr, "CLIENT LIST", "not_laddr")
        )
    if not_name is not None:
        words.append("NOT-NAME")
        words.append(
            not_name
            if type(not_name) is str or type(not_name) is bytes
            else a.string(not_name, "CLIENT LIST", "not_name")
        )
    if not_flags is not None:
        words.append("NOT-FLAGS")
        words.append(
            not_flags
            if type(not_flags) is str or type(not_flags) is bytes
            else a.string(not_flags, "CLIENT LIST", "not_flags")
        )
    if not_lib_name is not None:
        words.append("NOT-LIB-NAME")
        words.append(
            not_lib_name
            if type(not_lib_name) is str or type(not_lib_name) is bytes
            else a.string(not_lib_name, "CLIENT LIST", "not_lib_name")
        )
    if not_lib_ver is not None:
        words.append("NOT-LIB-VER")
        words.append(
            not_lib_ver
            if type(not_lib_ver) is str or type(not_lib_ver) is bytes
            else a.string(not_lib_ver, "CLIENT LIST", "not_lib_ver")
        )
    if not_db is not None:
        words.append("NOT-DB")
        words.append(
            not_db
            if type(not_db) is int and -0x8000000000000000 <= not_db < 0x8000000000000000
            else a.integer(not_db, "CLIENT LIST", "not_db")
        )
    if not_capa is not None:
        words.append("NOT-CAPA")
        words.append(
            not_capa
            if type(not_capa) is str or type(not_capa) is bytes
            else a.string(not_capa, "CLIENT LIST", "not_capa")
        )
    if not_ip is not None:
        words.append("NOT-IP")
        words.append(
            not_ip
            if type(not_ip) is str or type(not_ip) is bytes
            else a.string(not_ip, "CLIENT LIST", "not_ip")
        )
    return Command(tuple(words), i.CLIENT_LIST, r.client_list, (), "read", None, ())


def client_no_evict(mode: Literal["ON", "OFF"]) -> Command[bool]:
    """Protect this connection from being closed for its memory, or no longer."""
    return Command(
        ("CLIENT", "NO-EVICT", a.choice(mode, ("ON", "OFF"), "CLIENT NO-EVICT", "mode")),
        i.CLIENT_NO_EVICT,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_no_touch(mode: Literal["ON", "OFF"]) -> Command[bool]:
    """Let the commands of this connection leave the age of keys as it is, or no longer."""
    return Command(
        ("CLIENT", "NO-TOUCH", a.choice(mode, ("ON", "OFF"), "CLIENT NO-TOUCH", "mode")),
        i.CLIENT_NO_TOUCH,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_pause(timeout: int | timedelta, all: bool | None = None) -> Command[bool]:
    """Let the server hold back the commands of all clients for a while."""
    words: list[Word] = [
        "CLIENT",
        "PAUSE",
        timeout
        if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
        else a.duration(timeout, "ms", "CLIENT PAUSE", "timeout"),
    ]
    if all is not None:
        words.append(a.switch(all, ("ALL", "WRITE"), "CLIENT PAUSE", "all"))
    return Command(tuple(words), i.CLIENT_PAUSE, d.ok, (), "overwrite", None, ())


def client_reply(reply: Literal["ON"]) -> Command[bool]:
    """Let the server answer the commands of this connection."""
    return Command(
        ("CLIENT", "REPLY", a.choice(reply, ("ON",), "CLIENT REPLY", "reply")),
        i.CLIENT_REPLY,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_setinfo(attr: Literal["LIB-NAME", "LIB-VER"], value: Text) -> Command[bool]:
    """Tell the server which client library this is."""
    return Command(
        (
            "CLIENT",
            "SETINFO",
            a.choice(attr, ("LIB-NAME", "LIB-VER"), "CLIENT SETINFO", "attr"),
            value
            if type(value) is str or type(value) is bytes
            else a.string(value, "CLIENT SETINFO", "value"),
        ),
        i.CLIENT_SETINFO,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_setname(name: Text) -> Command[bool]:
    """Name this connection."""
    return Command(
        (
            "CLIENT",
            "SETNAME",
            name if type(name) is str or type(name) is bytes else a.string(name, "CLIENT SETNAME", "name"),
        ),
        i.CLIENT_SETNAME,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def client_tracking(
    on: bool = True,
    clientid: int | None = None,
    prefix: Key | Iterable[Key] | None = None,
    bcast: bool = False,
    optin: bool = False,
    optout: bool = False,
    noloop: bool = False,
) -> Command[bool]:
    """Switch tracking for client-side caching on or off for this connection."""
    pattern_at: list[int] = []
    words: list[Word] = ["CLIENT", "TRACKING", a.switch(on, ("ON", "OFF"), "CLIENT TRACKING", "on")]
    if clientid is not None:
        words.append("REDIRECT")
        words.append(
            clientid
            if type(clientid) is int and -0x8000000000000000 <= clientid < 0x8000000000000000
            else a.integer(clientid, "CLIENT TRACKING", "clientid")
        )
    if prefix is not None:
        prefix_words = a.many(a.pattern, prefix, "CLIENT TRACKING", "prefix")
        for each_word in prefix_words:
            pattern_at.append(len(words) + 1)
            words += ("PREFIX", each_word)
    if bcast:
        a.flag(bcast, "CLIENT TRACKING", "bcast")
        words.append("BCAST")
    if optin:
        a.flag(optin, "CLIENT TRACKING", "optin")
        words.append("OPTIN")
    if optout:
        a.flag(optout, "CLIENT TRACKING", "optout")
        words.append("OPTOUT")
    if noloop:
        a.flag(noloop, "CLIENT TRACKING", "noloop")
        words.append("NOLOOP")
    return Command(tuple(words), i.CLIENT_TRACKING, d.ok, (), "overwrite", None, pattern_at)


def client_trackinginfo() -> Command[TrackingInfo[T]]:
    """Return how the connection tracks keys for client-side caching."""
    return Command(("CLIENT", "TRACKINGINFO"), i.CLIENT_TRACKINGINFO, r.tracking_info, (), "read", None, ())


def client_unblock(client_id: int, error: bool = False, *, timeout: bool = False) -> Command[bool]:
    """End the wait of a connection that is blocked."""
    words: list[Word] = [
        "CLIENT",
        "UNBLOCK",
        client_id
        if type(client_id) is int and -0x8000000000000000 <= client_id < 0x8000000000000000
        else a.integer(client_id, "CLIENT UNBLOCK", "client_id"),
    ]
    if timeout:
        if error:
            a.at_most_one("CLIENT UNBLOCK", timeout=timeout, error=error)
        a.flag(timeout, "CLIENT UNBLOCK", "timeout")
        words.append("TIMEOUT")
    elif error:
        a.flag(error, "CLIENT UNBLOCK", "error")
        words.append("ERROR")
    return Command(tuple(words), i.CLIENT_UNBLOCK, d.flag, (), "accumulate", None, ())


def client_unpause() -> Command[bool]:
    """End a pause of the server."""
    return Command(("CLIENT", "UNPAUSE"), i.CLIENT_UNPAUSE, d.ok, (), "overwrite", None, ())


def echo(value: Value) -> Command[T]:
    """Return the given text."""
    return Command(
        (
            "ECHO",
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "ECHO", "value"),
        ),
        i.ECHO,
        d.text,
        (),
        "read",
        None,
        (),
    )


def hello(
    protover: int | None = None, *, auth: tuple[Text, Text] | None = None, setname: Text | None = None
) -> Command[ServerHello]:
    """Describe the server, and agree on the protocol of this connection."""
    words: list[Word] = ["HELLO"]
    if protover is not None:
        words.append(
            protover
            if type(protover) is int and -0x8000000000000000 <= protover < 0x8000000000000000
            else a.integer(protover, "HELLO", "protover")
        )
    if auth is not None:
        a.needs("HELLO", "auth", protover=protover)
    if auth is not None:
        words.append("AUTH")
        words += a.row(
            auth,
            (
                a.string,
                a.string,
            ),
            "HELLO",
            "auth",
        )
    if setname is not None:
        a.needs("HELLO", "setname", protover=protover)
    if setname is not None:
        words.append("SETNAME")
        words.append(
            setname
            if type(setname) is str or type(setname) is bytes
            else a.string(setname, "HELLO", "setname")
        )
    return Command(tuple(words), i.HELLO, r.server_hello, (), "overwrite", None, ())


def ping(message: Value | None = None) -> Command[Any]:
    """Ask the server for a sign of life."""
    words: list[Word] = ["PING"]
    if message is not None:
        words.append(
            message
            if type(message) is str
            or type(message) is bytes
            or (type(message) is int and -0x8000000000000000 <= message < 0x8000000000000000)
            else a.value(message, "PING", "message")
        )
    return Command(tuple(words), i.PING, d.text if message is not None else r.pong, (), "read", None, ())


def quit() -> Command[bool]:
    """Let the server close this connection."""
    return Command(("QUIT",), i.QUIT, d.ok, (), "never", None, ())


def reset() -> Command[bool]:
    """Put this connection back to how it began."""
    return Command(("RESET",), i.RESET, r.reset_done, (), "overwrite", None, ())


def select(index: int) -> Command[bool]:
    """Change the database of this connection."""
    return Command(
        (
            "SELECT",
            index
            if type(index) is int and -0x8000000000000000 <= index < 0x8000000000000000
            else a.integer(index, "SELECT", "index"),
        ),
        i.SELECT,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )
