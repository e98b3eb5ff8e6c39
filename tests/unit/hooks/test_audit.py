"""The audit trail: what is in it, that changes show, and that it survives restarts, forks and full disks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from valkeykit.command import Batch, Command
from valkeykit.commands.generated.builders import acl, string
from valkeykit.commands.generated.builders import list as lists
from valkeykit.errors import ArgumentError, ConfigError, OutOfMemoryError, ResultUnknown
from valkeykit.hooks import CommandEnd, Connected, PipelineEnd
from valkeykit.hooks.audit import AuditHook, Head, verify
from valkeykit.hooks.audit.__main__ import main
from valkeykit.hooks.audit.records import hash_of, line_of

KEY = b"a key of the auditor"


def end(call: Command[Any], error: BaseException | None = None) -> CommandEnd:
    return CommandEnd(call, "host:1", 0.0015, 2, error, b"OK")


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def commands(path: Path) -> list[dict[str, Any]]:
    return [record for record in lines(path) if record["event"] == "command"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


def written(path: Path, count: int = 5, **options: Any) -> Head:
    with AuditHook(path, who="ann", **options) as hook:
        for n in range(count):
            hook(end(string.set_(f"k{n}", "secret-value")))
        return hook.head


def test_what_a_record_says(path: Path) -> None:
    with AuditHook(path, who=lambda: "ann") as hook:
        hook(end(string.set_("user:1", "secret-value")))
        hook(end(string.get("user:1")))
    (record,) = commands(path)
    assert record["outcome"] == "ok"
    assert (record["who"], record["command"], record["node"]) == ("ann", "SET", "host:1")
    assert (record["attempts"], record["milliseconds"]) == (2, 1.5)
    assert record["time"].endswith("+00:00")
    text = path.read_text()
    assert "secret-value" not in text
    assert "user:1" not in text
    assert path.stat().st_mode & 0o077 == 0, "for its owner only"


def test_digests_tell_equal_from_different_and_nothing_else(path: Path, tmp_path: Path) -> None:
    with AuditHook(path) as hook:
        for key, value in (("a", "1"), ("a", "2"), ("b", "1"), ("a", "1")):
            hook(end(string.set_(key, value)))
    keys = [record["keys"][0] for record in commands(path)]
    arguments = [record["arguments"] for record in commands(path)]
    assert keys[0] == keys[1] == keys[3] != keys[2]
    assert arguments[0] == arguments[3]
    assert len(set(arguments)) == 3
    other = tmp_path / "other.jsonl"
    with AuditHook(other) as hook:
        hook(end(string.set_("a", "1")))
    assert commands(other)[0]["keys"][0] != keys[0], "each trail has its own salt"


@pytest.mark.parametrize(
    ("error", "outcome", "code"),
    [
        (OutOfMemoryError("OOM", "no"), "error", "OOM"),
        (ResultUnknown("lost", maybe_applied=True), "unknown", None),
        (KeyboardInterrupt(), "cancelled", None),
    ],
)
def test_outcomes(path: Path, error: BaseException, outcome: str, code: str | None) -> None:
    with AuditHook(path) as hook:
        hook(end(string.set_("k", "v"), error))
    (record,) = commands(path)
    assert (record["outcome"], record.get("code"), record["error"]) == (outcome, code, type(error).__name__)


def test_the_commands_of_a_pipeline(path: Path) -> None:
    calls = [string.set_("k", "v"), string.get("k"), lists.lpush("k", ["x"])]
    batch = Batch(calls, atomic=True)
    wrong = OutOfMemoryError("OOM", "no")
    lost = ResultUnknown("lost", maybe_applied=True)
    with AuditHook(path) as hook:
        hook(PipelineEnd(batch, "host:1", 0.1, 1, None, 1, [b"OK", b"v", wrong]))
        hook(PipelineEnd(batch, "host:1", 0.1, 1, lost, 0, None))
    assert [(r["command"], r["outcome"], r["within"]) for r in commands(path)] == [
        ("SET", "ok", "MULTI/EXEC"),
        ("LPUSH", "error", "MULTI/EXEC"),
        ("SET", "unknown", "MULTI/EXEC"),
        ("LPUSH", "unknown", "MULTI/EXEC"),
    ]


def test_what_is_recorded_can_be_chosen(path: Path) -> None:
    with AuditHook(path, which=lambda call: call.name == "GET") as hook:
        hook(end(string.set_("k", "v")))
        hook(end(string.get("k")))
    assert [record["command"] for record in commands(path)] == ["GET"]
    with AuditHook(path, which="all") as hook:
        hook(end(string.get("k")))
    assert len(commands(path)) == 2
    with pytest.raises(ArgumentError, match="'writes', 'all'"):
        AuditHook(path, which="reads")  # type: ignore[arg-type] # the point
    with pytest.raises(ArgumentError, match="key"):
        AuditHook(path, key=b"")


@pytest.mark.parametrize("key", [None, KEY], ids=["no key", "key"])
def test_a_whole_trail(path: Path, key: bytes | None) -> None:
    head = written(path, key=key)
    found = verify(path, key=key, head=head)
    assert (found.whole, found.records, found.lost, found.torn) == (True, 7, 0, 0)
    written(path, key=key)
    again = verify(path, key=key, head=head)
    assert (again.whole, again.records) == (True, 14), "it goes on where it ended"


def _changed(text: bytes) -> bytes:
    return text.replace(b'"who":"ann"', b'"who":"bob"', 1)


def _without_one(text: bytes) -> bytes:
    rows = text.splitlines(keepends=True)
    return b"".join(rows[:2] + rows[3:])


def _twice(text: bytes) -> bytes:
    rows = text.splitlines(keepends=True)
    return b"".join(rows[:3] + rows[2:])


def _swapped(text: bytes) -> bytes:
    rows = text.splitlines(keepends=True)
    rows[2], rows[3] = rows[3], rows[2]
    return b"".join(rows)


def _nonsense(text: bytes) -> bytes:
    return text.replace(b"{", b"[", 1)


@pytest.mark.parametrize("tamper", [_changed, _without_one, _twice, _swapped, _nonsense])
def test_tampering_shows(path: Path, tamper: Any) -> None:
    written(path)
    path.write_bytes(tamper(path.read_bytes()))
    assert not verify(path).whole
    with pytest.raises(ConfigError, match="cannot be continued: line"):
        AuditHook(path)


def test_a_cut_end_shows_against_the_noted_head(path: Path) -> None:
    head = written(path)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-3]))
    assert verify(path).whole, "the chain alone cannot know"
    found = verify(path, head=head)
    assert found.problems == (
        "the noted record is missing or another one: the end was cut off, or all is new",
    )


def test_without_the_key_nobody_can_make_a_trail(path: Path) -> None:
    written(path, key=b"another")
    found = verify(path, key=KEY)
    assert found.problems[0] == "line 1: the record was changed, or the key is another one"


def test_half_a_line_after_a_crash_is_cut_and_noted(path: Path) -> None:
    written(path, 2)
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"event":"comm')
    assert (verify(path).whole, verify(path).torn) == (True, 14)
    written(path, 1)
    assert verify(path).whole
    assert [record["cut"] for record in lines(path) if "cut" in record] == [14]


def test_one_writer_at_a_time(path: Path) -> None:
    with AuditHook(path), pytest.raises(ConfigError, match="in use"):
        AuditHook(path)
    written(path)


def test_no_trail_is_made_of_another_file(path: Path) -> None:
    path.write_text("something else\n")
    with pytest.raises(ConfigError, match="line 1: not a record"):
        AuditHook(path)
    assert path.read_text() == "something else\n"


def test_threads_do_not_break_the_chain(path: Path) -> None:
    with AuditHook(path) as hook:
        threads = [
            threading.Thread(target=lambda: [hook(end(string.set_("k", "v"))) for _ in range(200)])
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    found = verify(path)
    assert (found.whole, found.records) == (True, 1602)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_has_a_trail_of_its_own(path: Path) -> None:
    code = f"""
