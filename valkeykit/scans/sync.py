"""The iterators for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import Any, Protocol, TypeAlias

from valkeykit.command import Command
from valkeykit.errors import ServerTooOld
from valkeykit.providers.routing.helpers import Helpers
from valkeykit.scans.walks import Sweep, Walk, Wanted, sweep
from valkeykit.topology.layout import Layout

Run: TypeAlias = "Callable[[Command[Any]], Any]"


class Reach(Protocol):
    """What a client of a cluster offers: who serves what, and one node of it."""

    @property
    def layout(self) -> Layout:
        """Who serves what."""
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
        for item in one.take(run(command)):  # noqa: UP028 # as the twin has to
            yield item


def walk_cluster(wanted: Wanted, run: Run, reach: Reach) -> Generator[Any, None, None]:
    """The keys of a cluster; node by node where its servers have no CLUSTERSCAN."""
    one = wanted.of_cluster()
    try:
        page = run(one.first)
    except ServerTooOld:
        found = _swept(sweep(wanted, reach.layout, reach.slot), reach)
    else:
        found = _from(page, one, run)
    for item in found:  # noqa: UP028 # as above
        yield item


def _from(page: Any, one: Walk, run: Run) -> Generator[Any, None, None]:
    for item in one.take(page):
        yield item
    for item in walk(one, run):
        yield item


def _swept(flow: Sweep, reach: Reach) -> Generator[Any, None, None]:
    helpers = Helpers()
    try:
        step = next(flow)
        while True:
            for item in step.found:  # noqa: UP028 # as above
                yield item
            answers = helpers.run([partial(reach.ask, *errand) for errand in step.errands])
            step = flow.send(answers)
    except StopIteration:
        return
    finally:
        helpers.close()
