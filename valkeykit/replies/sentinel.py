"""Replies of the sentinel commands. Names, addresses and states are str, whatever the client's text type."""

from __future__ import annotations

from typing import NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.server import ServerInfo, server_info
from valkeykit.replies.shapes import array, fields, integer, pairs, unexpected, word
from valkeykit.types import Raw, T


class SentinelAddress(NamedTuple):
    """Where a server listens."""

    host: str
    port: int


class PrimaryState(NamedTuple):
    """A primary, as a sentinel sees it.

    Attributes:
        name: the name it is monitored under.
        ip: its address.
        port: its port.
        runid: the id of the server process; empty until it was reached.
        flags: such as master, s_down, o_down, disconnected, failover_in_progress.
        last_ping_sent: for how long a ping waits for its answer, in milliseconds; 0 for none.
        last_ok_ping_reply: how long ago it answered well, in milliseconds.
        down_after: after how long without an answer it counts as down, in milliseconds.
        role_reported: what it says it is, master or slave.
        config_epoch: the epoch of its configuration.
        num_replicas: number of its known replicas.
        num_other_sentinels: number of other sentinels that monitor it.
        quorum: how many sentinels must agree that it is down.
        failover_timeout: how long a failover may take, in milliseconds.
        parallel_syncs: how many replicas may follow the new primary at the same time.
        fields: every field the server sent, by the server's name, these included.
    """

    name: str
    ip: str
    port: int
    runid: str
    flags: frozenset[str]
    last_ping_sent: int
    last_ok_ping_reply: int
    down_after: int
    role_reported: str
    config_epoch: int
    num_replicas: int
    num_other_sentinels: int
    quorum: int
    failover_timeout: int
    parallel_syncs: int
    fields: dict[str, str]


class ReplicaState(NamedTuple):
    """A replica, as a sentinel sees it.

    Attributes:
        name: its address and port.
        ip: its address.
        port: its port.
        runid: the id of the server process; empty until it was reached.
        flags: such as slave, s_down, disconnected.
        last_ping_sent: for how long a ping waits for its answer, in milliseconds; 0 for none.
        last_ok_ping_reply: how long ago it answered well, in milliseconds.
        down_after: after how long without an answer it counts as down, in milliseconds.
        role_reported: what it says it is, master or slave.
        primary_link_down_time: for how long it has no connection to its primary, in milliseconds;
            0 while it has one, below 0 when that is not known.
        primary_link_status: ok or err.
        primary_host: the primary it follows; ? when that is not known.
        primary_port: the port of that.
        replica_priority: lower is preferred in a failover, 0 is never chosen.
        replica_repl_offset: how far it is in the stream of writes, in bytes.
        fields: every field the server sent, by the server's name, these included.
    """

    name: str
    ip: str
    port: int
    runid: str
    flags: frozenset[str]
    last_ping_sent: int
    last_ok_ping_reply: int
    down_after: int
    role_reported: str
    primary_link_down_time: int
    primary_link_status: str
    primary_host: str
    primary_port: int
    replica_priority: int
    replica_repl_offset: int
    fields: dict[str, str]


class SentinelState(NamedTuple):
    """Another sentinel, as a sentinel sees it.

    Attributes:
        name: its id.
        ip: its address.
        port: its port.
        runid: its id; empty until it is known.
        flags: such as sentinel, s_down, disconnected.
        last_ping_sent: for how long a ping waits for its answer, in milliseconds; 0 for none.
        last_ok_ping_reply: how long ago it answered well, in milliseconds.
        down_after: after how long without an answer it counts as down, in milliseconds.
        last_hello_message: how long ago it announced itself, in milliseconds.
        voted_leader: whom it voted for in an election; None when it did not vote.
        voted_leader_epoch: the epoch of that vote.
        fields: every field the server sent, by the server's name, these included.
    """

    name: str
    ip: str
    port: int
    runid: str
    flags: frozenset[str]
    last_ping_sent: int
    last_ok_ping_reply: int
    down_after: int
    last_hello_message: int
    voted_leader: str | None
    voted_leader_epoch: int
    fields: dict[str, str]


class CachedInfo(NamedTuple):
    """What a server said about itself, as a sentinel keeps it.

    Attributes:
        age: how long ago it said so, in milliseconds.
        info: its INFO; None when it has not answered yet.
    """

    age: int
    info: ServerInfo | None


class PendingScript(NamedTuple):
    """A script that a sentinel runs or is going to run.

    Attributes:
        argv: the program and its arguments.
        running: whether it runs right now.
        pid: the id of its process; 0 when it does not run.
        run_time: for how long it runs, in milliseconds; 0 when it does not.
        run_delay: in how long it starts, in milliseconds; 0 for now.
        retry_num: how many times it was tried.
        fields: every field but argv, by the server's name, these included.
    """

    argv: list[str]
    running: bool
    pid: int
    run_time: int
    run_delay: int
    retry_num: int
    fields: dict[str, str]


class PrimaryVote(NamedTuple):
    """What a sentinel thinks of a primary.

    Attributes:
        down: whether it holds the primary for down.
        leader: the sentinel it votes for as the leader of the failover; None without a vote.
        leader_epoch: the epoch of that vote; 0 without one.
    """

    down: bool
    leader: str | None
    leader_epoch: int


def sentinel_id(reply: Raw, _: Codec[T]) -> str:
    """The id of a sentinel."""
    return word(reply)


def sentinel_address(reply: Raw, _: Codec[T]) -> SentinelAddress | None:
    """An address and a port, or nil for a name that is not known."""
    if reply is None:
        return None
    parts = array(reply)
    if len(parts) != 2:
        unexpected("address and port", reply)
    return SentinelAddress(word(parts[0]), integer(parts[1]))


