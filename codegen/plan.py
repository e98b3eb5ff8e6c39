"""Spec → what the templates print. Every decision about the generated code is taken here."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.discover import Decoder, Replies, ReplyType
from codegen.model import Command, Deprecated, Param, ReplayCase, ReplayRule, Spec
from codegen.names import builder_of, class_of, constant_of, method_of, words_of
from codegen.wire import Code, Emitter, given, is_always_sent, is_flag, is_list, leaves, quote

PAGE = "https://valkey.io/commands/{}/"
_CAREFUL = ("read", "overwrite", "checked", "accumulate", "never")
_SCALARS = {
    "key": "Key",
    "pattern": "Key",
    "string": "Text",
    "value": "Value",
    "integer": "int",
    "double": "float",
    "duration": "int | timedelta",
    "timestamp": "int | datetime",
    "timeout": "float | timedelta",
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


@frozen
class Method:
    """One command, ready to print."""

    name: str
    builder: str
    command: str
    info: str
    arguments: str
    call: str
    result: str
    overloads: tuple[Overload, ...]
    code: Code
    custom: str | None
    decoder: str
    replay: str
    doc: str
    summary: str


@frozen
class Info:
    """One row of the info table."""

    constant: str
    arguments: str


@frozen
class Group:
    """One file per face."""

    name: str
    title: str
    methods: tuple[Method, ...]
    infos: tuple[Info, ...]
    custom: tuple[str, ...]
    decoder_modules: tuple[tuple[str, str], ...]
    types: tuple[ReplyType, ...]
    sync_class: str
    async_class: str
    pipeline_class: str


def plan(spec: Spec, replies: Replies) -> tuple[Group, ...]:
    """Plan every group."""
    return tuple(_group(group, commands, replies) for group, commands in spec.groups.items())


def _group(name: str, commands: dict[str, Command], replies: Replies) -> Group:
    known = replies.decoders(name)
    methods = tuple(_method(entry, command, known) for entry, command in commands.items())
    infos = {
        constant_of(words_of(entry, command)): _info(name, entry, command)
        for entry, command in commands.items()
    }
    results = " ".join(text for method in methods for text in _results(method))
    return Group(
        name=name,
        title=name.replace("_", " "),
        methods=methods,
        infos=tuple(infos.values()),
        custom=tuple(sorted({method.custom for method in methods if method.custom})),
        decoder_modules=tuple(sorted({(d.module, d.alias) for d in known.values()})),
        types=tuple(sorted(t for t in replies.types(name) if _mentions(results, t.name))),
        sync_class=class_of(name, "Commands"),
        async_class=class_of(name, "AsyncCommands"),
        pipeline_class=class_of(name, "Pipeline"),
    )


def _results(method: Method) -> Iterator[str]:
    yield method.result
    for overload in method.overloads:
        yield overload.result


def _mentions(text: str, name: str) -> bool:
    return name in "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def _method(entry: str, command: Command, decoders: dict[str, Decoder]) -> Method:
    words = words_of(entry, command)
    arguments = _arguments(command)
    code = Emitter(" ".join(words)).run(words, command.params)
    if command.deprecated:
        code.lines.insert(0, _deprecation(" ".join(words), command.deprecated))
    return Method(
        name=method_of(entry, command),
        builder=builder_of(method_of(entry, command)),
        command=" ".join(words),
        info=constant_of(words),
        arguments=_signature(arguments),
        call=_call(arguments),
        result=_union(command),
        overloads=tuple(_overloads(command, arguments)),
        code=code,
        custom=command.builder,
        decoder=_decoder(command, decoders),
        replay=_replay(command),
        doc=_doc(words, command, arguments),
        summary=command.summary,
    )


def _deprecation(name: str, deprecated: Deprecated) -> str:
    return f"a.deprecated({quote(name)}, {quote(deprecated.since)}, {quote(deprecated.use)})"


# -- signatures ------------------------------------------------------------------------------------


def _arguments(command: Command) -> list[Argument]:
    """The parameters in Python's order: positional, variadic, keyword-only."""
    found = {str(param.name): param for param in leaves(command.params)}
    required = _required(command.params)
    plain = {param.name for param in command.params if not param.token and not param.oneof}
    positional = [n for n, p in found.items() if n in required or (n in plain and not p.variadic)]
    ordered = [*command.signature, *(n for n in positional if n not in command.signature)]
    ordered = [n for n in ordered if not found[n].variadic]
    ordered.sort(key=lambda n: _default(found[n], required) is not None)
    variadic = [n for n, param in found.items() if param.variadic]
    keyword = [n for n in found if n not in {*ordered, *variadic}]
    kinds = [*((n, "positional") for n in ordered), *((n, "variadic") for n in variadic)]
    kinds += [(n, "keyword") for n in keyword]
    return [_argument(found[name], kind, required) for name, kind in kinds]


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
    if is_flag(param):
        return "True" if param.default is True else "False"
    if param.default is not None:
        return quote(param.default) if isinstance(param.default, str) else repr(param.default)
    if param.name in required:
        return None
    return "()" if is_list(param) and is_always_sent(param) else "None"


