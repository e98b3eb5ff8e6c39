"""The spec beside a server: what `diff` finds in changed copies of the spec, what `import` writes."""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from attrs import evolve
from spec_check import sentinel

from codegen.__main__ import main
from codegen.load import load
from codegen.model import Spec
from codegen.server import lists
from codegen.server.drift import drift
from codegen.server.facts import Server, ask

SPEC = Path(__file__).parents[2] / "commands.yaml"
Changed = Callable[..., Path]
Lines = Callable[..., list[str]]


@pytest.fixture(scope="module")
def url(valkeykit_server: Any) -> str:
    return str(valkeykit_server.url)


@pytest.fixture(scope="module")
def server(url: str) -> Server:
    return ask(url)


@pytest.fixture(scope="module")
def watcher() -> Iterator[Server]:
    with sentinel() as url:
        yield ask(url)


@pytest.fixture(scope="module")
def spec() -> Spec:
    return load(SPEC)


@pytest.fixture
def changed(tmp_path: Path, spec: Spec) -> Changed:
    """A spec of one command of the real one, with one change."""

    def made(command: str, old: str, new: str) -> Path:
        (group,) = (group for group, commands in spec.groups.items() if command in commands)
        text = SPEC.read_text("utf-8")
        start = text.index(f"\n    {command}:\n")
        stop = re.compile(r"\n  (?:  )?\w").search(text, start + 1)
        entry = text[start : stop.start() if stop else len(text)]
        assert old in entry
        path = tmp_path / "copy.yaml"
        path.write_text(f"groups:\n  {group}:{entry.replace(old, new)}\n", "utf-8")
        return path

    return made


def found(spec: Spec, *servers: Server) -> set[str]:
    excluded, accepted = lists.reasons(lists.EXCLUDED), lists.reasons(lists.ACCEPTED)
    return set(drift(spec, list(servers), excluded, accepted).differences)


@pytest.fixture(scope="module")
def before(spec: Spec, server: Server) -> set[str]:
    return found(spec, server)


@pytest.mark.parametrize(
    ("command", "old", "new", "line"),
    [
        ("GETEX", "since: 6.2.0\n", "since: 6.0.0\n", "string.GETEX: since: 6.0.0, the server says 6.2.0"),
        ("GETDEL", "write, ", "", "string.GETDEL: flags: write is missing"),
        ("GETDEL", "write, ", "write, admin, ", "string.GETDEL: flags: admin is not the server's"),
        ("SORT", "[write, ", "[movablekeys, write, ",
         "generic.SORT: flags: movablekeys follows from the keys and does not stand in the spec"),
        ("GETEX", "token: PERSIST", "token: KEEP", 'string.GETEX: token "PERSIST" has no parameter'),
        ("GETEX", "token: PERSIST", "token: KEEP", 'string.GETEX: token "KEEP" is not the server\'s'),
        ("SET", "token: KEEPTTL, since: 6.0.0", "token: KEEPTTL",
         'string.SET: token "KEEPTTL": since missing, the server says 6.0.0'),
        ("BITCOUNT", "since: 7.0.0", "since: 7.2.0",
         'bitmap.BITCOUNT: token "BIT": since 7.2.0, the server says 7.0.0'),
        ("AUTH", "since: 6.0.0, ", "",
         "connection.AUTH: since 6.0.0: only the server has such an argument without a token"),
        ("GETDEL", "type: key", "type: value",
         "string.GETDEL: keys: the server has a key at word 1, no parameter of type key does"),
        ("GETRANGE", "{name: start, type: integer", "{name: start, type: key",
         "string.GETRANGE: keys: the spec has a key at word 2, the server does not"),
        ("GETRANGE", "- {name: start", "- {literal: x}\n      - {name: start",
         "string.GETRANGE: arity: up to 5 words, the server takes 4"),
        ("COPY", "{name: destination, type: key", "{name: destination, type: key, optional: true",
         "generic.COPY: arity: as few as 2 words, the server wants 3"),
        ("LPOP", "- {name: count", "# - {name: count",
         "list.LPOP: arguments: up to 2 words, the server has 3"),
        ("GEOHASH", "variadic: true, optional: true", "optional: true",
         "geo.GEOHASH: arguments: up to 3 words, the server has any number"),
        ("DBSIZE", "request_policy: all_shards", "request_policy: all_nodes",
         "server.DBSIZE: request_policy: all_nodes, the server says all_shards"),
        ("DBSIZE", "      response_policy: agg_sum\n", "",
         "server.DBSIZE: response_policy: missing, the server says agg_sum"),
        ("SPUBLISH", "      slot_by: shard_channel\n", "",
         "pubsub.SPUBLISH: slot_by: missing, the server says word 1"),
        ("GETDEL", "replay:", "deprecated: {since: 9.0.0, use: GET}\n      replay:",
         "string.GETDEL: deprecated.since: 9.0.0, the server says nothing"),
    ],
)  # fmt: skip
def test_a_changed_fact_shows_up(
    command: str, old: str, new: str, line: str, changed: Changed, server: Server, before: set[str]
) -> None:
    assert line in found(load(changed(command, old, new)), server) - before


