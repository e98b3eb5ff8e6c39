"""The raw replies of commands.yaml: RESP2 and RESP3 give the same value, as bytes and as str."""

from __future__ import annotations

import datetime as dt
import importlib
import math
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from codegen.load import load
from codegen.model import Example
from valkeykit.command import Command
from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.errors import ReplyError
from valkeykit.replies.codec import Codec, StrCodec

ROOT = Path(__file__).parents[3]
EXAMPLES = [
    pytest.param(group, example, id=f"{group}.{name}[{at}]")
    for group, entries in load(ROOT / "commands.yaml").groups.items()
    for name, entry in entries.items()
    for at, example in enumerate(entry.examples)
    if example.raw is not None
]
BOTH = [one for one in EXAMPLES if getattr(one.values[1], "raw3", None) is not None]


class Recorder(SyncCommands[bytes]):
    """A client that returns the command instead of running it."""

    def _run(self, command: Command[Any]) -> Any:
        return command


@cache
def names(group: str) -> dict[str, Any]:
    """What the expressions of an example may name."""
    found: dict[str, Any] = {"inf": math.inf, "nan": math.nan} | {
        name: getattr(dt, name) for name in ("UTC", "datetime", "timedelta", "timezone")
    }
    for folder in ("replies", "commands/custom"):
        for path in sorted(
            (ROOT / "valkeykit" / folder).glob("*.py"), key=lambda path: (path.stem == group, path.stem)
        ):
            module = importlib.import_module(f"valkeykit.{folder.replace('/', '.')}.{path.stem}")
            found |= {name: value for name, value in vars(module).items() if isinstance(value, type)}
    return found


def command_of(group: str, example: Example) -> Command[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made = eval(f"client.{example.call}", names(group) | {"client": Recorder()})
    assert isinstance(made, Command)
    return made


def decode(group: str, example: Example, codec: Codec[Any]) -> list[Any]:
    """The value of `raw`, then that of `raw3` if there is one."""
    decoder = command_of(group, example).decoder
    assert decoder is not None
    return [decoder(eval(raw, names(group)), codec) for raw in (example.raw, example.raw3) if raw is not None]


def changed(value: Any, text: Any) -> Any:
    """A value of any shape with `text` applied to all bytes in it."""
    if isinstance(value, bytes):
        return text(value)
    if isinstance(value, tuple):
        parts = [changed(item, text) for item in value]
        return type(value)._make(parts) if hasattr(value, "_make") else tuple(parts)
    if isinstance(value, list | set):
        return type(value)(changed(item, text) for item in value)
    if isinstance(value, dict):
        return {changed(name, text): changed(item, text) for name, item in value.items()}
    return value


def kinds(value: Any) -> Any:
    """The types in a value, so that 1, 1.0 and True differ."""
    if isinstance(value, Mapping):
        return type(value), {name: kinds(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value), [kinds(item) for item in value]
    return type(value)


@pytest.mark.parametrize(("group", "example"), EXAMPLES)
def test_as_bytes(group: str, example: Example) -> None:
    for value in decode(group, example, Codec(b"")):
        if example.check is not None:
            assert eval(example.check, names(group) | {"result": value}), value
        else:
            wanted = eval(str(example.result), names(group))
            assert value == wanted
            assert type(value) is type(wanted)


@pytest.mark.parametrize(("group", "example"), BOTH)
def test_both_protocols_give_the_same_value(group: str, example: Example) -> None:
    for codec in (Codec(b""), StrCodec()):
        two, three = decode(group, example, codec)
        if example.result is not None:  # else the two were recorded at different times
            assert two == three
        assert kinds(two) == kinds(three)


def is_text(value: Any) -> bool:
    """Whether all bytes in a value are UTF-8."""
    try:
        changed(value, bytes.decode)
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize(("group", "example"), EXAMPLES)
def test_as_str(group: str, example: Example) -> None:
    as_bytes = decode(group, example, Codec(b""))
    if not is_text(as_bytes):
        try:
            found = decode(group, example, StrCodec())
        except ReplyError:
            return
        assert found == as_bytes  # bytes that are never text (DUMP)
        return
    found = decode(group, example, StrCodec())
    wanted = changed(as_bytes, bytes.decode)
    assert found == wanted
    assert kinds(found) == kinds(wanted)


def broken(raw: Any) -> Iterator[Any]:
    """Replies with one part replaced, added or missing."""
    yield from (None, b"\xff", "word", -1, 2.5, [], [b"a"], [[b"a"]], {}, {b"a": None}, ValueError())
    if isinstance(raw, list):
        yield [*raw, b"more"]
        yield raw[1:]
        yield raw[:-1]
        for at, item in enumerate(raw[:30]):
            yield from ([*raw[:at], part, *raw[at + 1 :]] for part in broken(item))
    if isinstance(raw, dict):
        yield list(raw)
        for name, item in raw.items():
            yield {key: value for key, value in raw.items() if key != name}
            yield from (raw | {name: part} for part in broken(item))


@pytest.mark.parametrize(("group", "example"), EXAMPLES)
def test_a_broken_reply_raises_nothing_but_reply_error(group: str, example: Example) -> None:
    decoder = command_of(group, example).decoder
    assert decoder is not None
    codecs: list[Codec[Any]] = [Codec(b""), StrCodec()]
    for text in (example.raw, example.raw3):
        if text is None:
            continue
        for raw in islice(broken(eval(text, names(group))), 3000):
            for codec in codecs:
                with suppress(ReplyError):
                    decoder(raw, codec)
