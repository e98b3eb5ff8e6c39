"""What an old server's refusal means, from the spec alone."""

from __future__ import annotations

import pickle

import pytest

from valkeykit.command import Batch
from valkeykit.commands.generated.builders import (
    acl,
    connection,
    latency,
    scripting,
    sentinel,
    stream,
    string,
)
from valkeykit.commands.generated.builders import list as lists
from valkeykit.errors import ModuleNotLoaded, ServerError, ServerTooOld
from valkeykit.execution import generic, steps
from valkeykit.modules.bloom.builders import bloom
from valkeykit.modules.json.builders import json
from valkeykit.modules.search.builders import search


@pytest.mark.parametrize(
    ("command", "line", "needs", "why"),
    [
        (string.delifeq("k", "v"), "ERR unknown command 'DELIFEQ'", "9.0.0", "DELIFEQ needs server 9.0.0"),
        (string.delifeq("k", "v"), "ERR unknown command `DELIFEQ`, with args", "9.0.0", "DELIFEQ"),
        (scripting.script_show("a"), "ERR unknown subcommand 'SHOW'.", "8.0.0", "SCRIPT SHOW"),
        (string.set_("k", "v", ifeq="x"), "ERR syntax error", "8.1.0", "IFEQ needs 8.1.0 or later"),
        (string.set_("k", "v", get=True, ifeq="x"), "ERR syntax error", "8.1.0", "GET needs 6.2.0 or later"),
        (connection.client_list(maxage=1), "ERR syntax error", "8.1.0", "MAXAGE"),
        (lists.lpop("k", 2), "ERR wrong number of arguments for 'lpop' command", "6.2.0", "count"),
    ],
)  # fmt: skip
def test_the_error_names_the_version(command: object, line: str, needs: str, why: str) -> None:
    refused = ServerError.parse(line)
    refused.node = "host:1"
    error = steps.known_fate(refused, command)  # type: ignore[arg-type] # any builder's command
    assert isinstance(error, ServerTooOld)
    assert (error.code, error.needs, error.node, error.maybe_applied) == ("ERR", needs, "host:1", False)
    assert why in error.message
    assert pickle.loads(pickle.dumps(error)).needs == needs


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (string.set_("k", "v", nx=True), "ERR syntax error"),
        (string.get("k"), "ERR unknown command 'GET'"),
        (lists.lpop("k"), "ERR wrong number of arguments for 'lpop' command"),
        (stream.xadd("s", {"a": 1}, id="x"), "ERR Invalid stream ID specified as stream command argument"),
        (
            stream.xtrim("s", 5, limit=5),
            "ERR syntax error, LIMIT cannot be used without the special ~ option",
        ),
        (latency.latency_graph("unknown command"), "ERR No samples available for event 'unknown command'"),
        (acl.acl_setuser("u", rules="+x"), "ERR Error in ACL SETUSER modifier '+x': Unknown command"),
        (scripting.eval_("x"), "ERR Unknown command called from script script: on @user_script:1."),
        (scripting.eval_("x"), "ERR unknown command 'NOSUCH' called from script"),
        (string.set_("IFEQ", "v"), "ERR value is not an integer or out of range"),
        (string.get("k"), "WRONGTYPE Operation against a key holding the wrong kind of value"),
        (generic.build(("NOSUCH", "a"), None, prefixed=False), "ERR unknown command 'NOSUCH'"),
    ],
)
def test_other_refusals_stay_as_they_are(command: object, line: str) -> None:
    refused = ServerError.parse(line)
    assert steps.known_fate(refused, command) is refused  # type: ignore[arg-type] # any builder's command


def test_a_transaction_names_the_version_too() -> None:
    batch = Batch([string.set_("k", "v"), string.delifeq("k", "v")], atomic=True)
    refused = ServerError.parse(
        "EXECABORT Transaction discarded because of previous errors. The server refused: "
        "ERR unknown command 'DELIFEQ'"
    )
    error = steps.known_fate(refused, batch)
    assert type(error) is type(refused)
    assert "DELIFEQ needs server 9.0.0 or later" in error.message
    other = ServerError.parse("EXECABORT Transaction discarded because of previous errors.")
    assert steps.known_fate(other, batch) is other


@pytest.mark.parametrize(
    ("command", "module", "why"),
    [
        (json.json_get("k"), "json", "JSON.GET needs the module json 1.0.0 or later"),
        (bloom.bf_add("k", "a"), "bloom", "BF.ADD needs the module bloom 1.0.0 or later"),
        (search.ft_aggregate("i", "*"), "search", "FT.AGGREGATE needs the module search 1.1.0 or later"),
    ],
)
def test_a_command_of_a_module_names_the_module(command: object, module: str, why: str) -> None:
    refused = ServerError.parse(f"ERR unknown command '{command.name}', with args beginning with: 'k'")  # type: ignore[attr-defined] # any builder's command
    error = steps.known_fate(refused, command)  # type: ignore[arg-type] # any builder's command
    assert isinstance(error, ModuleNotLoaded)
    assert not isinstance(error, ServerTooOld)
    assert (error.code, error.module, error.maybe_applied) == ("ERR", module, False)
    assert why in error.message
    assert pickle.loads(pickle.dumps(error)).module == module


def test_sentinel_commands_need_a_sentinel() -> None:
    refused = ServerError.parse("ERR unknown command 'SENTINEL', with args beginning with: 'PRIMARIES'")
    error = steps.known_fate(refused, sentinel.sentinel_primaries())
    assert type(error) is ServerError
    assert error.message.endswith("(only sentinels have SENTINEL PRIMARIES)")


def test_nobody_is_blamed_for_what_was_redacted() -> None:
    batch = Batch([string.delifeq("k", "v"), acl.acl_dryrun("u", "GET")], atomic=True)
    refused = ServerError.parse(
        "EXECABORT Transaction discarded because of previous errors. The server refused: "
        "ERR unknown command '***'"
    )
    assert steps.known_fate(refused, batch) is refused
