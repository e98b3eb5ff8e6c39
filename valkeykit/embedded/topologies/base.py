"""What clusters, replicated servers and sentinels have in common."""

from __future__ import annotations

from typing import Generic, Self, TypeVar

from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.topologies.node import Node
from valkeykit.embedded.topologies.options import Options
from valkeykit.errors import ArgumentError

NodeT = TypeVar("NodeT", bound=Node)


class Topology(Generic[NodeT]):
    """Several servers that belong together. Use it as a context manager or call `close`.

    They end with this process, however it ends, and when nobody refers to this object any more.
    After `os.fork` the child may use them, but not stop them. `kill`, `restart`, `pause` and `resume`
    may be called while another thread is in a method that waits.
    """

    def __init__(self, options: Options, nodes: list[NodeT]) -> None:
        self._options = options
        self._nodes = tuple(nodes)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(node.address for node in self._members())}>"

    @property
    def nodes(self) -> tuple[NodeT, ...]:
        """The data nodes, dead ones too, in the order they were started."""
        return self._nodes

    def close(self) -> None:
        """Kill all servers and delete their data. Idempotent."""
        for node in self._members():
            node.kill()
        for node in self._members():
            node.stop()

    def kill(self, node: Node) -> None:
        """Kill a node with SIGKILL, as a crash would."""
        self._check(node)
        node.kill()

    def restart(self, node: Node) -> None:
        """Start a node again, dead or alive: same port, id and data. Returns once it answers.

        `wait_until_ready` waits until it takes part. Raises `EmbeddedServerError` if it does not
        come up.
        """
        self._check(node)
        node.restart()

    def pause(self, node: Node) -> None:
        """Freeze a node with SIGSTOP: it keeps its connections and answers nothing."""
        self._check(node)
        node.pause()

    def resume(self, node: Node) -> None:
        """Let a paused node go on."""
        self._check(node)
        node.resume()

    def _members(self) -> tuple[Node, ...]:
        """All servers."""
        return self._nodes

    def _running(self) -> list[NodeT]:
        running = [node for node in self._nodes if node.is_running()]
        if not running:
            raise EmbeddedServerError("no node is running")
        return running

    def _check(self, node: Node) -> None:
        if node not in self._members():
            raise ArgumentError(f"node: {node!r} is not one of this topology")
