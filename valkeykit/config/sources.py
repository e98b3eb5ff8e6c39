"""Readers of keyword arguments, environment and files: each returns what it was given, unparsed."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import cast

import attrs

from valkeykit.config.fields import KEYWORD, Checked, did_you_mean, fields_of
from valkeykit.config.model import BY_ENV, BY_NAME, GROUPS
from valkeykit.config.parse import shown
from valkeykit.errors import MissingExtra

ENV_PREFIX = "VALKEY_"
ENV_URL = "VALKEY_URL"

# A Kubernetes Service called valkey (or valkey-primary …) puts VALKEY_PORT=tcp://…,
# VALKEY_SERVICE_HOST and VALKEY_PORT_6379_TCP_ADDR into every pod; the server's own images set
# the other names.
_FOREIGN = re.compile(
    r"VALKEY_(?:\w+_)?SERVICE_(?:HOST|PORT)(?:_\w+)?"
    r"|VALKEY_(?:\w+_)?PORT_[0-9]+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?"
    r"|VALKEY_(?:VERSION|DOWNLOAD_URL|DOWNLOAD_SHA|EXTRA_FLAGS)"
)
_SERVICE_LINK = re.compile(r"(?:tcp|udp|sctp)://", re.IGNORECASE)


@attrs.frozen
class Given:
    """One value as a source gave it. `text` values still need `Kind.read`; `hidden` ones a mask."""

    path: str
    value: object
    source: str
    text: bool = False
    hidden: bool = False


@attrs.define
class Reading:
    """What one source gave, and what is wrong with it. `url` is a URL found inside it."""

    source: str
    given: list[Given] = attrs.field(factory=list[Given])
    problems: list[str] = attrs.field(factory=list[str])
    url: object = None

    def refuse(self, problem: str) -> None:
        """Note a problem of the source itself."""
        self.problems.append(f"{self.source}: {problem}")


def read_keywords(table: Mapping[str, object]) -> Reading:
    """Read the keyword arguments: flat names, dotted names, group tables and group objects."""
    reading = Reading(KEYWORD)
    _read_table(reading, table)
    return reading


def _read_table(reading: Reading, table: Mapping[str, object]) -> None:
    for name, value in table.items():
        if name in GROUPS:
            _read_group(reading, name, value)
        elif name in BY_NAME:
            reading.given.append(Given(BY_NAME[name].path, value, reading.source))
        else:
            known = (*BY_NAME, *GROUPS)
            reading.refuse(f"unknown name {_name(name)}{did_you_mean(str(name), known)}")


def _read_group(reading: Reading, group: str, value: object) -> None:
    cls = GROUPS[group]
    if isinstance(value, cls):
        given = changed(value)
    elif isinstance(value, Mapping):
        given = _group_items(reading, group, cast("Mapping[object, object]", value))
    elif isinstance(value, bool) and f"{group}.enabled" in BY_NAME:
        given = iter([(f"{group}.enabled", cast(object, value))])  # tls=True, breaker=True
    else:
        names = ", ".join(field.path.partition(".")[2] for field in fields_of(cls))
        reading.refuse(f"{group} must be a table with any of: {names}")
        return
    reading.given.extend(Given(path, item, reading.source) for path, item in given)


def changed(group: Checked) -> Iterator[tuple[str, object]]:
    """The dotted fields of a group object that differ from their defaults."""
    for field in fields_of(type(group)):
        value = cast(object, getattr(group, field.path.rpartition(".")[2]))
        if value != field.default:
            yield field.path, value


def _group_items(
    reading: Reading, group: str, table: Mapping[object, object]
) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        path = f"{group}.{name}"
        if isinstance(name, str) and path in BY_NAME:
            yield path, value
        else:
            known = [other for other in BY_NAME if other.startswith(f"{group}.")]
            reading.refuse(f"unknown name {_name(name)} in {group}{did_you_mean(path, known, f'{group}.')}")


def _name(name: object) -> str:
    # YAML reads a bare `on:` or `6379:` as a bool or a number.
    return shown(name) if isinstance(name, str) else f"{shown(name)} (quote it)"


def read_environment(environ: Mapping[str, str]) -> Reading:
    """Read the VALKEY_* variables; empty ones count as unset, foreign ones are left alone."""
    reading = Reading("environment")
    for name in sorted(environ):
        value = environ[name]
        if not name.startswith(ENV_PREFIX) or value == "" or _is_foreign(name, value):
            continue
        if name == ENV_URL:
            reading.url = value
        elif name in BY_ENV:
            source = f"environment variable {name}"
            reading.given.append(Given(BY_ENV[name].path, value, source, text=True))
        else:
            hint = did_you_mean(name, (ENV_URL, *BY_ENV), ENV_PREFIX)
            reading.problems.append(f"environment variable {name}: unknown{hint}")
    return reading


def _is_foreign(name: str, value: str) -> bool:
    if name.endswith("_PORT") and _SERVICE_LINK.match(value):
        return True
    return name not in BY_ENV and _FOREIGN.fullmatch(name) is not None


def read_file(path: str | os.PathLike[str]) -> Reading:
    """Read a TOML or YAML file, told apart by its suffix.

    Raises `MissingExtra` for YAML without PyYAML.
    """
    name = os.fspath(path)
    reading = Reading(f"file {name}")
    parser = _PARSERS.get(os.path.splitext(name)[1].lower())
    if parser is None:
        reading.refuse("unknown kind of file; give a path that ends in .toml, .yaml or .yml")
        return reading
    try:
        with open(name, encoding="utf-8-sig") as stream:
            table = parser(stream.read())
    except UnicodeDecodeError:
        reading.refuse("is not UTF-8 text")
    except OSError as error:
        reading.refuse(f"cannot be read ({error.strerror or type(error).__name__})")
    except BadFileError as error:
        reading.refuse(str(error))
    except ValueError:  # a NUL in the path
        reading.refuse("is no path")
    else:
        values = dict(table)
        reading.url = values.pop("url", None)
        _read_table(reading, values)
    return reading


class BadFileError(ValueError):
    """The text is not a table of the format; the message holds a position, never the content."""


def _toml(text: str) -> Mapping[str, object]:
    import tomllib  # noqa: PLC0415 # only those who have a file wait for it

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # Only the position: the parser may quote the text, and the text may be a password.
        place = re.search(r"\(at (.*)\)", str(error))
        raise BadFileError(f"is not valid TOML at {place[1] if place else 'some place'}") from None


def _yaml(text: str) -> Mapping[str, object]:
    try:
        from valkeykit.config import yaml_text  # noqa: PLC0415 - needs the optional PyYAML
    except ModuleNotFoundError as error:
        if error.name != "yaml":
            raise
        raise MissingExtra('YAML configuration files need PyYAML: pip install "valkeykit[yaml]"') from None
    try:
        table = yaml_text.parse(text)
    except yaml_text.BadYamlError as error:
        raise BadFileError(str(error)) from None
    if table is None:
        return {}
    if not isinstance(table, Mapping):
        raise BadFileError("must hold a table of names and values")
    return cast("Mapping[str, object]", table)


_PARSERS: Mapping[str, Callable[[str], Mapping[str, object]]] = {
    ".toml": _toml,
    ".yaml": _yaml,
    ".yml": _yaml,
}
