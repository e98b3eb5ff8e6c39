# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The scripting commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import scripting as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.scripting import FunctionStats, LibraryInfo
else:
    b = Lazy("valkeykit.commands.generated.builders.scripting")

Ts = TypeVarTuple("Ts")


class ScriptingPipeline(PipelineFace[Mode, T, *Ts]):
    """The scripting commands, queued."""

    __slots__ = ()

    def eval(
        self, script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVAL: Run a script on the server."""
        return self._add(b.eval_(script, keys=keys, args=args))

    def evalsha(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVALSHA: Run a script that the server has cached."""
        return self._add(b.evalsha(sha, keys=keys, args=args))

    def evalsha_ro(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVALSHA_RO: Run a cached script that only reads."""
        return self._add(b.evalsha_ro(sha, keys=keys, args=args))

    def eval_ro(
        self, script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVAL_RO: Run a script that only reads."""
        return self._add(b.eval_ro(script, keys=keys, args=args))

    def fcall(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue FCALL: Call a function of a library."""
        return self._add(b.fcall(function, keys=keys, args=args))

    def fcall_ro(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue FCALL_RO: Call a function that only reads."""
        return self._add(b.fcall_ro(function, keys=keys, args=args))

    def function_delete(self, library: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION DELETE: Remove a library and its functions."""
        return self._add(b.function_delete(library))

    def function_dump(self) -> Pipeline[Mode, T, *Ts, bytes]:
        """Queue FUNCTION DUMP: Return all libraries in the server's serialized form."""
        return self._add(b.function_dump())

    def function_flush(self, mode: Literal["SYNC", "ASYNC"] = "SYNC") -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION FLUSH: Remove all libraries."""
        return self._add(b.function_flush(mode))

    def function_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue FUNCTION HELP: Return the server's help on FUNCTION."""
        return self._add(b.function_help())

    def function_kill(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION KILL: Stop the function that runs right now."""
        return self._add(b.function_kill())

    def function_list(
        self, library: Text | None = None, withcode: bool = False
    ) -> Pipeline[Mode, T, *Ts, list[LibraryInfo[T]]]:
        """Queue FUNCTION LIST: Describe the libraries."""
        return self._add(b.function_list(library, withcode))

    def function_load(self, code: Text, replace: bool = False) -> Pipeline[Mode, T, *Ts, T]:
        """Queue FUNCTION LOAD: Load a library of functions."""
        return self._add(b.function_load(code, replace))

    def function_restore(
        self, payload: Text, policy: Literal["APPEND", "REPLACE", "FLUSH"] = "APPEND"
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION RESTORE: Load libraries from a serialized form."""
        return self._add(b.function_restore(payload, policy))

    def function_stats(self) -> Pipeline[Mode, T, *Ts, FunctionStats[T]]:
        """Queue FUNCTION STATS: Return which function runs and how many there are."""
        return self._add(b.function_stats())

    def script_debug(
        self, mode: Literal["YES", "SYNC", "NO"], engine: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT DEBUG: Switch the script debugger of this connection on or off."""
        return self._add(b.script_debug(mode, engine))

    def script_exists(self, *shas: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue SCRIPT EXISTS: Tell which scripts the server has cached."""
        return self._add(b.script_exists(*shas))

    def script_flush(self, sync_type: Literal["SYNC", "ASYNC"] | None = None) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT FLUSH: Remove all cached scripts."""
        return self._add(b.script_flush(sync_type))

    def script_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue SCRIPT HELP: Return the server's help on SCRIPT."""
        return self._add(b.script_help())

    def script_kill(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT KILL: Stop the script that runs right now."""
        return self._add(b.script_kill())

    def script_load(self, script: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SCRIPT LOAD: Cache a script without running it."""
        return self._add(b.script_load(script))

    def script_show(self, sha: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SCRIPT SHOW: Return the source of a cached script."""
        return self._add(b.script_show(sha))
