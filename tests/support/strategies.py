"""Random arguments for every builder, from its signature."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

import valkeykit.commands.generated.builders as package

WIDEST = 2**63 - 1

texts = st.one_of(st.binary(max_size=20), st.text(max_size=10).filter(lambda text: text.isprintable()))
integers = st.integers(-WIDEST - 1, WIDEST)
floats = st.floats(allow_nan=False)
values = st.one_of(texts, integers, floats)
_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "Key": texts,
    "Text": texts,
    "Value": values,
    "bool": st.booleans(),
    "int": integers,
    "float": st.one_of(floats, st.integers(-1000, 1000)),
    "timedelta": st.builds(timedelta, seconds=st.integers(0, 10**6)),
    "datetime": st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
}


def builders() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every builder by its module and name."""
    for module in pkgutil.iter_modules(package.__path__):
        found = importlib.import_module(f"{package.__name__}.{module.name}")
        for name, function in vars(found).items():
            if inspect.isfunction(function) and function.__module__ == found.__name__:
                yield f"{module.name}.{name}", function


def arguments(function: Callable[..., Any]) -> st.SearchStrategy[tuple[list[Any], dict[str, Any]]]:
    """Positional and keyword arguments; each optional one is there or not."""
    return st.composite(_arguments)(list(inspect.signature(function).parameters.values()))


def _arguments(draw: Any, parameters: list[inspect.Parameter]) -> tuple[list[Any], dict[str, Any]]:
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in parameters:
        strategy = of(ast.parse(str(parameter.annotation), mode="eval").body)
        optional = parameter.default is not inspect.Parameter.empty
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            positional += draw(st.lists(strategy, min_size=1, max_size=3))
        elif optional and draw(st.integers(0, 3)) > 0:
            continue
        elif optional or parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            named[parameter.name] = draw(strategy)
        else:
            positional.append(draw(strategy))
    if any(p.kind is inspect.Parameter.VAR_POSITIONAL for p in parameters):
        # before *args an optional parameter can only be given by position: leave those out
        before = {p.name for p in parameters if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD}
        named = {name: value for name, value in named.items() if name not in before}
    return positional, named


def of(node: ast.expr) -> st.SearchStrategy[Any]:
    """The values of an annotation."""
    match node:
        case ast.BinOp(left=left, right=right):
            return st.one_of(of(left), of(right))
        case ast.Constant(value=None):
            return st.nothing()
        case ast.Name(id=name):
            return _SCALARS[name]
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Tuple(elts=members)):
            return _GENERIC[name](members)
        case ast.Subscript(value=ast.Name(id=name), slice=member):
            return _GENERIC[name]([member])
    raise AssertionError(f"no strategy for {ast.unparse(node)}")


_GENERIC: dict[str, Callable[[list[ast.expr]], st.SearchStrategy[Any]]] = {
    "Callable": lambda _: st.just(float),
    "Literal": lambda members: st.sampled_from([ast.literal_eval(member) for member in members]),
    "Iterable": lambda members: st.lists(of(*members), min_size=1, max_size=4),
    "tuple": lambda members: st.tuples(*map(of, members)),
    "Keyed": lambda members: st.dictionaries(texts, of(*members), min_size=1, max_size=4),
    "Fields": lambda members: st.dictionaries(values, of(*members), min_size=1, max_size=4),
}
