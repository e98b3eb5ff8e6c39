"""What becomes of a session when it, its connection or its client ends."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from driven import Driven

from valkeykit import Client
from valkeykit.errors import Closed, ConnectionFailed, DeadlineExceeded, ValkeyKitError


class Sessions:
    """The same steps for both flavours: each is a call of the session, or a function without a result."""

    def __init__(self, driven: Driven) -> None:
        self.driven = driven

    def run(self, *steps: Callable[[Any, Any], Any], after: Callable[[Any, Any], Any] | None = None) -> Any:
        """The last step's result; `after` is called once the session was left."""
        if self.driven.combination.flavour == "sync":
            client = self.driven.client
            with client.session() as session:
                found = [step(client, session) for step in steps]
            return after(client, session) if after is not None else found[-1]

        async def main(client: Any) -> Any:
            found: Any = None
            async with client.session() as session:
                for step in steps:
                    found = await _awaited(step(client, session))
            return await _awaited(after(client, session)) if after is not None else found

        return self.driven.run(main)


async def _awaited(value: Any) -> Any:
    return await value if isinstance(value, Awaitable) else value


@pytest.fixture
def sessions(make: Callable[..., Driven]) -> Sessions:
    return Sessions(make(retry="never"))


def _ping(_: Any, session: Any) -> Any:
    return session.ping()


def _pipeline(_: Any, session: Any) -> Any:
    return session.pipeline().ping().execute()


@pytest.mark.parametrize("call", [_ping, _pipeline])
def test_a_session_that_was_left_is_closed(sessions: Sessions, call: Any) -> None:
    assert sessions.run(_ping) is True
    with pytest.raises(Closed):
        sessions.run(_ping, after=call)


@pytest.mark.parametrize("call", [_ping, _pipeline])
def test_a_session_ends_with_its_client(sessions: Sessions, call: Any) -> None:
    def close(client: Any, _: Any) -> Any:
        return client.close() if sessions.driven.combination.flavour == "sync" else client.aclose()

    with pytest.raises((Closed, ConnectionFailed)):
        sessions.run(_ping, close, call)


def test_a_session_whose_connection_was_killed(sessions: Sessions, valkeykit_url: str) -> None:
    """The state is gone, so nothing runs on another connection: WATCH would guard nothing."""
    errors: list[ValkeyKitError] = []

    def tag(_: Any, session: Any) -> Any:
        return session.client_setname("victim")

    def kill(_: Any, __: Any) -> None:
        with Client(valkeykit_url) as other:
            (victim,) = [found for found in other.client_list() if found.name == b"victim"]
            assert other.client_kill(client_id=victim.id) == 1

    def fail(_: Any, session: Any) -> Any:
        if sessions.driven.combination.flavour == "sync":
            return _caught(errors, session.ping)
        return _caught_async(errors, session.ping)

    sessions.run(tag, kill, fail, fail)
    assert [isinstance(error, ConnectionFailed) for error in errors] == [True, True]
    assert errors[1].maybe_applied is False


def _caught(errors: list[ValkeyKitError], call: Callable[[], Any]) -> None:
    with pytest.raises(ValkeyKitError) as caught:
        call()
    errors.append(caught.value)


async def _caught_async(errors: list[ValkeyKitError], call: Callable[[], Any]) -> None:
    with pytest.raises(ValkeyKitError) as caught:
        await call()
    errors.append(caught.value)


def test_a_wait_inside_a_session_that_runs_out_of_time(make: Callable[..., Driven]) -> None:
    """Nothing is sent when there is no time left, and the session goes on."""
    driven = make(retry="never", blocking_grace=0.1)
    sessions = Sessions(driven)

    def wait(_: Any, session: Any) -> Any:
        return session.blpop(["nothing here"], timeout=0.1)

    assert sessions.run(wait) is None
    with pytest.raises(DeadlineExceeded):
        sessions.run(lambda _, session: session.with_options(timeout=1e-9).ping())
