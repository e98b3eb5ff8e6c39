"""Making clients: addresses, environment, refused settings, loops, forks, hooks, policies."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from driven import Driven

import valkeykit
from valkeykit import AsyncClient, Client, Config, embedded
from valkeykit.errors import (
    ArgumentError,
    CircuitOpen,
    ConfigError,
    ConnectionFailed,
    ServerError,
    WrongTypeError,
)
from valkeykit.hooks import (
    CommandEnd,
    CommandStart,
    Connected,
    Disconnected,
    Event,
    PipelineEnd,
    PipelineStart,
    PoolGrew,
    PoolShrank,
    RetryScheduled,
    on,
)
from valkeykit.providers.memory import MemoryProvider, Script
from valkeykit.retry import Failure


def run_python(code: str) -> None:
    """Run `code` in a fresh interpreter; it prints "fine" at the end."""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.stdout.strip(), done.stderr) == ("fine", "")


def test_embedded_urls_share_a_server(make: Callable[..., Driven], tmp_path: Path) -> None:
    one, two = make("embedded://"), make("embedded://")
    one.run(lambda c: c.set("shared", "yes"))
    assert two.run(lambda c: c.get("shared")) == b"yes"
    kept = make(f"embedded://{tmp_path}/data")
    assert kept.run(lambda c: c.get("shared")) is None
    embedded.shared(tmp_path / "data").stop()


def test_unix_sockets(make: Callable[..., Driven]) -> None:
    with embedded.start(unix_socket=True) as server:
        driven = make(server.unix_url)
        assert driven.run(lambda c: c.set("k", 1)) is True
        assert "unix:" in driven.client.config.node


def test_settings_reach_the_server(make: Callable[..., Driven]) -> None:
    driven = make(db=3, client_name="tester")
    driven.run(lambda c: c.set("k", 1))
    info = driven.run(lambda c: c.client_info())
    assert (info.fields["db"], info.fields["name"]) == (b"3", b"tester")
    assert info.fields["lib-name"].startswith(b"valkeykit")


def test_what_no_provider_honours_is_refused(make: Callable[..., Driven]) -> None:
    with pytest.raises(ConfigError) as caught:
        make(logging={"level": "DEBUG"})
    assert "logging.level" in str(caught.value)
    assert "not honoured" in str(caught.value)


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch, valkeykit_server: Any) -> None:
    monkeypatch.setenv("VALKEY_PORT", str(valkeykit_server.port))
    monkeypatch.setenv("VALKEY_HOST", "127.0.0.1")
    with valkeykit.connect() as client:
        assert client.config.node == f"127.0.0.1:{valkeykit_server.port}"
        assert client.ping() is True

    async def main() -> None:
        async with await valkeykit.connect_async(decode_responses=True) as client:
            assert await client.echo("x") == "x"

    asyncio.run(main())


def test_the_environment_cannot_change_the_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VALKEY_DECODE_RESPONSES", "true")
    with pytest.raises(ConfigError, match="VALKEY_DECODE_RESPONSES"):
        Client()
    assert Client(decode_responses=True).config.decode_responses


def test_connect_fails_when_nobody_is_there() -> None:
    with pytest.raises(ConnectionFailed, match="localhost:1"):
        valkeykit.connect(port=1)
    with pytest.raises(ConnectionFailed, match="localhost:1"):
        asyncio.run(valkeykit.connect_async(port=1))


def test_a_config_object_or_a_url() -> None:
    config = Config.load("valkey://localhost:7000/2", environ={}, decode_responses=True)
    assert Client(config=config, decode_responses=True).config.connection.db == 2
    with pytest.raises(ConfigError, match="decode_responses=True to the client itself"):
        Client(config=config)
    named = Client(config=config, decode_responses=True, client_name="x")
    assert named.config.connection.client_name == "x"
    assert Client(config=Config(), decode_responses=True).config.decode_responses
    with pytest.raises(ConfigError, match="not both"):
        Client("valkey://localhost", config=config)
    with pytest.raises(ConfigError, match="allowed: glide, memory, native, valkey-py"):
        Client(provider="nobody")


def test_with_options_shares_the_connection(driven: Driven) -> None:
    quick = driven.client.with_options(timeout=0.5)
    assert quick.config is driven.client.config
    driven.run(lambda c: c.set("k", 1))
    assert driven.run(lambda c: c.with_options(timeout=0.5).get("k")) == b"1"
    for bad in (0, -1, float("inf"), float("nan")):
        with pytest.raises(ArgumentError):
            driven.client.with_options(timeout=bad)
    with pytest.raises(TypeError):
        driven.client.with_options(timeout="1")


@pytest.mark.parametrize("provider", ["native", "valkey-py", "glide"])
def test_one_async_client_over_three_loops(provider: str, valkeykit_url: str) -> None:
    code = f"""
import asyncio, gc
from valkeykit import AsyncClient
client = AsyncClient({valkeykit_url!r}, provider={provider!r})
async def main(n):
    assert await client.incr("loops") == n
    if n == 3:
        await client.aclose()
