# Generated from modules/json.yaml by `python -m codegen`: DO NOT EDIT.
# mypy: disable-error-code=no-any-return
"""Generated command surface: its clients load on first use.

These commands are tested against scripted replies only, never against the module itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from valkeykit.lazy import Lazy

if TYPE_CHECKING:
    from valkeykit.modules.json.clients import AsyncClient, AsyncSession, Client, Pipeline, Session

__all__ = ["AsyncClient", "AsyncSession", "Client", "Pipeline", "Session"]

_clients = Lazy("valkeykit.modules.json.clients")


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(_clients, name)
