"""``python -m codegen import``: skeletons for new commands, with blanks; filled in, they work."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cases import Case, cases
from recording import quietly

from codegen import rules
from codegen.__main__ import main
from codegen.discover import Replies
from codegen.load import SpecError, load
from codegen.names import builder_of, method_of
from codegen.output import write
from codegen.plan import plan
from codegen.render import Target, render
from codegen.server.facts import Argument, Fact, Server, ask
from codegen.server.skeleton import insert, skeleton
from valkeykit.errors import ArgumentTypeError

SPEC = Path(__file__).parents[2] / "commands.yaml"
Without = Callable[..., Path]


@pytest.fixture(scope="module")
def server(valkeykit_server: Any) -> Server:
    return ask(valkeykit_server.url)


def cut(text: str, command: str) -> tuple[str, str]:
    """The text without the command's entry, and the entry."""
    start = text.index(f"\n    {command}:\n") + 1
    stop = re.compile(r"\n  (?:  )?\w").search(text, start)
    end = stop.start() + 1 if stop else len(text)
    return text[:start] + text[end:], text[start:end]


def filled(text: str) -> str:
    """The skeletons of a text with their blanks filled in."""
    entries = re.split(r"(?m)^(?=    \S)", text)
    classes = ("read" if re.search("flags: .*readonly", entry) else "never" for entry in entries)
    return "".join(
        entry.replace("      summary:\n", "      summary: Do it.\n").replace(
            "      replay:\n", f"      replay: {replay}\n"
        )
        for entry, replay in zip(entries, classes, strict=True)
    )


@pytest.mark.parametrize("command", ["APPEND", "WATCH", "XGROUP CREATE", "GETDEL"])
def test_a_removed_command_comes_back(
    command: str, server: Server, tmp_path: Path, valkeykit_server: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    text = SPEC.read_text("utf-8")
    rest, _ = cut(text, command)
    path = tmp_path / "copy.yaml"
    # Only what the test removed is new: everything else the spec lacks is left out this time.
    excluded = {name: "why" for name in server.leaves if name not in {case.name for case in cases()}}
    left_out = tmp_path / "excluded.yaml"
    left_out.write_text("".join(f"{name}: why\n" for name in sorted(excluded)), "utf-8")
    path.write_text(rest, "utf-8")
    argv = ["import", "--server", valkeykit_server.url, "--spec", str(path), "--excluded", str(left_out)]
    assert main(argv) == 0
    fact = server.leaves[command]
    assert capsys.readouterr().out.splitlines() == [
        f"{fact.group}.{command}: written; fill in summary, replay, reply and an example",
        "copy.yaml: 1 new entries",
    ]
    after, entry = cut(path.read_bytes().decode(), command)
    assert after == rest
    assert entry == f"    {command}:\n{skeleton(fact)}"
    assert path.read_text("utf-8").partition(entry)[0] == text.partition(f"    {command}:\n")[0]
    with pytest.raises(SpecError) as caught:
        load(path)
    problems = caught.value.problems
    assert len(problems) == 2
    assert all(f"{fact.group}.{command}: " in problem for problem in problems)
    assert "summary" in problems[0]
    assert "replay" in problems[1]


def test_print_leaves_the_file_alone(
    tmp_path: Path, valkeykit_server: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    rest, _ = cut(SPEC.read_text("utf-8"), "GETDEL")
    path = tmp_path / "copy.yaml"
    path.write_text(rest, "utf-8")
    assert main(["import", "--print", "--server", valkeykit_server.url, "--spec", str(path)]) == 0
    assert path.read_text("utf-8") == rest
    assert "    GETDEL:\n      summary:\n      since: 6.2.0\n" in capsys.readouterr().out


@pytest.fixture(scope="module")
def imported(server: Server, importable: Path, core_replies: Replies) -> Any:
    """A surface of skeletons of every command of the server."""
    facts = sorted(server.leaves.values(), key=lambda fact: fact.name)
    path = importable / "imported.yaml"
    path.write_text(filled(insert("groups:\n", facts)), "utf-8")
    spec = load(path)
    assert {name for commands in spec.groups.values() for name in commands} == set(server.leaves)
    assert rules.problems(spec, core_replies) == []
    target = Target("imported_surface", "imported.yaml", "a test", pipeline_module="imported_surface.clients")
    write(render(plan(spec, core_replies), target), importable / "imported_surface")
    return spec


# The server takes a key here and has no key spec for it.
UNMARKED = {"CLUSTER KEYSLOT"}


def builder(package: str, group: str, method: str) -> Any:
    return getattr(importlib.import_module(f"{package}.builders.{group}"), builder_of(method), None)


def compared(case: Case) -> int:
    """How many examples of a command the imported builder was tried with: the words must be the same."""
    method = method_of(case.name, case.command)
    ours = builder("valkeykit.commands.generated", case.group, method)
    try:
        theirs = builder("imported_surface", case.group, method)
    except ModuleNotFoundError:
        return 0
    if theirs is None or case.command.builder or shape(ours) != shape(theirs):
        return 0
    tried = 0
    for _, example in case.examples():
        # COMMAND DOCS has plainer types: where the spec knows a time, it says integer.
        with quietly(), suppress(ArgumentTypeError):
            mine, other = (eval(example.call, case.names() | {method: made}) for made in (ours, theirs))
            # The server documents tokens in capitals, and takes them in any case.
            assert [str(word).upper() for word in other.args] == [str(word).upper() for word in mine.args]
            assert other.keys == mine.keys or case.name in UNMARKED
            tried += 1
    return tried


def shape(function: Any) -> list[Any]:
    """The parameters as a caller sees them, without types."""
    return [(p.name, p.kind, p.default) for p in inspect.signature(function).parameters.values()]


def test_imported_commands_send_the_same_words(imported: Any) -> None:
    tried = [count for case in cases() if (count := compared(case))]
    assert len(tried) > 80
    assert sum(tried) > 150


def test_imported_methods_work(imported: Any, valkeykit_url: str) -> None:
    clients = importlib.import_module("imported_surface.clients")
    with clients.Client(valkeykit_url) as client:
        assert client.rpush("l", "a", "b") == 2
        assert client.lrange("l", 0, -1) == [b"a", b"b"]
        assert client.zadd("z", [(1, "m")], nx=True) == 1
        assert client.zunionstore("d", ["z"]) == 1
        assert client.pipeline().append("k", "v").getdel("k").execute() == (1, b"v")


def fact(*arguments: Argument, **more: Any) -> Fact:
    return Fact("MY COMMAND", "mine", "2.0.0", -2, arguments=arguments, **more)


def choice(name: str, *words: str, **more: Any) -> Argument:
    arms = tuple(Argument(word.lower(), "pure-token", word) for word in words)
    return Argument(name, "oneof", arguments=arms, **more)


COUNT, KEY = Argument("numkeys", "integer"), Argument("key", "key")
VALUE = Argument("value", "string")


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        ([KEY, VALUE], ["{name: name, type: key}", "{name: value, type: string}"]),
        ([Argument("key", "key", multiple=True)], ["{name: keys, type: key, variadic: true}"]),
        ([COUNT, Argument("key", "key", multiple=True)],
         ["{name: keys, type: key, multiple: true, counted: true}"]),
        ([Argument("from", "string")], ["{name: from_, type: string}"]),
        ([VALUE, VALUE], ["{name: value, type: string}", "{name: value2, type: string}"]),
        ([Argument("nx", "pure-token", "NX", optional=True)], ["{name: nx, token: NX}"]),
        ([Argument("yes", "pure-token", "YES", "3.0.0")], ['{literal: "YES"}']),
        ([Argument("count", "integer", "COUNT", "3.0.0", optional=True)],
         ["{name: count, token: COUNT, type: integer, since: 3.0.0}"]),
        ([Argument("count", "integer", "COUNT", "1.0.0")],
         ["{name: count, token: COUNT, type: integer, required: true}"]),
        ([choice("mode", "ON", "OFF")], ['{name: mode, choices: ["ON", "OFF"]}']),
        ([choice("mode", "XX", "YY", optional=True)],
         ["{oneof: [{name: xx, token: XX}, {name: yy, token: YY}]}"]),
        ([choice("mode", "A", "B", token="MODE")],
         ["{name: mode, token: MODE, choices: [A, B], required: true}"]),
        ([Argument("id", "oneof", arguments=(VALUE, Argument("new", "pure-token", "$")))],
         ["{name: value, type: string}"]),
        ([Argument("limit", "block", "LIMIT", "3.0.0", optional=True, arguments=(VALUE, COUNT))],
         ["{token: LIMIT, block: [{name: value, type: string}, {name: numkeys, type: integer}], "
          "optional: true, since: 3.0.0}"]),
        ([Argument("data", "block", multiple=True, arguments=(KEY, VALUE))],
         ["{name: data, type: mapping, of: [key, value]}"]),
        ([Argument("ttl", "integer", "PX"), Argument("until-milliseconds", "unix-time")],
         ["{name: ttl, token: PX, type: integer, required: true}",
          "{name: until_milliseconds, type: timestamp, unit: ms}"]),
        ([Argument("seconds", "integer")], ["{name: seconds, type: duration, unit: s}"]),
    ],
)  # fmt: skip
def test_shapes(arguments: list[Argument], lines: list[str]) -> None:
    made = skeleton(fact(*arguments)).splitlines()
    assert [line.strip()[2:] for line in made if line.startswith("      - ")] == lines


