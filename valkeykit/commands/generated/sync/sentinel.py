# Generated from commands.yaml by `python -m codegen`: DO NOT EDIT.
"""The sentinel commands of the sync client: one line each over the builders."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from valkeykit.commands.face import SyncFace, overload
from valkeykit.lazy import Lazy
from valkeykit.types import Keyed, T, Text, Value

if TYPE_CHECKING:
    from valkeykit.commands.generated.builders import sentinel as b
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


class SentinelCommands(SyncFace[T]):
    """The sentinel commands."""

    __slots__ = ()

    def sentinel_ckquorum(self, new_master_name: Text) -> T:
        """Check whether enough sentinels are reachable for a failover.

        Args:
            new_master_name: the name of the primary.

        Returns: a sentence that begins with OK; otherwise an error of the code NOQUORUM.

        Example: ``sentinel_ckquorum("mymaster")``
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-ckquorum/
        """
        return self._run(b.sentinel_ckquorum(new_master_name))

    def sentinel_config_get(self, *parameters: Text | Iterable[Text]) -> dict[str, str]:
        """Return settings of the sentinel.

        Args:
            parameters: names or glob-style patterns; more than one since 7.2.0.

        Returns: those that exist, by name.

        Example: ``sentinel_config_get("resolve-*", "announce-port")`` → ``{'resolve-hostnames': 'no', 'announce-port': '0'}``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/sentinel-config/
        """
        return self._run(b.sentinel_config_get(*parameters))

    def sentinel_config_set(self, mapping: Keyed[Value]) -> bool:
        """Change settings of the sentinel.

        Args:
            mapping: names and values; more than one since 7.2.0.

        Returns: always True.

        Example: ``sentinel_config_set({"resolve-hostnames": "no", "announce-port": 0})`` → ``True``
        Since server 6.2.0. Replay class: overwrite. See https://valkey.io/commands/sentinel-config/
        """
        return self._run(b.sentinel_config_set(mapping))

    @overload
    def sentinel_debug(self, mapping: None = None) -> dict[str, int]: ...

    @overload
    def sentinel_debug(self, mapping: Keyed[int]) -> bool: ...

    @overload
    def sentinel_debug(self, mapping: Keyed[int] | None = None) -> dict[str, int] | bool: ...

    def sentinel_debug(self, mapping: Keyed[int] | None = None) -> dict[str, int] | bool:
        """Return or change the periods of the sentinel, for tests.

        Args:
            mapping: names and new values, in milliseconds.

        Returns: all of them in milliseconds, names in lower case; always True (with mapping).

        Example: ``sentinel_debug()``
        Since server 7.0.0. Replay class: read (overwrite with mapping). See https://valkey.io/commands/sentinel-debug/
        """
        return self._run(b.sentinel_debug(mapping))

    def sentinel_failover(self, new_master_name: Text, *, coordinated: bool = False) -> bool:
        """Replace a primary by one of its replicas, without asking the other sentinels.

        Args:
            new_master_name: the name of the primary.
            coordinated: let the primary itself hand over, so that no write is lost; server 9.0.0 or later.

        Returns: always True; the failover has begun, not ended.

        Example: ``sentinel_failover("mymaster")`` → ``True``
        Since server 2.8.4. Replay class: accumulate. See https://valkey.io/commands/sentinel-failover/
        """
        return self._run(b.sentinel_failover(new_master_name, coordinated=coordinated))

    def sentinel_flushconfig(self) -> bool:
        """Write the configuration and state of the sentinel to its file.

        The sentinel does this by itself; only a lost file needs it.

        Returns: always True.

        Example: ``sentinel_flushconfig()`` → ``True``
        Since server 2.8.4. Replay class: overwrite. See https://valkey.io/commands/sentinel-flushconfig/
        """
        return self._run(b.sentinel_flushconfig())

    def sentinel_get_master_addr_by_name(self, service_name: Text) -> SentinelAddress | None:
        """Return where a primary listens.

        Args:
            service_name: the name of the primary.

        Returns: its address; during a failover that of the new primary; None for an unknown name.

        Example: ``sentinel_get_master_addr_by_name("mymaster")``
        Deprecated since server 8.0.0: use SENTINEL GET-PRIMARY-ADDR-BY-NAME.
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-get-master-addr-by-name/
        """
        return self._run(b.sentinel_get_master_addr_by_name(service_name))

    def sentinel_get_primary_addr_by_name(self, service_name: Text) -> SentinelAddress | None:
        """Return where a primary listens.

        Args:
            service_name: the name of the primary.

        Returns: its address; during a failover that of the new primary; None for an unknown name.

        Example: ``sentinel_get_primary_addr_by_name("mymaster")``
        Since server 8.0.0. Replay class: read. See https://valkey.io/commands/sentinel-get-primary-addr-by-name/
        """
        return self._run(b.sentinel_get_primary_addr_by_name(service_name))

    def sentinel_help(self) -> list[T]:
        """Return the server's help on SENTINEL.

        Returns: lines of text.

        Example: ``sentinel_help()``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/sentinel-help/
        """
        return self._run(b.sentinel_help())

    def sentinel_info_cache(self, *service_names: Text | Iterable[Text]) -> dict[str, list[CachedInfo]]:
        """Return what primaries and their replicas last told the sentinel about themselves.

        Args:
            service_names: names of primaries.

        Returns: by the name of the primary: itself first, then its replicas; ages in milliseconds.

        Example: ``sentinel_info_cache("mymaster")``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/sentinel-info-cache/
        """
        return self._run(b.sentinel_info_cache(*service_names))

    def sentinel_is_master_down_by_addr(
        self, ip: Text, port: int, current_epoch: int, runid: Text
    ) -> PrimaryVote:
        """Ask whether the sentinel holds a primary for down.

        Sentinels ask each other this way.

        Args:
            runid: * only to ask; the id of a sentinel to ask for a vote for it.

        Returns: whether it is down, and the vote.

        Example: ``sentinel_is_master_down_by_addr("127.0.0.1", 1, 0, "*")`` → ``PrimaryVote(False, None, 0)``
        Deprecated since server 8.0.0: use SENTINEL IS-PRIMARY-DOWN-BY-ADDR.
        Since server 2.8.4. Replay class: checked (read with runid *). See https://valkey.io/commands/sentinel-is-master-down-by-addr/
        """
        return self._run(b.sentinel_is_master_down_by_addr(ip, port, current_epoch, runid))

    def sentinel_is_primary_down_by_addr(
        self, ip: Text, port: int, current_epoch: int, runid: Text
    ) -> PrimaryVote:
        """Ask whether the sentinel holds a primary for down.

        Sentinels ask each other this way.

        Args:
            runid: * only to ask; the id of a sentinel to ask for a vote for it.

        Returns: whether it is down, and the vote.

        Example: ``sentinel_is_primary_down_by_addr("127.0.0.1", 1, 0, "*")`` → ``PrimaryVote(False, None, 0)``
        Since server 8.0.0. Replay class: checked (read with runid *). See https://valkey.io/commands/sentinel-is-primary-down-by-addr/
        """
        return self._run(b.sentinel_is_primary_down_by_addr(ip, port, current_epoch, runid))

    def sentinel_master(self, service_name: Text) -> PrimaryState:
        """Describe a primary as the sentinel sees it.

        Args:
            service_name: the name of the primary.

        Returns: its state, times in milliseconds.

        Example: ``sentinel_master("mymaster")``
        Deprecated since server 8.0.0: use SENTINEL PRIMARY.
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-master/
        """
        return self._run(b.sentinel_master(service_name))

    def sentinel_masters(self) -> list[PrimaryState]:
        """Describe all primaries that the sentinel monitors.

        Returns: their states, times in milliseconds.

        Example: ``sentinel_masters()``
        Deprecated since server 8.0.0: use SENTINEL PRIMARIES.
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-masters/
        """
        return self._run(b.sentinel_masters())

    def sentinel_monitor(self, name: Text, ip: Text, port: int, quorum: int) -> bool:
        """Begin to monitor a primary.

        A name that is taken is an error.

        Args:
            name: a new name for it.
            ip: its address; a host name only with resolve-hostnames.
            quorum: how many sentinels must agree that it is down.

        Returns: always True.

        Example: ``sentinel_monitor("other", "127.0.0.1", 1, 2)`` → ``True``
        Since server 2.8.4. Replay class: checked. See https://valkey.io/commands/sentinel-monitor/
        """
        return self._run(b.sentinel_monitor(name, ip, port, quorum))

    def sentinel_myid(self) -> str:
        """Return the id of the sentinel.

        Returns: 40 hexadecimal digits, always as str.

        Example: ``sentinel_myid()`` → ``"1111111111111111111111111111111111111111"``
        Since server 6.2.0. Replay class: read. See https://valkey.io/commands/sentinel-myid/
        """
        return self._run(b.sentinel_myid())

    def sentinel_pending_scripts(self) -> list[PendingScript]:
        """Describe the scripts that the sentinel runs or is going to run.

        Returns: the scripts, times in milliseconds.

        Example: ``sentinel_pending_scripts()`` → ``[]``
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-pending-scripts/
        """
        return self._run(b.sentinel_pending_scripts())

    def sentinel_primaries(self) -> list[PrimaryState]:
        """Describe all primaries that the sentinel monitors.

        Returns: their states, times in milliseconds.

        Example: ``sentinel_primaries()``
        Since server 8.0.0. Replay class: read. See https://valkey.io/commands/sentinel-primaries/
        """
        return self._run(b.sentinel_primaries())

    def sentinel_primary(self, service_name: Text) -> PrimaryState:
        """Describe a primary as the sentinel sees it.

        Args:
            service_name: the name of the primary.

        Returns: its state, times in milliseconds.

        Example: ``sentinel_primary("mymaster")``
        Since server 8.0.0. Replay class: read. See https://valkey.io/commands/sentinel-primary/
        """
        return self._run(b.sentinel_primary(service_name))

    def sentinel_remove(self, name: Text) -> bool:
        """Stop monitoring a primary.

        An unknown name is an error.

        Args:
            name: the name of the primary.

        Returns: always True.

        Example: ``sentinel_remove("mymaster")`` → ``True``
        Since server 2.8.4. Replay class: checked. See https://valkey.io/commands/sentinel-remove/
        """
        return self._run(b.sentinel_remove(name))

    def sentinel_replicas(self, service_name: Text) -> list[ReplicaState]:
        """Describe the replicas of a primary as the sentinel sees them.

        Args:
            service_name: the name of the primary.

        Returns: their states, times in milliseconds.

        Example: ``sentinel_replicas("mymaster")``
        Since server 5.0.0. Replay class: read. See https://valkey.io/commands/sentinel-replicas/
        """
        return self._run(b.sentinel_replicas(service_name))

    def sentinel_reset(self, pattern: Text) -> int:
        """Forget state, replicas and other sentinels of primaries, to find them anew.

        Args:
            pattern: glob-style: primaries whose name matches.

        Returns: how many primaries.

        Example: ``sentinel_reset("my*")`` → ``1``
        Since server 2.8.4. Replay class: overwrite. See https://valkey.io/commands/sentinel-reset/
        """
        return self._run(b.sentinel_reset(pattern))

    def sentinel_sentinels(self, service_name: Text) -> list[SentinelState]:
        """Describe the other sentinels of a primary.

        Args:
            service_name: the name of the primary.

        Returns: their states, times in milliseconds.

        Example: ``sentinel_sentinels("mymaster")``
        Since server 2.8.4. Replay class: read. See https://valkey.io/commands/sentinel-sentinels/
        """
        return self._run(b.sentinel_sentinels(service_name))

    def sentinel_set(self, name: Text, option: Text, value: Value, *more: Value | Iterable[Value]) -> bool:
        """Change settings of a primary.

        Args:
            name: the name of the primary.
            option: such as quorum, down-after-milliseconds, failover-timeout, parallel-syncs, auth-pass.
            more: further options and values in turn; rename-command takes two values.

        Returns: always True.

        Example: ``sentinel_set("mymaster", "quorum", 2)`` → ``True``
        Since server 2.8.4. Replay class: overwrite. See https://valkey.io/commands/sentinel-set/
        """
        return self._run(b.sentinel_set(name, option, value, *more))

    def sentinel_simulate_failure(
        self,
        *modes: Literal["crash-after-election", "crash-after-promotion"]
        | Iterable[Literal["crash-after-election", "crash-after-promotion"]],
    ) -> bool:
        """Let the sentinel crash at some point of its next failover, for tests.

        Returns: always True.

        Example: ``sentinel_simulate_failure("crash-after-election")`` → ``True``
        Since server 3.2.0. Replay class: overwrite. See https://valkey.io/commands/sentinel-simulate-failure/
        """
        return self._run(b.sentinel_simulate_failure(*modes))

    def sentinel_simulate_failure_help(self) -> list[T]:
        """Return the crashes that a sentinel can simulate.

        Returns: their names.

        Example: ``sentinel_simulate_failure_help()`` → ``[b"crash-after-election", b"crash-after-promotion"]``
        Since server 3.2.0. Replay class: read. See https://valkey.io/commands/sentinel-simulate-failure/
        """
        return self._run(b.sentinel_simulate_failure_help())

    def sentinel_slaves(self, service_name: Text) -> list[ReplicaState]:
        """Describe the replicas of a primary as the sentinel sees them.

        Args:
            service_name: the name of the primary.

        Returns: their states, times in milliseconds.

        Example: ``sentinel_slaves("mymaster")``
        Deprecated since server 5.0.0: use SENTINEL REPLICAS.
        Since server 2.8.0. Replay class: read. See https://valkey.io/commands/sentinel-slaves/
        """
        return self._run(b.sentinel_slaves(service_name))
