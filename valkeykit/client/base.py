"""What both clients do the same way: read the configuration, carry options, build pipelines."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Self, cast, get_args

from attrs import asdict, evolve

from valkeykit.config import Config
from valkeykit.config.fields import Checked
from valkeykit.errors import ArgumentError, ArgumentTypeError, ConfigError
from valkeykit.execution import steps
from valkeykit.execution.views import WHOLE, View
from valkeykit.lazy import Lazy
from valkeykit.retry import Backoff, Budget, Retry, RetryOption, RetryPolicy, never, policy_of
from valkeykit.types import Priority, ReadFrom

if TYPE_CHECKING:
    from os import PathLike

    from valkeykit.breaker import Breaker
    from valkeykit.bulkhead import Bulkhead
    from valkeykit.config import resilience
    from valkeykit.consistency import Consistency
    from valkeykit.hooks import Hook
    from valkeykit.providers.base import Measured, Provider
    from valkeykit.stats import ClientStats
    from valkeykit.topology.failover import Failover

# `inspect.CO_COROUTINE`; importing it would take 5 ms.
_COROUTINE = 0x80

_stats = Lazy("valkeykit.stats")
_limits = Lazy("valkeykit.bulkhead")
_consistency = Lazy("valkeykit.consistency")


class Settings:
    """What the constructor of a client takes, read and checked."""

    def __init__(  # the constructor's own parameters
        self,
        url: str | None,
        config: Config | None,
        provider: str | Provider | None,
        hooks: Sequence[Hook],
        breaker: Breaker | None,
        options: Mapping[str, object],
        decode_responses: bool,
    ) -> None:
        retry = options.get("retry")
        _check(config, hooks, retry, circuit_breaker=breaker, decode_responses=decode_responses)
        given = dict(options)
        policy = _own_policy(given)
        bulkhead = _own_bulkhead(given)
        failover = _own_failover(given)
        if decode_responses:
            given["decode_responses"] = True
        if isinstance(provider, str):
            given["provider"] = provider
        if config is None:
            config = _load(url, given)
        elif url is not None:
            raise ConfigError("give a URL or a Config, not both")
        elif given:
            config = config.evolve(**given)
        if config.decode_responses and not decode_responses:
            raise ConfigError(
                f"decode_responses ({config.source_of('decode_responses')}): say decode_responses=True to "
                "the client itself: it decides whether its methods return bytes or str"
            )
        self.arguments = (
            config,
            provider if not isinstance(provider, str) else None,
            hooks,
            breaker or _breaker_of(config.breaker),
            failover,
        )
        times = config.timeouts
        self.options = steps.Options(
            times.command,
            times.grace,
            policy or _configured(config.retry),
            bulkhead or _bulkhead_of(config.bulkhead),
        )


def _load(url: str | None, given: dict[str, object]) -> Config:
    file = cast("str | PathLike[str] | None", given.pop("file", None))
    return Config.load(url, file=file, **cast("dict[str, Any]", given))


def _check(
    config: object,
    hooks: object,
    retry: object,
    *,
    circuit_breaker: object,
    decode_responses: object,
) -> None:
    """Refuse objects of the wrong kind by name, before anything is built of them."""
    problems: list[str] = []
    if config is not None and not isinstance(config, Config):
        problems.append(f"config: must be a Config, not {type(config).__name__}; Config.load(…) makes one")
    if (
        isinstance(hooks, str)
        or not isinstance(hooks, Sequence)
        or not all(callable(h) for h in cast("Sequence[object]", hooks))
    ):
        problems.append("hooks: must be a sequence of callables, such as [print]")
    elif any(_is_async(hook) for hook in cast("Sequence[object]", hooks)):
        problems.append("hooks: must be plain functions; nobody would await a coroutine function")
    if not (retry is None or callable(retry) or isinstance(retry, str | Mapping)):
        problems.append(
            f"retry: must be a level, a policy or a mapping of settings, not {type(retry).__name__}"
        )
    if circuit_breaker is not None and not hasattr(circuit_breaker, "check"):
        problems.append(f"circuit_breaker: must be a Breaker, not {type(circuit_breaker).__name__}")
    if not isinstance(decode_responses, bool):
        problems.append("decode_responses: must be True or False")
    if problems:
        raise ConfigError(problems)


def _is_async(hook: object) -> bool:
    """Whether it is a coroutine function, or an object that is called like one."""
    code = getattr(hook, "__code__", None) or getattr(vars(type(hook)).get("__call__"), "__code__", None)
    return bool(getattr(code, "co_flags", 0) & _COROUTINE)


def _breaker_of(settings: resilience.Breaker) -> Breaker | None:
    if not settings.enabled:
        return None
    from valkeykit.breaker import CircuitBreaker  # noqa: PLC0415 # only those who ask for it pay for it

    return CircuitBreaker(
        failures=settings.failure_threshold,
        rate=settings.failure_rate,
        calls=settings.min_calls,
        window=settings.window,
        pause=settings.reset_timeout,
        probes=settings.half_open_probes,
        slow=settings.slow_call,
        slow_rate=settings.slow_call_rate,
    )


def _configured(settings: resilience.Retry) -> RetryPolicy:
    if settings.level == "never":
        return never
    return Retry(
        settings.level,
        math.inf if settings.max_retries is None else settings.max_retries + 1,
        Backoff(settings.min_backoff, settings.max_backoff, settings.jitter),
        Budget(settings.budget, settings.budget_per_second),
    )


def _own_policy(given: dict[str, object]) -> RetryPolicy | None:
    """Take a policy out of the options; a level becomes a setting like any other."""
    option = given.get("retry")
    if isinstance(option, str):
        given["retry"] = {"level": option}
    elif callable(option):
        return policy_of(given.pop("retry"))
    return None


def _own_bulkhead(given: dict[str, object]) -> Bulkhead | None:
    """Take a bulkhead out of the options; the settings of one stay."""
    if given.get("bulkhead") is None or isinstance(given["bulkhead"], Mapping | Checked):
        return None
    return _bulkhead(given.pop("bulkhead"))


def _own_failover(given: dict[str, object]) -> Failover | None:
    """Take the parts of failover out of the options."""
    found = given.pop("failover", None)
    if found is None:
        return None
    from valkeykit.topology.failover import Failover  # noqa: PLC0415 # only those who ask for it pay for it

    if not isinstance(found, Failover):
        raise ArgumentTypeError("failover must be a Failover, such as Failover(selector=…)")
    return found


def _bulkhead_of(settings: resilience.Bulkhead) -> Bulkhead | None:
    if settings.limit is None:
        return None
    made: Bulkhead = _limits.Bulkhead(settings.limit, wait=settings.wait)
    return made


def _bulkhead(option: object) -> Bulkhead:
    if not isinstance(option, _limits.Bulkhead):
        raise ArgumentTypeError("bulkhead must be a Bulkhead, such as Bulkhead(20, wait=0.1)")
    return cast("Bulkhead", option)


class Handle:
    """A core and the options that calls through this handle use."""

    _core: Any
    _options: steps.Options
    _loop: Any
    _bounded: Any

    def _bind(self, core: Any, options: steps.Options) -> None:
        self._core = core
        self._options = options
        bulkhead = options.bulkhead
        # Before the class's method of that name: a call in C instead of one more frame per command.
        self.__dict__["_run"] = (
            partial(self._loop, core, options)
            if bulkhead is None
            else partial(self._bounded.run, bulkhead, core, options)
        )

    @property
    def config(self) -> Config:
        """The configuration in force."""
        config: Config = self._core.config
        return config

    def with_options(
        self,
        *,
        timeout: float | timedelta | None = None,
        retry: RetryOption | None = None,
        priority: Priority | None = None,
        bulkhead: Bulkhead | None = None,
        read_from: ReadFrom | None = None,
        consistency: Consistency | None = None,
    ) -> Self:
        """The same client with another budget per call (seconds), retry policy, priority and so on.

        `retry`: a level keeps the budget and the pauses of the client's own policy.
        `bulkhead`: limits the calls of all handles that were given the same object, instead of the
        client's own.
        `priority`: ``high`` and ``bulk`` calls travel on connections of their own, so that neither
        waits for the other or for ``normal`` ones; only providers with lanes have that. Connections
        and state are shared: closing one closes both.
        `read_from`: which nodes of a cluster, or of a primary with replicas, serve reads, instead of
        the configuration's ``reads.prefer``.
        `consistency`: `valkeykit.consistency.replicas(1)` has each write wait until a replica has it,
        ``durable()`` until it is on the primary's disk, each on a connection that the caller has to
        itself meanwhile. What got less far raises `ConsistencyError`, which says that the write was
        applied, and has its value.
        """
        changed = type(self).__new__(type(self))
        changed.__dict__.update(self.__dict__)
        options = steps.Options(
            self._options.timeout if timeout is None else seconds_of(timeout),
            self._options.grace,
            self._options.retry if retry is None else policy_of(retry, self._options.retry),
            self._options.bulkhead if bulkhead is None else _bulkhead(bulkhead),
        )
        view = View(priority, read_from, consistency)
        _check_view(self._core, view)
        changed._bind(self._core if view == WHOLE else self._core.view(view), options)  # our own class
        return changed

    def _seen(self, view: View) -> Self:
        """The same client, whose transport is seen in another way."""
        other = type(self).__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._bind(self._core.view(view), self._options)  # as above
        return other

    def _check_time(self, timeout: float | timedelta | None) -> float:
        return self.config.health.timeout if timeout is None else seconds_of(timeout)

    def stats(self) -> ClientStats:
        """A snapshot of the client's connections; no I/O. Raises `ArgumentError` if none is kept."""
        core = self._core.base or self._core
        breakers: dict[str, str] = core.breaker.states() if hasattr(core.breaker, "states") else {}
        if core.ready is None:
            return _stats.ClientStats(self.config.node, breakers=breakers)  # type: ignore[no-any-return] # loaded when called
        if not hasattr(core.ready, "stats"):
            raise ArgumentError(f"provider '{core.provider.name}' keeps no statistics; 'native' does")
        measured: Measured = core.ready
        return evolve(measured.stats(), breakers=breakers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._core.provider.name} {self.config.node}>"


