# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The scripting commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import scripting as b
    from valkeykit.replies.scripting import FunctionStats, LibraryInfo
else:
    b = Lazy("valkeykit.commands.generated.builders.scripting")


class ScriptingAsyncCommands(AsyncFace[T]):
    """The scripting commands."""

    __slots__ = ()

    def eval(
        self, script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Run a script on the server.

        Nothing else runs on the server until the script ends. A number with a fraction comes back as a whole one; return it as text. An error inside a returned array is an item of the list, not raised.

        Args:
            script: the source.
            keys: the keys it uses, KEYS in Lua.
            args: other arguments, ARGV in Lua.

        Returns: whatever the script returns.

        Example: ``eval("return {KEYS[1], ARGV[1], 7, {false}}", keys=["k"], args=["v"])`` → ``[b'k', b'v', 7, [None]]``
        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/eval/
        """
        return self._run(b.eval_(script, keys=keys, args=args))

    def evalsha(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Run a script that the server has cached.

        An error with the code NOSCRIPT means that the server does not have the script (any more).

        Args:
            sha: SHA1 of the source in hexadecimal, as `script_load` returns it.
            keys: the keys it uses, KEYS in Lua.
            args: other arguments, ARGV in Lua.

        Returns: whatever the script returns.

        Example: ``evalsha("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"])`` → ``b'k'``
        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/evalsha/
        """
        return self._run(b.evalsha(sha, keys=keys, args=args))

    def evalsha_ro(
        self, sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Run a cached script that only reads.

        May run on a replica. The server refuses a write inside the script.

        Args:
            sha: SHA1 of the source in hexadecimal, as `script_load` returns it.
            keys: the keys it uses, KEYS in Lua.
            args: other arguments, ARGV in Lua.

        Returns: whatever the script returns.

        Example: ``evalsha_ro("4a2267357833227dd98abdedb8cf24b15a986445", keys=["k"])`` → ``b'k'``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/evalsha_ro/
        """
        return self._run(b.evalsha_ro(sha, keys=keys, args=args))

    def eval_ro(
        self, script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Run a script that only reads.

        May run on a replica. The server refuses a write inside the script.

        Args:
            script: the source.
            keys: the keys it uses, KEYS in Lua.
            args: other arguments, ARGV in Lua.

        Returns: whatever the script returns.

        Example: ``eval_ro("return server.call('GET', KEYS[1])", keys=["k"])`` → ``b'v'``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/eval_ro/
        """
        return self._run(b.eval_ro(script, keys=keys, args=args))

    def fcall(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Call a function of a library.

        Nothing else runs on the server until the function ends. An error inside a returned array is an item of the list, not raised.

        Args:
            function: its name.
            keys: the keys it uses.
            args: other arguments.

        Returns: whatever the function returns.

        Example: ``fcall("f", keys=["k"], args=["v"])`` → ``[b'k', b'v']``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/fcall/
        """
        return self._run(b.fcall(function, keys=keys, args=args))

    def fcall_ro(
        self, function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
    ) -> Coroutine[Any, Any, Reply]:
        """Call a function that only reads.

        May run on a replica. The function must have the flag no-writes.

        Args:
            function: its name.
            keys: the keys it uses.
            args: other arguments.

        Returns: whatever the function returns.

        Example: ``fcall_ro("f", args=[1])`` → ``b'1'``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/fcall_ro/
        """
        return self._run(b.fcall_ro(function, keys=keys, args=args))

    def function_delete(self, library: Text) -> Coroutine[Any, Any, bool]:
        """Remove a library and its functions.

        A library that does not exist is an error.

        Args:
            library: its name.

        Returns: always True.

        Example: ``function_delete("lib")`` → ``True``
        Since server 7.0.0. Replay class: overwrite. See https://valkey.io/commands/function-delete/
        """
        return self._run(b.function_delete(library))

    def function_dump(self) -> Coroutine[Any, Any, bytes]:
        """Return all libraries in the server's serialized form.

        Returns: the payload for `function_restore`, bytes even when replies are decoded.

        Example: ``function_dump()``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/function-dump/
        """
        return self._run(b.function_dump())

    def function_flush(self, mode: Literal["SYNC", "ASYNC"] = "SYNC") -> Coroutine[Any, Any, bool]:
        """Remove all libraries.

        Args:
            mode: free their memory before the reply, or in the background.

        Returns: always True.

        Example: ``function_flush("ASYNC")`` → ``True``
        Since server 7.0.0. Replay class: overwrite. See https://valkey.io/commands/function-flush/
        """
        return self._run(b.function_flush(mode))

    def function_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on FUNCTION.

        Returns: lines of text.

        Example: ``function_help()``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/function-help/
        """
        return self._run(b.function_help())

    def function_kill(self) -> Coroutine[Any, Any, bool]:
        """Stop the function that runs right now.

        It is an error when nothing runs (code NOTBUSY) and when the function has already written (code UNKILLABLE).

        Returns: always True.

        Example: ``function_kill()`` → ``True``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/function-kill/
        """
        return self._run(b.function_kill())

    def function_list(
        self, library: Text | None = None, withcode: bool = False
    ) -> Coroutine[Any, Any, list[LibraryInfo[T]]]:
        """Describe the libraries.

        Args:
            library: glob-style: only libraries whose name matches.
            withcode: with the source of each library.

        Returns: the libraries in no particular order.

        Example: ``function_list()`` → ``[LibraryInfo(b'lib', 'LUA', [FunctionInfo(b'f', None, ['no-writes'], {})], None, {})]``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/function-list/
        """
        return self._run(b.function_list(library, withcode))

    def function_load(self, code: Text, replace: bool = False) -> Coroutine[Any, Any, T]:
        """Load a library of functions.

        Args:
            code: the source; its first line names engine and library, such as `#!lua name=mylib`.
            replace: replace the library of that name; without it an existing one is an error.

        Returns: the library's name.

        Example: ``function_load("#!lua name=lib\\nserver.register_function('f', function() return 1 end)")`` → ``b'lib'``
        Since server 7.0.0. Replay class: checked (overwrite with replace). See https://valkey.io/commands/function-load/
        """
        return self._run(b.function_load(code, replace))

    def function_restore(
        self, payload: Text, policy: Literal["APPEND", "REPLACE", "FLUSH"] = "APPEND"
    ) -> Coroutine[Any, Any, bool]:
        """Load libraries from a serialized form.

        Args:
            payload: what `function_dump` returned.
            policy: keep the present libraries, where a name that is taken is an error; or replace those of the same name; or remove all present ones first.

        Returns: always True.

        Example: ``function_restore(b"\\n\\x00]\\x9b\\\\@\\x0f\\x7f\\xa2\\xda", "FLUSH")`` → ``True``
        Since server 7.0.0. Replay class: checked (overwrite with policy FLUSH, overwrite with policy REPLACE). See https://valkey.io/commands/function-restore/
        """
        return self._run(b.function_restore(payload, policy))

    def function_stats(self) -> Coroutine[Any, Any, FunctionStats[T]]:
        """Return which function runs and how many there are.

        The server answers this while a function runs.

        Returns: what runs right now, and what each engine holds.

        Example: ``function_stats()`` → ``FunctionStats(None, {'LUA': EngineStats(1, 1, {})}, {})``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/function-stats/
        """
        return self._run(b.function_stats())

    def script_debug(
        self, mode: Literal["YES", "SYNC", "NO"], engine: Text | None = None
    ) -> Coroutine[Any, Any, bool]:
        """Switch the script debugger of this connection on or off.

        The next EVAL of the connection then speaks the debugger's protocol and closes it at the end. Not for production.

        Args:
            mode: YES works on a fork of the server and undoes all writes, SYNC on the server itself, NO switches it off.
            engine: the script engine, lua by default; server 9.1.0 or later.

        Returns: always True.

        Example: ``script_debug("NO")`` → ``True``
        Since server 3.2.0. Replay class: overwrite. See https://valkey.io/commands/script-debug/
        """
        return self._run(b.script_debug(mode, engine))

    def script_exists(self, *shas: Text | Iterable[Text]) -> Coroutine[Any, Any, list[bool]]:
        """Tell which scripts the server has cached.

        Args:
            shas: SHA1 of each source in hexadecimal.

        Returns: one answer for each script.

        Example: ``script_exists("e0e1f9fabfc9d4800c877a703b823ac0578ff8db", "0")`` → ``[True, False]``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/script-exists/
        """
        return self._run(b.script_exists(*shas))

    def script_flush(self, sync_type: Literal["SYNC", "ASYNC"] | None = None) -> Coroutine[Any, Any, bool]:
        """Remove all cached scripts.

        Without a type the server's setting lazyfree-lazy-user-flush decides.

        Args:
            sync_type: free their memory before the reply, or in the background; server 6.2.0 or later.

        Returns: always True.

        Example: ``script_flush()`` → ``True``
        Since server 2.6.0. Replay class: overwrite. See https://valkey.io/commands/script-flush/
        """
        return self._run(b.script_flush(sync_type))

    def script_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on SCRIPT.

        Returns: lines of text.

        Example: ``script_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/script-help/
        """
        return self._run(b.script_help())

    def script_kill(self) -> Coroutine[Any, Any, bool]:
        """Stop the script that runs right now.

        It is an error when nothing runs (code NOTBUSY) and when the script has already written (code UNKILLABLE).

        Returns: always True.

        Example: ``script_kill()`` → ``True``
        Since server 2.6.0. Replay class: never. See https://valkey.io/commands/script-kill/
        """
        return self._run(b.script_kill())

    def script_load(self, script: Text) -> Coroutine[Any, Any, T]:
        """Cache a script without running it.

        Args:
            script: the source.

        Returns: its SHA1 in hexadecimal, for `evalsha`.

        Example: ``script_load("return 1")`` → ``b'e0e1f9fabfc9d4800c877a703b823ac0578ff8db'``
        Since server 2.6.0. Replay class: overwrite. See https://valkey.io/commands/script-load/
        """
        return self._run(b.script_load(script))

    def script_show(self, sha: Text) -> Coroutine[Any, Any, T]:
        """Return the source of a cached script.

        A script that is not cached is an error with the code NOSCRIPT.

        Args:
            sha: SHA1 of the source in hexadecimal.

        Returns: the source.

        Example: ``script_show("e0e1f9fabfc9d4800c877a703b823ac0578ff8db")`` → ``b'return 1'``
        Since server 8.0.0. Replay class: read. See https://valkey.io/commands/script-show/
        """
        return self._run(b.script_show(sha))