for n in (1, 2, 3):
    asyncio.run(main(n))
    gc.collect()
print("fine")
"""
    run_python(code)


def test_glide_refuses_a_second_loop_at_once(valkeykit_url: str) -> None:
    code = f"""
import asyncio
from valkeykit import AsyncClient
from valkeykit.errors import ConnectionFailed
first, second = asyncio.Runner(), asyncio.Runner()
one, two = (AsyncClient({valkeykit_url!r}, provider="glide") for _ in range(2))
first.run(one.connect())
try:
    second.run(two.connect())
except ConnectionFailed as error:
    assert "one event loop per process" in str(error)
    print("fine")
first.close()
second.run(two.connect())
second.close()
"""
    run_python(code)


@pytest.mark.parametrize("provider", ["native", "valkey-py", "glide"])
def test_fork_after_use(provider: str, valkeykit_url: str) -> None:
    code = f"""
import os
from valkeykit import Client
client = Client({valkeykit_url!r}, provider={provider!r})
assert client.incr("fork") == 1
pid = os.fork()
if pid == 0:
    ok = client.incr("fork") == 2 and client.pipeline().get("fork").execute() == (b"2",)
    os._exit(0 if ok else 1)
_, status = os.waitpid(pid, 0)
assert os.waitstatus_to_exitcode(status) == 0
assert client.incr("fork") == 3
client.close()
print("fine")
"""
    run_python(code)


def test_importing_is_light() -> None:
    code = """
