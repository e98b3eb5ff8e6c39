# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sentinel commands of pipelines and transactions: queue now, one reply each on execute."""

# The last form of an overloaded method is for a bool known at run time only: its union is on purpose.
# pyright: reportOverlappingOverload=false

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeVarTuple

from valkeykit.commands.face import Mode, PipelineFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import sentinel as b
    from valkeykit.pipeline import Pipeline
    from valkeykit.replies.sentinel import (
        CachedInfo,
        PendingScript,
        PrimaryState,
        PrimaryVote,
        ReplicaState,
        SentinelAddress,
        SentinelState,
    )
else:
    b = Lazy("valkeykit.commands.generated.builders.sentinel")

Ts = TypeVarTuple("Ts")


class SentinelPipeline(PipelineFace[Mode, T, *Ts]):
    """The sentinel commands, queued."""

    __slots__ = ()

    def sentinel_ckquorum(self, new_master_name: Text) -> Pipeline[Mode, T, *Ts, T]:
        """Queue SENTINEL CKQUORUM: Check whether enough sentinels are reachable for a failover."""
        queued: Any = self
        self._queue(b.sentinel_ckquorum(new_master_name))
        return queued

    def sentinel_config_get(
        self, *parameters: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, dict[str, str]]:
        """Queue SENTINEL CONFIG: Return settings of the sentinel."""
        queued: Any = self
        self._queue(b.sentinel_config_get(*parameters))
        return queued

    def sentinel_config_set(self, mapping: Keyed[Value]) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL CONFIG: Change settings of the sentinel."""
        queued: Any = self
        self._queue(b.sentinel_config_set(mapping))
        return queued

    @overload
    def sentinel_debug(self, mapping: None = None) -> Pipeline[Mode, T, *Ts, dict[str, int]]: ...

    @overload
    def sentinel_debug(self, mapping: Keyed[int]) -> Pipeline[Mode, T, *Ts, bool]: ...

    @overload
    def sentinel_debug(
        self, mapping: Keyed[int] | None = None
    ) -> Pipeline[Mode, T, *Ts, dict[str, int] | bool]: ...

    def sentinel_debug(self, mapping: Keyed[int] | None = None) -> Any:
        """Queue SENTINEL DEBUG: Return or change the periods of the sentinel, for tests."""
        queued: Any = self
        self._queue(b.sentinel_debug(mapping))
        return queued

    def sentinel_failover(
        self, new_master_name: Text, *, coordinated: bool = False
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL FAILOVER: Replace a primary by one of its replicas, without asking the other sentinels."""
        queued: Any = self
        self._queue(b.sentinel_failover(new_master_name, coordinated=coordinated))
        return queued

    def sentinel_flushconfig(self) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL FLUSHCONFIG: Write the configuration and state of the sentinel to its file."""
        queued: Any = self
        self._queue(b.sentinel_flushconfig())
        return queued

    def sentinel_get_master_addr_by_name(
        self, service_name: Text
    ) -> Pipeline[Mode, T, *Ts, SentinelAddress | None]:
        """Queue SENTINEL GET-MASTER-ADDR-BY-NAME: Return where a primary listens."""
        queued: Any = self
        self._queue(b.sentinel_get_master_addr_by_name(service_name))
        return queued

    def sentinel_get_primary_addr_by_name(
        self, service_name: Text
    ) -> Pipeline[Mode, T, *Ts, SentinelAddress | None]:
        """Queue SENTINEL GET-PRIMARY-ADDR-BY-NAME: Return where a primary listens."""
        queued: Any = self
        self._queue(b.sentinel_get_primary_addr_by_name(service_name))
        return queued

    def sentinel_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue SENTINEL HELP: Return the server's help on SENTINEL."""
        queued: Any = self
        self._queue(b.sentinel_help())
        return queued

    def sentinel_info_cache(
        self, *service_names: Text | Iterable[Text]
    ) -> Pipeline[Mode, T, *Ts, dict[str, list[CachedInfo]]]:
        """Queue SENTINEL INFO-CACHE: Return what primaries and their replicas last told the sentinel about themselves."""
        queued: Any = self
        self._queue(b.sentinel_info_cache(*service_names))
        return queued

    def sentinel_is_master_down_by_addr(
        self, ip: Text, port: int, current_epoch: int, runid: Text
    ) -> Pipeline[Mode, T, *Ts, PrimaryVote]:
        """Queue SENTINEL IS-MASTER-DOWN-BY-ADDR: Ask whether the sentinel holds a primary for down."""
        queued: Any = self
        self._queue(b.sentinel_is_master_down_by_addr(ip, port, current_epoch, runid))
        return queued

    def sentinel_is_primary_down_by_addr(
        self, ip: Text, port: int, current_epoch: int, runid: Text
    ) -> Pipeline[Mode, T, *Ts, PrimaryVote]:
        """Queue SENTINEL IS-PRIMARY-DOWN-BY-ADDR: Ask whether the sentinel holds a primary for down."""
        queued: Any = self
        self._queue(b.sentinel_is_primary_down_by_addr(ip, port, current_epoch, runid))
        return queued

    def sentinel_master(self, service_name: Text) -> Pipeline[Mode, T, *Ts, PrimaryState]:
        """Queue SENTINEL MASTER: Describe a primary as the sentinel sees it."""
        queued: Any = self
        self._queue(b.sentinel_master(service_name))
        return queued

    def sentinel_masters(self) -> Pipeline[Mode, T, *Ts, list[PrimaryState]]:
        """Queue SENTINEL MASTERS: Describe all primaries that the sentinel monitors."""
        queued: Any = self
        self._queue(b.sentinel_masters())
        return queued

    def sentinel_monitor(self, name: Text, ip: Text, port: int, quorum: int) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL MONITOR: Begin to monitor a primary."""
        queued: Any = self
        self._queue(b.sentinel_monitor(name, ip, port, quorum))
        return queued

    def sentinel_myid(self) -> Pipeline[Mode, T, *Ts, str]:
        """Queue SENTINEL MYID: Return the id of the sentinel."""
        queued: Any = self
        self._queue(b.sentinel_myid())
        return queued

    def sentinel_pending_scripts(self) -> Pipeline[Mode, T, *Ts, list[PendingScript]]:
        """Queue SENTINEL PENDING-SCRIPTS: Describe the scripts that the sentinel runs or is going to run."""
        queued: Any = self
        self._queue(b.sentinel_pending_scripts())
        return queued

    def sentinel_primaries(self) -> Pipeline[Mode, T, *Ts, list[PrimaryState]]:
        """Queue SENTINEL PRIMARIES: Describe all primaries that the sentinel monitors."""
        queued: Any = self
        self._queue(b.sentinel_primaries())
        return queued

    def sentinel_primary(self, service_name: Text) -> Pipeline[Mode, T, *Ts, PrimaryState]:
        """Queue SENTINEL PRIMARY: Describe a primary as the sentinel sees it."""
        queued: Any = self
        self._queue(b.sentinel_primary(service_name))
        return queued

    def sentinel_remove(self, name: Text) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL REMOVE: Stop monitoring a primary."""
        queued: Any = self
        self._queue(b.sentinel_remove(name))
        return queued

    def sentinel_replicas(self, service_name: Text) -> Pipeline[Mode, T, *Ts, list[ReplicaState]]:
        """Queue SENTINEL REPLICAS: Describe the replicas of a primary as the sentinel sees them."""
        queued: Any = self
        self._queue(b.sentinel_replicas(service_name))
        return queued

    def sentinel_reset(self, pattern: Text) -> Pipeline[Mode, T, *Ts, int]:
        """Queue SENTINEL RESET: Forget state, replicas and other sentinels of primaries, to find them anew."""
        queued: Any = self
        self._queue(b.sentinel_reset(pattern))
        return queued

    def sentinel_sentinels(self, service_name: Text) -> Pipeline[Mode, T, *Ts, list[SentinelState]]:
        """Queue SENTINEL SENTINELS: Describe the other sentinels of a primary."""
        queued: Any = self
        self._queue(b.sentinel_sentinels(service_name))
        return queued

    def sentinel_set(
        self, name: Text, option: Text, value: Value, *more: Value | Iterable[Value]
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL SET: Change settings of a primary."""
        queued: Any = self
        self._queue(b.sentinel_set(name, option, value, *more))
        return queued

    def sentinel_simulate_failure(
        self,
        *modes: Literal["crash-after-election", "crash-after-promotion"]
        | Iterable[Literal["crash-after-election", "crash-after-promotion"]],
    ) -> Pipeline[Mode, T, *Ts, bool]:
        """Queue SENTINEL SIMULATE-FAILURE: Let the sentinel crash at some point of its next failover, for tests."""
        queued: Any = self
        self._queue(b.sentinel_simulate_failure(*modes))
        return queued

    def sentinel_simulate_failure_help(self) -> Pipeline[Mode, T, *Ts, list[T]]:
        """Queue SENTINEL SIMULATE-FAILURE: Return the crashes that a sentinel can simulate."""
        queued: Any = self
        self._queue(b.sentinel_simulate_failure_help())
        return queued

    def sentinel_slaves(self, service_name: Text) -> Pipeline[Mode, T, *Ts, list[ReplicaState]]:
        """Queue SENTINEL SLAVES: Describe the replicas of a primary as the sentinel sees them."""
        queued: Any = self
        self._queue(b.sentinel_slaves(service_name))
        return queued
