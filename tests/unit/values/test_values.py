"""Commands, batches and errors as values."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import pytest

from valkeykit import errors
from valkeykit.batch import Chunked, Whole
from valkeykit.command import Batch, Command
from valkeykit.commands.face import AsyncFace, PipelineFace, SyncFace
from valkeykit.commands.generated.builders import scripting, string
from valkeykit.errors import (
    ArgumentError,
    CircuitOpen,
    ConfigError,
    ModuleNotLoaded,
    PipelineError,
    ServerError,
    ServerTooOld,
    ValkeyKitError,
)

PUBLIC = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, ValkeyKitError) and kind.__module__ == errors.__name__
]
SPECIAL: dict[type, tuple[Any, ...]] = {
    ServerError: ("ERR", "detail"),
    ServerTooOld: ("ERR", "detail", "9.0.0"),
    ModuleNotLoaded: ("ERR", "detail", "json"),
    CircuitOpen: ("open", 1.5),
    PipelineError: ("failed", (1, ValueError("x")), 1),
}


def test_a_command_is_a_value() -> None:
    get: Command[bytes | None] = string.get("k")
    assert (get.name, get.args, get.keys) == ("GET", ("GET", "k"), ("k",))
    assert (get.readonly, get.replay, get.block, get.size, get.scripted) == (True, "read", None, 1, False)
    assert get == string.get("k")
    assert hash(get) == hash(string.get("k"))
    assert get != string.get("other")
    assert get != ("GET", "k")
    assert scripting.eval_("return 1").scripted


def test_no_argument_stands_in_a_repr() -> None:
    assert repr(string.set_("k", "secret")) == "<Command SET with 3 words>"
    assert repr(string.get("k").info) == "CommandInfo('GET')"


def test_a_batch_is_as_careful_as_its_most_careful_command() -> None:
    reads = Batch([string.get("a"), string.strlen("a")], atomic=False)
    assert (reads.name, reads.replay, reads.readonly, reads.size) == ("PIPELINE", "read", True, 2)
    mixed = Batch([string.get("a"), string.incr("a"), string.set_("a", 1)], atomic=True)
    assert (mixed.name, mixed.replay, mixed.readonly) == ("MULTI/EXEC", "never", False)
    assert not mixed.scripted
    assert Batch(mixed.commands, atomic=False).replay == "accumulate"
    assert Batch(reads.commands, atomic=True).replay == "read"


def test_strategies() -> None:
    commands = [string.get(str(n)) for n in range(5)]
    assert [len(batch) for batch in Chunked(2).batches(commands)] == [2, 2, 1]
    assert [len(batch) for batch in Whole().batches(commands)] == [5]
    with pytest.raises(ArgumentError, match="1 or more"):
        Chunked(0)


@pytest.mark.parametrize("kind", PUBLIC, ids=lambda kind: kind.__name__)
def test_every_error_survives_pickling_and_says_what_it_knows(kind: type[ValkeyKitError]) -> None:
    arguments = SPECIAL.get(kind) or (
        SPECIAL[ServerError] if issubclass(kind, ServerError) else ("what happened",)
    )
    error = kind(*arguments)
    error.command, error.node, error.maybe_applied = "SET", "host:1", True
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (copy.command, copy.node, copy.maybe_applied) == ("SET", "host:1", True)
    if kind is not ConfigError:
        assert str(copy) == str(error)
        assert str(error).startswith("SET on host:1: ")


def test_the_table_of_server_codes() -> None:
    for code, kind in ServerError.by_code.items():
        assert kind.code == code
        assert kind.disposition in {"permanent", "transient", "redirect"}
        parsed = ServerError.parse(f"{code} some detail")
        assert type(parsed) is kind
        assert (parsed.code, parsed.detail, parsed.maybe_applied) == (code, "some detail", False)
    assert ServerError.parse("MYCODE x").code == "MYCODE"
    assert type(ServerError.parse("MYCODE x")) is ServerError
    odd = ServerError.parse("no code at all")
    assert (odd.code, odd.detail) == ("ERR", "no code at all")
    assert str(ServerError.parse("NOAUTH")) == "NOAUTH"


def test_a_config_error_lists_every_problem() -> None:
    assert str(ConfigError("one")) == "one"
    both = ConfigError(["one", "two"])
    assert both.problems == ("one", "two")
    assert str(both) == "2 configuration problems:\n  - one\n  - two"


async def test_faces_run_nothing_by_themselves() -> None:
    with pytest.raises(NotImplementedError):
        SyncFace()._run(string.get("k"))
    with pytest.raises(NotImplementedError):
        AsyncFace()._run(string.get("k"))
    with pytest.raises(NotImplementedError):
        PipelineFace()._add(string.get("k"))
