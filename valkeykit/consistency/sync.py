"""Transports whose writes wait for copies, for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from valkeykit.command import Batch, Call, Command
from valkeykit.errors import ValkeyKitError

if TYPE_CHECKING:
    from valkeykit.consistency.levels import Consistency
    from valkeykit.providers.base import Dedicated
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Raw

Way: TypeAlias = "Callable[[Any, float], Any]"


class ConfirmedSession:
    """A connection with state; behind each write the server is asked who has it."""

    def __init__(self, over: Dedicated, level: Consistency, codec: Codec[Any]) -> None:
        self._over: Any = over
        self._level = level
        self._codec = codec

    def __getattr__(self, name: str) -> Any:
        # What else it offers, such as its layout and figures.
        return getattr(self._over, name)

    @property
    def node(self) -> str:
        """Where it leads."""
        node: str = self._over.node
        return node

    def node_of(self, command: Command[Any]) -> str:
        """Where a command goes now, as far as it is known."""
        node: str = self._over.node_of(command) if hasattr(self._over, "node_of") else self._over.node
        return node

    def learn(self, error: ValkeyKitError) -> Way | None:
        """Tell whoever routes of a failure; a call that goes another way is confirmed there."""
        way = self._over.learn(error) if hasattr(self._over, "learn") else None
        return None if way is None else partial(self._again, way)

    def _again(self, way: Way, call: Call, deadline: float) -> Any:
        if isinstance(call, Batch):
            return self.execute_many(call.commands, atomic=call.atomic, deadline=deadline)
        return (self.execute if self._level.concerns(call) else way)(call, deadline)

    def execute(self, command: Command[Any], deadline: float) -> Raw:
        """Run one command; a write returns when there are copies enough."""
        if not self._level.concerns(command):
            reply: Raw = self._over.execute(command, deadline)
            return reply
        (reply,) = self._confirmed((command,), deadline)
        if isinstance(reply, Exception):
            raise reply
        return reply

    def execute_many(self, commands: Sequence[Command[Any]], *, atomic: bool, deadline: float) -> list[Raw]:
        """Run several commands; one question for each node that has run some of them."""
        if not any(map(self._level.concerns, commands)):
            replies: list[Raw] = self._over.execute_many(commands, atomic=atomic, deadline=deadline)
            return replies
        return (self._transaction if atomic else self._confirmed)(commands, deadline)

    def _confirmed(self, commands: Sequence[Command[Any]], deadline: float) -> list[Raw]:
        question = self._level.question(deadline - time.monotonic())
        if hasattr(self._over, "execute_confirmed"):
            answers = self._over.execute_confirmed(commands, question, deadline)
        else:
            sent = (*commands, question)
            *replies, told = self._over.execute_many(sent, atomic=False, deadline=deadline)
            answers = [(reply, (told,)) for reply in replies]
        return self._level.judged(commands, answers, self._codec)

    def _transaction(self, commands: Sequence[Command[Any]], deadline: float) -> list[Raw]:
        replies: list[Raw] = self._over.execute_many(commands, atomic=True, deadline=deadline)
        told: Raw
        try:
            told = self._over.execute(self._level.question(deadline - time.monotonic()), deadline)
        except ValkeyKitError as error:
            told = error  # the transaction has its result, whatever became of the question
        return self._level.judged(commands, [(reply, (told,)) for reply in replies], self._codec)

    def close(self) -> None:
        """Close the connection, and with it the state."""
        self._over.close()


class Confirmed(ConfirmedSession):
    """A client's transport, or a view of it, whose writes are confirmed. The client closes it."""

    def dedicate(self, deadline: float) -> Dedicated:
        """A connection of its own, for state; its writes are confirmed, too."""
        return ConfirmedSession(self._over.dedicate(deadline), self._level, self._codec)

    def _transaction(self, commands: Sequence[Command[Any]], deadline: float) -> list[Raw]:
        # The question must come from the connection that wrote.
        session = self.dedicate(deadline)
        try:
            return session.execute_many(commands, atomic=True, deadline=deadline)
        finally:
            session.close()
