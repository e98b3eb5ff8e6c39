"""Every public error, as a user meets it: where, what, why, what to do, and nothing that is secret."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import pytest
from peer import Peer, ok
from subject import Subject, eventually

import valkeykit
from valkeykit import AsyncClient, Client, errors
from valkeykit.breaker import CircuitBreaker
from valkeykit.consistency import replicas
from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.errors import ServerError, ValkeyKitError
from valkeykit.modules.json.builders import json
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.testing import Fault, FaultyProvider, refused, reply_lost, timed_out

SECRET = "hunter2-is-a-secret"
Make = Callable[..., Subject]

# Those that are raised before there is a node, or a command.
_NO_NODE = {"ConfigError", "ArgumentError", "ArgumentTypeError", "MissingExtra", "EmbeddedServerError"}
_NO_COMMAND = {"ConfigError", "MissingExtra", "EmbeddedServerError", "PipelineError", "Overloaded"}
_CAUSED = {"ConnectionFailed", "ResultUnknown", "WriteTimedOut", "PipelineError"}


def public() -> dict[str, type[ValkeyKitError]]:
    """All of them, wherever in the package they are defined."""
    for module in pkgutil.walk_packages(valkeykit.__path__, "valkeykit."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: dict[str, type[ValkeyKitError]] = {}
    kinds: list[type[ValkeyKitError]] = [ValkeyKitError]
    while kinds:
        kind = kinds.pop()
        kinds += kind.__subclasses__()
        if kind.__module__.startswith("valkeykit.") and not kind.__name__.startswith("_"):
            found[kind.__name__] = kind
    del found["ValkeyKitError"]  # nobody raises it as it is
    return found


def meet(name: str, make: Make, peer: Peer) -> ValkeyKitError:
    """Bring the error about, with a secret wherever a user may have one."""
    scenario = SCENARIOS.get(name)
    if scenario is not None:
        return scenario(make, peer)
    kind = cast("type[ServerError]", public()[name])
    return through(make, refused(f"{kind.code} what the server says"), lambda c: c.set("k", SECRET))


def through(make: Make, fault: Fault, call: Any) -> ValkeyKitError:
    """What a call raises that meets a fault, on a server that knows a password."""
    faults = FaultyProvider()
    subject = make(provider=faults, retry="never")
    faults.plan(fault)
    return caught(subject, call)


def caught(subject: Subject, call: Any) -> ValkeyKitError:
    error = subject.fails(call)
    assert isinstance(error, ValkeyKitError)
    return error


def built(**options: Any) -> ValkeyKitError:
    try:
        Client(**options)
    except ValkeyKitError as error:
        return error
    raise AssertionError("it was built")


def _closed(make: Make, _: Peer) -> ValkeyKitError:
    subject = make()
    closed = subject.client.close if isinstance(subject.client, Client) else None
    if closed is not None:
        closed()
    else:
        assert isinstance(subject.client, AsyncClient)
        subject.loop().run(subject.client.aclose())
    return caught(subject, lambda c: c.set("k", SECRET))


def _silent(make: Make, peer: Peer) -> ValkeyKitError:
    peer.answer = lambda words: None if words[0] == b"GET" else ok(words)
    return caught(make(peer.url, timeout=0.1, retry="never"), lambda c: c.get(SECRET))


def _garbage(make: Make, peer: Peer) -> ValkeyKitError:
    peer.answer = lambda words: f"HTTP/1.1 400 {SECRET}\r\n".encode() if words[0] == b"GET" else ok(words)
    return caught(make(peer.url), lambda c: c.get("k"))


def _exhausted(make: Make, _: Peer) -> ValkeyKitError:
    subject = make(pool={"blocking_size": 1})
    waiting = subject.start(lambda c: c.blpop(["nothing"], timeout=2))
    eventually(lambda: subject.client.stats().pool.in_use)
    error = caught(subject, lambda c: c.with_options(timeout=0.1).blpop([SECRET], timeout=0.1) if c else None)
    waiting.result()
    return error


def _overloaded(make: Make, peer: Peer) -> ValkeyKitError:
    peer.answer = lambda words: None if words[0] == b"SET" else ok(words)
    subject = make(peer.url, pipelining={"in_flight": 5}, timeout=0.3, retry="never")
    outcomes = subject.crowd([lambda c: c.set("k", SECRET)] * 12)
    return next(error for error in outcomes if isinstance(error, errors.Overloaded))


def _open(make: Make, _: Peer) -> ValkeyKitError:
    breaker = CircuitBreaker()
    subject = make(circuit_breaker=breaker)
    breaker.open(subject.client.config.node, 60)
    return caught(subject, lambda c: c.set("k", SECRET))


def _misread(make: Make, _: Peer) -> ValkeyKitError:
    script = Script().on("HGETALL", "k").reply(7)
    return caught(make(provider=MemoryProvider(script)), lambda c: c.hgetall("k"))


def _watched(make: Make, _: Peer) -> ValkeyKitError:
    return through(
        make,
        Fault("changed", False, lambda: errors.WatchError("a watched key changed")),
        lambda c: c.transaction().set("k", SECRET).execute(),
    )


def _reused(make: Make, _: Peer) -> ValkeyKitError:
    subject = make()
    subject.run(lambda c: c.once(f"token-{SECRET}").set("k", SECRET))
    return caught(subject, lambda c: c.once(f"token-{SECRET}").set("k", SECRET + "!"))


def _bad_settings(make: Make, peer: Peer) -> ValkeyKitError:
    del make, peer
    return built(url=f"valkey://ann:{SECRET}@host", timeout=-1, pool_size="x")


def _no_yaml(make: Make, peer: Peer) -> ValkeyKitError:
    del make, peer
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        path = Path(folder) / "settings.yaml"
        path.write_text(f"auth: &a {{password: {SECRET}}}")
        patched.setitem(sys.modules, "yaml", None)  # how a missing module looks
        patched.delitem(sys.modules, "valkeykit.config.yaml_text", raising=False)
        patched.delattr("valkeykit.config.yaml_text", raising=False)
        return built(file=path, password=SECRET)


def _no_server(make: Make, peer: Peer) -> ValkeyKitError:
    del make, peer
    from valkeykit import embedded

    try:
        embedded.start(config={"no-such-option": "7"})
    except ValkeyKitError as error:
        return error
    raise AssertionError("it started")


def _with_client(call: Any, **options: Any) -> Callable[[Make, Peer], ValkeyKitError]:
    return lambda make, _: caught(make(**options), call)


def _with_fault(fault: Fault, call: Any) -> Callable[[Make, Peer], ValkeyKitError]:
    return lambda make, _: through(make, fault, call)


def _set(client: Any) -> Any:
    return client.set("k", SECRET)


_UNKNOWN = f"ERR unknown command 'DELIFEQ', with args beginning with: '{SECRET}'"
_NOWHERE = f"valkey://ann:{SECRET}@127.0.0.1:1"

SCENARIOS: dict[str, Callable[[Make, Peer], ValkeyKitError]] = {
    "ConfigError": _bad_settings,
    "ArgumentError": _with_client(lambda c: c.set("k", SECRET, ex=1, px=2)),
    "ArgumentTypeError": _with_client(lambda c: c.set("k", {SECRET: SECRET})),
    "MissingExtra": _no_yaml,
    "Closed": _closed,
    "ConnectionFailed": _with_client(_set, url=_NOWHERE, retry="never"),
    "WrongRole": _with_client(_set, role="replica", retry="never"),
    "DeadlineExceeded": _silent,
    "PoolExhausted": _exhausted,
    "ResultUnknown": _with_fault(reply_lost(), _set),
    "WriteTimedOut": _with_fault(timed_out(), _set),
    "ConsistencyError": _with_client(lambda c: _set(c.with_options(consistency=replicas(1, within=0.01)))),
    "Overloaded": _overloaded,
    "CircuitOpen": _open,
    "ProtocolError": _garbage,
    "ReplyError": _misread,
    "TokenReused": _reused,
    "WatchError": _watched,
    "PipelineError": _with_client(lambda c: c.pipeline().set("k", SECRET).incr("k").execute()),
    "ServerError": _with_client(lambda c: c.execute("NOSUCHCOMMAND", SECRET)),
    "ServerTooOld": _with_fault(refused(_UNKNOWN), lambda c: c.delifeq("k", SECRET)),
    "ModuleNotLoaded": _with_client(lambda c: c._run(json.json_get(SECRET))),
    "AuthenticationError": _with_client(lambda c: c.ping(), username="ann", password=SECRET),
    "EmbeddedServerError": _no_server,
}


@pytest.mark.parametrize("name", sorted(public()))
def test_an_error_says_where_what_why_and_what_to_do(name: str, make: Make, peer: Peer) -> None:
    error = meet(name, make, peer)
    assert type(error) is public()[name], repr(error)
    text = str(error)
    for place, without in ((error.command, _NO_COMMAND), (error.node, _NO_NODE)):
        assert name in without or (place is not None and place in text), text
    if name in _CAUSED:
        assert error.__cause__ is not None
    assert len(error.message) > 5
    whole = "".join(traceback.format_exception(error))
    assert whole.rstrip().endswith(error.advice)
    assert error.advice.endswith(".")
    for said in (whole, repr(error), repr(error.args), repr(vars(error))):
        assert SECRET not in said
    again = pickle.loads(pickle.dumps(error))  # our own bytes
    assert (str(again), again.maybe_applied, type(again)) == (text, error.maybe_applied, type(error))


def test_all_are_there() -> None:
    assert set(SCENARIOS) <= set(public())
    assert {EmbeddedServerError.__name__, "ResultUnknown", "TryAgainError"} <= set(public())
    assert set(errors.__all__) - {"Disposition", "ValkeyKitError"} <= set(public())
