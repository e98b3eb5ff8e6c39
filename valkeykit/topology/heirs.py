"""Who takes over from the primaries of a cluster that failed. No I/O: `survey` is a flow.

The layout may be asked for once in a second only, by any number of callers; a replica is promoted at
any moment of it. So while a primary does not answer, its replicas are asked what they are: one short
question each, by one caller for all.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from typing import TypeAlias

from attrs import frozen

from valkeykit.errors import ConnectionFailed, DeadlineExceeded
from valkeykit.topology.errands import Errand, Outcome
from valkeykit.topology.layout import Layout, Shard
from valkeykit.topology.roles import ROLE, Role, role_in

# Seconds between two looks: at first, in the end, and how much of the time since the failure.
_SHORTEST, _LONGEST, _SHARE = 0.1, 1.0, 0.05
# A primary whose calls were late is looked after for so long; one that was lost, until it is back.
_LATE = 10.0

Look: TypeAlias = "Generator[tuple[Errand, ...], Sequence[tuple[Outcome, float]], list[tuple[str, str]]]"
"""Yields whom to ask, is sent what they said; who follows whom, as pairs of the old and the new primary."""


@frozen
class _Failure:
    lost: bool
    since: float
    last: float


class Heirs:
    """One per client, shared by all of its threads."""

    def __init__(self) -> None:
        self._failures: dict[str, _Failure] = {}
        self._looked = 0.0

    def failed(self, node: str, outcome: object, layout: Layout) -> None:
        """Look after a primary with replicas, whose call has failed like this."""
        lost = isinstance(outcome, ConnectionFailed) and not outcome.permanent
        if not (lost or isinstance(outcome, DeadlineExceeded)):
            return
        if any(shard.primary == node and shard.replicas for shard in layout.shards):
            now = time.monotonic()
            before = self._failures.get(node, _Failure(lost=False, since=now, last=now))
            self._failures[node] = _Failure(lost or before.lost, before.since, now)

    def due(self, now: float) -> float | None:
        """Seconds until the next look; None while there is nobody to look after."""
        began = [failure.since for failure in list(self._failures.values())]
        if not began:
            return None
        pause = min(_LONGEST, max(_SHORTEST, (now - max(began)) * _SHARE))
        return max(0.0, self._looked + pause - now)

    def survey(self, layout: Layout) -> Look:
        """Ask the replicas of all who failed what they are by now."""
        now = self._looked = time.monotonic()
        shards = {shard.primary: shard for shard in layout.shards}
        for node, failure in list(self._failures.items()):
            if node not in shards or not (failure.lost or now < failure.last + _LATE):
                self._failures.pop(node, None)
        asked = [
            (node, replica)
            for node in list(self._failures)
            if node in shards
            for replica in shards[node].replicas
        ]
        if not asked:
            return []
        outcomes = yield tuple(Errand(replica, (ROLE,)) for _, replica in asked)
        found: list[tuple[str, str]] = []
        for (node, replica), (outcome, _) in zip(asked, outcomes, strict=True):
            role = role_in(outcome)
            if not isinstance(role, Role):
                continue
            if role.is_primary:
                found.append((node, replica))
                self._failures.pop(node, None)
            elif role.linked:
                self._is_back(node)
        return found

    def _is_back(self, node: str) -> None:
        """A replica is linked with it: not lost, at most late."""
        failure = self._failures.get(node)
        if failure is not None and failure.lost:
            self._failures.pop(node, None)


def succeeded(layout: Layout, old: str, new: str) -> Layout:
    """The same with a replica in the place of its primary; if that is still so."""
    shard = next((shard for shard in layout.shards if shard.primary == old and new in shard.replicas), None)
    if shard is None:
        return layout
    heir = Shard(new, tuple(replica for replica in shard.replicas if replica != new))
    shards = tuple(heir if each is shard else each for each in layout.shards)
    return Layout(shards, tuple(new if owner == old else owner for owner in layout.owners))