def _argument(param: Param, kind: str, required: set[str]) -> Argument:
    default = _default(param, required)
    annotation = _annotation(param)
    if default == "None":
        annotation += " | None"
    return Argument(str(param.name), annotation, default, kind, _argument_doc(param))


def _annotation(param: Param) -> str:
    if is_flag(param):
        return "bool"
    if param.type == "mapping":
        return _mapping_annotation(param)
    if param.block:
        item = f"tuple[{', '.join(_annotation(member) for member in param.block)}]"
        return f"Iterable[{item}]" if is_list(param) else item
    item = (
        f"Literal[{', '.join(quote(c) for c in param.choices)}]"
        if param.choices
        else _SCALARS[str(param.type)]
    )
    return f"{item} | Iterable[{item}]" if is_list(param) else item


def _mapping_annotation(param: Param) -> str:
    first, second = (_SCALARS[kind] for kind in param.of)
    # Mapping is invariant in its keys: the aliases name each key type a caller's dict may have.
    alias = f"{'Fields' if first == 'Value' else 'Keyed'}[{second}]"
    return f"{alias} | Iterable[Key]" if param.wire == "weights" else alias


def _print(argument: Argument, annotation: str | None = None, default: str | None = "") -> str:
    star = "*" if argument.kind == "variadic" else ""
    shown = argument.default if default == "" else default
    tail = f" = {shown}" if shown is not None else ""
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


def _signature(arguments: list[Argument]) -> str:
    return _join([(argument, _print(argument)) for argument in arguments])


def _call(arguments: list[Argument]) -> str:
    spelled = {"positional": "{0}", "variadic": "*{0}", "keyword": "{0}={0}"}
    return ", ".join(spelled[argument.kind].format(argument.name) for argument in arguments)


# -- replies ---------------------------------------------------------------------------------------


def _union(command: Command) -> str:
    """The type of the reply whatever the options."""
    members: list[str] = []
    for case in command.replies:
        members += [part for part in _alternatives(case.type) if part not in members]
    members.sort(key=lambda member: member == "None")
    return " | ".join(members)


def _alternatives(text: str) -> list[str]:
    """Split a union at its outermost bars."""
    parts, depth, start = list[str](), 0, 0
    for position, char in enumerate(text):
        depth += (char == "[") - (char == "]")
        if char == "|" and not depth:
            parts.append(text[start:position].strip())
            start = position + 1
    return [*parts, text[start:].strip()]


def _overloads(command: Command, arguments: list[Argument]) -> Iterator[Overload]:
    """One overload for the plain reply, one per option that changes it, one for a runtime bool.

    They are disjoint: where an option is on, those before it are off.
    """
    switches = [name for case in command.reply.when for name in case.args]
    if not switches:
        return
    yield Overload(_forms(arguments, dict.fromkeys(switches, "off")), command.reply.type)
    for case in command.reply.when:
        for name in case.args:
            states = dict.fromkeys(switches[: switches.index(name)], "off") | {name: "on"}
            yield Overload(_forms(arguments, states), case.type)
    yield Overload(_forms(arguments, {}), _union(command))


def _forms(arguments: list[Argument], states: dict[str, str]) -> str:
    parts: list[tuple[Argument, str]] = []
    optional_before = False
    for argument in arguments:
        text = _print(argument)
        state = states.get(argument.name)
        is_bool = argument.annotation == "bool"
        if state == "off":
            text = _print(argument, "Literal[False]" if is_bool else "None")
        elif state == "on" and is_bool:
            text = _print(argument, "Literal[True]", None)
        elif state == "on":
            text = _print(argument, argument.annotation.removesuffix(" | None"), None)
            if optional_before and argument.kind == "positional":
                # Python wants a default after a default; the ellipsis keeps the form valid.
                text += " = ..."
        optional_before |= argument.default is not None and state != "on"
        parts.append((argument, text))
    return _join(parts)


