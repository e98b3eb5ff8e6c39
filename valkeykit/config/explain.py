"""Texts about a configuration, none of which ever holds a secret."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from valkeykit.config.fields import DEFAULT, did_you_mean
from valkeykit.config.groups import Connection
from valkeykit.config.model import FIELDS, GROUPS, Settings
from valkeykit.config.parse import MASK, address


def table(settings: Settings, sources: Mapping[str, str]) -> str:
    """Field, value and source of every field, in aligned columns."""
    rows = [("field", "value", "source")]
    for path, field in FIELDS.items():
        value = settings.value_of(path)
        hidden = field.option.secret and value is not None
        rows.append((path, MASK if hidden else repr(value), sources.get(path, DEFAULT)))
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    return "\n".join(f"{a:<{widths[0]}}  {b:<{widths[1]}}  {c}" for a, b, c in rows)


def node(settings: Settings) -> str:
    """Where the configuration points to, for messages: no user name, no password."""
    if settings.sentinel.primary_name is not None:
        return f"sentinel:{settings.sentinel.primary_name}"
    if settings.replicated.enabled:
        return f"replicated:{next(iter(settings.replicated.addrs), _address(settings.connection))}"
    if settings.cluster.enabled:
        return f"cluster:{next(iter(settings.cluster.addrs), _address(settings.connection))}"
    return _address(settings.connection)


def _address(connection: Connection) -> str:
    if connection.embedded:
        return f"embedded:{connection.embedded_path or ''}".rstrip(":")
    if connection.unix_socket is not None:
        return f"unix:{connection.unix_socket}"
    return address(connection.host, connection.port)


def not_honoured(
    settings: Settings, sources: Mapping[str, str], honoured: Iterable[str], who: str
) -> list[str]:
    """One problem per explicitly set field outside `honoured` (dotted names, ``group.*``)."""
    allowed = _expand(honoured)
    problems: list[str] = []
    for path in FIELDS:
        if path not in sources or path in allowed or settings.value_of(path) is None:
            continue
        group = path.rpartition(".")[0]
        others = [name for name in FIELDS if name.rpartition(".")[0] == group and name in allowed]
        area = f"of {group}" if group else "at top level"
        problems.append(
            f"{path} ({sources[path]}): not honoured by {who} yet; remove it or choose another provider "
            f"(honoured {area}: {', '.join(others) or 'nothing'})"
        )
    return problems


def _expand(honoured: Iterable[str]) -> frozenset[str]:
    paths: set[str] = set()
    for name in honoured:
        group = name.removesuffix(".*")
        if name in FIELDS:
            paths.add(name)
        elif name.endswith(".*") and group in GROUPS:
            paths.update(path for path in FIELDS if path.startswith(f"{group}."))
        else:
            hint = did_you_mean(name, FIELDS)
            raise ValueError(f"{name!r} is neither a field nor a group of the configuration{hint}")
    return frozenset(paths)
