"""A deadline around awaited I/O, for drivers whose calls have no deadline of their own."""

from __future__ import annotations

import asyncio
import math
from types import TracebackType
from typing import Self

from valkeykit.providers import faults


class Clock:
    """``async with Clock(deadline, node) as clock``: `DeadlineExceeded` when the time is over.

    Set `clock.sent` once the driver was handed the command: from then on it may have been applied.
    """

    __slots__ = ("_deadline", "_node", "_timeout", "sent")

    def __init__(self, deadline: float, node: str) -> None:
        self._deadline = deadline
        self._node = node
        self.sent = False

    async def __aenter__(self) -> Self:
        forever = self._deadline == math.inf
        left = None if forever else faults.remaining(self._deadline, self._node)
        self._timeout = asyncio.timeout(left)
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            await self._timeout.__aexit__(kind, error, trace)
        except TimeoutError:
            raise faults.out_of_time(self._node, sent=self.sent) from None
