"""The parent's side of a child that reads: started with limits, asked, and killed when it hangs."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import re
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, cast

from config.errors import MailorderError
from ingest.reading.frames import LATER, LENGTH, Master, Task, frame

RECYCLE_AFTER = 200
START_TIMEOUT_S = 120.0
COMMAND = (sys.executable, "-P", "-m", "ingest.reading.child")
_TICK_S = 0.2
_WHY_SO = ", as it does when a file needs more memory than reading.memory_mb allows; look at the file itself"
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class ChildFailed(Exception):
    """The child could not read the message: the reason in words."""


class ReaderBroken(MailorderError):
    """No child can be started: no message's fault, a person must mend the installation."""


class Interrupted(Exception):
    """The engine is stopping; the message is as it was."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child understood, as the JSON of CONTRACT.md section 2, how long it took, and the message's text, to be found by."""

    reading: dict[str, Any]
    seconds: float
    text: str = ""


class Child:
    """One child process, started when it is needed, then warm; replaced after 200 messages, a fault, or when its memory is spent.

    Without `memory_mb` it may be started before its limits are known; it reads nothing before `limit` tells them.
    """

    def __init__(self, memory_mb: int | None = None, timeout_s: float = 0.0, command: Sequence[str] = COMMAND) -> None:
        self._command = [*command, LATER if memory_mb is None else str(memory_mb)]
        self._timeout_s = timeout_s
        self._process: subprocess.Popen[bytes] | None = None
        self._noise = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the child)
        self._ready = False
        self._done = 0
        self._master_version: int | None = None

    def start(self) -> None:
        """Start the process, unless there is one, and do not wait until it is ready."""
        if self._process is not None:
            return
        self._noise.seek(0)
        self._noise.truncate()
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._noise,
            start_new_session=True,
            env={"OMP_THREAD_LIMIT": "1", **os.environ},
        )

    def limit(self, memory_mb: int, timeout_s: float) -> None:
        """The limits of a child that was made without."""
        self._command, self._timeout_s = [*self._command[:-1], str(memory_mb)], timeout_s
        if self._process is not None and self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # it has died; who reads hears why
                self._process.stdin.write(f"{memory_mb}\n".encode())
                self._process.stdin.flush()

    def read(self, task: Task, version: int, master: Callable[[], Path | None], interrupted: Callable[[], bool]) -> Answer:
        """The reading of a task with the master data of this version (its file asked for only when the child has another).

        Raises ChildFailed, or Interrupted as soon as `interrupted` says so.
        """
        answer = self._asked(task, version, master, interrupted)
        if "spent" in answer and "reading" not in answer:
            answer = self._asked(task, version, master, interrupted)
        if "fault" in answer:
            raise ChildFailed(str(answer["fault"]))
        return Answer(_storable(answer["reading"]), float(answer["seconds"]), _storable(str(answer.get("text", ""))))

    def _asked(self, task: Task, version: int, master: Callable[[], Path | None], interrupted: Callable[[], bool]) -> dict[str, Any]:
        """What the process says, which is ended when it has done enough, failed, or spent its memory."""
        process = self._when_ready(interrupted)
        try:
            if version != self._master_version:
                self._tell(process, Master(master()))
                self._master_version = version
            self._tell(process, task)
            answer: dict[str, Any] = json.loads(self._hear(process, self._timeout_s, interrupted))
        except (BrokenPipeError, EOFError, ValueError):
            raise ChildFailed(self._how_it_died(process)) from None
        except BaseException:
            self.end()
            raise
        self._done += 1
        if self._done >= RECYCLE_AFTER or "fault" in answer or "spent" in answer:
            self.end()
        return answer

    def end(self) -> None:
        """Kill the child and whatever it has started."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process, self._ready, self._master_version, self._done = None, False, None, 0

    def _when_ready(self, interrupted: Callable[[], bool]) -> subprocess.Popen[bytes]:
        self.start()
        process = cast("subprocess.Popen[bytes]", self._process)
        if self._ready:
            return process
        try:
            self._hear(process, START_TIMEOUT_S, interrupted)
        except (EOFError, ChildFailed):
            words = f"no child process can be started to read messages: {self._how_it_died(process)}"
            raise ReaderBroken(f"{words}; run `mailorder check`, and see whether reading.memory_mb is large enough") from None
        self._ready = True
        return process

    def _tell(self, process: subprocess.Popen[bytes], request: Master | Task) -> None:
        requests = cast("IO[bytes]", process.stdin)
        requests.write(frame(pickle.dumps(request)))
        requests.flush()

    def _hear(self, process: subprocess.Popen[bytes], timeout_s: float, interrupted: Callable[[], bool]) -> bytes:
        deadline = time.monotonic() + timeout_s
        heard = bytearray()
        while len(heard) < LENGTH.size or len(heard) < LENGTH.size + LENGTH.unpack_from(heard)[0]:
            heard += self._piece(process, deadline, interrupted)
        return bytes(heard[LENGTH.size :])

    def _piece(self, process: subprocess.Popen[bytes], deadline: float, interrupted: Callable[[], bool]) -> bytes:
        answers = cast("IO[bytes]", process.stdout)
        while not select.select([answers], [], [], _TICK_S)[0]:
            if interrupted():
                raise Interrupted
            if time.monotonic() > deadline:
                raise ChildFailed(
                    f"reading took longer than reading.timeout_s = {self._timeout_s:g} and was broken off; look at the file itself"
                )
        piece = os.read(answers.fileno(), 1 << 20)
        if not piece:
            raise EOFError
        return piece

    def _how_it_died(self, process: subprocess.Popen[bytes]) -> str:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=_TICK_S)
        status = process.returncode
        self._noise.seek(max(0, self._noise.seek(0, os.SEEK_END) - 2000))
        said = self._noise.read().decode("utf-8", "replace").strip().splitlines()[-1:]
        self.end()
        how = f"died of {signal.Signals(-status).name}" if status is not None and status < 0 else f"ended with status {status}"
        return f"the reader {how}{_WHY_SO if status is not None and status < 0 else ''}" + (f": {said[0][:300]}" if said else "")


def _storable(value: Any) -> Any:
    """The same without NUL and lone surrogates, which PostgreSQL refuses in text."""
    if isinstance(value, str):
        return _UNSTORABLE.sub("\ufffd", value)
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {_storable(key): _storable(one) for key, one in value.items()}
    return value