def test_the_copies_are_faultless_without_the_change(changed: Changed, server: Server) -> None:
    """What is left is what one command cannot know: all the others and the two lists."""
    lines = found(load(changed("GETDEL", "GETDEL", "GETDEL")), server)
    assert not [line for line in lines if line.startswith("string.GETDEL")]


def without(spec: Spec, group: str, *names: str) -> Spec:
    commands = {name: entry for name, entry in spec.groups[group].items() if name not in names}
    return Spec({**spec.groups, group: commands})


def test_a_missing_entry_shows_up(spec: Spec, server: Server, before: set[str]) -> None:
    more = found(without(spec, "string", "GETDEL"), server) - before
    assert more == {"string.GETDEL: missing from the spec and from the exclusion list"}


def test_an_entry_the_server_does_not_know_shows_up(spec: Spec, server: Server, before: set[str]) -> None:
    entry = spec.groups["string"]["GETDEL"]
    spec = Spec({**spec.groups, "string": {**spec.groups["string"], "GETGONE": entry}})
    assert found(spec, server) - before == {"string.GETGONE: no server lists GETGONE"}


def test_an_entry_in_the_wrong_group_shows_up(spec: Spec, server: Server, before: set[str]) -> None:
    entry = spec.groups["string"]["GETDEL"]
    spec = without(Spec({**spec.groups, "set": {**spec.groups["set"], "GETDEL": entry}}), "string", "GETDEL")
    assert found(spec, server) - before == {"set.GETDEL: stands in group set, not in string"}


def test_the_sentinel_flag_is_what_a_sentinel_lists(server: Server, watcher: Server, spec: Spec) -> None:
    assert not [line for line in found(spec, server, watcher) if "sentinel lists it" in line]
    ping, get = spec.groups["connection"]["PING"], spec.groups["string"]["GET"]
    swapped = {
        "connection": {"PING": evolve(ping, flags=tuple(set(ping.flags) - {"sentinel"}))},
        "string": {"GET": evolve(get, flags=(*get.flags, "sentinel"))},
    }
    assert {
        "connection.PING: flags: sentinel is missing, a sentinel lists it",
        "string.GET: flags: sentinel is not the server's, no sentinel lists it",
    } <= found(Spec(swapped), server, watcher)
    assert not [line for line in found(Spec(swapped), server) if "flags: sentinel" in line]


def test_commands_of_a_sentinel_need_a_sentinel(server: Server, watcher: Server, spec: Spec) -> None:
    gone = {"sentinel": {"SENTINEL GONE": spec.groups["string"]["GET"]}}
    line = "sentinel.SENTINEL GONE: no server lists SENTINEL GONE"
    assert line not in found(Spec(gone), server)
    assert line in found(Spec(gone), watcher)
    plain = found(Spec({"string": spec.groups["string"]}), watcher)
    assert not [line for line in plain if "no server lists" in line or "stale: string" in line]


