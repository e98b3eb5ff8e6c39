"""Scripts for blocking callers. Reads line for line like aio.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVarTuple, overload

from valkeykit.command import Command
from valkeykit.commands.face import Mode
from valkeykit.execution import flows
from valkeykit.pipeline import Pipeline
from valkeykit.scripting.source import Source
from valkeykit.types import Key, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.client.recipes.sync import Recipes

Ts = TypeVarTuple("Ts")
Run = Callable[[Command[Any]], Any]


class Script:
    """A Lua script that is called like a function; made by `Client.script`.

    It goes by its SHA1. A server that has not got it (started anew, SCRIPT FLUSH, another node) says so
    and does nothing: then this one call is sent again with the source, which the server keeps. Share it:
    it has no state.
    """

    def __init__(self, script: Text, run: Run) -> None:
        self._source = Source(script)
        self._run = run

    @property
    def sha(self) -> str:
        """The SHA1 of the source, as the server names the script."""
        return self._source.sha

    @overload
    def __call__(
        self,
        keys: Key | Iterable[Key] = (),
        args: Value | Iterable[Value] = (),
        client: Recipes[Any] | None = None,
    ) -> Reply: ...

    @overload
    def __call__(
        self, keys: Key | Iterable[Key], args: Value | Iterable[Value], client: Pipeline[Mode, T, *Ts]
    ) -> Pipeline[Mode, T, *Ts, Reply]: ...

    @overload
    def __call__(
        self,
        keys: Key | Iterable[Key] = (),
        args: Value | Iterable[Value] = (),
        *,
        client: Pipeline[Mode, T, *Ts],
    ) -> Pipeline[Mode, T, *Ts, Reply]: ...

    def __call__(
        self, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = (), client: Any = None
    ) -> Any:
        """Run it; with a pipeline as `client` queue it there, with another client or a session run it there.

        In a pipeline only what the server had not got is sent again, after the others; in a transaction
        the source goes along.
        """
        if isinstance(client, Pipeline):
            return self._source.queue(client, keys, args)
        if client is not None:
            return client.script(self._source.text)(keys, args)
        return flows.drive(self._source.flow(keys, args), self._run)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.sha}>"
