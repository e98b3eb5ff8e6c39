"""Recipes for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, overload

from valkeykit.client.recipes.base import Placed, Reachable
from valkeykit.command import Command
from valkeykit.commands.generated.builders import cluster, sorted_set
from valkeykit.commands.generated.builders import hash as hashes
from valkeykit.commands.generated.builders import set as sets
from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.errors import ValkeyKitError
from valkeykit.execution.views import View
from valkeykit.lazy import Lazy
from valkeykit.topology.slots import SLOTS
from valkeykit.types import Key, T, Text

if TYPE_CHECKING:
    from valkeykit.execution.core import SyncCore
    from valkeykit.scripting.sync import Script
    from valkeykit.topology.hot_slots import HotSlots, Metric
    from valkeykit.topology.layout import Layout

_hot_slots = Lazy("valkeykit.topology.hot_slots")
_walks = Lazy("valkeykit.scans.walks")
_scans = Lazy("valkeykit.scans.sync")
_scripting = Lazy("valkeykit.scripting.sync")


class Recipes(Placed, SyncCommands[T]):
    """What takes several commands."""

    _core: SyncCore

    def scan_iter(
        self, match: Key | None = None, count: int | None = None, _type: Text | None = None
    ) -> Generator[T, None, None]:
        """All keys of the server or the cluster, page by page.

        A key that is there from beginning to end comes at least once; it may come twice when keys
        move, or tables grow, meanwhile. A cluster is walked through by CLUSTERSCAN; where its servers
        have none, its primaries are scanned side by side, four at once, and what has moved meanwhile
        once more.

        Args:
            match: glob-style: only keys that match.
            count: about how many keys to look at for a page, 10 by default.
            _type: only keys of this type, such as string, list, set, zset, hash or stream.
        """
        wanted = _walks.Wanted(match, count, _type)
        if self._whole:
            found: Generator[T, None, None] = _scans.walk_cluster(wanted, self._run, _Reach(self))
        else:
            found = _scans.walk(wanted.of_server(), self._run)
        return found

    def sscan_iter(
        self, name: Key, match: Text | None = None, count: int | None = None
    ) -> Generator[T, None, None]:
        """All members of a set, page by page; a member may come twice when the set changes meanwhile."""
        return self._walk(lambda cursor: sets.sscan(name, cursor, match, count))

    @overload
    def hscan_iter(
        self,
        name: Key,
        match: Text | None = None,
        count: int | None = None,
        no_values: Literal[False] = False,
    ) -> Generator[tuple[T, T], None, None]: ...

    @overload
    def hscan_iter(
        self, name: Key, match: Text | None = None, count: int | None = None, *, no_values: Literal[True]
    ) -> Generator[T, None, None]: ...

    @overload
    def hscan_iter(
        self, name: Key, match: Text | None, count: int | None, no_values: Literal[True]
    ) -> Generator[T, None, None]: ...

    def hscan_iter(
        self, name: Key, match: Text | None = None, count: int | None = None, no_values: bool = False
    ) -> Generator[Any, None, None]:
        """All fields of a hash with their values, page by page; with `no_values` the fields alone.

        A field may come twice when the hash changes meanwhile.
        """
        return self._walk(lambda cursor: hashes.hscan(name, cursor, match, count, no_values))

    def zscan_iter(
        self,
        name: Key,
        match: Text | None = None,
        count: int | None = None,
        score_cast_func: Callable[[float], float] = float,
    ) -> Generator[tuple[T, float], None, None]:
        """All members of a sorted set with their scores, page by page, in no particular order.

        A member may come twice when the sorted set changes meanwhile.
        """
        return self._walk(lambda cursor: sorted_set.zscan(name, cursor, match, count, score_cast_func))

    def hot_slots(self, limit: int = 10, by: Metric = "cpu-usec") -> HotSlots:
        """The slots of the cluster with most of the load, with advice for each.

        Args:
            limit: how many.
            by: cpu-usec, network-bytes-in or network-bytes-out, which the servers count when their
                setting cluster-slot-stats-enabled is on; or key-count, which they always know.

        Raises `ArgumentError` for what the servers do not count, and on clients of no cluster. Each
        primary tells the figures of all its slots: some hundred kilobytes. Since server 8.0.0.
        """
        question = _hot_slots.Question(by, limit)
        self._require_cluster("hot_slots")
        stats = self._run(cluster.cluster_slot_stats(slotsrange=(0, SLOTS - 1)))
        report: HotSlots = question.report(stats, self._layout.owners)
        return report

    def nodes(self, role: Literal["primary", "replica"] | None = None) -> list[str]:
        """The nodes, as ``host:port``, that are known to serve: primaries first, or only those of a role.

        Asks for them if nobody has yet. Nodes of a cluster that serve no slots are not among them. A
        client of one server has that one, whatever its role.
        """
        core: Any = self._core.base or self._core
        whole = core.ready or core.open("nodes")
        if not hasattr(whole, "layout"):
            return [whole.node]
        whole.settle(time.monotonic() + self._options.timeout)
        layout: Layout = whole.layout
        primaries = list(layout.primaries)
        replicas = [node for node in layout.nodes if node not in primaries]
        return {"primary": primaries, "replica": replicas}.get(role or "", primaries + replicas)

    def script(self, source: Text) -> Script:
        """A Lua script that is called like a function: ``client.script("return 1")()``.

        It is sent by its SHA1, and with its source only where a server has not got it.
        """
        made: Script = _scripting.Script(source, self._run)
        return made

    def register_script(self, script: Text) -> Script:
        """The same as `script`, under the name that valkey-py uses."""
        return self.script(script)

    def _walk(self, page: Callable[[Any], Command[Any]]) -> Generator[Any, None, None]:
        found: Generator[Any, None, None] = _scans.walk(_walks.Walk(page), self._run)
        return found


class _Reach(Reachable):
    def settle(self) -> None:
        """See that it is known who serves what."""
        self._client.nodes()

    def ask(self, address: str, command: Command[Any]) -> Any:
        """The value of a command on one node, or the error."""
        try:
            return self._client._seen(View(route=address))._run(command)
        except ValkeyKitError as error:
            return error