import sys
import valkeykit
heavy = {"valkey", "libvalkey", "glide", "glide_sync", "attrs", "attr", "cattrs", "asyncio", "ssl", "yaml"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
valkeykit.Client(provider="valkey-py")
heavy -= {"valkey", "libvalkey", "attrs", "attr", "asyncio", "ssl"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
assert set(valkeykit.__all__) <= set(dir(valkeykit))
for name in valkeykit.__all__:
    getattr(valkeykit, name)
"""
    environ = {key: value for key, value in os.environ.items() if not key.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False, env=environ
    )
    assert done.stderr == ""


def test_public_names() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = valkeykit.client.nothing  # type: ignore[attr-defined] # the point
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = valkeykit.nothing  # type: ignore[attr-defined] # the point
    assert valkeykit.__version__


def test_hooks_see_start_end_and_connections(make: Callable[..., Driven]) -> None:
    seen: list[Event] = []
    driven = make(hooks=[seen.append])
    driven.run(lambda c: c.set("k", "secret-value"))
    with pytest.raises(WrongTypeError):
        driven.run(lambda c: c.lpush("k", "secret-value"))
    driven.run(lambda c: c.pipeline().get("k").get("k").execute())
    driven.close()
    kinds = [type(event) for event in seen]
    assert kinds[0] is CommandStart
    assert Connected in kinds
    assert kinds[-1] is Disconnected
    ends = [event for event in seen if isinstance(event, CommandEnd)]
    assert [(e.command, e.attempts, type(e.error), e.call.args[1]) for e in ends] == [
        ("SET", 1, type(None), "k"),
        ("LPUSH", 1, WrongTypeError, "k"),
    ]
    together = [event for event in seen if isinstance(event, PipelineStart | PipelineEnd)]
    assert [(e.command, e.size) for e in together] == [("PIPELINE", 2)] * 2
    last = together[1]
    assert isinstance(last, PipelineEnd)
    assert (last.error, last.failed, last.reply) == (None, 0, [b"secret-value"] * 2)
    assert all(event.duration > 0 for event in [*ends, last])
    assert "secret-value" not in repr(seen)


def test_hooks_are_told_what_they_ask_for(make: Callable[..., Driven]) -> None:
    ends: list[CommandEnd] = []
    pipelines: list[PipelineEnd] = []
    driven = make(hooks=[on(CommandEnd, ends.append), on(PipelineEnd, pipelines.append)])
    driven.run(lambda c: c.set("k", "v"))
    driven.run(lambda c: c.getrange("k", 0, 0))
    driven.run(lambda c: c.pipeline().get("k").lpush("k", 1).execute(raise_on_error=False))
    driven.run(lambda c: c.transaction().get("k").execute())
    assert [(e.command, e.attempts, e.error) for e in ends] == [("SET", 1, None), ("GETRANGE", 1, None)]
    assert ends[1].reply == b"v"
    assert [(e.command, e.size, e.failed) for e in pipelines] == [("PIPELINE", 2, 1), ("MULTI/EXEC", 1, 0)]


def test_hooks_see_a_pool_grow_and_shrink(make: Callable[..., Driven]) -> None:
    seen: list[PoolGrew | PoolShrank] = []
    driven = make(hooks=[on((PoolGrew, PoolShrank), seen.append)], pool={"blocking_size": 2})
    assert driven.run(lambda c: c.blpop(["nothing here"], timeout=0.05)) is None
    driven.close()
    sizes = [(type(event), event.size, event.limit) for event in seen]
    assert (PoolGrew, 1, 2) in sizes
    assert [kind for kind, *_ in sizes].count(PoolGrew) == [kind for kind, *_ in sizes].count(PoolShrank)
    assert {event.reason for event in seen if isinstance(event, PoolShrank)} == {"client closed"}


def test_a_raising_hook_breaks_nothing(make: Callable[..., Driven], caplog: pytest.LogCaptureFixture) -> None:
    def bad(_: Event) -> None:
        raise RuntimeError("a faulty hook")

    seen: list[Event] = []
    driven = make(hooks=[bad, seen.append])
    assert driven.run(lambda c: c.set("k", 1)) is True
    assert seen
    assert len([record for record in caplog.records if record.name == "valkeykit"]) == 1


class _Breaker:
    def __init__(self) -> None:
        self.told: list[str] = []
        self.open: float | None = None

    calm = False

    def check(self, node: str, /) -> float | None:
        self.told.append(f"check {node}")
        return self.open

    def success(self, node: str, seconds: float, /) -> None:
        assert seconds >= 0
        self.told.append(f"success {node}")

    def failure(self, node: str, error: Exception, /) -> None:
        self.told.append(f"failure {node} {type(error).__name__}")

    def neutral(self, node: str, /) -> None:
        self.told.append(f"neutral {node}")


@pytest.mark.parametrize("flavour", ["sync", "aio"])
def test_policies_and_breakers_have_their_seams(flavour: str) -> None:
    from driven import Combination

    script = Script().on("GET", "k").reply(ConnectionFailed("gone"), ConnectionFailed("gone"), b"v")
    script.on("LPUSH", "k", "1").reply(WrongTypeError("WRONGTYPE", "no"))
    seen: list[Event] = []
    asked: list[Failure] = []
    breaker = _Breaker()

    def policy(failure: Failure) -> float | None:
        asked.append(failure)
        return 0.001 if failure.replay == "read" else None

    driven = Driven(
        Combination("memory", flavour, 2),
        None,
        provider=MemoryProvider(script),
        hooks=[seen.append],
        retry=policy,
        circuit_breaker=breaker,
    )
    assert driven.run(lambda c: c.get("k")) == b"v"
    assert [(f.command, f.attempt) for f in asked] == [("GET", 1), ("GET", 2)]
    assert len([event for event in seen if isinstance(event, RetryScheduled)]) == 2
    with pytest.raises(WrongTypeError):
        driven.run(lambda c: c.lpush("k", 1))
    assert [told.split()[0] for told in breaker.told] == [
        *("check", "failure", "check", "failure", "check", "success"),
        *("check", "success"),
    ]
    breaker.open = 2.5
    with pytest.raises(CircuitOpen) as caught:
        driven.run(lambda c: c.get("k"))
    assert (caught.value.retry_after, caught.value.maybe_applied) == (2.5, False)
    driven.close()


def test_replies_of_the_wrong_shape_are_typed_errors() -> None:
    script = Script().on("INCR", "n").reply(b"not a number").on("HGETALL", "h").reply([b"odd"])
    with Client(provider=MemoryProvider(script)) as client:
        for call in (lambda: client.incr("n"), lambda: client.hgetall("h")):
            with pytest.raises(valkeykit.errors.ReplyError) as caught:  # type: ignore[attr-defined] # a module
                call()
            assert caught.value.maybe_applied


@pytest.fixture
def _somebody_elses_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VALKEY_PASSWORD", "not for tests")
    monkeypatch.setenv("VALKEY_KEY_PREFIX", "dev:")


@pytest.mark.usefixtures("_somebody_elses_settings")
def test_fixtures_do_not_read_the_developers_settings(valkeykit_client: Client[bytes]) -> None:
    assert valkeykit_client.set("k", 1) is True
    assert valkeykit_client.config.key_prefix == ""


def test_objects_of_the_wrong_kind_are_refused_by_name() -> None:
    wrong: Any = {
        "retry": 3,
        "circuit_breaker": True,
        "hooks": ["x"],
        "config": {"host": "x"},
        "decode_responses": "yes",
    }
    for kind in (Client, AsyncClient):
        with pytest.raises(ConfigError) as caught:
            kind(**wrong)
        for name in wrong:
            assert f"{name}: must be" in str(caught.value)


def test_no_argument_comes_back_in_a_message(driven: Driven) -> None:
    with pytest.raises(ServerError) as caught:
        driven.run(lambda c: c.execute("AUHT", "hunter2"))
    assert "hunter2" not in str(caught.value) + repr(caught.value)
    with pytest.raises(ServerError) as caught:
        driven.run(lambda c: c.execute("ACL", "SETUSER", "bob", "hunter2"))
    assert "hunter2" not in str(caught.value) + repr(caught.value)


def test_fixtures_for_users(valkeykit_client: Client[bytes]) -> None:
    assert valkeykit_client.dbsize() == 0
    assert valkeykit_client.set("k", 1) is True


async def test_async_fixture_for_users(valkeykit_async_client: AsyncClient[bytes]) -> None:
    async with valkeykit_async_client as client:
        assert await client.set("k", 1) is True
