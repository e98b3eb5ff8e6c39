"""Each form of parameter, as the generated builder behaves: words, keys, waits, replay, signature."""

from __future__ import annotations

import importlib
import inspect
import typing
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from codegen.__main__ import main
from valkeykit.command import Command
from valkeykit.errors import ArgumentError, ArgumentTypeError
from valkeykit.replies import shared

COMMANDS = """
BLOCK CHOICE:
  params:
  - {name: name, type: key}
  - oneof:
    - {token: FROMKEY, name: member, type: value}
    - {token: FROMPLACE, block: [{name: x, type: double}, {name: y, type: double}]}
    required: true
BLOCK FLAT:
  params:
  - {name: name, type: key}
  - {token: LIMIT, block: [{name: offset, type: integer}, {name: count, type: integer}], optional: true}
BLOCK FREE:
  params:
  - oneof:
    - token: MAXLEN
      block:
      - {name: exact, token: "="}
      - {name: maxlen, type: integer}
      - {name: step, type: integer, default: 1}
    - token: MINID
      block:
      - {name: exact, token: "="}
      - {name: minid, type: value}
      - {name: step, type: integer, default: 1}
BLOCK ROWS:
  params:
  - {name: name, type: key}
  - {name: rows, block: [{name: x, type: double}, {name: unit, choices: [m, km]}], multiple: true}
BLOCK TUPLE:
  params:
  - name: auth
    token: AUTH
    block: [{name: user, type: string}, {name: password, type: string}]
    optional: true
CHOICE:
  params:
  - {name: unit, choices: [m, km]}
  - {name: order, token: SORT BY, choices: [ASC, DESC]}
DOTTED.NAME:
  params:
  - {name: name, type: key}
KEY CONDITIONAL:
  params:
  - {name: name, type: key}
  - {name: store, token: STORE, type: key}
  - {name: last, token: LAST, type: key}
KEY LAST:
  params:
  - {name: names, type: key, multiple: true}
  - {name: dest, type: key}
KEY OTHER:
  params:
  - {name: dest, type: key}
  - {name: names, type: key, variadic: true}
LIST COUNTED:
  params:
  - {name: names, type: key, multiple: true, counted: true}
  - {name: items, type: value, multiple: true, optional: true}
LIST EACH:
  params:
  - {name: by, token: BY, type: pattern}
  - {name: get, token: GET, type: pattern, multiple: true, each: true}
LIST EACH BLOCK:
  params:
  - name: configs
    token: CONFIG
    multiple: true
    each: true
    block: [{name: name, type: string}, {name: value, type: value}]
LIST OPTIONAL:
  params:
  - {name: numbers, token: VERSION, type: integer, variadic: true, optional: true}
LIST REQUIRED:
  params:
  - {name: name, type: key}
  - {name: fields, token: FIELDS, type: value, variadic: true, counted: true, required: true}
LIST TOKEN:
  params:
  - {name: keys, token: KEYS, type: key, multiple: true}
LITERAL:
  params:
  - {name: key, type: key, optional: true}
  - {literal: ""}
  - {literal: GO}
MAPPING COLUMNS:
  params:
  - {name: count, token: COUNT, type: integer}
  - {name: streams, token: STREAMS, type: mapping, of: [key, value], wire: columns, required: true}
MAPPING COUNTED:
  params:
  - {name: mapping, type: mapping, of: [value, value], counted: true}
MAPPING PAIRS:
  params:
  - {name: mapping, type: mapping, of: [key, value]}
MAPPING SWAPPED:
  params:
  - {name: name, type: key}
  - {name: mapping, type: mapping, of: [value, double], wire: swapped}
MAPPING WEIGHTS:
  params:
  - {name: dest, type: key}
  - {name: keys, type: mapping, of: [key, double], wire: weights}
  - {name: aggregate, token: AGGREGATE, choices: [SUM, MIN, MAX]}
NEEDS:
  params:
  - {name: start, type: integer, optional: true}
  - {name: end, type: integer, optional: true, needs: [start]}
  - {name: last, token: LAST, needs: [start, end]}
OLD:
  deprecated: {since: 2.0.0, use: NEW}
  params:
  - {name: name, type: key}
ONEOF:
  params:
  - oneof:
    - {name: nx, token: NX}
    - {name: xx, token: XX}
    - {name: ex, token: EX, type: duration, unit: s}
ORDER:
  signature: [name, pattern]
  params:
  - {name: cursor, type: integer, default: 0}
  - {name: pattern, type: pattern}
  - {name: name, type: key}
REPLAY ARGS:
  replay: {default: overwrite, when: [{args: [nx], replay: checked}, {args: [count], replay: accumulate}]}
  params:
  - {name: nx, token: NX}
  - {name: count, token: COUNT, type: integer}
REPLAY CONTAINS:
  replay: {default: accumulate, when: [{arg: streams, contains: ">", replay: never}]}
  params:
  - {name: streams, type: mapping, of: [key, value], wire: columns}
REPLAY ENDS:
  replay:
    default: checked
    when: [{arg: id, equals: "*", replay: never}, {arg: id, ends: "*", replay: accumulate}]
  params:
  - {name: id, type: value, default: "*"}
REPLY:
  params:
  - {name: name, type: key}
  - {name: count, type: integer, optional: true}
  - {name: full, token: FULL}
  reply:
    type: T | None
    decoder: text_or_none
    when:
    - {args: [count], type: "list[T]", decoder: texts}
    - {args: [full], type: "dict[T, T]", decoder: text_map}
SCALARS:
  params:
  - {name: name, type: key}
  - {name: script, type: string}
  - {name: value, type: value}
  - {name: number, type: integer}
  - {name: score, type: double}
  - {name: ttl, type: duration, unit: ms}
  - {name: at, type: timestamp, unit: s}
TOKENS:
  params:
  - {name: count, token: COUNT, type: integer}
  - {name: fresh, token: FRESH}
  - {name: fully, token: WITH MORE WORDS}
  - {name: quick, token: QUICK, default: true}
TYPE NAMED:
  params:
  - {name: name, type: key}
  - {name: type, token: TYPE, type: string}
WAIT FIRST:
  flags: [blocking]
  blocks: {param: timeout, unit: s}
  params:
  - {name: timeout, type: timeout, unit: s}
  - {name: names, type: key, multiple: true, counted: true}
WAIT LAST:
  flags: [blocking]
  blocks: {param: timeout, unit: ms}
  params:
  - {name: names, type: key, variadic: true}
  - {name: timeout, type: timeout, unit: ms}
WAIT TOKEN:
  flags: [blocking]
  blocks: {param: block, unit: ms}
  params:
  - {name: name, type: key}
  - {name: count, token: COUNT, type: integer}
  - {name: block, token: BLOCK, type: timeout, unit: ms}
"""
PLAIN: dict[str, Any] = {
    "summary": "Do it.",
    "since": "1.0.0",
    "replay": "never",
    "reply": {"type": "int", "decoder": "count"},
}


