"""Compiled regular expressions kept between processes, as Python keeps byte code: compiling them is half of a first reading.

A vocabulary of eleven languages makes patterns of thousands of letters, and `re` compiles them in Python; what comes of it is a list of
numbers that `re` can be given back. The file lies with the byte code of this module (PYTHONPYCACHEPREFIX moves it), holds for one Python,
and may be deleted at any time. Where it cannot be written or used, patterns are compiled.
"""

from __future__ import annotations

import importlib
import logging
import marshal
import re
import sys
import tempfile
import zlib
from array import array
from collections.abc import Callable
from importlib.util import cache_from_source
from itertools import islice
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)

LEAST_LETTERS = 200
"""Of a pattern worth keeping: those of a document's own words are shorter, those made of vocabularies seldom are."""
MOST = 2000  # patterns, of some 5 KB each
_CODE = "I"  # how the numbers are packed: 32 bits, as in `re`
_READABLE = 0o644  # as byte code is: another user may have installed what this one runs
_TRIAL = r"(?P<one>[a-zß]+|\d{2,})(?i:x)"

Key = tuple[str, int]
Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]


class _Patterns:
    """Takes the place of the compiler of `re`: the same patterns, from the file where they are in it."""

    def __init__(self, file: Path) -> None:
        self._compiler: Any = importlib.import_module("re._compiler")
        self._engine: Any = importlib.import_module("_sre")
        self._compiled = self._compiler.compile
        self._file = file
        self._held = _read(file)
        self._used: dict[Key, Kept] = {}
        self._new = 0
        if self._parts(_TRIAL, re.IGNORECASE)[1] != self._compiled(_TRIAL, re.IGNORECASE):
            raise NotImplementedError("re makes its patterns otherwise")

    def install(self) -> None:
        self._compiler.compile = self.compile

    def compile(self, pattern: Any, flags: int = 0) -> re.Pattern[Any]:
        """As of `re._compiler.compile`."""
        flags = int(flags)
        if not isinstance(pattern, str) or len(pattern) < LEAST_LETTERS or flags & re.DEBUG:
            return self._of_re(pattern, flags)
        if kept := self._held.get((pattern, flags)):
            self._used[pattern, flags] = kept
            known, code, *groups = kept
            return self._made(pattern, known, array(_CODE, code).tolist(), *groups)
        self._used[pattern, flags], made = self._parts(pattern, flags)
        self._new += 1
        return made

    def _parts(self, pattern: str, flags: int) -> tuple[Kept, re.Pattern[str]]:
        """A pattern and what it is made of, by the same steps as in `re._compiler.compile`, which returns the pattern alone."""
        parsed = self._compiler._parser.parse(pattern, flags)
        code = self._compiler._code(parsed, flags)
        names = dict(parsed.state.groupdict)
        of_groups: list[str | None] = [None] * parsed.state.groups
        for name, group in names.items():
            of_groups[group] = name
        known, groups = int(flags | parsed.state.flags), (parsed.state.groups - 1, names, tuple(of_groups))
        return (known, array(_CODE, code).tobytes(), *groups), self._made(pattern, known, code, *groups)

    def _of_re(self, pattern: Any, flags: int) -> re.Pattern[Any]:
        made: re.Pattern[Any] = self._compiled(pattern, flags)
        return made

    def _made(self, *parts: Any) -> re.Pattern[Any]:
        made: re.Pattern[Any] = self._engine.compile(*parts)
        return made

    def write(self) -> None:
        """Keeps what is new, and drops the oldest beyond MOST that this process has not used; nothing is lost if it cannot be written."""
        if not self._new:
            return
        self._new = 0
        self._held = dict(islice({**self._used, **self._held}.items(), MOST))
        body = marshal.dumps(self._held)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._file.parent, prefix=self._file.name, delete=False) as written:
                written.write(_mark(body) + body)
            Path(written.name).chmod(_READABLE)
            Path(written.name).replace(self._file)
        except OSError as error:
            _log.debug("patterns are not kept: %s", error)


def use_kept_patterns(file: Path | None = None) -> Callable[[], None]:
    """From now on `re` takes long patterns from the file, this Python's own if none is given, where an earlier process has kept them.

    Returns what adds to the file the patterns that have been compiled since; it costs nothing where there are none.
    """
    try:
        patterns = _Patterns(file or Path(cache_from_source(__file__)).with_suffix(".patterns"))
    except (ImportError, AttributeError, TypeError, NotImplementedError):  # a Python whose `re` is made otherwise
        return lambda: None
    patterns.install()
    return patterns.write


def _read(file: Path) -> dict[Key, Kept]:
    """What is kept, or nothing where there is no such file, or one of another Python, or a damaged one."""
    try:
        content = file.read_bytes()
    except OSError:
        return {}
    mark = len(_mark(b""))
    body = content[mark:]
    if content[:mark] != _mark(body):
        return {}
    held: dict[Key, Kept] = marshal.loads(body)  # noqa: S302  (lies with the byte code, which is loaded likewise)
    return held


def _mark(body: bytes) -> bytes:
    """Of which Python it is, and that it is whole."""
    python = zlib.crc32(sys.version.encode())
    return b"patterns" + python.to_bytes(4, "big") + zlib.crc32(body).to_bytes(4, "big")
