# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The bloom commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Key, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.modules.bloom.builders import bloom as b
    from valkeykit.modules.bloom.replies import BloomInfo
else:
    b = Lazy("valkeykit.modules.bloom.builders.bloom")


class BloomCommands(SyncFace[T]):
    """The bloom commands."""

    __slots__ = ()

    def bf_add(self, key: Key, item: Value) -> bool:
        """Add an item to a Bloom filter, which is made when it does not exist.

        Args:
            item: the item.

        Returns: True when it was new, False when it may have been there.

        Example: ``bf_add("k", "a")`` → ``True``
        Since module bloom 1.0.0. Replay class: overwrite. See https://valkey.io/commands/bf.add/
        """
        return self._run(b.bf_add(key, item))

    def bf_card(self, key: Key) -> int:
        """Count the items that were added to a Bloom filter.

        Returns: how many were new when they were added, 0 when the key does not exist.

        Example: ``bf_card("k")`` → ``3``
        Since module bloom 1.0.0. Replay class: read. See https://valkey.io/commands/bf.card/
        """
        return self._run(b.bf_card(key))

    def bf_exists(self, key: Key, item: Value) -> bool:
        """Tell whether an item may have been added to a Bloom filter.

        Args:
            item: the item.

        Returns: False when it surely was not added, also when the key does not exist.

        Example: ``bf_exists("k", "a")`` → ``True``
        Since module bloom 1.0.0. Replay class: read. See https://valkey.io/commands/bf.exists/
        """
        return self._run(b.bf_exists(key, item))

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[False] = False,
        expansion: Literal[False] = False,
        maxscaledcapacity: Literal[False] = False,
    ) -> BloomInfo: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[True],
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> int: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[True],
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> int: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[True],
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> int: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[True],
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> int: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: Literal[True],
    ) -> int: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[True],
        expansion: bool = False,
        maxscaledcapacity: Literal[False] = False,
    ) -> float: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: Literal[False] = False,
        size: Literal[False] = False,
        filters: Literal[False] = False,
        items: Literal[False] = False,
        error: Literal[False] = False,
        expansion: Literal[True],
        maxscaledcapacity: Literal[False] = False,
    ) -> int | None: ...

    @overload
    def bf_info(
        self,
        key: Key,
        *,
        capacity: bool = False,
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> BloomInfo | int | float | None: ...

    def bf_info(
        self,
        key: Key,
        *,
        capacity: bool = False,
        size: bool = False,
        filters: bool = False,
        items: bool = False,
        error: bool = False,
        expansion: bool = False,
        maxscaledcapacity: bool = False,
    ) -> BloomInfo | int | float | None:
        """Describe a Bloom filter, or one property of it.

        Args:
            capacity: only for how many items there is room.
            size: only the bytes it takes.
            filters: only of how many parts it is made.
            items: only how many items were added.
            error: only the rate of false positives.
            expansion: only by what factor it grows.
            maxscaledcapacity: only how many items it can hold at most; refused for a filter that does not grow.

        Returns: all properties; the number (with capacity or size or filters or items or maxscaledcapacity); the rate (with error); the factor, None for a filter that does not grow (with expansion).

        Example: ``bf_info("k")`` → ``BloomInfo(capacity=100, size=384, filters=1, items=2, error_rate=0.01, expansion=2, tightening_ratio=0.5, max_scaled_capacity=26214300)``
        Since module bloom 1.0.0. Replay class: read. See https://valkey.io/commands/bf.info/
        """
        return self._run(
            b.bf_info(
                key,
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        )

    def bf_insert(
        self,
        key: Key,
        *,
        capacity: int | None = None,
        error: float | None = None,
        expansion: int | None = None,
        nocreate: bool = False,
        tightening: float | None = None,
        seed: Text | None = None,
        nonscaling: bool = False,
        validatescaleto: int | None = None,
        items: Value | Iterable[Value] | None = None,
    ) -> list[bool]:
        """Add items to a Bloom filter, with the properties to make it with when it does not exist.

        Where a filter is full, the items before the refused one are added and ReplyError is raised with the server's words.

        Args:
            capacity: for how many items to make it.
            error: the rate of false positives, between 0 and 1.
            expansion: by what factor it grows.
            nocreate: refused when it does not exist, instead of making it.
            tightening: by what factor the rate of false positives shrinks as it grows.
            seed: 32 bytes that the hash functions begin with.
            nonscaling: it never grows.
            validatescaleto: refused when it could not grow to that many items; not with nonscaling.
            items: the items.

        Returns: for each item True when it was new; empty without items.

        Example: ``bf_insert("k", capacity=1000, error=0.01, items=["a", "b"])`` → ``[True, False]``
        Since module bloom 1.0.0. Replay class: overwrite. See https://valkey.io/commands/bf.insert/
        """
        return self._run(
            b.bf_insert(
                key,
                capacity=capacity,
                error=error,
                expansion=expansion,
                nocreate=nocreate,
                tightening=tightening,
                seed=seed,
                nonscaling=nonscaling,
                validatescaleto=validatescaleto,
                items=items,
            )
        )

    def bf_load(self, key: Key, data: Text) -> bool:
        """Make a Bloom filter from the data of another one.

        The server itself sends this command, when it rewrites its append-only file.

        Args:
            data: what the server wrote of a filter, as bytes.

        Returns: True.

        Example: ``bf_load("k", "data")`` → ``True``
        Since module bloom 1.0.0. Replay class: checked. See https://valkey.io/commands/bf.load/
        """
        return self._run(b.bf_load(key, data))

    def bf_madd(self, key: Key, *items: Value | Iterable[Value]) -> list[bool]:
        """Add items to a Bloom filter, which is made when it does not exist.

        Where a filter is full, the items before the refused one are added and ReplyError is raised with the server's words.

        Args:
            items: the items.

        Returns: for each item True when it was new, False when it may have been there.

        Example: ``bf_madd("k", "a", "b", 3)`` → ``[True, False, True]``
        Since module bloom 1.0.0. Replay class: overwrite. See https://valkey.io/commands/bf.madd/
        """
        return self._run(b.bf_madd(key, *items))

    def bf_mexists(self, key: Key, *items: Value | Iterable[Value]) -> list[bool]:
        """Tell for each of several items whether it may have been added to a Bloom filter.

        Args:
            items: the items.

        Returns: for each item False when it surely was not added.

        Example: ``bf_mexists("k", ["a", "b"])`` → ``[True, False]``
        Since module bloom 1.0.0. Replay class: read. See https://valkey.io/commands/bf.mexists/
        """
        return self._run(b.bf_mexists(key, *items))

    def bf_reserve(
        self,
        key: Key,
        error_rate: float,
        capacity: int,
        *,
        expansion: int | None = None,
        nonscaling: bool = False,
    ) -> bool:
        """Make an empty Bloom filter.

        Args:
            error_rate: how often an item may seem to be there that is not, between 0 and 1.
            capacity: for how many items.
            expansion: by what factor it grows.
            nonscaling: it never grows.

        Returns: True.

        Example: ``bf_reserve("k", 0.01, 1000)`` → ``True``
        Since module bloom 1.0.0. Replay class: checked. See https://valkey.io/commands/bf.reserve/
        """
        return self._run(b.bf_reserve(key, error_rate, capacity, expansion=expansion, nonscaling=nonscaling))