def _decoder(command: Command, decoders: dict[str, Decoder]) -> str:
    text = decoders[command.reply.decoder].expression
    found = {str(param.name): param for param in leaves(command.params)}
    for case in reversed(command.reply.when):
        test = " or ".join(given(found[name]) for name in case.args)
        text = f"{decoders[case.decoder].expression} if {test} else {text}"
    return text


def _replay(command: Command) -> str:
    rule = command.replay
    if not isinstance(rule, ReplayRule):
        return quote(rule)
    found = {str(param.name): param for param in leaves(command.params)}
    text = quote(rule.default)
    for case in reversed(rule.when):
        text = f"{quote(case.replay)} if {_replay_test(case, found)} else {text}"
    return text


def _replay_test(case: ReplayCase, found: dict[str, Param]) -> str:
    if case.args:
        return " or ".join(given(found[name]) for name in case.args)
    if case.equals is not None:
        return f"{case.arg} in ({quote(case.equals)}, b{quote(case.equals)})"
    if case.ends is not None:
        return f"a.ends({case.arg}, {quote(case.ends)})"
    return f"a.contains({case.arg}, {quote(str(case.contains))})"


# -- facts -----------------------------------------------------------------------------------------


def _info(group: str, entry: str, command: Command) -> Info:
    words = words_of(entry, command)
    rule = command.replay
    classes = [rule.default, *(c.replay for c in rule.when)] if isinstance(rule, ReplayRule) else [rule]
    parts = [
        quote(" ".join(words)),
        quote(group),
        quote(command.since),
        f"frozenset({{{', '.join(quote(flag) for flag in sorted(command.flags))}}})"
        if command.flags
        else "frozenset()",
        quote(max(classes, key=_CAREFUL.index)),
    ]
    if command.stateful:
        parts.append("stateful=True")
    if command.blocks:
        parts.append(f"block_at={_block_at(len(words), command, command.blocks.param)!r}")
        parts.append(f"block_unit={'1.0' if command.blocks.unit == 's' else '0.001'}")
    for policy in ("request_policy", "response_policy"):
        if getattr(command, policy):
            parts.append(f"{policy}={quote(getattr(command, policy))}")
    return Info(constant_of(words), ", ".join(parts))


def _block_at(position: int, command: Command, name: str) -> int | str:
    """Where the server-side wait stands: its token, its index, or its index from the end."""
    for param in command.params:
        if param.name == name:
            return param.token or position
        if is_list(param) or param.type == "mapping":
            break
        position += 1
    names = [param.name for param in command.params]
    return names.index(name) - len(names)


# -- docstrings ------------------------------------------------------------------------------------

_UNIT_DOC = {"s": "seconds", "ms": "milliseconds"}


def _argument_doc(param: Param) -> str:
    parts: list[str] = []
    if param.doc:
        parts.append(param.doc)
    if param.unit:
        clock = "Unix time in " if param.type == "timestamp" else ""
        parts.append(clock + _UNIT_DOC[param.unit])
    if param.token and not param.doc:
        parts.append(f"``{param.token}``")
    if param.since:
        parts.append(f"server {param.since} or later")
    return "; ".join(parts)


def _doc(words: tuple[str, ...], command: Command, arguments: list[Argument]) -> str:
    lines = [command.summary, ""]
    if command.notes:
        lines += [command.notes, ""]
    documented = [argument for argument in arguments if argument.doc]
    if documented:
        lines += ["Args:", *(f"    {item.name}: {item.doc}." for item in documented), ""]
    shown = [
        (case.doc or f"``{case.type}``") + (f" (with {' or '.join(case.args)})" if case.args else "")
        for case in command.replies
    ]
    lines += [f"Returns: {'; '.join(shown)}.", ""]
    if command.examples:
        example = command.examples[0]
        lines += [f"Example: ``{example.call}``" + (f" → ``{example.result}``" if example.result else "")]
    if command.deprecated:
        lines += [f"Deprecated since server {command.deprecated.since}: use {command.deprecated.use}."]
    page = PAGE.format("-".join(word.lower() for word in words))
    lines += [f"Since server {command.since}. Replay class: {_replay_doc(command)}. See {page}"]
    return "\n".join(lines).replace("\\", "\\\\").replace('"""', "'''")


def _replay_doc(command: Command) -> str:
    rule = command.replay
    if not isinstance(rule, ReplayRule):
        return rule
    parts: list[str] = []
    for case in rule.when:
        test = " or ".join(case.args) or f"{case.arg} {case.equals or case.contains or case.ends}"
        parts.append(f"{case.replay} with {test}")
    return f"{rule.default} ({', '.join(parts)})"
