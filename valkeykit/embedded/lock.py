"""The lock that keeps two servers out of one data directory."""

from __future__ import annotations

import fcntl
import os

from valkeykit.embedded.descriptors import close_private, private_file
from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.errors import ConfigError

_LOCK_NAME = "valkeykit.lock"


def acquire(path: str) -> int:
    """Create the directory `path` if needed, lock it and return the lock's descriptor.

    Raises `ConfigError` if it cannot be a directory, `EmbeddedServerError` if it is locked.
    """
    try:
        os.makedirs(path, exist_ok=True)
        descriptor = private_file(os.path.join(path, _LOCK_NAME))
    except OSError as error:
        raise ConfigError(f"cannot keep a server's data in {path}: {error.strerror}") from error
    try:
        # The kernel drops the lock with its last holder: unlike a pid file it cannot go stale.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        close_private(descriptor)
        raise EmbeddedServerError(f"another embedded server is using {path}") from error
    return descriptor


def release(descriptor: int) -> None:
    """Unlock the directory. Unlocking reaches every copy of the descriptor, closing ends ours."""
    fcntl.flock(descriptor, fcntl.LOCK_UN)
    close_private(descriptor)
