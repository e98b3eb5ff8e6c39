"""Where examples run: clients per provider, flavour, protocol and kind of server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from driven import Combination, Driven
from topologies import ONE_USE, Topologies

from valkeykit import Client

Place = tuple[Client[bytes], Driven]


class Places:
    """Where an example runs: a client that prepares the server, and the one that makes the call."""

    def __init__(self, standalone: str) -> None:
        self._standalone = standalone
        self._topologies = Topologies()
        self._admins: dict[str, Client[bytes]] = {}
        self._drivens: dict[tuple[Combination, str], Driven] = {}

    @contextmanager
    def at(self, kind: str, combination: Combination) -> Iterator[Place]:
        """Both clients of a kind of server; what cannot be used twice is gone after the block."""
        if kind in ONE_USE:
            with (
                self._topologies.fresh(kind) as url,
                Client(url) as admin,
                closing(driven_at(combination, url)) as driven,
            ):
                yield admin, driven
            return
        url = self._standalone if kind == "standalone" else self._topologies.shared(kind)
        if url not in self._admins:
            self._admins[url] = Client(url)
        if (combination, url) not in self._drivens:
            self._drivens[combination, url] = driven_at(combination, url)
        yield self._admins[url], self._drivens[combination, url]

    def close(self) -> None:
        """Close the clients, then stop the servers."""
        for client in (*self._drivens.values(), *self._admins.values()):
            client.close()
        self._topologies.close()


def driven_at(combination: Combination, url: str) -> Driven:
    return Driven(combination, url, provider=combination.provider, decode_responses=False)
