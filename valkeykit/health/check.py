"""One check as a flow: PING, then INFO. It goes around retries, hooks and an open breaker."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from attrs import field, mutable

from valkeykit.commands.generated.builders import connection, server
from valkeykit.errors import (
    Closed,
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    PoolExhausted,
    ProtocolError,
    ServerError,
    ValkeyKitError,
)
from valkeykit.execution.flows import Flow
from valkeykit.health import report
from valkeykit.health.report import Health

if TYPE_CHECKING:
    from valkeykit.execution.core import Core
    from valkeykit.replies.server import ServerInfo
    from valkeykit.stats import ClientStats

# PING was refused, but not because the server cannot serve: an ACL, or a command that was renamed.
_SERVES = frozenset({"NOPERM", "ERR"})


@mutable
class _Findings:
    alive: bool = True
    reachable: bool | None = None
    latency: float | None = None
    error: ValkeyKitError | None = None
    info: ServerInfo | None = None
    reasons: list[str] = field(factory=list[str])
    warnings: list[str] = field(factory=list[str])


def examine(core: Core, *, brief: bool) -> Flow[Health]:
    """Ask whether it serves and, unless `brief`, how it is."""
    found = _Findings(alive=not core.closed)
    if core.closed:
        found.reasons.append("the client is closed")
        return _report(core, found)
    yield from _ping(core, found)
    if found.reachable and not brief:
        try:
            found.info = yield server.info()
        except ValkeyKitError as error:
            if not isinstance(error, ServerError):
                found.warnings.append(f"INFO failed: {error.message}")
    return _report(core, found)


def _ping(core: Core, found: _Findings) -> Flow[None]:
    breaker, node = core.breaker, _node(core)
    # A probe when the breaker is due for one; else it is neither asked for leave nor told.
    told = breaker is None or not (breaker.calm or breaker.check(node) is None)
    started = time.monotonic()
    try:
        yield connection.ping()
        found.reachable = True
    except ValkeyKitError as error:
        _refused(found, error)
    except GeneratorExit:  # cancelled: nothing will be known
        if breaker is not None and not told:
            breaker.neutral(node)
        raise
    took = time.monotonic() - started
    if found.reachable:
        found.latency = took
    if breaker is None or told:
        return
    if found.reachable:
        breaker.success(node, took)
    elif found.error is not None and _evidence(found.error):
        breaker.failure(node, found.error)
    else:
        breaker.neutral(node)


def _refused(found: _Findings, error: ValkeyKitError) -> None:
    found.error = error
    if isinstance(error, ServerError):
        found.reachable = True
        if error.code not in _SERVES:
            found.reasons.append(f"the server refuses PING: {error.message}")
        return
    found.alive = found.alive and not isinstance(error, Closed)
    ours = isinstance(error, Closed | Overloaded | PoolExhausted)
    found.reachable = None if ours else False
    found.reasons.append(error.message if ours else f"the server does not answer: {error.message}")


def _evidence(error: ValkeyKitError) -> bool:
    """What a breaker counts: nothing of our own."""
    if isinstance(error, DeadlineExceeded):
        return error.maybe_applied
    return isinstance(error, ConnectionFailed | ProtocolError)


def _report(core: Core, found: _Findings) -> Health:
    info, node = found.info, _node(core)
    memory = replication = None
    loading = None
    if info is not None:
        memory, replication = report.memory_of(info), report.replication_of(info)
        loading = report.loading_of(info)
        _warn(found, memory, replication)
        if loading and not found.reasons:
            found.reasons.append("the server loads its data")
    breakers = _breakers(core)
    if breakers is not None and found.alive and breakers.get(node, "closed") != "closed":
        found.reasons.append(f"the breaker of {node} is {breakers[node]}")
    return Health(
        node=node,
        at=time.time(),
        alive=found.alive,
        ready=not found.reasons,
        reachable=found.reachable,
        reasons=tuple(found.reasons),
        warnings=tuple(found.warnings),
        latency=found.latency,
        error=None if found.error is None else str(found.error),
        version=None if info is None else report.version_of(info),
        role=None if info is None else report.role_of(info),
        loading=loading,
        replication=replication,
        memory=memory,
        breakers=breakers,
        connections=_connections(core),
    )


def _warn(found: _Findings, memory: report.Memory | None, replication: report.Replication | None) -> None:
    if memory is not None and memory.refusing:
        found.warnings.append("the server is over its memory limit and refuses writes")
    if replication is not None and replication.link_up is False:
        found.warnings.append("the replica has lost its primary")


def _node(core: Core) -> str:
    ready: Any = getattr(core, "ready", None)  # of either flavour
    node: str = core.config.node if ready is None else ready.node
    return node


def _breakers(core: Core) -> Mapping[str, str] | None:
    states = getattr(core.breaker, "states", None)
    return dict(cast("Mapping[str, str]", states())) if callable(states) else None


def _connections(core: Core) -> ClientStats | None:
    whole: Any = getattr(core, "base", None) or core
    stats = getattr(whole.ready, "stats", None)
    return cast("ClientStats", stats()) if callable(stats) else None
