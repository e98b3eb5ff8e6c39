"""The keyword arguments of clients, typed: a misspelt option is an error in the editor already."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from os import PathLike
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

Seconds: TypeAlias = float | timedelta
if TYPE_CHECKING:
    from valkeykit.bulkhead import Bulkhead
    from valkeykit.retry import RetryOption
    from valkeykit.topology.failover import Failover
    from valkeykit.types import ReadFrom

Group: TypeAlias = Mapping[str, object]


class ConfigOptions(TypedDict, total=False):
    """Every field by its short name or valkey-py's, or a whole group as a mapping; see `Config.explain`."""

    file: str | PathLike[str]
    host: str
    port: int
    db: int
    unix_socket: str
    unix_socket_path: str
    embedded: bool
    embedded_path: str
    client_name: str
    role: str
    protocol: Literal[2, 3]
    keepalive: bool
    socket_keepalive: bool
    user_timeout: Seconds
    username: str
    password: str
    timeout: Seconds
    command_timeout: Seconds
    socket_timeout: Seconds
    connect_timeout: Seconds
    socket_connect_timeout: Seconds
    blocking_grace: Seconds
    pool_size: int
    max_connections: int
    blocking_pool_size: int
    min_idle: int
    pool_idle_timeout: Seconds
    pool_max_age: Seconds
    adaptive_timeouts: bool
    max_in_flight: int
    max_queued_bytes: int
    integrity: bool
    health_check_interval: Seconds
    health_check_timeout: Seconds
    key_prefix: str
    tls: bool | Group
    ssl: bool
    tls_ca_file: str
    tls_cert_file: str
    tls_key_file: str
    tls_verify: bool
    tls_check_hostname: bool
    ssl_ca_certs: str
    ssl_certfile: str
    ssl_keyfile: str
    ssl_check_hostname: bool
    tls_server_name: str
    connection: Group
    pool: Group
    timeouts: Group
    retry: RetryOption | Group
    breaker: bool | Group
    bulkhead: Bulkhead | Group
    auth: Group
    cluster: bool | Group
    sentinel: Group
    reads: Group
    failover: Failover
    read_from: ReadFrom
    availability_zone: str
    max_staleness: Seconds
    replicated: bool | Group
    health: Group
    pipelining: Group
    limits: Group
    reconnect: Group
    logging: Group
