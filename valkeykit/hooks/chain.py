"""Several hooks as one callable that cannot fail."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar, cast

from valkeykit.hooks.events import EVERY, BreakerChanged, CommandEnd, CommandStart, Event

Hook: TypeAlias = Callable[[Event], None]
"""A callable that takes an event. One that has `wants`, a tuple of event types, is told of those only."""

Emit: TypeAlias = Callable[[Event], None]
E = TypeVar("E", bound=Event)


class On(Generic[E]):
    """A hook for some kinds of events; see `on`."""

    def __init__(self, events: tuple[type[E], ...], function: Callable[[E], None]) -> None:
        self.wants = events
        self.function = function

    def __call__(self, event: Event) -> None:
        """Hand the event on if it is of one of the kinds."""
        if isinstance(event, self.wants):
            self.function(event)  # narrower than declared: only such events

    def __repr__(self) -> str:
        return f"on({', '.join(kind.__name__ for kind in self.wants)}, {self.function!r})"


def on(kind: type[E] | tuple[type[E], ...], function: Callable[[E], None]) -> On[E]:
    """A hook that is told of one kind of event, or of several: ``on(CommandEnd, measure)``.

    It costs less than one that takes every event: those that nobody wants are not made.
    """
    return On(kind if isinstance(kind, tuple) else (kind,), function)


class Chain:
    """Hooks in their order. Each is told of the kinds of events it wants.

    A hook that raises is logged, once per hook, and never breaks a command.
    """

    __slots__ = ("_by_kind", "_faulty", "ended", "started")

    def __init__(self, hooks: Sequence[Hook]) -> None:
        # It only grows by one entry per faulty hook; a race would log twice, no more.
        self._faulty: set[int] = set()
        wanted: dict[type[Any], list[Emit]] = {}
        for hook in hooks:
            for kind in getattr(hook, "wants", EVERY):
                wanted.setdefault(kind, []).append(_target(hook))
        self._by_kind = {kind: self._together(told) for kind, told in wanted.items()}
        # What every command has, for callers who catch what a single hook raises, and tell `raised`.
        self.started = self._bare(wanted, CommandStart)
        self.ended = self._bare(wanted, CommandEnd)

    def wants(self, kind: type[Event]) -> bool:
        """Whether somebody listens to this kind: others need not be made."""
        return kind in self._by_kind

    def emit(self, event: Event) -> None:
        """Tell whoever wants to know."""
        tell = self._by_kind.get(type(event))
        if tell is not None:
            tell(event)

    def breaker_changed(self, node: str, before: str, after: str) -> None:
        """Tell of a breaker's transition."""
        self.emit(BreakerChanged(node, before, after))

    def raised(self, hook: Emit) -> None:
        """Log the exception under way, if it is the first of this hook."""
        if id(hook) in self._faulty:
            return
        self._faulty.add(id(hook))
        import logging  # noqa: PLC0415 # 6 ms that nobody without such a hook waits for

        logging.getLogger("valkeykit").exception("hook %r raised; this is logged once", hook)

    def _together(self, hooks: Sequence[Emit]) -> Emit:
        def emit(event: Event) -> None:
            for hook in hooks:
                try:
                    hook(event)
                except Exception:  # noqa: BLE001 # whatever a hook raises is not the command's problem
                    self.raised(hook)

        return emit

    def _bare(self, wanted: Mapping[type[Any], list[Emit]], kind: type[Event]) -> Emit | None:
        hooks = wanted.get(kind, ())
        return hooks[0] if len(hooks) == 1 else self._by_kind.get(kind)


def _target(hook: Hook) -> Emit:
    """What to call: `On` only says of which events, and it is not told of others."""
    return cast("Emit", hook.function) if isinstance(hook, On) else hook
