"""The examples on an older server, where one is installed: the same values, or errors with the version.

`make older` runs this. The server is VALKEYKIT_OLDER_SERVER, or valkey-server or redis-server on PATH.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from cases import Case, cases, given, verdict
from driven import Combination, Driven

from codegen.model import Example
from codegen.signature import arguments_of
from codegen.typing_tests import given_names
from codegen.wire import leaves
from valkeykit import Client, embedded
from valkeykit.errors import PipelineError, ServerError, ServerTooOld

ON_PATH = shutil.which("valkey-server") or shutil.which("redis-server")
SERVER = os.environ.get("VALKEYKIT_OLDER_SERVER") or ON_PATH
if SERVER is None:
    pytest.skip("no older server is installed", allow_module_level=True)
COMBINATIONS = [Combination("valkey-py", "sync", 3), Combination("valkey-py", "aio", 2)]
pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated since server:DeprecationWarning")
# Right as they are: what the server of that time says in other words.
OTHER_WORDS = {
    "ACL DRYRUN": "the sentence did not name the user",
    "ACL GETUSER": "more flags were listed",
    "ACL LIST": "more flags were listed",
    "CLIENT LIST": "ids that do not exist were refused",
    "HELLO": "the server had another name",
    "INFO": "the server had another name, and other fields",
    "LOLWUT": "the server had another name",
    "MEMORY USAGE": "values took other amounts of memory",
    "XINFO CONSUMERS": "the field inactive came with 7.2",
    "PFDEBUG": "the form SIMD is younger, and its word was taken for a key",
}
YOUNGER_LUA = "nonexistent global variable 'server'"
EMPTY = (("FLUSHALL",), ("SCRIPT", "FLUSH"))


def numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


@pytest.fixture(scope="module")
def older() -> Iterator[tuple[Client[bytes], tuple[int, ...]]]:
    with embedded.start(binary=SERVER) as server, Client(server.url) as client:
        facts = client.info("server")
        version = numbers(facts.get("valkey_version") or facts["redis_version"])
        if version >= (9, 1):
            pytest.skip("the installed server is not older")
        yield client, version


@pytest.fixture(scope="module", params=COMBINATIONS, ids=lambda c: c.name)
def driven(request: pytest.FixtureRequest, older: tuple[Client[bytes], tuple[int, ...]]) -> Iterator[Driven]:
    combination: Combination = request.param
    url = f"valkey://{older[0]._core.config.node}"
    client = Driven(combination, url, provider=combination.provider)
    yield client
    client.close()


def needs(case: Case, example: Example) -> tuple[int, ...]:
    """The version that has all that a call asks for."""
    asked = set(given_names(example.call, arguments_of(case.command)))
    since = [leaf.since for leaf in leaves(case.command.params) if leaf.since and leaf.name in asked]
    return max(numbers(version) for version in (case.command.since, *since))


def prepared(admin: Client[bytes], example: Example) -> bool:
    """Whether this server could be prepared: `given` may have younger commands."""
    pipe: Any = admin.pipeline()
    for words in (*EMPTY, *(() if example.session else given(example))):
        pipe.execute_command(*words)
    try:
        pipe.execute()
    except PipelineError:
        return False
    return True


def run(driven: Driven, case: Case, example: Example) -> Any:
    names = case.names()
    code = compile(f"target.{example.call}", "<example>", "eval")

    def ask(target: Any) -> Any:
        return eval(code, {**names, "target": target})

    return driven.in_session(given(example), ask) if example.session else driven.run(ask)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_the_value_or_the_version(
    case: Case, driven: Driven, older: tuple[Client[bytes], tuple[int, ...]]
) -> None:
    admin, version = older
    wrong, tried = [], 0
    for at, example in case.examples():
        if example.on != "standalone" or example.meanwhile or not prepared(admin, example):
            continue
        tried += 1
        try:
            value = run(driven, case, example)
            fault = None if " ".join(case.words) in OTHER_WORDS else verdict(example, value, case.names())
            if fault is not None:
                wrong.append((at, fault))
        except ServerTooOld as error:
            if not numbers(error.needs) > version or needs(case, example) <= version:
                wrong.append((at, str(error)))
        except ServerError as error:
            if " ".join(case.words) not in OTHER_WORDS and YOUNGER_LUA not in error.detail:
                wrong.append((at, str(error)))
    assert wrong == []
    if not tried:
        pytest.skip("no example is for a server like this")
