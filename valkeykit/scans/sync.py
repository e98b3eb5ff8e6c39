"""The iterators for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, Protocol, TypeAlias, TypeVar

from valkeykit.command import Command
from valkeykit.errors import ServerTooOld
from valkeykit.providers.routing.helpers import Helpers
from valkeykit.scans.walks import Look, Sweep, Walk, Wanted, rest, sweep, view
from valkeykit.topology.layout import Layout

R = TypeVar("R")
Run: TypeAlias = "Callable[[Command[Any]], Any]"


class Reach(Protocol):
    """What a client of a cluster offers: who serves what, and one node of it."""

    @property
    def layout(self) -> Layout:
        """Who serves what."""
        ...

    def settle(self) -> None:
        """See that it is known who serves what."""
        ...

    def slot(self, key: Any) -> int:
        """The slot of a key as replies have it."""
        ...

    def ask(self, address: str, command: Command[Any]) -> Any:
        """The value of a command on one node, or the error."""
        ...


def walk(one: Walk, run: Run) -> Generator[Any, None, None]:
    """The items of one scan."""
    while (command := one.command) is not None:
        for item in one.take(run(command)):
            yield item


def walk_cluster(wanted: Wanted, run: Run, reach: Reach) -> Generator[Any, None, None]:
    """The keys of a cluster; node by node where its servers have no CLUSTERSCAN."""
    one = wanted.of_cluster()
    reach.settle()
    before = _asked(view(reach.layout), reach)
    try:
        page = run(one.first)
    except ServerTooOld:
        left = sweep(wanted, before.layout, reach.slot)
    else:
        for item in _from(page, one, run):
            yield item
        left = rest(wanted, before, reach.slot)
    for item in _swept(left, reach):
        yield item


def _from(page: Any, one: Walk, run: Run) -> Generator[Any, None, None]:
    for item in one.take(page):
        yield item
    for item in walk(one, run):
        yield item


def _asked(flow: Look[R], reach: Reach) -> R:
    helpers = Helpers()
    try:
        step = next(flow)
        while True:
            step = flow.send(helpers.run([partial(reach.ask, *errand) for errand in step.errands]))
    except StopIteration as done:
        value: R = done.value
        return value
    finally:
        helpers.close()


def _swept(flow: Sweep, reach: Reach) -> Generator[Any, None, None]:
    helpers = Helpers()
    try:
        step = next(flow)
        while True:
            for item in step.found:
                yield item
            answers = helpers.run([partial(reach.ask, *errand) for errand in step.errands])
            step = flow.send(answers)
    except StopIteration:
        return
    finally:
        helpers.close()
