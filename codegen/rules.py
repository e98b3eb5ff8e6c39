"""Checks across fields and commands: one small function per rule, each yields what is wrong."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from itertools import pairwise

from codegen.discover import Decoder, Replies
from codegen.model import Command, Param, ReplayRule, Spec
from codegen.names import is_bad_method, is_bad_parameter, method_of, words_of
from codegen.wire import Emitter, anchors, is_flag, is_flat, is_list, leaves

_RESERVED = frozenset(
    [
        "aclose",
        "clear",
        "close",
        "config",
        "connect",
        "execute",
        "execute_command",
        "optimistic",
        "pipeline",
        "session",
        "transaction",
        "must_belong_to",
        "with_options",
    ]
)

CommandRule = Callable[[Command], Iterator[str]]


def problems(spec: Spec, replies: Replies, *, all_used: bool = True) -> list[str]:
    """Every fault of the spec, each line starting with its path."""
    found = [*_unsorted(spec), *_duplicate_methods(spec)]
    for group, commands in spec.groups.items():
        if is_bad_method(group) or group != group.lower():
            found.append(f"groups.{group}: a group names a module: lower case, words joined by _")
        for name, command in commands.items():
            path = f"{group}.{name}"
            found += [f"{path}: {text}" for rule in _RULES for text in rule(command)]
            found += [f"{path}: {text}" for text in _decoders(command, replies.decoders(group))]
            found += [f"{path}: {text}" for text in _name(name, command)]
            found += [f"{path}: {text}" for text in _clash(name, command)]
    if all_used:
        found += _idle_decoders(spec, replies)
    return found


def _unsorted(spec: Spec) -> Iterator[str]:
    """Sections and commands stand in alphabetical order, so that everyone finds the place."""
    for path, names in [("groups", list(spec.groups))] + [(g, list(c)) for g, c in spec.groups.items()]:
        for before, after in pairwise(names):
            if before > after:
                yield f"{path}.{after}: unsorted: must stand before {before}"


def _duplicate_methods(spec: Spec) -> Iterator[str]:
    seen: dict[str, str] = {}
    for group, commands in spec.groups.items():
        for name, command in commands.items():
            method = method_of(name, command)
            if method in seen:
                yield f"{group}.{name}: method {method} is already taken by {seen[method]}"
            seen[method] = f"{group}.{name}"


def _name(name: str, command: Command) -> Iterator[str]:
    words = words_of(name, command)
    if any(word != word.upper() for word in words):
        yield "command names stand in upper case"
    if is_bad_method(method_of(name, command)):
        yield f"{method_of(name, command)} cannot be a method name"


def _clash(name: str, command: Command) -> Iterator[str]:
    """Names that the clients use for something else."""
    if method_of(name, command) in _RESERVED:
        yield f"method {method_of(name, command)} is a client's own; give another with method:"


def _paths(params: tuple[Param, ...], path: str = "params") -> Iterator[tuple[str, Param]]:
    for position, param in enumerate(params):
        here = f"{path}[{position}]"
        yield here, param
        yield from _paths(param.oneof, f"{here}.oneof")
        yield from _paths(param.block, f"{here}.block")


def _kinds(command: Command) -> Iterator[str]:
    """A parameter is exactly one kind of thing."""
    for path, param in _paths(command.params):
        if param.literal is not None or param.oneof:
            if param.name or param.type or param.token or (param.literal is not None and param.oneof):
                yield f"{path}: a literal or oneof has no name, type or token of its own"
        elif not param.name and not param.block:
            yield f"{path}: a name is missing"
        elif param.name and is_bad_parameter(param.name):
            yield f"{path}: {param.name} cannot be a parameter name"
        elif not (param.type or param.choices or param.block or param.token):
            yield f"{path}: one of type, choices, block, token is missing"


def _units(command: Command) -> Iterator[str]:
    for path, param in _paths(command.params):
        timed = param.type in {"duration", "timestamp", "timeout"}
        if timed and not param.unit:
            yield f"{path}: type {param.type} needs unit: s or ms"
        if param.unit and not timed:
            yield f"{path}: unit is only for duration, timestamp and timeout"


def _mappings(command: Command) -> Iterator[str]:
    for path, param in _paths(command.params):
        if param.type == "mapping" and len(param.of) != 2:
            yield f"{path}: a mapping needs of: [key type, value type]"
        if param.type != "mapping" and (param.of or param.wire != "pairs"):
            yield f"{path}: of and wire are only for mappings"


def _lists(command: Command) -> Iterator[str]:
    for path, param in _paths(command.params):
        if param.each and not param.token:
            yield f"{path}: each needs the token that stands before every item"
        if (param.each or param.counted) and not is_list(param) and param.type != "mapping":
            yield f"{path}: each and counted are only for lists and mappings"
        if param.default is not None and (is_list(param) or param.type == "mapping"):
            yield f"{path}: lists and mappings have no default; use optional"


def _tokens(command: Command) -> Iterator[str]:
    """No token twice, except in arms that exclude each other."""
    seen: dict[str, str] = {}
    for position, param in enumerate(command.params):
        here = f"params[{position}]"
        arms = param.oneof or (param,)
        mine: dict[str, str] = {}
        for arm_at, arm in enumerate(arms):
            spot = f"{here}.oneof[{arm_at}]" if param.oneof else here
            for path, leaf in [(spot, arm), *_paths(arm.block, f"{spot}.block")]:
                if leaf.token and leaf.token in seen:
                    yield f"{path}: duplicate token {leaf.token}, already at {seen[leaf.token]}"
                if leaf.token:
                    mine[leaf.token] = path
        tokens = [arm.token for arm in arms if arm.token]
        for token in sorted({token for token in tokens if tokens.count(token) > 1}):
            yield f"{here}: duplicate token {token}"
        seen |= mine


def _needs(command: Command) -> Iterator[str]:
    """Inside a block or a choice nothing would check it."""
    outermost = {id(param) for param in command.params}
    for path, param in _paths(command.params):
        if param.needs and (id(param) not in outermost or not param.name):
            yield f"{path}: needs is only for a parameter with a name on the outermost level"


def _names_twice(command: Command) -> Iterator[str]:
    """A name stands once, except for the same member in several arms of one choice."""
    seen: set[str] = set()
    for position, param in enumerate(command.params):
        names = [str(leaf.name) for leaf in leaves([param])]
        for name in names:
            if name in seen:
                yield f"params[{position}]: parameter {name} appears twice"
        seen.update(names)


def _shadowed(command: Command) -> Iterator[str]:
    """A parameter must not hide a builtin that the builder itself calls."""
    names = {str(leaf.name) for leaf in leaves(command.params)} & {"len", "range", "tuple"}
    if not names:
        return
    code = Emitter("").run(("",), command.params)
    text = " ".join([*code.lines, code.words, code.key_at, code.pattern_at])
    for name in sorted(names):
        if f"{name}(" in text:
            yield f"parameter {name} hides a builtin that the builder needs; give another name"


def _anchored(command: Command) -> Iterator[str]:
    for path, param in _paths(command.params):
        if is_flat(param) and not anchors(param):
            yield f"{path}: a block without a name needs a member without default"


def _references(command: Command) -> Iterator[str]:
    """What names a parameter must name one that exists."""
    known = {str(leaf.name) for leaf in leaves(command.params)}
    named = [("signature", name) for name in command.signature]
    named += [(f"{path}.needs", n) for path, p in _paths(command.params) for n in p.needs]
    named += [("reply.when", name) for case in command.reply.when for name in case.args]
    if isinstance(command.replay, ReplayRule):
        for case in command.replay.when:
            named += [("replay.when", name) for name in (*case.args, *([case.arg] if case.arg else []))]
    if command.blocks:
        named.append(("blocks.param", command.blocks.param))
    for path, name in named:
        if name not in known:
            yield f"{path}: no parameter {name}; there are {', '.join(sorted(known)) or 'none'}"


def _replay_cases(command: Command) -> Iterator[str]:
    if not isinstance(command.replay, ReplayRule):
        return
    for position, case in enumerate(command.replay.when):
        values = [case.equals, case.contains, case.ends]
        forms = [bool(case.args), *(value is not None for value in values)]
        if sum(forms) != 1 or bool(case.arg) == bool(case.args):
            yield f"replay.when[{position}]: give args, or arg with equals, contains or ends"


def _replay_matches_flags(command: Command) -> Iterator[str]:
    """A read never changes anything; what writes is no read."""
    classes = (
        {command.replay.default, *(case.replay for case in command.replay.when)}
        if isinstance(command.replay, ReplayRule)
        else {command.replay}
    )
    if "readonly" in command.flags and classes != {"read"}:
        yield "replay: a readonly command has replay class read"
    if "write" in command.flags and "read" in classes:
        yield "replay: a write command cannot have replay class read"


def _blocking(command: Command) -> Iterator[str]:
    if ("blocking" in command.flags) != (command.blocks is not None):
        yield "blocks: stands exactly where flags has blocking"
    timed = [leaf for leaf in leaves(command.params) if leaf.type == "timeout"]
    if command.blocks and [(t.name, t.unit) for t in timed] != [(command.blocks.param, command.blocks.unit)]:
        yield "blocks: names the one parameter of type timeout, with its unit"


def _flag_defaults(command: Command) -> Iterator[str]:
    for path, param in _paths(command.params):
        if is_flag(param) and param.default not in {None, True}:
            yield f"{path}: a pure token defaults to false; only true can be given"


def _examples(command: Command) -> Iterator[str]:
    for position, example in enumerate(command.examples):
        if (example.result is None) == (example.check is None):
            yield f"examples[{position}]: give result or check"
        for key in ("call", "raw", "raw3", "result", "check"):
            text = getattr(example, key)
            if text is not None and not _is_expression(text):
                yield f"examples[{position}].{key}: not a Python expression"


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return True


def _decoders(command: Command, known: dict[str, Decoder]) -> Iterator[str]:
    """Each decoder exists and returns what the spec says."""
    for position, reply in enumerate(command.replies):
        path = f"reply.when[{position - 1}]" if position else "reply"
        decoder = known.get(reply.decoder)
        if decoder is None:
            yield f"{path}.decoder: no decoder {reply.decoder}"
        elif not _is_expression(reply.type):
            yield f"{path}.type: not a Python expression"
        elif _normal(decoder.result) != _normal(reply.type):
            yield f"{path}: {reply.decoder} returns {decoder.result}, type says {reply.type}"


def _normal(annotation: str) -> str:
    return ast.unparse(ast.parse(annotation, mode="eval"))


def _idle_decoders(spec: Spec, replies: Replies) -> Iterator[str]:
    """A decoder nobody names is dead code."""
    used: set[tuple[str, str]] = set()
    for group, commands in spec.groups.items():
        known = replies.decoders(group)
        for command in commands.values():
            for reply in command.replies:
                if reply.decoder in known:
                    used.add((known[reply.decoder].module, reply.decoder))
    for stem, functions in replies.functions.items():
        for decoder in functions.values():
            if (decoder.module, decoder.name) not in used:
                yield f"replies.{stem}: decoder {decoder.name} is named by no command"


_RULES: tuple[CommandRule, ...] = (
    _kinds,
    _units,
    _mappings,
    _lists,
    _tokens,
    _needs,
    _names_twice,
    _shadowed,
    _anchored,
    _references,
    _replay_cases,
    _replay_matches_flags,
    _blocking,
    _flag_defaults,
    _examples,
)
