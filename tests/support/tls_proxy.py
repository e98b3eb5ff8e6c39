"""TLS in front of a server that has none."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class TlsProxy:
    """Terminates TLS in front of a server that has none."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext) -> None:
        self._target, self._context = (host, port), context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self.accepted: list[int] = []
        """The port of each client that came."""
        self._run(self._accept)

    def _run(self, work: Callable[..., None], *args: Any) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                raw, where = self._listener.accept()
                self.accepted.append(where[1])
                self._open.append(raw)
                self._run(self._serve, raw)

    def _serve(self, raw: socket.socket) -> None:
        with suppress(OSError, ssl.SSLError):
            client = self._context.wrap_socket(raw, server_side=True)
            server = socket.create_connection(self._target)
            self._open += [client, server]
            self._run(self._pump, server, client)
            self._pump(client, server)

    @staticmethod
    def _pump(one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError, ValueError):
            while data := one.recv(65536):
                other.sendall(data)
        for end in (one, other):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in self._open:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        for one in self._open:
            one.close()
