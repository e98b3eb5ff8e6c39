# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The connection commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import connection as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.connection import ClientInfo, ServerHello, TrackingInfo
else:
    b = Lazy("valkeykit.commands.generated.builders.connection")

Ts = TypeVarTuple("Ts")


class ConnectionPipeline(PipelineFace[Mode, T, *Ts]):
    """The connection commands, queued."""

    __slots__ = ()

    def auth(self, password: Text, username: Text | None = None) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue AUTH: Log this connection in."""
        return self._add(b.auth(password, username))

    def client_caching(self, mode: Literal["YES", "NO"]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT CACHING: Track the keys of the next command, or leave them out."""
        return self._add(b.client_caching(mode))

    def client_capa(self, *capabilities: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT CAPA: Tell the server what this client can do."""
        return self._add(b.client_capa(*capabilities))

    def client_getname(self) -> Pipeline[Mode, T, *Ts, T | None]:
        """Queue CLIENT GETNAME: Return the name of the connection."""
        queued: Any = self
        self._queue(b.client_getname())
        return queued

    def client_getredir(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLIENT GETREDIR: Return which connection gets the invalidation messages of this one."""
        queued: Any = self
        self._queue(b.client_getredir())
        return queued

    def client_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CLIENT HELP: Return the server's help on CLIENT."""
        queued: Any = self
        self._queue(b.client_help())
        return queued

    def client_id(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue CLIENT ID: Return the id of the connection."""
        queued: Any = self
        self._queue(b.client_id())
        return queued

    def client_import_source(self, enabled: Literal["ON", "OFF"]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT IMPORT-SOURCE: Mark this connection as the source of an import, or no longer."""
        return self._add(b.client_import_source(enabled))

    def client_info(self) -> Pipeline[Mode, T, *Ts, ClientInfo[T]]:
        """Queue CLIENT INFO: Describe the connection."""
        queued: Any = self
        self._queue(b.client_info())
        return queued

    @overload
    def client_kill(
        self,
        address: None = None,
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
    ) -> Pipeline[Mode, T, *Ts, int]: ...

    @overload
    def client_kill(
        self,
        address: Text,
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
    ) -> Pipeline[Mode, T, *Ts, bool]: ...

    @overload
    def client_kill(
        self,
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
    ) -> Pipeline[Mode, T, *Ts, int | bool]: ...

    def client_kill(
        self,
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
    ) -> Any:
        """Queue CLIENT KILL: Close all connections that match every given filter."""
        queued: Any = self
        self._queue(
            b.client_kill(
                address,
                client_id=client_id,
                type=type,
                user=user,
                addr=addr,
                laddr=laddr,
                skipme=skipme,
                maxage=maxage,
                name=name,
                idle=idle,
                flags=flags,
                lib_name=lib_name,
                lib_ver=lib_ver,
                db=db,
                capa=capa,
                ip=ip,
                not_type=not_type,
                not_client_id=not_client_id,
                not_user=not_user,
                not_addr=not_addr,
                not_laddr=not_laddr,
                not_name=not_name,
                not_flags=not_flags,
                not_lib_name=not_lib_name,
                not_lib_ver=not_lib_ver,
                not_db=not_db,
                not_capa=not_capa,
                not_ip=not_ip,
            )
        )
        return queued

    def client_list(
        self,
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
    ) -> Pipeline[Mode, T, *Ts, list[ClientInfo[T]]]:
        """Queue CLIENT LIST: Describe all connections that match every given filter."""
        queued: Any = self
        self._queue(
            b.client_list(
                _type,
                client_id,
                user=user,
                addr=addr,
                laddr=laddr,
                skipme=skipme,
                maxage=maxage,
                name=name,
                idle=idle,
                flags=flags,
                lib_name=lib_name,
                lib_ver=lib_ver,
                db=db,
                capa=capa,
                ip=ip,
                not_type=not_type,
                not_client_id=not_client_id,
                not_user=not_user,
                not_addr=not_addr,
                not_laddr=not_laddr,
                not_name=not_name,
                not_flags=not_flags,
                not_lib_name=not_lib_name,
                not_lib_ver=not_lib_ver,
                not_db=not_db,
                not_capa=not_capa,
                not_ip=not_ip,
            )
        )
        return queued

    def client_no_evict(self, mode: Literal["ON", "OFF"]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT NO-EVICT: Protect this connection from being closed for its memory, or no longer."""
        return self._add(b.client_no_evict(mode))

    def client_no_touch(self, mode: Literal["ON", "OFF"]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT NO-TOUCH: Let the commands of this connection leave the age of keys as it is, or no longer."""
        return self._add(b.client_no_touch(mode))

    def client_pause(self, timeout: int | timedelta, all: bool | None = None) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT PAUSE: Let the server hold back the commands of all clients for a while."""
        queued: Any = self
        self._queue(b.client_pause(timeout, all))
        return queued

    def client_reply(self, reply: Literal["ON"]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT REPLY: Let the server answer the commands of this connection."""
        return self._add(b.client_reply(reply))

    def client_setinfo(
        self, attr: Literal["LIB-NAME", "LIB-VER"], value: Text
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT SETINFO: Tell the server which client library this is."""
        return self._add(b.client_setinfo(attr, value))

    def client_setname(self, name: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT SETNAME: Name this connection."""
        return self._add(b.client_setname(name))

    def client_tracking(
        self,
        on: bool = True,
        clientid: int | None = None,
        prefix: Key | Iterable[Key] | None = None,
        bcast: bool = False,
        optin: bool = False,
        optout: bool = False,
        noloop: bool = False,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT TRACKING: Switch tracking for client-side caching on or off for this connection."""
        return self._add(b.client_tracking(on, clientid, prefix, bcast, optin, optout, noloop))

    def client_trackinginfo(self) -> Pipeline[Mode, T, *Ts, TrackingInfo[T]]:
        """Queue CLIENT TRACKINGINFO: Return how the connection tracks keys for client-side caching."""
        queued: Any = self
        self._queue(b.client_trackinginfo())
        return queued

    def client_unblock(
        self, client_id: int, error: bool = False, *, timeout: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT UNBLOCK: End the wait of a connection that is blocked."""
        queued: Any = self
        self._queue(b.client_unblock(client_id, error, timeout=timeout))
        return queued

    def client_unpause(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CLIENT UNPAUSE: End a pause of the server."""
        queued: Any = self
        self._queue(b.client_unpause())
        return queued

    def echo(self, value: Value) -> Pipeline[Mode, T, *Ts, T]:
        """Queue ECHO: Return the given text."""
        queued: Any = self
        self._queue(b.echo(value))
        return queued

    def hello(
        self,
        protover: int | None = None,
        *,
        auth: tuple[Text, Text] | None = None,
        setname: Text | None = None,
    ) -> Pipeline[Mode, T, *Ts, ServerHello]:
        """Queue HELLO: Describe the server, and agree on the protocol of this connection."""
        return self._add(b.hello(protover, auth=auth, setname=setname))

    @overload
    def ping(self, message: None = None) -> Pipeline[Mode, T, *Ts, bool]: ...

    @overload
    def ping(self, message: Value) -> Pipeline[Mode, T, *Ts, T]: ...

    @overload
    def ping(self, message: Value | None = None) -> Pipeline[Mode, T, *Ts, bool | T]: ...

    def ping(self, message: Value | None = None) -> Any:
        """Queue PING: Ask the server for a sign of life."""
        queued: Any = self
        self._queue(b.ping(message))
        return queued

    def quit(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue QUIT: Let the server close this connection."""
        return self._add(b.quit())

    def reset(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue RESET: Put this connection back to how it began."""
        return self._add(b.reset())

    def select(self, index: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SELECT: Change the database of this connection."""
        return self._add(b.select(index))
