"""`fail_open`: go on without the server when it cannot be reached. For caches."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from inspect import iscoroutinefunction
from types import TracebackType
from typing import Any, Generic, ParamSpec, TypeVar, cast, final, overload

from valkeykit.errors import (
    CircuitOpen,
    ConnectionFailed,
    DeadlineExceeded,
    Overloaded,
    PipelineError,
    ProtocolError,
    ResultUnknown,
    ServerError,
    ValkeyKitError,
)

P = ParamSpec("P")
R = TypeVar("R")
D = TypeVar("D")
OnError = Callable[[ValkeyKitError], object]

_NO_SERVICE = (CircuitOpen, DeadlineExceeded, Overloaded, ProtocolError, ResultUnknown)
# What a server says that is there but cannot do its work now, besides the passing states.
_NOT_NOW = frozenset({"BUSY", "MISCONF", "OOM", "READONLY"})


def unavailable(error: BaseException) -> bool:
    """Whether an error says that the server cannot be used now, and not that the call was wrong.

    No connection, no time, an open breaker, a local limit, a lost reply; of the server's own errors
    LOADING, TRYAGAIN, CLUSTERDOWN, MASTERDOWN, NOREPLICAS, BUSY, MISCONF, OOM and READONLY. Not: bad
    arguments and settings, a wrong type, missing rights, a refused certificate or password, a closed
    client. A pipeline's error counts when all its failed commands do.
    """
    if isinstance(error, PipelineError):
        return all(unavailable(one) for one in error.results if isinstance(one, ValkeyKitError))
    if isinstance(error, ServerError):
        return error.disposition == "transient" or error.code in _NOT_NOW
    if isinstance(error, ConnectionFailed):
        return not error.permanent
    return isinstance(error, _NO_SERVICE)


@final
class FailOpen(Generic[D]):
    """Made by `fail_open`: a decorator for functions of both kinds, and a context manager."""

    __slots__ = ("_default", "_on_error")

    def __init__(self, default: D, on_error: OnError | None) -> None:
        self._default = default
        self._on_error = on_error

    @overload
    def __call__(
        self, call: Callable[P, Coroutine[Any, Any, R]]
    ) -> Callable[P, Coroutine[Any, Any, R | D]]: ...

    @overload
    def __call__(self, call: Callable[P, R]) -> Callable[P, R | D]: ...

    def __call__(self, call: Callable[P, Any]) -> Callable[P, Any]:
        """The same function, which returns the default when the server is unavailable."""

        async def awaited(*args: P.args, **kwargs: P.kwargs) -> Any:
            try:
                return await call(*args, **kwargs)
            except ValkeyKitError as error:
                self._swallow(error)
                return self._default

        def called(*args: P.args, **kwargs: P.kwargs) -> Any:
            try:
                result = call(*args, **kwargs)
            except ValkeyKitError as error:
                self._swallow(error)
                return self._default
            # Methods of asynchronous clients are plain functions that return coroutines.
            if isinstance(result, Coroutine):
                return self._finish(cast("Coroutine[Any, Any, object]", result))
            return result

        return wraps(call)(awaited if iscoroutinefunction(call) else called)

    async def _finish(self, running: Coroutine[Any, Any, object]) -> object:
        try:
            return await running
        except ValkeyKitError as error:
            self._swallow(error)
            return self._default

    def _swallow(self, error: ValkeyKitError) -> None:
        if not unavailable(error):
            raise error
        if self._on_error is not None:
            self._on_error(error)

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool:
        if not isinstance(error, ValkeyKitError) or not unavailable(error):
            return False
        if self._on_error is not None:
            self._on_error(error)
        return True


@overload
def fail_open(*, on_error: OnError | None = None) -> FailOpen[None]: ...


@overload
def fail_open(default: D, *, on_error: OnError | None = None) -> FailOpen[D]: ...


def fail_open(default: Any = None, *, on_error: OnError | None = None) -> FailOpen[Any]:
    """Go on with `default` when the server is unavailable, instead of failing; see `unavailable`.

    As a decorator, of functions and of methods of clients, sync and async alike::

        @fail_open(default=0)
        def visits(page: str) -> int: ...

        lookup = fail_open()(client.get)  # returns bytes | None

    As a context manager, where there is nothing to return (for asyncio too: plain ``with``)::

        with fail_open():
            client.set("page", html, ex=60)

    `on_error` is called with each error that is swallowed; count them, or nobody will know. Whether a
    write took effect is not known then. Give calls little time (``timeout=0.1``) and the client a
    breaker (``breaker=True``): that is what keeps the way without the server fast.
    """
    return FailOpen(default, on_error)
