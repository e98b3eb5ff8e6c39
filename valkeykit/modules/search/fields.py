"""Fields of an index: what FT.CREATE is told of each. Every one is a small value that holds its words."""

from __future__ import annotations

from typing import Literal, TypeAlias

from valkeykit.commands import arguments as a
from valkeykit.errors import ArgumentError
from valkeykit.types import Text, Word

_Words: TypeAlias = tuple[Word, ...]
_COMMAND = "FT.CREATE"


def _named(name: Text, alias: Text | None) -> list[Word]:
    words: list[Word] = [a.string(name, _COMMAND, "name")]
    if alias is not None:
        words += ["AS", a.string(alias, _COMMAND, "alias")]
    return words


def _positive(value: int, parameter: str) -> int:
    whole = a.integer(value, _COMMAND, parameter)
    if whole < 1:
        raise ArgumentError(f"{parameter} must be 1 or more", command=_COMMAND)
    return whole


class NumericField(_Words):
    """A number.

    Args:
        name: the field of a hash, or the path in a JSON document.
        alias: what queries call it; needed for a path.
        sortable: say that results are sorted by it.
    """

    __slots__ = ()

    def __new__(cls, name: Text, *, alias: Text | None = None, sortable: bool = False) -> NumericField:
        return super().__new__(cls, (*_named(name, alias), "NUMERIC", *_sortable(sortable)))


class TagField(_Words):
    """Words that are compared as a whole.

    Args:
        name: the field of a hash, or the path in a JSON document.
        alias: what queries call it; needed for a path.
        separator: the one character between tags, a comma without it.
        case_sensitive: tell upper from lower case.
        sortable: say that results are sorted by it.
    """

    __slots__ = ()

    def __new__(
        cls,
        name: Text,
        *,
        alias: Text | None = None,
        separator: str | None = None,
        case_sensitive: bool = False,
        sortable: bool = False,
    ) -> TagField:
        words = [*_named(name, alias), "TAG"]
        if separator is not None:
            mark = a.string(separator, _COMMAND, "separator")
            if len(mark) != 1:
                raise ArgumentError("separator must be one character", command=_COMMAND)
            words += ["SEPARATOR", mark]
        if case_sensitive:
            words.append("CASESENSITIVE")
        return super().__new__(cls, (*words, *_sortable(sortable)))


class TextField(_Words):
    """Text in which single words are found; valkey-search 1.2 or later.

    Args:
        name: the field of a hash, or the path in a JSON document.
        alias: what queries call it; needed for a path.
        no_stem: keep words as they are, instead of reducing them to their stems.
        suffix_trie: True or False to have, or not to have, what searches by the end of words need;
            None leaves it to the module.
        sortable: say that results are sorted by it.
    """

    __slots__ = ()

    def __new__(
        cls,
        name: Text,
        *,
        alias: Text | None = None,
        no_stem: bool = False,
        suffix_trie: bool | None = None,
        sortable: bool = False,
    ) -> TextField:
        words = [*_named(name, alias), "TEXT"]
        if no_stem:
            words.append("NOSTEM")
        if suffix_trie is not None:
            words.append("WITHSUFFIXTRIE" if suffix_trie else "NOSUFFIXTRIE")
        return super().__new__(cls, (*words, *_sortable(sortable)))


class VectorField(_Words):
    """A vector, to find its nearest neighbours.

    Args:
        name: the field of a hash, or the path in a JSON document.
        algorithm: FLAT compares with all vectors; HNSW is faster and approximate.
        dim: how many numbers a vector has.
        distance_metric: how far is measured.
        type: what each number is.
        alias: what queries call it; needed for a path.
        initial_cap: for how many vectors to make room at once.
        m: edges of each node in the graph; HNSW only.
        ef_construction: how many vectors are looked at to add one; HNSW only.
        ef_runtime: how many vectors are looked at by a query; HNSW only.
    """

    __slots__ = ()

    def __new__(
        cls,
        name: Text,
        algorithm: Literal["FLAT", "HNSW"],
        *,
        dim: int,
        distance_metric: Literal["L2", "IP", "COSINE"],
        type: Literal["FLOAT32"] = "FLOAT32",
        alias: Text | None = None,
        initial_cap: int | None = None,
        m: int | None = None,
        ef_construction: int | None = None,
        ef_runtime: int | None = None,
    ) -> VectorField:
        method = a.choice(algorithm, ("FLAT", "HNSW"), _COMMAND, "algorithm")
        words: list[Word] = ["TYPE", a.choice(type, ("FLOAT32",), _COMMAND, "type")]
        words += ["DIM", _positive(dim, "dim")]
        words += [
            "DISTANCE_METRIC",
            a.choice(distance_metric, ("L2", "IP", "COSINE"), _COMMAND, "distance_metric"),
        ]
        if initial_cap is not None:
            words += ["INITIAL_CAP", _positive(initial_cap, "initial_cap")]
        graph = {"m": m, "ef_construction": ef_construction, "ef_runtime": ef_runtime}
        for parameter, value in graph.items():
            if value is not None:
                if method == "FLAT":
                    raise ArgumentError(f"{parameter} is for the algorithm HNSW only", command=_COMMAND)
                words += [parameter.upper(), _positive(value, parameter)]
        return super().__new__(cls, (*_named(name, alias), "VECTOR", method, len(words), *words))


def _sortable(sortable: bool) -> _Words:
    return ("SORTABLE",) if sortable else ()
