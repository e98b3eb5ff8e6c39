# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the sentinel commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Keyed, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import sentinel as r
    from valkeykit.replies.sentinel import (
        CachedInfo,
        PendingScript,
        PrimaryState,
        PrimaryVote,
        ReplicaState,
        SentinelAddress,
        SentinelState,
    )
else:
    r = Lazy("valkeykit.replies.sentinel")


def sentinel_ckquorum(new_master_name: Text) -> Command[T]:
    """Check whether enough sentinels are reachable for a failover."""
    return Command(
        (
            "SENTINEL",
            "CKQUORUM",
            new_master_name
            if type(new_master_name) is str or type(new_master_name) is bytes
            else a.string(new_master_name, "SENTINEL CKQUORUM", "new_master_name"),
        ),
        i.SENTINEL_CKQUORUM,
        d.text,
        (),
        "read",
        None,
        (),
    )


def sentinel_config_get(*parameters: Text | Iterable[Text]) -> Command[dict[str, str]]:
    """Return settings of the sentinel."""
    parameters_words = a.spread(a.string, parameters, "SENTINEL CONFIG", "parameters")
    return Command(
        ("SENTINEL", "CONFIG", "GET", *parameters_words), i.SENTINEL_CONFIG, r.settings, (), "read", None, ()
    )


def sentinel_config_set(mapping: Keyed[Value]) -> Command[bool]:
    """Change settings of the sentinel."""
    mapping_words = a.pairs(mapping, a.string, a.value, "SENTINEL CONFIG", "mapping")
    return Command(
        ("SENTINEL", "CONFIG", "SET", *mapping_words), i.SENTINEL_CONFIG, d.ok, (), "overwrite", None, ()
    )


def sentinel_debug(mapping: Keyed[int] | None = None) -> Command[Any]:
    """Return or change the periods of the sentinel, for tests."""
    words: list[Word] = ["SENTINEL", "DEBUG"]
    if mapping is not None:
        mapping_words = a.pairs(mapping, a.string, a.integer, "SENTINEL DEBUG", "mapping")
        words += mapping_words
    return Command(
        tuple(words),
        i.SENTINEL_DEBUG,
        d.ok if mapping is not None else r.periods,
        (),
        "overwrite" if mapping is not None else "read",
        None,
        (),
    )


def sentinel_failover(new_master_name: Text, *, coordinated: bool = False) -> Command[bool]:
    """Replace a primary by one of its replicas, without asking the other sentinels."""
    words: list[Word] = [
        "SENTINEL",
        "FAILOVER",
        new_master_name
        if type(new_master_name) is str or type(new_master_name) is bytes
        else a.string(new_master_name, "SENTINEL FAILOVER", "new_master_name"),
    ]
    if coordinated:
        a.flag(coordinated, "SENTINEL FAILOVER", "coordinated")
        words.append("COORDINATED")
    return Command(tuple(words), i.SENTINEL_FAILOVER, d.ok, (), "accumulate", None, ())


def sentinel_flushconfig() -> Command[bool]:
    """Write the configuration and state of the sentinel to its file."""
    return Command(("SENTINEL", "FLUSHCONFIG"), i.SENTINEL_FLUSHCONFIG, d.ok, (), "overwrite", None, ())


def sentinel_get_master_addr_by_name(service_name: Text) -> Command[SentinelAddress | None]:
    """Return where a primary listens."""
    a.deprecated("SENTINEL GET-MASTER-ADDR-BY-NAME", "8.0.0", "SENTINEL GET-PRIMARY-ADDR-BY-NAME")
    return Command(
        (
            "SENTINEL",
            "GET-MASTER-ADDR-BY-NAME",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL GET-MASTER-ADDR-BY-NAME", "service_name"),
        ),
        i.SENTINEL_GET_MASTER_ADDR_BY_NAME,
        r.sentinel_address,
        (),
        "read",
        None,
        (),
    )


def sentinel_get_primary_addr_by_name(service_name: Text) -> Command[SentinelAddress | None]:
    """Return where a primary listens."""
    return Command(
        (
            "SENTINEL",
            "GET-PRIMARY-ADDR-BY-NAME",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL GET-PRIMARY-ADDR-BY-NAME", "service_name"),
        ),
        i.SENTINEL_GET_PRIMARY_ADDR_BY_NAME,
        r.sentinel_address,
        (),
        "read",
        None,
        (),
    )


def sentinel_help() -> Command[list[T]]:
    """Return the server's help on SENTINEL."""
    return Command(("SENTINEL", "HELP"), i.SENTINEL_HELP, d.texts, (), "read", None, ())


