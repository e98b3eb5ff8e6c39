"""`start` and `EmbeddedServer`: the life of one private server."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import time
import weakref
from typing import Self
from urllib.parse import quote

import attrs

from valkeykit.embedded.binary import find_server
from valkeykit.embedded.directory import CONFIG_NAME, ServerDirectory
from valkeykit.embedded.errors import EmbeddedServerError
from valkeykit.embedded.plan import ConfigLines, LaunchPlan, check_config, check_port
from valkeykit.embedded.probe import HOST, free_port, is_ready
from valkeykit.embedded.process import ServerProcess

_PORT_ATTEMPTS = 20
_POLL_SECONDS = 0.003
_PORT_TAKEN = ("Address already in use", "Failed listening on port")
_ANNOUNCEMENT = "eady to accept connections"  # "The server is now ready …" before version 4


def start(
    path: str | os.PathLike[str] | None = None,
    *,
    port: int | None = None,
    unix_socket: bool = False,
    config: ConfigLines = (),
    binary: str | None = None,
    ready_timeout: float = 10.0,
) -> EmbeddedServer:
    """Start a private server on 127.0.0.1 and return it once it answers.

    Without `path` the data lives in a temporary directory and is deleted on stop. With `path` that
    directory (created if missing) keeps the data from one start to the next. `port` is chosen when
    not given; `unix_socket` opens a socket file beside it. `config` holds directives as in
    valkey.conf, by name or as pairs. `ready_timeout` is in seconds.

    Raises `MissingExtra` if there is no server program, `ConfigError` for arguments that cannot be
    used, `EmbeddedServerError` if the directory is in use or the server does not come up.
    """
    check_platform()
    check_port(port)
    plan = LaunchPlan(
        binary=find_server(binary),
        port=port,
        unix_socket=unix_socket,
        config=check_config(config),
        ready_timeout=ready_timeout,
    )
    return EmbeddedServer(plan, path)


def check_platform() -> None:
    """Raise `EmbeddedServerError` on Windows."""
    if sys.platform == "win32":
        raise EmbeddedServerError("the embedded server runs on Linux and macOS, not on Windows")


@attrs.define(eq=False)
class _Holdings:
    """What must be given back when the server object is gone; knows nothing of that object."""

    directory: ServerDirectory
    process: ServerProcess | None = None
    owner: int = attrs.field(factory=os.getpid)
    released: bool = False

    def is_ours(self) -> bool:
        """False in a forked copy, which must leave the server alone."""
        return os.getpid() == self.owner

    def drop_process(self) -> None:
        if self.process is not None:
            self.process.close()
            self.process = None

    def release(self, *, keep_log: bool) -> None:
        self.drop_process()
        self.directory.release(keep_log=keep_log)
        self.released = True

    def discard(self) -> None:
        """Kill the server of an object nobody refers to any more."""
        if not self.is_ours():
            if self.process is not None:
                self.process.forget()
        elif not self.released:
            self.release(keep_log=False)


def is_port_taken(log: str) -> bool:
    """Whether a server ended because somebody listens on its port, by its log."""
    return any(words in log for words in _PORT_TAKEN)


class EmbeddedServer:
    """A running private server; made by `start`. Use it as a context manager or call `stop`.

    It is stopped at the interpreter's exit, and killed when this process is killed. Dropping the
    last reference kills it at once, like `kill`, without a warning. After `os.fork` the child may
    use the server, but `stop`, `kill` and `restart` do nothing there. Methods are thread-safe.
    """

    host = HOST
    port: int
    unix_socket: str | None
    """Path of the socket file, or None."""

    def __init__(self, plan: LaunchPlan, path: str | os.PathLike[str] | None = None) -> None:
        self._plan = plan
        self._lock = threading.RLock()
        self._directory = ServerDirectory(path)
        self._holdings = _Holdings(self._directory)
        self._pid = self._log_start = 0
        self.port = plan.port or 0
        self.unix_socket = None
        self._finalizer = weakref.finalize(self, self._holdings.discard)
        self._finalizer.atexit = False  # `_stop_all` stops gently at exit
        try:
            self.unix_socket = plan.socket_path(self._directory)
            for name, text in plan.files:
                self._directory.write(name, text)
            self._start_on_free_port()
        except BaseException:  # Ctrl-C too must leave neither a server nor a directory behind
            self._holdings.release(keep_log=False)
            raise
        _live.add(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        state = "running" if self.is_alive() else "stopped"
        return f"<{type(self).__name__} {self.host}:{self.port} pid={self.pid} {state}>"

    @property
    def url(self) -> str:
        """The URL to connect to, such as `valkey://127.0.0.1:23456`."""
        return f"valkey://{self.host}:{self.port}"

    @property
    def unix_url(self) -> str | None:
        """The URL of the unix socket (`unix:///…`), or None without one."""
        return None if self.unix_socket is None else f"unix://{quote(self.unix_socket)}"

    @property
    def pid(self) -> int:
        """Process id of the server, or of the last one that ran."""
        return self._pid

    @property
    def directory(self) -> str:
        """The data directory, with the configuration file and the log."""
        return self._directory.path

    @property
    def log(self) -> str:
        """The text of the log so far, over all restarts; stays readable after `stop`."""
        return self._directory.read_log()

    def is_alive(self) -> bool:
        """Whether the server process runs."""
        process = self._holdings.process
        return process is not None and process.is_alive()

    def stop(self, *, grace: float = 10.0) -> None:
        """Stop the server: it saves if it has a `path`, a temporary directory is deleted.

        It gets `grace` seconds to leave before it is killed. Idempotent; does nothing in a forked
        child.
        """
        if not self._holdings.is_ours():
            self._holdings.discard()
            return
        with self._lock:
            if not self._holdings.released:
                self._terminate(grace)
                self._holdings.release(keep_log=True)

    def kill(self) -> None:
        """Kill the server with SIGKILL, as a crash would; `restart` brings it back.

        Directory and lock are kept until `stop`. Does nothing in a forked child.
        """
        if self._holdings.is_ours():
            with self._lock:
                if self._holdings.process is not None:
                    self._holdings.process.kill()

    def pause(self) -> None:
        """Freeze the server with SIGSTOP: it keeps its connections and answers nothing.

        Goes on with `resume`; `restart`, `kill` and `stop` end it all the same. Does nothing if it does
        not run, nor in a forked child.
        """
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let a paused server go on. Does nothing if it does not run, nor in a forked child."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        if self._holdings.is_ours() and self._holdings.process is not None:
            self._holdings.process.signal(number)

    def restart(self, *, grace: float = 10.0) -> None:
        """Stop the server if it runs and start it again: same port, directory, configuration file.

        A server with `path` has its data again, a temporary one comes back empty. Raises
        `EmbeddedServerError` if it was stopped for good or does not come up; then it stays stopped.
        Does nothing in a forked child.
        """
        if not self._holdings.is_ours():
            return
        with self._lock:
            if self._holdings.released:
                raise EmbeddedServerError("this server was stopped; start a new one")
            self._terminate(grace)
            self._holdings.drop_process()
            try:
                if problem := self._launch():
                    raise self._directory.failure(problem, self._log_start)
            except BaseException:
                self._holdings.release(keep_log=True)
                raise

    def _terminate(self, grace: float) -> None:
        if self._holdings.process is not None:
            self._holdings.process.terminate(grace)

    def _start_on_free_port(self) -> None:
        chosen = self._plan.port
        for last in (chosen is not None, *[False] * (_PORT_ATTEMPTS - 2), True):
            self.port = chosen or free_port()
            self._directory.write(CONFIG_NAME, self._plan.config_text(self.port, self._directory))
            problem = self._launch()
            if problem is None:
                return
            # Only if somebody was faster is another port worth trying.
            if last or not is_port_taken(self._directory.read_log(self._log_start)):
                raise self._directory.failure(problem, self._log_start)

    def _launch(self) -> str | None:
        """Run the server on `port`; return None once it answers, else what went wrong."""
        self._log_start = self._directory.log_size()
        process = ServerProcess(
            self._plan.command(),
            directory=self._directory.path,
            log_path=self._directory.log_path,
            scratch=self._directory.scratch,
            inherit=self._directory.inherit,
        )
        self._holdings.process = process
        self._pid = process.pid
        problem = self._wait_until_ready(process)
        if problem is not None:
            self._holdings.drop_process()
        return problem

    def _wait_until_ready(self, process: ServerProcess) -> str | None:
        give_up = time.monotonic() + self._plan.ready_timeout
        while process.exit_code is None:
            announced = _ANNOUNCEMENT in self._directory.read_log(self._log_start)
            if is_ready(self.port, process.pid, announced=announced):
                return None
            if time.monotonic() > give_up:
                return f"the server on port {self.port} was not ready in {self._plan.ready_timeout} s"
            time.sleep(_POLL_SECONDS)
        return f"the server ended with code {process.exit_code} while starting on port {self.port}"


_live: weakref.WeakSet[EmbeddedServer] = weakref.WeakSet()


def _stop_all() -> None:
    for server in list(_live):
        server.stop()


atexit.register(_stop_all)
