"""A Maildir that another program delivers into: mails are taken from new/ and cur/, and moved to cur/ as seen once they are kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import Engine

from config.settings import Maildir
from ingest.boundaries import boundary
from ingest.keeping.arriving import Arrived, mail_arrived
from ingest.keeping.rows import keep, known_places
from ingest.keeping.store import PIECE, Store
from ingest.report import Report

AT_ONCE = 100


def take_maildir(engine: Engine, store: Store, settings: Maildir) -> Report:
    """Take in what is not kept yet. Raises StoreFull; a mail that cannot be read is a problem of its own, the others are taken."""
    report = Report(f"maildir {settings.name}")
    try:
        files = _files(settings.path)
    except OSError as error:
        words = f"maildir {settings.name}: {settings.path} cannot be read: {error.strerror}; it needs the folders new, cur and tmp"
        return report.plus(problems=[words])
    for start in range(0, len(files), AT_ONCE):
        report = _take(engine, store, settings.name, files[start : start + AT_ONCE], report)
    return report


def _files(folder: Path) -> list[Path]:
    """In the order of delivery, which names begin with (https://cr.yp.to/proto/maildir.html)."""
    found = [path for part in ("new", "cur") for path in (folder / part).iterdir() if not path.name.startswith(".")]
    return sorted(found, key=lambda path: path.name)


def _place(name: str, path: Path) -> str:
    """The part of the file name before the flags stays the same for ever."""
    return f"maildir:{name}/{path.name.partition(':')[0]}"


def _take(engine: Engine, store: Store, name: str, files: Sequence[Path], report: Report) -> Report:
    known = known_places(engine, [_place(name, path) for path in files])
    arrivals: list[Arrived] = []
    for path in files:
        if _place(name, path) in known:
            continue
        try:
            store.check_free()
            arrivals.append(mail_arrived(store, _place(name, path), f"maildir:{name}", _pieces(path)))
        except FileNotFoundError:  # another program has moved or removed it since
            continue
        except OSError as error:
            words = f"maildir {name}: {path.name} cannot be read: {error.strerror}; correct its rights"
            report = report.plus(problems=[words])
    kept = keep(engine, arrivals) if arrivals else []
    boundary("file-kept")
    taken = {arrived.place for arrived in arrivals} | known.keys()
    for path in files:
        if path.parent.name == "new" and _place(name, path) in taken:
            _move_to_cur(path)
    boundary("file-moved")
    return report.plus(kept)


def _move_to_cur(path: Path) -> None:
    try:
        path.rename(path.parent.parent / "cur" / f"{path.name.partition(':')[0]}:2,S")
    except FileNotFoundError:  # another program was quicker
        return


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece
