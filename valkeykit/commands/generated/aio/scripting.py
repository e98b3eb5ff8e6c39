# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The scripting commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.commands.generated.builders import scripting as b
from valkeykit.execution.face import AsyncFace
from valkeykit.types import Key, T, Text, Value


class ScriptingAsyncCommands(AsyncFace[T]):
    """The scripting commands."""

    __slots__ = ()

    async def eval(
        self, script: Text, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> T:
        """Run.

        Returns: ``T``.

        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/eval/
        """
        return await self._run(b.eval(script, keys, args))