def _check_view(core: Any, view: View) -> None:
    for name, value in asdict(view, recurse=False).items():
        if value is not None and core.session:
            raise ArgumentError(f"a session has a connection of its own: {name} is for the client")
    for name, value, allowed in (
        ("priority", view.priority, get_args(Priority)),
        ("read_from", view.read_from, get_args(ReadFrom)),
    ):
        if value is not None and value not in allowed:
            raise ArgumentError(f"{name} must be one of {', '.join(allowed)}")
    if view.priority is not None and not getattr(core.provider, "prioritizes", False):
        raise ArgumentError(f"provider '{core.provider.name}' has no priorities; 'native' has")
    if view.read_from is not None:
        _check_reads(core.config, core.provider, view.read_from)
    if view.consistency is not None and not isinstance(view.consistency, _consistency.Consistency):
        raise ArgumentTypeError("consistency must be one, replicas(…) or durable(…) of valkeykit.consistency")


def _check_reads(config: Config, provider: Provider, read_from: object) -> None:
    if "reads.*" not in provider.honours:
        raise ArgumentError(f"provider '{provider.name}' reads from primaries only; 'native' has read_from")
    if not (config.cluster.enabled or config.has_replicas):
        raise ArgumentError(
            "read_from needs several nodes: cluster.enabled, replicated.enabled or sentinel.primary_name"
        )
    if read_from == "same-zone" and config.reads.zone is None:
        raise ArgumentError("read_from='same-zone' needs reads.zone")


def seconds_of(time: object, name: str = "timeout") -> float:
    """Seconds, more than 0 and finite. Raises `ArgumentError`, with the parameter's `name`."""
    if isinstance(time, timedelta):
        time = time.total_seconds()
    if isinstance(time, bool) or not isinstance(time, int | float):
        raise ArgumentTypeError(f"{name} must be seconds or a timedelta")
    if not 0 < time < math.inf:
        raise ArgumentError(f"{name} must be more than 0 and finite")
    return float(time)
