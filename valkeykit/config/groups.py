"""The groups of the configuration. One `option(...)` per field; all else is driven by these lines.

Durations are seconds. A group may be built on its own (``Timeouts(command=1.0)``): it checks itself
and raises `ConfigError` with every problem.
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from valkeykit.config import parse
from valkeykit.config.fields import Checked, option
from valkeykit.config.parse import duration, integer, optional


@attrs.frozen(kw_only=True, slots=True)
class Connection(Checked):
    """Where the server is and how a connection introduces itself."""

    group: ClassVar[str] = "connection"

    host: str = option(parse.HOST, "localhost", "host name or IP", env="VALKEY_HOST", names="host")
    port: int = option(integer(0, 65535), 6379, "TCP port", env="VALKEY_PORT", names="port")
    db: int = option(integer(0), 0, "number of the database", env="VALKEY_DB", names="db")
    unix_socket: str | None = option(
        optional(parse.PATH),
        None,
        "path of the server's Unix socket, instead of host and port",
        env="VALKEY_UNIX_SOCKET",
        names="unix_socket unix_socket_path",
    )
    embedded: bool = option(
        parse.BOOLEAN,
        False,
        "start a private server, gone at exit",
        env="VALKEY_EMBEDDED",
        names="embedded",
    )
    embedded_path: str | None = option(
        optional(parse.PATH),
        None,
        "directory that keeps the data of the private server",
        env="VALKEY_EMBEDDED_PATH",
        names="embedded_path",
    )
    client_name: str | None = option(
        optional(parse.CLIENT_NAME),
        None,
        "name that CLIENT LIST shows",
        env="VALKEY_CLIENT_NAME",
        names="client_name",
    )
    protocol: Literal[2, 3] | None = option(
        optional(parse.PROTOCOL),
        None,
        "RESP version; None leaves it to the provider",
        env="VALKEY_PROTOCOL",
        names="protocol",
    )
    role: Literal["primary", "replica"] | None = option(
        optional(parse.ROLE),
        None,
        "what the server must say it is, another one is refused; a replica is asked to serve reads itself",
        env="VALKEY_ROLE",
        names="role",
    )
    keepalive: bool = option(
        parse.BOOLEAN,
        True,
        "TCP keepalive",
        env="VALKEY_KEEPALIVE",
        names="keepalive socket_keepalive",
    )
    user_timeout: float = option(
        duration(),
        30.0,
        "seconds without an acknowledgement after which the system drops the connection",
        env="VALKEY_USER_TIMEOUT",
        names="user_timeout",
    )


@attrs.frozen(kw_only=True, slots=True)
class Pool(Checked):
    """How many connections there may be, per node."""

    group: ClassVar[str] = "pool"

    size: int = option(
        integer(1),
        10,
        "most data connections per node",
        env="VALKEY_POOL_SIZE",
        names="pool_size max_connections",
    )
    blocking_size: int = option(
        integer(1),
        64,
        "most dedicated connections for blocking and stateful commands",
        env="VALKEY_BLOCKING_POOL_SIZE",
        names="blocking_pool_size",
    )
    min_idle: int = option(
        integer(0),
        0,
        "connections kept open when idle",
        env="VALKEY_MIN_IDLE_CONNS",
        names="min_idle",
    )
    idle_timeout: float = option(
        duration(),
        60.0,
        "seconds after which an idle connection above the minimum is closed",
        env="VALKEY_POOL_IDLE_TIMEOUT",
        names="pool_idle_timeout",
    )
    max_age: float | None = option(
        optional(duration()),
        None,
        "seconds after which an idle connection is replaced; None for never",
        env="VALKEY_POOL_MAX_AGE",
        names="pool_max_age",
    )


@attrs.frozen(kw_only=True, slots=True)
class Timeouts(Checked):
    """Time budgets, in seconds. All finite: nothing waits for ever by default."""

    group: ClassVar[str] = "timeouts"

    command: float = option(
        duration(),
        5.0,
        "seconds one call may take, retries included",
        env="VALKEY_READ_TIMEOUT VALKEY_TIMEOUT",
        names="timeout command_timeout socket_timeout",
    )
    connect: float = option(
        duration(),
        2.0,
        "seconds to dial and shake hands",
        env="VALKEY_DIAL_TIMEOUT VALKEY_CONNECT_TIMEOUT",
        names="connect_timeout socket_connect_timeout",
    )
    grace: float = option(
        duration(zero=True),
        1.0,
        "seconds added to the timeout a blocking command carries itself",
        env="VALKEY_BLOCKING_GRACE",
        names="blocking_grace",
    )
    adaptive: bool = option(
        parse.BOOLEAN,
        False,
        "let the measured round trip of the node choose the seconds of one attempt",
        env="VALKEY_ADAPTIVE_TIMEOUTS",
        names="adaptive_timeouts",
    )
    adaptive_min: float = option(
        duration(),
        0.05,
        "least seconds of an attempt when adaptive",
        env="VALKEY_ADAPTIVE_TIMEOUT_MIN",
    )
    adaptive_max: float = option(
        duration(),
        5.0,
        "most seconds of an attempt when adaptive",
        env="VALKEY_ADAPTIVE_TIMEOUT_MAX",
    )


@attrs.frozen(kw_only=True, slots=True)
class TLS(Checked):
    """Encryption. Chain and host name are checked unless switched off.

    `check_hostname` acts only while `verify` is on.
    """

    group: ClassVar[str] = "tls"

    enabled: bool = option(parse.BOOLEAN, False, "use TLS", env="VALKEY_TLS_ENABLED", names="ssl")
    ca_file: str | None = option(
        optional(parse.PATH),
        None,
        "PEM file of the trusted authorities; None takes the system's",
        env="VALKEY_TLS_CA_FILE",
        names="tls_ca_file ssl_ca_certs",
    )
    cert_file: str | None = option(
        optional(parse.PATH),
        None,
        "PEM file of the client certificate",
        env="VALKEY_TLS_CERT_FILE",
        names="tls_cert_file ssl_certfile",
    )
    key_file: str | None = option(
        optional(parse.PATH),
        None,
        "PEM file of the client certificate's key",
        env="VALKEY_TLS_KEY_FILE",
        names="tls_key_file ssl_keyfile",
    )
    verify: bool = option(
        parse.BOOLEAN,
        True,
        "check the certificate chain",
        env="VALKEY_TLS_VERIFY",
        names="tls_verify",
    )
    check_hostname: bool = option(
        parse.BOOLEAN,
        True,
        "check that the certificate is for this host",
        env="VALKEY_TLS_CHECK_HOSTNAME",
        names="tls_check_hostname ssl_check_hostname",
    )
    server_name: str | None = option(
        optional(parse.HOST),
        None,
        "name to ask for and check; None takes the host",
        env="VALKEY_TLS_SERVER_NAME",
        names="tls_server_name",
    )


@attrs.frozen(kw_only=True, slots=True)
class Auth(Checked):
    """Credentials of the data connections."""

    group: ClassVar[str] = "auth"

    username: str | None = option(
        optional(parse.FILLED), None, "ACL user", env="VALKEY_USERNAME", names="username"
    )
    password: str | None = option(
        optional(parse.FILLED),
        None,
        "password",
        env="VALKEY_PASSWORD",
        names="password",
        secret=True,
    )


@attrs.frozen(kw_only=True, slots=True)
class Cluster(Checked):
    """Cluster mode. Without `addrs` the connection's host and port are the seed."""

    group: ClassVar[str] = "cluster"

    enabled: bool = option(parse.BOOLEAN, False, "the server is a cluster", env="VALKEY_CLUSTER_MODE")
    addrs: tuple[str, ...] = option(
        parse.ADDRESSES, (), "seed nodes, host:port", env="VALKEY_ADDRS", names="addrs"
    )
    refresh_pause: float = option(
        duration(least=0.1),
        1.0,
        "seconds that pass at least between two questions for the slot map",
        env="VALKEY_CLUSTER_REFRESH_PAUSE",
    )
    redirects: int = option(
        integer(1, 64),
        16,
        "how many MOVED or ASK a command follows",
        env="VALKEY_CLUSTER_REDIRECTS",
    )


