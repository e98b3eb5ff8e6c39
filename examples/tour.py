"""A tour of valkeykit against a private, real Valkey server. Run it with ``make demo``.

Each stop shows the code it runs; read it from top to bottom to learn the library.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from valkeykit import AsyncClient, Client, embedded
from valkeykit.client import Session
from valkeykit.commands.face import Sync
from valkeykit.errors import PipelineError, WrongTypeError
from valkeykit.hooks import CommandEnd, Event
from valkeykit.pipeline import Pipeline

ROOT = Path(__file__).resolve().parent.parent


def show(text: str, value: object) -> None:
    """One line: what was called, what came back."""
    print(f"  {text:<68} → {value!r}")


def typed_calls(url: str) -> None:
    """Typed calls: sync, bytes by default"""
    with Client(url) as client:
        show('client.set("greeting", "hello", ex=60)', client.set("greeting", "hello", ex=60))
        show('client.get("greeting")', client.get("greeting"))
        show('client.set("greeting", "again", nx=True)', client.set("greeting", "again", nx=True))
        show('client.set("greeting", "again", get=True)', client.set("greeting", "again", get=True))
        show(
            'client.hset("user:1", mapping={"name": "Ann", "age": 41})',
            client.hset("user:1", mapping={"name": "Ann", "age": 41}),
        )
        show('client.hgetall("user:1")', client.hgetall("user:1"))
        client.zadd("scores", {"ann": 1.5, "bob": 2, "eve": float("inf")})
        show(
            'client.zrange("scores", 0, -1, withscores=True)', client.zrange("scores", 0, -1, withscores=True)
        )
        show('client.execute("OBJECT", "ENCODING", "user:1")', client.execute("OBJECT", "ENCODING", "user:1"))


def async_calls(url: str) -> None:
    """The same with asyncio, replies as str"""

    async def main() -> None:
        async with AsyncClient(url, decode_responses=True) as client:
            show('await client.get("greeting")', await client.get("greeting"))
            show('await client.hget("user:1", "name")', await client.hget("user:1", "name"))
            numbers = await asyncio.gather(*(client.incr("visits") for _ in range(100)))
            show('100 tasks: await client.incr("visits")', max(numbers))

    asyncio.run(main())


def providers(url: str) -> None:
    """The same code over two drivers: the same values, the same errors"""
    for name in ("valkey-py", "glide"):
        with Client(url, provider=name) as client:
            same: list[object] = [
                client.get("greeting"),
                client.hgetall("user:1"),
                client.zscore("scores", "eve"),
            ]
            show(f"Client(url, provider={name!r})", same)


def pipeline(url: str) -> None:
    """A pipeline: one trip, a typed tuple"""
    with Client(url) as client:
        results = client.pipeline().set("k1", "v1").set("k2", "v2").get("k3").incr("visits").execute()
        show('client.pipeline().set(…).set(…).get("k3").incr("visits").execute()', results)
        try:
            client.pipeline().incr("visits").lpush("k1", "oops").get("k2").execute()
        except PipelineError as error:
            show("a failed command raises; nothing is lost: error.results", error.results)


def transactions(url: str) -> None:
    """A transaction, and one that depends on what it reads"""

    def move_point(session: Session[bytes]) -> Pipeline[Sync, bytes, int, int]:
        if int(session.get("left") or 0) < 1:
            raise ValueError("nothing left to move")
        return session.transaction().decr("left").incr("right")

    with Client(url) as client:
        show(
            'client.transaction().set("left", 3).set("right", 0).execute()',
            client.transaction().set("left", 3).set("right", 0).execute(),
        )
        show('client.optimistic(move_point, "left")', client.optimistic(move_point, "left"))


def stream(url: str) -> None:
    """A stream with a consumer group"""
    with Client(url, decode_responses=True) as client:
        client.xadd("orders", {"item": "tea", "cups": 2}, id="1-1")
        client.xadd("orders", {"item": "cake"}, id="2-1")
        client.xgroup_create("orders", "kitchen", "0")
        show(
            'client.xreadgroup("kitchen", "ann", {"orders": ">"}, count=1)',
            client.xreadgroup("kitchen", "ann", {"orders": ">"}, count=1),
        )
        show('client.xack("orders", "kitchen", "1-1")', client.xack("orders", "kitchen", "1-1"))
        show('client.xread({"orders": "1-1"})', client.xread({"orders": "1-1"}))


def script(url: str) -> None:
    """A Lua script"""
    with Client(url) as client:
        source = "return redis.call('INCRBY', KEYS[1], ARGV[1])"
        show(
            'client.eval(source, keys=["visits"], args=[10])', client.eval(source, keys=["visits"], args=[10])
        )
        sha = client.script_load(source)
        show('client.evalsha(sha, keys=["visits"], args=[1])', client.evalsha(sha, keys=["visits"], args=[1]))


def errors(url: str) -> None:
    """Errors name the command and the node, and say whether anything may have been applied"""
    seen: list[Event] = []
    with Client(url, hooks=[seen.append]) as client:
        try:
            client.lpush("greeting", "x")
        except WrongTypeError as error:
            show("WrongTypeError", str(error))
            show("error.maybe_applied", error.maybe_applied)
        try:
            client.get(None)  # type: ignore[arg-type] # the point: refused before anything is sent
        except TypeError as error:
            show("client.get(None)", str(error))
    ended = [event for event in seen if isinstance(event, CommandEnd)]
    show("a hook saw", [(event.command, type(event.error).__name__) for event in ended])


def regenerate(url: str) -> None:
    """Edit the spec in a temporary copy, regenerate, call the method with its new option"""
    with tempfile.TemporaryDirectory() as folder:
        text = (ROOT / "commands.yaml").read_text("utf-8")
        before, after = "{name: end, type: integer,", "{name: end, type: integer, default: -1,"
        start = text.index("    GETRANGE:")
        at = text.index(before, start)
        spec = Path(folder) / "edited.yaml"
        spec.write_text(text[:at] + after + text[at + len(before) :], "utf-8")
        show("in a copy of commands.yaml, GETRANGE: end gets a default", after)
        command = [sys.executable, "-m", "codegen", "--spec", str(spec), "--out", f"{folder}/edited"]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 # our own words
        show("python -m codegen --spec edited.yaml --out edited/", done.stdout.strip())
        sys.path.insert(0, folder)
        try:
            edited: Any = importlib.import_module("edited.clients")
            with edited.Client(url) as client:
                show('client.getrange("greeting", 2)', client.getrange("greeting", 2))
                queued = client.pipeline().getrange("greeting", 3)
                show('client.pipeline().getrange("greeting", 3).execute()', queued.execute())
                show("inspect.signature(client.getrange)", str(inspect.signature(client.getrange)))
        finally:
            sys.path.remove(folder)


STOPS: tuple[Callable[[str], None], ...] = (
    typed_calls, async_calls, providers, pipeline, transactions, stream, script, errors, regenerate,
)  # fmt: skip


def main() -> None:
    """Start a private server and visit every stop."""
    with embedded.start() as server:
        print(f"valkeykit tour: a private Valkey server listens on {server.url}\n")
        for number, stop in enumerate(STOPS, 1):
            print(f"{number}. {str(stop.__doc__).splitlines()[0]}")
            stop(server.url)
            print()
    print("Done: the server is gone. Next: README.md, docs/spec-format.md, commands.yaml.")


if __name__ == "__main__":
    main()
