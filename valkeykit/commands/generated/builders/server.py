# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""Builders of the server commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.commands.generated import info as i
from valkeykit.lazy import Lazy
from valkeykit.replies import shared as d
from valkeykit.types import Key, Reply, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.replies import server as r
    from valkeykit.replies.server import ServerInfo, ServerRole, ServerTime
else:
    r = Lazy("valkeykit.replies.server")


def bgrewriteaof() -> Command[str]:
    """Rewrite the append-only file in the background, as short as it can be."""
    return Command(("BGREWRITEAOF",), i.BGREWRITEAOF, r.status, (), "overwrite", None, ())


def bgsave(schedule: bool = True, *, cancel: bool = False) -> Command[str]:
    """Save all data to the dump file in the background."""
    words: list[Word] = ["BGSAVE"]
    if cancel:
        a.flag(cancel, "BGSAVE", "cancel")
        words.append("CANCEL")
    elif schedule:
        a.flag(schedule, "BGSAVE", "schedule")
        words.append("SCHEDULE")
    return Command(tuple(words), i.BGSAVE, r.status, (), "overwrite", None, ())


def dbsize() -> Command[int]:
    """Count the keys of the database."""
    return Command(("DBSIZE",), i.DBSIZE, d.count, (), "read", None, ())


def debug(subcommand: Text, *args: Value | Iterable[Value]) -> Command[Reply]:
    """Run one of the server's debugging aids."""
    args_words = a.spread(a.value, args, "DEBUG", "args", empty=True)
    return Command(
        (
            "DEBUG",
            subcommand
            if type(subcommand) is str or type(subcommand) is bytes
            else a.string(subcommand, "DEBUG", "subcommand"),
            *args_words,
        ),
        i.DEBUG,
        d.anything,
        (),
        "never",
        None,
        (),
    )


def debug_object(key: Key) -> Command[dict[str, str]]:
    """Return what the server knows about a value inside."""
    return Command(
        ("DEBUG", "OBJECT", key if type(key) is str or type(key) is bytes else a.key(key, "DEBUG", "key")),
        i.DEBUG,
        r.debug_object,
        (2,),
        "read",
        None,
        (),
    )


def failover(
    *,
    host: Text | None = None,
    port: int | None = None,
    force: bool = False,
    abort: bool = False,
    timeout: int | timedelta | None = None,
) -> Command[bool]:
    """Let a replica take over from this primary, without losing writes."""
    words: list[Word] = ["FAILOVER"]
    if host is not None or port is not None:
        a.together("FAILOVER", host=host, port=port)
        words.append("TO")
        words.append(host if type(host) is str or type(host) is bytes else a.string(host, "FAILOVER", "host"))
        words.append(
            port
            if type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000
            else a.integer(port, "FAILOVER", "port")
        )
        if force:
            a.flag(force, "FAILOVER", "force")
            words.append("FORCE")
    if abort:
        a.flag(abort, "FAILOVER", "abort")
        words.append("ABORT")
    if timeout is not None:
        words.append("TIMEOUT")
        words.append(
            timeout
            if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
            else a.duration(timeout, "ms", "FAILOVER", "timeout")
        )
    return Command(tuple(words), i.FAILOVER, d.ok, (), "never", None, ())


def flushall(asynchronous: bool = False, *, synchronous: bool = False) -> Command[bool]:
    """Remove all keys of all databases."""
    words: list[Word] = ["FLUSHALL"]
    if asynchronous:
        if synchronous:
            a.at_most_one("FLUSHALL", asynchronous=asynchronous, synchronous=synchronous)
        a.flag(asynchronous, "FLUSHALL", "asynchronous")
        words.append("ASYNC")
    elif synchronous:
        a.flag(synchronous, "FLUSHALL", "synchronous")
        words.append("SYNC")
    return Command(tuple(words), i.FLUSHALL, d.ok, (), "overwrite", None, ())


def flushdb(asynchronous: bool = False, *, synchronous: bool = False) -> Command[bool]:
    """Remove all keys of the database."""
    words: list[Word] = ["FLUSHDB"]
    if asynchronous:
        if synchronous:
            a.at_most_one("FLUSHDB", asynchronous=asynchronous, synchronous=synchronous)
        a.flag(asynchronous, "FLUSHDB", "asynchronous")
        words.append("ASYNC")
    elif synchronous:
        a.flag(synchronous, "FLUSHDB", "synchronous")
        words.append("SYNC")
    return Command(tuple(words), i.FLUSHDB, d.ok, (), "overwrite", None, ())


