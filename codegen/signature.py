"""Parameters and replies as Python signatures: order, annotations, defaults, overloads."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from codegen.docstring import argument_doc
from codegen.model import Command, Param
from codegen.wire import is_always_sent, is_flag, is_list, leaves, quote

_SCALARS = {
    "key": "Key",
    "pattern": "Key",
    "string": "Text",
    "value": "Value",
    "json": "JsonValue",
    "integer": "int",
    "double": "float",
    "duration": "int | timedelta",
    "timestamp": "int | datetime",
    "timeout": "float | timedelta",
    "switch": "bool",
    "cast": "Callable[[float], float]",
}


@frozen
class Argument:
    """One parameter of the generated functions."""

    name: str
    annotation: str
    default: str | None
    kind: str  # positional | variadic | keyword
    doc: str


@frozen
class Overload:
    """One typed form of a method whose result depends on its options."""

    arguments: str
    result: str


def arguments_of(command: Command) -> list[Argument]:
    """The parameters in Python's order: positional, variadic, keyword-only."""
    found = {str(param.name): param for param in leaves(command.params)}
    required = _required(command.params)
    plain = {p.name for p in command.params if not (p.token or p.oneof or p.local or p.named)}
    positional = [n for n, p in found.items() if n in required or (n in plain and not p.variadic)]
    ordered = [*command.signature, *(n for n in positional if n not in command.signature)]
    ordered = [n for n in ordered if not found[n].variadic]
    ordered.sort(key=lambda n: _default(found[n], required) is not None)
    variadic = [n for n, param in found.items() if param.variadic]
    keyword = [n for n in found if n not in {*ordered, *variadic}]
    kinds = [*((n, "positional") for n in ordered), *((n, "variadic") for n in variadic)]
    kinds += [(n, "keyword") for n in keyword]
    return [each for name, kind in kinds for each in _arguments(found[name], kind, required)]


def _required(params: tuple[Param, ...]) -> set[str]:
    """Names of the parameters a caller must give."""
    names: set[str] = set()
    for param in params:
        if param.oneof:
            continue
        if param.block and not param.name:
            names |= _required(param.block) if is_always_sent(param) else set()
        elif param.name and is_always_sent(param) and not param.optional and param.default is None:
            names.add(param.name)
    return names


def _default(param: Param, required: set[str]) -> str | None:
    if param.variadic:
        return None
    if param.type == "cast":
        return "float"
    if is_flag(param):
        return "True" if param.default is True else "False"
    if param.default is not None:
        return quote(param.default) if isinstance(param.default, str) else repr(param.default)
    if param.name in required:
        return None
    return "()" if is_list(param) and is_always_sent(param) else "None"


def _arguments(param: Param, kind: str, required: set[str]) -> Iterator[Argument]:
    """One parameter; two for a variadic one whose first item has a name of its own."""
    argument = _argument(param, kind, required)
    if not param.first:
        yield argument
        return
    yield evolve(argument, name=param.first, kind="positional")
    yield evolve(argument, doc="more of them")


def _argument(param: Param, kind: str, required: set[str]) -> Argument:
    default = _default(param, required)
    annotation = _annotation(param)
    if default == "None":
        annotation += " | None"
    return Argument(str(param.name), annotation, default, kind, argument_doc(param))


def _annotation(param: Param) -> str:
    if is_flag(param):
        return "bool"
    if param.type == "mapping":
        return _mapping_annotation(param)
    if param.block:
        item = f"tuple[{', '.join(_annotation(member) for member in param.block)}]"
        if param.wire == "flat":
            loose = dict.fromkeys(_annotation(member) for member in param.block)
            return f"Iterable[{' | '.join([item, *loose])}]"
        return f"Iterable[{item}]" if is_list(param) else item
    item = (
        f"Literal[{', '.join(quote(c) for c in param.choices)}]"
        if param.choices and param.type != "switch"
        else _SCALARS[str(param.type)]
    )
    # A list is a JSON value itself: it must not be taken for several.
    return f"{item} | Iterable[{item}]" if is_list(param) and param.type != "json" else item


