"""Stages of FT.AGGREGATE, to be given in order: every one is a small value that holds its words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError
from valkeykit.types import Text, Word

_Words: TypeAlias = tuple[Word, ...]
_COMMAND = "FT.AGGREGATE"
_REDUCERS = ("COUNT", "COUNT_DISTINCT", "SUM", "MIN", "MAX", "AVG", "STDDEV", "FIRST_VALUE")


def _text(value: Text, parameter: str) -> str | bytes:
    return a.string(value, _COMMAND, parameter)


class Apply(_Words):
    """Compute a value for each record.

    Args:
        expression: how, such as ``"@price * 2"``.
        alias: the name of the result.
    """

    __slots__ = ()

    def __new__(cls, expression: Text, alias: Text) -> Apply:
        return super().__new__(cls, ("APPLY", _text(expression, "expression"), "AS", _text(alias, "alias")))


class Filter(_Words):
    """Keep the records for which an expression is true."""

    __slots__ = ()

    def __new__(cls, expression: Text) -> Filter:
        return super().__new__(cls, ("FILTER", _text(expression, "expression")))


class Limit(_Words):
    """Keep `num` records from the one at `offset` on."""

    __slots__ = ()

    def __new__(cls, offset: int, num: int) -> Limit:
        return super().__new__(
            cls, ("LIMIT", a.integer(offset, _COMMAND, "offset"), a.integer(num, _COMMAND, "num"))
        )


class Reduce(_Words):
    """What a group becomes; stands in a `GroupBy`.

    Args:
        function: what to compute.
        arguments: of what, such as ``"@price"``; COUNT takes none.
        alias: the name of the result.
    """

    __slots__ = ()

    def __new__(
        cls,
        function: Literal["COUNT", "COUNT_DISTINCT", "SUM", "MIN", "MAX", "AVG", "STDDEV", "FIRST_VALUE"],
        *arguments: Text,
        alias: Text | None = None,
    ) -> Reduce:
        name = a.choice(function, _REDUCERS, _COMMAND, "function")
        if (name == "COUNT") == bool(arguments):
            wanted = "no arguments" if name == "COUNT" else "an argument"
            raise ArgumentError(f"{name} needs {wanted}", command=_COMMAND)
        words = ["REDUCE", name, len(arguments), *(_text(item, "arguments") for item in arguments)]
        return super().__new__(cls, words if alias is None else (*words, "AS", _text(alias, "alias")))


class GroupBy(_Words):
    """Make one record of all that have the same values.

    Args:
        fields: of which fields, such as ``"@color"`` or a list of them.
        reducers: what else to tell of each group.
    """

    __slots__ = ()

    def __new__(cls, fields: Text | Iterable[Text], *reducers: Reduce) -> GroupBy:
        names = a.many(a.string, fields, _COMMAND, "fields")
        words: list[Word] = ["GROUPBY", len(names), *names]
        for reducer in reducers:
            _reduce(reducer)
            words += reducer
        return super().__new__(cls, words)


def _reduce(reducer: object) -> None:
    if not isinstance(reducer, Reduce):
        a.refuse("Reduce", reducer, _COMMAND, "reducers")


class SortBy(_Words):
    """Sort the records.

    Args:
        fields: by which fields, the first one counts most; a pair such as ``("@price", "DESC")`` for
            the other direction.
        most: keep that many only.
    """

    __slots__ = ()

    def __new__(cls, *fields: Text | tuple[Text, Literal["ASC", "DESC"]], most: int | None = None) -> SortBy:
        words: list[Word] = []
        for item in fields:
            name, *direction = item if isinstance(item, tuple) else (item,)
            words.append(_text(name, "fields"))
            words += [a.choice(way, ("ASC", "DESC"), _COMMAND, "fields") for way in direction]
        if not words:
            raise ArgumentError("fields must not be empty", command=_COMMAND)
        tail: list[Word] = [] if most is None else ["MAX", a.integer(most, _COMMAND, "most")]
        return super().__new__(cls, ("SORTBY", len(words), *words, *tail))
