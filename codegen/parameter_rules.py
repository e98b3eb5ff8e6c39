"""Rules about the parameters of one command: each yields what is wrong, with its path."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from codegen.model import Command, Param
from codegen.names import is_bad_parameter
from codegen.wire import Emitter, anchors, is_flag, is_flat, is_list, leaves


def paths(params: tuple[Param, ...], path: str = "params") -> Iterator[tuple[str, Param]]:
    """Every parameter of the tree with its path."""
    for position, param in enumerate(params):
        here = f"{path}[{position}]"
        yield here, param
        yield from paths(param.oneof, f"{here}.oneof")
        yield from paths(param.block, f"{here}.block")


def _kinds(command: Command) -> Iterator[str]:
    """A parameter is exactly one kind of thing."""
    for path, param in paths(command.params):
        if param.literal is not None or param.oneof:
            if param.name or param.type or param.token or (param.literal is not None and param.oneof):
                yield f"{path}: a literal or oneof has no name, type or token of its own"
        elif not param.name and not param.block:
            yield f"{path}: a name is missing"
        elif param.name and is_bad_parameter(param.name):
            yield f"{path}: {param.name} cannot be a parameter name"
        elif not (param.type or param.choices or param.block or param.token or param.local):
            yield f"{path}: one of type, choices, block, token is missing"


def _units(command: Command) -> Iterator[str]:
    for path, param in paths(command.params):
        timed = param.type in {"duration", "timestamp", "timeout"}
        if timed and not param.unit:
            yield f"{path}: type {param.type} needs unit: s or ms"
        if param.unit and not timed:
            yield f"{path}: unit is only for duration, timestamp and timeout"


def _mappings(command: Command) -> Iterator[str]:
    for path, param in paths(command.params):
        if param.type == "mapping" and len(param.of) != 2:
            yield f"{path}: a mapping needs of: [key type, value type]"
        wire = param.wire != "pairs" and not (param.wire == "flat" and param.multiple and param.block)
        if param.type != "mapping" and (param.of or wire):
            yield f"{path}: of and wire are only for mappings"


def _marks(command: Command) -> Iterator[str]:
    """A key that the generator cannot mark would escape prefixes and routing."""
    for path, param in paths(command.params):
        keys = {"key", "pattern"}
        # In a list of tuples a key that stands first is at every n-th word.
        regular = is_list(param) and not param.each and param.block[:1] and param.block[0].type == "key"
        members = param.block[1:] if regular else param.block
        if (param.name or is_list(param)) and any(m.type in keys for m in members):
            yield f"{path}: a key inside a tuple cannot be marked, except the first of a list of tuples"
        second = param.of[1:]
        if keys & set(second) or (param.wire in {"swapped", "flat"} and keys & set(param.of)):
            yield f"{path}: a mapping marks keys only as its first part, and not swapped or flat"


def _shape(command: Command) -> Iterator[str]:
    """Nesting and repetition that the generator does not know."""
    variadic = [str(leaf.name) for leaf in leaves(command.params) if leaf.variadic]
    if len(variadic) > 1:
        yield f"only one parameter can be variadic, not {' and '.join(variadic)}"
    for name in sorted({name for name in command.signature if command.signature.count(name) > 1}):
        yield f"signature: {name} appears twice"
    for path, param in paths(command.params):
        if any(member.oneof for member in param.block):
            yield f"{path}: a oneof cannot stand inside a block"
        if any(arm.type == "timeout" for arm in param.oneof):
            yield f"{path}: a timeout cannot be one of several"


def _defaults(command: Command) -> Iterator[str]:
    """A default is a value the parameter would accept."""
    wanted: dict[str, type] = {"integer": int, "duration": int, "timestamp": int}
    for path, param in paths(command.params):
        if param.default is None or is_flag(param):
            continue
        if param.type == "switch":
            if type(param.default) is not bool:
                yield f"{path}: the default of type switch must be bool"
        elif param.choices and param.default not in param.choices:
            yield f"{path}: the default is not one of the choices"
        kind = wanted.get(str(param.type))
        if kind is not None and type(param.default) is not kind:
            yield f"{path}: the default of type {param.type} must be {kind.__name__}"


def _switches(command: Command) -> Iterator[str]:
    for path, param in paths(command.params):
        if param.type == "switch" and len(param.choices) != 2:
            yield f"{path}: a switch needs two choices, for true and for false"


def _locals(command: Command) -> Iterator[str]:
    """What is not sent has no place on the wire."""
    outermost = {id(param) for param in command.params}
    for path, param in paths(command.params):
        if param.local and (id(param) not in outermost or param.token or param.variadic):
            yield f"{path}: local is only for a parameter on the outermost level, without token"
        if param.type == "cast" and not param.local:
            yield f"{path}: type cast is only for a local parameter"
        if param.first and (not param.variadic or param.optional):
            yield f"{path}: first is only for a variadic parameter that is not optional"
        if param.first and is_bad_parameter(param.first):
            yield f"{path}: {param.first} cannot be a parameter name"


def _lists(command: Command) -> Iterator[str]:
    for path, param in paths(command.params):
        if param.type == "json" and param.multiple:
            yield f"{path}: several JSON values are variadic: a list is one value"
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
            for path, leaf in [(spot, arm), *paths(arm.block, f"{spot}.block")]:
                if leaf.token and leaf.token in seen:
                    yield f"{path}: duplicate token {leaf.token}, already at {seen[leaf.token]}"
                if leaf.token:
                    mine[leaf.token] = path
        # Arms with a value tell themselves apart by their name; two pure tokens could not.
        tokens = [arm.token for arm in arms if arm.token and is_flag(arm)]
        for token in sorted({token for token in tokens if tokens.count(token) > 1}):
            yield f"{here}: duplicate token {token}"
        seen |= mine


def _needs(command: Command) -> Iterator[str]:
    """Inside a block or a choice nothing would check it."""
    outermost = {id(param) for param in command.params}
    for path, param in paths(command.params):
        if param.needs and (id(param) not in outermost or not param.name):
            yield f"{path}: needs is only for a parameter with a name on the outermost level"


def _names_twice(command: Command) -> Iterator[str]:
    """A name stands once, except for the same member in several arms of one choice."""
    seen: set[str] = set()
    for position, param in enumerate(command.params):
        names = [name for leaf in leaves([param]) for name in (str(leaf.name), leaf.first) if name]
        for name in dict.fromkeys(names):
            if name in seen or names.count(name) > 1:
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
    for path, param in paths(command.params):
        if is_flat(param) and not anchors(param):
            yield f"{path}: a block without a name needs a member without default"


def _flag_defaults(command: Command) -> Iterator[str]:
    for path, param in paths(command.params):
        if is_flag(param) and param.default not in {None, True}:
            yield f"{path}: a pure token defaults to false; only true can be given"


PARAMETER_RULES: tuple[Callable[[Command], Iterator[str]], ...] = (
    _kinds,
    _units,
    _mappings,
    _marks,
    _shape,
    _defaults,
    _switches,
    _locals,
    _lists,
    _tokens,
    _needs,
    _names_twice,
    _shadowed,
    _anchored,
    _flag_defaults,
)