def test_what_no_parameter_can_say_is_named() -> None:
    lines = skeleton(fact(choice("operation", "A", "B", multiple=True))).splitlines()
    assert "      # left out, no parameter can say it: operation (oneof)" in lines
    assert "      params:" not in lines


def test_the_facts_of_a_skeleton() -> None:
    made = skeleton(
        fact(
            Argument("timeout", "double"),
            flags=frozenset(["write", "blocking", "movablekeys"]),
            request_policy="all_shards",
            deprecated="7.0.0",
            instead="`OTHER`",
        )
    )
    assert made.splitlines() == [
        "      summary:",
        "      since: 2.0.0",
        "      flags: [blocking, write]",
        "      request_policy: all_shards",
        "      replay:",
        "      blocks: {param: timeout, unit: s}",
        "      params:",
        "      - {name: timeout, type: timeout, unit: s}",
        "      reply: {type: Reply, decoder: anything}",
        '      deprecated: {since: 7.0.0, use: "`OTHER`"}',
    ]


def test_groups_and_entries_are_put_in_order() -> None:
    facts = [Fact(name, group, "1.0.0", 1) for name, group in
             (("B", "beta"), ("A", "beta"), ("C", "beta"), ("X", "alpha"), ("Z", "gamma"))]  # fmt: skip
    text = insert("# mine\ngroups:\n  beta:\n    B B:  # kept\n      summary: x", facts)
    assert re.findall(r"(?m)^  (?:  )?(\w.*?):", text) == [
        "alpha",
        "X",
        "beta",
        "A",
        "B",
        "B B",
        "C",
        "gamma",
        "Z",
    ]
    assert text.startswith("# mine\ngroups:\n")
    assert "    B B:  # kept\n      summary: x\n" in text
