"""The iterators for asyncio. Reads line for line like sync.py."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from typing import Any, Protocol, TypeAlias, TypeVar

from valkeykit.command import Command
from valkeykit.errors import ServerTooOld
from valkeykit.scans.walks import Look, Sweep, Walk, Wanted, rest, sweep, view
from valkeykit.topology.layout import Layout

R = TypeVar("R")
Run: TypeAlias = "Callable[[Command[Any]], Awaitable[Any]]"


class Reach(Protocol):
    """What a client of a cluster offers: who serves what, and one node of it."""

    @property
    def layout(self) -> Layout:
        """Who serves what."""
        ...

    async def settle(self) -> None:
        """See that it is known who serves what."""
        ...

    def slot(self, key: Any) -> int:
        """The slot of a key as replies have it."""
        ...

    async def ask(self, address: str, command: Command[Any]) -> Any:
        """The value of a command on one node, or the error."""
        ...


async def walk(one: Walk, run: Run) -> AsyncGenerator[Any, None]:
    """The items of one scan."""
    while (command := one.command) is not None:
        for item in one.take(await run(command)):
            yield item


async def walk_cluster(wanted: Wanted, run: Run, reach: Reach) -> AsyncGenerator[Any, None]:
    """The keys of a cluster; node by node where its servers have no CLUSTERSCAN."""
    one = wanted.of_cluster()
    await reach.settle()
    before = await _asked(view(reach.layout), reach)
    try:
        page = await run(one.first)
    except ServerTooOld:
        left = sweep(wanted, before.layout, reach.slot)
    else:
        async for item in _from(page, one, run):
            yield item
        left = rest(wanted, before, reach.slot)
    async for item in _swept(left, reach):
        yield item


async def _from(page: Any, one: Walk, run: Run) -> AsyncGenerator[Any, None]:
    for item in one.take(page):
        yield item
    async for item in walk(one, run):
        yield item


async def _asked(flow: Look[R], reach: Reach) -> R:
    try:
        step = next(flow)
        while True:
            step = flow.send(await asyncio.gather(*(reach.ask(*errand) for errand in step.errands)))
    except StopIteration as done:
        value: R = done.value
        return value


async def _swept(flow: Sweep, reach: Reach) -> AsyncGenerator[Any, None]:
    try:
        step = next(flow)
        while True:
            for item in step.found:
                yield item
            answers = await asyncio.gather(*(reach.ask(*errand) for errand in step.errands))
            step = flow.send(answers)
    except StopIteration:
        return
