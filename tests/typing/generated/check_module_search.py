# Generated from modules/search.yaml by `python -m codegen`: DO NOT EDIT.
"""Exact types of the search commands: read by type checkers, never run."""

from __future__ import annotations

from typing import assert_type

from valkeykit.commands.face import Async, Sync
from valkeykit.modules.search.clients import AsyncClient, Client, Pipeline
from valkeykit.modules.search.fields import NumericField, TagField, TextField
from valkeykit.modules.search.replies import IndexInfo, SearchResult
from valkeykit.modules.search.stages import GroupBy, Reduce, SortBy
from valkeykit.types import Reply


def sync_bytes(client: Client[bytes]) -> None:
    assert_type(
        client.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ),
        list[dict[bytes, Reply]],
    )
    assert_type(
        client.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ),
        bool,
    )
    assert_type(client.ft_dropindex("idx"), bool)
    assert_type(client.ft_info("idx"), IndexInfo[bytes])
    assert_type(client.ft_search("idx", "@color:{bl*}"), SearchResult[bytes])
    assert_type(client.ft_list(), list[bytes])


async def aio_bytes(client: AsyncClient[bytes]) -> None:
    assert_type(
        await client.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ),
        list[dict[bytes, Reply]],
    )
    assert_type(
        await client.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ),
        bool,
    )
    assert_type(await client.ft_dropindex("idx"), bool)
    assert_type(await client.ft_info("idx"), IndexInfo[bytes])
    assert_type(await client.ft_search("idx", "@color:{bl*}"), SearchResult[bytes])
    assert_type(await client.ft_list(), list[bytes])


def pipeline_bytes(pipe: Pipeline[Sync, bytes]) -> None:
    assert_type(
        pipe.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ).execute(),
        tuple[list[dict[bytes, Reply]]],
    )
    assert_type(
        pipe.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ).execute(),
        tuple[bool],
    )
    assert_type(pipe.ft_dropindex("idx").execute(), tuple[bool])
    assert_type(pipe.ft_info("idx").execute(), tuple[IndexInfo[bytes]])
    assert_type(pipe.ft_search("idx", "@color:{bl*}").execute(), tuple[SearchResult[bytes]])
    assert_type(pipe.ft_list().execute(), tuple[list[bytes]])


async def async_pipeline_bytes(pipe: Pipeline[Async, bytes]) -> None:
    assert_type(
        await pipe.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ).execute(),
        tuple[list[dict[bytes, Reply]]],
    )
    assert_type(
        await pipe.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.ft_dropindex("idx").execute(), tuple[bool])
    assert_type(await pipe.ft_info("idx").execute(), tuple[IndexInfo[bytes]])
    assert_type(await pipe.ft_search("idx", "@color:{bl*}").execute(), tuple[SearchResult[bytes]])
    assert_type(await pipe.ft_list().execute(), tuple[list[bytes]])


def sync_str(client: Client[str]) -> None:
    assert_type(
        client.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ),
        list[dict[str, Reply]],
    )
    assert_type(
        client.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ),
        bool,
    )
    assert_type(client.ft_dropindex("idx"), bool)
    assert_type(client.ft_info("idx"), IndexInfo[str])
    assert_type(client.ft_search("idx", "@color:{bl*}"), SearchResult[str])
    assert_type(client.ft_list(), list[str])


async def aio_str(client: AsyncClient[str]) -> None:
    assert_type(
        await client.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ),
        list[dict[str, Reply]],
    )
    assert_type(
        await client.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ),
        bool,
    )
    assert_type(await client.ft_dropindex("idx"), bool)
    assert_type(await client.ft_info("idx"), IndexInfo[str])
    assert_type(await client.ft_search("idx", "@color:{bl*}"), SearchResult[str])
    assert_type(await client.ft_list(), list[str])


def pipeline_str(pipe: Pipeline[Sync, str]) -> None:
    assert_type(
        pipe.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ).execute(),
        tuple[list[dict[str, Reply]]],
    )
    assert_type(
        pipe.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ).execute(),
        tuple[bool],
    )
    assert_type(pipe.ft_dropindex("idx").execute(), tuple[bool])
    assert_type(pipe.ft_info("idx").execute(), tuple[IndexInfo[str]])
    assert_type(pipe.ft_search("idx", "@color:{bl*}").execute(), tuple[SearchResult[str]])
    assert_type(pipe.ft_list().execute(), tuple[list[str]])


async def async_pipeline_str(pipe: Pipeline[Async, str]) -> None:
    assert_type(
        await pipe.ft_aggregate(
            "idx",
            "@price:[0 100]",
            GroupBy("@color", Reduce("COUNT", alias="n"), Reduce("SUM", "@price", alias="sum")),
            SortBy(("@n", "DESC"), most=5),
            load=["@color", "@price"],
        ).execute(),
        tuple[list[dict[str, Reply]]],
    )
    assert_type(
        await pipe.ft_create(
            "idx",
            TextField("title"),
            NumericField("price", sortable=True),
            TagField("tags", separator=";"),
            prefix="doc:",
        ).execute(),
        tuple[bool],
    )
    assert_type(await pipe.ft_dropindex("idx").execute(), tuple[bool])
    assert_type(await pipe.ft_info("idx").execute(), tuple[IndexInfo[str]])
    assert_type(await pipe.ft_search("idx", "@color:{bl*}").execute(), tuple[SearchResult[str]])
    assert_type(await pipe.ft_list().execute(), tuple[list[str]])
