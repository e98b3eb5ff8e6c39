"""All groups together, and the one table of fields made from them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

import attrs

from valkeykit.config import parse
from valkeykit.config.fields import KEYWORD, Checked, Field, fields_of, option
from valkeykit.config.groups import (
    TLS,
    Auth,
    Cluster,
    Connection,
    Logging,
    Pool,
    Replicated,
    Sentinel,
    Timeouts,
)
from valkeykit.config.reads import Reads
from valkeykit.config.resilience import Breaker, Bulkhead, Health, Retry
from valkeykit.config.traffic import Limits, Pipelining, Reconnect
from valkeykit.errors import ConfigError


@attrs.frozen(kw_only=True, slots=True)
class Settings(Checked):
    """All groups and the top-level fields, each checked alone; `Config` adds the rest."""

    connection: Connection = attrs.field(factory=Connection)
    pool: Pool = attrs.field(factory=Pool)
    timeouts: Timeouts = attrs.field(factory=Timeouts)
    retry: Retry = attrs.field(factory=Retry)
    breaker: Breaker = attrs.field(factory=Breaker)
    bulkhead: Bulkhead = attrs.field(factory=Bulkhead)
    tls: TLS = attrs.field(factory=TLS)
    auth: Auth = attrs.field(factory=Auth)
    cluster: Cluster = attrs.field(factory=Cluster)
    sentinel: Sentinel = attrs.field(factory=Sentinel)
    reads: Reads = attrs.field(factory=Reads)
    replicated: Replicated = attrs.field(factory=Replicated)
    health: Health = attrs.field(factory=Health)
    pipelining: Pipelining = attrs.field(factory=Pipelining)
    limits: Limits = attrs.field(factory=Limits)
    reconnect: Reconnect = attrs.field(factory=Reconnect)
    logging: Logging = attrs.field(factory=Logging)
    key_prefix: str = option(
        parse.TEXT, "", "put before every key", env="VALKEY_KEY_PREFIX", names="key_prefix"
    )
    provider: str = option(
        parse.PROVIDER,
        "native",
        "driver that carries the commands",
        env="VALKEY_PROVIDER",
        names="provider",
    )
    decode_responses: bool = option(
        parse.BOOLEAN,
        False,
        "replies are str instead of bytes",
        env="VALKEY_DECODE_RESPONSES",
        names="decode_responses",
    )

    def __attrs_post_init__(self) -> None:
        problems = [
            f"{name} ({KEYWORD}): must be a {cls.__name__} object"
            for name, cls in GROUPS.items()
            if not isinstance(getattr(self, name), cls)
        ]
        try:
            Checked.__attrs_post_init__(self)
        except ConfigError as error:
            problems.extend(error.problems)
        if problems:
            raise ConfigError(problems)

    @property
    def has_replicas(self) -> bool:
        """Whether it is about a primary with replicas, which sentinels or the servers themselves know."""
        return self.replicated.enabled or self.sentinel.primary_name is not None

    def value_of(self, path: str) -> object:
        """The value of a field by its dotted name."""
        found: object = self
        for part in path.split("."):
            found = cast(object, getattr(found, part))
        return found


_GROUPS: tuple[type[Checked], ...] = (
    Connection,
    Pool,
    Timeouts,
    Retry,
    Breaker,
    Bulkhead,
    TLS,
    Auth,
    Cluster,
    Sentinel,
    Reads,
    Replicated,
    Health,
    Pipelining,
    Limits,
    Reconnect,
    Logging,
)
GROUPS: Mapping[str, type[Checked]] = MappingProxyType({cls.group: cls for cls in _GROUPS})
FIELDS: Mapping[str, Field] = MappingProxyType(
    {field.path: field for cls in (*_GROUPS, Settings) for field in fields_of(cls)}
)
BY_ENV: Mapping[str, Field] = MappingProxyType(
    {name: field for field in FIELDS.values() for name in field.option.env}
)
BY_NAME: Mapping[str, Field] = MappingProxyType(
    {name: field for field in FIELDS.values() for name in (field.path, *field.option.names)}
)
