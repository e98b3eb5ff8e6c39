# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""Builders of the search commands: arguments in, a `Command` out. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Literal

from valkeykit.command import Command
from valkeykit.commands import arguments as a
from valkeykit.lazy import Lazy
from valkeykit.modules.search import info as i
from valkeykit.replies import shared as d
from valkeykit.types import Key, Keyed, Reply, T, Text, Value, Word

if TYPE_CHECKING:
    from valkeykit.modules.search import replies as r
    from valkeykit.modules.search.replies import IndexInfo, SearchResult
else:
    r = Lazy("valkeykit.modules.search.replies")


def ft_aggregate(
    index: Text,
    query: Text,
    *stages: Value | Iterable[Value],
    load: Text | Iterable[Text] | None = None,
    load_all: bool = False,
    params: Keyed[Value] | None = None,
    timeout: int | timedelta | None = None,
    dialect: int | None = None,
) -> Command[list[dict[T, Reply]]]:
    """Search, and group, compute and sort what is found."""
    words: list[Word] = [
        "FT.AGGREGATE",
        index if type(index) is str or type(index) is bytes else a.string(index, "FT.AGGREGATE", "index"),
        query if type(query) is str or type(query) is bytes else a.string(query, "FT.AGGREGATE", "query"),
    ]
    if load is not None:
        if load_all:
            a.at_most_one("FT.AGGREGATE", load=load, load_all=load_all)
        load_words = a.many(a.string, load, "FT.AGGREGATE", "load")
        words.append("LOAD")
        words.append(len(load_words))
        words += load_words
    elif load_all:
        a.flag(load_all, "FT.AGGREGATE", "load_all")
        words.append("LOAD")
        words.append("*")
    if params is not None:
        params_words = a.pairs(params, a.string, a.value, "FT.AGGREGATE", "params")
        words.append("PARAMS")
        words.append(len(params_words))
        words += params_words
    if timeout is not None:
        words.append("TIMEOUT")
        words.append(
            timeout
            if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
            else a.duration(timeout, "ms", "FT.AGGREGATE", "timeout")
        )
    if dialect is not None:
        words.append("DIALECT")
        words.append(
            dialect
            if type(dialect) is int and -0x8000000000000000 <= dialect < 0x8000000000000000
            else a.integer(dialect, "FT.AGGREGATE", "dialect")
        )
    stages_words = a.spread(a.value, stages, "FT.AGGREGATE", "stages", empty=True)
    words += stages_words
    return Command(tuple(words), i.FT_AGGREGATE, r.records, (), "read", None, ())


def ft_create(
    index: Text,
    *fields: Value | Iterable[Value],
    on: Literal["HASH", "JSON"] | None = None,
    prefix: Key | Iterable[Key] | None = None,
    language: Text | None = None,
    skipinitialscan: bool = False,
    minstemsize: int | None = None,
    nooffsets: bool = False,
    nostopwords: bool = False,
    stopwords: Text | Iterable[Text] | None = None,
    punctuation: Text | None = None,
) -> Command[bool]:
    """Make an index over hashes or JSON documents."""
    key_at: list[int] = []
    words: list[Word] = [
        "FT.CREATE",
        index if type(index) is str or type(index) is bytes else a.string(index, "FT.CREATE", "index"),
    ]
    if on is not None:
        words.append("ON")
        words.append(a.choice(on, ("HASH", "JSON"), "FT.CREATE", "on"))
    if prefix is not None:
        prefix_words = a.many(a.key, prefix, "FT.CREATE", "prefix")
        words.append("PREFIX")
        words.append(len(prefix_words))
        key_at.extend(range(len(words), len(words) + len(prefix_words)))
        words += prefix_words
    if language is not None:
        words.append("LANGUAGE")
        words.append(
            language
            if type(language) is str or type(language) is bytes
            else a.string(language, "FT.CREATE", "language")
        )
    if skipinitialscan:
        a.flag(skipinitialscan, "FT.CREATE", "skipinitialscan")
        words.append("SKIPINITIALSCAN")
    if minstemsize is not None:
        words.append("MINSTEMSIZE")
        words.append(
            minstemsize
            if type(minstemsize) is int and -0x8000000000000000 <= minstemsize < 0x8000000000000000
            else a.integer(minstemsize, "FT.CREATE", "minstemsize")
        )
    if nooffsets:
        a.flag(nooffsets, "FT.CREATE", "nooffsets")
        words.append("NOOFFSETS")
    if nostopwords:
        if stopwords is not None:
            a.at_most_one("FT.CREATE", nostopwords=nostopwords, stopwords=stopwords)
        a.flag(nostopwords, "FT.CREATE", "nostopwords")
        words.append("NOSTOPWORDS")
    elif stopwords is not None:
        stopwords_words = a.many(a.string, stopwords, "FT.CREATE", "stopwords")
        words.append("STOPWORDS")
        words.append(len(stopwords_words))
        words += stopwords_words
    if punctuation is not None:
        words.append("PUNCTUATION")
        words.append(
            punctuation
            if type(punctuation) is str or type(punctuation) is bytes
            else a.string(punctuation, "FT.CREATE", "punctuation")
        )
    words.append("SCHEMA")
    fields_words = a.spread(a.value, fields, "FT.CREATE", "fields")
    words += fields_words
    return Command(tuple(words), i.FT_CREATE, d.ok, key_at, "checked", None, ())


