"""What a pipeline object is, apart from its commands."""

from __future__ import annotations

import asyncio

import pytest

from valkeykit import AsyncClient, Chunked, Client
from valkeykit.errors import ArgumentError, ArgumentTypeError


def test_what_is_left_in_its_block_is_forgotten(valkeykit_url: str) -> None:
    with Client(valkeykit_url) as client:
        with client.pipeline() as pipeline:
            pipeline.set("left", 1).get("left")
            assert len(pipeline) == 2
            assert repr(pipeline) == "<pipeline of 2 commands>"
        assert len(pipeline) == 0
        assert pipeline, "an empty pipeline is still a pipeline"
        assert client.exists("left") == 0
        assert repr(client.transaction()) == "<transaction of 0 commands>"


def test_the_same_for_asyncio(valkeykit_url: str) -> None:
    async def main() -> None:
        async with AsyncClient(valkeykit_url) as client:
            async with client.pipeline() as pipeline:
                pipeline.set("left", 1)
                assert len(pipeline) == 1
            assert len(pipeline) == 0
            assert await client.exists("left") == 0

    asyncio.run(main())


def test_a_transaction_is_sent_whole(valkeykit_url: str) -> None:
    with Client(valkeykit_url) as client, pytest.raises(ArgumentError, match="strategy is for pipelines"):
        client._pipeline(type(client.pipeline()), atomic=True, strategy=Chunked(10))


def test_optimistic_work_returns_its_own_transaction(valkeykit_url: str) -> None:
    with Client(valkeykit_url) as client:
        with pytest.raises(ArgumentTypeError, match="it returned int"):
            client.optimistic(lambda _: 7, "k")  # type: ignore[arg-type, return-value] # the point
        with pytest.raises(ArgumentError, match=r"must return session\.transaction"):
            client.optimistic(lambda _: client.transaction().get("k"), "k")
