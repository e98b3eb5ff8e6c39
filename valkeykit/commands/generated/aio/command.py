# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The command commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import command as b
    from valkeykit.replies.command import CommandDetails, CommandDocs, KeyAndFlags
else:
    b = Lazy("valkeykit.commands.generated.builders.command")


class CommandAsyncCommands(AsyncFace[T]):
    """The command commands."""

    __slots__ = ()

    def command(self) -> Coroutine[Any, Any, list[CommandDetails]]:
        """Describe all commands of the server.

        Returns: arity, flags, key positions and subcommands of each, in no particular order.

        Example: ``command()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command/
        """
        return self._run(b.command())

    def command_count(self) -> Coroutine[Any, Any, int]:
        """Return how many commands the server has.

        Returns: the number, subcommands not counted.

        Example: ``command_count()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command-count/
        """
        return self._run(b.command_count())

    def command_docs(self, *names: Text | Iterable[Text]) -> Coroutine[Any, Any, dict[str, CommandDocs]]:
        """Return the server's own documentation of its commands.

        Args:
            names: commands, a subcommand as container|subcommand; all commands without any.

        Returns: by name in lower case; commands the server does not have are missing.

        Example: ``command_docs("GET", "nosuch")``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-docs/
        """
        return self._run(b.command_docs(*names))

    def command_getkeys(self, command: Text, *args: Value | Iterable[Value]) -> Coroutine[Any, Any, list[T]]:
        """Find the keys in the words of a command.

        A command without keys is an error. The words are taken as they stand, also with a key prefix.

        Args:
            command: its name.
            args: its other words.

        Returns: the keys.

        Example: ``command_getkeys("MSET", "a", 1, "b", 2)`` → ``[b'a', b'b']``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command-getkeys/
        """
        return self._run(b.command_getkeys(command, *args))

    def command_getkeysandflags(
        self, command: Text, *args: Value | Iterable[Value]
    ) -> Coroutine[Any, Any, list[KeyAndFlags[T]]]:
        """Find the keys in the words of a command and what it does with them.

        A command without keys is an error. The words are taken as they stand, also with a key prefix.

        Args:
            command: its name.
            args: its other words.

        Returns: the keys and the flags of each.

        Example: ``command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT")`` → ``[KeyAndFlags(b'a', frozenset({'RW', 'access', 'delete'})), KeyAndFlags(b'b', frozenset({'RW', 'insert'}))]``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-getkeysandflags/
        """
        return self._run(b.command_getkeysandflags(command, *args))

    def command_help(self) -> Coroutine[Any, Any, list[T]]:
        """Return the server's help on COMMAND.

        Returns: lines of text.

        Example: ``command_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/command-help/
        """
        return self._run(b.command_help())

    def command_info(self, *names: Text | Iterable[Text]) -> Coroutine[Any, Any, list[CommandDetails | None]]:
        """Describe some commands of the server.

        Args:
            names: commands, a subcommand as container|subcommand; all commands without any.

        Returns: arity, flags, key positions and subcommands of each, None for one that the server does not have.

        Example: ``command_info("get", "nosuch")`` → ``[CommandDetails('get', 2, frozenset({'readonly', 'fast'}), 1, 1, 1, frozenset({'@read', '@string', '@fast'}), frozenset(), [KeySpec(frozenset({'RO', 'access'}), KeySearch('index', {'index': 1}), KeySearch('range', {'lastkey': 0, 'keystep': 1, 'limit': 0}), None, {})], [], []), None]``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command-info/
        """
        return self._run(b.command_info(*names))

    def command_list(
        self, module: Text | None = None, category: Text | None = None, pattern: Text | None = None
    ) -> Coroutine[Any, Any, list[T]]:
        """Return the names of the server's commands.

        Args:
            module: only those of this module.
            category: only those of this ACL category, without its @.
            pattern: glob-style: only those whose name matches.

        Returns: the names in lower case, subcommands as container|subcommand, in no particular order.

        Example: ``command_list(pattern="mget")`` → ``[b'mget']``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-list/
        """
        return self._run(b.command_list(module, category, pattern))