import os
from valkeykit.commands.generated.builders import acl
from valkeykit.commands.generated.builders import string
from valkeykit.hooks import CommandEnd
from valkeykit.hooks.audit import AuditHook
call = string.set_("k", "v")
event = CommandEnd(call, "host:1", 0.1, 1, None, b"OK")
hook = AuditHook({str(path)!r})
hook(event)
child = os.fork()
hook(event)
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
hook(event)
hook.close()
print(child)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert (verify(path).whole, len(commands(path))) == (True, 3)
    own = path.with_name(f"{path.name}.{done.stdout.strip()}")
    assert (verify(own).whole, len(commands(own))) == (True, 1)


def test_a_full_disk_loses_records_that_are_counted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with AuditHook(path) as hook:
        hook(end(string.set_("k", "v")))
        real = os.write
        with monkeypatch.context() as patched:
            patched.setattr(os, "write", lambda file, data: real(file, data[:10]))
            for _ in range(2):
                with pytest.raises(OSError, match="full"):
                    hook(end(string.set_("k", "v")))
        hook(end(string.set_("k", "v")))
    found = verify(path)
    assert (found.whole, found.lost, len(commands(path))) == (True, 2, 2)


def test_a_function_that_fails_loses_records_that_are_counted(path: Path) -> None:
    users = iter(["ann"])
    with AuditHook(path, who=lambda: next(users)) as hook:
        hook(end(string.set_("k", "v")))
        with pytest.raises(StopIteration):
            hook(end(string.set_("k", "v")))
    assert (verify(path).lost, len(commands(path))) == (1, 1)


