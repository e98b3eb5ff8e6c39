"""Move slots from one primary to another, key by key or as a whole."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.probe import HOST
from valkeykit.embedded.topologies.formation import ClusterNode
from valkeykit.embedded.topologies.slots import ranges
from valkeykit.embedded.topologies.wire import Wire

_KEYS_AT_ONCE = 100
_MIGRATE_MILLISECONDS = 5000
_POLL_SECONDS = 0.02


def move_key_by_key(
    slots: Sequence[int],
    owners: Mapping[int, ClusterNode],
    to: ClusterNode,
    password: str | None,
) -> None:
    """Move each slot with SETSLOT and MIGRATE, as `valkey-cli --cluster reshard` does.

    The other nodes hear of it from the new owner, some time later.
    """
    with ExitStack() as stack:
        sources = {owners[slot] for slot in slots}
        wires = {node: stack.enter_context(node.connect()) for node in (to, *sources)}
        for slot in slots:
            source = owners[slot]
            wires[to].call("CLUSTER", "SETSLOT", slot, "IMPORTING", source.node_id)
            wires[source].call("CLUSTER", "SETSLOT", slot, "MIGRATING", to.node_id)
            _move_keys(wires[source], slot, to, password)
            # The new owner first: if we stop half-way, the slot has one.
            wires[to].call("CLUSTER", "SETSLOT", slot, "NODE", to.node_id)
            # With its last slot a primary, or its replicas before it, may follow the new owner as soon
            # as they hear of it, and then it takes no more orders.
            with suppress(EmbeddedServerError):
                wires[source].call("CLUSTER", "SETSLOT", slot, "NODE", to.node_id)


def _move_keys(source: Wire, slot: int, to: ClusterNode, password: str | None) -> None:
    login = () if password is None else ("AUTH", password)
    while keys := source.call("CLUSTER", "GETKEYSINSLOT", slot, _KEYS_AT_ONCE):
        source.call("MIGRATE", HOST, to.port, "", 0, _MIGRATE_MILLISECONDS, *login, "KEYS", *keys)


def move_atomically(
    slots: Sequence[int], owners: Mapping[int, ClusterNode], to: ClusterNode, timeout: float
) -> None:
    """Move slots with CLUSTER MIGRATESLOTS (since server 9.0), all of one owner at a time."""
    by_owner: dict[ClusterNode, list[int]] = {}
    for slot in slots:
        by_owner.setdefault(owners[slot], []).append(slot)
    for source, mine in by_owner.items():
        with source.connect() as wire:
            before = set(_exports(wire))
            words = [end for both in ranges(mine) for end in both]
            wire.call("CLUSTER", "MIGRATESLOTS", "SLOTSRANGE", *words, "NODE", to.node_id)
            _wait_for_exports(wire, before, timeout)


def _wait_for_exports(wire: Wire, before: set[bytes], timeout: float) -> None:
    give_up = time.monotonic() + timeout
    while True:
        jobs = [job for name, job in _exports(wire).items() if name not in before]
        states = {job[b"state"] for job in jobs}
        if states == {b"success"}:
            return
        if states & {b"failed", b"cancelled"} or time.monotonic() > give_up:
            raise EmbeddedServerError(f"moving the slots did not succeed: {jobs}")
        time.sleep(_POLL_SECONDS)


def _exports(wire: Wire) -> dict[bytes, dict[bytes, object]]:
    """What this node gives away or gave away, by the name of the job."""
    jobs = [dict(zip(job[::2], job[1::2], strict=True)) for job in wire.call("CLUSTER", "GETSLOTMIGRATIONS")]
    return {job[b"name"]: job for job in jobs if job[b"operation"] == b"EXPORT"}
