"""The report, and how it is read from INFO. Pure. What a server does not tell is None, never a guess."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

if TYPE_CHECKING:
    from valkeykit.replies.server import ServerInfo
    from valkeykit.stats import ClientStats

Role: TypeAlias = Literal["primary", "replica"]


@frozen
class Replica:
    """A replica as its primary sees it.

    `state` is the server's word (``online``, ``wait_bgsave`` …). `lag_bytes` of the replication stream
    it has not acknowledged yet; `lag_seconds` since its last acknowledgement, which comes each second.
    """

    address: str
    state: str
    lag_bytes: int | None
    lag_seconds: int | None


@frozen
class Replication:
    """A server's part in replication.

    On a primary `replicas` has who follows it, the rest is None. On a replica `primary` is the address
    of its primary; `link_up` whether it is connected to it; `lag_bytes` what it has received and not
    applied yet; `lag_seconds` since it last heard of its primary (which speaks at least every ten
    seconds, by default), or since the link went down.
    """

    replicas: tuple[Replica, ...] = ()
    primary: str | None = None
    link_up: bool | None = None
    lag_bytes: int | None = None
    lag_seconds: int | None = None


@frozen
class Memory:
    """Memory of the server, in bytes.

    `maximum` is None where there is no limit, and with it `ratio` (used of the maximum, 1.0 is full).
    `policy` is the server's word for what it evicts. `evicted_keys` counts since its start. `over`: it
    uses more than its maximum now; then it evicts (`evicting`), or refuses writes (`refusing`).
    """

    used: int
    maximum: int | None
    policy: str | None
    evicted_keys: int | None
    over: bool

    @property
    def ratio(self) -> float | None:
        """How much of the maximum is used."""
        return self.used / self.maximum if self.maximum else None

    @property
    def evicting(self) -> bool:
        """Whether it must evict keys now."""
        return self.over and not self.refusing

    @property
    def refusing(self) -> bool:
        """Whether it refuses writes that need memory now."""
        return self.over and self.policy == "noeviction"


@frozen(kw_only=True)
class Health:
    """What a check found.

    `alive`: this client can still serve: it was not closed. A server that is down does not change
    that, for starting the application anew would not bring it back: take it for liveness probes.
    `ready`: the server takes this client's commands now: take it for readiness probes; `reasons` say
    why not. `warnings` are about to become reasons.

    `reachable`: the server answered, be it with a refusal; None when it was not asked, because the
    client is closed or a local limit was in the way. `latency`: seconds from PING to its answer, the
    dial included if there had to be one. `error`: what went wrong with it. `at`: Unix time of the check.

    None where the server does not tell (an ACL forbids INFO, or it is not reachable): `version`, `role`,
    `loading`, `replication`, `memory`. `breakers` has the state by node, None without a breaker that
    tells. `connections` are `client.stats()`, None where the provider keeps none.
    """

    node: str
    at: float
    alive: bool
    ready: bool
    reachable: bool | None
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    latency: float | None = None
    error: str | None = None
    version: str | None = None
    role: Role | None = None
    loading: bool | None = None
    replication: Replication | None = None
    memory: Memory | None = None
    breakers: Mapping[str, str] | None = None
    connections: ClientStats | None = field(default=None, eq=False)

    @property
    def condition(self) -> tuple[object, ...]:
        """What a change of is news: all but figures."""
        return self.alive, self.ready, self.reachable, self.reasons, self.warnings, self.role


def version_of(info: ServerInfo) -> str | None:
    """The server's version; of one that is not Valkey, that of the Redis it is compatible with."""
    return info.get("valkey_version", info.get("redis_version"))


def role_of(info: ServerInfo) -> Role | None:
    """The part it plays; None for a sentinel."""
    roles: dict[str | None, Role] = {"master": "primary", "slave": "replica"}
    return roles.get(info.get("role"))


def loading_of(info: ServerInfo) -> bool | None:
    """Whether it loads its data, and serves nothing meanwhile."""
    loading = info.get("loading")
    return None if loading is None else loading == "1"


def replication_of(info: ServerInfo) -> Replication | None:
    """The replication section."""
    if role_of(info) == "primary":
        names = [name for name in info if name.startswith("slave") and name[5:].isdigit()]
        return Replication(tuple(_replica(info, name) for name in names))
    if role_of(info) != "replica":
        return None
    up = info.get("master_link_status") == "up"
    since = "master_last_io_seconds_ago" if up else "master_link_down_since_seconds"
    received, applied = _number(info, "slave_read_repl_offset"), _number(info, "slave_repl_offset")
    return Replication(
        primary=f"{info.get('master_host')}:{info.get('master_port')}",
        link_up=up,
        lag_bytes=_behind(received, applied),
        lag_seconds=_known(_number(info, since)),
    )


def memory_of(info: ServerInfo) -> Memory | None:
    """The memory section."""
    used = _number(info, "used_memory")
    if used is None:
        return None
    maximum = _number(info, "maxmemory") or None
    counted = used - (_number(info, "mem_not_counted_for_evict") or 0)
    return Memory(
        used,
        maximum,
        info.get("maxmemory_policy"),
        _number(info, "evicted_keys"),
        over=maximum is not None and counted > maximum,
    )


def _replica(info: ServerInfo, name: str) -> Replica:
    parts = info.parts(name)
    offset = parts.get("offset", "")
    return Replica(
        f"{parts.get('ip')}:{parts.get('port')}",
        parts.get("state", ""),
        _behind(_number(info, "master_repl_offset"), int(offset) if offset.isdigit() else None),
        int(parts["lag"]) if parts.get("lag", "").isdigit() else None,
    )


def _behind(ahead: int | None, behind: int | None) -> int | None:
    return None if ahead is None or behind is None else max(0, ahead - behind)


def _known(number: int | None) -> int | None:
    return None if number is None or number < 0 else number  # -1: not yet


def _number(info: ServerInfo, name: str) -> int | None:
    text = info.get(name, "")
    return int(text) if text.removeprefix("-").isdigit() else None
