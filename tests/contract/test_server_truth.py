"""What the spec says of the server, asked of the server: commands, arguments, flags, keys, arity."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cases import SPEC, Case, cases
from recording import record
from spec_check import sentinel
from valkey.connection import Connection, parse_url
from valkey.exceptions import ResponseError

from codegen.load import load
from codegen.server import lists
from codegen.server.drift import Report, drift, told
from codegen.server.facts import Fact, Server, ask
from valkeykit.command import Command

NO_KEYS = "The command has no key arguments"
# Where COMMAND GETKEYS is wrong about the words of an example, with the reason; checked for staleness.
SERVER_ODDITIES = {
    "CLUSTER KEYSLOT somekey": "the server looks at the name only; the key prefix needs the mark",
    "CLUSTER KEYSLOT {a}1": "the server looks at the name only; the key prefix needs the mark",
    "DEBUG OBJECT k": "the server has one key spec for all of DEBUG; the key prefix needs the mark",
    "PFMERGE d": "the destination alone is enough; GETKEYS looks for a source behind it",
    "PFDEBUG SIMD ON": "the server's key spec takes the word of this form for a key",
}

Ask = Callable[[str, tuple[Any, ...]], Any]


@pytest.fixture(scope="module")
def urls(valkeykit_server: Any) -> Iterator[dict[str, str]]:
    """A server of each kind that lists commands of its own."""
    with sentinel() as url:
        yield {"server": valkeykit_server.url, "sentinel": url}


@pytest.fixture(scope="module")
def servers(urls: dict[str, str]) -> list[Server]:
    return [ask(url) for url in urls.values()]


@pytest.fixture(scope="module")
def facts(servers: list[Server]) -> dict[str, Fact]:
    return told(servers)


@pytest.fixture(scope="module")
def report(servers: list[Server]) -> Report:
    return drift(load(SPEC), servers, lists.reasons(lists.EXCLUDED), lists.reasons(lists.ACCEPTED))


@pytest.fixture(scope="module")
def get_keys(urls: dict[str, str]) -> Iterator[Ask]:
    """COMMAND GETKEYS on the kind of server that knows the command."""
    connections = {kind: Connection(**parse_url(url)) for kind, url in urls.items()}

    def asked(group: str, words: tuple[Any, ...]) -> Any:
        connection = connections["sentinel" if group == "sentinel" else "server"]
        connection.send_command("COMMAND", "GETKEYS", *words)
        try:
            return connection.read_response(disable_decoding=True)
        except ResponseError as error:
            return [] if str(error) == NO_KEYS else str(error)

    yield asked
    for connection in connections.values():
        connection.disconnect()


def test_the_spec_is_what_the_servers_say(report: Report) -> None:
    assert "\n".join(report.differences) == "", report.summary
    assert report.leaves == report.methods | report.excluded


def spelled(word: Any) -> bytes:
    return word if isinstance(word, bytes) else str(word).encode()


def commands(case: Case) -> list[Command[Any]]:
    return [record(case.group, example.call) for _, example in case.examples()]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_the_server_finds_the_same_keys(case: Case, get_keys: Ask) -> None:
    wrong = []
    for command in commands(case):
        found = get_keys(case.group, command.args)
        line = " ".join(str(word) for word in command.args)
        if (found != [spelled(key) for key in command.keys]) != (line in SERVER_ODDITIES):
            wrong.append((line, command.keys, found))
    assert wrong == []


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_the_server_takes_so_many_words(case: Case, facts: dict[str, Fact]) -> None:
    for command in commands(case):
        arity = facts[command.name].arity
        assert len(command.args) == arity if arity > 0 else len(command.args) >= -arity, command.args


def test_the_known_oddities_stand_for_examples() -> None:
    lines = {" ".join(map(str, command.args)) for case in cases() for command in commands(case)}
    assert set(SERVER_ODDITIES) - lines == set()
