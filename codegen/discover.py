"""What replies offer: decoders and reply types, read from their source without importing it."""

from __future__ import annotations

import ast
from collections.abc import Container
from importlib.util import find_spec
from pathlib import Path

from attrs import field, frozen

SHARED = "shared"
SHARED_ALIAS, OWN_ALIAS = "d", "r"


@frozen
class Decoder:
    """A function ``(reply, codec) -> value``; a third parameter is named after one of the command."""

    name: str
    module: str
    alias: str
    result: str
    option: str | None = None

    def expression(self, parameters: Container[str]) -> str:
        """How the builder of a command with these parameters names it."""
        plain = f"{self.alias}.{self.name}"
        return (
            f"partial({plain}, {self.option}={self.option})"
            if self.option and self.option in parameters
            else plain
        )


@frozen(order=True)
class ReplyType:
    """A class that results are made of."""

    name: str
    module: str


@frozen
class Replies:
    """Decoders and types by the module's stem."""

    functions: dict[str, dict[str, Decoder]] = field(factory=dict[str, dict[str, Decoder]])
    classes: dict[str, tuple[ReplyType, ...]] = field(factory=dict[str, tuple[ReplyType, ...]])

    def decoders(self, group: str) -> dict[str, Decoder]:
        """The decoders a group may name: its own and the shared ones."""
        return {**self.functions.get(SHARED, {}), **self.functions.get(group, {})}

    def types(self, group: str) -> tuple[ReplyType, ...]:
        """The reply types a group may name."""
        own = self.classes.get(group, ())
        return own + tuple(item for item in self.classes.get(SHARED, ()) if item not in own)

    def merged(self, other: Replies, stem: str) -> Replies:
        """These plus those of one more module, offered to every group as shared ones."""
        functions = {**self.functions, SHARED: {**self.functions.get(SHARED, {})}}
        functions[SHARED] |= other.functions.get(stem, {})
        classes = {
            **self.classes,
            SHARED: self.classes.get(SHARED, ()) + other.classes.get(stem, ()),
        }
        return Replies(functions, classes)


def has_function(path: str) -> bool:
    """Whether ``package.module:function`` can be imported from here, read from its source."""
    module, _, name = path.partition(":")
    top, *inner = module.split(".")
    found = find_spec(top) if top.isidentifier() and inner else None
    folders = (found and found.submodule_search_locations) or []
    source = next(
        (file for folder in folders if (file := Path(folder, *inner).with_suffix(".py")).is_file()), None
    )
    if source is None:
        return False
    tree = ast.parse(source.read_text("utf-8"), str(source))
    return any(isinstance(node, ast.FunctionDef) and node.name == name for node in tree.body)


def scan(folder: Path, package: str) -> Replies:
    """Read every module of `folder`. A decoder is a public function whose arguments are reply, codec."""
    functions: dict[str, dict[str, Decoder]] = {}
    classes: dict[str, tuple[ReplyType, ...]] = {}
    for path in sorted(folder.glob("*.py")):
        tree = ast.parse(path.read_text("utf-8"), str(path))
        module = f"{package}.{path.stem}" if package else path.stem
        alias = SHARED_ALIAS if path.stem == SHARED else OWN_ALIAS
        functions[path.stem] = {
            node.name: Decoder(node.name, module, alias, ast.unparse(node.returns), _option(node))
            for node in tree.body
            if isinstance(node, ast.FunctionDef)
            and not node.name.startswith("_")
            and [arg.arg.lstrip("_") for arg in node.args.args[:2]] in (["reply", "codec"], ["reply", ""])
            and node.returns is not None
        }
        classes[path.stem] = tuple(
            ReplyType(node.name, module)
            for node in tree.body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
        ) + _imported(tree, f"{package}." if package else "")
    return Replies(functions, classes)


def _imported(tree: ast.Module, package: str) -> tuple[ReplyType, ...]:
    """Types from another module of the package: a group with many types has them in a second file."""
    return tuple(
        ReplyType(name.name, str(node.module))
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and package and str(node.module).startswith(package)
        for name in node.names
        if name.name[0].isupper() and name.name != "Codec"
    )


def _option(node: ast.FunctionDef) -> str | None:
    """The parameter of the command that a decoder reads."""
    return node.args.args[2].arg if len(node.args.args) == 3 else None
