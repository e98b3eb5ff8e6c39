"""The primary that sentinels know: whom to ask, whom to believe."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from attrs import field, frozen

from valkeykit.command import Command
from valkeykit.commands.generated import info
from valkeykit.config.parse import address
from valkeykit.errors import ConfigError, ConnectionFailed, ReplyError, ServerError, ValkeyKitError, WrongRole
from valkeykit.replies.sentinel import primary_state, replica_states, sentinel_address, sentinel_states
from valkeykit.topology.chart import Inquiry
from valkeykit.topology.errands import Errand, Outcome, Step
from valkeykit.topology.layout import Layout
from valkeykit.topology.reading import Reading
from valkeykit.topology.roles import CODEC, ROLE, not_primary
from valkeykit.topology.succession import Check, Succession

# How often, and how many seconds apart, a replica is looked at that is to be the primary.
_LOOKS, _LOOK = 60, 0.05
# A replica or a sentinel with one of these cannot be reached.
_GONE = frozenset({"s_down", "o_down", "disconnected"})


@frozen
class Opinion:
    """What one sentinel says. `others` has the sentinels it knows, by id; `own` is its own id."""

    primary: str | None
    epoch: int = -1
    replicas: tuple[str, ...] = ()
    others: dict[str, str] = field(factory=dict[str, str])
    own: str | None = None


class Sentinels(Succession):
    """The sentinels that were given are always asked; those they know of, too."""

    def __init__(self, name: str, given: Sequence[str], pause: float, reading: Reading | None = None) -> None:
        super().__init__(pause, reading)
        self.name = name
        self._given = tuple(given)
        # Ids tell whether two addresses are those of one sentinel.
        self._own: dict[str, str] = {}
        self._others: dict[str, str] = {}
        self._epoch = -1
        self._questions = _questions(name)

    @property
    def known(self) -> tuple[str, ...]:
        """The sentinels, each once; those that were given first."""
        ids = {self._own.get(given) for given in self._given}
        found = [where for its, where in self._others.items() if its not in ids]
        return tuple(dict.fromkeys((*self._given, *found)))

    def inquire(self) -> Inquiry:
        """Ask all sentinels; a majority need not wait for the rest."""
        asked = list(self.known)
        random.shuffle(asked)
        return (yield from self._ask(asked, len(asked) // 2 + 1))

    def succeeds(self, candidate: str, sentinel: str) -> Inquiry:
        """A failover begins: send nothing more to the primary, and wait until the candidate has taken over.

        What is sent to a primary in its last moments is lost with it, or its reply is. A failover that
        leads to nothing is waited for a few seconds.
        """
        if candidate == self.primary or self._leaving is not None:
            return None
        leaving, layout = self.primary, self.layout
        self._leaving, self.layout = leaving, Layout()
        failures: list[ValkeyKitError] = []
        for _ in range(_LOOKS):
            yield Step((), after=_LOOK)
            if self.primary is not None:
                return None  # another sentinel has told meanwhile
            flow: Check = self._take_over(candidate, leaving, sentinel, layout.nodes)
            failure = yield from flow
            if failure is None:
                self.suspect = True
                return None
            failures.append(failure)
        self._leaving, self.layout, self.suspect = None, layout, True
        return failures[-1]

    def _take_over(
        self, candidate: str, leaving: str | None, sentinel: str, replicas: Sequence[str]
    ) -> Check:
        blocked: ValkeyKitError | None = yield from self._follows(candidate, leaving, sentinel)
        if blocked is not None:
            return blocked
        failure: ValkeyKitError | None = yield from self._verified(candidate, replicas)
        if failure is None:
            # What sentinels say that have not heard of it yet is older than this.
            self._epoch += 1
        return failure

    def _follows(self, candidate: str, leaving: str | None, sentinel: str) -> Check:
        """Whether the candidate may be used.

        Of two that have handed over the sentinel cuts all connections, of the new primary too, as soon
        as it has seen it: whoever is there earlier loses replies.
        """
        (outcome,) = yield Step((Errand(candidate, (ROLE,)),))
        failure = not_primary(outcome, candidate)
        if failure is not None or leaving is None:
            return failure
        named, left = yield Step(
            (Errand(sentinel, self._questions[:1], guide=True), Errand(leaving, (ROLE,))), enough=1
        )
        if not isinstance(not_primary(left, leaving), WrongRole):
            return None
        if _address_in(named) != candidate:
            return ConnectionFailed("a failover is under way", node=candidate)
        yield Step((), after=_LOOK)
        return None

    def switched(self, sentinel: str) -> Inquiry:
        """Ask the one that has just told of a new primary."""
        return (yield from self._ask((sentinel,), 1))

    def _ask(self, asked: Sequence[str], enough: int) -> Inquiry:
        errands = (Errand(each, self._questions, guide=True) for each in asked)
        outcomes = yield Step(tuple(errands), enough=enough)
        opinions: list[Opinion] = []
        failure: ValkeyKitError | None = None
        for sentinel, outcome in zip(asked, outcomes, strict=True):
            found = _opinion(outcome)
            if isinstance(found, Opinion):
                opinions.append(found)
                if found.own is not None:
                    self._own[sentinel] = found.own
            else:
                failure = _graver(failure, found)
        if not opinions:
            self._silent += 1
            self.suspect = True
            return self._unheard(failure, len(asked))
        self._silent = 0
        self._others.update(pair for found in opinions for pair in found.others.items())
        return (yield from self._choose([found for found in opinions if found.primary is not None]))

    def _unheard(self, failure: ValkeyKitError | None, asked: int) -> ValkeyKitError:
        if isinstance(failure, ServerError):
            return failure  # it is there, and says what is wrong: the password, most of all
        why = "no answer" if failure is None else failure.message
        error = ConnectionFailed(f"none of the {asked} sentinels answered ({why})")
        error.permanent = isinstance(failure, ConnectionFailed) and failure.permanent
        return error

    def _choose(self, opinions: Sequence[Opinion]) -> Check:
        if not opinions:
            return ConfigError(
                f"sentinel.primary_name: the sentinels know no primary of the name {self.name!r}"
            )
        votes = Counter(found.primary for found in opinions)
        best = max(opinions, key=lambda found: (found.epoch, votes[found.primary]))
        failure: ValkeyKitError | None = None
        for candidate, epoch in self._candidates(best, len(opinions)):
            failure = yield from self._verified(candidate, best.replicas)
            if failure is None:
                self._epoch = epoch
                return None
        self.suspect = True
        return failure

    def _candidates(self, best: Opinion, heard: int) -> Iterable[tuple[str, int]]:
        """Who is older than what is known already is believed if a majority says so, or nobody is left."""
        mine, said = self.primary, str(best.primary)
        if best.epoch >= self._epoch or mine is None:
            return ((said, best.epoch),)
        if heard > len(self.known) // 2:
            return ((mine, self._epoch), (said, best.epoch))
        return ((mine, self._epoch),)


def _questions(name: str) -> tuple[Command[Any], ...]:
    # The address comes first: in a failover it is the new one before SENTINEL MASTER says so.
    asked = (
        (("SENTINEL", "GET-MASTER-ADDR-BY-NAME", name), info.SENTINEL_GET_MASTER_ADDR_BY_NAME),
        (("SENTINEL", "MASTER", name), info.SENTINEL_MASTER),
        (("SENTINEL", "REPLICAS", name), info.SENTINEL_REPLICAS),
        (("SENTINEL", "SENTINELS", name), info.SENTINEL_SENTINELS),
        (("SENTINEL", "MYID"), info.SENTINEL_MYID),
    )
    return tuple(Command(words, about, None, (), "read") for words, about in asked)


def _address_in(outcome: Outcome) -> str | None:
    try:
        found = None if isinstance(outcome, ValkeyKitError) else sentinel_address(outcome[0], CODEC)
    except ReplyError:
        return None
    return None if found is None else address(found.host, found.port)


def _opinion(outcome: Outcome) -> Opinion | ValkeyKitError:
    if isinstance(outcome, ValkeyKitError):
        return outcome
    where, primary, replicas, sentinels, own = outcome
    if isinstance(where, ValkeyKitError):
        return where
    try:
        found = sentinel_address(where, CODEC)
        if found is None:
            return Opinion(None)
        for reply in (primary, replicas, sentinels):
            if isinstance(reply, ValkeyKitError):
                return reply
        return Opinion(
            address(found.host, found.port),
            primary_state(primary, CODEC).config_epoch,
            tuple(
                address(replica.ip, replica.port)
                for replica in replica_states(replicas, CODEC)
                if not replica.flags & _GONE
            ),
            {
                each.runid: address(each.ip, each.port)
                for each in sentinel_states(sentinels, CODEC)
                if each.runid
            },
            own.decode() if isinstance(own, bytes) else None,
        )
    except ReplyError as error:
        return error


def _graver(one: ValkeyKitError | None, other: ValkeyKitError) -> ValkeyKitError:
    """Of two failures the one that says more: what a sentinel answered, before who did not."""
    return other if one is None or isinstance(other, ServerError) else one
