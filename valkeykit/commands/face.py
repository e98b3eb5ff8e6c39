"""What generated faces stand on: one method that runs, or queues, a `Command`.

It is typed loosely on purpose: the generator prints the exact type on the builder and on the method
from one line of the spec, and type checkers cannot infer T through nested generics.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, TypeVarTuple

from valkeykit.types import T

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import overload as overload  # noqa: PLC0414 # said twice: it is handed on

    from valkeykit.command import Command
else:

    def overload(form):
        """For type checkers only: `typing.overload` keeps every form in memory, half a megabyte of ours."""
        return form


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
    """A face whose methods return a coroutine: they are plain functions, marked as what they act like."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for method in vars(cls).values():
            if isinstance(method, FunctionType) and _returns_coroutine(method):
                _mark(method)

    def _run(self, command: Command[Any]) -> Coroutine[Any, Any, Any]:
        raise NotImplementedError  # a face runs nothing by itself; the client does


def _returns_coroutine(method: FunctionType) -> bool:
    """Whether it says so; `pipeline` and the like return something else."""
    returned = method.__annotations__.get("return", "")
    return isinstance(returned, str) and returned.startswith("Coroutine[")


def _mark(method: FunctionType) -> None:
    """Let `iscoroutinefunction` say yes, which mocks and frameworks go by."""
    import asyncio.coroutines  # noqa: PLC0415 # 30 ms that blocking clients need not wait for
    import inspect  # noqa: PLC0415 # as above

    if sys.version_info >= (3, 12):  # pragma: no cover # each version runs one side only
        inspect.markcoroutinefunction(method)
    else:
        vars(method)["_is_coroutine"] = vars(asyncio.coroutines)["_is_coroutine"]


class PipelineFace(Generic[Mode, T, *Ts]):
    """A face whose methods queue the command and return the pipeline."""

    __slots__ = ()

    # Takes a command that any connection can run: the list's own `append`, for a pipeline is a loop of it.
    _queue: Callable[[Command[Any]], None]

    def _add(self, command: Command[Any]) -> Any:
        raise NotImplementedError  # a face queues nothing by itself; the pipeline does
