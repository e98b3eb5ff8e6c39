"""The blocking client. Reads line for line like aio.py."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVarTuple, Unpack, cast, overload

from valkeykit.client.base import Settings, seconds_of
from valkeykit.client.recipes.sync import Recipes
from valkeykit.command import Command
from valkeykit.commands.face import Sync
from valkeykit.commands.generated.builders import connection, transactions
from valkeykit.commands.generated.sync import SyncCommands
from valkeykit.errors import ArgumentError, NoScriptError, ValkeyKitError, WatchError
from valkeykit.execution import flows, generic, steps
from valkeykit.execution import sync as loop
from valkeykit.execution.core import SyncCore
from valkeykit.lazy import Lazy
from valkeykit.types import Key, Reply, T, Value

if TYPE_CHECKING:
    from valkeykit.batch import Strategy
    from valkeykit.breaker import Breaker
    from valkeykit.config import Config
    from valkeykit.config.options import ConfigOptions
    from valkeykit.execution.once import Token
    from valkeykit.health import Health, HealthMonitor
    from valkeykit.hooks import Hook
    from valkeykit.pipeline import Pipeline
    from valkeykit.providers.base import Provider

# Queued methods of every command: 7 ms that a program without pipelines need not wait for.
_pipelines = Lazy("valkeykit.pipeline")
_health = Lazy("valkeykit.health.sync")
_once = Lazy("valkeykit.execution.once")
_scripts = Lazy("valkeykit.scripting.source")
_bounded = Lazy("valkeykit.bulkhead.sync")
Ts = TypeVarTuple("Ts")


class SyncRunner(Recipes[T]):
    """Runs what the generated methods build."""

    _core: SyncCore

    _loop = staticmethod(loop.run)
    _bounded = _bounded

    def execute(self, *words: Value, key_at: Sequence[int] | None = None) -> Reply:
        """Run any command by its words, also one that has no method; the reply as it comes.

        `key_at` has the positions of the keys among the words; it is needed with a key prefix only.
        """
        prefixed = self._core.prefix is not None
        reply: Reply = self._run(generic.build(words, key_at, prefixed=prefixed))
        return reply

    def execute_command(self, *words: Value, key_at: Sequence[int] | None = None) -> Reply:
        """The same as `execute`, under the name that valkey-py and pipelines use."""
        return self.execute(*words, key_at=key_at)

    def randomkey(self) -> T | None:
        """Return a random key, or None when there is none; inside the key prefix if one is set."""
        if self._core.prefix is None:
            return super().randomkey()
        return cast("T | None", flows.drive(flows.random_key(), self._run))

    def once(self, token: Key, *, ttl: int | timedelta = 86_400) -> Once[T]:
        """Writes that take effect once per token, however often they are made.

        ``client.once("order-17").incr("stock")``: the first call runs the write and keeps its reply
        under the token, in one step on the server; each later one, from whatever client, gets that
        reply. So the call is sent again when a reply was lost, unless `retry` is ``never``, and the
        caller may make it again as well.

        Args:
            token: names the effect. It stands in a key of its own, in the cluster slot of the write's
                first key, and belongs to that key, or to the key's hash tag if it has one.
            ttl: seconds (or a timedelta) for which the token is kept, from the write on.

        The write must be one that scripts may run. Refused with `ArgumentError`: reads, blocking and
        stateful commands, those of administration. `TokenReused` says that the token stands for a call
        with other words. An error of the server is raised, and not kept: nothing was applied. A reply
        that is a number from 2^53 on is a `ReplyError`, for scripts round it: the write took effect.
        """
        handle = self.with_options(retry=_once.again(self._options.retry))
        return Once(handle._run, self._core, _once.Token(token, ttl))

    def pipeline(self, *, strategy: Strategy | None = None) -> Pipeline[Sync, T]:
        """Commands that travel together; not atomic. `strategy` cuts very long ones (10,000)."""
        made: Pipeline[Sync, T] = self._pipeline(_pipelines.Pipeline, strategy=strategy)
        return made

    def transaction(self) -> Pipeline[Sync, T]:
        """Commands that run as one, in MULTI/EXEC."""
        made: Pipeline[Sync, T] = self._pipeline(_pipelines.Pipeline, atomic=True)
        return made

    def _pipeline(self, kind: Any, **options: Any) -> Any:
        return kind(self, self._send, prefixed=self._core.prefix is not None, **options)

    def _send(
        self, commands: list[Command[Any]], atomic: bool, strategy: Strategy, raise_on_error: bool
    ) -> tuple[Any, ...]:
        if not commands:
            return ()
        batches = list(strategy.batches(commands))
        limit = self._options.bulkhead
        run_many = loop.run_many if limit is None else partial(_bounded.run_many, limit)
        values: list[Any] = run_many(self._core, batches, self._options, atomic=atomic)
        if NoScriptError in steps.kinds_of(values):
            self._send_sources(commands, values, run_many)
        if raise_on_error:
            steps.raise_first(values, commands, self._core.config.node)
        return tuple(values)

    def _send_sources(self, commands: list[Command[Any]], values: list[Any], run_many: Any) -> None:
        """Send the scripts that servers had not got once more, with their sources; fill in the values."""
        again = _scripts.forgotten(commands, values)
        if not again:
            return
        try:
            found: list[Any] = run_many(self._core, [list(again.values())], self._options, atomic=False)
        except ValkeyKitError as error:
            found = [error.again() for _ in again]
        for place, value in zip(again, found, strict=True):
            values[place] = value


class Once(SyncCommands[T]):
    """Writes under one token; made by `Client.once`."""

    def __init__(self, run: Callable[[Command[Any]], Any], core: SyncCore, token: Token) -> None:
        self._once, self._core, self._token = run, core, token

    def _run(self, command: Command[Any]) -> Any:
        return flows.drive(self._token.flow(command, self._core), self._once)

    def execute(self, *words: Value, key_at: Sequence[int] | None = None) -> Reply:
        """Run any write by its words, as `Client.execute` does; `key_at` also places the token."""
        prefixed = self._core.prefix is not None
        reply: Reply = self._run(generic.build(words, key_at, prefixed=prefixed))
        return reply


class Session(SyncRunner[T]):
    """A client on one connection of its own: for WATCH, SELECT and whatever else binds state.

    Made by `Client.session`; leaving it closes the connection, and with it the state.
    """

    def __init__(self, core: SyncCore, options: steps.Options) -> None:
        self._bind(core, options)


class Client(SyncRunner[T]):
    """A typed blocking client for one Valkey server.

    Building one validates and does no I/O; it connects on the first command or on `connect`. Share
    it: it is safe to use from many threads. Without arguments it reads VALKEY_* from the
    environment, else localhost:6379.
    """

    @overload
    def __init__(
        self: Client[bytes],
        url: str | None = None,
        *,
        config: Config | None = None,
        provider: str | Provider | None = None,
        decode_responses: Literal[False] = False,
        hooks: Sequence[Hook] = (),
        circuit_breaker: Breaker | None = None,
        **options: Unpack[ConfigOptions],
    ) -> None: ...

    @overload
    def __init__(
        self: Client[str],
        url: str | None = None,
        *,
        config: Config | None = None,
        provider: str | Provider | None = None,
        decode_responses: Literal[True],
        hooks: Sequence[Hook] = (),
        circuit_breaker: Breaker | None = None,
        **options: Unpack[ConfigOptions],
    ) -> None: ...

    def __init__(
        self,
        url: str | None = None,
        *,
        config: Config | None = None,
        provider: str | Provider | None = None,
        decode_responses: bool = False,
        hooks: Sequence[Hook] = (),
        circuit_breaker: Breaker | None = None,
        **options: Unpack[ConfigOptions],
    ) -> None:
        """Raises `ConfigError` with every problem of the settings, `MissingExtra` without the driver.

        Args:
            url: ``valkey://user:pass@host:port/db``, ``valkeys://`` (TLS), ``unix:///path``,
                ``embedded://`` for a private server; options behind ``?``.
            config: a ready `Config` instead of a URL.
            provider: a driver by name, or a provider object.
            decode_responses: replies as str (UTF-8) instead of bytes.
            hooks: callables that receive one frozen event each.
            retry: how far failed attempts are repeated (``read``, ``overwrite``, ``checked``,
                ``at-least-once``, ``never``), or a policy of your own.
            circuit_breaker: asked before each attempt, told its outcome.
            bulkhead: a `Bulkhead`, which other clients may share, or the settings of one.
            options: any field of the configuration by its short name.
        """
        settings = Settings(url, config, provider, hooks, circuit_breaker, options, decode_responses)
        self._bind(SyncCore(*settings.arguments), settings.options)

    def connect(self) -> None:
        """Connect now and see that the server answers. Raises what the first command would."""
        self._run(connection.ping())

    def session(self) -> AbstractContextManager[Session[T]]:
        """A connection of its own, for commands that bind state: ``with client.session() as s``."""
        made: AbstractContextManager[Session[T]] = self._open_session(Session)
        return made

    @contextmanager
    def _open_session(self, kind: Any) -> Generator[Any, None, None]:
        deadline = time.monotonic() + self._options.timeout
        core = self._core
        transport = (core.ready or core.open()).dedicate(deadline)
        try:
            yield kind(core.derive(transport), self._options)
        finally:
            transport.close()

    def optimistic(
        self,
        work: Callable[[Session[T]], Pipeline[Sync, T, *Ts]],
        *keys: Key,
        attempts: int = 16,
    ) -> tuple[*Ts]:
        """Run a transaction that depends on what it read, again if a watched key changed meanwhile.

        `work` gets a session in which `keys` are watched; it reads what it needs and returns a
        `session.transaction()` with commands queued. Returns the transaction's results; raises
        `WatchError` when all `attempts` were overtaken.
        """
        if attempts < 1:
            raise ArgumentError("attempts must be 1 or more")
        with self.session() as session:
            while True:
                attempts -= 1
                session._run(transactions.watch(*keys))
                transaction = work(session)
                _pipelines.must_belong_to(transaction, session)
                try:
                    return transaction.execute()
                except WatchError:
                    if not attempts:
                        raise

    def is_healthy(
        self,
        *,
        timeout: float | timedelta | None = None,
    ) -> bool:
        """Whether the server takes this client's commands now: one PING, and the breaker's state.

        It takes at most `timeout` seconds (the configuration's ``health.timeout``) and raises nothing
        for whatever is wrong with the server.
        """
        seconds = self._check_time(timeout)
        report: Health = _health.check(self._core, seconds, brief=True)
        return report.ready

    def health(
        self,
        *,
        timeout: float | timedelta | None = None,
    ) -> Health:
        """How the server and this client are: PING and INFO, around retries, hooks and an open breaker.

        It takes at most `timeout` seconds (the configuration's ``health.timeout``) and raises nothing
        for whatever is wrong with the server: the report says it. If the breaker is due for a probe,
        this is one.
        """
        seconds = self._check_time(timeout)
        report: Health = _health.check(self._core, seconds)
        return report

    def health_monitor(
        self,
        *,
        interval: float | timedelta | None = None,
        timeout: float | timedelta | None = None,
        on_change: Callable[[Health], object] | None = None,
    ) -> AbstractContextManager[HealthMonitor]:
        """Check every `interval` seconds: ``with client.health_monitor() as monitor``.

        Entering makes the first check; `monitor.latest` is the latest report. The others are made in
        the background, one after the other, with a tenth of jitter, until the block or the client ends;
        without `interval` and `timeout` as the configuration's ``health.*`` say. `on_change` is called
        there with each report that differs in more than figures; what it raises is logged.
        """
        pause = self.config.health.interval if interval is None else seconds_of(interval, "interval")
        made: AbstractContextManager[HealthMonitor] = _health.monitor(
            self._core, pause, self._check_time(timeout), on_change
        )
        return made

    def close(self) -> None:
        """Close every connection; later calls raise `Closed`. May be called twice."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
