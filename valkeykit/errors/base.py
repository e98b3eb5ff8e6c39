"""The base of every error the library raises."""

from __future__ import annotations

from typing import ClassVar, Self


class _Notes:
    """The notes of an error: its advice, and what is added. A list is made when somebody asks."""

    def __get__(self, error: ValkeyKitError | None, kind: type[ValkeyKitError]) -> list[str]:
        if error is None:
            return [kind.advice]
        notes: list[str] = vars(error).setdefault("__notes__", [error.advice] if error.advice else [])
        return notes


class ValkeyKitError(Exception):
    """Base of every error raised by valkeykit."""

    advice: ClassVar[str] = ""
    """What to do about it: one sentence, the last line of a traceback."""

    __notes__ = _Notes()  # pyright: ignore[reportAssignmentType] # it makes the list when asked for it

    command: str | None
    node: str | None
    maybe_applied: bool

    def __init__(
        self,
        message: str,
        *,
        command: str | None = None,
        node: str | None = None,
        maybe_applied: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.command = command
        self.node = node
        self.maybe_applied = maybe_applied

    def again(self) -> Self:
        """The same error once more, for another command that met the same fate."""
        copy = type(self)(*self.args)
        vars(copy).update(vars(self), command=None)
        vars(copy).pop("__notes__", None)
        copy.__cause__ = self.__cause__
        return copy

    def __str__(self) -> str:
        where = " ".join(
            part for part in (self.command, f"on {self.node}" if self.node else None) if part is not None
        )
        return f"{where}: {self.message}" if where else self.message
