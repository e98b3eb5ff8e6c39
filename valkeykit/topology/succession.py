"""One primary with replicas, and who follows when it is gone: what sentinels and replicated servers share."""

from __future__ import annotations

import random
from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.command import Command
from valkeykit.errors import (
    ArgumentError,
    Closed,
    ConnectionFailed,
    ReadOnlyError,
    ServerError,
    ValkeyKitError,
    WrongRole,
)
from valkeykit.topology.chart import Chart, Made
from valkeykit.topology.errands import Errand, Outcome, Step
from valkeykit.topology.layout import Layout, Shard, of_one
from valkeykit.topology.roles import ROLE, not_primary
from valkeykit.topology.slots import slot_of

if TYPE_CHECKING:
    from valkeykit.topology.reading import Reading
    from valkeykit.types import Raw, ReadFrom

# So much longer becomes the pause between questions while nobody answers, at most.
_LONGEST = 8

Check: TypeAlias = "Generator[Step, Sequence[Outcome], ValkeyKitError | None]"


class Succession(Chart):
    """A chart of one shard, which has all slots. Without a primary nobody has any."""

    patient = True

    def __init__(self, pause: float, reading: Reading | None = None) -> None:
        super().__init__(pause, reading)
        # Who was the primary before, and is not any more.
        self.deposed: str | None = None
        # The primary of a failover that has begun: nothing more is sent there.
        self._leaving: str | None = None
        # How many rounds of questions nobody has answered, one after the other.
        self._silent = 0

    @property
    def primary(self) -> str | None:
        """Who takes the writes, if it is known."""
        return next(iter(self.layout.primaries), None)

    def left(self, made: Iterable[Made]) -> list[Made]:
        """Who was deposed, as another may be about to be the primary; and replicas that are none any more."""
        kept = set(self.layout.nodes)
        return [
            (address, reads)
            for address, reads in made
            if ((kept and address not in kept) if reads else address == self.deposed)
        ]

    def readers(self, commands: Sequence[Command[Any]], prefer: ReadFrom) -> dict[str, list[int]]:
        """Who serves which of several reads, by their places; nobody but the primary if some are no reads."""
        slots = [slot for command in commands if (slot := slot_of_read(command)) is not None]
        found: dict[str, list[int]] = {}
        if self.layout.shards and len(slots) == len(commands):
            nodes = self.reading.nodes(self.layout.shards[0], prefer)
            for place, slot in enumerate(slots):
                found.setdefault(nodes[slot % len(nodes)], []).append(place)
        return found

    def heard(self, node: str, outcome: Outcome, places: Sequence[int], replies: list[Raw]) -> list[int]:
        """Put what a node answered to reads in its places; which are to be asked elsewhere."""
        if isinstance(outcome, ValkeyKitError):
            self.take_note(outcome)
            return list(places)
        again: list[int] = []
        for place, reply in zip(places, outcome, strict=True):
            self.doubt(reply, node)
            replies[place] = reply
            if isinstance(reply, ValkeyKitError) and self.reading.failover.strategy(reply).avoid:
                again.append(place)
        return again

    def asking(self, now: float) -> None:
        """Somebody asks now; the longer nobody answers, the later it is done again."""
        super().asking(now)
        self._next = now + (self._next - now) * min(_LONGEST, 2**self._silent)

    def hurry(self, now: float) -> None:
        """Somebody is there again who can be asked."""
        self.suspect = True
        self._silent = 0
        self._next = min(self._next, now + self._pause * (1 + random.random()))  # noqa: S311 # no secret

    def demoted(self, node: str | None) -> None:
        """This node says that it is no primary: if it is ours, there is none for now."""
        self.suspect = True
        if node is not None and node == self.primary:
            self.deposed = node
            self.layout = Layout()

    def take_note(self, error: ValkeyKitError, node: str | None = None) -> bool:
        """What a failed call teaches; whether it may be sent again, as nothing of it was done.

        `node` is the one that refused it. Who does not know it for sure leaves it out: a late refusal
        from the last primary says nothing of the next.
        """
        self.doubt(error, node or error.node)
        if isinstance(error, WrongRole):
            if error.wanted == "primary":
                self.demoted(error.node)
            return True
        if _is_read_only(error):
            self.suspect = True
            if node is not None:
                self.demoted(node)
            return True
        if isinstance(error, Closed):
            return True  # the connection to a deposed primary: the client itself is open
        return isinstance(error, ConnectionFailed) and not (error.permanent or error.maybe_applied)

    def explain(self, error: ValkeyKitError) -> None:
        """Say why a connection was dropped, which its driver cannot know."""
        if isinstance(error, ConnectionFailed) and error.maybe_applied and error.node == self.deposed:
            error.message = "the connection was dropped: the node is no longer the primary"
            error.args = (error.message,)

    def _verified(self, candidate: str, replicas: Sequence[str]) -> Check:
        """Take the candidate, if it says itself that it is the primary."""
        if candidate == self._leaving:
            return ConnectionFailed("a failover is under way", node=candidate)
        (outcome,) = yield Step((Errand(candidate, (ROLE,)),))
        failure = not_primary(outcome, candidate)
        if isinstance(failure, WrongRole):
            self.demoted(candidate)
        if failure is None:
            self._take(Shard(candidate, tuple(each for each in replicas if each != candidate)))
        return failure

    def _take(self, shard: Shard) -> None:
        before, self._leaving = self.primary or self._leaving, None
        if self.layout.shards != (shard,):
            self.layout = of_one(shard)
        if before is not None and before != shard.primary:
            self.deposed = before
        elif self.deposed == shard.primary:
            self.deposed = None


def slot_of_read(command: Command[Any]) -> int | None:
    """The slot of the first key of a read; None for all else, which is the primary's."""
    at = command.slot_at
    if not (at and command.info.readonly):
        return None
    try:
        return slot_of(command.args[at[0]])
    except ArgumentError:
        return None  # a key that cannot be sent: the call itself says why


def _is_read_only(error: ValkeyKitError) -> bool:
    """Whether a replica refused a write, or a transaction because of one."""
    aborted = isinstance(error, ServerError) and error.code == "EXECABORT"
    return isinstance(error.__cause__ if aborted else error, ReadOnlyError)
