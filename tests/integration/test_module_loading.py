"""MODULE LOAD, LOADEX and UNLOAD with a real module: the smallest one, built here."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from driven import REAL, Combination, Driven

from valkeykit import embedded
from valkeykit.errors import ServerError
from valkeykit.replies.module import ServerModule

# All that a module needs: the server hands out its functions by name.
SOURCE = """
typedef int (*get_api)(const char *, void *);
typedef int (*set_attributes)(void *, const char *, int, int);
int ValkeyModule_OnLoad(void *ctx, void **argv, int argc) {
    set_attributes set = 0;
    (void)argv;
    ((get_api)((void **)ctx)[0])("ValkeyModule_SetModuleAttribs", (void *)&set);
    set(ctx, "smallest", argc, 1);
    return 0;
}
"""
COMPILER = shutil.which("cc")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="needs a C compiler to build a module")


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("module")
    (folder / "smallest.c").write_text(SOURCE)
    words = [str(COMPILER), "-shared", "-fPIC", "-o", str(folder / "smallest.so"), str(folder / "smallest.c")]
    subprocess.run(words, check=True, capture_output=True)
    return folder / "smallest.so"


@pytest.fixture(params=REAL, ids=lambda combination: combination.name)
def driven(request: pytest.FixtureRequest) -> Iterator[Driven]:
    combination: Combination = request.param
    with embedded.start(config={"enable-module-command": "yes"}) as server:
        client = Driven(combination, server.url, provider=combination.provider)
        yield client
        client.close()


def loaded(driven: Driven) -> ServerModule | None:
    modules: list[ServerModule] = driven.run(lambda client: client.module_list())
    return next((one for one in modules if one.name == "smallest"), None)


def test_a_module_comes_and_goes(driven: Driven, module: Path) -> None:
    path = str(module)
    assert driven.run(lambda client: client.module_load(path, "a", 1)) is True
    assert loaded(driven) == ServerModule("smallest", 2, path, ["a", "1"], {})
    with pytest.raises(ServerError, match="Error loading the extension"):
        driven.run(lambda client: client.module_load(f"{path}.nosuch"))
    assert driven.run(lambda client: client.module_unload("smallest")) is True
    assert loaded(driven) is None


def test_loadex_takes_arguments_behind_settings(driven: Driven, module: Path) -> None:
    path = str(module)
    assert driven.run(lambda client: client.module_loadex(path, args=["x", "y", "z"])) is True
    assert loaded(driven) == ServerModule("smallest", 3, path, ["x", "y", "z"], {})
    assert driven.run(lambda client: client.pipeline().module_unload("smallest").execute()) == (True,)
    with pytest.raises(ServerError):  # the module has no such setting, so nothing is loaded
        driven.run(lambda client: client.module_loadex(path, options=[("smallest.nosuch", 1)]))
    assert loaded(driven) is None
