"""How a handle differs from its client: the same transport, seen in another way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

if TYPE_CHECKING:
    from typing import Self

    from valkeykit.consistency import Consistency
    from valkeykit.replies.codec import Codec
    from valkeykit.types import Priority, ReadFrom, Route


@frozen
class View:
    """What a handle was asked for that concerns the transport; None for what the client itself has."""

    priority: Priority | None = None
    read_from: ReadFrom | None = None
    consistency: Consistency | None = None
    route: Route | None = None

    def over(self, before: Self) -> Self:
        """This, and of `before` what is not said here."""
        mine = {f.name: getattr(self, f.name) for f in fields(type(self))}
        return type(self)(**{n: getattr(before, n) if value is None else value for n, value in mine.items()})

    def of(self, whole: Any, codec: Codec[Any], confirmed: Any) -> Any:
        """A client's transport as this handle uses it; `confirmed` is the flavour's class for copies."""
        if self.priority not in {None, "normal"}:
            whole = whole.prioritized(self.priority)
        if self.read_from is not None:
            whole = whole.reading(self.read_from)
        if self.route is not None:
            whole = whole.routed(self.route)
        if self.consistency is not None and self.consistency.asks:
            whole = confirmed(whole, self.consistency, codec)
        return whole


WHOLE = View()
"""As the client itself."""
