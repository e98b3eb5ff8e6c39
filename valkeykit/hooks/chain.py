"""Several hooks as one callable that cannot fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from valkeykit.hooks.events import Event

Hook: TypeAlias = Callable[[Event], None]
Emit: TypeAlias = Callable[[Event], None]


def chain(hooks: Sequence[Hook]) -> Emit | None:
    """One callable that runs `hooks` in order, or None when there are none.

    A hook that raises is logged, once per hook, and never breaks a command.
    """
    if not hooks:
        return None
    # A set that only grows by one entry per faulty hook; a race would log twice, no more.
    failed: set[int] = set()

    def emit(event: Event) -> None:
        for hook in hooks:
            try:
                hook(event)
            except Exception:  # whatever a hook raises is not the command's problem
                if id(hook) not in failed:
                    failed.add(id(hook))
                    import logging  # noqa: PLC0415 # 6 ms that nobody without such a hook waits for

                    logging.getLogger("valkeykit").exception("hook %r raised; this is logged once", hook)

    return emit
