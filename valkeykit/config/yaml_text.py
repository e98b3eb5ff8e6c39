"""A safe YAML loader with fewer traps. Imported only when a YAML file is read (needs PyYAML).

YAML 1.1 reads ``12:30:00`` as 45000, ``010`` as 8 and ``2024-01-01`` as a date; here they stay text
and the field's own check refuses or takes them. A key that stands twice is an error, not the last.
"""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import cast

import yaml

_INT_TAG, _FLOAT_TAG = "tag:yaml.org,2002:int", "tag:yaml.org,2002:float"
_TRAPS = frozenset({_INT_TAG, _FLOAT_TAG, "tag:yaml.org,2002:timestamp"})


class BadYamlError(ValueError):
    """The text is not YAML that can be used; the message holds a position, never the content."""


class _Loader(yaml.SafeLoader):
    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, object]:
        seen: set[tuple[str, str]] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                name = (key.tag, cast(str, key.value))
                if name in seen:
                    raise BadYamlError(f"has a key twice at line {key.start_mark.line + 1}")
                seen.add(name)
        return cast("dict[Hashable, object]", super().construct_mapping(node, deep))


_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})$")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)$|[-+]?\.(?:inf|Inf|INF)$|\.(?:nan|NaN|NAN)$")


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """The implicit types by first character, with plain numbers in place of the traps."""
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {
        first: [pair for pair in pairs if pair[0] not in _TRAPS]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    for first in "-+.0123456789":
        table.setdefault(first, []).extend([(_INT_TAG, _INTEGER), (_FLOAT_TAG, _FLOAT)])
    return table


# Set from outside: PyYAML looks it up on the class, while its stubs declare it on the instance.
_Loader.yaml_implicit_resolvers = _resolvers()


def parse(text: str) -> object:
    """Parse one document; raises `BadYamlError`."""
    try:
        return cast(object, yaml.load(text, Loader=_Loader))  # noqa: S506 - a SafeLoader subclass
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f" at line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise BadYamlError(f"is not valid YAML{place}") from None
    except BadYamlError:
        raise
    except (yaml.YAMLError, ValueError, LookupError, AttributeError, RecursionError):
        # Bytes YAML forbids, or an explicit tag (`!!int x`) whose text does not fit it.
        raise BadYamlError("is not valid YAML") from None
