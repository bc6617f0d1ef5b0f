"""The child process in which messages are read: parsers and limits, no database, no network.

What it is given comes pickled from its parent; what it answers is JSON, because a hostile document may have taken it over.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from config.interpreter import collect_seldom, leave_alone_what_stays
from config.patterns import use_kept_patterns
from ingest.reading.frames import LATER, READY, Master, Task, frame, next_frame
from ingest.reading.masterfile import map_master
from parsers.page import OUT_OF_MEMORY

OPEN_FILES = 512
SPENT = 0.85
"""The share of its memory beyond which a process that reads is replaced: a page of paper needs up to 0.4 GB for a moment."""
BEHIND_CLERKS = 10  # a page for which a clerk waits comes first, a mail is read when there is time
_LOOK_FOR_PARENT_S = 1.0

Read = Callable[[Task, Any], dict[str, Any]]


def main(read: Read | None = None) -> None:
    """Serve the parent on standard input and output until it closes them; the argument is the memory limit in MB.

    With LATER the limit is the first line of the input: then the parent did not know it yet, and this process loads what it needs before.
    """
    later = sys.argv[1] == LATER
    if not later:
        _limit(int(sys.argv[1]))
    collect_seldom()
    keep_new_patterns = use_kept_patterns()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    reader = read or _extractor()
    if later:
        memory_mb = sys.stdin.buffer.readline()
        if not memory_mb:
            return
        _limit(int(memory_mb))
    answers.write(frame(READY))
    answers.flush()
    serve(sys.stdin.buffer, answers, reader, keep_new_patterns)


def serve(requests: IO[bytes], answers: IO[bytes], read: Read, done: Callable[[], None] = lambda: None) -> None:
    """Answer each task with what `read` says ({"reading", …}) and "seconds", or with {"fault"}, after which the process ends.

    `done` is called after each reading, before it is told: what is told may be the last that the parent waits for.

    "spent" tells that the process has not enough memory left for another task; without a reading, that it had not enough for this one,
    and that a fresh process is to be asked, which has all of it.
    """
    master: Any = None
    fresh = True
    while (payload := next_frame(requests)) is not None:
        request = pickle.loads(payload)  # noqa: S301  (from the parent only)
        if isinstance(request, Master):
            master = map_master(request.file) if request.file else None
            leave_alone_what_stays()
            continue
        answer = _answer(request, master, read, fresh)
        fresh = False
        done()
        answers.write(frame(json.dumps(answer).encode()))
        answers.flush()
        if "fault" in answer or "spent" in answer:
            return  # whatever broke may have left something broken; the parent starts a fresh child


def _answer(task: Task, master: Any, read: Read, fresh: bool) -> dict[str, Any]:
    began = time.monotonic()
    try:
        answer = read(task, master)
        if not fresh and any(problem["code"] == OUT_OF_MEMORY for problem in answer.get("reading", {}).get("problems", ())):
            return {"spent": True}
        spent = {"spent": True} if _share_of_memory() > SPENT else {}
        return {**answer, **spent, "seconds": time.monotonic() - began}
    except MemoryError:
        return {"fault": "it needs more memory than reading.memory_mb allows"} if fresh else {"spent": True}
    except Exception as error:  # the rim of a job: whatever a document does to a parser costs this document only
        last = traceback.extract_tb(error.__traceback__)[-1]
        return {"fault": f"the reader failed: {type(error).__name__}: {str(error)[:300]} ({last.name}, line {last.lineno})"}


def _share_of_memory() -> float:
    """How much it has taken of the memory that it may write to: readers of pictures keep what they once needed (proc(5), statm)."""
    data_pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[5])
    return data_pages * resource.getpagesize() / resource.getrlimit(resource.RLIMIT_DATA)[0]


def _extractor() -> Read:
    """Imported here, under the limits, and before the first message, so that a broken installation is not taken for a broken message."""
    from parsers.candidates import kept_candidates
    from parsers.extraction import extract

    def read(task: Task, master: Any) -> dict[str, Any]:
        reading = extract(task.name, task.bytes(), master, task.options)
        told = reading.as_json(task.name)
        if task.candidates:
            for order, stated in zip(reading.orders, told["orders"], strict=True):
                stated["candidates"] = kept_candidates(order)
        return {"reading": told, "text": reading.text}

    return read


def _limit(memory_mb: int) -> None:
    """Limits for this process and what it starts.

    Memory is RLIMIT_DATA, what a process can write to (Linux 4.7 and later), not the gigabytes that libraries merely map.
    """
    memory = memory_mb * 1_000_000
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C in the terminal is the parent's to answer


def _end_with_parent(parent: int) -> None:
    """A killed parent leaves no reader behind, nor a Tesseract that this one has started (same process group)."""
    while os.getppid() == parent:
        time.sleep(_LOOK_FOR_PARENT_S)
    os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    os.nice(BEHIND_CLERKS)
    main()
