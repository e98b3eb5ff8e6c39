# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the scripting commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, Reply, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import scripting as r
    from valkeykit.replies.scripting import FunctionStats, LibraryInfo
else:
    r = Lazy("valkeykit.replies.scripting")


def eval_(
    script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Run a script on the server."""
    keys_words = a.many(a.key, keys, "EVAL", "keys", empty=True)
    args_words = a.many(a.value, args, "EVAL", "args", empty=True)
    return Command(
        (
            "EVAL",
            script if type(script) is str or type(script) is bytes else a.string(script, "EVAL", "script"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.EVAL,
        d.anything,
        range(3, 3 + len(keys_words)),
        "never",
        None,
        (),
    )


def evalsha(
    sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Run a script that the server has cached."""
    keys_words = a.many(a.key, keys, "EVALSHA", "keys", empty=True)
    args_words = a.many(a.value, args, "EVALSHA", "args", empty=True)
    return Command(
        (
            "EVALSHA",
            sha if type(sha) is str or type(sha) is bytes else a.string(sha, "EVALSHA", "sha"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.EVALSHA,
        d.anything,
        range(3, 3 + len(keys_words)),
        "never",
        None,
        (),
    )


def evalsha_ro(
    sha: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Run a cached script that only reads."""
    keys_words = a.many(a.key, keys, "EVALSHA_RO", "keys", empty=True)
    args_words = a.many(a.value, args, "EVALSHA_RO", "args", empty=True)
    return Command(
        (
            "EVALSHA_RO",
            sha if type(sha) is str or type(sha) is bytes else a.string(sha, "EVALSHA_RO", "sha"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.EVALSHA_RO,
        d.anything,
        range(3, 3 + len(keys_words)),
        "read",
        None,
        (),
    )


def eval_ro(
    script: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Run a script that only reads."""
    keys_words = a.many(a.key, keys, "EVAL_RO", "keys", empty=True)
    args_words = a.many(a.value, args, "EVAL_RO", "args", empty=True)
    return Command(
        (
            "EVAL_RO",
            script if type(script) is str or type(script) is bytes else a.string(script, "EVAL_RO", "script"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.EVAL_RO,
        d.anything,
        range(3, 3 + len(keys_words)),
        "read",
        None,
        (),
    )


def fcall(
    function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Call a function of a library."""
    keys_words = a.many(a.key, keys, "FCALL", "keys", empty=True)
    args_words = a.many(a.value, args, "FCALL", "args", empty=True)
    return Command(
        (
            "FCALL",
            function
            if type(function) is str or type(function) is bytes
            else a.string(function, "FCALL", "function"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.FCALL,
        d.anything,
        range(3, 3 + len(keys_words)),
        "never",
        None,
        (),
    )


def fcall_ro(
    function: Text, *, keys: Key | Iterable[Key] = (), args: Value | Iterable[Value] = ()
) -> Command[Reply]:
    """Call a function that only reads."""
    keys_words = a.many(a.key, keys, "FCALL_RO", "keys", empty=True)
    args_words = a.many(a.value, args, "FCALL_RO", "args", empty=True)
    return Command(
        (
            "FCALL_RO",
            function
            if type(function) is str or type(function) is bytes
            else a.string(function, "FCALL_RO", "function"),
            len(keys_words),
            *keys_words,
            *args_words,
        ),
        i.FCALL_RO,
        d.anything,
        range(3, 3 + len(keys_words)),
        "read",
        None,
        (),
    )


def function_delete(library: Text) -> Command[bool]:
    """Remove a library and its functions."""
    return Command(
        (
            "FUNCTION",
            "DELETE",
            library
            if type(library) is str or type(library) is bytes
            else a.string(library, "FUNCTION DELETE", "library"),
        ),
        i.FUNCTION_DELETE,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def function_dump() -> Command[bytes]:
    """Return all libraries in the server's serialized form."""
    return Command(("FUNCTION", "DUMP"), i.FUNCTION_DUMP, d.binary, (), "read", None, ())


def function_flush(mode: Literal["SYNC", "ASYNC"] = "SYNC") -> Command[bool]:
    """Remove all libraries."""
    return Command(
        ("FUNCTION", "FLUSH", a.choice(mode, ("SYNC", "ASYNC"), "FUNCTION FLUSH", "mode")),
        i.FUNCTION_FLUSH,
        d.ok,
        (),
        "overwrite",
        None,
        (),
    )


def function_help() -> Command[list[T]]:
    """Return the server's help on FUNCTION."""
    return Command(("FUNCTION", "HELP"), i.FUNCTION_HELP, d.texts, (), "read", None, ())


def function_kill() -> Command[bool]:
    """Stop the function that runs right now."""
    return Command(("FUNCTION", "KILL"), i.FUNCTION_KILL, d.ok, (), "never", None, ())


def function_list(library: Text | None = None, withcode: bool = False) -> Command[list[LibraryInfo[T]]]:
    """Describe the libraries."""
    words: list[Word] = ["FUNCTION", "LIST"]
    if library is not None:
        words.append("LIBRARYNAME")
        words.append(
            library
            if type(library) is str or type(library) is bytes
            else a.string(library, "FUNCTION LIST", "library")
        )
    if withcode:
        a.flag(withcode, "FUNCTION LIST", "withcode")
        words.append("WITHCODE")
    return Command(tuple(words), i.FUNCTION_LIST, r.libraries, (), "read", None, ())


def function_load(code: Text, replace: bool = False) -> Command[T]:
    """Load a library of functions."""
    words: list[Word] = ["FUNCTION", "LOAD"]
    if replace:
        a.flag(replace, "FUNCTION LOAD", "replace")
        words.append("REPLACE")
    words.append(
        code if type(code) is str or type(code) is bytes else a.string(code, "FUNCTION LOAD", "code")
    )
    return Command(tuple(words), i.FUNCTION_LOAD, d.text, (), "overwrite" if replace else "checked", None, ())


def function_restore(
    payload: Text, policy: Literal["APPEND", "REPLACE", "FLUSH"] = "APPEND"
) -> Command[bool]:
    """Load libraries from a serialized form."""
    return Command(
        (
            "FUNCTION",
            "RESTORE",
            payload
            if type(payload) is str or type(payload) is bytes
            else a.string(payload, "FUNCTION RESTORE", "payload"),
            a.choice(policy, ("APPEND", "REPLACE", "FLUSH"), "FUNCTION RESTORE", "policy"),
        ),
        i.FUNCTION_RESTORE,
        d.ok,
        (),
        "overwrite"
        if policy in ("FLUSH", b"FLUSH")
        else "overwrite"
        if policy in ("REPLACE", b"REPLACE")
        else "checked",
        None,
        (),
    )


def function_stats() -> Command[FunctionStats[T]]:
    """Return which function runs and how many there are."""
    return Command(("FUNCTION", "STATS"), i.FUNCTION_STATS, r.function_stats, (), "read", None, ())


def script_debug(mode: Literal["YES", "SYNC", "NO"], engine: Text | None = None) -> Command[bool]:
    """Switch the script debugger of this connection on or off."""
    words: list[Word] = ["SCRIPT", "DEBUG", a.choice(mode, ("YES", "SYNC", "NO"), "SCRIPT DEBUG", "mode")]
    if engine is not None:
        words.append(
            engine
            if type(engine) is str or type(engine) is bytes
            else a.string(engine, "SCRIPT DEBUG", "engine")
        )
    return Command(tuple(words), i.SCRIPT_DEBUG, d.ok, (), "overwrite", None, ())


def script_exists(*shas: Text | Iterable[Text]) -> Command[list[bool]]:
    """Tell which scripts the server has cached."""
    shas_words = a.spread(a.string, shas, "SCRIPT EXISTS", "shas")
    return Command(("SCRIPT", "EXISTS", *shas_words), i.SCRIPT_EXISTS, d.flags, (), "read", None, ())


def script_flush(sync_type: Literal["SYNC", "ASYNC"] | None = None) -> Command[bool]:
    """Remove all cached scripts."""
    words: list[Word] = ["SCRIPT", "FLUSH"]
    if sync_type is not None:
        words.append(a.choice(sync_type, ("SYNC", "ASYNC"), "SCRIPT FLUSH", "sync_type"))
    return Command(tuple(words), i.SCRIPT_FLUSH, d.ok, (), "overwrite", None, ())


def script_help() -> Command[list[T]]:
    """Return the server's help on SCRIPT."""
    return Command(("SCRIPT", "HELP"), i.SCRIPT_HELP, d.texts, (), "read", None, ())


def script_kill() -> Command[bool]:
    """Stop the script that runs right now."""
    return Command(("SCRIPT", "KILL"), i.SCRIPT_KILL, d.ok, (), "never", None, ())


def script_load(script: Text) -> Command[T]:
    """Cache a script without running it."""
    return Command(
        (
            "SCRIPT",
            "LOAD",
            script
            if type(script) is str or type(script) is bytes
            else a.string(script, "SCRIPT LOAD", "script"),
        ),
        i.SCRIPT_LOAD,
        d.text,
        (),
        "overwrite",
        None,
        (),
    )


def script_show(sha: Text) -> Command[T]:
    """Return the source of a cached script."""
    return Command(
        (
            "SCRIPT",
            "SHOW",
            sha if type(sha) is str or type(sha) is bytes else a.string(sha, "SCRIPT SHOW", "sha"),
        ),
        i.SCRIPT_SHOW,
        d.text,
        (),
        "read",
        None,
        (),
    )