@pytest.fixture(scope="module")
def package(importable: Path) -> str:
    """The name of a package with all the commands above."""
    commands = {name: PLAIN | entry for name, entry in yaml.safe_load(COMMANDS).items()}
    path = importable / "demo.yaml"
    path.write_text(yaml.safe_dump({"groups": {"demo": commands}}, sort_keys=False))
    assert main(["--spec", str(path), "--out", str(importable / "demo_surface")]) == 0
    return "demo_surface"


@pytest.fixture
def builders(package: str) -> ModuleType:
    return importlib.import_module(f"{package}.builders.demo")


def build(builders: ModuleType, call: str) -> Command[Any]:
    made = eval(call, {**vars(builders), "timedelta": timedelta})
    assert isinstance(made, Command)
    return made


@pytest.mark.parametrize(
    ("call", "words"),
    [
        # scalars: what is plain is sent as it is, the rest is converted
        ("scalars('k', 's', 'v', 1, 2, 3, 4)", ("SCALARS", "k", "s", "v", 1, 2, 3, 4)),
        ("scalars(b'k', b's', b'v', -1, 0.1, 3, 4)", ("SCALARS", b"k", b"s", b"v", -1, "0.1", 3, 4)),
        ("scalars(bytearray(b'k'), 's', 1.5, 1, 2, timedelta(seconds=3), 4)",
         ("SCALARS", b"k", "s", "1.5", 1, 2, 3000, 4)),
        # tokens
        ("tokens()", ("TOKENS", "QUICK")),
        ("tokens(quick=False)", ("TOKENS",)),
        ("tokens(count=0, fresh=True, fully=True)",
         ("TOKENS", "COUNT", 0, "FRESH", "WITH", "MORE", "WORDS", "QUICK")),
        ("tokens(count=None, fresh=False)", ("TOKENS", "QUICK")),
        # choices and choices behind a token of several words
        ("choice('m')", ("CHOICE", "m")),
        ("choice('KM', order='asc')", ("CHOICE", "km", "SORT", "BY", "ASC")),
        ("choice(b'm', order=b'Desc')", ("CHOICE", "m", "SORT", "BY", "DESC")),
        # alternatives
        ("oneof()", ("ONEOF",)),
        ("oneof(nx=True)", ("ONEOF", "NX")),
        ("oneof(xx=True, nx=False)", ("ONEOF", "XX")),
        ("oneof(ex=0)", ("ONEOF", "EX", 0)),
        ("block_choice('k', member='m')", ("BLOCK", "CHOICE", "k", "FROMKEY", "m")),
        ("block_choice('k', x=1, y=2.5)", ("BLOCK", "CHOICE", "k", "FROMPLACE", 1, "2.5")),
        # blocks
        ("block_flat('k')", ("BLOCK", "FLAT", "k")),
        ("block_flat('k', offset=0, count=5)", ("BLOCK", "FLAT", "k", "LIMIT", 0, 5)),
        ("block_free()", ("BLOCK", "FREE")),
        ("block_free(maxlen=9)", ("BLOCK", "FREE", "MAXLEN", 9, 1)),
        ("block_free(exact=True, maxlen=9, step=3)", ("BLOCK", "FREE", "MAXLEN", "=", 9, 3)),
        ("block_free(minid='1-0', step=2)", ("BLOCK", "FREE", "MINID", "1-0", 2)),
        ("block_tuple()", ("BLOCK", "TUPLE")),
        ("block_tuple(auth=('u', b'p'))", ("BLOCK", "TUPLE", "AUTH", "u", b"p")),
        ("block_rows('k', [(1, 'M'), (2.5, 'km')])", ("BLOCK", "ROWS", "k", 1, "m", "2.5", "km")),
        # lists
        ("key_other('d', 'a')", ("KEY", "OTHER", "d", "a")),
        ("key_other('d', 'a', ['b', b'c'])", ("KEY", "OTHER", "d", "a", "b", b"c")),
        ("key_last(['a', 'b'], 'd')", ("KEY", "LAST", "a", "b", "d")),
        ("list_counted(['a', 'b'])", ("LIST", "COUNTED", 2, "a", "b")),
        ("list_counted('a', [1, 'x'])", ("LIST", "COUNTED", 1, "a", 1, "x")),
        ("list_counted(iter('ab'), ())", ("LIST", "COUNTED", 2, "a", "b")),
        ("list_each()", ("LIST", "EACH")),
        ("list_each(by='w_*', get=['a', 'b'])", ("LIST", "EACH", "BY", "w_*", "GET", "a", "GET", "b")),
        ("list_each_block()", ("LIST", "EACH", "BLOCK")),
        (
            "list_each_block(configs=[('a', 1), ('b', 'x')])",
            ("LIST", "EACH", "BLOCK", "CONFIG", "a", 1, "CONFIG", "b", "x"),
        ),
        ("list_optional()", ("LIST", "OPTIONAL")),
        ("list_optional(5, 1)", ("LIST", "OPTIONAL", "VERSION", 5, 1)),
        ("list_required('k', 'f', 'g')", ("LIST", "REQUIRED", "k", "FIELDS", 2, "f", "g")),
        ("list_token()", ("LIST", "TOKEN")),
        ("list_token(keys=['a', 'b'])", ("LIST", "TOKEN", "KEYS", "a", "b")),
        # mappings
        ("mapping_pairs({'a': 1, 'b': 'x'})", ("MAPPING", "PAIRS", "a", 1, "b", "x")),
        ("mapping_swapped('k', {'m': 1.5, 2: 3})", ("MAPPING", "SWAPPED", "k", "1.5", "m", 3, 2)),
        ("mapping_columns({'s': 0, 't': '$'})", ("MAPPING", "COLUMNS", "STREAMS", "s", "t", 0, "$")),
        ("mapping_columns({'s': 0}, count=2)", ("MAPPING", "COLUMNS", "COUNT", 2, "STREAMS", "s", 0)),
        ("mapping_counted({'f': 1, 'g': 2})", ("MAPPING", "COUNTED", 2, "f", 1, "g", 2)),
        ("mapping_weights('d', ['a', 'b'])", ("MAPPING", "WEIGHTS", "d", 2, "a", "b")),
        ("mapping_weights('d', {'a': 1, 'b': 0.5}, aggregate='max')",
         ("MAPPING", "WEIGHTS", "d", 2, "a", "b", "WEIGHTS", 1, "0.5", "AGGREGATE", "MAX")),
        # literals, dependences, order
        ("literal()", ("LITERAL", "", "GO")),
        ("literal('k')", ("LITERAL", "k", "", "GO")),
        ("needs(1, 2, last=True)", ("NEEDS", 1, 2, "LAST")),
        ("needs(1, last=True)", ("NEEDS", 1, "LAST")),
        ("order('k', 'p*')", ("ORDER", 0, "p*", "k")),
        ("order('k', 'p*', 7)", ("ORDER", 7, "p*", "k")),
        ("replay_ends()", ("REPLAY", "ENDS", "*")),
        ("type_named('k', type='string')", ("TYPE", "NAMED", "k", "TYPE", "string")),
        ("dotted_name('k')", ("DOTTED.NAME", "k")),
        # waits
        ("wait_last(1500, 'a', 'b')", ("WAIT", "LAST", "a", "b", 1500)),
        ("wait_first(0.5, ['a'])", ("WAIT", "FIRST", "0.5", 1, "a")),
        ("wait_token('k')", ("WAIT", "TOKEN", "k")),
        ("wait_token('k', count=2, block=timedelta(seconds=1))",
         ("WAIT", "TOKEN", "k", "COUNT", 2, "BLOCK", 1000)),
    ],
)  # fmt: skip
def test_words(builders: ModuleType, call: str, words: tuple[Any, ...]) -> None:
    args = build(builders, call).args
    assert args == words
    assert [type(word) for word in args] == [type(word) for word in words]


