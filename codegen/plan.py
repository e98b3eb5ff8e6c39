"""Spec → what the templates print. Every decision about the generated code is taken from here.

`signature` and `wire` decide about one command's Python form and its words; this ties them together.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from codegen.discover import Decoder, Replies, ReplyType
from codegen.docstring import docstring
from codegen.model import Command, Deprecated, Param, ReplayCase, ReplayRule, Spec
from codegen.names import builder_of, class_of, constant_of, method_of, words_of
from codegen.signature import Overload, arguments_of, call, overloads, signature, union
from codegen.wire import Code, Emitter, given, is_always_sent, is_flat, is_list, leaves, quote

# The oldest major version that is met in use: every server has what earlier ones brought.
_OLDEST = 6
# The groups that programs call all the time.
_OFTEN = frozenset({"generic", "hash", "list", "set", "sorted_set", "stream", "string"})
_CAREFUL = ("read", "overwrite", "checked", "accumulate", "never")


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
    # Belongs to one connection: no pipeline takes it.
    alone: bool


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

    @property
    def eager(self) -> bool:
        """Whether the builders are loaded with the client: looked up there, a call is 30 ns faster."""
        return self.name in _OFTEN


def plan(spec: Spec, replies: Replies) -> tuple[Group, ...]:
    """Plan every group."""
    return tuple(_group(group, commands, replies, spec) for group, commands in spec.groups.items())


def _group(name: str, commands: dict[str, Command], replies: Replies, spec: Spec) -> Group:
    known = replies.decoders(name)
    methods = tuple(_method(entry, command, known, spec.versions_of) for entry, command in commands.items())
    forms: dict[tuple[str, ...], list[Command]] = {}
    for entry, command in commands.items():
        forms.setdefault(words_of(entry, command), []).append(command)
    results = " ".join(text for method in methods for text in _results(method))
    return Group(
        name=name,
        title=name.replace("_", " "),
        methods=methods,
        infos=tuple(_info(name, words, found, spec.module) for words, found in forms.items()),
        custom=tuple(sorted({method.custom for method in methods if method.custom})),
        decoder_modules=tuple(sorted({(d.module, d.alias) for d in known.values()})),
        types=tuple(sorted(t for t in replies.types(name) if mentions(results, t.name))),
        sync_class=class_of(name, "Commands"),
        async_class=class_of(name, "AsyncCommands"),
        pipeline_class=class_of(name, "Pipeline"),
    )


def _results(method: Method) -> Iterator[str]:
    yield method.result
    for overload in method.overloads:
        yield overload.result


def mentions(text: str, name: str) -> bool:
    """Whether `name` stands in `text` as a word."""
    return name in "".join(c if c.isalnum() or c == "_" else " " for c in text).split()


def _method(entry: str, command: Command, decoders: dict[str, Decoder], versions_of: str) -> Method:
    words = words_of(entry, command)
    arguments = arguments_of(command)
    code = Emitter(" ".join(words)).run(words, command.params)
    code.lines[:0] = _read_twice(command, decoders)
    if command.deprecated:
        code.lines.insert(0, _deprecation(" ".join(words), command.deprecated))
    return Method(
        name=method_of(entry, command),
        builder=builder_of(method_of(entry, command)),
        command=" ".join(words),
        info=constant_of(words),
        arguments=signature(arguments),
        call=call(arguments),
        result=union(command),
        overloads=tuple(overloads(command, arguments)),
        code=code,
        custom=command.builder,
        decoder=_decoder(command, decoders),
        replay=_replay(command),
        doc=docstring(words, command, [(a.name, a.doc) for a in arguments if a.doc], versions_of),
        summary=command.summary,
        alone=command.stateful or command.closes,
    )


def _read_twice(command: Command, decoders: dict[str, Decoder]) -> Iterator[str]:
    """A list that is sent and that a decoder reads, too, must not be an iterator."""
    options = {decoders[case.decoder].option for case in command.replies}
    for leaf in leaves(command.params):
        if leaf.name in options and is_list(leaf):
            yield f"{leaf.name} = a.lasting({leaf.name})"


def _deprecation(name: str, deprecated: Deprecated) -> str:
    return f"a.deprecated({quote(name)}, {quote(deprecated.since)}, {quote(deprecated.use)})"


def _decoder(command: Command, decoders: dict[str, Decoder]) -> str:
    found = {str(param.name): param for param in leaves(command.params)}
    text = decoders[command.reply.decoder].expression(found)
    for case in reversed(command.reply.when):
        test = " or ".join(given(found[name]) for name in case.args)
        text = f"{decoders[case.decoder].expression(found)} if {test} else {text}"
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


def _info(group: str, words: tuple[str, ...], forms: list[Command], module: str | None) -> Info:
    """The row of a command; of several forms the most careful replay class counts."""
    command = forms[-1]
    parts = [
        quote(" ".join(words)),
        quote(group),
        quote(command.since),
        f"frozenset({{{', '.join(quote(flag) for flag in sorted(command.flags))}}})"
        if command.flags
        else "frozenset()",
        quote(max((replay for form in forms for replay in _classes(form)), key=_CAREFUL.index)),
    ]
    if module:
        parts.append(f"module={quote(module)}")
    parts += [f"{bit}=True" for bit in ("stateful", "closes") if getattr(command, bit)]
    if command.blocks:
        parts.append(f"block_at={_block_at(len(words), command, command.blocks.param)!r}")
        parts.append(f"block_unit={'1.0' if command.blocks.unit == 's' else '0.001'}")
    placed = next((form for form in forms if form.slot_by), None)
    if placed:
        parts.append(f"slot_at=({_slot_at(len(words), placed)},)")
    for policy in ("request_policy", "response_policy"):
        if getattr(command, policy):
            parts.append(f"{policy}={quote(getattr(command, policy))}")
    newer = dict.fromkeys(row for form in forms for row in _newer(form.params, len(words), None))
    if newer:
        parts.append(f"newer=({', '.join(newer)},)")
    return Info(constant_of(words), ", ".join(parts))


def _slot_at(position: int, command: Command) -> int:
    """Where the word stands that decides on the slot: the parameters before it are one word each."""
    return position + [param.name for param in command.params].index(command.slot_by)


def _newer(params: tuple[Param, ...], at: int | None, token: str | None) -> Iterator[str]:
    """Arguments that came later than their command: name, how to see that it is there, and since when.

    It is there when its token is, or that of the block around it; one without is there when the
    command is longer than `at` words, as long as every word before it is always sent and none after.
    """
    for position, param in enumerate(params, 1):
        mark = (param.token or token or "").partition(" ")[0]
        place = None if any(map(is_always_sent, params[position:])) else at
        if param.oneof or is_flat(param):
            yield from _newer(param.oneof or param.block, None, mark or None)
        elif param.since and int(param.since.partition(".")[0]) >= _OLDEST and (mark or place is not None):
            yield f"({quote(str(param.name))}, {quote(mark) if mark else place}, {quote(param.since)})"
        single = not (param.token or param.oneof or param.block or is_list(param) or param.type == "mapping")
        at = at + 1 if at is not None and single else None


def _classes(command: Command) -> tuple[str, ...]:
    rule = command.replay
    return (rule.default, *(case.replay for case in rule.when)) if isinstance(rule, ReplayRule) else (rule,)


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
