# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The server commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable

from valkeykit.commands.face import SyncFace
from valkeykit.commands.generated.builders import server as b
from valkeykit.replies.server import CommandDetails, CommandDocs, KeyAndFlags, ServerInfo, ServerTime
from valkeykit.types import Key, Keyed, T, Text, Value


class ServerCommands(SyncFace[T]):
    """The server commands."""

    __slots__ = ()

    def command(self) -> list[CommandDetails]:
        """Describe all commands of the server.

        Returns: arity, flags, key positions and subcommands of each, in no particular order.

        Example: ``command()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command/
        """
        return self._run(b.command())

    def command_count(self) -> int:
        """Return how many commands the server has.

        Returns: the number, subcommands not counted.

        Example: ``command_count()``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command-count/
        """
        return self._run(b.command_count())

    def command_docs(self, *names: Text | Iterable[Text]) -> dict[str, CommandDocs]:
        """Return the server's own documentation of its commands.

        Args:
            names: commands, a subcommand as container|subcommand; all commands without any.

        Returns: by name in lower case; commands the server does not have are missing.

        Example: ``command_docs("GET", "nosuch")``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-docs/
        """
        return self._run(b.command_docs(*names))

    def command_getkeys(self, command: Text, *args: Value | Iterable[Value]) -> list[T]:
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

    def command_getkeysandflags(self, command: Text, *args: Value | Iterable[Value]) -> list[KeyAndFlags[T]]:
        """Find the keys in the words of a command and what it does with them.

        A command without keys is an error. With a key prefix the words must have it already; the keys come back without.

        Args:
            command: its name.
            args: its other words.

        Returns: the keys and the flags of each.

        Example: ``command_getkeysandflags("LMOVE", "a", "b", "LEFT", "RIGHT")`` → ``[KeyAndFlags(b'a', frozenset({'RW', 'access', 'delete'})), KeyAndFlags(b'b', frozenset({'RW', 'insert'}))]``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-getkeysandflags/
        """
        return self._run(b.command_getkeysandflags(command, *args))

    def command_help(self) -> list[T]:
        """Return the server's help on COMMAND.

        Returns: lines of text.

        Example: ``command_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/command-help/
        """
        return self._run(b.command_help())

    def command_info(self, *names: Text | Iterable[Text]) -> list[CommandDetails | None]:
        """Describe some commands of the server.

        Args:
            names: commands, a subcommand as container|subcommand; all commands without any.

        Returns: arity, flags, key positions and subcommands of each, None for one that the server does not have.

        Example: ``command_info("get", "nosuch")`` → ``[CommandDetails('get', 2, frozenset({'readonly', 'fast'}), 1, 1, 1, frozenset({'@read', '@string', '@fast'}), frozenset(), [KeySpec(frozenset({'RO', 'access'}), KeySearch('index', {'index': 1}), KeySearch('range', {'lastkey': 0, 'keystep': 1, 'limit': 0}), None)], []), None]``
        Since server 2.8.13. Replay class: read. See https://valkey.io/commands/command-info/
        """
        return self._run(b.command_info(*names))

    def command_list(
        self, *, module: Text | None = None, category: Text | None = None, pattern: Text | None = None
    ) -> list[T]:
        """Return the names of the server's commands.

        Args:
            module: only those of this module.
            category: only those of this ACL category, without its @.
            pattern: glob-style: only those whose name matches.

        Returns: the names in lower case, subcommands as container|subcommand, in no particular order.

        Example: ``command_list(pattern="mget")`` → ``[b'mget']``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/command-list/
        """
        return self._run(b.command_list(module=module, category=category, pattern=pattern))

    def config_get(self, *patterns: Text | Iterable[Text]) -> dict[T, T]:
        """Return settings of the server.

        Args:
            patterns: names of settings, glob-style; * for all.

        Returns: the values by name; empty when no name matches.

        Example: ``config_get("maxmemory")`` → ``{b'maxmemory': b'0'}``
        Since server 2.0.0. Replay class: read. See https://valkey.io/commands/config-get/
        """
        return self._run(b.config_get(*patterns))

    def config_help(self) -> list[T]:
        """Return the server's help on CONFIG.

        Returns: lines of text.

        Example: ``config_help()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/config-help/
        """
        return self._run(b.config_help())

    def config_resetstat(self) -> bool:
        """Set the counters that INFO shows back to 0.

        Returns: always True.

        Example: ``config_resetstat()`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/config-resetstat/
        """
        return self._run(b.config_resetstat())

    def config_rewrite(self) -> bool:
        """Write the settings of the running server into its configuration file.

        A server that was started without a configuration file answers with an error.

        Returns: always True.

        Example: ``config_rewrite()`` → ``True``
        Since server 2.8.0. Replay class: overwrite. See https://valkey.io/commands/config-rewrite/
        """
        return self._run(b.config_rewrite())

    def config_set(self, mapping: Keyed[Value]) -> bool:
        """Change settings of the server.

        Either all settings change or, with an error, none. They last until the server ends unless CONFIG REWRITE saves them.

        Args:
            mapping: the values by name.

        Returns: always True.

        Example: ``config_set({"maxmemory": 0})`` → ``True``
        Since server 2.0.0. Replay class: overwrite. See https://valkey.io/commands/config-set/
        """
        return self._run(b.config_set(mapping))

    def dbsize(self) -> int:
        """Count the keys of the database.

        Returns: the number of keys, those included that have expired but are not removed yet.

        Example: ``dbsize()`` → ``2``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/dbsize/
        """
        return self._run(b.dbsize())

    def flushall(self, *, asynchronous: bool = False, synchronous: bool = False) -> bool:
        """Remove all keys of all databases.

        Without an option the server's setting lazyfree-lazy-user-flush decides.

        Args:
            asynchronous: free their memory in the background; server 4.0.0 or later.
            synchronous: free their memory before the reply; server 6.2.0 or later.

        Returns: always True.

        Example: ``flushall()`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/flushall/
        """
        return self._run(b.flushall(asynchronous=asynchronous, synchronous=synchronous))

    def flushdb(self, *, asynchronous: bool = False, synchronous: bool = False) -> bool:
        """Remove all keys of the database.

        Without an option the server's setting lazyfree-lazy-user-flush decides.

        Args:
            asynchronous: free their memory in the background; server 4.0.0 or later.
            synchronous: free their memory before the reply; server 6.2.0 or later.

        Returns: always True.

        Example: ``flushdb()`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/flushdb/
        """
        return self._run(b.flushdb(asynchronous=asynchronous, synchronous=synchronous))

    def info(self, *sections: Text | Iterable[Text]) -> ServerInfo:
        """Return figures and facts about the server.

        Args:
            sections: such as server, memory, stats, replication, keyspace; also default, all and everything.

        Returns: a mapping of field to text, with the same by section in `sections`.

        Example: ``info("keyspace")`` → ``ServerInfo({'keyspace': {'db0': 'keys=1,expires=0,avg_ttl=0,keys_with_volatile_items=0'}})``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/info/
        """
        return self._run(b.info(*sections))

    def memory_usage(self, name: Key, *, samples: int | None = None) -> int | None:
        """Return how much memory a key takes.

        Args:
            samples: how many items of a collection to measure, 5 by default; 0 for all.

        Returns: bytes for key and value together; None when the key does not exist.

        Example: ``memory_usage("k")``
        Since server 4.0.0. Replay class: read. See https://valkey.io/commands/memory-usage/
        """
        return self._run(b.memory_usage(name, samples=samples))

    def time(self) -> ServerTime:
        """Return the server's time.

        Returns: Unix time in seconds, and the microseconds of the current second.

        Example: ``time()``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/time/
        """
        return self._run(b.time())