@pytest.mark.parametrize(
    ("call", "keys"),
    [
        ("scalars('k', 's', 'v', 1, 2, 3, 4)", ["k"]),
        ("literal()", []),
        ("literal('k')", ["k"]),
        ("key_conditional('k')", ["k"]),
        ("key_conditional('k', store='d')", ["k", "d"]),
        ("key_conditional('k', store='d', last='e')", ["k", "d", "e"]),
        ("key_conditional('k', last='e')", ["k", "e"]),
        ("key_other('d', 'a', 'b')", ["d", "a", "b"]),
        ("key_last(['a', 'b'], 'd')", ["a", "b", "d"]),
        ("list_counted(['a', 'b'], ['x'])", ["a", "b"]),
        ("list_token(keys=['a', 'b'])", ["a", "b"]),
        ("list_token()", []),
        ("mapping_pairs({'a': 1, 'b': 2})", ["a", "b"]),
        ("mapping_columns({'s': 0, 't': 0}, count=1)", ["s", "t"]),
        ("mapping_counted({'f': 1})", []),
        ("mapping_weights('d', {'a': 1, 'b': 2})", ["d", "a", "b"]),
        ("order('k', 'p*')", ["k"]),
        ("wait_last(0, 'a', ['b'])", ["a", "b"]),
        ("wait_first(0, ['a', 'b'])", ["a", "b"]),
        ("wait_token('k', block=0)", ["k"]),
    ],
)
def test_keys(builders: ModuleType, call: str, keys: list[str]) -> None:
    assert list(build(builders, call).keys) == keys


