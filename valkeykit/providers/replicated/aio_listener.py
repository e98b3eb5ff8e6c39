"""One task per client, event loop and sentinel that hears of failovers."""

from __future__ import annotations

import asyncio
import socket
import time
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING

from valkeykit.errors import ValkeyKitError
from valkeykit.providers.backoff import Backoff
from valkeykit.providers.native import sockets
from valkeykit.providers.replicated.subscription import DEAD, PING, QUIET, Subscription

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.providers.routing.aio import AsyncLookout
    from valkeykit.topology.sentinels import Sentinels

_CHUNK = 4096


class AsyncEar:
    """A connection that is subscribed to one sentinel."""

    def __init__(self, config: Config, address: str) -> None:
        self.sentinel = address
        self._config = config.of_sentinel(address)
        self._subscription = Subscription(self._config, config.sentinel.primary_name or "")
        self._heard = 0.0

    async def open(self) -> None:
        """Connect. Raises `OSError` and `ValkeyKitError`."""
        async with asyncio.timeout(self._config.timeouts.connect):
            self._reader, self._writer = await _connect(self._config)
            try:
                self._writer.write(self._subscription.greeting)
                while not self._subscription.subscribed:
                    self._subscription.feed(await self._reader.read(_CHUNK))
            except BaseException:
                self.close()
                raise
        self._heard = time.monotonic()

    async def listen(self, seconds: float) -> list[str | None]:
        """What is told of new primaries within so many seconds. Raises as above when it is cut."""
        silent = time.monotonic() - self._heard
        if silent > QUIET + DEAD:
            raise TimeoutError("no answer in time")
        if silent > QUIET:
            self._writer.write(PING)
        try:
            async with asyncio.timeout(seconds):
                data = await self._reader.read(_CHUNK)
        except TimeoutError:
            return []
        self._heard = time.monotonic()
        return self._subscription.feed(data)

    def close(self) -> None:
        """Close the socket."""
        with suppress(RuntimeError):  # the loop is closed: its own end has closed it
            self._writer.transport.abort()


async def _connect(config: Config) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    loop, place = asyncio.get_running_loop(), config.connection
    known = sockets.known_addresses(config)
    if known is None:
        found = await loop.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM)
        known = sockets.addresses(found)
    failure: OSError = OSError("the name has no address")
    for family, where in known:
        made = sockets.open_socket(family, config)
        try:
            await loop.sock_connect(made, where)
            context = sockets.tls_context(config)
            name = None if context is None else sockets.tls_name(config)
            return await asyncio.open_connection(sock=made, ssl=context, server_hostname=name)
        except OSError as error:
            made.close()
            failure = error
        except BaseException:
            made.close()
            raise
    raise failure


class AsyncListener:
    """The tasks hold it weakly: they end with the client, also with one that nobody closed."""

    def __init__(self, chart: Sentinels | None, lookout: AsyncLookout, config: Config) -> None:
        """Without a chart of sentinels there is nobody to listen to."""
        self.chart = chart
        self.lookout = lookout
        self.config = config
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self.attend()

    def attend(self) -> None:
        """Listen to all sentinels that are known: one alone may not know what happens."""
        for address in () if self.chart is None else self.chart.known:
            if address not in self._tasks:
                work = _run(weakref.ref(self), address)
                self._tasks[address] = asyncio.get_running_loop().create_task(work)

    async def connect(self, address: str) -> AsyncEar:
        """Subscribe to a sentinel. Raises `OSError` and `ValkeyKitError`."""
        ear = AsyncEar(self.config, address)
        await ear.open()
        # Something may have happened while nobody listened.
        if self.chart is not None:
            self.chart.hurry(time.monotonic())
        return ear

    async def told(self, sentinel: str, candidate: str | None) -> None:
        """See what becomes of the news."""
        chart = self.chart
        if chart is not None:
            inquiry = chart.switched(sentinel) if candidate is None else chart.succeeds(candidate, sentinel)
            await self.lookout.perform(inquiry)

    async def aclose(self) -> None:
        """End the tasks."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def abandon(self) -> None:
        """The loop is closed, and the tasks with it."""


async def _run(ref: weakref.ref[AsyncListener], address: str) -> None:
    backoff: Backoff | None = None
    while (listener := ref()) is not None:
        reconnect = listener.config.reconnect
        backoff = backoff or Backoff(reconnect.min_delay, reconnect.max_delay)
        ear: AsyncEar | None = None
        try:
            ear = await listener.connect(address)
            backoff.succeeded()
            del listener
            while await _attend(ref, ear):
                pass
        except (OSError, ValkeyKitError, UnicodeError):
            listener = None
            backoff.failed(time.monotonic())
            await asyncio.sleep(backoff.wait(time.monotonic()))
        finally:
            if ear is not None:
                ear.close()


async def _attend(ref: weakref.ref[AsyncListener], ear: AsyncEar) -> bool:
    """Listen for a moment; whether there is still somebody to listen for."""
    listener = ref()
    if listener is None:
        return False
    listener.attend()
    listener.lookout.soon()
    del listener
    news = await ear.listen(QUIET)
    listener = ref()
    if listener is not None:
        for candidate in news:
            await listener.told(ear.sentinel, candidate)
    return listener is not None
