# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The server commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import server as b
    from valkeykit.replies.server import ServerInfo, ServerRole, ServerTime
else:
    b = Lazy("valkeykit.commands.generated.builders.server")


class ServerAsyncCommands(AsyncFace[T]):
    """The server commands."""

    __slots__ = ()

    def bgrewriteaof(self) -> Coroutine[Any, Any, str]:
        """Rewrite the append-only file in the background, as short as it can be.

        Returns: the server's words: started, or scheduled for after a save that is running.

        Example: ``bgrewriteaof()``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/bgrewriteaof/
        """
        return self._run(b.bgrewriteaof())

    def bgsave(self, schedule: bool = True, *, cancel: bool = False) -> Coroutine[Any, Any, str]:
        """Save all data to the dump file in the background.

        Args:
            schedule: when another child is at work, save after it instead of failing; server 3.2.2 or later.
            cancel: stop a save that runs or is scheduled; an error when there is none; server 8.1.0 or later.

        Returns: the server's words: started, scheduled or cancelled.

        Example: ``bgsave(False)``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/bgsave/
        """
        return self._run(b.bgsave(schedule, cancel=cancel))

    def dbsize(self) -> Coroutine[Any, Any, int]:
        """Count the keys of the database.

        Returns: the number of keys, those included that have expired but are not removed yet.

        Example: ``dbsize()`` → ``2``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/dbsize/
        """
        return self._run(b.dbsize())

    def debug(self, subcommand: Text, *args: Value | Iterable[Value]) -> Coroutine[Any, Any, Reply]:
        """Run one of the server's debugging aids.

        Some subcommands crash the server, that is what they are for. The server's setting enable-debug-command must allow it. The words are taken as they stand, also with a key prefix.

        Args:
            subcommand: such as SLEEP; DEBUG HELP lists them.
            args: its other words.

        Returns: whatever the subcommand answers.

        Example: ``debug("SLEEP", 0)`` → ``b'OK'``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/debug/
        """
        return self._run(b.debug(subcommand, *args))

    def debug_object(self, key: Key) -> Coroutine[Any, Any, dict[str, str]]:
        """Return what the server knows about a value inside.

        A key that does not exist is an error. The server's setting enable-debug-command must allow it.

        Returns: such as encoding, refcount, serializedlength, lru.

        Example: ``debug_object("k")``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/debug/
        """
        return self._run(b.debug_object(key))

    def failover(
        self,
        *,
        host: Text | None = None,
        port: int | None = None,
        force: bool = False,
        abort: bool = False,
        timeout: int | timedelta | None = None,
    ) -> Coroutine[Any, Any, bool]:
        """Let a replica take over from this primary, without losing writes.

        Clients of this server are paused until it is over. Any replica that catches up first takes over unless one is named.

        Args:
            host: address of the replica that is to take over.
            port: its port.
            force: take over after the timeout even when the replica has not caught up; what is missing is lost.
            abort: stop a failover that is going on.
            timeout: how long to wait for the replica to catch up; without it for ever; milliseconds.

        Returns: always True: the failover has begun (INFO replication tells how it goes on), or was stopped.

        Example: ``failover(timeout=timedelta(seconds=60))`` → ``True``
        Since server 6.2.0. Replay class: never. See https://valkey.io/commands/failover/
        """
        return self._run(b.failover(host=host, port=port, force=force, abort=abort, timeout=timeout))

    def flushall(self, asynchronous: bool = False, *, synchronous: bool = False) -> Coroutine[Any, Any, bool]:
        """Remove all keys of all databases.

        Without an option the server's setting lazyfree-lazy-user-flush decides.

        Args:
            asynchronous: free their memory in the background; server 4.0.0 or later.
            synchronous: free their memory before the reply; server 6.2.0 or later.

        Returns: always True.

        Example: ``flushall()`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/flushall/
        """
        return self._run(b.flushall(asynchronous, synchronous=synchronous))

    def flushdb(self, asynchronous: bool = False, *, synchronous: bool = False) -> Coroutine[Any, Any, bool]:
        """Remove all keys of the database.

        Without an option the server's setting lazyfree-lazy-user-flush decides.

        Args:
            asynchronous: free their memory in the background; server 4.0.0 or later.
            synchronous: free their memory before the reply; server 6.2.0 or later.

        Returns: always True.

        Example: ``flushdb()`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/flushdb/
        """
        return self._run(b.flushdb(asynchronous, synchronous=synchronous))

    def info(
        self, section: Text | None = None, *args: Text | Iterable[Text]
    ) -> Coroutine[Any, Any, ServerInfo]:
        """Return figures and facts about the server.

        Args:
            section: such as server, memory, stats, replication, keyspace; also default, all and everything.
            args: more sections.

        Returns: a mapping of field to text, with the same by section in `sections`.

        Example: ``info("keyspace")`` → ``ServerInfo({'keyspace': {'db0': 'keys=1,expires=0,avg_ttl=0,keys_with_volatile_items=0'}})``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/info/
        """
        return self._run(b.info(section, *args))

    def lastsave(self) -> Coroutine[Any, Any, int]:
        """Tell when the last successful save ended.

        Returns: Unix time in seconds; the time of the start when nothing was saved since.

        Example: ``lastsave()``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/lastsave/
        """
        return self._run(b.lastsave())

    def lolwut(self, *version_numbers: int | Iterable[int]) -> Coroutine[Any, Any, T]:
        """Return a piece of computer art with the server's version under it.

        Args:
            version_numbers: the version whose art to show, then numbers that shape it, such as columns and rows.

        Returns: lines of text in UTF-8.

        Example: ``lolwut()``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/lolwut/
        """
        return self._run(b.lolwut(*version_numbers))

    def replicaof(self, host: Text, port: Value) -> Coroutine[Any, Any, T]:
        """Make this server a replica of another one; its own data is thrown away.

        `replicaof_no_one` ends it.

        Args:
            host: address of the primary.
            port: its port.

        Returns: OK, or OK and a remark when it is that server's replica already.

        Example: ``replicaof("127.0.0.1", 1)`` → ``b'OK'``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/replicaof/
        """
        return self._run(b.replicaof(host, port))

    def replicaof_no_one(self) -> Coroutine[Any, Any, bool]:
        """Make this server a primary; it keeps its data.

        Returns: always True.

        Example: ``replicaof_no_one()`` → ``True``
        Since server 5.0.0. Replay class: overwrite. See https://valkey.io/commands/replicaof/
        """
        return self._run(b.replicaof_no_one())

    def role(self) -> Coroutine[Any, Any, ServerRole]:
        """Tell the server's role in replication.

        Returns: of a primary its offset and replicas, of a replica its primary and how far it is, of a sentinel what it watches.

        Example: ``role()``
        Since server 2.8.12. Replay class: read. See https://valkey.io/commands/role/
        """
        return self._run(b.role())

    def save(self) -> Coroutine[Any, Any, bool]:
        """Save all data to the dump file; nothing else runs meanwhile.

        Returns: always True.

        Example: ``save()`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/save/
        """
        return self._run(b.save())

    def shutdown(
        self,
        save: bool = False,
        nosave: bool = False,
        now: bool = False,
        force: bool = False,
        abort: bool = False,
        *,
        safe: bool = False,
        failover: bool = False,
    ) -> Coroutine[Any, Any, bool]:
        """Save what must be saved and end the server.

        The server answers in words only when it refuses, with an error. Whether it has really ended, a new connection tells.

        Args:
            save: save even when no save points are configured.
            nosave: do not save.
            now: do not wait for replicas that lag behind; server 7.0.0 or later.
            force: end even when something fails that would otherwise prevent it; server 7.0.0 or later.
            abort: stop a shutdown that waits for replicas; server 7.0.0 or later.
            safe: refuse when it would be harmful, as for a voting primary of a cluster; server 9.0.0 or later.
            failover: let a replica take over first; server 9.0.0 or later.

        Returns: True when the server closed the connection, which is how it says yes, or when the shutdown was stopped.

        Example: ``shutdown(nosave=True, now=True, force=True)`` → ``True``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/shutdown/
        """
        return self._run(b.shutdown(save, nosave, now, force, abort, safe=safe, failover=failover))

    def slaveof(self, host: Text = "NO", port: Value = "ONE") -> Coroutine[Any, Any, T]:
        """Make this server a replica of another one; its own data is thrown away.

        Args:
            host: address of the primary; without host and port it becomes a primary itself.
            port: its port.

        Returns: OK, or OK and a remark when it is that server's replica already.

        Example: ``slaveof("127.0.0.1", 1)`` → ``b'OK'``
        Deprecated since server 5.0.0: use REPLICAOF.
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/slaveof/
        """
        return self._run(b.slaveof(host, port))

    def swapdb(self, first: int, second: int) -> Coroutine[Any, Any, bool]:
        """Exchange two databases, for every client at once.

        Args:
            first: number of a database.
            second: number of the other.

        Returns: always True.

        Example: ``swapdb(0, 1)`` → ``True``
        Since server 4.0.0. Replay class: never. See https://valkey.io/commands/swapdb/
        """
        return self._run(b.swapdb(first, second))

    def time(self) -> Coroutine[Any, Any, ServerTime]:
        """Return the server's time.

        Returns: Unix time in seconds, and the microseconds of the current second.

        Example: ``time()``
        Since server 2.6.0. Replay class: read. See https://valkey.io/commands/time/
        """
        return self._run(b.time())
