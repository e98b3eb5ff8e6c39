# Generated from modules/bloom.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""Builders of the bloom commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.lazy import Lazy
from valkeykit.modules.bloom import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.modules.bloom import replies as r
else:
    r = Lazy("valkeykit.modules.bloom.replies")


def bf_add(key: Key, item: Value) -> Command[bool]:
    """Add an item to a Bloom filter, which is made when it does not exist."""
    return Command(
        (
            "BF.ADD",
            key if type(key) is str or type(key) is bytes else a.key(key, "BF.ADD", "key"),
            item
            if type(item) is str
            or type(item) is bytes
            or (type(item) is int and -0x8000000000000000 <= item < 0x8000000000000000)
            else a.value(item, "BF.ADD", "item"),
        ),
        i.BF_ADD,
        d.flag,
        (1,),
        "overwrite",
        None,
        (),
    )


def bf_card(key: Key) -> Command[int]:
    """Count the items that were added to a Bloom filter."""
    return Command(
        ("BF.CARD", key if type(key) is str or type(key) is bytes else a.key(key, "BF.CARD", "key")),
        i.BF_CARD,
        d.count,
        (1,),
        "read",
        None,
        (),
    )


def bf_exists(key: Key, item: Value) -> Command[bool]:
    """Tell whether an item may have been added to a Bloom filter."""
    return Command(
        (
            "BF.EXISTS",
            key if type(key) is str or type(key) is bytes else a.key(key, "BF.EXISTS", "key"),
            item
            if type(item) is str
            or type(item) is bytes
            or (type(item) is int and -0x8000000000000000 <= item < 0x8000000000000000)
            else a.value(item, "BF.EXISTS", "item"),
        ),
        i.BF_EXISTS,
        d.flag,
        (1,),
        "read",
        None,
        (),
    )


def bf_info(
    key: Key,
    *,
    capacity: bool = False,
    size: bool = False,
    filters: bool = False,
    items: bool = False,
    error: bool = False,
    expansion: bool = False,
    maxscaledcapacity: bool = False,
) -> Command[Any]:
    """Describe a Bloom filter, or one property of it."""
    words: list[Word] = [
        "BF.INFO",
        key if type(key) is str or type(key) is bytes else a.key(key, "BF.INFO", "key"),
    ]
    if capacity:
        if size or filters or items or error or expansion or maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(capacity, "BF.INFO", "capacity")
        words.append("CAPACITY")
    elif size:
        if filters or items or error or expansion or maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(size, "BF.INFO", "size")
        words.append("SIZE")
    elif filters:
        if items or error or expansion or maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(filters, "BF.INFO", "filters")
        words.append("FILTERS")
    elif items:
        if error or expansion or maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(items, "BF.INFO", "items")
        words.append("ITEMS")
    elif error:
        if expansion or maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(error, "BF.INFO", "error")
        words.append("ERROR")
    elif expansion:
        if maxscaledcapacity:
            a.at_most_one(
                "BF.INFO",
                capacity=capacity,
                size=size,
                filters=filters,
                items=items,
                error=error,
                expansion=expansion,
                maxscaledcapacity=maxscaledcapacity,
            )
        a.flag(expansion, "BF.INFO", "expansion")
        words.append("EXPANSION")
    elif maxscaledcapacity:
        a.flag(maxscaledcapacity, "BF.INFO", "maxscaledcapacity")
        words.append("MAXSCALEDCAPACITY")
    return Command(
        tuple(words),
        i.BF_INFO,
        d.count
        if capacity or size or filters or items or maxscaledcapacity
        else d.real
        if error
        else d.count_or_none
        if expansion
        else r.bloom_info,
        (1,),
        "read",
        None,
        (),
    )