@attrs.frozen(kw_only=True, slots=True)
class Sentinel(Checked):
    """Discovery of the primary by sentinels; on when `primary_name` is set."""

    group: ClassVar[str] = "sentinel"

    primary_name: str | None = option(
        optional(parse.FILLED),
        None,
        "name under which the sentinels know the primary",
        env="VALKEY_SENTINEL_PRIMARY_NAME VALKEY_SENTINEL_MASTER_NAME",
        names="sentinel_primary_name",
    )
    addrs: tuple[str, ...] = option(
        parse.ADDRESSES,
        (),
        "sentinels, host:port",
        env="VALKEY_SENTINEL_ADDRS",
        names="sentinel_addrs",
    )
    username: str | None = option(
        optional(parse.FILLED),
        None,
        "ACL user on the sentinels",
        env="VALKEY_SENTINEL_USERNAME",
        names="sentinel_username",
    )
    password: str | None = option(
        optional(parse.FILLED),
        None,
        "password on the sentinels",
        env="VALKEY_SENTINEL_PASSWORD",
        names="sentinel_password",
        secret=True,
    )
    refresh_pause: float = option(
        duration(least=0.1),
        1.0,
        "seconds that pass at least between two rounds of questions to the sentinels",
        env="VALKEY_SENTINEL_REFRESH_PAUSE",
    )


@attrs.frozen(kw_only=True, slots=True)
class Replicated(Checked):
    """A primary with replicas and no sentinels: the servers themselves say who it is."""

    group: ClassVar[str] = "replicated"

    enabled: bool = option(
        parse.BOOLEAN, False, "the servers are a primary and its replicas", env="VALKEY_REPLICATED"
    )
    addrs: tuple[str, ...] = option(
        parse.ADDRESSES,
        (),
        "some of the servers, host:port; any of them is enough",
        env="VALKEY_REPLICATED_ADDRS",
        names="replicated_addrs",
    )
    refresh_pause: float = option(
        duration(least=0.1),
        1.0,
        "seconds that pass at least between two rounds of questions for the primary",
        env="VALKEY_REPLICATED_REFRESH_PAUSE",
    )


@attrs.frozen(kw_only=True, slots=True)
class Logging(Checked):
    """What the library logs."""

    group: ClassVar[str] = "logging"

    level: str | None = option(
        optional(parse.LEVEL),
        None,
        "level of the library's logger; None leaves it alone",
        env="VALKEY_LOG_LEVEL",
        names="log_level",
    )
