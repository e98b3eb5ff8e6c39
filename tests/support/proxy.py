"""A TCP proxy that misbehaves on demand, and a peer that never answers."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Proxy:
    """Forwards to a server; each switch takes effect with the next bytes.

    `lose_replies`: what the server sends is thrown away and the client's connection is reset.
    `silent`: what the server sends is thrown away, the connection stays.
    """

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.lose_replies = False
        self.silent = False
        self.piecewise = False
        self.connections = 0
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._closed = False
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self) -> str:
        return f"valkey://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = self._pair(client)
                if server is None:
                    return
                threading.Thread(target=self._up, args=(client, server), daemon=True).start()
                threading.Thread(target=self._down, args=(client, server), daemon=True).start()

    def _pair(self, client: socket.socket) -> socket.socket | None:
        with self._lock:
            if self._closed:
                client.close()
                return None
            self._sockets.append(client)
            server = socket.create_connection(self._target)
            self._sockets.append(server)
            self.connections += 1
            return server

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := client.recv(65536):
                server.sendall(data)
        self._shut(client, server)

    def _down(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while data := server.recv(65536):
                if self.lose_replies:
                    break
                if self.silent:
                    continue
                if self.piecewise:
                    for byte in data:
                        client.sendall(bytes([byte]))
                else:
                    client.sendall(data)
        self._shut(client, server)

    @staticmethod
    def _shut(*sockets: socket.socket) -> None:
        for one in sockets:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with self._lock:
            self._closed = True
        self._shut(self._listener, *self._sockets)
        for one in (self._listener, *self._sockets):
            one.close()


@contextmanager
def black_hole() -> Iterator[int]:
    """The port of a peer that accepts connections and never answers."""
    listener = socket.create_server(("127.0.0.1", 0))
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()
