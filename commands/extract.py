"""`mailorder extract` and `mailorder parts`: read what arrived and print it; nothing is stored."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from config.company_folder import load_company
from config.settings import Reading as ReadingSettings
from parsers.options import Options
from parsers.page import Problem
from parsers.result import Reading

if TYPE_CHECKING:
    from parsers.masterdata import Master

BAD_ROWS_SHOWN = 5


def reading_options(settings: ReadingSettings, as_order: bool = False) -> Options:
    """The reader's options out of the settings."""
    return Options(settings.readers, settings.tesseract_languages, settings.max_pages, as_order)


def extract_paths(paths: Sequence[Path], company: Path | None, options: Options, as_json: bool) -> int:
    """Reads each path and prints it as soon as it is ready; returns the exit status (0, or 1 when a file could not be read)."""
    from parsers.extraction import extract

    master = _master(company) if company else None
    unread = 0
    for path in _files(paths):
        content, problem = _content(path)
        reading = _unreadable(problem) if content is None else extract(path.name, content, master, options)
        unread += _is_unread(reading)
        _show(path, reading, as_json)
    return 1 if unread else 0


def parts_of(paths: Sequence[Path]) -> int:
    """Prints one JSON object a line for each message, as the intake takes it apart; returns the exit status."""
    from parsers.parts_listing import parts_json
    from parsers.sources.intake import take_apart

    status = 0
    for path in _files(paths):
        content, problem = _content(path)
        if content is None:
            status = 1
            print(f"mailorder parts: {problem.message}", file=sys.stderr)  # noqa: T201
            continue
        _print_json(parts_json(str(path), take_apart(path.name, content)))
    return status


def _master(company: Path) -> Master:
    from parsers.masterdata import index

    folder = load_company(company)
    for bad in folder.bad_rows[:BAD_ROWS_SHOWN]:
        print(f"{company / bad.file}:{bad.line}: {bad.reason}", file=sys.stderr)  # noqa: T201
    if len(folder.bad_rows) > BAD_ROWS_SHOWN:
        print(f"{company}: {len(folder.bad_rows)} bad rows left out", file=sys.stderr)  # noqa: T201
    return index(folder.data)


def _files(paths: Sequence[Path]) -> Iterator[Path]:
    """Each file, and the files of each folder by name; hidden files are none."""
    for path in paths:
        if path.is_dir():
            yield from sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
        else:
            yield path


def _content(path: Path) -> tuple[bytes | None, Problem]:
    try:
        return path.read_bytes(), Problem("", "0", "")
    except OSError as error:
        return None, Problem("not_readable", "0", f"{path}: {error.strerror}; check the path and its permissions")


def _unreadable(problem: Problem) -> Reading:
    return Reading(hashlib.sha256(b"").hexdigest(), "other", 0.0, problems=(problem,))


def _is_unread(reading: Reading) -> bool:
    """Whether the file itself could not be read: its own document, or all there was, gave a problem and nothing else."""
    return any(problem.document == "0" for problem in reading.problems) and not reading.orders


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False), flush=True)  # noqa: T201


def _show(path: Path, reading: Reading, as_json: bool) -> None:
    if as_json:
        _print_json(reading.as_json(str(path)))
    else:
        from commands.table import print_reading

        print_reading(path, reading)
