"""A provider that stands before another one and lets faults happen when a test says so."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, final

from attrs import define

from valkeykit.errors import ArgumentError, DeadlineExceeded
from valkeykit.providers import registry, topologies
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.testing.faults import Fault, never_sent

if TYPE_CHECKING:
    from valkeykit.command import Command
    from valkeykit.config import Config
    from valkeykit.hooks import Emit
    from valkeykit.providers.base import AsyncDedicated, AsyncTransport, Dedicated, Provider, Transport
    from valkeykit.types import Priority, Raw, ReadFrom


@define
class _Planned:
    fault: Fault
    commands: frozenset[str]
    skip: int
    times: int


class _Plan:
    """What is to happen, in the order it was said."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._planned: list[_Planned] = []
        self._always: Fault | None = None
        self.calls: list[tuple[str, str | None]] = []

    def add(self, planned: _Planned) -> None:
        with self._lock:
            self._planned.append(planned)

    def always(self, fault: Fault | None) -> None:
        with self._lock:
            self._always = fault

    def clear(self) -> None:
        with self._lock:
            self._planned.clear()
            self._always = None

    def draw(self, command: str) -> Fault | None:
        """The fault that this attempt meets."""
        with self._lock:
            found = self._always or self._next(command)
            self.calls.append((command, found.name if found is not None else None))
            return found

    def _next(self, command: str) -> Fault | None:
        for planned in self._planned:
            if planned.commands and command not in planned.commands:
                continue
            if planned.skip:
                planned.skip -= 1
                continue
            planned.times -= 1
            if not planned.times:
                self._planned.remove(planned)
            return planned.fault
        return None


@final
class FaultyProvider:
    """Hands everything to another provider, until a test plans a fault.

    >>> faults = FaultyProvider()
    >>> with Client("embedded://", provider=faults) as client:  # doctest: +SKIP
    ...     faults.plan(reply_lost(), "INCR")
    ...     client.incr("n")  # raises ResultUnknown; the server counts 1

    `inner` is a provider or the name of one. Safe to share by clients, threads and loops.
    """

    def __init__(self, inner: str | Provider = "native") -> None:
        self._inner = registry.find(inner) if isinstance(inner, str) else inner
        self._plan = _Plan()
        self.name = self._inner.name
        self.honours = self._inner.honours
        self.prioritizes: bool = getattr(self._inner, "prioritizes", False)

    def plan(self, fault: Fault, *commands: str, times: int = 1, skip: int = 0) -> None:
        """Let the next attempts of some commands (of any, if none are named) meet a fault.

        `times` attempts do, after `skip` that do not. ``PIPELINE`` and ``MULTI/EXEC`` are the names of
        pipelines and transactions. Faults planned first come first. Raises `ArgumentError` for counts
        that make no sense.
        """
        if times < 1 or skip < 0:
            raise ArgumentError("a fault is planned for times >= 1 and skip >= 0")
        self._plan.add(_Planned(fault, frozenset(name.upper() for name in commands), skip, times))

    @contextmanager
    def down(self, fault: Fault | None = None) -> Generator[None]:
        """Inside the block every attempt meets the fault: the server cannot be reached, if none is given."""
        self._plan.always(fault or never_sent())
        try:
            yield
        finally:
            self._plan.always(None)

    def clear(self) -> None:
        """Forget what was planned."""
        self._plan.clear()

    @property
    def attempts(self) -> Sequence[tuple[str, str | None]]:
        """Name of the command and of the fault, if any, of every attempt so far, in order."""
        return tuple(self._plan.calls)

    def transport(self, config: Config, emit: Emit | None) -> Transport:
        """For blocking callers."""
        return _Faulty(topologies.transport(self._inner, config, emit), self._plan)

    def async_transport(self, config: Config, emit: Emit | None) -> AsyncTransport:
        """For asyncio."""
        return _AsyncFaulty(topologies.async_transport(self._inner, config, emit), self._plan)


class _Between:
    """What both flavours do: stand between a client and a transport."""

    def __init__(self, inner: Any, plan: _Plan) -> None:
        self._inner = inner
        self._plan = plan

    @property
    def node(self) -> str:
        node: str = self._inner.node
        return node

    def __getattr__(self, name: str) -> Any:
        # What only some transports have: stats.
        return getattr(self._inner, name)

    def prioritized(self, priority: Priority) -> Self:
        return type(self)(self._inner.prioritized(priority), self._plan)

    def reading(self, prefer: ReadFrom) -> Self:
        return type(self)(self._inner.reading(prefer), self._plan)

    def _pause(self, fault: Fault, deadline: float) -> float:
        return min(fault.delay, max(0.0, deadline - time.monotonic()))

    def _before(self, fault: Fault, deadline: float) -> None:
        if time.monotonic() >= deadline:
            raise DeadlineExceeded("the time was over before the command was sent", node=self.node)
        if not fault.executes:
            self._after(fault)

    @staticmethod
    def _after(fault: Fault) -> None:
        if fault.error is not None:
            raise fault.error()


class _Faulty(_Between):
    def execute(self, command: Command[Any], deadline: float) -> Raw:
        fault = self._plan.draw(command.name)
        if fault is None:
            reply: Raw = self._inner.execute(command, deadline)
            return reply
        time.sleep(self._pause(fault, deadline))
        self._before(fault, deadline)
        reply = self._inner.execute(command, deadline)
        self._after(fault)
        return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        fault = self._plan.draw("MULTI/EXEC" if atomic else "PIPELINE")
        if fault is not None:
            time.sleep(self._pause(fault, deadline))
            self._before(fault, deadline)
        replies: list[Raw] = self._inner.execute_many(commands, atomic=atomic, deadline=deadline)
        if fault is not None:
            self._after(fault)
        return replies

    def dedicate(self, deadline: float) -> Dedicated:
        return _Faulty(self._inner.dedicate(deadline), self._plan)

    def close(self) -> None:
        self._inner.close()


class _AsyncFaulty(_Between):
    arrivals: Arrivals = NOW

    async def execute(self, command: Command[Any], deadline: float) -> Raw:
        fault = self._plan.draw(command.name)
        if fault is None:
            reply: Raw = await self._inner.execute(command, deadline)
            return reply
        await asyncio.sleep(self._pause(fault, deadline))
        self._before(fault, deadline)
        reply = await self._inner.execute(command, deadline)
        self._after(fault)
        return reply

    async def execute_many(
        self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float
    ) -> list[Raw]:
        fault = self._plan.draw("MULTI/EXEC" if atomic else "PIPELINE")
        if fault is not None:
            await asyncio.sleep(self._pause(fault, deadline))
            self._before(fault, deadline)
        replies: list[Raw] = await self._inner.execute_many(commands, atomic=atomic, deadline=deadline)
        if fault is not None:
            self._after(fault)
        return replies

    async def dedicate(self, deadline: float) -> AsyncDedicated:
        return _AsyncFaulty(await self._inner.dedicate(deadline), self._plan)

    async def aclose(self) -> None:
        await self._inner.aclose()
