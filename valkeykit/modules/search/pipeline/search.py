# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The search commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Keyed, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.modules.search.builders import search as b
    from valkeykit.modules.search.clients import Pipeline
    from valkeykit.modules.search.replies import IndexInfo, SearchResult
else:
    b = Lazy("valkeykit.modules.search.builders.search")

Ts = TypeVarTuple("Ts")


class SearchPipeline(PipelineFace[Mode, T, *Ts]):
    """The search commands, queued."""

    __slots__ = ()

    def ft_aggregate(
        self,
        index: Text,
        query: Text,
        *stages: Value | Iterable[Value],
        load: Text | Iterable[Text] | None = None,
        load_all: bool = False,
        params: Keyed[Value] | None = None,
        timeout: int | timedelta | None = None,
        dialect: int | None = None,
    ) -> Pipeline[Mode, T, *Ts, list[dict[T, Reply]]]:
        """Queue FT.AGGREGATE: Search, and group, compute and sort what is found."""
        queued: Any = self
        self._queue(
            b.ft_aggregate(
                index,
                query,
                *stages,
                load=load,
                load_all=load_all,
                params=params,
                timeout=timeout,
                dialect=dialect,
            )
        )
        return queued

    def ft_create(
        self,
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
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FT.CREATE: Make an index over hashes or JSON documents."""
        queued: Any = self
        self._queue(
            b.ft_create(
                index,
                *fields,
                on=on,
                prefix=prefix,
                language=language,
                skipinitialscan=skipinitialscan,
                minstemsize=minstemsize,
                nooffsets=nooffsets,
                nostopwords=nostopwords,
                stopwords=stopwords,
                punctuation=punctuation,
            )
        )
        return queued

    def ft_dropindex(self, index: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue FT.DROPINDEX: Delete an index; the keys stay."""
        queued: Any = self
        self._queue(b.ft_dropindex(index))
        return queued

    def ft_info(
        self, index: Text, *, primary: bool = False, cluster: bool = False
    ) -> Pipeline[Mode, T, *Ts, IndexInfo[T]]:
        """Queue FT.INFO: Describe an index."""
        queued: Any = self
        self._queue(b.ft_info(index, primary=primary, cluster=cluster))
        return queued

    def ft_search(
        self,
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
    ) -> Pipeline[Mode, T, *Ts, SearchResult[T]]:
        """Queue FT.SEARCH: Find keys by a query."""
        queued: Any = self
        self._queue(
            b.ft_search(
                index,
                query,
                nocontent=nocontent,
                return_fields=return_fields,
                offset=offset,
                num=num,
                params=params,
                sortby=sortby,
                direction=direction,
                inorder=inorder,
                slop=slop,
                verbatim=verbatim,
                someshards=someshards,
                inconsistent=inconsistent,
                timeout=timeout,
                dialect=dialect,
            )
        )
        return queued

    def ft_list(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue FT._LIST: List the names of all indexes."""
        queued: Any = self
        self._queue(b.ft_list())
        return queued
