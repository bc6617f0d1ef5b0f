"""`mailorder extract` and `mailorder parts`: read what arrived and print it; nothing is stored."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ingest.reading.children import Child, ChildFailed
from ingest.reading.frames import Task
from parsers.options import Options

if TYPE_CHECKING:
    from config.company import MasterData
    from config.settings import Reading as ReadingSettings
    from ingest.reading.masterfile import MasterFile

BAD_ROWS_SHOWN = 5
EXPLAINING = (sys.executable, "-P", "-m", "commands.explain_child")

Show = Callable[[Path, dict[str, Any]], None]


def begun(*, explaining: bool = False) -> Child:
    """The child that will read, started while the settings are still to be read: what it loads takes longer than all else."""
    child = Child(command=EXPLAINING) if explaining else Child()
    child.start()
    return child


def extract_paths(
    child: Child, paths: Sequence[Path], company: Path | None, settings: ReadingSettings, as_order: bool, as_json: bool
) -> int:
    """Reads each path in a child process, which gets its limits here, and prints it as soon as it is ready.

    Returns the exit status: 0, or 1 when a file could not be read; what it prints for that file says why.
    """
    return _each(child, paths, company, settings, as_order, _print_object if as_json else _print_table)


def explain_paths(child: Child, paths: Sequence[Path], company: Path | None, settings: ReadingSettings, as_order: bool) -> int:
    """Reads each path and prints for each value the reasons, and the candidates that lost; the exit status as of `extract_paths`."""
    from commands.explanation import print_explanation

    return _each(child, paths, company, settings, as_order, print_explanation)


def _each(child: Child, paths: Sequence[Path], company: Path | None, settings: ReadingSettings, as_order: bool, show: Show) -> int:
    options = Options(settings.readers, settings.tesseract_languages, settings.max_pages, as_order)
    unread = 0
    try:
        child.limit(settings.memory_mb, settings.timeout_s)
        from ingest.reading.masterfile import MasterFile  # while the child loads what it needs

        master = MasterFile(_company(company)) if company else None
        for path in _files(paths):
            reading = _read(child, path, master, options)
            unread += _is_unread(reading)
            show(path, reading)
    finally:
        child.end()
    return 1 if unread else 0


def parts_of(paths: Sequence[Path]) -> int:
    """Prints one JSON object a line for each message, as the intake takes it apart; returns the exit status."""
    from parsers.parts_listing import parts_json
    from parsers.sources.intake import take_apart

    status = 0
    for path in _files(paths):
        try:
            content = path.read_bytes()
        except OSError as error:
            status = 1
            print(f"mailorder parts: {path}: {error.strerror}; check the path and its permissions", file=sys.stderr)  # noqa: T201
            continue
        _print_json(parts_json(str(path), take_apart(path.name, content)))
    return status


def _company(folder: Path) -> MasterData:
    from config.company_folder import load_company  # while the child starts

    loaded = load_company(folder)
    for bad in loaded.bad_rows[:BAD_ROWS_SHOWN]:
        print(f"{folder / bad.file}:{bad.line}: {bad.reason}", file=sys.stderr)  # noqa: T201
    if len(loaded.bad_rows) > BAD_ROWS_SHOWN:
        print(f"{folder}: {len(loaded.bad_rows)} bad rows in all", file=sys.stderr)  # noqa: T201
    return loaded.data


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Each file, and the files of each folder by name; hidden files are none."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
        else:
            yield path


def _read(child: Child, path: Path, master: MasterFile | None, options: Options) -> dict[str, Any]:
    try:
        content = path.read_bytes()
        options = replace(options, received=datetime.fromtimestamp(path.stat().st_mtime, UTC).date())  # when a scanner has laid it down
    except OSError as error:
        return _unreadable(path, b"", "not_readable", f"{path}: {error.strerror}; check the path and its permissions")
    try:
        answer = child.read(Task(path.name, content, options), 1, lambda: master.path if master else None, lambda: False)
    except ChildFailed as error:
        return _unreadable(path, content, "reader_failed", f"{path.name} could not be read: {error}")
    return {**answer.reading, "path": str(path)}


def _unreadable(path: Path, content: bytes, code: str, message: str) -> dict[str, Any]:
    return {
        "path": str(path),
        "sha256": hashlib.sha256(content).hexdigest(),
        "kind": "other",
        "kind_confidence": 0.0,
        "also": [],
        "about": None,
        "language": None,
        "orders": [],
        "batch": [],
        "problems": [{"code": code, "document": "0", "message": message}],
    }


def _is_unread(reading: dict[str, Any]) -> bool:
    """Whether the file itself could not be read: a problem with its own document, and no order in it."""
    return not reading["orders"] and any(problem["document"] == "0" for problem in reading["problems"])


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)  # noqa: T201


def _print_object(_path: Path, reading: dict[str, Any]) -> None:
    _print_json(reading)


def _print_table(path: Path, reading: dict[str, Any]) -> None:
    from commands.table import print_reading

    print_reading(path, reading)