@pytest.mark.parametrize(
    ("call", "patterns"),
    [
        ("order('k', 'p*')", ["p*"]),
        ("list_each(by='w_*')", ["w_*"]),
        ("list_each(by='w_*', get=['a', '#'])", ["w_*", "a", "#"]),
        ("list_each(get='a')", ["a"]),
        ("literal('k')", []),
    ],
)
def test_patterns(builders: ModuleType, call: str, patterns: list[str]) -> None:
    command = build(builders, call)
    assert [command.args[at] for at in command.pattern_at] == patterns


@pytest.mark.parametrize(
    ("call", "wait"),
    [
        ("wait_last(1500, 'a')", 1.5),
        ("wait_last(timedelta(seconds=2), 'a')", 2.0),
        ("wait_first(0, ['a'])", 0.0),
        ("wait_first(2.5, ['a'])", 2.5),
        ("wait_token('k', block=250)", 0.25),
        ("wait_token('k')", None),
        ("tokens()", None),
    ],
)
def test_the_wait(builders: ModuleType, call: str, wait: float | None) -> None:
    assert build(builders, call).block == wait


@pytest.mark.parametrize(
    ("call", "replay"),
    [
        ("tokens()", "never"),
        ("replay_args()", "overwrite"),
        ("replay_args(nx=True)", "checked"),
        ("replay_args(count=0)", "accumulate"),
        ("replay_args(nx=True, count=1)", "checked"),
        ("replay_contains({'s': '0'})", "accumulate"),
        ("replay_contains({'s': '0', 't': '>'})", "never"),
        ("replay_contains({'s': b'>'})", "never"),
        ("replay_ends()", "never"),
        ("replay_ends(b'*')", "never"),
        ("replay_ends('5-*')", "accumulate"),
        ("replay_ends(b'5-*')", "accumulate"),
        ("replay_ends(memoryview(b'5-*'))", "accumulate"),
        ("replay_ends('5-1')", "checked"),
        ("replay_ends(5)", "checked"),
    ],
)
def test_the_replay_class(builders: ModuleType, call: str, replay: str) -> None:
    assert build(builders, call).replay == replay


