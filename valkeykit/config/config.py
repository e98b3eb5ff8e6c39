"""`Config`: the whole configuration, frozen, checked, and aware of where each value came from."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal, cast

import attrs

from valkeykit.config import explain
from valkeykit.config.fields import DEFAULT, KEYWORD, did_you_mean
from valkeykit.config.groups import Auth, Replicated, Sentinel
from valkeykit.config.load import Resolved, load, merge
from valkeykit.config.model import FIELDS, GROUPS, Settings
from valkeykit.config.parse import RefusedError, address, shown, split_address
from valkeykit.config.reads import Reads
from valkeykit.config.rules import conflicts
from valkeykit.config.sources import Given, read_keywords
from valkeykit.errors import ConfigError

_NODE = "address of the node"
# What the configuration of one node of a cluster does not say any more.
_NOT_OF_A_NODE = (
    "connection.unix_socket",
    "connection.embedded",  # and its path
    "connection.role",
    "cluster.enabled",
    "cluster.addrs",
    "sentinel.",
    "reads.",
    "replicated.",
)
_AS_DATA = ("auth.", "connection.db")


@attrs.frozen(kw_only=True, slots=True)
class Config(Settings):
    """The configuration of a client: immutable, hashable, picklable, compared by value.

    Build it with `load` or directly from groups (``Config(timeouts=Timeouts(command=1.0))``); then
    every field that differs from its default counts as set. Durations are seconds. Raises
    `ConfigError` with every problem found. Secrets show as ``***`` in repr, `explain` and errors.
    """

    _sources: Mapping[str, str] | None = attrs.field(default=None, alias="sources", eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        Settings.__attrs_post_init__(self)
        given = self._sources
        if given is None:
            given = {p: KEYWORD for p, field in FIELDS.items() if self.value_of(p) != field.default}
        # A copy, and a plain dict: a caller's mapping may change, a mapping proxy cannot pickle.
        object.__setattr__(self, "_sources", dict(given))
        problems = [conflict.message(given) for conflict in conflicts(self, given)]
        if problems:
            raise ConfigError(problems)

    @classmethod
    def load(
        cls,
        url: str | None = None,
        *,
        file: str | os.PathLike[str] | None = None,
        environ: Mapping[str, str] | None = None,
        **kwargs: object,
    ) -> Config:
        """Load from keyword arguments, URL, environment and file; the first that sets a field wins.

        `url`: ``valkey://user:password@host:port/db?timeout=2s`` (``valkeys://`` for TLS; ``redis``
        and ``rediss`` mean the same), ``unix:///path?db=1``, ``embedded://``, ``embedded:///path``;
        ``valkey+cluster://user:password@host:port,host:port``, ``embedded+cluster://``,
        ``valkey+replicated://user:password@host:port,host:port/db`` and
        ``valkey+sentinel://user:password@sentinel:port,sentinel:port/primary-name/db``.
        `environ`: VALKEY_* variables, `os.environ` if None; empty ones count as unset, unknown ones
        are a problem (except those that Kubernetes and the server's images set). A single variable
        wins over VALKEY_URL. `file`: TOML or YAML by suffix; it may hold a ``url``, too.
        `kwargs`: flat names (``host``, ``timeout``, ``password`` …), tables
        (``timeouts={"command": 1.0}``), dotted names, or group objects, of which only the fields
        that differ from their defaults count.

        Only the strongest URL is read: an explicit one replaces VALKEY_URL whole. The source that
        names the kind of address (host and port, seeds, sentinels, Unix socket, embedded)
        decides it; what weaker sources say about another kind is ignored: other addresses, for
        Unix sockets and embedded servers also TLS, for embedded ones also credentials.

        Durations are seconds, text (``250ms``, ``5s``, ``1m``, ``1h``) or a `timedelta`. Raises
        `ConfigError` with every problem of every source, `MissingExtra` for YAML without PyYAML.
        """
        return cls._of(load(url, file, environ, kwargs))

    @classmethod
    def _of(cls, resolved: Resolved) -> Config:
        settings = resolved.settings
        names = (*GROUPS, *(path for path in FIELDS if "." not in path))
        values = {name: cast(object, getattr(settings, name)) for name in names}
        return cast("Callable[..., Config]", cls)(sources=resolved.sources, **values)

    def evolve(self, **kwargs: object) -> Config:
        """Return a changed copy, checked again; `kwargs` as for `load`.

        Changed fields have the source "keyword argument", the others keep theirs. Raises
        `ConfigError`.
        """
        keyword = read_keywords(kwargs)
        own = [Given(path, self.value_of(path), source) for path, source in self.sources.items()]
        return self._of(merge([keyword.given, own], keyword.problems))

    def of_node(self, node: str, *, role: Literal["primary", "replica"] | None = None) -> Config:
        """The configuration of one server found through a cluster or sentinels, at ``host:port``.

        It points there and nowhere else: no cluster mode, seeds, sentinels, Unix socket or embedded
        server; `role` is what the server must say it is. Everything else is kept; nothing is read
        again. IPv6 addresses have brackets: ``[::1]:7000``. Raises `ConfigError`.
        """
        try:
            host, port = split_address(node)
        except RefusedError:
            problem = f"node: {shown(node)} is not allowed; give host:port or [IPv6]:port"
            raise ConfigError([problem]) from None
        sources = {path: where for path, where in self.sources.items() if not path.startswith(_NOT_OF_A_NODE)}
        return attrs.evolve(
            self,
            connection=attrs.evolve(
                self.connection,
                host=host,
                port=port,
                unix_socket=None,
                embedded=False,
                embedded_path=None,
                role=role,
            ),
            reads=Reads(),
            cluster=attrs.evolve(self.cluster, enabled=False, addrs=()),
            sentinel=Sentinel(),
            replicated=Replicated(),
            sources={**sources, "connection.host": _NODE, "connection.port": _NODE},
        )

    def of_sentinel(self, address: str) -> Config:
        """The configuration of one sentinel: its own credentials, TLS as for data. Raises `ConfigError`."""
        node = self.of_node(address)
        auth = Auth(username=self.sentinel.username, password=self.sentinel.password)
        return attrs.evolve(
            node,
            connection=attrs.evolve(node.connection, db=0, role=None),
            auth=auth,
            sources={path: where for path, where in node.sources.items() if not path.startswith(_AS_DATA)},
        )

    @property
    def seeds(self) -> tuple[str, ...]:
        """Who is asked first, as ``host:port``: the seeds that were given, else the connection's address.

        Empty for a Unix socket, and for embedded servers until they are started.
        """
        connection = self.connection
        given = self.cluster.addrs or self.replicated.addrs
        if given or connection.embedded or connection.unix_socket is not None:
            return given
        return (address(connection.host, connection.port),)

    @property
    def sources(self) -> Mapping[str, str]:
        """Dotted field → source, for the fields that were set. Read-only."""
        return MappingProxyType(dict(self._sources or {}))

    def source_of(self, path: str) -> str:
        """Where the value of a dotted field came from, or "default". Raises `KeyError`."""
        if path not in FIELDS:
            raise KeyError(f"no field {path!r}{did_you_mean(path, FIELDS)}")
        return self.sources.get(path, DEFAULT)

    def explicit(self) -> frozenset[str]:
        """The dotted fields that were set by any source."""
        return frozenset(self.sources)

    def explain(self) -> str:
        """A table of every field with its value (secrets masked) and its source."""
        return explain.table(self, self.sources)

    @property
    def node(self) -> str:
        """Where it points to, for messages: ``localhost:6379``, ``unix:/path``; no credentials."""
        return explain.node(self)

    def require_honoured(self, honoured: frozenset[str], who: str) -> None:
        """Refuse fields that were set but would be ignored.

        `honoured` holds dotted fields and ``group.*``; `who` reads like "provider 'glide'". A field
        set to None counts as not set. Raises `ConfigError` with one problem per such field, and
        `ValueError` if `honoured` names something unknown.
        """
        problems = explain.not_honoured(self, self.sources, honoured, who)
        if problems:
            raise ConfigError(problems)
