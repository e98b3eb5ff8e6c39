"""The names a spec may not use are exactly those the clients use themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import valkeykit
from codegen import rules

CLIENTS: list[type[Any]] = [
    valkeykit.Client,
    valkeykit.AsyncClient,
    valkeykit.Session,
    valkeykit.AsyncSession,
    valkeykit.Pipeline,
]
GENERATED = "valkeykit.commands.generated"


def public(client: type[Any], *, generated: bool) -> set[str]:
    return {
        name
        for home in client.__mro__
        if home.__module__.startswith(GENERATED) == generated
        for name in vars(home)
        if not name.startswith("_")
    }


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.__name__)
def test_a_clients_own_name_is_refused(
    client: type[Any], faults: Callable[..., list[str]], entry: Callable[..., dict[str, Any]]
) -> None:
    # A client may do more for a command of the spec (RANDOMKEY with a prefix): that name stays a command's.
    for name in public(client, generated=False) - public(client, generated=True):
        (found,) = faults({"string": {"GET": entry(method=name)}})
        assert found == f"string.GET: method {name} is a client's own; give another with method:"


def test_every_reserved_name_is_in_use() -> None:
    used = {name for client in CLIENTS for name in public(client, generated=False)}
    assert rules._RESERVED - used == set()
