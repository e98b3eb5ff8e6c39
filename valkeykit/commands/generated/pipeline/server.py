# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The server commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import server as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.server import ServerInfo, ServerRole, ServerTime
else:
    b = Lazy("valkeykit.commands.generated.builders.server")

Ts = TypeVarTuple("Ts")


class ServerPipeline(PipelineFace[Mode, T, *Ts]):
    """The server commands, queued."""

    __slots__ = ()

    def bgrewriteaof(self) -> Pipeline[Mode, T, *Ts, str]:
        """Queue BGREWRITEAOF: Rewrite the append-only file in the background, as short as it can be."""
        queued: Any = self
        self._queue(b.bgrewriteaof())
        return queued

    def bgsave(self, schedule: bool = True, *, cancel: bool = False) -> Pipeline[Mode, T, *Ts, str]:
        """Queue BGSAVE: Save all data to the dump file in the background."""
        queued: Any = self
        self._queue(b.bgsave(schedule, cancel=cancel))
        return queued

    def dbsize(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue DBSIZE: Count the keys of the database."""
        queued: Any = self
        self._queue(b.dbsize())
        return queued

    def debug(self, subcommand: Text, *args: Value | Iterable[Value]) -> Pipeline[Mode, T, *Ts, Reply]:
        """Queue DEBUG: Run one of the server's debugging aids."""
        queued: Any = self
        self._queue(b.debug(subcommand, *args))
        return queued

    def debug_object(self, key: Key) -> Pipeline[Mode, T, *Ts, dict[str, str]]:
        """Queue DEBUG: Return what the server knows about a value inside."""
        queued: Any = self
        self._queue(b.debug_object(key))
        return queued

    def failover(
        self,
        *,
        host: Text | None = None,
        port: int | None = None,
        force: bool = False,
        abort: bool = False,
        timeout: int | timedelta | None = None,
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FAILOVER: Let a replica take over from this primary, without losing writes."""
        queued: Any = self
        self._queue(b.failover(host=host, port=port, force=force, abort=abort, timeout=timeout))
        return queued

    def flushall(
        self, asynchronous: bool = False, *, synchronous: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FLUSHALL: Remove all keys of all databases."""
        queued: Any = self
        self._queue(b.flushall(asynchronous, synchronous=synchronous))
        return queued

    def flushdb(
        self, asynchronous: bool = False, *, synchronous: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FLUSHDB: Remove all keys of the database."""
        queued: Any = self
        self._queue(b.flushdb(asynchronous, synchronous=synchronous))
        return queued

    def info(
        self, section: Text | None = None, *args: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, ServerInfo]:
        """Queue INFO: Return figures and facts about the server."""
        queued: Any = self
        self._queue(b.info(section, *args))
        return queued

    def lastsave(self) -> Pipeline[Mode, T, *Ts, int]:
        """Queue LASTSAVE: Tell when the last successful save ended."""
        queued: Any = self
        self._queue(b.lastsave())
        return queued

    def lolwut(self, *version_numbers: int | Iterable[int]) -> Pipeline[Mode, T, *Ts, T]:
        """Queue LOLWUT: Return a piece of computer art with the server's version under it."""
        queued: Any = self
        self._queue(b.lolwut(*version_numbers))
        return queued

    def replicaof(self, host: Text, port: Value) -> Pipeline[Mode, T, *Ts, T]:
        """Queue REPLICAOF: Make this server a replica of another one; its own data is thrown away."""
        queued: Any = self
        self._queue(b.replicaof(host, port))
        return queued

    def replicaof_no_one(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue REPLICAOF: Make this server a primary; it keeps its data."""
        queued: Any = self
        self._queue(b.replicaof_no_one())
        return queued

    def role(self) -> Pipeline[Mode, T, *Ts, ServerRole]:
        """Queue ROLE: Tell the server's role in replication."""
        queued: Any = self
        self._queue(b.role())
        return queued

    def save(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SAVE: Save all data to the dump file; nothing else runs meanwhile."""
        queued: Any = self
        self._queue(b.save())
        return queued

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
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SHUTDOWN: Save what must be saved and end the server."""
        return self._add(b.shutdown(save, nosave, now, force, abort, safe=safe, failover=failover))

    def slaveof(self, host: Text = "NO", port: Value = "ONE") -> Pipeline[Mode, T, *Ts, T]:
        """Queue SLAVEOF: Make this server a replica of another one; its own data is thrown away."""
        queued: Any = self
        self._queue(b.slaveof(host, port))
        return queued

    def swapdb(self, first: int, second: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SWAPDB: Exchange two databases, for every client at once."""
        queued: Any = self
        self._queue(b.swapdb(first, second))
        return queued

    def time(self) -> Pipeline[Mode, T, *Ts, ServerTime]:
        """Queue TIME: Return the server's time."""
        queued: Any = self
        self._queue(b.time())
        return queued