def ft_dropindex(index: Text) -> Command[bool]:
    """Delete an index; the keys stay."""
    return Command(
        (
            "FT.DROPINDEX",
            index if type(index) is str or type(index) is bytes else a.string(index, "FT.DROPINDEX", "index"),
        ),
        i.FT_DROPINDEX,
        d.ok,
        (),
        "checked",
        None,
        (),
    )


def ft_info(index: Text, *, primary: bool = False, cluster: bool = False) -> Command[IndexInfo[T]]:
    """Describe an index."""
    words: list[Word] = [
        "FT.INFO",
        index if type(index) is str or type(index) is bytes else a.string(index, "FT.INFO", "index"),
    ]
    if primary:
        if cluster:
            a.at_most_one("FT.INFO", primary=primary, cluster=cluster)
        a.flag(primary, "FT.INFO", "primary")
        words.append("PRIMARY")
    elif cluster:
        a.flag(cluster, "FT.INFO", "cluster")
        words.append("CLUSTER")
    return Command(tuple(words), i.FT_INFO, r.index_info, (), "read", None, ())


def ft_search(
    index: Text,
    query: Text,
    *,
    nocontent: bool = False,
    return_fields: Text | Iterable[Text] | None = None,
    offset: int | None = None,
    num: int | None = None,
    params: Keyed[Value] | None = None,
    sortby: Text | None = None,
    direction: Literal["ASC", "DESC"] = "ASC",
    inorder: bool = False,
    slop: int | None = None,
    verbatim: bool = False,
    someshards: bool = False,
    inconsistent: bool = False,
    timeout: int | timedelta | None = None,
    dialect: int | None = None,
) -> Command[SearchResult[T]]:
    """Find keys by a query."""
    words: list[Word] = [
        "FT.SEARCH",
        index if type(index) is str or type(index) is bytes else a.string(index, "FT.SEARCH", "index"),
        query if type(query) is str or type(query) is bytes else a.string(query, "FT.SEARCH", "query"),
    ]
    if nocontent:
        a.flag(nocontent, "FT.SEARCH", "nocontent")
        words.append("NOCONTENT")
    if return_fields is not None:
        return_fields_words = a.many(a.string, return_fields, "FT.SEARCH", "return_fields")
        words.append("RETURN")
        words.append(len(return_fields_words))
        words += return_fields_words
    if offset is not None or num is not None:
        a.together("FT.SEARCH", offset=offset, num=num)
        words.append("LIMIT")
        words.append(
            offset
            if type(offset) is int and -0x8000000000000000 <= offset < 0x8000000000000000
            else a.integer(offset, "FT.SEARCH", "offset")
        )
        words.append(
            num
            if type(num) is int and -0x8000000000000000 <= num < 0x8000000000000000
            else a.integer(num, "FT.SEARCH", "num")
        )
    if params is not None:
        params_words = a.pairs(params, a.string, a.value, "FT.SEARCH", "params")
        words.append("PARAMS")
        words.append(len(params_words))
        words += params_words
    if sortby is not None:
        words.append("SORTBY")
        words.append(
            sortby
            if type(sortby) is str or type(sortby) is bytes
            else a.string(sortby, "FT.SEARCH", "sortby")
        )
        words.append(a.choice(direction, ("ASC", "DESC"), "FT.SEARCH", "direction"))
    if inorder:
        a.flag(inorder, "FT.SEARCH", "inorder")
        words.append("INORDER")
    if slop is not None:
        words.append("SLOP")
        words.append(
            slop
            if type(slop) is int and -0x8000000000000000 <= slop < 0x8000000000000000
            else a.integer(slop, "FT.SEARCH", "slop")
        )
    if verbatim:
        a.flag(verbatim, "FT.SEARCH", "verbatim")
        words.append("VERBATIM")
    if someshards:
        a.flag(someshards, "FT.SEARCH", "someshards")
        words.append("SOMESHARDS")
    if inconsistent:
        a.flag(inconsistent, "FT.SEARCH", "inconsistent")
        words.append("INCONSISTENT")
    if timeout is not None:
        words.append("TIMEOUT")
        words.append(
            timeout
            if type(timeout) is int and -0x8000000000000000 <= timeout < 0x8000000000000000
            else a.duration(timeout, "ms", "FT.SEARCH", "timeout")
        )
    if dialect is not None:
        words.append("DIALECT")
        words.append(
            dialect
            if type(dialect) is int and -0x8000000000000000 <= dialect < 0x8000000000000000
            else a.integer(dialect, "FT.SEARCH", "dialect")
        )
    return Command(tuple(words), i.FT_SEARCH, r.search_result, (), "read", None, ())


def ft_list() -> Command[list[T]]:
    """List the names of all indexes."""
    return Command(("FT._LIST",), i.FT__LIST, d.texts, (), "read", None, ())
