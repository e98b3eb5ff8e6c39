"""The primary among servers that nobody watches over: they say themselves who it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from valkeykit.errors import ConnectionFailed, ServerError, ValkeyKitError, WrongRole
from valkeykit.topology.chart import Inquiry
from valkeykit.topology.errands import Errand, Step
from valkeykit.topology.reading import Reading
from valkeykit.topology.roles import ROLE, Role, role_in
from valkeykit.topology.succession import Succession

# From a replica of a replica of a replica it is so far to the primary.
_HOPS = 3


class Replicated(Succession):
    """Any server is enough to find the others: a primary names its replicas, a replica its primary."""

    def __init__(self, seeds: Sequence[str], pause: float, reading: Reading | None = None) -> None:
        super().__init__(pause, reading)
        self.seeds = tuple(seeds)
        # Those of the last layout: without a primary there is none.
        self._members: tuple[str, ...] = ()

    def inquire(self) -> Inquiry:
        """Ask all that are known, then those that they name, until one says that it is the primary."""
        roles: dict[str, Role] = {}
        asked: set[str] = set()
        failure: ValkeyKitError | None = None
        targets: Iterable[str] = (*self.layout.nodes, *self._members, *self.seeds)
        for _ in range(_HOPS):
            fresh = [each for each in dict.fromkeys(targets) if each not in asked]
            if not fresh:
                break
            asked.update(fresh)
            outcomes = yield Step(tuple(Errand(each, (ROLE,), guide=True) for each in fresh))
            for each, outcome in zip(fresh, outcomes, strict=True):
                found = role_in(outcome)
                if isinstance(found, Role):
                    roles[each] = found
                else:
                    failure = found if failure is None or isinstance(found, ServerError) else failure
            if any(role.is_primary for role in roles.values()):
                break
            targets = [role.primary for role in roles.values() if role.primary is not None]
        return (yield from self._choose(roles, failure))

    def _choose(self, roles: dict[str, Role], failure: ValkeyKitError | None) -> Inquiry:
        if not roles:
            self._silent += 1
            self.suspect = True
            return failure or ConnectionFailed("no server answered")
        self._silent = 0
        primary = self._best(roles)
        if primary is None:
            self.suspect = True
            return WrongRole("no server says that it is the primary")
        failure = yield from self._verified(primary, self._followers(primary, roles))
        if failure is None:
            self._members = self.layout.nodes
        self.suspect = failure is not None
        return failure

    def _best(self, roles: dict[str, Role]) -> str | None:
        """Of several that say they are, the one that most follow; else ours, else who has most data."""
        followed = Counter(role.primary for role in roles.values())

        def weight(each: str) -> tuple[int, int, bool, int]:
            role = roles[each]
            return followed[each], len(role.replicas), each == self.primary, role.offset

        return max((each for each, role in roles.items() if role.is_primary), key=weight, default=None)

    def _followers(self, primary: str, roles: dict[str, Role]) -> tuple[str, ...]:
        named = roles[primary].replicas
        following = [each for each, role in roles.items() if role.primary == primary]
        return tuple(dict.fromkeys((*named, *following)))
