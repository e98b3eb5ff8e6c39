"""What a call of an example would send: a client that builds commands and runs none."""

from __future__ import annotations

import datetime as dt
import importlib
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from valkeykit.command import Command
from valkeykit.commands.generated.sync import SyncCommands


class Recorder(SyncCommands[bytes]):
    """A client that returns the command instead of running it."""

    def _run(self, command: Command[Any]) -> Any:
        return command


@contextmanager
def quietly() -> Iterator[None]:
    """Without the warnings of deprecated commands."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


def record(group: str, call: str) -> Command[Any]:
    """The command that a call of an example builds."""
    names: dict[str, Any] = {"inf": math.inf, "nan": math.nan} | {
        name: getattr(dt, name) for name in ("UTC", "datetime", "timedelta", "timezone")
    }
    custom = Path(__file__).parents[2] / "valkeykit" / "commands" / "custom" / f"{group}.py"
    if custom.exists():
        names |= vars(importlib.import_module(f"valkeykit.commands.custom.{group}"))
    with quietly():
        made = eval(f"client.{call}", names | {"client": Recorder()})
    assert isinstance(made, Command)
    return made
