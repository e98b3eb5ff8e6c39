"""`sentinel` and `EmbeddedSentinel`: a primary and replicas watched by sentinels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

import attrs

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.plan import ConfigLines, LaunchPlan
from valkeykit.embedded.probe import HOST
from valkeykit.embedded.topologies.base import Topology
from valkeykit.embedded.topologies.node import Node
from valkeykit.embedded.topologies.options import (
    Options,
    check_count,
    check_ids,
    check_options,
    check_seconds,
)
from valkeykit.embedded.topologies.replicated import start_data_nodes, sync_problem
from valkeykit.embedded.topologies.starting import on_free_ports, start_together, wait_until

MASTER_NAME = "mymaster"
_WRONG = {b"s_down", b"o_down", b"disconnected", b"master"}  # a replica that is a primary, really
_INFO_MILLISECONDS = 1000


def sentinel(
    sentinels: int = 3,
    replicas: int = 1,
    *,
    quorum: int = 2,
    down_after: float = 1.0,
    failover_timeout: float = 5.0,
    password: str | None = None,
    config: ConfigLines = (),
    ids: Sequence[str] | None = None,
    binary: str | None = None,
    ready_timeout: float = 30.0,
) -> EmbeddedSentinel:
    """Start a primary, its replicas and sentinels on 127.0.0.1; return them once all know each other.

    After `down_after` seconds of silence a sentinel takes a node for dead; `quorum` of them must for a
    failover, which may take `failover_timeout` seconds until it is tried again. `password` and
    `config`, directives as in `embedded.start`, are for the data nodes; the sentinels ask for none.
    `ids` are those of the sentinels, 40 hex digits each. `ready_timeout`, in seconds, is for the start
    and for every later wait.

    Raises as `cluster` does.
    """
    problems: list[str] = []
    check_count(problems, "sentinels", sentinels, 1)
    check_count(problems, "replicas", replicas, 0)
    check_seconds(problems, "down_after", down_after)
    check_seconds(problems, "failover_timeout", failover_timeout)
    if not problems:
        check_count(problems, "quorum", quorum, 1, sentinels)
        ids = check_ids(problems, ids, sentinels)
    options = check_options(
        problems, binary=binary, password=password, config=config, ready_timeout=ready_timeout
    )
    nodes = start_data_nodes(replicas, options)
    watch = _Watch(options, nodes, quorum, round(down_after * 1000), round(failover_timeout * 1000))
    started = EmbeddedSentinel(options, nodes, watch.start(ids or ()))
    try:
        started.wait_until_ready()
    except BaseException:  # Ctrl-C too must leave no servers behind
        started.close()
        raise
    return started


@attrs.frozen
class _Watch:
    """What the sentinels are told about the data nodes and each other."""

    options: Options
    nodes: list[Node]
    quorum: int
    down_after: int
    failover_timeout: int

    def start(self, ids: Sequence[str]) -> list[Node]:
        def start(ports: list[int]) -> list[Node]:
            places = dict(zip(ids, ports, strict=True))
            started = start_together([partial(self._start, mine, places) for mine in ids])
            for each in started:
                look_often(each)
            return started

        return on_free_ports(len(ids), start)

    def _start(self, mine: str, places: dict[str, int]) -> Node:
        primary, *replicas = self.nodes
        name = MASTER_NAME
        lines = [
            f"myid {mine}",
            f"monitor {name} {HOST} {primary.port} {self.quorum}",
            f"down-after-milliseconds {name} {self.down_after}",
            f"failover-timeout {name} {self.failover_timeout}",
            # Written down, so that they need not find each other first: that takes seconds.
            *[f"known-replica {name} {HOST} {replica.port}" for replica in replicas],
            *[f"known-sentinel {name} {HOST} {port} {its}" for its, port in places.items() if its != mine],
        ]
        if self.options.password is not None:
            lines.append(f"auth-pass {name} {self.options.password}")
        return Node(
            LaunchPlan(
                binary=self.options.binary,
                port=places[mine],
                config=tuple(("sentinel", line) for line in lines),
                arguments=("--sentinel",),
                ready_timeout=self.options.ready_timeout,
            )
        )


def look_often(each: Node) -> None:
    """Let a sentinel ask for INFO each second, not each ten: sooner it does not see what has changed."""
    each.call("SENTINEL", "DEBUG", "INFO-PERIOD", _INFO_MILLISECONDS)


class EmbeddedSentinel(Topology[Node]):
    """Running sentinels with what they watch; made by `sentinel`. A context manager; or call `close`.

    Every method raises `EmbeddedServerError` when a server refuses or does not get there within
    `ready_timeout`, and `ArgumentError` for a node that is not one of these.
    """

    master_name = MASTER_NAME
    """The name by which the sentinels know the primary."""

    def __init__(self, options: Options, nodes: list[Node], sentinels: list[Node]) -> None:
        super().__init__(options, nodes)
        self._sentinels = tuple(sentinels)

    @property
    def sentinels(self) -> tuple[Node, ...]:
        """The sentinels, dead ones too; `nodes` has the data nodes."""
        return self._sentinels

    @property
    def url(self) -> str:
        """`valkey+sentinel://HOST:PORT,HOST:PORT…/NAME` with all sentinels, without the password."""
        hosts = ",".join(node.address for node in self._sentinels)
        return f"valkey+sentinel://{hosts}/{self.master_name}"

    def current_primary(self) -> Node:
        """The node that most running sentinels name as the primary, dead or alive."""
        named = Counter(self._named_by(each) for each in self._running_sentinels())
        node, votes = named.most_common(1)[0]
        if 2 * votes <= named.total():
            raise EmbeddedServerError(f"the sentinels disagree about the primary: {dict(named)}")
        return node

    def wait_until_ready(self) -> None:
        """Wait until the running sentinels know all running nodes and agree, and replicas are in sync.

        After a primary's death that is when a replica has taken over. A primary that was deposed while
        it could not be reached is made a replica only some ten seconds after it came back.
        """
        wait_until(self._problem, self._options.ready_timeout, "the sentinels are not ready")

    def restart(self, node: Node) -> None:
        """Start a data node or sentinel again, dead or alive: same port, id and data.

        Returns once it answers. Raises `EmbeddedServerError` if it does not come up.
        """
        super().restart(node)
        if node in self._sentinels:
            look_often(node)

    def failover(self, *, coordinated: bool = False) -> Node:
        """Let the sentinels promote a replica, wait until all running ones name it, and return it.

        As with real ones, a deposed primary that runs takes writes for some seconds more, and loses
        them. Not with `coordinated` (since server 9.0): then it hands over first.
        """
        old = self.current_primary()
        words = ("COORDINATED",) if coordinated else ()
        self._running_sentinels()[0].call("SENTINEL", "FAILOVER", self.master_name, *words)
        wait_until(lambda: self._not_replaced(old), self._options.ready_timeout, "no failover")
        return self.current_primary()

    def _members(self) -> tuple[Node, ...]:
        return (*self._nodes, *self._sentinels)

    def _running_sentinels(self) -> list[Node]:
        running = [each for each in self._sentinels if each.is_running()]
        if not running:
            raise EmbeddedServerError("no sentinel is running")
        return running

    def _named_by(self, each: Node) -> Node:
        host, port = each.call("SENTINEL", "GET-MASTER-ADDR-BY-NAME", self.master_name)
        for node in self._nodes:
            if (host, port) == (node.host.encode(), str(node.port).encode()):
                return node
        raise EmbeddedServerError(f"{each.address} names a primary that is not one of these: {host}:{port}")

    def _not_replaced(self, old: Node) -> str | None:
        for each in self._running_sentinels():
            named = self._named_by(each)
            if named is old or named.role() != "primary":
                return f"{each.address} names {named.address}"
        return None

    def _problem(self) -> str | None:
        running = self._running_sentinels()
        primary = self.current_primary()
        if not primary.is_running():
            return f"the primary {primary.address} does not run"
        replicas = [node for node in self._running() if node is not primary]
        for each in running:
            if self._named_by(each) is not primary:
                return "the sentinels disagree about the primary"
            each.call("SENTINEL", "CKQUORUM", self.master_name)
            known = self._healthy(each, "SENTINELS")
            if missing := {other.port for other in running if other is not each} - known:
                return f"{each.address} does not know the sentinels on ports {sorted(missing)}"
            if missing := {node.port for node in replicas} - self._healthy(each, "REPLICAS"):
                return f"{each.address} does not know the replicas on ports {sorted(missing)}"
        return sync_problem(primary, replicas)

    def _healthy(self, each: Node, what: str) -> set[int]:
        """Ports of the sentinels or replicas that this sentinel has seen and finds nothing wrong with."""
        found: set[int] = set()
        for words in each.call("SENTINEL", what, self.master_name):
            fields = dict(zip(words[::2], words[1::2], strict=True))
            # A replica has told who its primary is once it was asked for INFO.
            seen = fields.get(b"master-link-status", b"ok") == b"ok"
            if seen and not _WRONG & set(fields[b"flags"].split(b",")):
                found.add(int(fields[b"port"]))
        return found
