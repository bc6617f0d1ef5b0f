"""A TCP proxy that counts what comes back from the server, and cuts the connection after so many bytes if it is told to."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator


class Proxy:
    """Listens on a free port of loopback; every connection goes to `target` and is cut after `cut_after` bytes from there."""

    def __init__(self, target: tuple[str, int], cut_after: int | None = None) -> None:
        self._target = target
        self.cut_after = cut_after
        self.received = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(self._target)
                threading.Thread(target=self._pump, args=(client, server, None), daemon=True).start()
                threading.Thread(target=self._pump, args=(server, client, self.cut_after), daemon=True).start()

    def _pump(self, source: socket.socket, target: socket.socket, cut_after: int | None) -> None:
        passed = 0
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                if cut_after is not None:
                    piece = piece[: cut_after - passed]
                target.sendall(piece)
                passed += len(piece)
                if source.getpeername() == self._target:
                    self.received += len(piece)
                if passed == cut_after:
                    break
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def proxy(target: tuple[str, int], cut_after: int | None = None) -> Iterator[Proxy]:
    """A running proxy."""
    running = Proxy(target, cut_after)
    try:
        yield running
    finally:
        running.close()
