"""Decoders and reply types of the Search module's commands. Tested against scripted replies only."""

from __future__ import annotations

from typing import Generic, NamedTuple

from valkeykit.replies.codec import Codec
from valkeykit.replies.shapes import array, fields, integer, number, pairs, unexpected, word
from valkeykit.replies.shared import anything
from valkeykit.types import Raw, Reply, T


class SearchDocument(NamedTuple, Generic[T]):
    """One match. `fields` is empty when only keys were asked for.

    Of a search by vectors the distance is among the fields, as ``__NAME_score`` or what the query calls it.
    """

    key: T
    fields: dict[T, T]


class SearchResult(NamedTuple, Generic[T]):
    """Matches: `total` counts all, `documents` are those of the page asked for."""

    total: int
    documents: list[SearchDocument[T]]


class IndexAttribute(NamedTuple, Generic[T]):
    """One field of an index: where it is (`identifier`), what queries call it, and all else in `more`."""

    identifier: T
    attribute: T
    type: str
    more: dict[str, Reply]


class IndexInfo(NamedTuple, Generic[T]):
    """An index. What the module does not tell, as for another scope, is None or empty.

    `prefixes` are those of the index, with the client's own prefix before them; `more` has all else that
    the module tells.
    """

    name: T
    key_type: str | None
    prefixes: list[T]
    attributes: list[IndexAttribute[T]]
    num_docs: int | None
    num_records: int | None
    hash_indexing_failures: int | None
    backfill_in_progress: bool | None
    backfill_complete_percent: float | None
    state: str | None
    more: dict[str, Reply]


def search_result(reply: Raw, codec: Codec[T]) -> SearchResult[T]:
    """How many there are, then keys, each with its fields behind it if any were asked for."""
    items = array(reply)
    if not items:
        unexpected("the number of matches", reply)
    documents: list[SearchDocument[T]] = []
    for item in items[1:]:
        if not isinstance(item, list | dict):
            documents.append(SearchDocument(codec.key(item), {}))
        elif documents:
            documents[-1].fields.update(_record(item, codec))
        else:
            unexpected("a key before its fields", item)
    return SearchResult(integer(items[0]), documents)


def records(reply: Raw, codec: Codec[T]) -> list[dict[T, Reply]]:
    """The records of FT.AGGREGATE; the number before them means nothing."""
    return [
        {codec.text(name): anything(value, codec) for name, value in pairs(record)}
        for record in array(reply)[1:]
    ]


def index_info(reply: Raw, codec: Codec[T]) -> IndexInfo[T]:
    """The map of FT.INFO."""
    found = fields(reply)
    definition = fields(found.pop("index_definition", None))
    running = found.pop("backfill_in_progress", None)
    percent = found.pop("backfill_complete_percent", None)
    return IndexInfo(
        codec.text(found.pop("index_name", None)),
        _word(definition.pop("key_type", None)),
        [codec.text(prefix) for prefix in array(definition.pop("prefixes", None))],
        [_attribute(item, codec) for item in array(found.pop("attributes", None))],
        _whole(found.pop("num_docs", None)),
        _whole(found.pop("num_records", None)),
        _whole(found.pop("hash_indexing_failures", None)),
        None if running is None else integer(running) == 1,
        None if percent is None else number(percent),
        _word(found.pop("state", None)),
        {name: anything(value, codec) for name, value in (definition | found).items()},
    )


def _attribute(reply: Raw, codec: Codec[T]) -> IndexAttribute[T]:
    found = fields(reply)
    return IndexAttribute(
        codec.text(found.pop("identifier", None)),
        codec.text(found.pop("attribute", None)),
        word(found.pop("type", None)),
        {name: anything(value, codec) for name, value in found.items()},
    )


def _record(reply: Raw, codec: Codec[T]) -> dict[T, T]:
    return {codec.text(name): codec.text(value) for name, value in pairs(reply)}


def _word(reply: Raw) -> str | None:
    return None if reply is None else word(reply)


def _whole(reply: Raw) -> int | None:
    return None if reply is None else integer(reply)
