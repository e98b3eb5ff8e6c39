"""Random replies of a documented shape: as RESP3 and as RESP2 they decode to equal values."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from cases import cases
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from recording import record

from valkeykit.command import Command
from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, StrCodec


def spelled(number: float) -> bytes:
    """How a server writes a double into text."""
    if math.isinf(number):
        return b"inf" if number > 0 else b"-inf"
    return repr(number).removesuffix(".0").encode()


def as_resp2(reply: Any) -> Any:
    """The same reply from a server that speaks RESP2."""
    if isinstance(reply, bool):
        return int(reply)
    if isinstance(reply, float):
        return spelled(reply)
    if isinstance(reply, dict):
        return [as_resp2(part) for item in reply.items() for part in item]
    if isinstance(reply, list | set):
        return [as_resp2(item) for item in reply]
    return reply


def flat(reply: Any) -> Any:
    """And where RESP3 has pairs, RESP2 has one item after the other."""
    if isinstance(reply, list) and all(isinstance(item, list) and len(item) == 2 for item in reply):
        return [as_resp2(part) for item in reply for part in item]
    return as_resp2(reply)


def flat_inside(reply: Any) -> Any:
    """The same one level down: [name, [[a, b], …]]."""
    return [flat(item) for item in reply] if isinstance(reply, list) else as_resp2(reply)


def paired(reply: Any) -> Any:
    """And where RESP3 has a map, RESP2 has pairs: XREAD."""
    return [as_resp2(list(item)) for item in reply.items()] if isinstance(reply, dict) else as_resp2(reply)


WAYS = (as_resp2, flat, flat_inside, paired)


def shape(reply: Any) -> Any:
    """The kinds of things in a reply: their values differ from one recording to the next."""
    return [shape(item) for item in reply] if isinstance(reply, list) else type(reply)


def found() -> list[Any]:
    """Examples with a reply, and how it becomes RESP2."""
    names = {"inf": math.inf, "nan": math.nan}
    rows = []
    for case in cases():
        for at, example in case.examples():
            if example.raw is None:
                continue
            raw = eval(example.raw, dict(names))
            raw3 = raw if example.raw3 is None else eval(example.raw3, dict(names))
            way = next((way for way in WAYS if shape(way(raw3)) == shape(raw)), None)
            command = record(case.group, example.call)
            rows.append(pytest.param(command, raw3, way, id=f"{case.id}[{at}]"))
    return rows


def like(reply: Any) -> st.SearchStrategy[Any]:
    """Replies of the same shape with other contents; names of fields stay."""
    if isinstance(reply, bool | set) or reply is None:
        return st.just(reply)
    if isinstance(reply, int):
        return st.one_of(st.just(reply), st.integers(-(2**63), 2**63 - 1))
    if isinstance(reply, float):
        return st.one_of(st.just(reply), st.floats(allow_nan=False))
    if isinstance(reply, list):
        return st.tuples(*map(like, reply)).map(list)
    if isinstance(reply, dict):
        return st.tuples(*map(like, reply.values())).map(lambda values: dict(zip(reply, values, strict=True)))
    return st.one_of(st.just(reply), st.binary(max_size=12), st.integers(0, 999).map(lambda n: b"%d" % n))


def outcome(command: Command[Any], reply: Any, codec: Codec[Any]) -> Any:
    decoder: Callable[..., Any] | None = command.decoder
    try:
        return reply if decoder is None else decoder(reply, codec)
    except ReplyError:
        return ReplyError


@pytest.mark.parametrize(("command", "raw3", "way"), found())
@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_both_protocols_say_the_same(command: Command[Any], raw3: Any, way: Any, data: Any) -> None:
    assert way is not None, "how this shape looks in RESP2 is not known"
    three = data.draw(like(raw3))
    two = way(three)
    for codec in (Codec[bytes](), StrCodec()):
        assert outcome(command, two, codec) == outcome(command, three, codec)
