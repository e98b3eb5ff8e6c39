"""One thread per client and sentinel that hears of failovers."""

from __future__ import annotations

import socket
import threading
import time
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.providers import fork, names
from valkeykit.providers.backoff import Backoff
from valkeykit.providers.native import sockets
from valkeykit.providers.replicated.subscription import DEAD, PING, QUIET, Subscription

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.providers.routing.sync import Lookout
    from valkeykit.topology.sentinels import Sentinels

_CHUNK = 4096


class Ear:
    """A connection that is subscribed to one sentinel."""

    def __init__(self, config: Config, address: str) -> None:
        """Connect. Raises `OSError` and `ValkeyKitError`."""
        self.sentinel = address
        own = config.of_sentinel(address)
        ends = time.monotonic() + own.timeouts.connect
        self._subscription = Subscription(own, config.sentinel.primary_name or "")
        self._socket = _connect(own, ends)
        try:
            self._socket.sendall(self._subscription.greeting)
            while not self._subscription.subscribed:
                self._socket.settimeout(max(0.001, ends - time.monotonic()))
                self._subscription.feed(self._socket.recv(_CHUNK))
        except BaseException:
            self._socket.close()
            raise
        self._heard = time.monotonic()

    def listen(self, seconds: float) -> list[str | None]:
        """What is told of new primaries within so many seconds. Raises as above when it is cut."""
        silent = time.monotonic() - self._heard
        if silent > QUIET + DEAD:
            raise TimeoutError("no answer in time")
        try:
            if silent > QUIET:
                self._socket.settimeout(DEAD)
                self._socket.sendall(PING)
            self._socket.settimeout(seconds)
            data = self._socket.recv(_CHUNK)
        except TimeoutError:
            return []
        self._heard = time.monotonic()
        return self._subscription.feed(data)

    def cut(self) -> None:
        """Wake whoever listens; any thread may."""
        with suppress(OSError):
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)  # not TLS's, which drops its state

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()


def _connect(config: Config, ends: float) -> socket.socket:
    known = sockets.known_addresses(config)
    if known is None:
        known = sockets.addresses(names.resolve(config.connection.host, config.connection.port, ends))
    failure: OSError = OSError("the name has no address")
    for family, where in known:
        made = sockets.open_socket(family, config)
        try:
            made.settimeout(max(0.001, ends - time.monotonic()))
            made.connect(where)
            context = sockets.tls_context(config)
            return (
                made
                if context is None
                else context.wrap_socket(made, server_hostname=sockets.tls_name(config))
            )
        except OSError as error:
            made.close()
            failure = error
        except BaseException:
            made.close()
            raise
    raise failure


class Listener:
    """The threads hold it weakly: they end with the client, also with one that nobody closed."""

    def __init__(self, chart: Sentinels, lookout: Lookout, config: Config) -> None:
        self.generation = fork.current.generation
        self.chart = chart
        self.lookout = lookout
        self.config = config
        self.stopped = threading.Event()
        self.ears: dict[str, Ear] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._lock = threading.Lock()
        self.attend()

    def attend(self) -> None:
        """Listen to all sentinels that are known: one alone may not know what happens."""
        with self._lock:
            for address in self.chart.known:
                if address not in self._threads and not self.stopped.is_set():
                    thread = self._threads[address] = threading.Thread(
                        target=_run, args=(weakref.ref(self), address), name="valkeykit-sentinel", daemon=True
                    )
                    thread.start()

    def connect(self, address: str) -> Ear:
        """Subscribe to a sentinel. Raises `OSError` and `ValkeyKitError`."""
        ear = self.ears[address] = Ear(self.config, address)
        # Something may have happened while nobody listened.
        self.chart.hurry(time.monotonic())
        return ear

    def told(self, sentinel: str, candidate: str | None) -> None:
        """See what becomes of the news."""
        chart = self.chart
        self.lookout.perform(
            chart.switched(sentinel) if candidate is None else chart.succeeds(candidate, sentinel)
        )

    def disown(self) -> None:
        """In a forked child: the threads are the parent's, and so are their connections; these are copies."""
        for ear in self.ears.values():
            ear.close()

    def close(self) -> None:
        """End the threads."""
        self.stopped.set()
        for ear in list(self.ears.values()):
            ear.cut()
        if self.generation == fork.current.generation:
            for thread in list(self._threads.values()):
                if thread is not threading.current_thread():
                    thread.join(1)


def _run(ref: weakref.ref[Listener], address: str) -> None:
    backoff: Backoff | None = None
    while (listener := ref()) is not None and not listener.stopped.is_set():
        stopped, reconnect = listener.stopped, listener.config.reconnect
        backoff = backoff or Backoff(reconnect.min_delay, reconnect.max_delay)
        ear: Ear | None = None
        try:
            ear = listener.connect(address)
            backoff.succeeded()
            del listener
            while _attend(ref, ear):
                pass
        except (OSError, ValkeyKitError, UnicodeError):
            listener = None
            backoff.failed(time.monotonic())
            stopped.wait(backoff.wait(time.monotonic()))
        finally:
            if ear is not None:
                ear.close()


def _attend(ref: weakref.ref[Listener], ear: Ear) -> bool:
    """Listen for a moment; whether there is still somebody to listen for."""
    listener = ref()
    if listener is None or listener.stopped.is_set():
        return False
    chart = listener.chart
    listener.attend()
    listener.lookout.soon()
    del listener
    seconds = max(0.01, min(QUIET, chart.wait(time.monotonic()))) if chart.suspect else QUIET
    news = ear.listen(seconds)
    listener = ref()
    if listener is not None:
        for candidate in news:
            listener.told(ear.sentinel, candidate)
    return listener is not None
