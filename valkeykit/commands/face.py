"""What generated faces stand on: one method that runs, or queues, a `Command`.

It is typed loosely on purpose: the generator prints the exact type on the builder and on the method
from one line of the spec, and type checkers cannot infer T through nested generics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, TypeVarTuple

from valkeykit.types import T

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from valkeykit.command import Command

Ts = TypeVarTuple("Ts")


class Sync:
    """Marks a pipeline whose `execute` returns."""


class Async:
    """Marks a pipeline whose `execute` is awaited."""


Mode = TypeVar("Mode")


class SyncFace(Generic[T]):
    """A face whose methods return the reply."""

    __slots__ = ()

    def _run(self, command: Command[Any]) -> Any:
        raise NotImplementedError  # a face runs nothing by itself; the client does


class AsyncFace(Generic[T]):
    """A face whose methods are awaited."""

    __slots__ = ()

    def _run(self, command: Command[Any]) -> Awaitable[Any]:
        raise NotImplementedError  # a face runs nothing by itself; the client does


class PipelineFace(Generic[Mode, T, *Ts]):
    """A face whose methods queue the command and return the pipeline."""

    __slots__ = ()

    # Takes a command that any connection can run: the list's own `append`, for a pipeline is a loop of it.
    _queue: Callable[[Command[Any]], None]

    def _add(self, command: Command[Any]) -> Any:
        raise NotImplementedError  # a face queues nothing by itself; the pipeline does