def bf_insert(
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
) -> Command[list[bool]]:
    """Add items to a Bloom filter, with the properties to make it with when it does not exist."""
    words: list[Word] = [
        "BF.INSERT",
        key if type(key) is str or type(key) is bytes else a.key(key, "BF.INSERT", "key"),
    ]
    if capacity is not None:
        words.append("CAPACITY")
        words.append(
            capacity
            if type(capacity) is int and -0x8000000000000000 <= capacity < 0x8000000000000000
            else a.integer(capacity, "BF.INSERT", "capacity")
        )
    if error is not None:
        words.append("ERROR")
        words.append(a.double(error, "BF.INSERT", "error"))
    if expansion is not None:
        words.append("EXPANSION")
        words.append(
            expansion
            if type(expansion) is int and -0x8000000000000000 <= expansion < 0x8000000000000000
            else a.integer(expansion, "BF.INSERT", "expansion")
        )
    if nocreate:
        a.flag(nocreate, "BF.INSERT", "nocreate")
        words.append("NOCREATE")
    if tightening is not None:
        words.append("TIGHTENING")
        words.append(a.double(tightening, "BF.INSERT", "tightening"))
    if seed is not None:
        words.append("SEED")
        words.append(
            seed if type(seed) is str or type(seed) is bytes else a.string(seed, "BF.INSERT", "seed")
        )
    if nonscaling:
        a.flag(nonscaling, "BF.INSERT", "nonscaling")
        words.append("NONSCALING")
    if validatescaleto is not None:
        words.append("VALIDATESCALETO")
        words.append(
            validatescaleto
            if type(validatescaleto) is int and -0x8000000000000000 <= validatescaleto < 0x8000000000000000
            else a.integer(validatescaleto, "BF.INSERT", "validatescaleto")
        )
    if items is not None:
        items_words = a.many(a.value, items, "BF.INSERT", "items")
        words.append("ITEMS")
        words += items_words
    return Command(tuple(words), i.BF_INSERT, r.added, (1,), "overwrite", None, ())


def bf_load(key: Key, data: Text) -> Command[bool]:
    """Make a Bloom filter from the data of another one."""
    return Command(
        (
            "BF.LOAD",
            key if type(key) is str or type(key) is bytes else a.key(key, "BF.LOAD", "key"),
            data if type(data) is str or type(data) is bytes else a.string(data, "BF.LOAD", "data"),
        ),
        i.BF_LOAD,
        d.ok,
        (1,),
        "checked",
        None,
        (),
    )


def bf_madd(key: Key, *items: Value | Iterable[Value]) -> Command[list[bool]]:
    """Add items to a Bloom filter, which is made when it does not exist."""
    items_words = a.spread(a.value, items, "BF.MADD", "items")
    return Command(
        (
            "BF.MADD",
            key if type(key) is str or type(key) is bytes else a.key(key, "BF.MADD", "key"),
            *items_words,
        ),
        i.BF_MADD,
        r.added,
        (1,),
        "overwrite",
        None,
        (),
    )


def bf_mexists(key: Key, *items: Value | Iterable[Value]) -> Command[list[bool]]:
    """Tell for each of several items whether it may have been added to a Bloom filter."""
    items_words = a.spread(a.value, items, "BF.MEXISTS", "items")
    return Command(
        (
            "BF.MEXISTS",
            key if type(key) is str or type(key) is bytes else a.key(key, "BF.MEXISTS", "key"),
            *items_words,
        ),
        i.BF_MEXISTS,
        d.flags,
        (1,),
        "read",
        None,
        (),
    )


def bf_reserve(
    key: Key, error_rate: float, capacity: int, *, expansion: int | None = None, nonscaling: bool = False
) -> Command[bool]:
    """Make an empty Bloom filter."""
    words: list[Word] = [
        "BF.RESERVE",
        key if type(key) is str or type(key) is bytes else a.key(key, "BF.RESERVE", "key"),
        a.double(error_rate, "BF.RESERVE", "error_rate"),
        capacity
        if type(capacity) is int and -0x8000000000000000 <= capacity < 0x8000000000000000
        else a.integer(capacity, "BF.RESERVE", "capacity"),
    ]
    if expansion is not None:
        if nonscaling:
            a.at_most_one("BF.RESERVE", expansion=expansion, nonscaling=nonscaling)
        words.append("EXPANSION")
        words.append(
            expansion
            if type(expansion) is int and -0x8000000000000000 <= expansion < 0x8000000000000000
            else a.integer(expansion, "BF.RESERVE", "expansion")
        )
    elif nonscaling:
        a.flag(nonscaling, "BF.RESERVE", "nonscaling")
        words.append("NONSCALING")
    return Command(tuple(words), i.BF_RESERVE, d.ok, (1,), "checked", None, ())
