"""The directory one server lives in: its data, configuration, log and lock."""

from __future__ import annotations

import os
import shutil
import tempfile

from valkeykit.embedded.errors import EmbeddedServerError

CONFIG_NAME = "valkeykit.conf"
SOCKET_NAME = "valkeykit.sock"
_LOG_NAME = "valkeykit.log"
_TAIL_LINES = 30


class ServerDirectory:
    """A temporary directory, or the caller's own one, locked while a server uses it.

    Raises `ConfigError` if `path` cannot be a directory, `EmbeddedServerError` if another server
    uses it.
    """

    def __init__(self, path: str | os.PathLike[str] | None) -> None:
        self.temporary = path is None
        self._lock: int | None = None
        self._last_log: str | None = None
        if path is None:
            self.path = os.path.realpath(tempfile.mkdtemp(prefix="valkeykit-"))
        else:
            self.path = os.path.realpath(path)
            from valkeykit.embedded.lock import acquire  # noqa: PLC0415 - Windows has no fcntl

            self._lock = acquire(self.path)
        self.log_path = os.path.join(self.path, _LOG_NAME)

    @property
    def scratch(self) -> str | None:
        """What to delete when the server is done with it."""
        return self.path if self.temporary else None

    @property
    def inherit(self) -> tuple[int, ...]:
        """Descriptors for the server: it shares the lock, which so lasts until both are gone."""
        return () if self._lock is None else (self._lock,)

    def write(self, name: str, text: str) -> None:
        """Write a file, such as the configuration. It may hold passwords: only the owner can read it."""
        descriptor = os.open(os.path.join(self.path, name), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(descriptor, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)

    def log_size(self) -> int:
        """Bytes in the log: the place where the next start begins to write."""
        return os.path.getsize(self.log_path) if os.path.exists(self.log_path) else 0

    def read_log(self, start: int = 0) -> str:
        """Return the log from byte `start` on. After `release` it is the log as it was then."""
        if self._last_log is not None:
            return self._last_log
        try:
            with open(self.log_path, "rb") as file:
                file.seek(start)
                return file.read().decode("utf-8", "replace")
        except FileNotFoundError:
            return ""

    def failure(self, problem: str, start: int) -> EmbeddedServerError:
        """Build the error for a failed start; the log outlives a temporary directory."""
        tail = "\n".join(self.read_log(start).rstrip().splitlines()[-_TAIL_LINES:])
        kept = self.log_path
        if self.temporary:
            descriptor, kept = tempfile.mkstemp(prefix="valkeykit-", suffix=".log")
            with open(descriptor, "w", encoding="utf-8") as file:
                file.write(self.read_log(start))
        return EmbeddedServerError(f"{problem}; end of its log ({kept}):\n{tail}", kept)

    def release(self, *, keep_log: bool = True) -> None:
        """Unlock the directory, or delete it if it is temporary. Idempotent."""
        if self.temporary:
            if keep_log:
                self._last_log = self.read_log()
            shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            from valkeykit.embedded.lock import release  # noqa: PLC0415 - Windows has no fcntl

            release(self._lock)
            self._lock = None
