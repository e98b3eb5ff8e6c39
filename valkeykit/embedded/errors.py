"""What can go wrong with an embedded server."""

from __future__ import annotations

from valkeykit.errors import ValkeyKitError


class EmbeddedServerError(ValkeyKitError):
    """The embedded server did not start, or cannot do what was asked.

    `log_path` names the server's log, kept on disk, when there is one; the message has its tail.
    """

    advice = "Read the server's log; its last lines are in the message."

    log_path: str | None

    def __init__(self, message: str, log_path: str | None = None) -> None:
        super().__init__(message)
        self.log_path = log_path
        self.args = (message, log_path)
