"""Scripts of the client: whatever the servers have forgotten, the caller does not hear of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from subject import FLAVOURS, PROVIDERS, Subject

from valkeykit import errors

Make = Callable[..., Subject]
SOURCE = "return {KEYS[1], redis.call('INCRBY', KEYS[1], ARGV[1])}"
KEYS = [f"script:{n}" for n in range(20)]


@pytest.fixture(params=["valkeykit_server", "valkeykit_cluster"])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param).url)


@pytest.fixture(params=[(flavour, provider) for flavour in FLAVOURS for provider in PROVIDERS], ids="-".join)
def subject(request: pytest.FixtureRequest, url: str) -> Iterator[Subject]:
    flavour, provider = request.param
    made = Subject(flavour, url, provider=provider)
    made.run(lambda c: c.flushall())
    made.run(lambda c: c.script_flush())
    yield made
    made.run(lambda c: c.flushall())
    made.close()


def test_a_script_is_called_like_a_function(subject: Subject) -> None:
    script = subject.client.script(SOURCE)
    assert subject.run(lambda _: script(["k"], [2])) == [b"k", 2]
    subject.run(lambda c: c.script_flush())
    assert subject.run(lambda _: script("k", 2)) == [b"k", 4]
    assert subject.run(lambda c: script(keys=["k"], args=[1], client=c)) == [b"k", 5]
    assert subject.client.register_script(SOURCE).sha == script.sha
    assert subject.run(lambda c: c.script_exists([script.sha])) in ([True], [False])
    assert script.sha in repr(script)


def test_iterators_are_read_once(subject: Subject) -> None:
    script = subject.client.script(SOURCE)
    assert subject.run(lambda _: script(iter(["k"]), iter([2]))) == [b"k", 2]


@pytest.mark.parametrize("forgotten", [False, True])
def test_only_what_was_forgotten_is_sent_again(subject: Subject, *, forgotten: bool) -> None:
    script = subject.client.script(SOURCE)
    if not forgotten:
        subject.run(lambda c: c.script_load(SOURCE))

    def queued(client: Any) -> Any:
        pipe = client.pipeline()
        for key in KEYS:
            pipe.incr(f"{key}:other")
            script([key], [3], client=pipe)
        return pipe.execute()

    wanted = [item for key in KEYS for item in (1, [key.encode(), 3])]
    assert list(subject.run(queued)) == wanted


def test_a_transaction_takes_the_source(subject: Subject) -> None:
    script = subject.client.script(SOURCE)

    def queued(client: Any) -> Any:
        transaction = client.transaction().set("k", 1)
        return script(["k"], [4], client=transaction).execute()

    assert subject.run(queued) == (True, [b"k", 5])


def test_errors_of_the_script_stay(subject: Subject) -> None:
    script = subject.client.script("return redis.call('LPUSH', KEYS[1], 'x')")
    subject.run(lambda c: c.set("k", "v"))
    for _ in range(2):
        assert isinstance(subject.fails(lambda _: script(["k"])), errors.WrongTypeError)
    found = subject.run(lambda c: script(["k"], client=c.pipeline().get("k")).execute(raise_on_error=False))
    assert found[0] == b"v"
    assert isinstance(found[1], errors.WrongTypeError)


def test_flushed_in_mid_run(subject: Subject) -> None:
    script = subject.client.script(SOURCE)
    calls = [
        (lambda c: c.script_flush()) if at % 10 == 0 else (lambda _, key=KEYS[at % 20]: script([key], [1]))
        for at in range(200)
    ]
    found = subject.crowd(calls)
    assert [value for value in found if isinstance(value, Exception)] == []
    counts = subject.run(lambda c: c.mget(KEYS))
    assert sum(int(value or 0) for value in counts) == 180


def test_with_a_prefix(url: str) -> None:
    subject = Subject("sync", url, key_prefix="{app}:")
    script = subject.client.script(SOURCE)
    assert subject.run(lambda _: script(["p"], [1]))[0] == b"{app}:p"
    subject.run(lambda c: c.script_flush())
    assert script(["p"], [1], client=subject.client.pipeline()).execute()[0] == [b"{app}:p", 2]
    subject.run(lambda c: c.delete("p"))
    subject.close()
