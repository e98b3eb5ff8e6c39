"""From raw replies to values, in the shapes that RESP2 and RESP3 give them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from valkeykit.commands.generated.builders import hash as hash_builders
from valkeykit.commands.generated.builders import sorted_set, stream
from valkeykit.replies.codec import Codec, StrCodec

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

    from valkeykit.command import Command
    from valkeykit.types import Raw

pytestmark = pytest.mark.benchmark(group="decoders")

HASH: list[tuple[bytes, bytes]] = [(b"field:%d" % n, b"value:%d" % n) for n in range(100)]
SCORES: list[tuple[bytes, float]] = [(b"member:%d" % n, n + 0.5) for n in range(1000)]
ENTRIES: list[tuple[bytes, list[bytes]]] = [(b"%d-0" % n, [b"a", b"%d" % n, b"b", b"x"]) for n in range(1000)]

CASES: dict[str, tuple[Command[Any], Raw, Raw]] = {
    "hgetall of 100": (
        hash_builders.hgetall("key"),
        [part for pair in HASH for part in pair],
        dict[Any, Any](HASH),
    ),
    "zrange withscores 1,000": (
        sorted_set.zrange("key", 0, -1, withscores=True),
        [part for member, score in SCORES for part in (member, repr(score).encode())],
        [[member, score] for member, score in SCORES],
    ),
    "xrange 1,000": (
        stream.xrange("key"),
        [[entry, [*fields]] for entry, fields in ENTRIES],
        [[entry, [*fields]] for entry, fields in ENTRIES],
    ),
}


@pytest.mark.parametrize("codec", [Codec[bytes](), StrCodec()], ids=["bytes", "str"])
@pytest.mark.parametrize("resp", [2, 3])
@pytest.mark.parametrize("case", CASES)
def test_decode(benchmark: BenchmarkFixture, case: str, resp: int, codec: Codec[Any]) -> None:
    command, raw2, raw3 = CASES[case]
    assert command.decoder is not None
    benchmark(command.decoder, raw2 if resp == 2 else raw3, codec)
