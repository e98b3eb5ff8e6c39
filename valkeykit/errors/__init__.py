"""Every error the library raises: `client` has ours, `server` those that a server answers with.

One base, `ValkeyKitError`. Each error says `maybe_applied`: False only when no byte of the command
was handed to the operating system or the server refused it; True when the command may have run.
Messages name the command and the node, never a value or a secret. Tracebacks end with the advice.
"""

from __future__ import annotations

from valkeykit.errors.base import ValkeyKitError
from valkeykit.errors.client import (
    ArgumentError,
    ArgumentTypeError,
    CircuitOpen,
    Closed,
    ConfigError,
    ConnectionFailed,
    DeadlineExceeded,
    MissingExtra,
    Overloaded,
    PipelineError,
    PoolExhausted,
    ProtocolError,
    ReplyError,
    ResultUnknown,
    TokenReused,
    WatchError,
    WriteTimedOut,
)
from valkeykit.errors.server import (
    AskError,
    AuthenticationError,
    BusyGroupError,
    BusyKeyError,
    BusyLoadingError,
    BusyScriptError,
    ClusterDownError,
    CrossSlotError,
    Disposition,
    ExecAbortError,
    MisconfiguredError,
    ModuleNotLoaded,
    MovedError,
    NoGroupError,
    NoPermissionError,
    NoProtocolError,
    NoReplicasError,
    NoScriptError,
    NotAuthenticatedError,
    NotBusyError,
    OutOfMemoryError,
    PrimaryDownError,
    ReadOnlyError,
    ServerError,
    ServerTooOld,
    TryAgainError,
    UnblockedError,
    UnkillableError,
    WrongTypeError,
)

__all__ = [
    "ArgumentError",
    "ArgumentTypeError",
    "AskError",
    "AuthenticationError",
    "BusyGroupError",
    "BusyKeyError",
    "BusyLoadingError",
    "BusyScriptError",
    "CircuitOpen",
    "Closed",
    "ClusterDownError",
    "ConfigError",
    "ConnectionFailed",
    "CrossSlotError",
    "DeadlineExceeded",
    "Disposition",
    "ExecAbortError",
    "MisconfiguredError",
    "MissingExtra",
    "ModuleNotLoaded",
    "MovedError",
    "NoGroupError",
    "NoPermissionError",
    "NoProtocolError",
    "NoReplicasError",
    "NoScriptError",
    "NotAuthenticatedError",
    "NotBusyError",
    "OutOfMemoryError",
    "Overloaded",
    "PipelineError",
    "PoolExhausted",
    "PrimaryDownError",
    "ProtocolError",
    "ReadOnlyError",
    "ReplyError",
    "ResultUnknown",
    "ServerError",
    "ServerTooOld",
    "TokenReused",
    "TryAgainError",
    "UnblockedError",
    "UnkillableError",
    "ValkeyKitError",
    "WatchError",
    "WriteTimedOut",
    "WrongTypeError",
]

for _name in __all__:
    # Where users import them from: in tracebacks, and in pickles that outlive a rearrangement.
    _found = globals()[_name]
    if isinstance(_found, type):
        _found.__module__ = __name__
