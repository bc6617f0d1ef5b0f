"""What happened to a draft, in the clerk's words: who, when, what, from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from models.content import LINE_PARTS
from models.drafts import MACHINE
from models.tables import Audit
from review.draft.order_form import words_of
from review.texts import Texts
from review.typed import shown

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Told:
    """One change; `before` and `after` are None where there is nothing to say of them."""

    at: datetime
    who: str
    words: str
    before: str | None
    after: str | None


def told(rows: Sequence[Audit], texts: Texts) -> tuple[Told, ...]:
    """The rows of the audit, oldest first."""
    return tuple(_told(row, texts) for row in rows)


def _told(row: Audit, texts: Texts) -> Told:
    action = texts.or_else(f"action.{row.action.replace(' ', '_')}", row.action)
    place = words_of(row.path, texts) if row.path not in ("", "state") else ""
    who = texts("history.machine") if row.who == MACHINE else row.who
    return Told(row.at, who, f"{action}: {place}" if place else action, _value(row, row.before, texts), _value(row, row.after, texts))


def _value(row: Audit, value: Any, texts: Texts) -> str | None:
    """What stood there, as the clerk would see it in the field."""
    if value is None:
        return "–" if row.before is not None or row.after is not None else None
    if isinstance(value, dict):
        return _record(value, texts)
    words = str(value)
    if row.path == "state":
        return texts.or_else(f"states.{words}", _day(words, texts))
    if row.path == "kind":
        return texts.or_else(f"kinds.{words}", words)
    if row.action == "choose price":
        return texts.or_else(f"history.{words}", words)
    return shown(row.path, words, texts)[:_LONGEST]


def _record(value: dict[str, Any], texts: Texts) -> str:
    """A line that was taken out, an order that was made, a draft that was closed."""
    if "state" in value:
        return f"{texts.or_else('states.' + str(value['state']), str(value['state']))}: {value.get('reason', '')}"
    if "gross_total" in value:
        return texts.money(value["gross_total"])
    parts = [shown(f"lines.0.{part}", str(value[part]["value"]), texts) for part in LINE_PARTS if isinstance(value.get(part), dict)]
    return " · ".join(parts or [str(one) for one in value.values()])[:_LONGEST] or "–"


def _day(words: str, texts: Texts) -> str:
    try:
        return texts.day(date.fromisoformat(words))
    except ValueError:
        return words