@pytest.mark.parametrize(
    ("call", "decoder"),
    [
        ("tokens()", shared.count),
        ("reply('k')", shared.text_or_none),
        ("reply('k', 0)", shared.texts),
        ("reply('k', full=True)", shared.text_map),
        ("reply('k', 0, full=True)", shared.texts),
    ],
)
def test_the_decoder(builders: ModuleType, call: str, decoder: Any) -> None:
    assert build(builders, call).decoder is decoder


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("oneof(nx=True, xx=True)", "ONEOF: at most one of nx, xx, ex may be given, not nx and xx"),
        ("oneof(xx=True, ex=0)", "ONEOF: at most one of nx, xx, ex may be given, not xx and ex"),
        ("block_choice('k')", "BLOCK CHOICE: one of member, x must be given"),
        ("block_choice('k', member='m', x=1, y=1)", "BLOCK CHOICE: at most one of"),
        ("block_choice('k', x=1)", "BLOCK CHOICE: x, y go together; only x given"),
        ("block_flat('k', count=1)", "BLOCK FLAT: offset, count go together; only count given"),
        ("block_free(maxlen=1, minid=1)", "BLOCK FREE: at most one of"),
        ("needs(end=2)", "NEEDS: end needs start"),
        ("needs(last=True)", "NEEDS: last needs start or end"),
        ("key_other('d')", "KEY OTHER: names must not be empty"),
        ("key_last([], 'd')", "KEY LAST: names must not be empty"),
        ("list_counted([])", "LIST COUNTED: names must not be empty"),
        ("list_required('k')", "LIST REQUIRED: fields must not be empty"),
        ("list_token(keys=[])", "LIST TOKEN: keys must not be empty"),
        ("mapping_pairs({})", "MAPPING PAIRS: mapping must not be empty"),
        ("mapping_weights('d', {})", "MAPPING WEIGHTS: keys must not be empty"),
        ("block_rows('k', [])", "BLOCK ROWS: rows must not be empty"),
        ("block_rows('k', [(1,)])", "BLOCK ROWS: rows must be a tuple of 2, not of 1"),
        ("choice('mi')", "CHOICE: unit must be one of m, km"),
        ("wait_last(-1, 'a')", "WAIT LAST: timeout must be 0"),
    ],
)
def test_a_refused_value(builders: ModuleType, call: str, message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        build(builders, call)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("scalars(1, 's', 'v', 1, 2, 3, 4)", "SCALARS: name must be"),
        ("scalars('k', 's', None, 1, 2, 3, 4)", "SCALARS: value must be"),
        ("scalars('k', 's', 'v', True, 2, 3, 4)", "SCALARS: number must be"),
        ("tokens(fresh=1)", "TOKENS: fresh must be True or False"),
        ("block_tuple(auth='u')", "BLOCK TUPLE: auth must be a tuple of 2"),
        ("mapping_pairs([('a', 1)])", "MAPPING PAIRS: mapping must be a mapping"),
        ("type_named(1)", "TYPE NAMED: name must be"),
        ("type_named('k', type=1)", "TYPE NAMED: type must be"),
        ("wait_token('k', block='1')", "WAIT TOKEN: block must be"),
    ],
)
def test_a_refused_type(builders: ModuleType, call: str, message: str) -> None:
    with pytest.raises(ArgumentTypeError) as caught:
        build(builders, call)
    assert str(caught.value).startswith(message)