def info(section: Text | None = None, *args: Text | Iterable[Text]) -> Command[ServerInfo]:
    """Return figures and facts about the server."""
    words: list[Word] = ["INFO"]
    if section is not None:
        words.append(
            section
            if type(section) is str or type(section) is bytes
            else a.string(section, "INFO", "section")
        )
    args_words = a.spread(a.string, args, "INFO", "args", empty=True)
    words += args_words
    return Command(tuple(words), i.INFO, r.server_info, (), "read", None, ())


def lastsave() -> Command[int]:
    """Tell when the last successful save ended."""
    return Command(("LASTSAVE",), i.LASTSAVE, d.count, (), "read", None, ())


def lolwut(*version_numbers: int | Iterable[int]) -> Command[T]:
    """Return a piece of computer art with the server's version under it."""
    words: list[Word] = ["LOLWUT"]
    if version_numbers:
        version_numbers_words = a.spread(a.integer, version_numbers, "LOLWUT", "version_numbers")
        words.append("VERSION")
        words += version_numbers_words
    return Command(tuple(words), i.LOLWUT, d.text, (), "read", None, ())


def replicaof(host: Text, port: Value) -> Command[T]:
    """Make this server a replica of another one; its own data is thrown away."""
    return Command(
        (
            "REPLICAOF",
            host if type(host) is str or type(host) is bytes else a.string(host, "REPLICAOF", "host"),
            port
            if type(port) is str
            or type(port) is bytes
            or (type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000)
            else a.value(port, "REPLICAOF", "port"),
        ),
        i.REPLICAOF,
        d.text,
        (),
        "overwrite",
        None,
        (),
    )


def replicaof_no_one() -> Command[bool]:
    """Make this server a primary; it keeps its data."""
    return Command(("REPLICAOF", "NO", "ONE"), i.REPLICAOF, d.ok, (), "overwrite", None, ())


def role() -> Command[ServerRole]:
    """Tell the server's role in replication."""
    return Command(("ROLE",), i.ROLE, r.server_role, (), "read", None, ())


def save() -> Command[bool]:
    """Save all data to the dump file; nothing else runs meanwhile."""
    return Command(("SAVE",), i.SAVE, d.ok, (), "overwrite", None, ())


def shutdown(
    save: bool = False,
    nosave: bool = False,
    now: bool = False,
    force: bool = False,
    abort: bool = False,
    *,
    safe: bool = False,
    failover: bool = False,
) -> Command[bool]:
    """Save what must be saved and end the server."""
    words: list[Word] = ["SHUTDOWN"]
    if nosave:
        if save or abort:
            a.at_most_one("SHUTDOWN", nosave=nosave, save=save, abort=abort)
        a.flag(nosave, "SHUTDOWN", "nosave")
        words.append("NOSAVE")
    elif save:
        if abort:
            a.at_most_one("SHUTDOWN", nosave=nosave, save=save, abort=abort)
        a.flag(save, "SHUTDOWN", "save")
        words.append("SAVE")
    elif abort:
        a.flag(abort, "SHUTDOWN", "abort")
        words.append("ABORT")
    if now:
        a.flag(now, "SHUTDOWN", "now")
        words.append("NOW")
    if force:
        a.flag(force, "SHUTDOWN", "force")
        words.append("FORCE")
    if safe:
        a.flag(safe, "SHUTDOWN", "safe")
        words.append("SAFE")
    if failover:
        a.flag(failover, "SHUTDOWN", "failover")
        words.append("FAILOVER")
    return Command(tuple(words), i.SHUTDOWN, d.ok, (), "never", None, ())


def slaveof(host: Text = "NO", port: Value = "ONE") -> Command[T]:
    """Make this server a replica of another one; its own data is thrown away."""
    a.deprecated("SLAVEOF", "5.0.0", "REPLICAOF")
    return Command(
        (
            "SLAVEOF",
            host if type(host) is str or type(host) is bytes else a.string(host, "SLAVEOF", "host"),
            port
            if type(port) is str
            or type(port) is bytes
            or (type(port) is int and -0x8000000000000000 <= port < 0x8000000000000000)
            else a.value(port, "SLAVEOF", "port"),
        ),
        i.SLAVEOF,
        d.text,
        (),
        "overwrite",
        None,
        (),
    )


def swapdb(first: int, second: int) -> Command[bool]:
    """Exchange two databases, for every client at once."""
    return Command(
        (
            "SWAPDB",
            first
            if type(first) is int and -0x8000000000000000 <= first < 0x8000000000000000
            else a.integer(first, "SWAPDB", "first"),
            second
            if type(second) is int and -0x8000000000000000 <= second < 0x8000000000000000
            else a.integer(second, "SWAPDB", "second"),
        ),
        i.SWAPDB,
        d.ok,
        (),
        "never",
        None,
        (),
    )


def time() -> Command[ServerTime]:
    """Return the server's time."""
    return Command(("TIME",), i.TIME, r.server_time, (), "read", None, ())
