"""Several nodes as one transport, for asyncio: what their layout is, and who asks for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from valkeykit.errors import Closed, ServerError, ValkeyKitError
from valkeykit.providers import faults
from valkeykit.providers.base import NOW, Arrivals
from valkeykit.providers.routing.helpers import LINGER
from valkeykit.providers.routing.nodes import Nodes
from valkeykit.providers.routing.one_node_aio import AsyncOneNode
from valkeykit.providers.routing.refusals import ends, late, unheard
from valkeykit.providers.routing.surveyor_aio import AsyncSurveyor
from valkeykit.providers.routing.views import Views

if TYPE_CHECKING:
    from valkeykit.config import Config
    from valkeykit.providers.base import AsyncTransport
    from valkeykit.topology.chart import Chart, Inquiry
    from valkeykit.topology.errands import Errand, Outcome, Step
    from valkeykit.types import Route

Make: TypeAlias = "Callable[[Config], AsyncTransport]"

# Who does not answer a question for the layout sooner is passed over.
_QUESTION = 1.0
# Who waits for a layout looks so often whether it has come.
_STEP = 0.02


async def run_errand(nodes: Nodes[AsyncTransport], errand: Errand, deadline: float) -> Outcome:
    """Send to a node what is for it."""
    try:
        node = nodes.get(errand.address, reads=errand.reads)
        first, *others = errand.commands
        if others:
            return await node.execute_many(errand.commands, atomic=False, deadline=deadline)
        return [await node.execute(first, deadline)]
    except ServerError as error:
        return [error, *(error.again() for _ in errand.commands[1:])]
    except Closed as error:
        # It has left, or another has taken its place: the client itself is open.
        return error if nodes.closed else faults.left(errand.address)
    except ValkeyKitError as error:
        return error


class AsyncLookout:
    """Keeps the layout known: one task asks for all lanes of a client."""

    def __init__(
        self,
        chart: Chart,
        nodes: Nodes[AsyncTransport],
        config: Config,
        guides: Nodes[AsyncTransport] | None = None,
    ) -> None:
        """`guides` are those who are only asked the way."""
        self._chart = chart
        self._nodes = nodes
        self.guides = nodes if guides is None else guides
        self.closed = False
        self._name = config.node
        self._budget = config.timeouts.command
        self._asking: asyncio.Task[None] | None = None
        # Connections that are dropped while callers go on.
        self._dropping: set[asyncio.Task[None]] = set()
        self._failed: ValkeyKitError | None = None
        self._surveyors = [AsyncSurveyor(each, self._answer, self._learnt) for each in chart.watches()]

    async def settled(self, deadline: float) -> None:
        """Wait until a layout is known."""
        while not self._chart.layout.shards:
            left = deadline - time.monotonic()
            if left <= 0:
                raise late(self._failed, self._name)
            task = self._look()
            await asyncio.wait([task], timeout=left)
            if task.done() and not self._chart.layout.shards and ends(self._failed, self._chart):
                raise late(self._failed, self._name)

    def soon(self) -> None:
        """Have the layout asked for if it is in doubt, nodes when that is due; callers go on meanwhile."""
        if self._chart.suspect:
            self._look()
        self._watch()

    def _look(self) -> asyncio.Task[None]:
        """The task that asks, one for all who want it."""
        task = self._asking
        loop = asyncio.get_running_loop()
        if task is None or task.done() or task.get_loop() is not loop:
            task = self._asking = loop.create_task(self._refresh())
        return task

    async def _refresh(self) -> None:
        lacking = False
        while pause := self._chart.wait(time.monotonic()):
            # In steps: somebody else, such as a sentinel, may tell meanwhile, and callers wait for it.
            lacking = lacking or not self._chart.layout.shards
            await asyncio.sleep(min(pause, _STEP))
            if self._chart.layout.shards and (lacking or not self._chart.suspect):
                return
        self._chart.asking(time.monotonic())
        await self.perform(self._chart.inquire())

    async def perform(self, inquiry: Inquiry) -> None:
        """Ask at once, and use what is learnt."""
        try:
            step = next(inquiry)
            self.follow()  # it may have left somebody already
            while True:
                step = inquiry.send(await self._ask(step))
        except StopIteration as done:
            self._failed = done.value
        self.follow()

    async def _ask(self, step: Step) -> list[Outcome]:
        await asyncio.sleep(step.after)
        asked = [asyncio.ensure_future(self._answer(errand)) for errand in step.errands]
        heard = 0
        try:
            for answer in asyncio.as_completed(asked):
                heard += isinstance(await answer, list)
                if step.enough and heard >= step.enough:
                    await asyncio.wait(asked, timeout=LINGER)
                    break
            return [each.result() if each.done() else unheard(self._name) for each in asked]
        finally:
            for each in asked:
                each.cancel()

    async def _answer(self, errand: Errand, patience: float = _QUESTION) -> Outcome:
        limit = min(_QUESTION, self._budget, patience)
        nodes = self.guides if errand.guide else self._nodes
        return await run_errand(nodes, errand, time.monotonic() + limit)

    def _watch(self) -> None:
        for surveyor in self._surveyors:
            surveyor.watch()

    def _learnt(self) -> None:
        self.follow()
        self.soon()

    def follow(self) -> None:
        """Use what the chart says by now, on all lanes; close connections that are of no use any more."""
        self._nodes.follow(self._chart)
        for node in self._left():
            task = asyncio.get_running_loop().create_task(_close(node))
            self._dropping.add(task)
            task.add_done_callback(self._dropping.discard)
        self._watch()

    def _left(self) -> list[AsyncTransport]:
        return self._nodes.leave(self._chart, time.monotonic(), self._budget)

    async def aclose(self) -> None:
        """Ask no more."""
        self.closed = True
        for surveyor in self._surveyors:
            await surveyor.aclose()
        if self._asking is not None and self._asking.get_loop() is asyncio.get_running_loop():
            self._asking.cancel()
            await asyncio.wait([self._asking])
        await asyncio.gather(*self._dropping, return_exceptions=True)
        if self.guides is not self._nodes:
            for guide in self.guides.close():
                await guide.aclose()


async def _close(node: AsyncTransport) -> None:
    await node.aclose()


class AsyncManyNodes(Views["AsyncTransport"]):
    """A transport over the transports of nodes."""

    arrivals: Arrivals = NOW

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

        def node(address: str, reads: bool) -> AsyncTransport:
            return make(config.of_node(address, role="replica" if reads else role))

        self._nodes: Nodes[AsyncTransport] = Nodes(node, config.node, prefer=config.reads.prefer)
        guides = None if guide is None else Nodes(lambda address, _: make(guide(address)), config.node)
        self._lookout = AsyncLookout(chart, self._nodes, config, guides)
        self._chart = chart

    async def settle(self, deadline: float) -> None:
        """See to a layout."""
        await self._lookout.settled(deadline)

    def routed(self, route: Route) -> Any:
        """One of the nodes as a transport, by its address."""
        return AsyncOneNode(self, str(route))

    def _rehome(self) -> None:
        """Use what the chart says by now, and see to what it doubts."""
        self._nodes.follow(self._chart)
        self._lookout.soon()

    async def aclose(self) -> None:
        """Close every connection."""
        await self._lookout.aclose()
        for node in self._nodes.close():
            await node.aclose()
