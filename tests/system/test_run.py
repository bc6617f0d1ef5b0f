"""`mailorder run` ends in order when it is told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import psutil
import pytest

PATIENCE_S = 60


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_until_served(url: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            urllib.request.urlopen(url, timeout=5).close()
        except (urllib.error.URLError, OSError):
            if time.monotonic() > deadline:
                raise
            continue
        return


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_everything_with_status_0_and_leaves_no_child(tmp_path: Path, number: signal.Signals) -> None:
    port = _free_port()
    (tmp_path / "drop").mkdir()
    (tmp_path / "mailorder.toml").write_text(
        f'[web]\nport = {port}\n[[drop_folders]]\nname = "scanner"\npath = "drop"\nsettle_s = 0\n', encoding="utf-8"
    )
    (tmp_path / "drop" / "note.txt").write_text("Guten Tag", encoding="utf-8")
    running = subprocess.Popen([sys.executable, "-m", "mailorder", "run"], cwd=tmp_path, env=dict(os.environ), stderr=subprocess.PIPE)
    try:
        _wait_until_served(f"http://127.0.0.1:{port}/api/v1/health")
        children = psutil.Process(running.pid).children(recursive=True)
        running.send_signal(number)
        _, said = running.communicate(timeout=PATIENCE_S)
        assert running.returncode == 0, said
        assert psutil.wait_procs(children, timeout=10)[1] == []
    finally:
        running.kill()