REQUIRED = inspect.Parameter.empty
POSITIONAL, KEYWORD, VARIADIC = (
    inspect.Parameter.POSITIONAL_OR_KEYWORD,
    inspect.Parameter.KEYWORD_ONLY,
    inspect.Parameter.VAR_POSITIONAL,
)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("tokens", [("count", KEYWORD, None), ("fresh", KEYWORD, False),
                    ("fully", KEYWORD, False), ("quick", KEYWORD, True)]),
        ("choice", [("unit", POSITIONAL, REQUIRED), ("order", KEYWORD, None)]),
        ("block_flat", [("name", POSITIONAL, REQUIRED), ("offset", KEYWORD, None),
                        ("count", KEYWORD, None)]),
        ("block_free", [("exact", KEYWORD, False), ("maxlen", KEYWORD, None),
                        ("step", KEYWORD, 1), ("minid", KEYWORD, None)]),
        ("key_other", [("dest", POSITIONAL, REQUIRED), ("names", VARIADIC, REQUIRED)]),
        ("list_counted", [("names", POSITIONAL, REQUIRED), ("items", POSITIONAL, ())]),
        ("list_required", [("name", POSITIONAL, REQUIRED),
                           ("fields", VARIADIC, REQUIRED)]),
        ("literal", [("key", POSITIONAL, None)]),
        ("order", [("name", POSITIONAL, REQUIRED), ("pattern", POSITIONAL, REQUIRED),
                   ("cursor", POSITIONAL, 0)]),
        ("wait_last", [("timeout", POSITIONAL, REQUIRED), ("names", VARIADIC, REQUIRED)]),
        ("mapping_columns", [("streams", POSITIONAL, REQUIRED), ("count", KEYWORD, None)]),
    ],
)  # fmt: skip
def test_the_signature(builders: ModuleType, name: str, wanted: list[tuple[str, Any, Any]]) -> None:
    parameters = inspect.signature(getattr(builders, name)).parameters.values()
    assert [(p.name, p.kind, p.default) for p in parameters] == wanted


