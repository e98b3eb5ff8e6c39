"""Checks across fields and commands: one small function per rule, each yields what is wrong."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from codegen.call_rules import calls
from codegen.discover import Decoder, Replies, has_function
from codegen.model import Command, ReplayRule, Spec
from codegen.names import is_bad_method, method_of, words_of
from codegen.parameter_rules import PARAMETER_RULES, paths
from codegen.wire import leaves

_RESERVED = frozenset(
    [
        "aclose",
        "add",
        "atomic",
        "belongs_to",
        "clear",
        "close",
        "config",
        "connect",
        "execute",
        "execute_command",
        "health",
        "health_monitor",
        "hot_slots",
        "hscan_iter",
        "is_healthy",
        "nodes",
        "once",
        "optimistic",
        "pipeline",
        "register_script",
        "route",
        "scan_iter",
        "script",
        "session",
        "slots_of",
        "sscan_iter",
        "stats",
        "transaction",
        "with_options",
        "zscan_iter",
    ]
)

_FLAG_WORDS = """
admin all_dbs allow_busy asking blocking denyoom fast loading may_replicate movablekeys
no_async_loading no_auth no_mandatory_keys no_multi noscript only_sentinel protected pubsub readonly
sentinel skip_commandlog skip_monitor stale touches_arbitrary_keys write
"""
_FLAGS = frozenset(_FLAG_WORDS.split())
_POLICIES = {
    "request_policy": {"all_nodes", "all_shards", "multi_shard", "special"},
    "response_policy": {
        *("one_succeeded", "all_succeeded", "agg_logical_and", "agg_logical_or"),
        *("agg_min", "agg_max", "agg_sum", "special"),
    },
}

CommandRule = Callable[[Command], Iterator[str]]


def problems(spec: Spec, replies: Replies, own: Replies | None = None) -> list[str]:
    """Every fault of the spec, each line starting with its path.

    `own` are the replies that must not have a decoder which no command names.
    """
    found = [*_unsorted(spec), *_duplicate_methods(spec)]
    for group, commands in spec.groups.items():
        if is_bad_method(group) or group != group.lower():
            found.append(f"groups.{group}: a group names a module: lower case, words joined by _")
        for name, command in commands.items():
            faults = list(_of_command(name, command, replies.decoders(group)))
            found += [f"{group}.{name}: {text}" for text in faults or calls(name, command)]
    if spec.module:
        found += _module_versions(spec)
    if own:
        found += _idle_decoders(spec, replies, own)
    return found


def _of_command(name: str, command: Command, decoders: dict[str, Decoder]) -> Iterator[str]:
    for rule in _RULES:
        yield from rule(command)
    yield from _builder(command)
    yield from _decoders(command, decoders)
    yield from _name(name, command)
    yield from _clash(name, command)


def _builder(command: Command) -> Iterator[str]:
    if command.builder is not None and not has_function(command.builder):
        yield f"builder: no function {command.builder}; written as package.module:function"


def _unsorted(spec: Spec) -> Iterator[str]:
    """Sections and commands stand in alphabetical order, so that everyone finds the place."""
    for path, names in [("groups", list(spec.groups))] + [(g, list(c)) for g, c in spec.groups.items()]:
        for before, after in pairwise(names):
            if before > after:
                yield f"{path}.{after}: unsorted: must stand before {before}"


def _module_versions(spec: Spec) -> Iterator[str]:
    """What a parameter says of versions is read as the server's, also when an error is explained."""
    for group, commands in spec.groups.items():
        for name, command in commands.items():
            for path, param in paths(command.params):
                if param.since:
                    yield f"{group}.{name}: {path}.since: a module has versions of its own; say it in doc"


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


def _facts(command: Command) -> Iterator[str]:
    """Versions, flags and policies are spelt as the server spells them; the summary is a sentence."""
    if not command.summary.endswith(".") or "\\" in command.summary or '"""' in command.summary:
        yield "summary: one sentence that ends with a full stop, without backslashes and triple quotes"
    versions = [("since", command.since)]
    versions += [(f"{path}.since", p.since) for path, p in paths(command.params) if p.since]
    for path, text in versions:
        if not re.fullmatch(r"\d+\.\d+\.\d+", text):
            yield f"{path}: {text} is not a version such as 7.2.0"
    for flag in command.flags:
        if flag not in _FLAGS:
            yield f"flags: {flag} is no flag of the server"
    for name, known in _POLICIES.items():
        policy = getattr(command, name)
        if policy is not None and policy not in known:
            yield f"{name}: {policy} is not one of {', '.join(sorted(known))}"


def _references(command: Command) -> Iterator[str]:
    """What names a parameter must name one that exists."""
    known = {str(leaf.name) for leaf in leaves(command.params)}
    named = [("signature", name) for name in command.signature]
    named += [(f"{path}.needs", n) for path, p in paths(command.params) for n in p.needs]
    named += [("reply.when", name) for case in command.reply.when for name in case.args]
    if isinstance(command.replay, ReplayRule):
        for case in command.replay.when:
            named += [("replay.when", name) for name in (*case.args, *([case.arg] if case.arg else []))]
    if command.blocks:
        named.append(("blocks.param", command.blocks.param))
    if command.slot_by:
        named.append(("slot_by", command.slot_by))
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


def _idle_decoders(spec: Spec, replies: Replies, own: Replies) -> Iterator[str]:
    """A decoder nobody names is dead code."""
    used: set[tuple[str, str]] = set()
    for group, commands in spec.groups.items():
        known = replies.decoders(group)
        for command in commands.values():
            for reply in command.replies:
                if reply.decoder in known:
                    used.add((known[reply.decoder].module, reply.decoder))
    for stem, functions in own.functions.items():
        for decoder in functions.values():
            if (decoder.module, decoder.name) not in used:
                yield f"replies.{stem}: decoder {decoder.name} is named by no command"


# A type that says nothing, or a container that does not say of what.
_VAGUE = re.compile(r"\b(?:Any|object)\b|\b(?:dict|frozenset|list|set|tuple|Iterable|Mapping)\b(?!\[)")


def _exact_types(command: Command) -> Iterator[str]:
    for case in command.replies:
        vague = _VAGUE.search(case.type)
        if vague is not None:
            yield f"reply.type: {case.type}: {vague[0]} is not exact"


_RULES: tuple[CommandRule, ...] = (
    *PARAMETER_RULES,
    _exact_types,
    _facts,
    _references,
    _replay_cases,
    _replay_matches_flags,
    _blocking,
    _examples,
)
