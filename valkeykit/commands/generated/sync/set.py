# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The set commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import set as b
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.replies.shared import ScanPage


class SetCommands(SyncFace[T]):
    """The set commands."""

    __slots__ = ()

    def sadd(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Add members to a set.

        Args:
            values: the members.

        Returns: how many members were new.

        Example: ``sadd("k", "a", "b", 1)`` → ``2``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/sadd/
        """
        return self._run(b.sadd(name, *values))

    def scard(self, name: Key) -> int:
        """Return how many members a set has.

        Returns: the number of members; 0 when the set does not exist.

        Example: ``scard("k")`` → ``2``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/scard/
        """
        return self._run(b.scard(name))

    def sdiff(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> set[T]:
        """Return the members of the first set that are in none of the others.

        Args:
            keys: the first set, then those to subtract.
            args: more of them.

        Returns: the members; a missing set counts as empty.

        Example: ``sdiff("a", "b")`` → ``{b'1', b'3'}``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/sdiff/
        """
        return self._run(b.sdiff(keys, *args))

    def sdiffstore(self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> int:
        """Store the members of the first set that are in none of the others.

        A second run gives another result when the destination is one of the sets to subtract.

        Args:
            dest: where the result is stored; what is there is replaced.
            keys: the first set, then those to subtract.
            args: more of them.

        Returns: how many members the result has.

        Example: ``sdiffstore("c", "a", "b")`` → ``2``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/sdiffstore/
        """
        return self._run(b.sdiffstore(dest, keys, *args))

    def sinter(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> set[T]:
        """Return the members that all sets have.

        Args:
            args: more of them.

        Returns: the members; empty when one of the sets does not exist.

        Example: ``sinter("a", "b")`` → ``{b'2', b'3'}``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/sinter/
        """
        return self._run(b.sinter(keys, *args))

    def sintercard(self, keys: Key | Iterable[Key], *, limit: int | None = None) -> int:
        """Return how many members all sets have in common.

        Args:
            limit: stop counting here; 0 counts all.

        Returns: the number of members.

        Example: ``sintercard(["a", "b"])`` → ``2``
        Since server 7.0.0. Replay class: read. See https://valkey.io/commands/sintercard/
        """
        return self._run(b.sintercard(keys, limit=limit))

    def sinterstore(self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> int:
        """Store the members that all sets have.

        Args:
            dest: where the result is stored; what is there is replaced.
            args: more of them.

        Returns: how many members the result has.

        Example: ``sinterstore("c", ["a", "b"])`` → ``2``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/sinterstore/
        """
        return self._run(b.sinterstore(dest, keys, *args))

    def sismember(self, name: Key, value: Value) -> bool:
        """Return whether a set has a member.

        Args:
            value: the member.

        Returns: True when the set has it.

        Example: ``sismember("k", "a")`` → ``True``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/sismember/
        """
        return self._run(b.sismember(name, value))

    def smembers(self, name: Key) -> set[T]:
        """Return all members of a set.

        Returns: the members; empty when the set does not exist.

        Example: ``smembers("k")`` → ``{b'a', b'b'}``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/smembers/
        """
        return self._run(b.smembers(name))

    def smismember(
        self, name: Key, values: Value | Iterable[Value], *args: Value | Iterable[Value]
    ) -> list[bool]:
        """Return of several members whether a set has them.

        Args:
            values: the members.
            args: more of them.

        Returns: one bool per member, in the order asked.

        Example: ``smismember("k", "a", "b")`` → ``[True, False]``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/smismember/
        """
        return self._run(b.smismember(name, values, *args))

    def smove(self, src: Key, dst: Key, value: Value) -> bool:
        """Move a member from one set to another.

        Args:
            src: the set to take from.
            dst: the set to add to.
            value: the member.

        Returns: True when it was moved, False when the first set lacks it.

        Example: ``smove("a", "b", 1)`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/smove/
        """
        return self._run(b.smove(src, dst, value))

    @overload
    def spop(self, name: Key, count: None = None) -> T | None: ...

    @overload
    def spop(self, name: Key, count: int) -> set[T]: ...

    @overload
    def spop(self, name: Key, count: int | None = None) -> T | set[T] | None: ...

    def spop(self, name: Key, count: int | None = None) -> T | set[T] | None:
        """Take random members from a set.

        Args:
            count: how many members at most; server 3.2.0 or later.

        Returns: the member, or None when the set does not exist; the members; empty when the set does not exist (with count).

        Example: ``spop("k")`` → ``b'a'``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/spop/
        """
        return self._run(b.spop(name, count))

    @overload
    def srandmember(self, name: Key, number: None = None) -> T | None: ...

    @overload
    def srandmember(self, name: Key, number: int) -> list[T]: ...

    @overload
    def srandmember(self, name: Key, number: int | None = None) -> T | list[T] | None: ...

    def srandmember(self, name: Key, number: int | None = None) -> T | list[T] | None:
        """Return random members of a set.

        Args:
            number: how many different members at most; negative so many, with repeats; server 2.6.0 or later.

        Returns: the member, or None when the set does not exist; the members, repeats included; empty when the set does not exist (with number).

        Example: ``srandmember("k")`` → ``b'a'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/srandmember/
        """
        return self._run(b.srandmember(name, number))

    def srem(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Remove members from a set.

        Args:
            values: the members.

        Returns: how many members were there.

        Example: ``srem("k", "a", "x")`` → ``1``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/srem/
        """
        return self._run(b.srem(name, *values))

    def sscan(
        self, name: Key, cursor: int = 0, match: Text | None = None, count: int | None = None
    ) -> ScanPage[list[T]]:
        """Return some members of a set and where to go on.

        A page may be empty before the end, and a member may come twice when the set changes meanwhile.

        Args:
            cursor: 0 starts; then the cursor of the page before.
            match: only members that match this glob pattern.
            count: about how many members to look at; 10 when not given.

        Returns: a page of members; the scan is complete when its cursor is 0.

        Example: ``sscan("k")`` → ``ScanPage(0, [b'a'])``
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/sscan/
        """
        return self._run(b.sscan(name, cursor, match, count))

    def sunion(self, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> set[T]:
        """Return the members that any of the sets has.

        Args:
            args: more of them.

        Returns: the members; a missing set counts as empty.

        Example: ``sunion("a", "b")`` → ``{b'1', b'2', b'3'}``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/sunion/
        """
        return self._run(b.sunion(keys, *args))

    def sunionstore(self, dest: Key, keys: Key | Iterable[Key], *args: Key | Iterable[Key]) -> int:
        """Store the members that any of the sets has.

        Args:
            dest: where the result is stored; what is there is replaced.
            args: more of them.

        Returns: how many members the result has.

        Example: ``sunionstore("c", "a", "b")`` → ``3``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/sunionstore/
        """
        return self._run(b.sunionstore(dest, keys, *args))
