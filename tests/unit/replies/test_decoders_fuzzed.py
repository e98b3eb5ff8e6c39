"""Whatever a server or driver hands over, a decoder returns a value or raises ReplyError."""

from __future__ import annotations

import importlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.discover import scan
from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, StrCodec

LIBRARY = Path(__file__).parents[3] / "valkeykit"
FOUND = scan(LIBRARY / "replies", "valkeykit.replies").functions | {
    folder.name: scan(folder, f"valkeykit.modules.{folder.name}").functions["replies"]
    for folder in sorted(LIBRARY.glob("modules/[a-z]*/"))
}
DECODERS = [
    pytest.param(getattr(importlib.import_module(decoder.module), decoder.name), id=f"{stem}.{decoder.name}")
    for stem, decoders in FOUND.items()
    for decoder in decoders.values()
]
WORDS = st.sampled_from(
    b"OK PONG RESET NOKEY name flags id type len matches length groups entries consumers pel-count engines "
    b"running_script modules proto server library_name functions begin_search spec find_keys summary "
    b'[1,null,true] {"a":1} "x" 1e999 true index_name attributes identifier attribute Capacity '
    b"arguments inf nan id=1 addr=x # a:b field=\xff".split()
)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-2, 3)
    | st.floats()
    | st.binary(max_size=6)
    | st.text(max_size=6)
    | WORDS
    | st.builds(ValueError)
)
HASHABLE = (
    st.integers() | st.floats() | st.booleans() | st.none() | st.binary(max_size=4) | st.text(max_size=4)
)
RAW = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.lists(inner, min_size=10, max_size=10)
        | st.dictionaries(HASHABLE | WORDS, inner, max_size=4)
        | st.sets(HASHABLE, max_size=3)
    ),
    max_leaves=25,
)
CODECS: list[Codec[Any]] = [Codec(), Codec(b"p:"), StrCodec()]


@pytest.mark.parametrize("decoder", DECODERS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reply=RAW)
def test_a_decoder_raises_nothing_but_reply_error(decoder: Any, reply: Any) -> None:
    for codec in CODECS:
        with suppress(ReplyError):
            decoder(reply, codec)
