"""What needs no I/O, or looks the same in both flavours."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

from valkeykit.client.base import Handle
from valkeykit.commands import arguments as a
from valkeykit.config.parse import RefusedError, address, split_address
from valkeykit.errors import ArgumentError
from valkeykit.execution.views import View
from valkeykit.topology.slots import SLOTS, encoded, slot_of

if TYPE_CHECKING:
    from valkeykit.topology.layout import Layout
    from valkeykit.types import Key, Route


class Placed(Handle):
    """Where keys live."""

    def slots_of(self, keys: Key | Iterable[Key]) -> list[int]:
        """The slot of each key, in their order, with the client's key prefix; no I/O.

        Keys of one slot may stand in one transaction, script or command of a cluster; a common hash
        tag, as `valkeykit.tagged` writes it, gives them one.
        """
        return [self._slot(key) for key in a.many(a.key, keys, "slots_of", "keys", empty=True)]

    def route(
        self,
        *,
        node: str | None = None,
        slot: int | None = None,
        key: Key | None = None,
        all_primaries: bool = False,
    ) -> Self:
        """The same client, whose calls go where you say: ``client.route(node="10.0.0.7:6379").info()``.

        Exactly one of these. State is shared: closing one closes both. No I/O.

        Args:
            node: ``host:port`` of a primary or replica, as `nodes` tells them. What belongs elsewhere
                raises `MovedError` there.
            slot: who serves the slot, 0 to 16383, when the call is made. Clusters only.
            key: who serves the key, with the client's key prefix. Clusters only.
            all_primaries: each of them; of their replies one is made as the server's response policies
                say. Without a policy they must be the same, else it is a `ReplyError`. Clusters only.

        Raises `ArgumentError` for anything else, in a session, and without several nodes.
        """
        given = {"node": node, "slot": slot, "key": key, "all_primaries": all_primaries or None}
        names = [name for name, value in given.items() if value is not None]
        if len(names) != 1:
            raise ArgumentError("route needs one of node, slot, key and all_primaries=True")
        self._require_nodes(names[0])
        if node is not None:
            return self._seen(View(route=_address(node)))
        if all_primaries:
            return self._seen(View(route="all_primaries"))
        return self._seen(View(route=_slot(slot) if key is None else self._slot(a.key(key, "route", "key"))))

    def _require_nodes(self, route: str) -> None:
        core, config = self._core, self.config
        if core.session:
            raise ArgumentError("a session has a connection of its own: route is for the client")
        if not config.cluster.enabled and not (config.has_replicas and route == "node"):
            raise ArgumentError(f"route({route}=…) is for clients of a cluster, valkey+cluster://…")
        if not hasattr(core.provider, "node_transport"):
            raise ArgumentError(
                f"provider '{core.provider.name}' takes no routes; 'native', 'valkey-py' and 'glide' do"
            )

    def _slot(self, key: Any) -> int:
        prefix = self._core.prefix
        return slot_of(key if prefix is None else prefix.text + encoded(key))

    @property
    def _whole(self) -> bool:
        """Whether this is a client of a cluster: a session has one node."""
        core = self._core
        return bool(self.config.cluster.enabled) and not core.session and core.seen.route is None

    def _require_cluster(self, what: str) -> None:
        if not self._whole:
            raise ArgumentError("is for clients of a cluster, valkey+cluster://…", command=what)

    @property
    def _layout(self) -> Layout:
        """Who serves what, as far as it is known."""
        layout: Layout = self._core.ready.layout
        return layout


def _slot(slot: object) -> Route:
    if isinstance(slot, bool) or not isinstance(slot, int) or not 0 <= slot < SLOTS:
        raise ArgumentError(f"slot must be an int from 0 to {SLOTS - 1}")
    return slot


def _address(node: object) -> str:
    try:
        return address(*split_address(node))
    except RefusedError:
        raise ArgumentError("node must be host:port, or [IPv6]:port") from None


class Reachable:
    """A client of a cluster as `valkeykit.scans` sees it; each flavour adds `ask`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    @property
    def layout(self) -> Layout:
        """Who serves what."""
        layout: Layout = self._client._layout
        return layout

    def slot(self, key: Any) -> int:
        """The slot of a key as replies have it."""
        slot: int = self._client._slot(key)
        return slot
