"""Where examples run: clients per provider, flavour, protocol and kind of server."""

from __future__ import annotations

import shutil
import ssl
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import trustme
from driven import Combination, Driven
from tls_proxy import TlsProxy
from topologies import ONE_USE, Topologies

from valkeykit import Client, embedded

Place = tuple[Client[bytes], Driven]


class Places:
    """Where an example runs: a client that prepares the server, and the one that makes the call."""

    def __init__(self, standalone: str) -> None:
        self._standalone = standalone
        self._topologies = Topologies()
        self._roads: Roads | None = None
        self._admins: dict[str, Client[bytes]] = {}
        self._drivens: dict[tuple[Combination, str], Driven] = {}

    @contextmanager
    def at(self, kind: str, combination: Combination) -> Iterator[Place]:
        """Both clients of a kind of server; what cannot be used twice is gone after the block."""
        if combination.over != "tcp":
            if self._roads is None:
                self._roads = Roads()
            url = self._roads.server.url
            if (combination, url) not in self._drivens:
                self._drivens[combination, url] = self._roads.driven(combination)
            yield self._admin(url), self._drivens[combination, url]
            return
        if kind in ONE_USE:
            with (
                self._topologies.fresh(kind) as url,
                Client(url) as admin,
                closing(driven_at(combination, url)) as driven,
            ):
                yield admin, driven
            return
        url = self._standalone if kind == "standalone" else self._topologies.shared(kind)
        if (combination, url) not in self._drivens:
            self._drivens[combination, url] = driven_at(combination, url)
        yield self._admin(url), self._drivens[combination, url]

    def _admin(self, url: str) -> Client[bytes]:
        if url not in self._admins:
            self._admins[url] = Client(url)
        return self._admins[url]

    def close(self) -> None:
        """Close the clients, then stop the servers."""
        for client in (*self._drivens.values(), *self._admins.values()):
            client.close()
        self._topologies.close()
        if self._roads is not None:
            self._roads.close()


class Roads:
    """A server that is reached by a Unix socket and by TLS too."""

    def __init__(self) -> None:
        self._directory = tempfile.mkdtemp()
        self.server = embedded.start(unix_socket=True)
        authority = trustme.CA()
        self._ca_file = str(Path(self._directory) / "ca.pem")
        authority.cert_pem.write_to_path(self._ca_file)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        self._tls = TlsProxy(self.server.host, self.server.port, context)

    def driven(self, combination: Combination) -> Driven:
        """A client by the road that the combination names."""
        if combination.over == "unix":
            return driven_at(combination, f"unix://{self.server.unix_socket}")
        return driven_at(combination, f"valkeys://127.0.0.1:{self._tls.port}", tls_ca_file=self._ca_file)

    def close(self) -> None:
        self._tls.close()
        self.server.stop()
        shutil.rmtree(self._directory)


def driven_at(combination: Combination, url: str, **options: object) -> Driven:
    return Driven(combination, url, provider=combination.provider, decode_responses=False, **options)
