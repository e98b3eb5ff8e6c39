"""Finding a provider by name: entry points of the group ``valkeykit.providers``."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from valkeykit.errors import ConfigError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from valkeykit.providers.base import Provider

GROUP = "valkeykit.providers"
_BUILT_IN = {
    # Known without a look at installed metadata, which costs milliseconds.
    "glide": "valkeykit.providers.glide:PROVIDER",
    "memory": "valkeykit.providers.memory:PROVIDER",
    "native": "valkeykit.providers.native:PROVIDER",
    "valkey-py": "valkeykit.providers.valkey_py:PROVIDER",
}


def find(name: str) -> Provider:
    """The provider called `name`. Raises `ConfigError` naming those there are."""
    if name in _BUILT_IN:
        module, _, attribute = _BUILT_IN[name].partition(":")
        return cast("Provider", getattr(import_module(module), attribute))
    from importlib.metadata import entry_points  # noqa: PLC0415 # 18 ms that built-in providers need not wait for

    others: dict[str, EntryPoint] = {point.name: point for point in entry_points(group=GROUP)}
    if name not in others:
        known = ", ".join(sorted({*_BUILT_IN, *others}))
        raise ConfigError(f"provider: no provider is called {name!r}; allowed: {known}")
    return cast("Provider", others[name].load())
