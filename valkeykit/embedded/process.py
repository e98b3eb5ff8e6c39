"""Run one server process that cannot outlive us.

Two small shells help. The *gate* waits for a word before it becomes the server, so that the server
never runs unguarded. The *guardian* reads a pipe whose other end only we hold: when it ends without
a farewell we were killed, and the guardian kills the server and removes its temporary directory.
Neither needs `preexec_fn` (unsafe with threads) or `prctl` (Linux only, bound to a thread).
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress

from valkeykit.embedded.descriptors import close_private, private_pipe

_SHELL = "/bin/sh"
_GATE = 'read -r go && exec "$@" </dev/null'
_GUARDIAN = """
group=$1 scratch=$2
while read -r word; do
  case $word in
    gone) group= ;;
    done) exit 0 ;;
  esac
done
[ -z "$group" ] || kill -9 "-$group"
[ -z "$scratch" ] || rm -rf -- "$scratch" || { sleep 1; rm -rf -- "$scratch"; }
"""


class _Guardian:
    """The shell that cleans up after us when we are killed."""

    def __init__(self, group: int, scratch: str | None) -> None:
        read_end, self._pipe = private_pipe()
        self._told_gone = False
        try:
            self._shell = subprocess.Popen(  # noqa: S603 - a fixed script, values are its arguments
                [_SHELL, "-c", _GUARDIAN, "valkeykit-guardian", str(group), scratch or ""],
                stdin=read_end,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                start_new_session=True,
            )
        except BaseException:  # whatever it was, the pipe must not stay open
            close_private(self._pipe)
            raise
        finally:
            os.close(read_end)

    def gone(self) -> None:
        """Say that the server was reaped: from now on its number may belong to another process."""
        if not self._told_gone:
            self._told_gone = True
            self._tell(b"gone\n")

    def dismiss(self) -> None:
        """Say that nothing is left to guard, and wait for the shell to leave."""
        self._tell(b"done\n")
        close_private(self._pipe)
        self._shell.wait()

    def forget(self) -> None:
        self._shell.returncode = 0  # a forked copy: keeps Popen from waiting for it or warning

    def _tell(self, word: bytes) -> None:
        with suppress(OSError):  # somebody killed the guardian: nothing to tell
            os.write(self._pipe, word)


class ServerProcess:
    """One server process with its guardian, owned by the process that started it.

    In a forked copy every method but `is_alive` and `forget` must be left alone.
    """

    pid: int

    def __init__(
        self,
        command: Sequence[str],
        *,
        directory: str,
        log_path: str,
        scratch: str | None = None,
        inherit: Sequence[int] = (),
    ) -> None:
        self._owner = os.getpid()
        self._lock = threading.Lock()
        self._closed = False
        read_end, gate = private_pipe()
        try:
            with open(log_path, "ab") as log:
                self._server = subprocess.Popen(  # noqa: S603 - running that program is the job
                    [_SHELL, "-c", _GATE, "valkeykit-gate", *command],
                    stdin=read_end,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    cwd=directory,
                    pass_fds=inherit,
                    # Ctrl-C at the terminal is for the program; it decides when to stop us.
                    start_new_session=True,
                )
            self.pid = self._server.pid
            self._guardian = self._guard(scratch)
            os.write(gate, b"go\n")
        finally:
            os.close(read_end)
            close_private(gate)

    def _guard(self, scratch: str | None) -> _Guardian:
        try:
            return _Guardian(self.pid, scratch)
        except BaseException:  # unguarded it must not run
            self._server.kill()
            self._server.wait()
            raise

    @property
    def exit_code(self) -> int | None:
        """The exit code, negative for a signal; None while the server runs."""
        with self._lock:
            code = self._server.poll()
            if code is not None and not self._closed:
                self._guardian.gone()
        return code

    def is_alive(self) -> bool:
        """Whether the server runs; a forked copy may ask too."""
        if os.getpid() == self._owner:
            return self.exit_code is None
        try:
            os.kill(self.pid, 0)
        except OSError:
            return False
        return True

    def signal(self, number: int) -> None:
        """Send a signal to the server, if it runs."""
        with self._lock:
            self._server.send_signal(number)  # not to a process that was reaped: Popen sees to it

    def terminate(self, grace: float) -> None:
        """Ask the server to save and leave, wait up to `grace` seconds, then kill it."""
        self._server.terminate()
        self._server.send_signal(signal.SIGCONT)  # a frozen one cannot leave
        with suppress(subprocess.TimeoutExpired):
            self._server.wait(grace)
        self.kill()

    def kill(self) -> None:
        """Kill the server and its background-save children with SIGKILL, and reap it."""
        with self._lock:
            if self._server.poll() is None:
                # The group is ours alone as long as its leader has not been reaped.
                with suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.pid, signal.SIGKILL)
                self._server.wait()
            if not self._closed:
                self._guardian.gone()

    def close(self) -> None:
        """Kill what still runs and let the guardian go. Idempotent."""
        self.kill()
        with self._lock:
            if not self._closed:
                self._closed = True
                self._guardian.dismiss()

    def forget(self) -> None:
        """Make a forked copy harmless: the server is somebody else's child."""
        self._server.returncode = 0
        self._guardian.forget()
