"""How right the reading was, known once a clerk has confirmed: what was changed, and what was wrong without having been listed for a look.

The reading is compared with the draft as it was confirmed, and not counted from the audit, so that a value corrected twice counts once and
one corrected and put back not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlmodel import Session

from models.content import ADDRESS_PARTS, ADDRESSES, LINE_PARTS, PLAIN_FIELDS, Content, covers
from models.earlier import earlier_of, same_numbered
from models.tables import Draft, Outcome, ReadingRow

HEAD = (*(f"fields.{name}" for name in PLAIN_FIELDS), *(f"fields.{address}.{part}" for address in ADDRESSES for part in ADDRESS_PARTS))
NUMBER = "fields.order_number"


def write_outcome(session: Session, draft: Draft, at: datetime) -> Outcome | None:
    """The outcome of a draft that is being confirmed; None for one that no machine has read. Written again it replaces the earlier one."""
    read = order_as_read(session, draft)
    if read is None:
        return None
    differing = differences(read, draft.content)
    silent = unlisted(differing, _listed(session, draft, read, differing))
    outcome = Outcome(
        draft_id=draft.id or 0,
        confirmed_at=at,
        source=draft.source,
        customer_number=draft.customer_number,
        changed=bool(differing),
        silent=len(silent),
        silent_paths=silent,
    )
    return session.merge(outcome)


def order_as_read(session: Session, draft: Draft) -> Content | None:
    """The order of the reading that became this draft; None where the reading saw none there."""
    reading = session.get(ReadingRow, draft.reading_id) if draft.reading_id else None
    orders = (reading.content.get("orders") or []) if reading else []
    return orders[draft.position] if draft.position < len(orders) else None


def _listed(session: Session, draft: Draft, read: Content, differing: Sequence[str]) -> list[str]:
    """What the clerk was told to look at: by the reading, or by the draft because the number had come before."""
    listed = list(read["needs_review"])
    stated = _value(read, NUMBER)
    if NUMBER in differing and stated and same_numbered(session, draft, earlier_of(session, draft, stated), stated):
        listed.append(NUMBER)
    return listed


def unlisted(paths: Sequence[str], listed: Sequence[str]) -> list[str]:
    """Those of the paths that no entry of needs_review speaks of; a line too many or missing is listed by `lines`."""
    return [path for path in paths if not any(covers(entry, path) for entry in listed)]


def differences(read: Content, confirmed: Content) -> list[str]:
    """The paths, as in the reading, whose value is another now; a line taken out is `lines.N`, one put in is `lines`."""
    return [*_head(read, confirmed), *_lines(read["lines"], confirmed["lines"])]


def _head(read: Content, confirmed: Content) -> Iterator[str]:
    return (path for path in HEAD if _value(read, path) != _value(confirmed, path))


def _lines(read: Sequence[Content], confirmed: Sequence[Content]) -> Iterator[str]:
    pairs = _pairs(read, confirmed)
    for index, line in enumerate(read):
        if index not in pairs:
            yield f"lines.{index}"
            continue
        for part in LINE_PARTS:
            if _text(line.get(part)) != _text(confirmed[pairs[index]].get(part)):
                yield f"lines.{index}.{part}"
    yield from ("lines" for place in range(len(confirmed)) if place not in pairs.values())


def _pairs(read: Sequence[Content], confirmed: Sequence[Content]) -> dict[int, int]:
    """Which line became which, in order. A corrected value keeps the words that were read (`raw`) and their place; they tell lines."""
    if len(read) == len(confirmed) and all(_akin(one, other) for one, other in zip(read, confirmed, strict=True)):
        return {index: index for index in range(len(read))}
    pairs: dict[int, int] = {}
    start = 0
    for index, line in enumerate(read):
        found = next((place for place in range(start, len(confirmed)) if _akin(line, confirmed[place])), None)
        if found is not None:
            pairs[index], start = found, found + 1
    return pairs


def _akin(one: Content, other: Content) -> bool:
    return any(_origin(one.get(part)) == _origin(other.get(part)) is not None for part in LINE_PARTS)


def _origin(leaf: Content | None) -> tuple[str, str] | None:
    return (str(leaf.get("raw")), str(leaf.get("source"))) if leaf and leaf.get("raw") else None


def _value(content: Content, path: str) -> str:
    holder: Content = content
    *way, name = path.split(".")
    for step in way:
        holder = holder.get(step) or {}
    return _text(holder.get(name))


def _text(leaf: Content | None) -> str:
    return str(leaf["value"]) if leaf else ""
