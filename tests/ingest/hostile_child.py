"""A child process that does what the message says: hang, eat memory, keep it, die; otherwise it reads an «other» without content."""

from __future__ import annotations

import os
import signal
import threading
from typing import Any

from ingest.reading.child import main
from ingest.reading.frames import Task

_served: list[bytearray] = []


def _read(task: Task, _master: Any) -> dict[str, Any]:
    content = task.bytes()
    if b"HANG" in content:
        threading.Event().wait()
    if b"EAT" in content:
        return {"eaten": len(bytearray(4_000_000_000))}
    if b"DIE" in content:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"RAISE" in content:
        raise ValueError("a page without words")
    problems = [{"code": "out_of_memory", "document": "0", "message": ""}] if b"MUCH" in content and _served else []
    _served.append(bytearray(420_000_000 if b"SPEND" in content else 1))
    print("noise that a library makes")  # noqa: T201
    reading = {"kind": "other", "kind_confidence": 1.0, "also": [], "about": None, "language": "de\x00", "orders": [], "problems": problems}
    return {"reading": reading, "text": f"{os.getpid()}" if b"WHO" in content else f"{content[:200]!r}"}


main(_read)
