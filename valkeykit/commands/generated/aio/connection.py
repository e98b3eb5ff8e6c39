# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The connection commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import connection as b
    from valkeykit.replies.connection import ClientInfo, ServerHello, TrackingInfo
else:
    b = Lazy("valkeykit.commands.generated.builders.connection")


class ConnectionAsyncCommands(AsyncFace[T]):
    """The connection commands."""

    __slots__ = ()

    def auth(self, password: Text, username: Text | None = None) -> Coroutine[Any, Any, bool]:
        """Log this connection in.

        The client logs in by itself with the credentials of its configuration.

        Args:
            username: the ACL user; the user default without it; server 6.0.0 or later.

        Returns: always True; a wrong password is an error.

        Example: ``auth("any", "default")`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/auth/
        """
        return self._run(b.auth(password, username))

    def client_caching(self, mode: Literal["YES", "NO"]) -> Coroutine[Any, Any, bool]:
        """Track the keys of the next command, or leave them out.

        Needs CLIENT TRACKING with optin or optout on the same connection.

        Args:
            mode: YES for a connection with optin, NO for one with optout.

        Returns: always True.

        Example: ``client_caching("YES")`` → ``True``
        Since server 6.0.0. Replay class: never. See https://valkey.io/commands/client-caching/
        """
        return self._run(b.client_caching(mode))

    def client_capa(self, *capabilities: Text | Iterable[Text]) -> Coroutine[Any, Any, bool]:
        """Tell the server what this client can do.

        Args:
            capabilities: such as redirect: the client follows a redirection of a replica to its primary.

        Returns: always True; unknown capabilities are ignored.

        Example: ``client_capa("redirect")`` → ``True``
        Since server 8.0.0. Replay class: overwrite. See https://valkey.io/commands/client-capa/
        """
        return self._run(b.client_capa(*capabilities))

    def client_getname(self) -> Coroutine[Any, Any, T | None]:
        """Return the name of the connection.

        Answers for the connection that carries it; inside a session that is always the same.

        Returns: the name, or None without one.

        Example: ``client_getname()`` → ``None``
        Since server 2.6.9. Replay class: read. See https://valkey.io/commands/client-getname/
        """
        return self._run(b.client_getname())

    def client_getredir(self) -> Coroutine[Any, Any, int]:
        """Return which connection gets the invalidation messages of this one.

        Answers for the connection that carries it; inside a session that is always the same.

        Returns: the id of that connection; 0 is this one, -1 without tracking.

        Example: ``client_getredir()`` → ``-1``
        Since server 6.0.0. Replay class: read. See https://valkey.io/commands/client-getredir/
        """
        return self._run(b.client_getredir())

    def client_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on CLIENT.

        Returns: lines of text.

        Example: ``client_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/client-help/
        """
        return self._run(b.client_help())

    def client_id(self) -> Coroutine[Any, Any, int]:
        """Return the id of the connection.

        Answers for the connection that carries it; inside a session that is always the same.

        Returns: the id, higher than those of all older connections.

        Example: ``client_id()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/client-id/
        """
        return self._run(b.client_id())

    def client_import_source(self, enabled: Literal["ON", "OFF"]) -> Coroutine[Any, Any, bool]:
        """Mark this connection as the source of an import, or no longer.

        A source sees and writes keys that have expired. ON needs the server's setting import-mode.

        Returns: always True.

        Example: ``client_import_source("OFF")`` → ``True``
        Since server 8.1.0. Replay class: overwrite. See https://valkey.io/commands/client-import-source/
        """
        return self._run(b.client_import_source(enabled))

    def client_info(self) -> Coroutine[Any, Any, ClientInfo[T]]:
        """Describe the connection.

        Answers for the connection that carries it; inside a session that is always the same.

        Returns: what the server knows about it: times in seconds, memory in bytes.

        Example: ``client_info()``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/client-info/
        """
        return self._run(b.client_info())

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
    ) -> Coroutine[Any, Any, int]: ...

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
    ) -> Coroutine[Any, Any, bool]: ...

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
    ) -> Coroutine[Any, Any, int | bool]: ...

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
    ) -> Coroutine[Any, Any, int | bool]:
        """Close all connections that match every given filter.

        At least one filter is needed, or the address of the old form.

        Args:
            address: `ip:port` of the client, alone; an error when there is none.
            client_id: with one of these ids; server 2.8.12 or later.
            type: of this kind; master and slave are the words of older servers; server 2.8.12 or later.
            user: of this ACL user; server 6.0.0 or later.
            addr: `ip:port` of the client; server 2.8.12 or later.
            laddr: `ip:port` of the server; server 6.2.0 or later.
            skipme: YES spares the connection that asks (the default), NO does not; server 2.8.12 or later.
            maxage: at least this old; seconds; server 8.0.0 or later.
            name: with this name; server 9.0.0 or later.
            idle: idle for at least this long; seconds; server 9.0.0 or later.
            flags: with all of these flags, one letter each; server 9.0.0 or later.
            lib_name: of this client library; server 9.0.0 or later.
            lib_ver: of this version of a client library; server 9.0.0 or later.
            db: in this database; server 9.0.0 or later.
            capa: with all of these capabilities, one letter each; server 9.0.0 or later.
            ip: from this address, whatever the port; server 9.0.0 or later.
            not_type: of another kind; server 9.0.0 or later.
            not_client_id: with none of these ids; server 9.0.0 or later.
            not_user: of another ACL user; server 9.0.0 or later.
            not_addr: of another `ip:port`; server 9.0.0 or later.
            not_laddr: of another `ip:port` of the server; server 9.0.0 or later.
            not_name: with another name; server 9.0.0 or later.
            not_flags: without all of these flags, one letter each; server 9.0.0 or later.
            not_lib_name: of another client library; server 9.0.0 or later.
            not_lib_ver: of another version of a client library; server 9.0.0 or later.
            not_db: in another database; server 9.0.0 or later.
            not_capa: without all of these capabilities, one letter each; server 9.0.0 or later.
            not_ip: from another address; server 9.0.0 or later.

        Returns: how many connections were closed; always True (with address).

        Example: ``client_kill("127.0.0.1:1")`` → ``True``
        Since server 2.4.0. Replay class: accumulate. See https://valkey.io/commands/client-kill/
        """
        return self._run(
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
    ) -> Coroutine[Any, Any, list[ClientInfo[T]]]:
        """Describe all connections that match every given filter.

        Args:
            _type: of this kind; master and slave are the words of older servers; server 5.0.0 or later.
            client_id: with one of these ids; server 6.2.0 or later.
            user: of this ACL user; server 8.1.0 or later.
            addr: `ip:port` of the client; server 8.1.0 or later.
            laddr: `ip:port` of the server; server 8.1.0 or later.
            skipme: YES spares the connection that asks, NO does not (the default); server 8.1.0 or later.
            maxage: at least this old; seconds; server 8.1.0 or later.
            name: with this name; server 9.0.0 or later.
            idle: idle for at least this long; seconds; server 9.0.0 or later.
            flags: with all of these flags, one letter each; server 9.0.0 or later.
            lib_name: of this client library; server 9.0.0 or later.
            lib_ver: of this version of a client library; server 9.0.0 or later.
            db: in this database; server 9.0.0 or later.
            capa: with all of these capabilities, one letter each; server 9.0.0 or later.
            ip: from this address, whatever the port; server 9.0.0 or later.
            not_type: of another kind; server 9.0.0 or later.
            not_client_id: with none of these ids; server 9.0.0 or later.
            not_user: of another ACL user; server 9.0.0 or later.
            not_addr: of another `ip:port`; server 9.0.0 or later.
            not_laddr: of another `ip:port` of the server; server 9.0.0 or later.
            not_name: with another name; server 9.0.0 or later.
            not_flags: without all of these flags, one letter each; server 9.0.0 or later.
            not_lib_name: of another client library; server 9.0.0 or later.
            not_lib_ver: of another version of a client library; server 9.0.0 or later.
            not_db: in another database; server 9.0.0 or later.
            not_capa: without all of these capabilities, one letter each; server 9.0.0 or later.
            not_ip: from another address; server 9.0.0 or later.

        Returns: what the server knows about each: times in seconds, memory in bytes.

        Example: ``client_list()``
        Since server 2.4.0. Replay class: read. See https://valkey.io/commands/client-list/
        """
        return self._run(
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

    def client_no_evict(self, mode: Literal["ON", "OFF"]) -> Coroutine[Any, Any, bool]:
        """Protect this connection from being closed for its memory, or no longer.

        Returns: always True.

        Example: ``client_no_evict("ON")`` → ``True``
        Since server 7.0.0. Replay class: overwrite. See https://valkey.io/commands/client-no-evict/
        """
        return self._run(b.client_no_evict(mode))

    def client_no_touch(self, mode: Literal["ON", "OFF"]) -> Coroutine[Any, Any, bool]:
        """Let the commands of this connection leave the age of keys as it is, or no longer.

        For the LRU and LFU clocks only TOUCH counts as an access then.

        Returns: always True.

        Example: ``client_no_touch("ON")`` → ``True``
        Since server 7.2.0. Replay class: overwrite. See https://valkey.io/commands/client-no-touch/
        """
        return self._run(b.client_no_touch(mode))

    def client_pause(self, timeout: int | timedelta, all: bool | None = None) -> Coroutine[Any, Any, bool]:
        """Let the server hold back the commands of all clients for a while.

        Nothing is refused, only delayed. A second pause never makes the first one shorter.

        Args:
            timeout: for how long; milliseconds.
            all: False holds back only what may write, True everything (the default); server 6.2.0 or later.

        Returns: always True.

        Example: ``client_pause(1)`` → ``True``
        Since server 3.0.0. Replay class: overwrite. See https://valkey.io/commands/client-pause/
        """
        return self._run(b.client_pause(timeout, all))

    def client_reply(self, reply: Literal["ON"]) -> Coroutine[Any, Any, bool]:
        """Let the server answer the commands of this connection.

        The other modes, OFF and SKIP, are left out: they suppress replies, theirs included, so every awaited call on the connection would wait in vain.

        Returns: always True.

        Example: ``client_reply("ON")`` → ``True``
        Since server 3.2.0. Replay class: overwrite. See https://valkey.io/commands/client-reply/
        """
        return self._run(b.client_reply(reply))

    def client_setinfo(self, attr: Literal["LIB-NAME", "LIB-VER"], value: Text) -> Coroutine[Any, Any, bool]:
        """Tell the server which client library this is.

        The client sets both by itself when it connects.

        Args:
            value: without spaces and control characters; empty removes it.

        Returns: always True.

        Example: ``client_setinfo("LIB-NAME", "mylib")`` → ``True``
        Since server 7.2.0. Replay class: overwrite. See https://valkey.io/commands/client-setinfo/
        """
        return self._run(b.client_setinfo(attr, value))

    def client_setname(self, name: Text) -> Coroutine[Any, Any, bool]:
        """Name this connection.

        A name for all connections of a client belongs into its configuration.

        Args:
            name: without spaces and control characters; empty removes it.

        Returns: always True.

        Example: ``client_setname("worker")`` → ``True``
        Since server 2.6.9. Replay class: overwrite. See https://valkey.io/commands/client-setname/
        """
        return self._run(b.client_setname(name))

    def client_tracking(
        self,
        on: bool = True,
        clientid: int | None = None,
        prefix: Key | Iterable[Key] | None = None,
        bcast: bool = False,
        optin: bool = False,
        optout: bool = False,
        noloop: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Switch tracking for client-side caching on or off for this connection.

        The messages are RESP3 push data, or Pub/Sub messages of the connection given by clientid.

        Args:
            clientid: send the invalidation messages to the connection with this id.
            prefix: with bcast: only keys that begin with one of these.
            bcast: report all changed keys, read before or not.
            optin: track only the keys of commands after CLIENT CACHING YES.
            optout: track all keys but those of commands after CLIENT CACHING NO.
            noloop: do not report changes made by this connection.

        Returns: always True.

        Example: ``client_tracking(False)`` → ``True``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/client-tracking/
        """
        return self._run(b.client_tracking(on, clientid, prefix, bcast, optin, optout, noloop))

    def client_trackinginfo(self) -> Coroutine[Any, Any, TrackingInfo[T]]:
        """Return how the connection tracks keys for client-side caching.

        Answers for the connection that carries it; inside a session that is always the same.

        Returns: its modes, where the messages go, and its prefixes.

        Example: ``client_trackinginfo()`` → ``TrackingInfo(frozenset({'off'}), -1, [], {})``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/client-trackinginfo/
        """
        return self._run(b.client_trackinginfo())

    def client_unblock(
        self, client_id: int, error: bool = False, *, timeout: bool = False
    ) -> Coroutine[Any, Any, bool]:
        """End the wait of a connection that is blocked.

        Args:
            client_id: the id of that connection.
            error: with an error of the code UNBLOCKED.
            timeout: as if its time had run out (the default).

        Returns: True when it was unblocked, False when it was not blocked or does not exist.

        Example: ``client_unblock(999999)`` → ``False``
        Since server 5.0.0. Replay class: accumulate. See https://valkey.io/commands/client-unblock/
        """
        return self._run(b.client_unblock(client_id, error, timeout=timeout))

    def client_unpause(self) -> Coroutine[Any, Any, bool]:
        """End a pause of the server.

        Returns: always True.

        Example: ``client_unpause()`` → ``True``
        Since server 6.2.0. Replay class: overwrite. See https://valkey.io/commands/client-unpause/
        """
        return self._run(b.client_unpause())

    def echo(self, value: Value) -> Coroutine[Any, Any, T]:
        """Return the given text.

        Returns: the same text.

        Example: ``echo("hello")`` → ``b'hello'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/echo/
        """
        return self._run(b.echo(value))

    def hello(
        self,
        protover: int | None = None,
        *,
        auth: tuple[Text, Text] | None = None,
        setname: Text | None = None,
    ) -> Coroutine[Any, Any, ServerHello]:
        """Describe the server, and agree on the protocol of this connection.

        The client does this by itself when it connects; give protover only the version that it uses.

        Args:
            protover: 2 or 3; without it the protocol stays.
            auth: user name and password.
            setname: a name for the connection.

        Returns: what the server says about itself and the connection.

        Example: ``hello()``
        Since server 6.0.0. Replay class: overwrite. See https://valkey.io/commands/hello/
        """
        return self._run(b.hello(protover, auth=auth, setname=setname))

    @overload
    def ping(self, message: None = None) -> Coroutine[Any, Any, bool]: ...

    @overload
    def ping(self, message: Value) -> Coroutine[Any, Any, T]: ...

    @overload
    def ping(self, message: Value | None = None) -> Coroutine[Any, Any, bool | T]: ...

    def ping(self, message: Value | None = None) -> Coroutine[Any, Any, bool | T]:
        """Ask the server for a sign of life.

        Args:
            message: text to return.

        Returns: always True; the message (with message).

        Example: ``ping()`` → ``True``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/ping/
        """
        return self._run(b.ping(message))

    def quit(self) -> Coroutine[Any, Any, bool]:
        """Let the server close this connection.

        Closing the client is enough; the server needs no goodbye.

        Returns: always True.

        Example: ``quit()`` → ``True``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/quit/
        """
        return self._run(b.quit())

    def reset(self) -> Coroutine[Any, Any, bool]:
        """Put this connection back to how it began.

        Ends transactions, watches, subscriptions and tracking, selects database 0, logs in as the user default and goes back to RESP2.

        Returns: always True.

        Example: ``reset()`` → ``True``
        Since server 6.2.0. Replay class: overwrite. See https://valkey.io/commands/reset/
        """
        return self._run(b.reset())

    def select(self, index: int) -> Coroutine[Any, Any, bool]:
        """Change the database of this connection.

        Args:
            index: number of the database, from 0.

        Returns: always True.

        Example: ``select(1)`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/select/
        """
        return self._run(b.select(index))
