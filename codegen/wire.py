"""From parameters to builder code: which words are appended, in which order, under which test.

`Emitter` walks the parameters of one command in wire order. As long as nothing depends on an option,
words gather in one literal (`head`); from the first option on they are appended by statements
(`body`). Conversions that must run before the literal stand in `prepare`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from attrs import define, field, frozen

from codegen.model import Param

if TYPE_CHECKING:
    from collections.abc import Generator

# Scalars whose plain Python form is sent as it is: that test is inlined, it runs on every call.
_TEXT = "type({0}) is str or type({0}) is bytes"
# Every server counts in 64 bits. Python writes no integer of thousands of digits, and drivers crash on it.
_INT = "type({0}) is int and -0x8000000000000000 <= {0} < 0x8000000000000000"
_PLAIN = {
    "key": _TEXT,
    "pattern": _TEXT,
    "string": _TEXT,
    "value": f"{_TEXT} or ({_INT})",
    "integer": _INT,
    "duration": _INT,
    "timestamp": _INT,
}


def is_flag(param: Param) -> bool:
    """Whether the parameter is a pure token, or a bool that is not sent."""
    rest = param.type, param.choices, param.block, param.oneof, param.multiple, param.variadic
    return bool(param.token or param.local) and not any(rest)


def is_flat(param: Param) -> bool:
    """Whether the parameter is a block whose members are parameters of their own."""
    return bool(param.block) and not param.name


def is_list(param: Param) -> bool:
    """Whether the parameter takes several items."""
    return param.multiple or param.variadic


def is_always_sent(param: Param) -> bool:
    """Whether the words stand on the wire whatever the caller gives (an empty list counts)."""
    if param.literal is not None or param.required or is_flat(param):
        return not param.optional
    if is_flag(param) or param.local:
        return False
    if is_list(param) and not param.token:
        return True
    if param.default is not None:
        return True
    return not param.optional and not param.token


def anchors(block: Param) -> list[str]:
    """The members of a flat block that decide whether it is sent: those without a default."""
    return [str(m.name) for m in block.block if m.name and m.default is None and not is_flag(m)]


def given(param: Param) -> str:
    """An expression that tells whether an optional parameter was given."""
    if is_flat(param):
        return " or ".join(f"{name} is not None" for name in anchors(param))
    # *args are there or empty, never None
    return str(param.name) if is_flag(param) or param.variadic else f"{param.name} is not None"


def leaves(params: Iterable[Param]) -> list[Param]:
    """The parameters that have a Python name, in wire order, each name once."""
    found: dict[str, Param] = {}
    for param in params:
        if param.oneof or is_flat(param):
            for leaf in leaves(param.oneof or param.block):
                found.setdefault(str(leaf.name), leaf)
        elif param.name:
            found.setdefault(param.name, param)
    return list(found.values())


@frozen
class Code:
    """The body of a builder, without its `return`."""

    lines: list[str]
    words: str
    key_at: str
    pattern_at: str
    wait: str


@define
class Emitter:
    """Builder code of one command."""

    command: str
    # A parameter called `type` hides a builtin that the inlined tests use.
    inline: bool = True
    prepare: list[str] = field(factory=list[str])
    head: list[str] = field(factory=list[str])
    body: list[str] = field(factory=list[str])
    depth: int = 0
    in_head: bool = True
    starred: bool = False
    marks: dict[str, list[str]] = field(factory=lambda: {"key": [], "pattern": []})
    growing: set[str] = field(factory=set[str])
    wait: str = "None"

    def run(self, words: Sequence[str], params: Sequence[Param]) -> Code:
        """Emit the whole command."""
        self.head = [quote(word) for word in words]
        self.inline = not {leaf.name for leaf in leaves(params)} & {"type", "str", "bytes", "int"}
        for param in params:
            self.top(param)
        literal = f"({', '.join(self.head)}{',' if len(self.head) == 1 else ''})"
        lines = list(self.prepare)
        if self.body:
            lines += [f"words: list[Word] = [{', '.join(self.head)}]", *self.body]
            literal = "tuple(words)"
        return Code(lines, literal, self._positions("key"), self._positions("pattern"), self.wait)

    def top(self, param: Param) -> None:
        """One parameter on the outermost level."""
        if param.needs:
            self.statement(f"if {given(param)}:")
            with self.indented():
                self.statement(f"a.needs({self.who(param)}, {self.named(param.needs)})")
        if param.local:
            return
        if param.oneof:
            self.alternatives(param)
        elif is_always_sent(param):
            self.present(param)
        else:
            self.statement(f"if {given(param)}:")
            with self.indented():
                self.present(param)

    def alternatives(self, group: Param) -> None:
        """At most one, or exactly one, of several: each arm looks for a rival among the later ones."""
        names = [anchors(arm)[0] if is_flat(arm) else str(arm.name) for arm in group.oneof]
        options = f"{quote(self.command)}, {self.named(names)}"
        for position, arm in enumerate(group.oneof):
            self.statement(f"{'el' if position else ''}if {given(arm)}:")
            with self.indented():
                # A flag that is on by default was not asked for: it gives way to the others.
                rivals = [
                    given(rival)
                    for rival in group.oneof[position + 1 :]
                    if not (is_flag(rival) and rival.default)
                ]
                if rivals:
                    self.statement(f"if {' or '.join(rivals)}:")
                    with self.indented():
                        self.statement(f"a.at_most_one({options})")
                self.present(arm)
        if group.required:
            self.statement("else:")
            with self.indented():
                self.statement(f"a.exactly_one({options})")

    def present(self, param: Param) -> None:
        """The words of a parameter that is there."""
        if param.literal is not None:
            self.word(quote(param.literal))
        elif is_flat(param):
            self.flat_block(param)
        elif is_flag(param):
            self.statement(f"a.flag({param.name}, {self.who(param)})")
            self.tokens(param)
        elif param.type == "mapping":
            self.mapping(param)
        elif is_list(param):
            self.listed(param)
        elif param.block:
            self.tokens(param)
            self.stars(f"a.row({param.name}, {self.converts(param)}, {self.who(param)})")
        else:
            self.scalar(param)

    def flat_block(self, block: Param) -> None:
        """A block whose members are parameters of their own: all of them or none."""
        names = anchors(block)
        if len(names) > 1:
            self.statement(f"a.together({quote(self.command)}, {self.named(names)})")
        self.tokens(block)
        for member in block.block:
            if is_flag(member):
                self.statement(f"if {member.name}:")
                with self.indented():
                    self.present(member)
            else:
                self.present(member)

    def scalar(self, param: Param) -> None:
        """One word, behind its token."""
        self.tokens(param)
        if param.type == "timeout":
            self.timeout(param)
            return
        if param.type in self.marks:
            self.mark_one(param.type)
        self.word(self.expression(param))

    def timeout(self, param: Param) -> None:
        """The server-side wait: it is a word and also what the deadline depends on."""
        self.wait = "wait"
        if not self.in_head:
            self.prepare.append("wait: float | None = None")
        call = f"a.timeout({param.name}, {quote(str(param.unit))}, {self.who(param)})"
        self.prepared(f"wait_word, wait = {call}")
        self.word("wait_word")

    def mapping(self, param: Param) -> None:
        """The words of a mapping."""
        variable = f"{param.name}_words"
        if param.wire == "weights":
            self.prepared(f"{variable}, weight_words = a.weights({param.name}, {self.who(param)})")
            self.word(f"len({variable})")
            self.mark_range("key", f"len({variable})")
            self.stars(variable)
            self.statement("if weight_words:")
            with self.indented():
                self.statement('words += ("WEIGHTS", *weight_words)')
            return
        first, second = (f"a.{kind}" for kind in param.of)
        verb = "pairs" if param.wire == "words" else param.wire
        call = f"a.{verb}({param.name}, {first}, {second}, {self.who(param)})"
        self.prepared(f"{variable} = {call}")
        self.tokens(param)
        if param.counted:
            self.word(f"len({variable}){'' if param.wire == 'words' else ' // 2'}")
        if param.of[0] == "key" and verb == "pairs":
            self.mark_range("key", f"len({variable})", ", 2")
        elif param.of[0] == "key":
            self.mark_range("key", f"len({variable}) // 2")
        self.stars(variable)

    def listed(self, param: Param) -> None:
        """The words of an iterable or of ``*args``."""
        variable = f"{param.name}_words"
        self.prepared(f"{variable} = {self.list_call(param)}")
        if param.each:
            self.each(param, variable)
            return
        self.tokens(param)
        if param.counted:
            parts = f" // {len(param.block)}" if param.block else ""
            self.word(f"len({variable}){parts}")
        if param.type in self.marks:
            self.mark_range(str(param.type), f"len({variable})")
        elif param.block and param.block[0].type == "key":
            self.mark_range("key", f"len({variable})", f", {len(param.block)}")
        self.stars(variable)

    def each(self, param: Param, variable: str) -> None:
        """The token before every item; an item of a block is several words."""
        token, size = quote(str(param.token)), len(param.block)
        if size:
            self.statement(f"for row_at in range(0, len({variable}), {size}):")
        else:
            self.statement(f"for each_word in {variable}:")
        with self.indented():
            if param.type in self.marks:
                self.mark_one(str(param.type), ahead=1)
            item = f"*{variable}[row_at : row_at + {size}]" if size else "each_word"
            self.statement(f"words += ({token}, {item})")

    def list_call(self, param: Param) -> str:
        """The call that turns the items into words."""
        if param.block:
            flat = ", flat=True" if param.wire == "flat" else ""
            return f"a.rows({param.name}, {self.converts(param)}, {self.who(param)}{flat})"
        if param.type == "json":
            return f"a.jsons({param.name}, {self.who(param)})"
        if param.first:
            who = f"{quote(self.command)}, {quote(param.first)}"
            return f"a.spread({self.convert(param)}, ({param.first}, *{param.name}), {who})"
        verb = "spread" if param.variadic else "many"
        empty = ", empty=True" if param.optional and is_always_sent(param) else ""
        return f"a.{verb}({self.convert(param)}, {param.name}, {self.who(param)}{empty})"

    # -- bricks ------------------------------------------------------------------------------------

    def tokens(self, param: Param) -> None:
        for word in (param.token or "").split():
            self.word(quote(word))

    def word(self, expression: str) -> None:
        """Append one word."""
        if self.in_head:
            self.head.append(expression)
        else:
            self.statement(f"words.append({expression})")

    def stars(self, expression: str) -> None:
        """Append several words."""
        if self.in_head:
            self.head.append(f"*{expression}")
            self.starred = True
        else:
            self.statement(f"words += {expression}")

    def prepared(self, text: str) -> None:
        """A statement that must run before its words are appended."""
        if self.in_head:
            self.prepare.append(text)
        else:
            self.statement(text)

    def statement(self, text: str) -> None:
        self.in_head = False
        self.body.append("    " * self.depth + text)

    @contextmanager
    def indented(self) -> Generator[None, None, None]:
        self.depth += 1
        yield
        self.depth -= 1

    def mark_one(self, kind: str, ahead: int = 0) -> None:
        """Note that the next word (or the one `ahead` of it) is a key or pattern."""
        if self.in_head and not self.starred:
            self.marks[kind].append(str(len(self.head) + ahead))
        else:
            self.grow(kind, f".append(len(words){f' + {ahead}' if ahead else ''})")

    def mark_range(self, kind: str, count: str, step: str = "") -> None:
        """Note that the next `count` words are keys."""
        if self.in_head and not self.starred:
            start = len(self.head)
            self.marks[kind].append(f"*range({start}, {start} + {count}{step})")
        else:
            self.grow(kind, f".extend(range(len(words), len(words) + {count}{step}))")

    def grow(self, kind: str, how: str) -> None:
        if kind not in self.growing:
            self.growing.add(kind)
            self.prepare.append(f"{kind}_at: list[int] = [{', '.join(self.marks[kind])}]")
        self.statement(f"{kind}_at{how}")

    def _positions(self, kind: str) -> str:
        if kind in self.growing:
            return f"{kind}_at"
        marks = self.marks[kind]
        if len(marks) == 1 and marks[0].startswith("*"):
            return marks[0][1:]
        return f"({', '.join(marks)}{',' if len(marks) == 1 else ''})"

    def who(self, param: Param) -> str:
        return f"{quote(self.command)}, {quote(str(param.name))}"

    @staticmethod
    def named(names: Iterable[str]) -> str:
        return ", ".join(f"{name}={name}" for name in dict.fromkeys(names))

    @staticmethod
    def convert(param: Param) -> str:
        if param.choices:
            return f"lambda v, c, p: a.choice(v, {tuple(param.choices)!r}, c, p)"
        return f"a.{param.type}"

    def converts(self, param: Param) -> str:
        return f"({', '.join(self.convert(member) for member in param.block)},)"

    def expression(self, param: Param) -> str:
        """The word of a scalar."""
        name = str(param.name)
        if param.type == "switch":
            return f"a.switch({name}, {tuple(param.choices)!r}, {self.who(param)})"
        if param.choices:
            return f"a.choice({name}, {tuple(param.choices)!r}, {self.who(param)})"
        kind = str(param.type)
        unit = f"{quote(str(param.unit))}, " if kind in {"duration", "timestamp"} else ""
        call = f"a.{kind}({name}, {unit}{self.who(param)})"
        if kind not in _PLAIN or not self.inline:
            return call
        return f"{name} if {_PLAIN[kind].format(name)} else {call}"


def quote(text: str) -> str:
    """A Python string literal with double quotes, as the formatter wants it."""
    return '"' + repr(text)[1:-1].replace("\\'", "'").replace('"', '\\"') + '"'
