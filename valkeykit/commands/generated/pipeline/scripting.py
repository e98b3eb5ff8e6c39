# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The scripting commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

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
        queued: Any = self
        self._queue(b.eval_(script, keys=keys, args=args))
        return queued

    def evalsha(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVALSHA: Run a script that the server has cached."""
        queued: Any = self
        self._queue(b.evalsha(sha, keys=keys, args=args))
        return queued

    def evalsha_ro(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVALSHA_RO: Run a cached script that only reads."""
        queued: Any = self
        self._queue(b.evalsha_ro(sha, keys=keys, args=args))
        return queued

    def eval_ro(
        self, script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue EVAL_RO: Run a script that only reads."""
        queued: Any = self
        self._queue(b.eval_ro(script, keys=keys, args=args))
        return queued

    def fcall(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue FCALL: Call a function of a library."""
        queued: Any = self
        self._queue(b.fcall(function, keys=keys, args=args))
        return queued

    def fcall_ro(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue FCALL_RO: Call a function that only reads."""
        queued: Any = self
        self._queue(b.fcall_ro(function, keys=keys, args=args))
        return queued

    def function_delete(self, library: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION DELETE: Remove a library and its functions."""
        queued: Any = self
        self._queue(b.function_delete(library))
        return queued

    def function_dump(self) -> Pipeline[Mode, T, *Ts, bytes]:
        """Queue FUNCTION DUMP: Return all libraries in the server's serialized form."""
        queued: Any = self
        self._queue(b.function_dump())
        return queued

    def function_flush(self, mode: Literal["SYNC", "ASYNC"] = "SYNC") -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION FLUSH: Remove all libraries."""
        queued: Any = self
        self._queue(b.function_flush(mode))
        return queued

    def function_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue FUNCTION HELP: Return the server's help on FUNCTION."""
        queued: Any = self
        self._queue(b.function_help())
        return queued

    def function_kill(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION KILL: Stop the function that runs right now."""
        queued: Any = self
        self._queue(b.function_kill())
        return queued

    def function_list(
        self, library: Text | None = None, withcode: bool = False
    ) -> Pipeline[Mode, T, *Ts, list[LibraryInfo[T]]]:
        """Queue FUNCTION LIST: Describe the libraries."""
        queued: Any = self
        self._queue(b.function_list(library, withcode))
        return queued

    def function_load(self, code: Text, replace: bool = False) -> Pipeline[Mode, T, *Ts, T]:
        """Queue FUNCTION LOAD: Load a library of functions."""
        queued: Any = self
        self._queue(b.function_load(code, replace))
        return queued

    def function_restore(
        self, payload: Text, policy: Literal["APPEND", "REPLACE", "FLUSH"] = "APPEND"
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FUNCTION RESTORE: Load libraries from a serialized form."""
        queued: Any = self
        self._queue(b.function_restore(payload, policy))
        return queued

    def function_stats(self) -> Pipeline[Mode, T, *Ts, FunctionStats[T]]:
        """Queue FUNCTION STATS: Return which function runs and how many there are."""
        queued: Any = self
        self._queue(b.function_stats())
        return queued

    def script_debug(
        self, mode: Literal["YES", "SYNC", "NO"], engine: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT DEBUG: Switch the script debugger of this connection on or off."""
        return self._add(b.script_debug(mode, engine))

    def script_exists(self, *shas: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, list[bool]]:
        """Queue SCRIPT EXISTS: Tell which scripts the server has cached."""
        queued: Any = self
        self._queue(b.script_exists(*shas))
        return queued

    def script_flush(self, sync_type: Literal["SYNC", "ASYNC"] | None = None) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT FLUSH: Remove all cached scripts."""
        queued: Any = self
        self._queue(b.script_flush(sync_type))
        return queued

    def script_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue SCRIPT HELP: Return the server's help on SCRIPT."""
        queued: Any = self
        self._queue(b.script_help())
        return queued

    def script_kill(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SCRIPT KILL: Stop the script that runs right now."""
        queued: Any = self
        self._queue(b.script_kill())
        return queued

    def script_load(self, script: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SCRIPT LOAD: Cache a script without running it."""
        queued: Any = self
        self._queue(b.script_load(script))
        return queued

    def script_show(self, sha: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SCRIPT SHOW: Return the source of a cached script."""
        queued: Any = self
        self._queue(b.script_show(sha))
        return queued