def primary_state(reply: Raw, _: Codec[T]) -> PrimaryState:
    """The reply of SENTINEL PRIMARY."""
    return _primary(reply)


def primary_states(reply: Raw, _: Codec[T]) -> list[PrimaryState]:
    """The reply of SENTINEL PRIMARIES."""
    return [_primary(item) for item in array(reply)]


def replica_states(reply: Raw, _: Codec[T]) -> list[ReplicaState]:
    """The reply of SENTINEL REPLICAS."""
    return [_replica(item) for item in array(reply)]


def sentinel_states(reply: Raw, _: Codec[T]) -> list[SentinelState]:
    """The reply of SENTINEL SENTINELS."""
    return [_sentinel(item) for item in array(reply)]


def settings(reply: Raw, _: Codec[T]) -> dict[str, str]:
    """The sentinel's own settings by name."""
    return _texts(reply)


def periods(reply: Raw, _: Codec[T]) -> dict[str, int]:
    """The reply of SENTINEL DEBUG: names in lower case, as they are given."""
    return {name.lower(): integer(value) for name, value in fields(reply).items()}


def info_cache(reply: Raw, codec: Codec[T]) -> dict[str, list[CachedInfo]]:
    """The reply of SENTINEL INFO-CACHE."""
    return {
        word(name): [_cached(age, info, codec) for age, info in pairs(entries)]
        for name, entries in pairs(reply)
    }


def pending_scripts(reply: Raw, _: Codec[T]) -> list[PendingScript]:
    """The reply of SENTINEL PENDING-SCRIPTS."""
    return [_script(item) for item in array(reply)]


def primary_vote(reply: Raw, _: Codec[T]) -> PrimaryVote:
    """The reply of SENTINEL IS-PRIMARY-DOWN-BY-ADDR."""
    parts = array(reply)
    if len(parts) != 3:
        unexpected("three facts about a primary", reply)
    leader = word(parts[1])
    return PrimaryVote(integer(parts[0]) == 1, None if leader == "*" else leader, integer(parts[2]))


def _texts(reply: Raw) -> dict[str, str]:
    return {name: word(value) for name, value in fields(reply).items()}


def _flags(text: str | None) -> frozenset[str]:
    return frozenset(word(text).split(",")) - {""}


def _primary(reply: Raw) -> PrimaryState:
    found = _texts(reply)
    return PrimaryState(
        name=word(found.get("name")),
        ip=word(found.get("ip")),
        port=integer(found.get("port")),
        runid=word(found.get("runid")),
        flags=_flags(found.get("flags")),
        last_ping_sent=integer(found.get("last-ping-sent")),
        last_ok_ping_reply=integer(found.get("last-ok-ping-reply")),
        down_after=integer(found.get("down-after-milliseconds")),
        role_reported=word(found.get("role-reported")),
        config_epoch=integer(found.get("config-epoch")),
        num_replicas=integer(found.get("num-slaves")),
        num_other_sentinels=integer(found.get("num-other-sentinels")),
        quorum=integer(found.get("quorum")),
        failover_timeout=integer(found.get("failover-timeout")),
        parallel_syncs=integer(found.get("parallel-syncs")),
        fields=found,
    )


def _replica(reply: Raw) -> ReplicaState:
    found = _texts(reply)
    return ReplicaState(
        name=word(found.get("name")),
        ip=word(found.get("ip")),
        port=integer(found.get("port")),
        runid=word(found.get("runid")),
        flags=_flags(found.get("flags")),
        last_ping_sent=integer(found.get("last-ping-sent")),
        last_ok_ping_reply=integer(found.get("last-ok-ping-reply")),
        down_after=integer(found.get("down-after-milliseconds")),
        role_reported=word(found.get("role-reported")),
        primary_link_down_time=integer(found.get("master-link-down-time")),
        primary_link_status=word(found.get("master-link-status")),
        primary_host=word(found.get("master-host")),
        primary_port=integer(found.get("master-port")),
        replica_priority=integer(found.get("slave-priority")),
        replica_repl_offset=integer(found.get("slave-repl-offset")),
        fields=found,
    )


def _sentinel(reply: Raw) -> SentinelState:
    found = _texts(reply)
    leader = word(found.get("voted-leader"))
    return SentinelState(
        name=word(found.get("name")),
        ip=word(found.get("ip")),
        port=integer(found.get("port")),
        runid=word(found.get("runid")),
        flags=_flags(found.get("flags")),
        last_ping_sent=integer(found.get("last-ping-sent")),
        last_ok_ping_reply=integer(found.get("last-ok-ping-reply")),
        down_after=integer(found.get("down-after-milliseconds")),
        last_hello_message=integer(found.get("last-hello-message")),
        voted_leader=None if leader == "?" else leader,
        voted_leader_epoch=integer(found.get("voted-leader-epoch")),
        fields=found,
    )


def _cached(age: Raw, info: Raw, codec: Codec[T]) -> CachedInfo:
    return CachedInfo(integer(age), None if info is None else server_info(info, codec))


def _script(reply: Raw) -> PendingScript:
    found = fields(reply)
    argv = [word(item) for item in array(found.pop("argv", None))]
    texts = {name: word(value) for name, value in found.items()}
    return PendingScript(
        argv=argv,
        running=texts.get("flags") == "running",
        pid=integer(texts.get("pid", "0")),
        run_time=integer(texts.get("run-time", "0")),
        run_delay=integer(texts.get("run-delay", "0")),
        retry_num=integer(texts.get("retry-num", "0")),
        fields=texts,
    )
