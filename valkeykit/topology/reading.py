"""Who serves reads now: what selectors choose out of the nodes that are there, and when to look again.

No I/O: `survey` is a flow, which transports drive.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.config.reads import Reads
from valkeykit.errors import ReplyError, ValkeyKitError
from valkeykit.topology.errands import Errand, Outcome
from valkeykit.topology.facts import UNKNOWN, Facts, Ledger, Said, read_info, seen
from valkeykit.topology.failover import Failover, NodeSelector
from valkeykit.topology.selecting import selector_for

if TYPE_CHECKING:
    from valkeykit.topology.layout import Layout, Shard
    from valkeykit.types import ReadFrom

_QUESTION: Command[Any] = Command(("INFO", "server", "replication"), info.INFO, None, (), "read")
# So often a bounded staleness is looked at: in between, it may grow by a fifth.
_LOOKS = 5
# Preferences that depend on what only questions tell.
_MEASURED = frozenset({"lowest-latency", "same-zone"})

Survey: TypeAlias = "Generator[tuple[Errand, ...], Sequence[tuple[Outcome, float]], None]"
"""Yields what to ask side by side; is sent each outcome with the seconds it took."""


class Reading:
    """One per client, shared by all of its handles and threads."""

    def __init__(self, settings: Reads | None = None, failover: Failover | None = None) -> None:
        self.settings = settings or Reads()
        self.failover = failover or Failover()
        # Another number means that other nodes may be chosen.
        self.edition = 0
        self._facts: dict[str, Facts] = {}
        self._ledger = Ledger()
        self._measured = self.settings.max_staleness is not None
        self._looked = 0.0
        # Nodes that failed, or have lost their primary: how often, and when they are asked again.
        self._failing: dict[str, tuple[int, float, float]] = {}
        self._selectors: dict[ReadFrom, NodeSelector] = {}
        self.want(self.settings.prefer)

    def want(self, prefer: ReadFrom) -> None:
        """Some handle reads like this."""
        self._selectors[prefer] = self.failover.selector or selector_for(prefer, self.settings.zone)
        self._measured = self._measured or prefer in _MEASURED or self.failover.selector is not None

    @property
    def apart(self) -> bool:
        """Whether some handle may read elsewhere than from primaries."""
        return self._selectors.keys() != {"primary"}

    # Choosing.

    def nodes(self, shard: Shard, prefer: ReadFrom) -> Sequence[str]:
        """Over whom the reads of a shard are spread, by slot."""
        if prefer == "primary":
            return (shard.primary,)
        everyone = dict.fromkeys((shard.primary, *shard.replicas))
        usable = {
            node: self._facts.get(node, UNKNOWN) for node in everyone if self._usable(node, shard.primary)
        }
        chosen = [node for node in self._selectors[prefer](shard, usable) if node in everyone]
        return chosen or self._instead(shard)

    def _instead(self, shard: Shard) -> Sequence[str]:
        """Who serves reads when nobody is fit: the primary; without it, replicas that have lost it too."""
        if not self.suspicious(shard.primary) or self.settings.max_staleness is not None:
            return (shard.primary,)
        return tuple(node for node in shard.replicas if not self.suspicious(node)) or (shard.primary,)

    def node(self, shard: Shard, slot: int, prefer: ReadFrom) -> str:
        """Who serves the reads of a slot."""
        chosen = self.nodes(shard, prefer)
        return chosen[slot % len(chosen)]

    def _usable(self, node: str, primary: str) -> bool:
        if not self.failover.checker.usable(node):
            return False
        if node == primary:
            return True
        facts = self._facts.get(node, UNKNOWN)
        bound = self.settings.max_staleness
        if bound is None:
            return facts.linked
        # It grows until the next look has been taken, which may itself take as long as the pause.
        return facts.linked and facts.behind is not None and facts.behind + 2 * self._pause <= bound

    # Failures.

    def failed(self, node: str) -> None:
        """Avoid a node until it has answered a question."""
        before = self.failover.checker.usable(node)
        self.failover.checker.failed(node)
        self._ask_again(node)
        self.edition += before != self.failover.checker.usable(node)

    def _ask_again(self, node: str) -> None:
        count, waited, due = self._failing.get(node, (0, 0.0, 0.0))
        now = time.monotonic()
        if due <= now:
            waited = self.failover.backoff.wait(count + 1, waited)
            self._failing[node] = (count + 1, waited, now + waited)

    def suspicious(self, node: str) -> bool:
        """Whether it is avoided."""
        return not self.failover.checker.usable(node)

    def answered(self, node: str) -> None:
        """It is there."""
        before = self.failover.checker.usable(node)
        self.failover.checker.answered(node)
        self._failing.pop(node, None)
        self.edition += before != self.failover.checker.usable(node)

    # Questions.

    @property
    def _pause(self) -> float:
        bound = self.settings.max_staleness
        pause = self.settings.survey_interval
        return pause if bound is None else min(pause, bound / _LOOKS)

    @property
    def patience(self) -> float:
        """Seconds that an answer may take: behind a bound of staleness, less than until the next look."""
        return inf if self.settings.max_staleness is None else self._pause

    def wait(self, now: float) -> float | None:
        """Seconds until nodes are to be asked; None while there is nothing to ask."""
        if not self.apart:
            return None
        due = [due for _, _, due in list(self._failing.values())]
        if self._measured:
            due.append(self._looked + self._pause)
        return max(0.0, min(due) - now) if due else None

    def survey(self, layout: Layout) -> Survey:
        """Ask all nodes, or those that failed, what they say of themselves."""
        if not self.apart:
            return
        asked = time.monotonic()
        everyone = self._measured and asked >= self._looked + self._pause
        if everyone:
            self._looked = asked
        self._forget(layout)
        before = self._choices(layout)
        primaries = set(layout.primaries)
        nodes = layout.nodes if everyone else self._due(asked)
        errands = tuple(Errand(node, (_QUESTION,), reads=node not in primaries) for node in nodes)
        if not errands:
            return
        outcomes = yield errands
        answers = dict(zip(nodes, outcomes, strict=True))
        heard = {node: (_said(outcome), took) for node, (outcome, took) in answers.items()}
        for said, _ in heard.values():
            if said is not None and said.primary:
                self._ledger.write(said, asked)
        for node, (said, took) in heard.items():
            self._take(node, said, took, asked)
        self.edition += self._choices(layout) != before

    def _choices(self, layout: Layout) -> list[Sequence[str]]:
        return [self.nodes(shard, prefer) for prefer in tuple(self._selectors) for shard in layout.shards]

    def _due(self, now: float) -> tuple[str, ...]:
        return tuple(node for node, (_, _, due) in list(self._failing.items()) if due <= now)

    def _forget(self, layout: Layout) -> None:
        """Of nodes that left nothing is remembered: those that come back are usable again."""
        known = set(layout.nodes)
        for node in set(self._facts) - known:
            self._facts.pop(node, None)
        for node in set(self._failing) - known:
            self.answered(node)

    def _take(self, node: str, said: Said | None, took: float, asked: float) -> None:
        if said is None:
            self.failed(node)
            return
        behind = 0.0 if said.primary else self._ledger.behind(said, asked)
        self._facts[node] = seen(self._facts.get(node, UNKNOWN), said, took, behind)
        asked_before = self._failing.get(node)
        self.answered(node)
        if not (said.linked or self._measured):
            # It is there, and of no use until it has found its primary: just started, or cut off.
            self._failing.update({} if asked_before is None else {node: asked_before})
            self._ask_again(node)


def _said(outcome: Outcome) -> Said | None:
    if isinstance(outcome, ValkeyKitError) or isinstance(outcome[0], Exception):
        return None
    with suppress(ReplyError, LookupError, ValueError, TypeError):
        return read_info(outcome[0])
    return None
