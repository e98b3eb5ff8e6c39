"""Several nodes as one transport, for blocking callers: what their layout is, and who asks for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from valkeykit.errors import Closed, ServerError, ValkeyKitError
from valkeykit.providers import faults, fork
from valkeykit.providers.routing.helpers import Helpers
from valkeykit.providers.routing.nodes import Nodes
from valkeykit.providers.routing.one_node_sync import OneNode
from valkeykit.providers.routing.refusals import ends, late, unheard
from valkeykit.providers.routing.surveyor_sync import Surveyor
from valkeykit.providers.routing.views import Views

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.providers.base import Transport
    from valkeykit.topology.chart import Chart, Inquiry
    from valkeykit.topology.errands import Errand, Outcome, Step
    from valkeykit.types import Route

Make: TypeAlias = "Callable[[Config], Transport]"

# Who does not answer a question for the layout sooner is passed over.
_QUESTION = 1.0
# Who waits for a layout looks so often whether it has come.
_STEP = 0.02


def run_errand(nodes: Nodes[Transport], errand: Errand, deadline: float) -> Outcome:
    """Send to a node what is for it."""
    try:
        node = nodes.get(errand.address, reads=errand.reads)
        first, *others = errand.commands
        if others:
            return node.execute_many(errand.commands, atomic=False, deadline=deadline)
        return [node.execute(first, deadline)]
    except ServerError as error:
        return [error, *(error.again() for _ in errand.commands[1:])]
    except Closed as error:
        # It has left, or another has taken its place: the client itself is open.
        return error if nodes.closed else faults.left(errand.address)
    except ValkeyKitError as error:
        return error


class Lookout:
    """Keeps the layout known: one thread asks for all lanes of a client."""

    def __init__(
        self,
        chart: Chart,
        nodes: Nodes[Transport],
        config: Config,
        helpers: Helpers,
        guides: Nodes[Transport] | None = None,
    ) -> None:
        """`guides` are those who are only asked the way."""
        self._chart = chart
        self._nodes = nodes
        self.guides = nodes if guides is None else guides
        self.closed = False
        self._name = config.node
        self._budget = config.timeouts.command
        self._helpers = helpers
        self._asking = fork.Lock()
        self._failed: ValkeyKitError | None = None
        self._surveyors = [Surveyor(each, self._survey, self._learnt, helpers) for each in chart.watches()]

    def settled(self, deadline: float) -> None:
        """See to a layout; one thread asks, the others wait."""
        while not self._chart.layout.shards:
            left = deadline - time.monotonic()
            if left <= 0:
                raise late(self._failed, self._name)
            lock = self._asking.get()
            if not lock.acquire(timeout=min(left, threading.TIMEOUT_MAX)):
                continue
            try:
                self._first(deadline)
            finally:
                lock.release()
            if not self._chart.layout.shards and ends(self._failed, self._chart):
                raise late(self._failed, self._name)

    def _first(self, deadline: float) -> None:
        # In steps: somebody else, such as a sentinel, may tell meanwhile.
        while not self._chart.layout.shards:
            now = time.monotonic()
            pause = self._chart.wait(now)
            if not pause:
                self._refresh(deadline)
                break
            if now >= deadline:
                break
            time.sleep(min(pause, deadline - now, _STEP))

    def soon(self) -> None:
        """Have the layout asked for if it is in doubt, nodes when that is due; callers go on meanwhile."""
        if self._in_doubt() and not self._asking.get().locked():
            threading.Thread(target=self._look, name="valkeykit-layout", daemon=True).start()
        self._watch()

    def _in_doubt(self) -> bool:
        return self._chart.suspect and not self._chart.wait(time.monotonic())

    def _look(self) -> None:
        lock = self._asking.get()
        if lock.acquire(blocking=False):
            try:
                if self._in_doubt():
                    self._refresh()
            finally:
                lock.release()

    def _refresh(self, deadline: float = inf) -> None:
        self._chart.asking(time.monotonic())
        self.perform(self._chart.inquire(), deadline)

    def perform(self, inquiry: Inquiry, deadline: float = inf) -> None:
        """Ask at once, and use what is learnt."""
        try:
            step = next(inquiry)
            self.follow()  # it may have left somebody already
            while True:
                step = inquiry.send(self._ask(step, deadline))
        except StopIteration as done:
            self._failed = done.value
        self.follow()

    def _ask(self, step: Step, deadline: float) -> list[Outcome]:
        time.sleep(step.after)
        work = [partial(self._answer, errand, deadline) for errand in step.errands]
        enough = step.enough or len(work)
        answers = self._helpers.until(work, lambda outcome: isinstance(outcome, list), enough)
        return [unheard(self._name) if answer is None else answer for answer in answers]

    def _survey(self, errand: Errand, patience: float) -> Outcome:
        return self._answer(errand, time.monotonic() + patience)

    def _answer(self, errand: Errand, deadline: float) -> Outcome:
        limit = min(_QUESTION, self._budget)
        nodes = self.guides if errand.guide else self._nodes
        return run_errand(nodes, errand, min(time.monotonic() + limit, deadline))

    def _watch(self) -> None:
        for surveyor in self._surveyors:
            surveyor.watch()

    def _learnt(self) -> None:
        self.follow()
        self.soon()

    def follow(self) -> None:
        """Use what the chart says by now, on all lanes; close connections that are of no use any more."""
        self._nodes.follow(self._chart)
        for node in self._nodes.leave(self._chart, time.monotonic(), self._budget):
            node.close()
        self._watch()

    def close(self) -> None:
        """Ask no more."""
        self.closed = True
        for surveyor in self._surveyors:
            surveyor.close()
        if self.guides is not self._nodes:
            for guide in self.guides.close():
                guide.close()


class ManyNodes(Views["Transport"]):
    """A transport over the transports of nodes."""

    def __init__(
        self,
        chart: Chart,
        make: Make,
        config: Config,
        *,
        role: Literal["primary"] | None = None,
        guide: Callable[[str], Config] | None = None,
    ) -> None:
        """Nodes must have the `role`, if there is one; `guide` configures those who are asked the way."""
        self.node = config.node

        def node(address: str, reads: bool) -> Transport:
            return make(config.of_node(address, role="replica" if reads else role))

        self._nodes: Nodes[Transport] = Nodes(node, config.node, prefer=config.reads.prefer)
        guides = None if guide is None else Nodes(lambda address, _: make(guide(address)), config.node)
        self._helpers = Helpers()
        self._lookout = Lookout(chart, self._nodes, config, self._helpers, guides)
        self._chart = chart

    def settle(self, deadline: float) -> None:
        """See to a layout."""
        self._lookout.settled(deadline)

    def routed(self, route: Route) -> Any:
        """One of the nodes as a transport, by its address."""
        return OneNode(self, str(route))

    def _rehome(self) -> None:
        """Use what the chart says by now, and see to what it doubts."""
        self._nodes.follow(self._chart)
        self._lookout.soon()

    def close(self) -> None:
        """Close every connection."""
        self._lookout.close()
        for node in self._nodes.close():
            node.close()
        self._helpers.close()