def sentinel_info_cache(*service_names: Text | Iterable[Text]) -> Command[dict[str, list[CachedInfo]]]:
    """Return what primaries and their replicas last told the sentinel about themselves."""
    service_names_words = a.spread(a.string, service_names, "SENTINEL INFO-CACHE", "service_names")
    return Command(
        ("SENTINEL", "INFO-CACHE", *service_names_words),
        i.SENTINEL_INFO_CACHE,
        r.info_cache,
        (),
        "read",
        None,
        (),
    )


def sentinel_is_master_down_by_addr(
    ip: Text, port: int, current_epoch: int, runid: Text
) -> Command[PrimaryVote]:
    """Ask whether the sentinel holds a primary for down."""
    a.deprecated("SENTINEL IS-MASTER-DOWN-BY-ADDR", "8.0.0", "SENTINEL IS-PRIMARY-DOWN-BY-ADDR")
    return Command(
        (
            "SENTINEL",
            "IS-MASTER-DOWN-BY-ADDR",
            ip
            if type(ip) is str or type(ip) is bytes
            else a.string(ip, "SENTINEL IS-MASTER-DOWN-BY-ADDR", "ip"),
            port
            if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
            else a.integer(port, "SENTINEL IS-MASTER-DOWN-BY-ADDR", "port"),
            current_epoch
            if type(current_epoch) is int and -0x8000000000000000 <= current_epoch < 0x8000000000000000
            else a.integer(current_epoch, "SENTINEL IS-MASTER-DOWN-BY-ADDR", "current_epoch"),
            runid
            if type(runid) is str or type(runid) is bytes
            else a.string(runid, "SENTINEL IS-MASTER-DOWN-BY-ADDR", "runid"),
        ),
        i.SENTINEL_IS_MASTER_DOWN_BY_ADDR,
        r.primary_vote,
        (),
        "read" if runid in ("*", b"*") else "checked",
        None,
        (),
    )


def sentinel_is_primary_down_by_addr(
    ip: Text, port: int, current_epoch: int, runid: Text
) -> Command[PrimaryVote]:
    """Ask whether the sentinel holds a primary for down."""
    return Command(
        (
            "SENTINEL",
            "IS-PRIMARY-DOWN-BY-ADDR",
            ip
            if type(ip) is str or type(ip) is bytes
            else a.string(ip, "SENTINEL IS-PRIMARY-DOWN-BY-ADDR", "ip"),
            port
            if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
            else a.integer(port, "SENTINEL IS-PRIMARY-DOWN-BY-ADDR", "port"),
            current_epoch
            if type(current_epoch) is int and -0x8000000000000000 <= current_epoch < 0x8000000000000000
            else a.integer(current_epoch, "SENTINEL IS-PRIMARY-DOWN-BY-ADDR", "current_epoch"),
            runid
            if type(runid) is str or type(runid) is bytes
            else a.string(runid, "SENTINEL IS-PRIMARY-DOWN-BY-ADDR", "runid"),
        ),
        i.SENTINEL_IS_PRIMARY_DOWN_BY_ADDR,
        r.primary_vote,
        (),
        "read" if runid in ("*", b"*") else "checked",
        None,
        (),
    )


def sentinel_master(service_name: Text) -> Command[PrimaryState]:
    """Describe a primary as the sentinel sees it."""
    a.deprecated("SENTINEL MASTER", "8.0.0", "SENTINEL PRIMARY")
    return Command(
        (
            "SENTINEL",
            "MASTER",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL MASTER", "service_name"),
        ),
        i.SENTINEL_MASTER,
        r.primary_state,
        (),
        "read",
        None,
        (),
    )


def sentinel_masters() -> Command[list[PrimaryState]]:
    """Describe all primaries that the sentinel monitors."""
    a.deprecated("SENTINEL MASTERS", "8.0.0", "SENTINEL PRIMARIES")
    return Command(("SENTINEL", "MASTERS"), i.SENTINEL_MASTERS, r.primary_states, (), "read", None, ())


