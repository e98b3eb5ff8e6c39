# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The list commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.commands.generated.builders import list as b
from valkeykit.types import Key, T, Value


class ListCommands(SyncFace[T]):
    """The list commands."""

    __slots__ = ()

    def blmove(
        self,
        first_list: Key,
        second_list: Key,
        timeout: float | timedelta,
        src: Literal["LEFT", "RIGHT"] = "LEFT",
        dest: Literal["LEFT", "RIGHT"] = "RIGHT",
    ) -> T | None:
        """Move an element from one list to another, and wait for one when the source is empty.

        Args:
            first_list: the list to take from.
            second_list: the list to push to; may be the same.
            timeout: the longest wait; 0 waits for ever; seconds.
            src: end of the first list to take from.
            dest: end of the second list to push to.

        Returns: the element, or None when the wait ended without one.

        Example: ``blmove("a", "b", 0.01)`` → ``b'1'``
        Since server 6.2.0. Replay class: never. See https://valkey.io/commands/blmove/
        """
        return self._run(b.blmove(first_list, second_list, timeout, src, dest))

    def blmpop(
        self,
        timeout: float | timedelta,
        keys: Key | Iterable[Key],
        direction: Literal["LEFT", "RIGHT"],
        *,
        count: int | None = None,
    ) -> tuple[T, list[T]] | None:
        """Take elements from the first list that has any, and wait while all are empty.

        Args:
            timeout: the longest wait; 0 waits for ever; seconds.
            keys: the lists, looked at in this order.
            direction: the end to take from.
            count: how many elements at most; 1 when not given.

        Returns: the list's key and its elements, or None when the wait ended without any.

        Example: ``blmpop(0.01, ["a", "b"], "LEFT", count=2)`` → ``(b'b', [b'1', b'2'])``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/blmpop/
        """
        return self._run(b.blmpop(timeout, keys, direction, count=count))

    def blpop(self, keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> tuple[T, T] | None:
        """Take the first element of the first list that has any, and wait while all are empty.

        Args:
            keys: the lists, looked at in this order.
            timeout: the longest wait; 0 waits for ever; seconds.

        Returns: the list's key and the element, or None when the wait ended without one.

        Example: ``blpop(["a", "b"])`` → ``(b'b', b'1')``
        Since server 2.0.0. Replay class: never. See https://valkey.io/commands/blpop/
        """
        return self._run(b.blpop(keys, timeout))

    def brpop(self, keys: Key | Iterable[Key], timeout: float | timedelta = 0) -> tuple[T, T] | None:
        """Take the last element of the first list that has any, and wait while all are empty.

        Args:
            keys: the lists, looked at in this order.
            timeout: the longest wait; 0 waits for ever; seconds.

        Returns: the list's key and the element, or None when the wait ended without one.

        Example: ``brpop(["a", "b"])`` → ``(b'b', b'2')``
        Since server 2.0.0. Replay class: never. See https://valkey.io/commands/brpop/
        """
        return self._run(b.brpop(keys, timeout))

    def brpoplpush(self, src: Key, dst: Key, timeout: float | timedelta = 0) -> T | None:
        """Move the last element of one list to the front of another, and wait for one when the source is empty.

        BLMOVE with RIGHT and LEFT does the same.

        Args:
            src: the list to take from.
            dst: the list to push to; may be the same.
            timeout: the longest wait; 0 waits for ever; seconds.

        Returns: the element, or None when the wait ended without one.

        Example: ``brpoplpush("a", "b")`` → ``b'2'``
        Since server 2.2.0. Replay class: never. See https://valkey.io/commands/brpoplpush/
        """
        return self._run(b.brpoplpush(src, dst, timeout))

    def lindex(self, name: Key, index: int) -> T | None:
        """Return the element at a position of a list.

        Args:
            index: position from 0; negative counts from the end.

        Returns: the element, or None when there is no such position or list.

        Example: ``lindex("k", -1)`` → ``b'c'``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/lindex/
        """
        return self._run(b.lindex(name, index))

    def linsert(self, name: Key, where: Literal["BEFORE", "AFTER"], refvalue: Value, value: Value) -> int:
        """Insert an element before or after another one.

        Args:
            refvalue: the element to look for, from the left.
            value: the element to insert.

        Returns: the new length of the list; 0 when the list does not exist, -1 when it lacks `refvalue`.

        Example: ``linsert("k", "BEFORE", "c", "b")`` → ``3``
        Since server 2.2.0. Replay class: accumulate. See https://valkey.io/commands/linsert/
        """
        return self._run(b.linsert(name, where, refvalue, value))

    def llen(self, name: Key) -> int:
        """Return the length of a list.

        Returns: the number of elements; 0 when the list does not exist.

        Example: ``llen("k")`` → ``2``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/llen/
        """
        return self._run(b.llen(name))

    def lmove(
        self,
        first_list: Key,
        second_list: Key,
        src: Literal["LEFT", "RIGHT"] = "LEFT",
        dest: Literal["LEFT", "RIGHT"] = "RIGHT",
    ) -> T | None:
        """Move an element from one list to another.

        Args:
            first_list: the list to take from.
            second_list: the list to push to; may be the same.
            src: end of the first list to take from.
            dest: end of the second list to push to.

        Returns: the element, or None when the first list is empty.

        Example: ``lmove("a", "b")`` → ``b'1'``
        Since server 6.2.0. Replay class: never. See https://valkey.io/commands/lmove/
        """
        return self._run(b.lmove(first_list, second_list, src, dest))

    def lmpop(
        self, keys: Key | Iterable[Key], direction: Literal["LEFT", "RIGHT"], *, count: int | None = None
    ) -> tuple[T, list[T]] | None:
        """Take elements from the first list that has any.

        Args:
            keys: the lists, looked at in this order.
            direction: the end to take from.
            count: how many elements at most; 1 when not given.

        Returns: the list's key and its elements, or None when all lists are empty.

        Example: ``lmpop(["a", "b"], "RIGHT", count=2)`` → ``(b'b', [b'3', b'2'])``
        Since server 7.0.0. Replay class: never. See https://valkey.io/commands/lmpop/
        """
        return self._run(b.lmpop(keys, direction, count=count))

    @overload
    def lpop(self, name: Key, count: None = None) -> T | None: ...

    @overload
    def lpop(self, name: Key, count: int) -> list[T] | None: ...

    @overload
    def lpop(self, name: Key, count: int | None = None) -> T | list[T] | None: ...

    def lpop(self, name: Key, count: int | None = None) -> T | list[T] | None:
        """Take elements from the front of a list.

        Args:
            count: how many elements at most; server 6.2.0 or later.

        Returns: the element, or None when the list does not exist; the elements, or None when the list does not exist (with count).

        Example: ``lpop("k")`` → ``b'a'``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/lpop/
        """
        return self._run(b.lpop(name, count))

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None = None, count: None = None, maxlen: int | None = None
    ) -> int | None: ...

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None = None, *, count: int, maxlen: int | None = None
    ) -> list[int]: ...

    @overload
    def lpos(
        self, name: Key, value: Value, rank: int | None, count: int, maxlen: int | None = None
    ) -> list[int]: ...

    @overload
    def lpos(
        self,
        name: Key,
        value: Value,
        rank: int | None = None,
        count: int | None = None,
        maxlen: int | None = None,
    ) -> int | list[int] | None: ...

    def lpos(
        self,
        name: Key,
        value: Value,
        rank: int | None = None,
        count: int | None = None,
        maxlen: int | None = None,
    ) -> int | list[int] | None:
        """Return the position of an element in a list.

        Args:
            value: the element to look for.
            rank: start at this match, from 1; negative searches from the end.
            count: return this many positions; 0 returns all.
            maxlen: compare at most this many elements; 0 compares all.

        Returns: the position from 0, or None when there is no match; the positions, each from 0; empty when there is no match (with count).

        Example: ``lpos("k", "b")`` → ``1``
        Since server 6.0.6. Replay class: read. See https://valkey.io/commands/lpos/
        """
        return self._run(b.lpos(name, value, rank, count, maxlen))

    def lpush(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Add elements at the front of a list, one after another.

        Args:
            values: the elements; the last one ends up in front.

        Returns: the new length of the list.

        Example: ``lpush("k", "a", "b")`` → ``2``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/lpush/
        """
        return self._run(b.lpush(name, *values))

    def lpushx(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Add elements at the front of a list that exists.

        Args:
            values: the elements; the last one ends up in front.

        Returns: the new length of the list; 0 when it does not exist.

        Example: ``lpushx("k", "a")`` → ``2``
        Since server 2.2.0. Replay class: accumulate. See https://valkey.io/commands/lpushx/
        """
        return self._run(b.lpushx(name, *values))

    def lrange(self, name: Key, start: int, end: int) -> list[T]:
        """Return a part of a list.

        Args:
            start: first position, from 0; negative counts from the end.
            end: last position, included.

        Returns: the elements in order; empty when the list does not exist.

        Example: ``lrange("k", 0, -2)`` → ``[b'a', b'b']``
        Since server 1.0.0. Replay class: read. See https://valkey.io/commands/lrange/
        """
        return self._run(b.lrange(name, start, end))

    def lrem(self, name: Key, count: int, value: Value) -> int:
        """Remove elements that are equal to a value.

        Args:
            count: how many to remove, from the front; negative from the end, 0 all.
            value: the element to remove.

        Returns: how many elements were removed.

        Example: ``lrem("k", 0, "a")`` → ``2``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/lrem/
        """
        return self._run(b.lrem(name, count, value))

    def lset(self, name: Key, index: int, value: Value) -> bool:
        """Replace the element at a position of a list.

        Args:
            index: position from 0; negative counts from the end.
            value: the new element.

        Returns: True; a missing position or list is a server error.

        Example: ``lset("k", 0, "x")`` → ``True``
        Since server 1.0.0. Replay class: overwrite. See https://valkey.io/commands/lset/
        """
        return self._run(b.lset(name, index, value))

    def ltrim(self, name: Key, start: int, end: int) -> bool:
        """Keep a part of a list and remove the rest.

        A range that does not start at 0 keeps less when it is applied twice.

        Args:
            start: first position to keep, from 0; negative counts from the end.
            end: last position to keep, included.

        Returns: True.

        Example: ``ltrim("k", 0, 1)`` → ``True``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/ltrim/
        """
        return self._run(b.ltrim(name, start, end))

    @overload
    def rpop(self, name: Key, count: None = None) -> T | None: ...

    @overload
    def rpop(self, name: Key, count: int) -> list[T] | None: ...

    @overload
    def rpop(self, name: Key, count: int | None = None) -> T | list[T] | None: ...

    def rpop(self, name: Key, count: int | None = None) -> T | list[T] | None:
        """Take elements from the end of a list.

        Args:
            count: how many elements at most; server 6.2.0 or later.

        Returns: the element, or None when the list does not exist; the elements, the last one first, or None when the list does not exist (with count).

        Example: ``rpop("k")`` → ``b'c'``
        Since server 1.0.0. Replay class: never. See https://valkey.io/commands/rpop/
        """
        return self._run(b.rpop(name, count))

    def rpoplpush(self, src: Key, dst: Key) -> T | None:
        """Move the last element of one list to the front of another.

        LMOVE with RIGHT and LEFT does the same.

        Args:
            src: the list to take from.
            dst: the list to push to; may be the same.

        Returns: the element, or None when the first list is empty.

        Example: ``rpoplpush("a", "b")`` → ``b'2'``
        Since server 1.2.0. Replay class: never. See https://valkey.io/commands/rpoplpush/
        """
        return self._run(b.rpoplpush(src, dst))

    def rpush(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Add elements at the end of a list.

        Returns: the new length of the list.

        Example: ``rpush("k", "a", b"\\xff")`` → ``2``
        Since server 1.0.0. Replay class: accumulate. See https://valkey.io/commands/rpush/
        """
        return self._run(b.rpush(name, *values))

    def rpushx(self, name: Key, *values: Value | Iterable[Value]) -> int:
        """Add elements at the end of a list that exists.

        Returns: the new length of the list; 0 when it does not exist.

        Example: ``rpushx("k", "a")`` → ``2``
        Since server 2.2.0. Replay class: accumulate. See https://valkey.io/commands/rpushx/
        """
        return self._run(b.rpushx(name, *values))
