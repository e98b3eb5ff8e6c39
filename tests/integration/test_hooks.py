"""The hooks that come with the library, on real servers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from driven import Driven
from structlog.testing import CapturingLogger

from valkeykit.command import Command
from valkeykit.commands.generated.builders import string
from valkeykit.errors import PipelineError, ReplyError, WrongTypeError
from valkeykit.hooks import CommandEnd, CommandStart, Connected, Disconnected, on
from valkeykit.hooks.audit import AuditHook, verify
from valkeykit.hooks.logs import LogHook
from valkeykit.hooks.profiling import ProfilingHook
from valkeykit.hooks.recorder import Recorder
from valkeykit.hooks.sampling import sampled

VALUE = "a value that is nobody's business"


def use(driven: Driven) -> None:
    """A bit of everything."""
    driven.run(lambda c: c.set("user:1", VALUE))
    driven.run(lambda c: c.get("user:1"))
    driven.run(lambda c: c.hset("cart:7", mapping={"a": VALUE, "b": b"\xff\x00"}))
    driven.run(lambda c: c.hgetall("cart:7"))
    with pytest.raises(WrongTypeError):
        driven.run(lambda c: c.lpush("user:1", VALUE))
    with pytest.raises(PipelineError):
        driven.run(lambda c: c.pipeline().get("user:1").incr("user:1").execute())
    driven.run(lambda c: c.transaction().set("user:2", VALUE).get("user:2").execute())


def test_all_of_them_together(make: Callable[..., Driven], tmp_path: Path) -> None:
    logger, recorder, profiling = CapturingLogger(), Recorder(), ProfilingHook()
    with AuditHook(tmp_path / "audit.jsonl", who="ann") as audit:
        driven = make(hooks=[LogHook(logger), recorder, profiling, audit])
        use(driven)
        driven.close()
    assert recorder.commands == ("SET", "GET", "HSET", "HGETALL", "LPUSH")
    assert len(recorder.of(CommandStart)) == 5
    assert len(recorder.of(Connected)) == len(recorder.of(Disconnected)) > 0
    logged = [(call.method_name, call.kwargs.get("command")) for call in logger.calls]
    assert [name for level, name in logged if level == "warning"] == ["LPUSH"]
    assert [name for level, name in logged if level == "debug" and name in {"PIPELINE", "MULTI/EXEC"}] == [
        "PIPELINE",
        "MULTI/EXEC",
    ]
    found = {(p.command, p.pattern): (p.calls, p.errors) for p in profiling.profiles()}
    assert found["GET", "user:*"] == (3, 0)
    assert found["INCR", "user:*"] == (1, 1)
    assert found["HGETALL", "cart:*"] == (1, 0)
    verdict = verify(tmp_path / "audit.jsonl", head=audit.head)
    assert (verdict.whole, verdict.records) == (True, 2 + len(("SET", "HSET", "LPUSH", "INCR", "SET")))
    for text in (str(logger.calls), (tmp_path / "audit.jsonl").read_text(), profiling.report()):
        assert VALUE not in text


def test_bytes_are_those_of_the_wire(make: Callable[..., Driven]) -> None:
    profiling = ProfilingHook()
    driven = make(hooks=[profiling])
    value = b"x" * 10_000
    driven.run(lambda c: c.set("k", value))
    driven.run(lambda c: c.get("k"))
    found = {p.command: (p.bytes_out, p.bytes_in) for p in profiling.profiles()}
    assert found["SET"][0] == len(b"*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$10000\r\n") + 10_002
    assert 5 <= found["SET"][1] <= 9, "whether OK was a line or a string is not kept"
    assert found["GET"] == (len(b"*2\r\n$3\r\nGET\r\n$1\r\nk\r\n"), len(b"$10000\r\n") + 10_002)


def test_a_sample(make: Callable[..., Driven]) -> None:
    recorder = Recorder()
    driven = make(hooks=[sampled(recorder, 0.1, seed=5)])
    for _ in range(100):
        driven.run(lambda c: c.ping())
    assert 1 <= len(recorder.commands) <= 30
    assert len(recorder.of(CommandStart)) == len(recorder.commands)


@pytest.mark.parametrize("kind", [CommandStart, CommandEnd])
def test_a_hook_that_listens_alone_and_raises(
    make: Callable[..., Driven], caplog: pytest.LogCaptureFixture, kind: type[CommandStart | CommandEnd]
) -> None:
    def bad(_: CommandStart | CommandEnd) -> None:
        raise RuntimeError("a faulty hook")

    driven = make(hooks=[on(kind, bad)])
    assert [driven.run(lambda c: c.set("k", 1)) for _ in range(3)] == [True] * 3
    assert len([record for record in caplog.records if record.name == "valkeykit"]) == 1


def test_the_end_of_a_reply_that_cannot_be_read(make: Callable[..., Driven]) -> None:
    recorder = Recorder()
    driven = make(hooks=[recorder])

    def misread(client: Any) -> Any:
        command = string.get("k")
        return client._run(Command(command.args, command.info, _no_decoder, command.key_at, "read"))

    driven.run(lambda c: c.set("k", "v"))
    with pytest.raises(ReplyError):
        driven.run(misread)
    (_, end) = recorder.of(CommandEnd)
    assert isinstance(end.error, ReplyError)
    assert end.reply == b"v"


def _no_decoder(reply: Any, _: Any) -> Any:
    raise ReplyError(f"expected something else, got {type(reply).__name__}", maybe_applied=True)


def test_a_cancelled_command_ends(make: Callable[..., Driven]) -> None:
    """Its end says how; nothing is missing, whatever becomes of the call."""
    recorder = Recorder()
    driven = make(hooks=[recorder])
    driven.run(lambda c: c.ping())
    with pytest.raises(BaseException, match="stop"):
        driven.run(_interrupted)
    starts, ends = recorder.of(CommandStart), recorder.commands
    assert len(starts) == len(ends)


def _interrupted(client: Any) -> Any:
    raise KeyboardInterrupt("stop")