def test_lists_go_stale(spec: Spec, server: Server) -> None:
    excluded = lists.reasons(lists.EXCLUDED)
    report = drift(
        spec, [server], excluded | {"GET": "why", "NOSUCH": "why"}, {"string.GET: no difference": "why"}
    )
    assert {
        "excluded.GET: stale: the spec has it",
        "excluded.NOSUCH: stale: no server lists it",
        "accepted: stale: string.GET: no difference",
    } <= set(report.differences)


def test_the_summary_counts(spec: Spec, server: Server) -> None:
    excluded = lists.reasons(lists.EXCLUDED)
    report = drift(spec, [server], excluded, lists.reasons(lists.ACCEPTED))
    assert len(report.excluded) == len(excluded)
    assert report.summary == (
        f"{len(report.methods) + len(excluded)} of {len(server.leaves)} leaf commands: "
        f"{len(report.methods)} methods, {len(excluded)} excluded; {len(report.differences)} differences"
    )


# -- the command line ----------------------------------------------------------------------------------


def test_diff_prints_and_fails(url: str, changed: Changed, capsys: pytest.CaptureFixture[str]) -> None:
    path = changed("GETDEL", "write, ", "")
    assert main(["diff", "--server", url, "--spec", str(path)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert "string.GETDEL: flags: write is missing" in out
    assert " of 383 leaf commands: " in out[-1]


def test_diff_without_differences(
    url: str, before: set[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever the spec lacks today, written down as an accepted difference."""
    accepted = lists.reasons(lists.ACCEPTED) | dict.fromkeys(before, "why")
    path = tmp_path / "accepted.yaml"
    path.write_text(yaml.safe_dump(accepted), "utf-8")
    assert main(["diff", "--server", url, "--accepted", str(path)]) == 0
    assert capsys.readouterr().out.endswith("; 0 differences\n")


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("valkey://127.0.0.1:1", "--server valkey://127.0.0.1:1: Error 111 connecting"),
        ("valkey://me:secret@127.0.0.1:1", "--server valkey://127.0.0.1:1: "),
        ("nonsense", "--server nonsense: Valkey URL must specify"),
        ("valkey://127.0.0.1:port", "--server valkey://127.0.0.1:port: "),
    ],
)
@pytest.mark.parametrize("action", ["diff", "import"])
def test_a_server_that_cannot_be_asked(
    action: str, url: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([action, "--server", url]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(says)
    assert err.count("\n") == 1


class Stranger(socketserver.BaseRequestHandler):
    """Answers everything like HELLO."""

    def handle(self) -> None:
        while self.request.recv(4096):
            self.request.sendall(b"%1\r\n+proto\r\n:3\r\n")


def test_a_server_that_answers_something_else(capsys: pytest.CaptureFixture[str]) -> None:
    with socketserver.TCPServer(("127.0.0.1", 0), Stranger) as stranger:
        thread = threading.Thread(target=stranger.handle_request)
        thread.start()
        url = f"valkey://127.0.0.1:{stranger.server_address[1]}"
        assert main(["diff", "--server", url]) == 2
        thread.join()
    assert capsys.readouterr().err.startswith(f"--server {url}: COMMAND answers in a shape of its own: ")


def test_a_spec_that_does_not_load(url: str, changed: Changed, capsys: pytest.CaptureFixture[str]) -> None:
    path = changed("GETDEL", "summary:", "sumary:")
    assert main(["diff", "--server", url, "--spec", str(path)]) == 2
    assert "string.GETDEL" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- GET", "list.yaml: expected a mapping of name to reason"),
        ("GET:", "list.yaml: GET: expected a reason, a text"),
        ("GET: 1", "list.yaml: GET: expected a reason, a text"),
        ("B: why\nA: why", "list.yaml: unsorted: entries stand in alphabetical order"),
        ("A: why\nA: why", "line 2: A: appears twice"),
    ],
)
def test_a_list_without_reasons(
    text: str, says: str, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.yaml"
    path.write_text(text, "utf-8")
    assert main(["diff", "--server", url, "--excluded", str(path)]) == 2
    assert says in capsys.readouterr().err
