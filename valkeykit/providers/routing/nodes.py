"""The transports of all nodes: made when first needed, looked up by slot. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar
from weakref import WeakSet

from valkeykit.providers import faults, fork
from valkeykit.topology.slots import SLOTS

if TYPE_CHECKING:
    from valkeykit.stats import ClientStats
    from valkeykit.topology.chart import Chart
    from valkeykit.topology.layout import Layout
    from valkeykit.topology.reading import Reading
    from valkeykit.types import ReadFrom

N = TypeVar("N")


class Nodes(Generic[N]):
    """One transport per address, and one more for reads where it is a replica.

    Once the layout is known, `homes` has the transport of each slot's owner, and `readers` that of
    whoever serves its reads.
    """

    def __init__(
        self,
        make: Callable[[str, bool], N],
        name: str,
        *,
        prefer: ReadFrom = "primary",
        owned: bool = True,
    ) -> None:
        self.homes: list[N | None] = [None] * SLOTS
        self.readers = self.homes
        self.prefer: ReadFrom = prefer
        self._make = make
        self._name = name
        self._owned = owned
        self._made: dict[tuple[str, bool], N] = {}
        # When those began to be of no use that the layout no longer has.
        self._leaving: dict[tuple[str, bool], float] = {}
        self._followed: tuple[Layout | None, int] = (None, 0)
        self._closed = False
        self._lock = fork.Lock()
        # Those of other lanes: what is learnt through one lane is true for all.
        self._views: WeakSet[Nodes[N]] = WeakSet()

    def view(self, of: Callable[[Any], N], prefer: ReadFrom) -> Self:
        """The same nodes, each as `of` makes it of ours, which are the ones to be closed."""
        made = type(self)(
            lambda address, reads: of(self.get(address, reads=reads)), self._name, prefer=prefer, owned=False
        )
        with self._lock.get():
            self._views.add(made)
        return made

    def get(self, address: str, *, reads: bool = False) -> N:
        """The transport of a node; the one that a replica serves `reads` on."""
        found = self._made.get((address, reads))
        if found is None:
            with self._lock.get():
                if self._closed:
                    raise faults.closed(self._name)
                found = self._made.get((address, reads))
                if found is None:
                    found = self._made[address, reads] = self._make(address, reads)
        return found

    def follow(self, chart: Chart) -> None:
        """Point each slot to who serves it, if that has changed, here and in all views."""
        self._follow(chart)
        with self._lock.get():
            views = list(self._views)
        for view in views:
            view.follow(chart)

    def _follow(self, chart: Chart) -> None:
        while (now := (chart.layout, chart.reading.edition)) != self._followed and not self._closed:
            layout, _ = now
            if not self._owned and layout is not self._followed[0]:
                self._made = {}  # a node that left and came back is another one
            owners = layout.owners
            found = {owner: self.get(owner) for owner in set(owners) if owner is not None}
            homes = [None if owner is None else found[owner] for owner in owners]
            readers = homes if self.prefer == "primary" else self._readers(layout, chart.reading)
            with self._lock.get():
                # Another thread may have followed to a newer layout, or closed.
                if now == (chart.layout, chart.reading.edition) and not self._closed:
                    self.homes, self.readers, self._followed = homes, readers, now

    def _readers(self, layout: Layout, reading: Reading) -> list[N | None]:
        spread: dict[str | None, list[N]] = {}
        for shard in layout.shards:
            nodes = reading.nodes(shard, self.prefer)
            spread[shard.primary] = [self.get(node, reads=node != shard.primary) for node in nodes]
        choices = [spread.get(owner) for owner in layout.owners]
        return [None if found is None else found[slot % len(found)] for slot, found in enumerate(choices)]

    def leave(self, chart: Chart, now: float, after: float) -> list[N]:
        """Those that have been of no use for `after` seconds, or gave way to others, to be closed."""
        if not self._owned:
            return []
        with self._lock.get():
            gone = chart.left(self._made)
            since = {made: self._leaving.get(made, now) for made in gone}
            late = [made for made in gone if since[made] + after <= now or chart.gave_way(made[0])]
            self._leaving = {made: since[made] for made in gone if made not in late}
            return [self._made.pop(made) for made in late]

    @property
    def closed(self) -> bool:
        """Whether all of them are."""
        return self._closed

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
            self.readers = self.homes
            made, self._made = list(self._made.values()), {}
        return made