def test_the_command_line_in_words(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with AuditHook(path, who=lambda: next(users)) as hook:
        users = iter(["ann"])
        hook(end(string.set_("k", "v")))
        with pytest.raises(StopIteration):
            hook(end(string.set_("k", "v")))
    with path.open("ab") as file:
        file.write(b"{")
    assert main([str(path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "the last line has no end (1 bytes): a crash, no record"
    assert said[1] == "1 records could not be written at the time"
    assert said[2].startswith("3 records, whole; head 3:")


def test_a_salt_that_is_none_shows(path: Path) -> None:
    written(path, 1)
    record = {**lines(path)[0], "salt": "no salt"}
    record["hash"] = hash_of(record, None)
    path.write_bytes(line_of(record))
    assert (verify(path).whole, verify(path).salt) == (True, None), "the chain is whole, the salt is not"


def test_closing_twice_and_other_events(path: Path) -> None:
    hook = AuditHook(path)
    hook(Connected("host:1"))  # type: ignore[arg-type] # a chain does not hand it on
    hook.close()
    hook.close()
    assert [record["event"] for record in lines(path)] == ["opened", "closed"]
    assert repr(hook).endswith("at record 2>")


def test_passwords_have_no_digest(path: Path) -> None:
    with AuditHook(path) as hook:
        hook(end(acl.acl_setuser("ann", enabled=True, passwords=["+hunter2"])))
    (record,) = commands(path)
    assert (record["command"], record["arguments"]) == ("ACL SETUSER", None)


def _command_line(*arguments: str, key: str = "") -> tuple[int, str]:
    environ = {**os.environ, "VALKEY_AUDIT_KEY": key}
    done = subprocess.run(
        [sys.executable, "-m", "valkeykit.hooks.audit", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environ,
    )
    return done.returncode, done.stdout + done.stderr


def test_the_command_line(path: Path) -> None:
    head = written(path, key=KEY)
    status, said = _command_line(str(path), key=KEY.decode())
    assert (status, said) == (0, f"7 records, whole; head 7:{verify(path, key=KEY).hash}\n")
    assert _command_line(str(path), "--head", f"{head.number}:{head.hash}", key=KEY.decode())[0] == 0
    status, said = _command_line(str(path), key="wrong")
    assert (status, "NOT WHOLE" in said) == (1, True)
    path.write_bytes(path.read_bytes() + b'{"half')
    assert "the last line has no end (6 bytes): a crash, no record" in _command_line(str(path))[1]
    assert _command_line(str(path.with_name("nothing")))[0] == 2
    assert _command_line(str(path), "--head", "7")[0] == 2
