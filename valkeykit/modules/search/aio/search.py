# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""The search commands of the async client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Literal

from valkeykit.commands.face import AsyncFace
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Keyed, Reply, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.modules.search.builders import search as b
    from valkeykit.modules.search.replies import IndexInfo, SearchResult
else:
    b = Lazy("valkeykit.modules.search.builders.search")


class SearchAsyncCommands(AsyncFace[T]):
    """The search commands."""

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
    ) -> Coroutine[Any, Any, list[dict[T, Reply]]]:
        """Search, and group, compute and sort what is found.

        The stages are in valkeykit.modules.search.stages.

        Args:
            index: the name of the index.
            query: the query.
            stages: Apply, Filter, GroupBy, Limit and SortBy in the order they are to be done.
            load: the fields to begin with, such as @price.
            load_all: begin with all fields.
            params: values for the names that stand after $ in the query.
            timeout: how long the module may search; milliseconds.
            dialect: the dialect of the query; the module knows 2 only.

        Returns: one mapping of names to values for each record.

        Example: ``ft_aggregate("idx", "@price:[0 100]", GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")), SortBy(("@n", "DESC"), most=5), load=["@color", "@price"])`` → ``[{b'color': b'red', b'n': b'2', b'sum': b'30'}, {b'color': b'blue', b'n': b'1', b'sum': b'7'}]``
        Since module search 1.1.0. Replay class: read. See https://valkey.io/commands/ft.aggregate/
        """
        return self._run(
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
    ) -> Coroutine[Any, Any, bool]:
        """Make an index over hashes or JSON documents.

        The fields are in valkeykit.modules.search.fields. A client with a key prefix has it before every prefix here; give prefix="" for all keys of such a client, since without a prefix the index covers the keys of everyone.

        Args:
            index: its name.
            fields: NumericField, TagField, TextField and VectorField, at least one.
            on: of which keys, HASH without it.
            prefix: how the keys begin; all keys without it.
            language: of the text, ENGLISH without it; valkey-search 1.2 or later.
            skipinitialscan: leave out keys that are there already.
            minstemsize: the shortest word that is reduced to its stem; valkey-search 1.2 or later.
            nooffsets: do not remember where words stand in the text, so that phrases are not found; valkey-search 1.2 or later.
            nostopwords: leave out no word; valkey-search 1.2 or later.
            stopwords: the words to leave out; valkey-search 1.2 or later.
            punctuation: the characters between words; valkey-search 1.2 or later.

        Returns: True.

        Example: ``ft_create("idx", TextField("title"), NumericField("price", sortable=True), TagField("tags", separator=";"), prefix="doc:")`` → ``True``
        Since module search 1.0.0. Replay class: checked. See https://valkey.io/commands/ft.create/
        """
        return self._run(
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

    def ft_dropindex(self, index: Text) -> Coroutine[Any, Any, bool]:
        """Delete an index; the keys stay.

        Args:
            index: its name.

        Returns: True.

        Example: ``ft_dropindex("idx")`` → ``True``
        Since module search 1.0.0. Replay class: checked. See https://valkey.io/commands/ft.dropindex/
        """
        return self._run(b.ft_dropindex(index))

    def ft_info(
        self, index: Text, *, primary: bool = False, cluster: bool = False
    ) -> Coroutine[Any, Any, IndexInfo[T]]:
        """Describe an index.

        With primary or cluster the module tells less; what it does not tell is None or empty.

        Args:
            index: its name.
            primary: sum up what all primaries of the cluster say.
            cluster: sum up what all nodes of the cluster say.

        Returns: what it covers and how far it is.

        Example: ``ft_info("idx")`` → ``IndexInfo(b"idx", "HASH", [b"doc:"], [IndexAttribute(b"price", b"price", "NUMERIC", {"size": b"2"})], 2, 2, 0, False, 1.0, "ready", {"default_score": b"1", "mutation_queue_size": b"0"})``
        Since module search 1.0.0. Replay class: read. See https://valkey.io/commands/ft.info/
        """
        return self._run(b.ft_info(index, primary=primary, cluster=cluster))

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
    ) -> Coroutine[Any, Any, SearchResult[T]]:
        """Find keys by a query.

        Vectors are no text: a client with decode_responses=True leaves them out with return_fields, or gets ReplyError. With a key prefix the index must have one too (see ft_create): a match outside the prefix is a ReplyError.

        Args:
            index: the name of the index.
            query: the query.
            nocontent: keys only.
            return_fields: the fields to return, all without it; a name may be followed by AS and another name.
            offset: how many to skip.
            num: how many to return at most, 10 without it.
            params: values for the names that stand after $ in the query.
            sortby: the field to sort by; valkey-search 1.2 or later.
            direction: which way.
            inorder: the words of a phrase stand in that order; valkey-search 1.2 or later.
            slop: how many other words may stand between those of a phrase; valkey-search 1.2 or later.
            verbatim: do not reduce the words of the query to their stems; valkey-search 1.2 or later.
            someshards: in a cluster, also when some shards do not answer.
            inconsistent: in a cluster, also when its nodes do not agree on the index.
            timeout: how long the module may search; milliseconds.
            dialect: the dialect of the query; the module knows 2 only.

        Returns: how many match and those of the page.

        Example: ``ft_search("idx", "@color:{bl*}")`` → ``SearchResult(2, [SearchDocument(b'key1', {b'city': b'London', b'color': b'blue'}), SearchDocument(b'key5', {b'color': b'blend'})])``
        Since module search 1.0.0. Replay class: read. See https://valkey.io/commands/ft.search/
        """
        return self._run(
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

    def ft_list(self) -> Coroutine[Any, Any, list[T]]:
        """List the names of all indexes.

        Returns: the names.

        Example: ``ft_list()``
        Since module search 1.0.0. Replay class: read. See https://valkey.io/commands/ft._list/
        """
        return self._run(b.ft_list())
