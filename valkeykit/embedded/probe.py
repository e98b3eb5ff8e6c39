"""Talk to a server just enough to know whose it is. Raw sockets, no client library."""

from __future__ import annotations

import re
import secrets
import socket

HOST = "127.0.0.1"
_PROCESS_ID = re.compile(rb"^process_id:(\d+)\r$", re.MULTILINE)
# Below the ephemeral ranges of Linux and macOS, so that no outgoing connection takes the port
# between two starts, and low enough that the cluster bus port (+ 10000) is a port too.
_FIRST_PORT, _LAST_PORT = 20_000, 32_767


def free_port() -> int:
    """Return a port that nothing listens on now. The start proves whether it was still free."""
    while True:
        port = _FIRST_PORT + secrets.randbelow(_LAST_PORT - _FIRST_PORT + 1)
        if not is_busy(port):
            return port


def is_busy(port: int) -> bool:
    """Whether somebody listens on `port` of the loopback address."""
    with socket.socket() as probe:
        # As the server does, so that connections still closing do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


def ask(port: int, *commands: str, timeout: float) -> bytes:
    """Send inline commands and return the raw replies; b"" when nobody answers in time.

    `timeout` is in seconds and counts for each read. QUIT ends the conversation, so the replies
    are complete without parsing them.
    """
    reply = bytearray()
    try:
        with socket.create_connection((HOST, port), timeout) as connection:
            connection.sendall("".join(f"{line}\r\n" for line in (*commands, "QUIT")).encode())
            # A sentinel knows no QUIT: it answers what it has read and closes at the end of input.
            connection.shutdown(socket.SHUT_WR)
            while chunk := connection.recv(65_536):
                reply += chunk
    except OSError:
        return b""
    return bytes(reply)


def is_ready(port: int, pid: int, *, announced: bool) -> bool:
    """Whether the server on `port` is process `pid` and accepts commands.

    `announced` says that the process wrote in its own log that it accepts connections. It stands in
    for the process id where a password or an ACL hides INFO from us.
    """
    reply = ask(port, "INFO server", "PING", timeout=0.25)
    if match := _PROCESS_ID.search(reply):
        return int(match[1]) == pid and b"\r\n+PONG\r\n" in reply
    return announced and reply.startswith((b"-NOAUTH", b"-NOPERM", b"-ERR unknown command"))
