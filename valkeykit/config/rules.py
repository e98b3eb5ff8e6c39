"""Checks across fields: one small function per rule, each yielding what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from typing import cast

import attrs

from valkeykit.config.fields import DEFAULT
from valkeykit.config.model import Settings

Sources = Mapping[str, str]


@attrs.frozen
class Conflict:
    """A problem between fields; the first path is the one the message is about."""

    paths: tuple[str, ...]
    reason: str

    def message(self, sources: Sources) -> str:
        """The line for `ConfigError`."""
        path = self.paths[0]
        return f"{path} ({sources.get(path, DEFAULT)}): {self.reason}"


def conflicts(settings: Settings, sources: Sources) -> Iterator[Conflict]:
    """Every conflict between the fields; `sources` holds the explicitly set ones."""
    for rule in _RULES:
        yield from rule(settings, sources)


def _one_address(settings: Settings, sources: Sources) -> Iterator[Conflict]:
    connection = settings.connection
    network = [path for path in ("connection.host", "connection.port") if path in sources]
    special = {
        "connection.unix_socket": connection.unix_socket is not None,
        "connection.embedded": connection.embedded,
    }
    chosen = [path for path, on in special.items() if on]
    for path in chosen:
        if network:
            yield Conflict((path, *network), f"cannot be combined with {' and '.join(network)}")
    if len(chosen) > 1:
        yield Conflict((chosen[0], chosen[1]), f"cannot be combined with {chosen[1]}")
    if connection.embedded_path is not None and not connection.embedded:
        yield Conflict(("connection.embedded_path", "connection.embedded"), "needs connection.embedded")


def _tls(settings: Settings, sources: Sources) -> Iterator[Conflict]:
    tls = settings.tls
    for other, on in (
        ("connection.unix_socket", settings.connection.unix_socket is not None),
        ("connection.embedded", settings.connection.embedded),
    ):
        if tls.enabled and on:
            yield Conflict(("tls.enabled", other), f"cannot be combined with {other}")
    if tls.cert_file is not None and tls.key_file is None:
        yield Conflict(("tls.cert_file", "tls.key_file"), "needs tls.key_file")
    if tls.key_file is not None and tls.cert_file is None:
        yield Conflict(("tls.key_file", "tls.cert_file"), "needs tls.cert_file")
    if tls.check_hostname and "tls.check_hostname" in sources and not tls.verify:
        yield Conflict(("tls.check_hostname", "tls.verify"), "has no effect while tls.verify is off")


def _tls_is_meant(settings: Settings, sources: Sources) -> Iterator[Conflict]:
    # Certificates without TLS are a plain-text connection that its owner believes encrypted.
    if settings.tls.enabled:
        return
    for name in ("ca_file", "cert_file", "key_file", "server_name"):
        path = f"tls.{name}"
        if path in sources and settings.value_of(path) is not None:
            yield Conflict((path, "tls.enabled"), "has no effect without TLS; set tls.enabled")


def _ranges(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    retry, pool = settings.retry, settings.pool
    if retry.min_backoff > retry.max_backoff:
        yield Conflict(
            ("retry.min_backoff", "retry.max_backoff"),
            f"{retry.min_backoff} is more than retry.max_backoff, {retry.max_backoff}",
        )
    if pool.min_idle > pool.size:
        yield Conflict(
            ("pool.min_idle", "pool.size"),
            f"{pool.min_idle} is more than pool.size, {pool.size}",
        )


def _pauses(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    pairs = (
        ("reconnect.min_delay", "reconnect.max_delay"),
        ("timeouts.adaptive_min", "timeouts.adaptive_max"),
    )
    for low, high in pairs:
        least, most = settings.value_of(low), settings.value_of(high)
        if cast("float", least) > cast("float", most):
            yield Conflict((low, high), f"{least} is more than {high}, {most}")


def _credentials(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    for group in (settings.auth, settings.sentinel):
        if group.username is not None and group.password is None:
            user, password = f"{group.group}.username", f"{group.group}.password"
            yield Conflict((user, password), f"needs {password}")


def _topology(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    cluster, sentinel, replicated = settings.cluster, settings.sentinel, settings.replicated
    kinds = {
        "cluster.enabled": cluster.enabled,
        "replicated.enabled": replicated.enabled,
        "sentinel.primary_name": sentinel.primary_name is not None,
    }
    for one, other in combinations((path for path, on in kinds.items() if on), 2):
        yield Conflict((one, other), f"cannot be combined with {other}")
    if cluster.addrs and not cluster.enabled:
        yield Conflict(("cluster.addrs", "cluster.enabled"), "needs cluster.enabled")
    if replicated.addrs and not replicated.enabled:
        yield Conflict(("replicated.addrs", "replicated.enabled"), "needs replicated.enabled")
    if sentinel.primary_name is not None and not sentinel.addrs:
        yield Conflict(("sentinel.primary_name", "sentinel.addrs"), "needs sentinel.addrs")
    if sentinel.addrs and sentinel.primary_name is None:
        yield Conflict(("sentinel.addrs", "sentinel.primary_name"), "needs sentinel.primary_name")


def _topology_and_place(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    connection, cluster = settings.connection, settings.cluster
    unix, stored = connection.unix_socket is not None, connection.embedded_path is not None
    sentinel = settings.sentinel.primary_name is not None
    pairs = (
        ("cluster.enabled", cluster.enabled, "connection.unix_socket", unix),
        ("replicated.enabled", settings.replicated.enabled, "connection.unix_socket", unix),
        ("replicated.enabled", settings.replicated.enabled, "connection.embedded", connection.embedded),
        ("sentinel.primary_name", sentinel, "connection.unix_socket", unix),
        ("sentinel.primary_name", sentinel, "connection.embedded", connection.embedded),
        ("cluster.addrs", bool(cluster.addrs), "connection.embedded", connection.embedded),
        ("connection.embedded_path", stored, "cluster.enabled", cluster.enabled),
    )
    for one, one_is_set, other, other_is_set in pairs:
        if one_is_set and other_is_set:
            yield Conflict((one, other), f"cannot be combined with {other}")
    if settings.auth.password is not None and connection.embedded and cluster.enabled:
        yield Conflict(
            ("auth.password", "connection.embedded", "cluster.enabled"),
            "cannot be combined with an embedded cluster; it has no password",
        )


def _reads(settings: Settings, _sources: Sources) -> Iterator[Conflict]:
    reads = settings.reads
    if reads.prefer == "same-zone" and reads.zone is None:
        yield Conflict(("reads.prefer", "reads.zone"), "needs reads.zone")
    if reads.prefer != "primary" and not (settings.cluster.enabled or settings.has_replicas):
        needed = ("cluster.enabled", "replicated.enabled", "sentinel.primary_name")
        yield Conflict(
            ("reads.prefer", *needed), "needs cluster.enabled, replicated.enabled or sentinel.primary_name"
        )


_RULES: tuple[Callable[[Settings, Sources], Iterator[Conflict]], ...] = (
    _one_address,
    _tls,
    _tls_is_meant,
    _ranges,
    _pauses,
    _credentials,
    _topology,
    _topology_and_place,
    _reads,
)
