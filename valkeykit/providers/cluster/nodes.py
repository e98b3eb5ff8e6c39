"""The transports of a cluster's nodes: made when first needed, looked up by slot. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from valkeykit.providers import faults, fork
from valkeykit.topology.slots import SLOTS

if TYPE_CHECKING:
    from valkeykit.stats import ClientStats
    from valkeykit.topology.atlas import Atlas
    from valkeykit.topology.layout import Layout

N = TypeVar("N")


class Nodes(Generic[N]):
    """One transport per address; `homes` has that of each slot's owner, once it is known."""

    def __init__(self, make: Callable[[str], N], name: str, *, owned: bool = True) -> None:
        self.homes: list[N | None] = [None] * SLOTS
        self._make = make
        self._name = name
        self._owned = owned
        self._made: dict[str, N] = {}
        # When those began to be of no use that the layout no longer has.
        self._leaving: dict[str, float] = {}
        self._followed: Layout | None = None
        self._closed = False
        self._lock = fork.Lock()

    def view(self, of: Callable[[Any], N]) -> Self:
        """The same nodes, each as `of` makes it of ours, which are the ones to be closed."""
        return type(self)(lambda address: of(self.get(address)), self._name, owned=False)

    def get(self, address: str) -> N:
        """The transport of a node."""
        found = self._made.get(address)
        if found is None:
            with self._lock.get():
                if self._closed:
                    raise faults.closed(self._name)
                found = self._made.get(address)
                if found is None:
                    found = self._made[address] = self._make(address)
        return found

    def follow(self, atlas: Atlas) -> None:
        """Point each slot to its owner, if the layout has changed."""
        while (layout := atlas.layout) is not self._followed and not self._closed:
            if not self._owned:
                self._made = {}  # a node that left and came back is another one
            owners = layout.owners
            found = {owner: self.get(owner) for owner in set(owners) if owner is not None}
            homes = [None if owner is None else found[owner] for owner in owners]
            with self._lock.get():
                # Another thread may have followed to a newer layout, or closed.
                if layout is atlas.layout and not self._closed:
                    self.homes, self._followed = homes, layout

    def leave(self, atlas: Atlas, now: float, after: float) -> list[N]:
        """Those that the layout has not had for `after` seconds, to be closed; connections in use stay."""
        if not self._owned:
            return []
        nodes = set(atlas.layout.nodes)
        with self._lock.get():
            gone = [address for address in self._made if address not in nodes]
            since = {address: self._leaving.get(address, now) for address in gone}
            late = [address for address in gone if since[address] + after <= now]
            self._leaving = {address: since[address] for address in gone if address not in late}
            return [self._made.pop(address) for address in late]

    @property
    def measured(self) -> bool:
        """Whether the nodes' transports keep statistics."""
        return all(hasattr(node, "stats") for node in list(self._made.values()))

    def stats(self) -> Iterator[ClientStats]:
        """What the nodes' transports count."""
        for node in list(self._made.values()):
            whole: Any = node
            yield whole.stats()

    def close(self) -> list[N]:
        """Make no more; what was made is to be closed."""
        with self._lock.get():
            self._closed = True
            self.homes = [None] * SLOTS
            made, self._made = list(self._made.values()), {}
        return made
