"""Pipelines and transactions: queue typed commands, send them together, get a typed tuple."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, TypeVarTuple, overload

from valkeykit.batch import Chunked, Strategy, Whole
from valkeykit.command import Command
from valkeykit.commands.face import Async, Mode, Sync
from valkeykit.commands.generated.pipeline import PipelineCommands
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.execution import generic
from valkeykit.types import Reply, T, Value

if TYPE_CHECKING:
    from collections.abc import Sequence

Ts = TypeVarTuple("Ts")
R = TypeVar("R")
Send = Callable[["list[Command[Any]]", bool, Strategy, bool], Any]


class Pipeline(PipelineCommands[Mode, T, *Ts]):
    """Commands that are sent together; each method queues one and returns the pipeline.

    Chain the calls and the result of `execute` is typed per command. Queue in a loop and it is a
    plain tuple. A pipeline may be executed again: each `execute` empties it.
    """

    __slots__ = ("_atomic", "_commands", "_owner", "_prefixed", "_queue", "_send", "_strategy")

    def __init__(  # made by clients only
        self,
        owner: object,
        send: Send,
        *,
        atomic: bool = False,
        strategy: Strategy | None = None,
        prefixed: bool = False,
    ) -> None:
        if atomic and strategy is not None:
            raise ArgumentError("a transaction is sent whole: strategy is for pipelines only")
        self._owner = owner
        self._send = send
        self._atomic = atomic
        self._strategy: Strategy = Whole() if atomic else strategy or Chunked()
        self._prefixed = prefixed
        self._commands: list[Command[Any]] = []
        self._queue = self._commands.append

    def _add(self, command: Command[Any]) -> Any:
        if command.info.alone:
            raise ArgumentError("changes the connection: not inside a pipeline", command=command.name)
        self._commands.append(command)
        return self

    def execute_command(
        self, *words: Value, key_at: Sequence[int] | None = None
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue any command by its words, as `Client.execute` runs it."""
        queued: Pipeline[Mode, T, *Ts, Reply] = self._add(
            generic.build(words, key_at, prefixed=self._prefixed)
        )
        return queued

    @overload
    def execute(self: Pipeline[Sync, T], *, raise_on_error: bool = True) -> tuple[Any, ...]: ...

    @overload
    def execute(
        self: Pipeline[Async, T], *, raise_on_error: bool = True
    ) -> Coroutine[Any, Any, tuple[Any, ...]]: ...

    @overload
    def execute(self: Pipeline[Sync, T, *Ts], *, raise_on_error: Literal[True] = True) -> tuple[*Ts]: ...

    @overload
    def execute(
        self: Pipeline[Async, T, *Ts], *, raise_on_error: Literal[True] = True
    ) -> Coroutine[Any, Any, tuple[*Ts]]: ...

    @overload
    def execute(self: Pipeline[Sync, T, *Ts], *, raise_on_error: bool) -> tuple[Any, ...]: ...

    @overload
    def execute(
        self: Pipeline[Async, T, *Ts], *, raise_on_error: bool
    ) -> Coroutine[Any, Any, tuple[Any, ...]]: ...

    def execute(self, *, raise_on_error: bool = True) -> Any:
        """Send what is queued and return one value per command, in order.

        With `raise_on_error` the first failed command raises `PipelineError`, whose `results` still
        hold every value and error; without it errors stand in the place of their values. Raises
        `WatchError` when a watched key changed and `ExecAbortError` when the server refused to queue
        a command: in both cases nothing was applied.
        """
        commands = self._commands
        self.clear()
        return self._send(commands, self._atomic, self._strategy, raise_on_error)

    def add(self, command: Command[R]) -> Pipeline[Mode, T, *Ts, R]:
        """Queue a command that a builder made."""
        queued: Pipeline[Mode, T, *Ts, R] = self._add(command)
        return queued

    @property
    def atomic(self) -> bool:
        """Whether this is a transaction."""
        return self._atomic

    def belongs_to(self, session: object) -> bool:
        """Whether this is a transaction of `session`."""
        return self._atomic and self._owner is session

    def clear(self) -> None:
        """Forget what is queued."""
        self._commands = []
        self._queue = self._commands.append

    def __len__(self) -> int:
        return len(self._commands)

    def __bool__(self) -> bool:
        return True  # an empty pipeline is still a pipeline

    def __repr__(self) -> str:
        kind = "transaction" if self._atomic else "pipeline"
        return f"<{kind} of {len(self._commands)} commands>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.clear()


def must_belong_to(transaction: object, session: object) -> None:
    """Raise unless this is a transaction of `session`: only what runs there is watched."""
    wanted = "the work of optimistic() must return session.transaction() with commands queued, not executed"
    if not isinstance(transaction, Pipeline):
        raise ArgumentTypeError(f"{wanted}; it returned {type(transaction).__name__}")
    if not transaction.belongs_to(session):
        raise ArgumentError(wanted)
