"""TLS for threads. A module of its own: `ssl` takes 10 ms and a megabyte to load."""

from __future__ import annotations

import select
import ssl
import threading
from contextlib import suppress
from typing import Any

from valkeykit.providers.native.sync.channel import Plain, wait_for

_BUFFER = 1 << 16


class Tls:
    """TLS over a socket; its state is used by one thread at a time, the network by two."""

    plain = False

    def __init__(self, plain: Plain, context: ssl.SSLContext, name: str) -> None:
        self.sock = plain.sock
        self._plain = plain
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._in, self._out, server_hostname=name)
        self._lock = threading.Lock()
        self._unsent: memoryview = memoryview(b"")
        self._received = memoryview(bytearray(_BUFFER))

    def handshake(self, deadline: float) -> None:
        """Agree on keys. Raises `OSError`, `TimeoutError` among them."""
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._flush_all(deadline)
                wait_for(self.sock, select.POLLIN, deadline)
                self._pull()
            except ssl.SSLError:
                with suppress(OSError):
                    self._flush_all(deadline)  # the alert that tells the peer why
                raise
            else:
                self._flush_all(deadline)
                return

    def _flush_all(self, deadline: float) -> None:
        while not self._flush():
            wait_for(self.sock, select.POLLOUT, deadline)

    def _flush(self) -> bool:
        """Hand encrypted bytes to the system; whether nothing is left."""
        while True:
            if not self._unsent:
                self._unsent = memoryview(self._out.read())
                if not self._unsent:
                    return True
            sent = self._plain.send(self._unsent)
            if not sent:
                return False
            self._unsent = self._unsent[sent:]

    def _pull(self) -> int | None:
        count = self._plain.recv_into(self._received)
        if count:
            self._in.write(self._received[:count])
        elif count == 0:
            self._in.write_eof()
        return count

    def send(self, data: memoryview | bytes) -> int:
        """How much of `data` was encrypted; nothing while the system takes no more."""
        with self._lock:
            if not self._flush():
                return 0
            sent = self._tls.write(data)
            self._flush()
            return sent

    @property
    def holds(self) -> bool:
        """Whether encrypted bytes wait for the system."""
        return bool(self._unsent)

    def recv_into(self, buffer: memoryview) -> int | None:
        """As `Plain.recv_into`."""
        with self._lock:
            got = self._read(buffer)
        if got is not None:
            return got
        count = self._pull()
        if count is None:
            return None
        with self._lock:
            return self._read(buffer)

    def _read(self, buffer: memoryview) -> int | None:
        try:
            into: Any = buffer  # with a buffer it is a count that is returned, which its type does not say
            count: Any = self._tls.read(len(buffer), into)
            return int(count)
        except ssl.SSLWantReadError:
            return None
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return 0
