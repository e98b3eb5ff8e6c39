"""Modules that are loaded when something is first taken from them.

Reply types cost about 0.2 ms each to create, and most programs need those of a few groups only.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Lazy:
    """Stands for a module until something is taken from it, and keeps what was taken."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)  # asked by copy and the like, not by commands
        value = getattr(import_module(self.__name__), attribute)
        setattr(self, attribute, value)
        return value
