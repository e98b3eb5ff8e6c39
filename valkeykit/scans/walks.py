"""Scans as values: what to ask next, what a page has, and which slots of a cluster were not seen yet."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from attrs import frozen

from valkeykit.command import Command
from valkeykit.commands.generated.builders import cluster, generic
from valkeykit.config.parse import address as join
from valkeykit.errors import ConnectionFailed, DeadlineExceeded, ValkeyKitError
from valkeykit.topology.layout import Layout, read_layout
from valkeykit.topology.slots import SLOTS, slot_of

if TYPE_CHECKING:
    from valkeykit.replies.cluster_nodes import ClusterNode
    from valkeykit.types import Key, Text

R = TypeVar("R")
# Nodes that are scanned at once where each has to be scanned by itself.
MOST_NODES = 4


class Walk:
    """One scan by its pages: run `command`, `take` its page, until there is no command any more."""

    def __init__(self, page: Callable[[Any], Command[Any]], begin: int | str = 0) -> None:
        self._page = page
        self._begin = begin
        self.first = page(begin)
        self.command: Command[Any] | None = self.first

    def take(self, page: Any) -> Iterable[Any]:
        """The items of a page."""
        self.command = None if page.cursor == self._begin else self._page(page.cursor)
        items: Any = page.items
        found: Iterable[Any] = items.items() if hasattr(items, "items") else items
        return found


@frozen
class Wanted:
    """Which keys are looked for, as SCAN takes it."""

    match: Key | None = None
    count: int | None = None
    kind: Text | None = None

    def of_server(self) -> Walk:
        """A walk over the keys of one server."""
        return Walk(lambda cursor: generic.scan(cursor, self.match, self.count, self.kind))

    def of_cluster(self) -> Walk:
        """A walk over those of a cluster, by the server's own command for that."""
        return Walk(
            lambda cursor: cluster.clusterscan(cursor, match=self.match, count=self.count, type=self.kind),
            "0",
        )


@frozen
class Step:
    """`found` goes to the caller; then the commands go to their nodes side by side."""

    found: Sequence[Any]
    errands: tuple[tuple[str, Command[Any]], ...] = ()


Failed: TypeAlias = "dict[str, ValkeyKitError]"
Sweep: TypeAlias = "Generator[Step, Sequence[Any], None]"
Look: TypeAlias = "Generator[Step, Sequence[Any], R]"


@frozen
class View:
    """Who has which slot, and for slots whose keys move one by one, the node that gets them."""

    layout: Layout
    moving: dict[int, str]


def sweep(wanted: Wanted, layout: Layout, slot: Callable[[Any], int] = slot_of) -> Sweep:
    """Scan every primary by itself, and again what has changed its owner meanwhile.

    A slot was seen when one node had it from the beginning of its scan to the end. Of one that is on
    its way, the node that gets it is scanned afterwards: keys go in one direction. Yields steps, and is
    sent one value or error for each errand.
    """
    before = yield from view(layout)
    yield from _until_seen(wanted, before, set(range(SLOTS)), slot)


def rest(wanted: Wanted, before: View, slot: Callable[[Any], int] = slot_of) -> Sweep:
    """What CLUSTERSCAN may have missed since `before`, scanned by `sweep`'s rules.

    It goes on wherever a slot is by now. But while the keys of a slot move one by one, it sees those that
    have not left yet, and none of those that have.
    """
    now = yield from view(before.layout)
    moved = {at for at in range(SLOTS) if not _seen(at, before, now, {})}
    missing = moved | set(before.moving)
    yield from _until_seen(wanted, now, missing, slot)


def _until_seen(wanted: Wanted, before: View, missing: set[int], slot: Callable[[Any], int]) -> Sweep:
    failed: Failed = {}
    while missing:
        owners = dict.fromkeys(before.layout.owners[at] for at in sorted(missing))
        nodes = [address for address in owners if address is not None]
        for address in nodes:
            if address in failed:
                raise failed[address]  # nobody has taken its slots over
        failed = yield from _scan(wanted, nodes, missing, slot)
        goals = dict.fromkeys(node for at, node in before.moving.items() if at in missing)
        failed |= yield from _scan(wanted, list(goals), missing & set(before.moving), slot)
        after = yield from view(before.layout)
        missing = {at for at in missing if not _seen(at, before, after, failed)}
        before = after


def _seen(slot: int, before: View, after: View, failed: Failed) -> bool:
    owner, goal = before.layout.owners[slot], before.moving.get(slot)
    if owner != after.layout.owners[slot] or goal != after.moving.get(slot):
        return False
    # What nobody serves has no keys that could be seen.
    return owner not in failed and goal not in failed


def _scan(wanted: Wanted, nodes: Sequence[str], slots: set[int], slot: Callable[[Any], int]) -> Look[Failed]:
    """Scan these nodes, a few at once; those that failed."""
    waiting = {address: wanted.of_server() for address in nodes}
    whole = len(slots) == SLOTS
    failed: Failed = {}
    found: list[Any] = []
    while waiting:
        now = list(waiting.items())[:MOST_NODES]
        pages = yield Step(found, tuple((address, walk.command) for address, walk in now if walk.command))
        found = []
        for (address, walk), page in zip(now, pages, strict=True):
            if isinstance(page, ConnectionFailed | DeadlineExceeded):
                failed[address] = page
            elif isinstance(page, ValkeyKitError):
                raise page
            else:
                keys = walk.take(page)
                found += keys if whole else [key for key in keys if slot(key) in slots]
            if address in failed or walk.command is None:
                del waiting[address]
    if found:
        yield Step(found)
    return failed


def view(known: Layout) -> Look[View]:
    """How it is now, by the first node that answers, and by what each primary says of its own slots."""
    error: Any = None
    for address in known.nodes:
        (answer,) = yield Step((), ((address, cluster.cluster_slots()),))
        if isinstance(answer, ValkeyKitError):
            error = answer
            continue
        layout = read_layout(answer, address)
        answers = yield Step((), tuple((each, cluster.cluster_nodes()) for each in layout.primaries))
        moving: dict[int, str] = {}
        for answer in answers:
            moving |= {} if isinstance(answer, ValkeyKitError) else _moving(answer)
        return View(layout, moving)
    raise error


def _moving(nodes: Sequence[ClusterNode]) -> dict[int, str]:
    """What a node gives away, with the addresses of those that get it."""
    addresses = {node.id: join(node.host, node.port) for node in nodes}
    return {
        slot: addresses[goal] for node in nodes for slot, goal in node.migrating.items() if goal in addresses
    }
