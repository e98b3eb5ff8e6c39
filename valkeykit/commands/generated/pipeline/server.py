# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The server commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.commands.generated.builders import server as b
from valkeykit.replies.server import CommandDetails, CommandDocs, KeyAndFlags, ServerInfo, ServerTime
from valkeykit.types import Key, Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.pipeline import Pipeline

Ts = TypeVarTuple("Ts")


class ServerPipeline(PipelineFace[Mode, T, *Ts]):
    """The server commands, queued."""

    __slots__ = ()

    def command(self) -> Pipeline[Mode, T, *Ts, list[CommandDetails]]:
        """Queue COMMAND: Describe all commands of the server."""
        return self._add(b.command())

    def command_count(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue COMMAND COUNT: Return how many commands the server has."""
        return self._add(b.command_count())

    def command_docs(self, *names: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, dict[str, CommandDocs]]:
        """Queue COMMAND DOCS: Return the server's own documentation of its commands."""
        return self._add(b.command_docs(*names))

    def command_getkeys(
        self, command: Text, *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND GETKEYS: Find the keys in the words of a command."""
        return self._add(b.command_getkeys(command, *args))

    def command_getkeysandflags(
        self, command: Text, *args: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, list[KeyAndFlags[T]]]:
        """Queue COMMAND GETKEYSANDFLAGS: Find the keys in the words of a command and what it does with them."""
        return self._add(b.command_getkeysandflags(command, *args))

    def command_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND HELP: Return the server's help on COMMAND."""
        return self._add(b.command_help())

    def command_info(
        self, *names: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, list[CommandDetails | None]]:
        """Queue COMMAND INFO: Describe some commands of the server."""
        return self._add(b.command_info(*names))

    def command_list(
        self, *, module: Text | None = None, category: Text | None = None, pattern: Text | None = None
    ) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue COMMAND LIST: Return the names of the server's commands."""
        return self._add(b.command_list(module=module, category=category, pattern=pattern))

    def config_get(self, *patterns: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, dict[T, T]]:
        """Queue CONFIG GET: Return settings of the server."""
        return self._add(b.config_get(*patterns))

    def config_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue CONFIG HELP: Return the server's help on CONFIG."""
        return self._add(b.config_help())

    def config_resetstat(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG RESETSTAT: Set the counters that INFO shows back to 0."""
        return self._add(b.config_resetstat())

    def config_rewrite(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG REWRITE: Write the settings of the running server into its configuration file."""
        return self._add(b.config_rewrite())

    def config_set(self, mapping: Keyed[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue CONFIG SET: Change settings of the server."""
        return self._add(b.config_set(mapping))

    def dbsize(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DBSIZE: Count the keys of the database."""
        return self._add(b.dbsize())

    def flushall(
        self, *, asynchronous: bool = False, synchronous: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FLUSHALL: Remove all keys of all databases."""
        return self._add(b.flushall(asynchronous=asynchronous, synchronous=synchronous))

    def flushdb(
        self, *, asynchronous: bool = False, synchronous: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FLUSHDB: Remove all keys of the database."""
        return self._add(b.flushdb(asynchronous=asynchronous, synchronous=synchronous))

    def info(self, *sections: Text | Iterable[Text]) -> Pipeline[Mode, T, *Ts, ServerInfo]:
        """Queue INFO: Return figures and facts about the server."""
        return self._add(b.info(*sections))

    def memory_usage(self, name: Key, *, samples: int | None = None) -> Pipeline[Mode, T, *Ts, int | None]:
        """Queue MEMORY USAGE: Return how much memory a key takes."""
        return self._add(b.memory_usage(name, samples=samples))

    def time(self) -> Pipeline[Mode, T, *Ts, ServerTime]:
        """Queue TIME: Return the server's time."""
        return self._add(b.time())
