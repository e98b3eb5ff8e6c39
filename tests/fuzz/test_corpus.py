"""What the fuzzer found, once and for all: each file of `corpus/` in every way to cut it in two, and more.

A file's name begins with the number of replies that were asked for.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from live_fuzz import LiveFuzz
from resp_fuzz import feed, judge, one_case, one_integrity_case
from resp_oracle import read

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.resp"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_corpus(path: Path) -> None:
    stream, owed = path.read_bytes(), int(path.name.partition("-")[0])
    endings = {judge(stream, owed, random.Random(seed)) for seed in range(200)}
    refused = path.stem.endswith("refused")
    # In pieces, or whole, or through the way of large texts: the same end.
    assert (endings == {"refused"}) is refused, endings


def test_corpus_is_there() -> None:
    assert len(CORPUS) > 10


def test_the_oracle_agrees_with_itself() -> None:
    """A stream cut anywhere is incomplete, never another stream."""
    stream = b"*2\r\n$3\r\nabc\r\n:12\r\n%1\r\n+a\r\n*1\r\n_\r\n"
    whole = read(stream).values
    for at in range(1, len(stream)):
        part = read(stream[:at])
        assert part.values == whole[: len(part.values)]
        assert part.state == ("clean" if stream[:at] == b"*2\r\n$3\r\nabc\r\n:12\r\n" else "more")
    assert feed(stream, 2, random.Random(1)).error is None


@pytest.mark.parametrize("first", [0, 10_000, 20_000])
def test_some_random_streams(first: int) -> None:
    endings = {one_case(seed)[2] for seed in range(first, first + 1_500)}
    endings |= {one_integrity_case(seed) for seed in range(first, first + 300)}
    assert endings >= {"clean", "more", "refused", "delivered"}


@pytest.fixture(params=["sync", "aio"])
def live(request: pytest.FixtureRequest) -> Iterator[LiveFuzz]:
    client = LiveFuzz(request.param)
    yield client
    client.close()


def test_some_live_replies(live: LiveFuzz) -> None:
    assert {live.one_case(seed) for seed in range(300)} >= {"delivered", "refused"}