def _mapping_annotation(param: Param) -> str:
    first, second = (_SCALARS[kind] for kind in param.of)
    if param.wire == "flat":
        return f"Iterable[{first if first == second else f'{first} | {second}'}]"
    # Mapping is invariant in its keys: the aliases name each key type a caller's dict may have.
    alias = f"{'Fields' if first == 'Value' else 'Keyed'}[{second}]"
    return f"{alias} | Iterable[Key]" if param.wire == "weights" else alias


def _shown(argument: Argument, annotation: str | None = None, default: str | None = "") -> str:
    star = "*" if argument.kind == "variadic" else ""
    value = argument.default if default == "" else default
    tail = f" = {value}" if value is not None else ""
    return f"{star}{argument.name}: {annotation or argument.annotation}{tail}"


def _join(parts: list[tuple[Argument, str]]) -> str:
    """Comma-separated parameters, with the bare star before the keyword-only ones."""
    texts: list[str] = []
    for position, (argument, text) in enumerate(parts):
        previous = parts[position - 1][0].kind if position else "positional"
        if argument.kind == "keyword" and previous == "positional":
            texts.append("*")
        texts.append(text)
    return ", ".join(texts)


def signature(arguments: list[Argument]) -> str:
    """The parameters as they stand in a `def`."""
    return _join([(argument, _shown(argument)) for argument in arguments])


def call(arguments: list[Argument]) -> str:
    """The same parameters handed on to the builder."""
    spelled = {"positional": "{0}", "variadic": "*{0}", "keyword": "{0}={0}"}
    return ", ".join(spelled[argument.kind].format(argument.name) for argument in arguments)


def union(command: Command) -> str:
    """The type of the reply whatever the options."""
    members: list[str] = []
    for case in command.replies:
        members += [part for part in split_outermost(case.type, "|") if part not in members]
    members.sort(key=lambda member: member == "None")
    return " | ".join(members)


def split_outermost(text: str, mark: str) -> list[str]:
    """The parts of a union or a list of parameters, split where no bracket is open."""
    parts, depth, start = list[str](), 0, 0
    for position, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == mark and not depth:
            parts.append(text[start:position].strip())
            start = position + 1
    return [*parts, text[start:].strip()]


def overloads(command: Command, arguments: list[Argument]) -> Iterator[Overload]:
    """One overload for the plain reply, one per option that changes it, one for a runtime bool.

    They are disjoint: where an option is on, those before it are off.
    """
    switches = [name for case in command.reply.when for name in case.args]
    if not switches:
        return
    yield Overload(_form(arguments, dict.fromkeys(switches, "off")), command.reply.type)
    for case in command.reply.when:
        for name in case.args:
            states = dict.fromkeys(switches[: switches.index(name)], "off") | {name: "on"}
            for reached in _ways(arguments, name):
                yield Overload(_form(reached, states), case.type)
    yield Overload(_form(arguments, {}), union(command))


def _ways(arguments: list[Argument], name: str) -> Iterator[list[Argument]]:
    """How a caller can give the option `name`: by keyword, or with everything before it.

    Behind a parameter with a default Python wants another default, with which the option could be
    left out; so there the two ways need a form each.
    """
    at = next(position for position, argument in enumerate(arguments) if argument.name == name)
    before, after = arguments[:at], arguments[at:]
    if arguments[at].kind != "positional" or all(argument.default is None for argument in before):
        yield arguments
        return
    yield [*before, *(evolve(argument, kind="keyword") for argument in after)]
    yield [*(evolve(argument, default=None) for argument in before), *after]


def _form(arguments: list[Argument], states: dict[str, str]) -> str:
    parts: list[tuple[Argument, str]] = []
    for argument in arguments:
        text = _shown(argument)
        state = states.get(argument.name)
        is_bool = argument.annotation == "bool"
        if state == "off":
            text = _shown(argument, "Literal[False]" if is_bool else "None")
        elif state == "on" and is_bool:
            text = _shown(argument, "Literal[True]", None)
        elif state == "on":
            text = _shown(argument, argument.annotation.removesuffix(" | None"), None)
        parts.append((argument, text))
    return _join(parts)
