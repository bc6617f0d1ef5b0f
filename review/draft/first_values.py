"""What the machine had read first, beside what stands in a draft now. The reading's row is never changed, so it can always be told."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from models.content import LINE_PARTS, Content, filled
from models.tables import Draft, ReadingRow
from review.texts import Texts
from review.typed import shown


def first_values(session: Session, draft: Draft, texts: Texts) -> dict[str, str]:
    """By path, what was read there where something else stands now ("": nothing was read); empty for a draft entered by hand."""
    reading = session.get(ReadingRow, draft.reading_id) if draft.touched and draft.reading_id else None
    orders = reading.content.get("orders") or [] if reading else []
    if draft.position >= len(orders):
        return {}
    return differences(orders[draft.position], draft.content, texts)


def differences(first: Content, now: Content, texts: Texts) -> dict[str, str]:
    """The paths of `now` at which the first reading had something else, with what it had; a line is found again wherever it has moved."""
    read, present = dict(filled(first)), dict(filled(now))
    paths = {path: path for path in {**read, **present} if path.startswith("fields.")}
    for place, origin in enumerate(_origins(first, now)):
        if origin is not None:
            paths |= {f"lines.{place}.{part}": f"lines.{origin}.{part}" for part in LINE_PARTS}
    return {
        path: shown(path, read.get(origin, ""), texts) for path, origin in paths.items() if read.get(origin, "") != present.get(path, "")
    }


def _origins(first: Content, now: Content) -> list[int | None]:
    """For each line of now the line of the reading that it was: the one with which it shares most evidence; None for a new line."""
    free, found = dict(enumerate(first["lines"])), []
    for line in now["lines"]:
        shared = {place: _shared(one, line) for place, one in free.items()}
        best = max(shared, key=lambda place: (shared[place], -place), default=None)
        origin = best if best is not None and shared[best] else None
        found.append(origin)
        if origin is not None:
            del free[origin]
    return found


def _shared(one: dict[str, Any], other: dict[str, Any]) -> int:
    """How many values of two lines come from the same place of the source; a correction keeps the place of what it corrects."""
    pairs = [(one.get(part) or {}, other.get(part) or {}) for part in LINE_PARTS]
    return sum(bool(a.get("source")) and (a.get("source"), a.get("raw")) == (b.get("source"), b.get("raw")) for a, b in pairs)
