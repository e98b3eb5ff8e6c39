"""One group of tests per rule of the generator; a faultless spec has no problems."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.discover import has_function, scan

Entry = Callable[..., dict[str, Any]]
Faults = Callable[..., list[str]]
KEY = {"name": "name", "type": "key"}


@pytest.fixture
def of_get(faults: Faults, entry: Entry) -> Callable[..., list[str]]:
    """The problems of one command, string.GET, with these changes."""

    def found(**changes: Any) -> list[str]:
        return faults({"string": {"GET": entry(**changes)}})

    return found


def test_a_faultless_command(of_get: Faults) -> None:
    assert of_get() == []


# -- order and names -------------------------------------------------------------------------------


def test_unsorted_groups(faults: Faults, entry: Entry) -> None:
    found = faults({"string": {"GET": entry()}, "hash": {"HGET": entry()}})
    assert found == ["groups.hash: unsorted: must stand before string"]


def test_unsorted_commands(faults: Faults, entry: Entry) -> None:
    found = faults({"string": {"SET": entry(), "GET": entry()}})
    assert found == ["string.GET: unsorted: must stand before SET"]


def test_two_commands_with_one_method(faults: Faults, entry: Entry) -> None:
    found = faults({"hash": {"HGET": entry(method="get")}, "string": {"GET": entry()}})
    assert found == ["string.GET: method get is already taken by hash.HGET"]


def test_a_second_form_needs_a_method_of_its_own(faults: Faults, entry: Entry) -> None:
    forms = {"GET": entry(), "GET FORM": entry(words="GET")}
    assert faults({"string": forms}) == []


def test_a_command_in_lower_case(faults: Faults, entry: Entry) -> None:
    assert faults({"string": {"Get": entry()}}) == ["string.Get: command names stand in upper case"]


@pytest.mark.parametrize("method", ["class", "get it", "2get"])
def test_a_method_that_python_cannot_spell(faults: Faults, entry: Entry, method: str) -> None:
    found = faults({"string": {"A.B": entry(method=method)}})
    assert [text for text in found if "cannot be a method name" in text]


def test_a_command_of_a_module_needs_no_method(faults: Faults, entry: Entry) -> None:
    assert faults({"module": {"JSON.GET": entry(), "JSON.OBJ-LEN KEYS": entry()}}) == []


@pytest.mark.parametrize("group", ["my-group", "class", "Module", "two words"])
def test_a_group_that_is_no_module_name(faults: Faults, entry: Entry, group: str) -> None:
    found = faults({group: {"GET": entry()}})
    assert found == [f"groups.{group}: a group names a module: lower case, words joined by _"]


@pytest.mark.parametrize("name", ["CLOSE", "PIPELINE", "EXECUTE", "WITH OPTIONS", "TRANSACTION"])
def test_names_the_clients_use_themselves(faults: Faults, entry: Entry, name: str) -> None:
    (found,) = faults({"string": {name: entry()}})
    assert found.startswith(f"string.{name}: method ")
    assert "client's own" in found


@pytest.mark.parametrize("name", ["class", "self", "words", "my-key", "1st", "wait", "a"])
def test_a_name_that_cannot_be_a_parameter(of_get: Faults, name: str) -> None:
    found = of_get(params=[{"name": name, "type": "key"}])
    assert f"string.GET: params[0]: {name} cannot be a parameter name" in found


# -- parameters ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("param", "text"),
    [
        ({"type": "key"}, "params[0]: a name is missing"),
        ({"token": "NX"}, "params[0]: a name is missing"),
        ({"name": "one"}, "params[0]: one of type, choices, block, token is missing"),
        (
            {"literal": "X", "name": "one"},
            "params[0]: a literal or oneof has no name, type or token of its own",
        ),
        (
            {"literal": "X", "oneof": [KEY]},
            "params[0]: a literal or oneof has no name, type or token of its own",
        ),
        (
            {"oneof": [KEY], "token": "X"},
            "params[0]: a literal or oneof has no name, type or token of its own",
        ),
        ({"oneof": [{"type": "key"}]}, "params[0].oneof[0]: a name is missing"),
        (
            {"block": [KEY, {"name": "two"}]},
            "params[0].block[1]: one of type, choices, block, token is missing",
        ),
    ],
)
def test_a_parameter_is_one_kind_of_thing(of_get: Faults, param: dict[str, Any], text: str) -> None:
    assert f"string.GET: {text}" in of_get(params=[param])


@pytest.mark.parametrize("kind", ["duration", "timestamp", "timeout"])
def test_a_time_without_unit(of_get: Faults, kind: str) -> None:
    found = of_get(params=[{"name": "one", "type": kind}])
    assert f"string.GET: params[0]: type {kind} needs unit: s or ms" in found


@pytest.mark.parametrize("kind", ["integer", "key", "double"])
def test_a_unit_on_something_else(of_get: Faults, kind: str) -> None:
    found = of_get(params=[{"name": "one", "type": kind, "unit": "s"}])
    assert found == ["string.GET: params[0]: unit is only for duration, timestamp and timeout"]


@pytest.mark.parametrize("of", [None, ["key"], ["key", "value", "value"]])
def test_a_mapping_needs_two_types(of_get: Faults, of: list[str] | None) -> None:
    param = {"name": "one", "type": "mapping"} | ({} if of is None else {"of": of})
    assert "string.GET: params[0]: a mapping needs of: [key type, value type]" in of_get(params=[param])


@pytest.mark.parametrize("extra", [{"of": ["key", "value"]}, {"wire": "swapped"}])
def test_mapping_keys_on_something_else(of_get: Faults, extra: dict[str, Any]) -> None:
    found = of_get(params=[{"name": "one", "type": "value"} | extra])
    assert found == ["string.GET: params[0]: of and wire are only for mappings"]


def test_a_pure_token_cannot_default_to_text(of_get: Faults) -> None:
    found = of_get(params=[KEY, {"name": "nx", "token": "NX", "default": "yes"}])
    assert found == ["string.GET: params[1]: a pure token defaults to false; only true can be given"]


def test_a_pure_token_may_default_to_true(of_get: Faults) -> None:
    assert of_get(params=[KEY, {"name": "nx", "token": "NX", "default": True}]) == []


def test_a_flat_block_without_anchor(of_get: Faults) -> None:
    block = [{"name": "one", "type": "integer", "default": 1}, {"name": "two", "token": "B"}]
    found = of_get(params=[KEY, {"block": block, "token": "X", "optional": True}])
    assert found == ["string.GET: params[1]: a block without a name needs a member without default"]


# -- tokens and names ------------------------------------------------------------------------------


def flag(name: str, token: str) -> dict[str, Any]:
    return {"name": name, "token": token}


def test_a_token_twice(of_get: Faults) -> None:
    found = of_get(params=[KEY, flag("nx", "NX"), flag("xx", "NX")])
    assert found == ["string.GET: params[2]: duplicate token NX, already at params[1]"]


def test_a_token_twice_in_a_choice(of_get: Faults) -> None:
    found = of_get(params=[KEY, {"oneof": [flag("nx", "NX"), flag("xx", "NX")]}])
    assert found == ["string.GET: params[1]: duplicate token NX"]


def test_a_token_of_a_choice_and_of_a_parameter(of_get: Faults) -> None:
    found = of_get(params=[KEY, {"oneof": [flag("nx", "NX"), flag("xx", "XX")]}, flag("again", "XX")])
    assert found == ["string.GET: params[2]: duplicate token XX, already at params[1].oneof[1]"]


def test_a_token_deep_in_a_block(of_get: Faults) -> None:
    block = {"name": "limit", "block": [flag("nx", "NX")], "token": "LIMIT", "optional": True}
    found = of_get(params=[KEY, flag("xx", "NX"), block])
    assert found == ["string.GET: params[2].block[0]: duplicate token NX, already at params[1]"]


def test_arms_that_exclude_each_other_may_share_a_member(of_get: Faults) -> None:
    approximate = flag("approximate", "~")
    arms = [
        {"token": "MAXLEN", "block": [approximate, {"name": "maxlen", "type": "integer"}]},
        {"token": "MINID", "block": [approximate, {"name": "minid", "type": "value"}]},
    ]
    assert of_get(params=[KEY, {"oneof": arms}]) == []


def test_a_name_twice(of_get: Faults) -> None:
    found = of_get(params=[KEY, flag("name", "NX")])
    assert found == ["string.GET: params[1]: parameter name appears twice"]


def test_a_name_twice_through_a_choice(of_get: Faults) -> None:
    found = of_get(params=[flag("nx", "A"), {"oneof": [flag("nx", "NX"), flag("xx", "XX")]}])
    assert found == ["string.GET: params[1]: parameter nx appears twice"]


# -- references ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"signature": ["nmae"]}, "signature"),
        ({"params": [KEY, {"name": "x", "token": "X", "needs": ["nmae"]}]}, "params[1].needs"),
        ({"reply": {"type": "int", "decoder": "count", "when": [
            {"args": ["nmae"], "type": "bool", "decoder": "ok"}]}}, "reply.when"),
        ({"replay": {"default": "never", "when": [{"args": ["nmae"], "replay": "checked"}]}}, "replay.when"),
        ({"replay": {"default": "never", "when": [
            {"arg": "nmae", "equals": "*", "replay": "checked"}]}}, "replay.when"),
    ],
)  # fmt: skip
def test_a_reference_to_nothing(of_get: Faults, changes: dict[str, Any], path: str) -> None:
    known = "name, x" if "params" in changes else "name"
    assert of_get(**changes) == [f"string.GET: {path}: no parameter nmae; there are {known}"]


def test_a_wait_that_is_no_parameter(of_get: Faults) -> None:
    found = of_get(params=None, flags=["blocking"], blocks={"param": "timeout", "unit": "s"})
    assert "string.GET: blocks.param: no parameter timeout; there are none" in found


def test_needs_inside_a_choice_would_check_nothing(of_get: Faults) -> None:
    arm = flag("nx", "NX") | {"needs": ["name"]}
    found = of_get(params=[KEY, {"oneof": [arm, flag("xx", "XX")]}])
    assert found == [
        "string.GET: params[1].oneof[0]: needs is only for a parameter with a name on the outermost level"
    ]


# -- replay ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"arg": "name"},
        {"equals": "*"},
        {"args": ["name"], "equals": "*"},
        {"args": ["name"], "arg": "name", "equals": "*"},
        {"arg": "name", "equals": "*", "ends": "*"},
        {"arg": "name", "contains": ">", "ends": "*"},
    ],
)
def test_a_replay_case_has_one_test(of_get: Faults, case: dict[str, Any]) -> None:
    found = of_get(replay={"default": "never", "when": [{"replay": "checked"} | case]})
    text = "replay.when[0]: give args, or arg with equals, contains or ends"
    assert found == [f"string.GET: {text}"]


@pytest.mark.parametrize(
    "replay", ["overwrite", {"default": "read", "when": [{"args": ["name"], "replay": "never"}]}]
)
def test_a_readonly_command_is_a_read(of_get: Faults, replay: Any) -> None:
    found = of_get(flags=["readonly"], replay=replay)
    assert found == ["string.GET: replay: a readonly command has replay class read"]


@pytest.mark.parametrize(
    "replay", ["read", {"default": "never", "when": [{"args": ["name"], "replay": "read"}]}]
)
def test_a_write_is_no_read(of_get: Faults, replay: Any) -> None:
    found = of_get(flags=["write"], replay=replay)
    assert found == ["string.GET: replay: a write command cannot have replay class read"]


# -- blocking --------------------------------------------------------------------------------------

WAIT = {"name": "timeout", "type": "timeout", "unit": "s"}
BLOCKS = {"param": "timeout", "unit": "s"}


def test_a_faultless_blocking_command(of_get: Faults) -> None:
    assert of_get(flags=["blocking"], blocks=BLOCKS, params=[WAIT]) == []


def test_the_slot_is_decided_by_a_parameter(of_get: Faults) -> None:
    assert of_get(slot_by="name") == []
    assert of_get(slot_by="channel") == ["string.GET: slot_by: no parameter channel; there are name"]


def test_blocking_without_blocks(of_get: Faults) -> None:
    found = of_get(flags=["blocking"], params=[WAIT])
    assert found == ["string.GET: blocks: stands exactly where flags has blocking"]


def test_blocks_without_blocking(of_get: Faults) -> None:
    found = of_get(blocks=BLOCKS, params=[WAIT])
    assert found == ["string.GET: blocks: stands exactly where flags has blocking"]


@pytest.mark.parametrize(
    "params",
    [
        [{"name": "timeout", "type": "integer"}],
        [{"name": "timeout", "type": "timeout", "unit": "ms"}],
        [WAIT, {"name": "other", "type": "timeout", "unit": "s"}],
        [{"name": "other", "type": "timeout", "unit": "s"}, {"name": "timeout", "type": "key"}],
    ],
)
def test_blocks_names_the_one_timeout(of_get: Faults, params: list[dict[str, Any]]) -> None:
    found = of_get(flags=["blocking"], blocks=BLOCKS, params=params)
    assert found == ["string.GET: blocks: names the one parameter of type timeout, with its unit"]


# -- examples --------------------------------------------------------------------------------------


@pytest.mark.parametrize("extra", [{}, {"result": "1", "check": "result == 1"}])
def test_an_example_has_a_result_or_a_check(of_get: Faults, extra: dict[str, str]) -> None:
    found = of_get(examples=[{"call": 'get("k")', "words": "GET k"} | extra])
    assert found == ["string.GET: examples[0]: give result or check"]


@pytest.mark.parametrize("key", ["call", "raw", "raw3", "result"])
def test_an_example_is_made_of_expressions(of_get: Faults, key: str) -> None:
    example = {"call": 'get("k")', "words": "GET k", "result": "1"} | {key: "b'v"}
    assert of_get(examples=[example]) == [f"string.GET: examples[0].{key}: not a Python expression"]


def test_a_check_is_an_expression(of_get: Faults) -> None:
    found = of_get(examples=[{"call": 'get("k")', "words": "GET k", "check": "result =="}])
    assert found == ["string.GET: examples[0].check: not a Python expression"]


# -- decoders --------------------------------------------------------------------------------------


def test_a_decoder_that_does_not_exist(of_get: Faults) -> None:
    found = of_get(reply={"type": "int", "decoder": "cuont"})
    assert found == ["string.GET: reply.decoder: no decoder cuont"]


def test_a_decoder_of_another_group_does_not_exist_here(faults: Faults, entry: Entry) -> None:
    reply = {"type": "list[GeoPoint | None]", "decoder": "points"}
    assert faults({"geo": {"GEOPOS": entry(reply=reply)}}) == []
    assert faults({"hash": {"GEOPOS": entry(reply=reply)}}) == [
        "hash.GEOPOS: reply.decoder: no decoder points"
    ]


def test_a_decoder_that_returns_something_else(of_get: Faults) -> None:
    found = of_get(reply={"type": "int | None", "decoder": "count"})
    assert found == ["string.GET: reply: count returns int, type says int | None"]


def test_spaces_in_a_type_do_not_matter(of_get: Faults) -> None:
    assert of_get(reply={"type": "list[ T |None ]", "decoder": "optional_texts"}) == []


def test_a_type_that_is_no_expression(of_get: Faults) -> None:
    found = of_get(reply={"type": "list[", "decoder": "count"})
    assert found == ["string.GET: reply.type: not a Python expression"]


def test_the_decoder_of_a_case(of_get: Faults) -> None:
    when = [
        {"args": ["name"], "type": "bool", "decoder": "ok"},
        {"args": ["name"], "type": "int", "decoder": "ok"},
    ]
    found = of_get(reply={"type": "int", "decoder": "count", "when": when})
    assert found == ["string.GET: reply.when[1]: ok returns bool, type says int"]


def test_a_decoder_nobody_names(faults: Faults, entry: Entry, tmp_path: Path) -> None:
    folder = tmp_path / "replies"
    folder.mkdir()
    (folder / "shared.py").write_text("def count(reply, codec) -> int: ...\ndef idle(reply, _) -> int: ...\n")
    (folder / "geo.py").write_text("def lost(reply, codec) -> int: ...\n")
    replies = scan(folder, "replies")
    groups = {"string": {"GET": entry()}}
    assert sorted(faults(groups, replies, all_used=True)) == [
        "replies.geo: decoder lost is named by no command",
        "replies.shared: decoder idle is named by no command",
    ]
    assert faults(groups, replies) == []


def test_every_fault_is_told_at_once(faults: Faults, entry: Entry) -> None:
    found = faults(
        {"string": {"set": entry(flags=["blocking"]), "get": entry(replay="read", flags=["write"])}}
    )
    assert len(found) == 5
    assert all(text.startswith("string.") for text in found)


@pytest.mark.parametrize(
    ("builder", "there"),
    [
        ("valkeykit.commands.custom.hash:hset", True),
        ("valkeykit.commands.custom.hash:nosuch", False),
        ("valkeykit.commands.custom.nosuch:hset", False),
        ("nosuch.package:thing", False),
        ("json:dumps", False),
        ("nonsense", False),
        (":", False),
    ],
)
def test_a_handwritten_builder_must_be_there(builder: str, there: bool) -> None:
    assert has_function(builder) is there


@pytest.mark.parametrize(
    "vague", ["Any", "list", "dict[T, Any]", "tuple | None", "list[object]", "set | None"]
)
def test_a_reply_has_an_exact_type(of_get: Faults, vague: str) -> None:
    assert any(f"reply.type: {vague}: " in line for line in of_get(reply={"type": vague, "decoder": "text"}))


@pytest.mark.parametrize("exact", ["T", "Reply", "list[dict[T, T]] | None", "frozenset[str]", "ListInfo[T]"])
def test_an_exact_type(of_get: Faults, exact: str) -> None:
    lines = of_get(reply={"type": exact, "decoder": "text"})
    assert not any("is not exact" in line for line in lines)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ("getlen('k')", "must be a call of get"),
        ("get", "must be a call of get"),
        ("get('k', cnt=0)", "get has no parameter cnt"),
        ("get('k', 1, 2)", "get takes 1 positional arguments, not 3"),
        ("get()", "name must be given"),
        ("get('k'", "not a Python expression"),
    ],
)
def test_an_example_calls_its_own_method(of_get: Faults, call: str, says: str) -> None:
    faults = of_get(params=[{"name": "name", "type": "key"}], examples=[{"call": call, "result": "1"}])
    assert any(line.startswith("string.GET: examples[0].call: ") and says in line for line in faults)


@pytest.mark.parametrize("call", ["get('k')", "get(name='k')", "get(*['k'])"])
def test_an_example_that_calls_its_method(of_get: Faults, call: str) -> None:
    example = {"call": call, "result": "1"}
    assert of_get(params=[{"name": "name", "type": "key"}], examples=[example]) == []


@pytest.mark.parametrize("summary", ["No full stop", 'Quotes """ inside.', "A \\ backslash."])
def test_a_summary_is_a_sentence(of_get: Faults, summary: str) -> None:
    assert any("summary: one sentence" in line for line in of_get(summary=summary))


def test_the_order_of_parameters_is_not_guessed(of_get: Faults) -> None:
    params = [
        {"name": "start", "type": "integer", "optional": True},
        {"name": "name", "type": "key"},
    ]
    example = {"call": "get('k')", "result": "1"}
    (fault,) = of_get(params=params, examples=[example])
    assert fault.startswith("string.GET: an optional parameter stands before a required one")
    assert of_get(params=params, signature=["name", "start"], examples=[example]) == []


def test_a_builder_that_does_not_exist(of_get: Faults) -> None:
    assert of_get(builder="valkeykit.commands.custom.string:nothing") == [
        "string.GET: builder: no function valkeykit.commands.custom.string:nothing; "
        "written as package.module:function"
    ]
