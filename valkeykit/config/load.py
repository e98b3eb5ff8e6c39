"""Merge the sources by precedence, check everything, report every problem at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import cast

import attrs

from valkeykit.config.model import FIELDS, GROUPS, Settings
from valkeykit.config.parse import RefusedError
from valkeykit.config.rules import conflicts
from valkeykit.config.sources import (
    ENV_URL,
    Given,
    Reading,
    read_environment,
    read_file,
    read_keywords,
)
from valkeykit.config.url import read_url
from valkeykit.errors import ConfigError

# The source that names the kind of address decides it: what weaker sources say about the other
# kinds is dropped, so that Client("embedded://") works where VALKEY_HOST is set.
_ADDRESS = {
    "connection.host": "tcp",
    "connection.port": "tcp",
    "connection.unix_socket": "unix",
    "connection.embedded": "embedded",
    "connection.embedded_path": "embedded",
    "cluster.addrs": "cluster",
    "sentinel.primary_name": "sentinel",
    "sentinel.addrs": "sentinel",
    "replicated.addrs": "replicated",
}
_TCP = ("connection.host", "connection.port")
_LOCAL = ("connection.unix_socket", "connection.embedded")  # and the path of the embedded one
_CLUSTER = ("cluster.enabled", "cluster.addrs")
_REPLICATED = ("replicated.enabled", "replicated.addrs")
_DROPPED = {
    # A host may be the seed of a cluster or of replicated servers: the mode stays. Beside seeds a host
    # says nothing: it may stay.
    "tcp": (*_LOCAL, "cluster.addrs", "replicated.addrs", "sentinel."),
    "cluster": (*_LOCAL, *_REPLICATED, "sentinel."),
    "sentinel": (*_LOCAL, *_CLUSTER, *_REPLICATED),
    "replicated": (*_LOCAL, *_CLUSTER, "sentinel."),
    "unix": (*_TCP, "connection.embedded", "tls.", "cluster.", "replicated.", "sentinel."),
    "embedded": (*_TCP, "connection.unix_socket", "auth.", "tls.", *_CLUSTER, *_REPLICATED, "sentinel."),
}


def _is_off(value: object) -> bool:
    return value is None or value is False or value == ()


def _is_topology(kind: str) -> bool:
    return kind in {"cluster", "sentinel", "replicated"}


@attrs.frozen
class Resolved:
    """Checked settings, and the source of every field that was set."""

    settings: Settings
    sources: Mapping[str, str]


@attrs.define
class _Merge:
    """The state of one merge."""

    values: dict[str, object] = attrs.field(factory=dict[str, object])
    sources: dict[str, str] = attrs.field(factory=dict[str, str])
    problems: list[str] = attrs.field(factory=list[str])
    broken: set[str] = attrs.field(factory=set[str])
    kind: str | None = None

    def add(self, layer: Iterable[Given]) -> None:
        """Add a source weaker than all before it."""
        given = list(layer)
        fresh: dict[str, object] = {}
        sources: dict[str, str] = {}
        for item in given:
            self._take(item, fresh, sources)
        dropped = _DROPPED[self.kind] if self.kind else ()
        for path, value in fresh.items():
            if path not in self.sources and not path.startswith(dropped):
                self.values[path] = value
                self.sources[path] = sources[path]
        # A broken value still names its kind of address, or it would look as if never given.
        kinds = (
            _ADDRESS[item.path]
            for item in given
            if item.path in _ADDRESS and not _is_off(fresh.get(item.path, True))
        )
        # Seeds or sentinels beside a host decide; of the others the first does.
        self.kind = self.kind or max(kinds, key=_is_topology, default=None)

    def _take(self, item: Given, fresh: dict[str, object], sources: dict[str, str]) -> None:
        field = FIELDS[item.path]
        kind = field.option.kind
        try:
            raw = kind.read(cast(str, item.value)) if item.text else item.value
            value = kind.check(raw)
        except RefusedError:
            self.problems.append(field.problem(item.value, item.source, hidden=item.hidden))
            self.broken.add(item.path)
            return
        if item.path in fresh and fresh[item.path] != value:
            other = "" if sources[item.path] == item.source else f", also by {sources[item.path]}"
            self.problems.append(f"{item.path} ({item.source}): given twice{other}; give it once")
        fresh[item.path] = value
        sources[item.path] = item.source


def load(
    url: str | None,
    file: str | os.PathLike[str] | None,
    environ: Mapping[str, str] | None,
    keywords: Mapping[str, object],
) -> Resolved:
    """Read every source and merge them. Raises `ConfigError` with all problems."""
    keyword = read_keywords(keywords)
    environment = read_environment(os.environ if environ is None else environ)
    stored = Reading("file") if file is None else read_file(file)
    readings, layers = [keyword, environment, stored], [keyword.given]
    # A URL is one unit: the strongest replaces the weaker ones whole, so that the password of
    # VALKEY_URL never travels to the host of another URL.
    parsed: Reading | None = None
    for source, reading, text in (
        ("URL", Reading("URL"), url),
        (f"environment variable {ENV_URL}", environment, environment.url),
        (stored.source, stored, stored.url),
    ):
        layers.append(reading.given)
        if text is not None and parsed is None:
            parsed = read_url(text, source)
            readings.append(parsed)
            layers.append(parsed.given)
    return merge(layers, _problems(readings))


def _problems(readings: Iterable[Reading]) -> list[str]:
    return [problem for reading in readings for problem in reading.problems]


def merge(layers: Iterable[Iterable[Given]], problems: Iterable[str] = ()) -> Resolved:
    """Merge layers, the strongest first. Raises `ConfigError` with these and all new problems."""
    state = _Merge(problems=list(problems))
    for layer in layers:
        state.add(layer)
    settings = _build(state.values)
    for conflict in conflicts(settings, state.sources):
        # A refused value was replaced by its default; what follows from that is no news.
        if state.broken.isdisjoint(conflict.paths):
            state.problems.append(conflict.message(state.sources))
    if state.problems:
        raise ConfigError(state.problems)
    return Resolved(settings, state.sources)


def _build(values: Mapping[str, object]) -> Settings:
    tables: dict[str, dict[str, object]] = {name: {} for name in ("", *GROUPS)}
    for path, value in values.items():
        group, _, name = path.rpartition(".")
        tables[group][name] = value
    groups = {name: cast("Callable[..., object]", cls)(**tables[name]) for name, cls in GROUPS.items()}
    return cast("Callable[..., Settings]", Settings)(**tables[""], **groups)
