"""Speak RESP to one server: what an administrator needs, without a client library."""

from __future__ import annotations

import socket
from typing import Any, Self

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.probe import HOST

_CONTAINERS = ("CLUSTER", "SENTINEL")


class Wire:
    """One connection. Raises `EmbeddedServerError` when nobody answers and for an error reply.

    `timeout` is in seconds and counts for each read. Not thread-safe.
    """

    def __init__(self, port: int, *, password: str | None = None, timeout: float = 5.0) -> None:
        self._port = port
        try:
            self._socket = socket.create_connection((HOST, port), timeout)
        except OSError as error:
            raise self._failure("connecting", error) from error
        self._file = self._socket.makefile("rb")
        if password is not None:
            try:
                self.call("AUTH", password)
            except BaseException:  # whatever it was, the connection must not stay open
                self.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._file.close()
        self._socket.close()

    def call(self, *words: str | int | bytes) -> Any:
        """Send a command and return its reply: bytes, str (a status), int, None or a list of them."""
        encoded = [word if isinstance(word, bytes) else str(word).encode() for word in words]
        request = b"".join(b"$%d\r\n%b\r\n" % (len(word), word) for word in encoded)
        # The first words only: what follows may be a password.
        name = " ".join(str(word) for word in words[: 2 if words[0] in _CONTAINERS else 1])
        try:
            self._socket.sendall(b"*%d\r\n%b" % (len(encoded), request))
            reply = self._read()
        except OSError as error:
            raise self._failure(name, error) from error
        if isinstance(reply, EmbeddedServerError):
            raise self._failure(name, reply)
        return reply

    def _read(self) -> Any:
        line = self._file.readline()
        if not line.endswith(b"\r\n"):
            raise ConnectionError("the connection was closed")
        kind, rest = line[:1], line[1:-2]
        if kind in b"+-":
            text = rest.decode("utf-8", "replace")
            return text if kind == b"+" else EmbeddedServerError(text)
        size = int(rest)
        if kind == b":":
            return size
        if size < 0:
            return None
        return [self._read() for _ in range(size)] if kind == b"*" else self._file.read(size + 2)[:-2]

    def _failure(self, what: str, cause: Exception) -> EmbeddedServerError:
        return EmbeddedServerError(f"{what} on {HOST}:{self._port}: {cause}")
