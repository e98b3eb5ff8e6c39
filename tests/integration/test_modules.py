"""Commands of modules on a real server, which has none of them: the error says what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from valkeykit.errors import ExecAbortError, ModuleNotLoaded, PipelineError
from valkeykit.modules import bloom, json, search

CALLS: list[tuple[Any, str, Any]] = [
    (json, "json", lambda target: target.json_get("k")),
    (bloom, "bloom", lambda target: target.bf_exists("k", "a")),
    (search, "search", lambda target: target.ft_list()),
]


@pytest.mark.parametrize(("package", "module", "call"), CALLS, ids=[module for _, module, _ in CALLS])
def test_the_error_names_the_module(valkeykit_url: str, package: Any, module: str, call: Any) -> None:
    with package.Client(valkeykit_url) as client:
        assert client.ping()
        with pytest.raises(ModuleNotLoaded, match=f"needs the module {module} .*it is not loaded") as caught:
            call(client)
        assert (caught.value.module, caught.value.maybe_applied) == (module, False)
        with pytest.raises(PipelineError, match=f"needs the module {module} "):
            call(client.pipeline()).execute()
        with pytest.raises(ExecAbortError, match=f"needs the module {module} "):
            call(client.transaction()).execute()


@pytest.mark.parametrize(("package", "module", "call"), CALLS, ids=[module for _, module, _ in CALLS])
async def test_the_error_names_the_module_async(
    valkeykit_url: str, package: Any, module: str, call: Any
) -> None:
    async with package.AsyncClient(valkeykit_url) as client:
        with pytest.raises(ModuleNotLoaded, match=f"needs the module {module} "):
            await call(client)