def sentinel_monitor(name: Text, ip: Text, port: int, quorum: int) -> Command[bool]:
    """Begin to monitor a primary."""
    return Command(
        (
            "SENTINEL",
            "MONITOR",
            name if type(name) is str or type(name) is bytes else a.string(name, "SENTINEL MONITOR", "name"),
            ip if type(ip) is str or type(ip) is bytes else a.string(ip, "SENTINEL MONITOR", "ip"),
            port
            if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
            else a.integer(port, "SENTINEL MONITOR", "port"),
            quorum
            if type(quorum) is int and -0x8000000000000000 <= quorum < 0x8000000000000000
            else a.integer(quorum, "SENTINEL MONITOR", "quorum"),
        ),
        i.SENTINEL_MONITOR,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def sentinel_myid() -> Command[str]:
    """Return the id of the sentinel."""
    return Command(("SENTINEL", "MYID"), i.SENTINEL_MYID, r.sentinel_id, (), "read", None, ())


def sentinel_pending_scripts() -> Command[list[PendingScript]]:
    """Describe the scripts that the sentinel runs or is going to run."""
    return Command(
        ("SENTINEL", "PENDING-SCRIPTS"), i.SENTINEL_PENDING_SCRIPTS, r.pending_scripts, (), "read", None, ()
    )


def sentinel_primaries() -> Command[list[PrimaryState]]:
    """Describe all primaries that the sentinel monitors."""
    return Command(("SENTINEL", "PRIMARIES"), i.SENTINEL_PRIMARIES, r.primary_states, (), "read", None, ())


def sentinel_primary(service_name: Text) -> Command[PrimaryState]:
    """Describe a primary as the sentinel sees it."""
    return Command(
        (
            "SENTINEL",
            "PRIMARY",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL PRIMARY", "service_name"),
        ),
        i.SENTINEL_PRIMARY,
        r.primary_state,
        (),
        "read",
        None,
        (),
    )


def sentinel_remove(name: Text) -> Command[bool]:
    """Stop monitoring a primary."""
    return Command(
        (
            "SENTINEL",
            "REMOVE",
            name if type(name) is str or type(name) is bytes else a.string(name, "SENTINEL REMOVE", "name"),
        ),
        i.SENTINEL_REMOVE,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def sentinel_replicas(service_name: Text) -> Command[list[ReplicaState]]:
    """Describe the replicas of a primary as the sentinel sees them."""
    return Command(
        (
            "SENTINEL",
            "REPLICAS",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL REPLICAS", "service_name"),
        ),
        i.SENTINEL_REPLICAS,
        r.replica_states,
        (),
        "read",
        None,
        (),
    )


def sentinel_reset(pattern: Text) -> Command[int]:
    """Forget state, replicas and other sentinels of primaries, to find them anew."""
    return Command(
        (
            "SENTINEL",
            "RESET",
            pattern
            if type(pattern) is str or type(pattern) is bytes
            else a.string(pattern, "SENTINEL RESET", "pattern"),
        ),
        i.SENTINEL_RESET,
        d.count,
        (),
        "overwrite",
        None,
        (),
    )


def sentinel_sentinels(service_name: Text) -> Command[list[SentinelState]]:
    """Describe the other sentinels of a primary."""
    return Command(
        (
            "SENTINEL",
            "SENTINELS",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL SENTINELS", "service_name"),
        ),
        i.SENTINEL_SENTINELS,
        r.sentinel_states,
        (),
        "read",
        None,
        (),
    )


def sentinel_set(name: Text, option: Text, value: Value, *more: Value | Iterable[Value]) -> Command[bool]:
    """Change settings of a primary."""
    more_words = a.spread(a.value, more, "SENTINEL SET", "more", empty=True)
    return Command(
        (
            "SENTINEL",
            "SET",
            name if type(name) is str or type(name) is bytes else a.string(name, "SENTINEL SET", "name"),
            option
            if type(option) is str or type(option) is bytes
            else a.string(option, "SENTINEL SET", "option"),
            value
            if type(value) is str
            or type(value) is bytes
            or (type(value) is int and -0x8000000000000000 <= value < 0x8000000000000000)
            else a.value(value, "SENTINEL SET", "value"),
            *more_words,
        ),
        i.SENTINEL_SET,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def sentinel_simulate_failure(
    *modes: Literal["crash-after-election", "crash-after-promotion"]
    | Iterable[Literal["crash-after-election", "crash-after-promotion"]],
) -> Command[bool]:
    """Let the sentinel crash at some point of its next failover, for tests."""
    modes_words = a.spread(
        lambda v, c, p: a.choice(v, ("crash-after-election", "crash-after-promotion"), c, p),
        modes,
        "SENTINEL SIMULATE-FAILURE",
        "modes",
    )
    return Command(
        ("SENTINEL", "SIMULATE-FAILURE", *modes_words),
        i.SENTINEL_SIMULATE_FAILURE,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def sentinel_simulate_failure_help() -> Command[list[T]]:
    """Return the crashes that a sentinel can simulate."""
    return Command(
        ("SENTINEL", "SIMULATE-FAILURE", "HELP"), i.SENTINEL_SIMULATE_FAILURE, d.texts, (), "read", None, ()
    )


def sentinel_slaves(service_name: Text) -> Command[list[ReplicaState]]:
    """Describe the replicas of a primary as the sentinel sees them."""
    a.deprecated("SENTINEL SLAVES", "5.0.0", "SENTINEL REPLICAS")
    return Command(
        (
            "SENTINEL",
            "SLAVES",
            service_name
            if type(service_name) is str or type(service_name) is bytes
            else a.string(service_name, "SENTINEL SLAVES", "service_name"),
        ),
        i.SENTINEL_SLAVES,
        r.replica_states,
        (),
        "read",
        None,
        (),
    )