@pytest.mark.parametrize(
    ("name", "parameter", "annotation"),
    [
        ("scalars", "name", "Key"),
        ("scalars", "script", "Text"),
        ("scalars", "value", "Value"),
        ("scalars", "number", "int"),
        ("scalars", "score", "float"),
        ("scalars", "ttl", "int | timedelta"),
        ("scalars", "at", "int | datetime"),
        ("wait_token", "block", "float | timedelta | None"),
        ("choice", "unit", "Literal['m', 'km']"),
        ("key_other", "names", "Key | Iterable[Key]"),
        ("block_tuple", "auth", "tuple[Text, Text] | None"),
        ("block_rows", "rows", "Iterable[tuple[float, Literal['m', 'km']]]"),
        ("mapping_pairs", "mapping", "Keyed[Value]"),
        ("mapping_swapped", "mapping", "Fields[float]"),
        ("mapping_weights", "keys", "Keyed[float] | Iterable[Key]"),
    ],
)
def test_annotations(builders: ModuleType, name: str, parameter: str, annotation: str) -> None:
    found = inspect.signature(getattr(builders, name)).parameters[parameter].annotation
    assert found.replace('"', "'") == annotation


@pytest.mark.parametrize("face", ["sync.DemoCommands", "aio.DemoAsyncCommands", "pipeline.DemoPipeline"])
def test_every_face_has_the_signatures_of_the_builders(package: str, builders: ModuleType, face: str) -> None:
    folder, _, name = face.partition(".")
    methods = vars(getattr(importlib.import_module(f"{package}.{folder}.demo"), name))
    found = {
        method: list(inspect.signature(function).parameters.values())[1:]
        for method, function in methods.items()
        if inspect.isfunction(function)
    }
    assert len(found) == len(yaml.safe_load(COMMANDS))
    for method, parameters in found.items():
        assert parameters == list(inspect.signature(getattr(builders, method)).parameters.values()), method
        assert methods[method].__doc__


@pytest.mark.parametrize("folder", ["sync", "aio"])
def test_overloads(package: str, folder: str) -> None:
    module = importlib.import_module(f"{package}.{folder}.demo")
    face = module.DemoCommands if folder == "sync" else module.DemoAsyncCommands
    forms = typing.get_overloads(face.reply)
    returns = "{}" if folder == "sync" else "Coroutine[Any, Any, {}]"
    assert [inspect.signature(form).return_annotation for form in forms] == [
        returns.format("T | None"),
        returns.format("list[T]"),
        returns.format("dict[T, T]"),
        returns.format("T | list[T] | dict[T, T] | None"),
    ]
    shown = [
        {name: parameter.annotation for name, parameter in inspect.signature(form).parameters.items()}
        for form in forms
    ]
    assert [(form["count"], form["full"]) for form in shown] == [
        ("None", "Literal[False]"),
        ("int", "bool"),
        ("None", "Literal[True]"),
        ("int | None", "bool"),
    ]
    assert typing.get_overloads(face.tokens) == []


def test_deprecated_commands_warn_where_they_are_called(package: str) -> None:
    face = importlib.import_module(f"{package}.sync.demo").DemoCommands
    client = type("Recorder", (face,), {"_run": lambda _, command: command})()
    with pytest.warns(DeprecationWarning, match=r"OLD is deprecated since server 2\.0\.0; use NEW"):
        assert client.old("k").args == ("OLD", "k")
    assert "Deprecated since server 2.0.0: use NEW." in face.old.__doc__


def test_the_table_of_facts(package: str) -> None:
    commands = importlib.import_module(f"{package}.info").COMMANDS
    assert list(commands) == list(yaml.safe_load(COMMANDS))
    assert commands["REPLAY ENDS"].replay == "never"  # the most careful of its classes
    assert commands["REPLAY ARGS"].replay == "accumulate"
    assert commands["TOKENS"].block_at is None
    where = {name: commands[f"WAIT {name}"] for name in ("FIRST", "LAST", "TOKEN")}
    assert {name: (info.block_at, info.block_unit) for name, info in where.items()} == {
        "FIRST": (2, 1.0),
        "LAST": (-1, 0.001),
        "TOKEN": ("BLOCK", 0.001),
    }
    assert all(info.blocking for info in where.values())
